// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/transfer_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class ProblemLine;
class TextLabel;

/// To which office people are sent, and why. Ctrl+Enter asks, Esc goes back.
class AskForm final : public QWidget {
    Q_OBJECT
public:
    explicit AskForm(TransferPresenter& presenter, QWidget* parent = nullptr);

    void start(const std::vector<PersonId>& people, const QStringList& names,
               const std::vector<Office>& offices);
    void showRefusal(const QString& field, const Error& error);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    TransferPresenter& presenter_;
    std::vector<PersonId> people_;
    std::vector<Office> offices_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* to_;
    CodeCombo* reason_;
    QLineEdit* note_;
};

}  // namespace zhiqiao::ui
