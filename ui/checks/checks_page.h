// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checks/finding_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QAction;

namespace zhiqiao::ui {

class AsideForm;
class TextLabel;
class ToastLine;

/// A finding as its row tells it.
struct FindingRow {
    QString check;
    QString subject;  ///< person, household or employer
    qint64 subjectId = 0;
    qint64 person = 0;  ///< 0: it is about nobody
    qint64 record = 0;
    bool operator==(const FindingRow&) const = default;
};

/// 数据质量: what is wrong or missing in the data, by severity, with what to do about it. Enter
/// opens the place where it is put right.
class ChecksPage final : public QWidget {
    Q_OBJECT
public:
    ChecksPage(FindingPresenter& presenter, RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return {aside_, undo_}; }
    void reload();
    /// "error", "warning", "hint", "all" or "aside".
    void showView(const QString& view);

signals:
    void findingOpened(const zhiqiao::ui::FindingRow& row);
    /// What is open: "form"; empty: the list.
    void partShown(const QString& part);

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void setAsideOrTakeUp();
    void showAdvice();
    void closeForm();
    [[nodiscard]] QString cell(int row, const QString& column);

    FindingPresenter& presenter_;
    RecordList* list_;
    TextLabel* advice_;
    AsideForm* form_;
    ToastLine* toast_;
    QAction* aside_;
    QAction* undo_;
};

}  // namespace zhiqiao::ui
