// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_comparisons.h"

#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonList {
    Q_DECLARE_TR_FUNCTIONS(ComparisonList)
};

SqlColumn counted(const QString& key, const QString& title, const QString& sql) {
    return {.shown = shownColumn(key, title, ListColumn::Kind::Number), .sql = {sql}};
}

SqlListDefinition defineComparisons() {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"comparisons"_s;
    list.arms = {{u"comparison c"_s,
                  u"JOIN staff s ON s.id = c.staff_id"_s,
                  {},
                  u"c.id"_s,
                  u"c.id = k.k_id"_s}};
    list.order = {{{u"c.id & 1099511627775"_s}, true}};
    list.newestFirst = true;
    list.right = Right::ImportStage;
    list.keeper = u"c.office_id"_s;
    list.own = u"c.staff_id = %1"_s;
    list.columns = {
        {.shown =
             shownColumn(u"owner"_s, ComparisonList::tr("Owner"), Kind::Code, u"check_source"_s),
         .sql = {u"c.owner"_s}},
        {.shown = shownColumn(u"as_of"_s, ComparisonList::tr("Day of the file"), Kind::Day),
         .sql = {u"c.as_of"_s}},
        counted(u"row_count"_s, ComparisonList::tr("Rows"), u"c.row_count"_s),
        counted(u"matched"_s, ComparisonList::tr("Matched, persons"), u"c.same + c.different"_s),
        counted(u"different"_s, ComparisonList::tr("Different, persons"), u"c.different"_s),
        counted(u"unmatched"_s, ComparisonList::tr("Not matched, rows"), u"c.unknown"_s),
        counted(u"refused"_s, ComparisonList::tr("Not usable, rows"), u"c.refused"_s),
        counted(u"differences"_s, ComparisonList::tr("Differences"), u"c.differences"_s),
        counted(u"accepted"_s, ComparisonList::tr("Taken over"), u"c.accepted"_s),
        {.shown = shownColumn(u"staff"_s, ComparisonList::tr("Compared by")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"compared_on"_s, ComparisonList::tr("Compared on"), Kind::Day),
         .sql = {u"c.compared_on"_s}},
        {.shown = asideColumn(u"digest"_s, ComparisonList::tr("SHA-256 of the file")),
         .sql = {u"c.digest"_s},
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"office"_s, ComparisonList::tr("Office"), Kind::Number),
         .sql = {u"c.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> comparisonsList(SqlContext context) {
    return std::make_unique<SqlList>(context, [](Engine) { return defineComparisons(); });
}

}  // namespace zhiqiao
