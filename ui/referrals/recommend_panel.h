// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/referrals/recommend_presenter.h"
#include "ui/referrals/slip_printing.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTableView;
class QToolButton;

namespace zhiqiao::ui {

class CodeCombo;
class PreviewPane;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 岗位推荐: the blank picks, Ctrl+P saves, takes the numbers and prints all slips as one job. The
/// slip of the row under the cursor stands beside.
class RecommendPanel final : public QWidget {
    Q_OBJECT
public:
    /// `fonts` outlives the panel.
    RecommendPanel(RecommendPresenter& presenter, SlipPrinting& printing, const PaperFonts& fonts,
                   QWidget* parent = nullptr);

    void open(PersonId person);
    void saveAndPrint();

signals:
    void left();
    void saved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildChoice();
    void fill();
    void showHead();
    void showPreview();
    void showNotes();
    void showExcluded();

    RecommendPresenter& presenter_;
    SlipPrinting& printing_;
    const PaperFonts& fonts_;
    ProblemLine* problem_;
    TextLabel* head_;
    QTableView* table_;
    QToolButton* fold_;
    QListWidget* excluded_;
    CodeCombo* told_;
    CodeCombo* fewer_;
    QPushButton* save_;
    PreviewPane* preview_;
    ToastLine* toast_;
};

}  // namespace zhiqiao::ui
