// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/comparing/compare_presenter.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace zhiqiao::ui {

class BusyBar;
class DayEdit;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 核对: files of other owners against the register. Above the comparisons made so far, below what
/// the opened one differs in.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    /// `owners`: [check_source].
    ComparePage(ComparePresenter& presenter, FilePicker& files, RecordList::Needs list,
                const std::vector<CodeItem>& owners, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return {accept_, acceptField_, undo_}; }
    void reload() { list_->reload(); }

signals:
    void personOpened(zhiqiao::PersonId person);
    void dataChanged();

private:
    void buildActions(QHBoxLayout* row, const std::vector<CodeItem>& owners);
    void buildTable();
    void buildAfter(QHBoxLayout* row);
    void connectPresenter();
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void chooseFile();
    void showReport(const ComparisonReport& report);
    void showDifferences();
    void showState();

    ComparePresenter& presenter_;
    FilePicker& files_;
    CodeCombo* owner_;
    DayEdit* asOf_;
    QPushButton* choose_;
    RecordList* list_;
    BusyBar* bar_;
    ProblemLine* problem_;
    TextLabel* state_;
    QTableView* table_;
    QPushButton* handedBack_;
    ToastLine* toast_;
    QAction* accept_;
    QAction* acceptField_;
    QAction* undo_;
    int row_ = 0;  ///< of the difference to return to
};

}  // namespace zhiqiao::ui
