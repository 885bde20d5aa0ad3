// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/referrals/slip_presenter.h"
#include "ui/referrals/slip_printing.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class PreviewPane;
class ProblemLine;
class TextLabel;
class ToastLine;

/// One slip: as it will be printed next, printed again (补打), saved as PDF, made void.
class SlipPanel final : public QWidget {
    Q_OBJECT
public:
    /// `fonts` outlives the panel.
    SlipPanel(SlipPresenter& presenter, SlipPrinting& printing, const PaperFonts& fonts,
              QWidget* parent = nullptr);

    void open(JobReferralId referral);
    void printAgain();

signals:
    void left();
    /// Something of the person's case changed.
    void changed(zhiqiao::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSlip();
    void makeVoid();

    SlipPresenter& presenter_;
    SlipPrinting& printing_;
    const PaperFonts& fonts_;
    ProblemLine* problem_;
    TextLabel* facts_;
    PreviewPane* preview_;
    QPushButton *print_, *pdf_, *void_;
    CodeCombo* reason_;
    ToastLine* toast_;
};

}  // namespace zhiqiao::ui
