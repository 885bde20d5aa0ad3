// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/merging/merge_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiqiao::ui {

class ComparePart;
class PageHeader;
class ProblemLine;
class TextLabel;
class UnmergePart;

/// 合并 inside the person page: who may be the same person and which merges there were; then the
/// two side by side, or the way back. Enter opens, Ctrl+Enter does it, X exchanges the two, Esc
/// goes back.
class MergePanel final : public QWidget {
    Q_OBJECT
public:
    explicit MergePanel(MergePresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);
    /// The conflicts of one merge, for the entry of the timeline that tells of it.
    void openMerge(MergeId merge);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildChoice(QWidget* choice);
    void fillChoice();
    void openRow(int row);
    void openTyped();
    void showPart(QWidget* part);
    void showButtons();
    void submit();
    void goBack();

    MergePresenter& presenter_;
    PageHeader* header_;
    QPushButton* exchange_;
    QPushButton* do_;
    ProblemLine* problem_;
    QStackedWidget* stack_;
    QWidget* choice_;
    TextLabel* nobody_;
    QTableWidget* rows_;
    QLineEdit* number_;
    ComparePart* compare_;
    UnmergePart* unmerge_;
};

}  // namespace zhiqiao::ui
