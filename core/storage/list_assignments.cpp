// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_assignments.h"

#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentList {
    Q_DECLARE_TR_FUNCTIONS(AssignmentList)
};

/// The officers of what is left of the batch: the name of one, or how many there are.
QString receivers() {
    return uR"((SELECT CASE WHEN g.officers = 1
        THEN (SELECT st.name FROM staff st WHERE st.id = g.officer) ELSE CAST(g.officers AS TEXT) END
        FROM (SELECT count(DISTINCT a.officer_id) AS officers, min(a.officer_id) AS officer
            FROM case_assignment a WHERE a.batch_id = b.id) g))"_s;
}

SqlListDefinition defineAssignments() {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"assignments"_s;
    list.arms = {{u"case_batch b"_s,
                  u"JOIN staff s ON s.id = b.staff_id"_s,
                  {},
                  u"b.id"_s,
                  u"b.id = k.k_id"_s}};
    list.order = {{{u"b.id & 1099511627775"_s}, true}};
    list.newestFirst = true;
    list.right = Right::CaseReassign;
    list.keeper = u"b.office_id"_s;
    list.own = u"b.staff_id = %1"_s;
    list.columns = {
        {.shown = shownColumn(u"on"_s, AssignmentList::tr("Given on"), Kind::Day),
         .sql = {u"b.on_day"_s}},
        {.shown = shownColumn(u"assign_reason"_s, AssignmentList::tr("Why"), Kind::Code,
                              u"assign_reason"_s),
         .sql = {u"b.reason"_s}},
        {.shown = shownColumn(u"moved"_s, AssignmentList::tr("Persons"), Kind::Number),
         .sql = {u"b.moved"_s}},
        {.shown = shownColumn(u"standing"_s, AssignmentList::tr("Not taken back"), Kind::Number),
         .sql = {u"(SELECT count(*) FROM case_assignment a WHERE a.batch_id = b.id)"_s}},
        {.shown = unsorted(shownColumn(u"to"_s, AssignmentList::tr("To, or to how many"))),
         .sql = {receivers()}},
        {.shown = shownColumn(u"staff"_s, AssignmentList::tr("Given by")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"undone_on"_s, AssignmentList::tr("Taken back on"), Kind::Day),
         .sql = {u"b.undone_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"office"_s, AssignmentList::tr("Office"), Kind::Number),
         .sql = {u"b.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> assignmentsList(SqlContext context) {
    return std::make_unique<SqlList>(context, [](Engine) { return defineAssignments(); });
}

}  // namespace zhiqiao
