// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/act_code.h"
#include "core/storage/list_sources.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct JournalList {
    Q_DECLARE_TR_FUNCTIONS(JournalList)
};

Result<QVariant> localTime(qint64, const QVariant& read) {
    const QTimeZone zone("Asia/Shanghai");
    return QVariant(
        QDateTime::fromMSecsSinceEpoch(read.toLongLong(), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

Result<QVariant> codeOfAct(qint64, const QVariant& read) {
    return QVariant(actCode(OperationId(read.toString())));
}

QString behindCode(const QStringList& codes, ListBinds& binds) {
    QStringList conditions;
    for (const auto& code : codes)
        if (const auto operations = operationsOf(code))
            conditions << beginsWith(u"j.operation_id"_s, *operations, binds);
    // What follows an act in its name, as the filing of a letter, is none that let anything out.
    return conditions.isEmpty()
               ? u"FALSE"_s
               : u"(%1) AND j.operation_id NOT LIKE '%:%'"_s.arg(conditions.join(u" OR "_s));
}

SqlListDefinition defineJournal(Engine engine) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"journal"_s;
    list.right = Right::AuditRead;
    list.keeper = u"j.office_id"_s;
    list.own = u"j.staff_id = %1"_s;
    list.ownRight = Right::AuditOwn;
    list.arms = {{u"journal j"_s,
                  u"JOIN staff s ON s.id = j.staff_id"_s,
                  {},
                  u"j.id"_s,
                  u"j.id = k.k_id"_s}};
    list.order = {{{u"j.id"_s}, true}};
    list.newestFirst = true;
    list.search = [engine](const QString& text, QVariantMap& values) {
        ListBinds binds(values);
        QStringList conditions;
        for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            conditions << u"(%1 OR %2 OR %3)"_s.arg(
                containsText(engine, u"j.act"_s, word, binds),
                containsText(engine, u"j.subject"_s, word, binds),
                containsText(engine, u"s.name"_s, word, binds));
        return conditions.join(u" AND "_s);
    };
    list.also.insert(u"code"_s, [](const QString& code, ListBinds& binds) -> Result<QString> {
        return behindCode({code}, binds);
    });
    auto code = unsorted(asideColumn(u"code"_s, JournalList::tr("Code")));
    code.filterable = false;
    auto time = unsorted(shownColumn(u"recorded_at"_s, JournalList::tr("Time")));
    time.filterable = false;
    list.columns = {
        {.shown = time, .sql = {u"j.recorded_at"_s}, .present = localTime},
        {.shown = shownColumn(u"working_day"_s, JournalList::tr("Working day"), Kind::Day),
         .sql = {u"j.working_day"_s}},
        {.shown = shownColumn(u"act"_s, JournalList::tr("Act"), Kind::State), .sql = {u"j.act"_s}},
        {.shown = shownColumn(u"subject"_s, JournalList::tr("Record"), Kind::State),
         .sql = {u"j.subject"_s}},
        {.shown = shownColumn(u"subject_id"_s, JournalList::tr("Record number"), Kind::Number),
         .sql = {u"j.subject_id"_s},
         .nullable = true},
        {.shown = shownColumn(u"staff"_s, JournalList::tr("By")),
         .sql = {u"s.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"outcome"_s, JournalList::tr("Outcome"), Kind::State),
         .sql = {u"j.outcome"_s}},
        {.shown = asideColumn(u"role"_s, JournalList::tr("Roles")), .sql = {u"j.role"_s}},
        {.shown = asideColumn(u"workstation"_s, JournalList::tr("Computer")),
         .sql = {u"j.workstation"_s}},
        {.shown = code, .sql = {u"j.operation_id"_s}, .present = codeOfAct},
        {.shown = asideColumn(u"office"_s, JournalList::tr("Office"), Kind::Number),
         .sql = {u"j.office_id"_s}},
    };
    return list;
}

}  // namespace

std::unique_ptr<ListSource> journalList(SqlContext context) {
    return std::make_unique<SqlList>(context, defineJournal);
}

}  // namespace zhiqiao
