// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_stack.h"
#include "ui/widgets/record_list.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

/// 登记台账: every registration of a kind, those that hold or those that ended. Enter opens the
/// person, R the rosters of the employer of that row; the list is what is exported and printed.
class RegistrationsPage final : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationsPage(RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();
    /// The page takes it and shows it when a roster is wanted; without one there is no such key.
    void setRosterPanel(QWidget* panel);
    void showList();
    void forget();
    [[nodiscard]] QList<QAction*> keys() const { return {roster_}; }

signals:
    void personWanted(qint64 person);
    /// `ended`: of those whose work ended; `employer` and `day` of the current row, where it has
    /// them.
    void rosterWanted(bool ended, const QString& employer, QDate day);
    void partShown(const QString& part);
    void forgotten();

private:
    void ask(const QString& filter, const QString& value);
    void wantRoster();

    PageStack* stack_;
    QWidget* listView_;
    RecordList* list_;
    QWidget* rosterPanel_ = nullptr;
    QPushButton* rosterButton_;
    QAction* roster_;
};

}  // namespace zhiqiao::ui
