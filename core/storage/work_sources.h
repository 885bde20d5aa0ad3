// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list_sources.h"

#include <QDate>

#include <vector>

namespace zhiqiao {

/// One table on the way from people to rows; `index` is the one to take, where there is a choice.
struct WorkStep {
    QString table;
    QString index;
    QString on;
};

/// Where one sort of rows of the worklist comes from, as SQL. Expressions read the table and what
/// it is joined with: the person or head of the household `p` and the member of staff `st` in any
/// case. Empty expressions: a row of this sort has no such cell.
struct WorkSource {
    QString table;  ///< "obligation o"; walked in the order of `order`
    /// One row per row of the table. Outer where a key leads there: no planner may then begin with
    /// what is joined.
    QString joins;
    QString where;  ///< owed on the day, on hold or not; begins with the index's own condition
    QString outstanding = {};  ///< the same of what is waited for as well; empty: `where`
    QString record;            ///< what the row is about
    QString ofPerson = {};     ///< the table's row is about the person %1; empty: about a household
    QString name = {};         ///< whom it is about; empty: the person `p`
    QString employer = {};     ///< alias of the employer it is about: a search asks for its name
    QString item;              ///< number of its kind: WorkKind::item
    QString kind;              ///< WorkKind::code
    QString again = {};        ///< what beside record and item finds the row in the table
    QString due = {};          ///< day, as shown
    QString order;             ///< day it is sorted by, never NULL
    QString held;              ///< what a hold keeps of the due day, never NULL
    QString since;             ///< day the client waits from
    QString state = {};        ///< beside overdue, due_soon and later, which the due day tells
    QString step = {};         ///< what is to be done: code of a step, a deadline or a [help_kind]
    QString group = {};        ///< [registration_kind] the row comes from
    QString promised = {};
    QString delivered = {};
    QString number = {};     ///< of the slip
    QString check = {};      ///< DataCheck::id
    QString fault = {};      ///< the record a finding is about, or the employer on the list
    QString household = {};  ///< its number
    QString county;          ///< six digits
    QString office;
    QString subject = {};  ///< the record rights are asked of, beside persons and households
    /// From the people `cd` to the rows of the table, the last step.
    std::vector<WorkStep> fromPeople = {};
    bool ofOfficer = false;  ///< every row stands under who is in charge of the person
    QString owner = {};      ///< column of who sees to the row, whoever is in charge of the person
    QString keeper = {};     ///< see SqlArm
    QString own = {};        ///< see SqlArm
};

[[nodiscard]] std::vector<WorkSource> workSources(QDate today, const WorklistDays& days);

/// Of what lies with a person, whatever is open, on hold or not and however far ahead: what a
/// colleague takes over who takes the person over. `where` says so.
[[nodiscard]] std::vector<WorkSource> outstandingSources(QDate today);

/// A hold `w` that stands on the day, ISO.
[[nodiscard]] QString holdStands(const QString& today);
/// The hold `w` is about the row as it is owed.
[[nodiscard]] QString holdFits(const WorkSource& source);

}  // namespace zhiqiao
