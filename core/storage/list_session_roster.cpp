// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/masking.h"
#include "core/storage/list_sessions.h"
#include "core/storage/session_rows.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionRosterList {
    Q_DECLARE_TR_FUNCTIONS(SessionRosterList)
};

constexpr Statement kNumberOnRoster{"session_place.id_number",
                                    u"SELECT id_number_seal FROM person WHERE id = :who"};

/// Of the row's person; the cell read is the person's number.
Result<QVariant> maskedNumberOf(SqlContext context, qint64 person) {
    auto database = context.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kNumberOnRoster, {{u"who"_s, person}});
    if (!row) return fail(row.error());
    if (!row->next() || row->isNull(0)) return QVariant();
    CellOpener open(context.vault, "person", person);
    const auto number = open("id_number", row->bytes(0));
    if (open.error()) return fail(*open.error());
    return QVariant(maskedIdentityNumber(number));
}

/// How much a row `alias` says, as onePerPerson() weighs it.
QString weightIn(const QString& alias) {
    return uR"((CASE WHEN %1.removed = 1 THEN -1 WHEN %1.attendance = 'present' THEN 3 + %1.signed
        WHEN %1.attendance = 'excused' THEN 2 WHEN %1.attendance = 'absent' THEN 1 ELSE 0 END))"_s
        .arg(alias);
}

/// Of two rows of one person, since a merge, the other stands.
QString onlyOneOfThePerson() {
    return uR"(NOT EXISTS (SELECT 1 FROM session_place o WHERE o.session_id = t.session_id
        AND o.person_id = t.person_id AND (%1 > %2 OR (%1 = %2
            AND (o.number < t.number OR (o.number = t.number AND o.id < t.id))))))"_s.arg(
        weightIn(u"o"_s), weightIn(u"t"_s));
}

/// All places are taken by those before.
QString waits() {
    return uR"(t.attendance = '' AND g.places IS NOT NULL AND (SELECT count(DISTINCT o.person_id)
        FROM session_place o WHERE o.session_id = t.session_id AND o.removed = 0
        AND o.attendance <> 'excused' AND o.number < t.number) >= g.places)"_s;
}

SqlListDefinition defineRoster(SqlContext context) {
    using Kind = ListColumn::Kind;
    SqlListDefinition list;
    list.key = u"session_roster"_s;
    list.arms = {{u"session_place t"_s,
                  u"JOIN person p ON p.id = t.person_id "
                  "JOIN group_session g ON g.id = t.session_id "
                  "LEFT JOIN session_end e ON e.session_id = g.id"_s,
                  u"t.removed = 0 AND "_s + onlyOneOfThePerson(), u"t.id"_s, u"t.id = k.k_id"_s}};
    list.order = {{{u"t.number"_s}, true}};
    list.columns = {
        {.shown = shownColumn(u"number"_s, SessionRosterList::tr("No."), Kind::Number),
         .sql = {u"t.number"_s}},
        {.shown = personal(shownColumn(u"name"_s, SessionRosterList::tr("Name"))),
         .sql = {u"p.name"_s},
         .filter = ListFilter::Prefix},
        {.shown = maskedColumn(u"id_masked"_s, SessionRosterList::tr("Identity number")),
         .sql = {u"p.id"_s},
         .present = [context](qint64, const QVariant& person) -> Result<QVariant> {
             return maskedNumberOf(context, person.toLongLong());
         }},
        {.shown = shownColumn(u"attendance"_s, SessionRosterList::tr("Attendance"), Kind::State),
         .sql = {uR"((CASE WHEN t.attendance <> '' THEN t.attendance WHEN %1 THEN 'waiting'
             WHEN e.state = 'held' THEN 'absent' ELSE 'expected' END))"_s.arg(waits())}},
        {.shown = shownColumn(u"signed"_s, SessionRosterList::tr("Signed"), Kind::State),
         .sql = {u"(CASE WHEN t.signed = 1 THEN 'signed' ELSE '' END)"_s}},
        {.shown = shownColumn(u"came_of_it"_s, SessionRosterList::tr("Came of it"), Kind::State),
         .sql = {uR"((CASE WHEN e.state IS NULL OR e.state <> 'held' OR t.attendance <> 'present'
             THEN '' WHEN %1 = 1 THEN 'recorded' ELSE 'attendance' END))"_s.arg(
             QStringView(ZHIQIAO_PLACE_RECORDED))}},
        {.shown = asideColumn(u"sex"_s, SessionRosterList::tr("Sex"), Kind::Code, u"sex"_s),
         .sql = {u"p.sex"_s}},
        {.shown = asideColumn(u"birth_on"_s, SessionRosterList::tr("Born on"), Kind::Day),
         .sql = {u"p.birth_on"_s},
         .nullable = true},
        {.shown = asideColumn(u"person_id"_s, SessionRosterList::tr("Person number"), Kind::Number),
         .sql = {u"t.person_id"_s}},
        {.shown = asideColumn(u"session"_s, SessionRosterList::tr("Session"), Kind::Number),
         .sql = {u"t.session_id"_s}},
    };
    return list;
}

class SessionRoster final : public ViewersList {
public:
    explicit SessionRoster(SqlContext context)
        : rows_(context, [context](Engine) { return defineRoster(context); }) {}

    [[nodiscard]] QString key() const override { return rows_.key(); }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return rows_.columns(); }
    Result<ListPage> page(const ListQuery& query) const override {
        if (!namesSession(query)) return fail(badListFilter(u"session"_s));
        return rows_.page(query);
    }
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override {
        if (!namesSession(query)) return fail(badListFilter(u"session"_s));
        return rows_.count(query, atMost);
    }
    void showOnlyTo(const Standing& viewer) override { rows_.showOnlyTo(viewer); }

private:
    [[nodiscard]] static bool namesSession(const ListQuery& query) {
        bool isNumber = false;
        query.filters.value(u"session"_s).toLongLong(&isNumber);
        return isNumber;
    }

    SqlList rows_;
};

}  // namespace

std::unique_ptr<ListSource> sessionRosterList(SqlContext context) {
    return std::make_unique<SessionRoster>(context);
}

}  // namespace zhiqiao
