// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_standing_store.h"

#include "core/base/text.h"
#include "core/codes/form_number.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_office_store.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kHeldByPerson{"standing.held_by_person",
                                  uR"(
    WITH w AS (SELECT id, residence_division FROM person WHERE id = :person
        AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = person.id))
    SELECT 'hardship', h.id, w.id, h.recognised_on, NULL, w.residence_division, h.staff_id,
        h.office_id, h.category
    FROM w JOIN hardship h ON h.person_id = w.id
    WHERE h.state = '50' AND h.recognised_on IS NOT NULL
    UNION ALL
    SELECT 'unemployment', r.id, w.id, r.registered_on, r.ended_on, w.residence_division,
        r.officer_id, r.office_id, ''
    FROM w JOIN registration r ON r.person_id = w.id
    WHERE r.kind = 'unemployment'
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id))"};
/// With the head, else who joined first.
constexpr Statement kHeldByHousehold{"standing.held_by_household",
                                     uR"(
    SELECT s.from_day, s.until_day, hh.division, hh.staff_id, hh.office_id,
        (SELECT m.person_id FROM household_member m
         WHERE m.household_id = hh.id AND m.left_on IS NULL
         ORDER BY CASE m.relation WHEN '0' THEN 0 ELSE 1 END, m.joined_on, m.id LIMIT 1)
    FROM household hh JOIN household_span s ON s.household_id = hh.id
    WHERE hh.id = :household AND hh.closed_on IS NULL AND s.state IN ('40', '80')
    ORDER BY s.ordinal)"};

#define ZHIQIAO_STANDING_EVENTS                                                               \
    u" SELECT s.kind, s.id, s.person_id, s.on_day, CASE s.kind WHEN 'offer' THEN s.response " \
    u"WHEN 'contact' THEN s.outcome ELSE '' END, s.offer_name, 1 "                            \
    u"FROM w JOIN service s ON s.person_id = w.person_id "                                    \
    u"WHERE s.kind IN ('offer', 'contact', 'guidance') AND s.on_day >= w.from_day "           \
    u"AND (w.until_day IS NULL OR s.on_day < w.until_day) "                                   \
    u"AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id) "                      \
    u"UNION ALL SELECT 'referral', f.id, f.person_id, x.received_on, x.result, f.title, "     \
    u"CASE f.validity WHEN '01' THEN 1 ELSE 0 END "                                           \
    u"FROM w JOIN job_referral f ON f.person_id = w.person_id "                               \
    u"JOIN receipt x ON x.referral_id = f.id "                                                \
    u"WHERE f.voided_on IS NULL AND x.received_on >= w.from_day "                             \
    u"AND (w.until_day IS NULL OR x.received_on < w.until_day) "                              \
    u"AND NOT EXISTS (SELECT 1 FROM receipt c WHERE c.corrects = x.id) "                      \
    u"UNION ALL SELECT 'follow_up', u.id, u.person_id, u.on_day, u.standing, '', 1 "          \
    u"FROM w JOIN follow_up u ON u.person_id = w.person_id "                                  \
    u"WHERE u.on_day >= w.from_day AND (w.until_day IS NULL OR u.on_day < w.until_day) "      \
    u"AND NOT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = u.id)"
constexpr Statement kEventsOfPerson{
    "standing.events_of_person",
    u"WITH w AS (SELECT id AS person_id, CAST('' AS text) AS from_day, "
    u"CAST(NULL AS text) AS until_day FROM person WHERE id = :id)" ZHIQIAO_STANDING_EVENTS};
constexpr Statement kEventsOfHousehold{
    "standing.events_of_household",
    u"WITH w AS (SELECT person_id, joined_on AS from_day, left_on AS until_day "
    u"FROM household_member WHERE household_id = :id)" ZHIQIAO_STANDING_EVENTS};
#undef ZHIQIAO_STANDING_EVENTS

#define ZHIQIAO_STANDING_DEED                                                    \
    u"SELECT id, kind, record_id, person_id, ground, reason, evidence, on_day, " \
    u"undoes, office_id, staff_id, recorded_at FROM standing_deed "
constexpr Statement kDeedsOfPerson{
    "standing_deed.of_person",
    ZHIQIAO_STANDING_DEED u"WHERE person_id = :id ORDER BY id & 1099511627775"};
constexpr Statement kDeedsOfHousehold{
    "standing_deed.of_household",
    ZHIQIAO_STANDING_DEED u"WHERE person_id IN (SELECT person_id FROM household_member "
                          u"WHERE household_id = :id) ORDER BY id & 1099511627775"};
constexpr Statement kStandingDeed{"standing_deed.one", ZHIQIAO_STANDING_DEED u"WHERE id = :id"};
#undef ZHIQIAO_STANDING_DEED
constexpr Statement kAddStandingDeed{"standing_deed.add",
                                     uR"(
    INSERT INTO standing_deed (id, kind, record_id, person_id, ground, reason, evidence, on_day,
        undoes, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :kind, :record, :person, :ground, :reason, :evidence, :on_day, :undoes, :office,
        :staff, :operation, :recorded))"};

#define ZHIQIAO_STANDING_ROW                                                   \
    u"SELECT id, status, person_id, refusals, refused_on, heard_on, lost_on, " \
    u"show_on, aside, stops_on, staff_id, office_id FROM standing_course "
constexpr Statement kRowsOfPerson{
    "standing_course.of_person",
    ZHIQIAO_STANDING_ROW u"WHERE person_id = :id AND status <> 'household' ORDER BY id"};
constexpr Statement kRowsOfHousehold{
    "standing_course.of_household",
    ZHIQIAO_STANDING_ROW u"WHERE id = :id AND status = 'household'"};
constexpr Statement kStandingRow{"standing_course.one", ZHIQIAO_STANDING_ROW u"WHERE id = :id"};
#undef ZHIQIAO_STANDING_ROW
constexpr Statement kRemoveOfPerson{
    "standing_course.remove_person",
    u"DELETE FROM standing_course WHERE person_id = :id AND status <> 'household'"};
/// One that a merge has moved from another person as well.
constexpr Statement kRemoveRow{"standing_course.remove",
                               u"DELETE FROM standing_course WHERE id = :id"};
constexpr Statement kAddStandingRow{"standing_course.add",
                                    uR"(
    INSERT INTO standing_course (id, status, person_id, refusals, refused_on, heard_on, lost_on,
        show_on, sort_on, aside, stops_on, staff_id, office_id)
    VALUES (:id, :status, :person, :refusals, :refused_on, :heard_on, :lost_on, :show_on, :sort_on,
        :aside, :stops_on, :staff, :office))"};

constexpr Statement kLosses{"standing.losses",
                            uR"(
    WITH w AS (SELECT id, residence_division FROM person WHERE id = :person)
    SELECT l.status, l.record, l.reason, l.on_day, l.area, n.number FROM (
        SELECT 'hardship' AS status, h.id AS record, s.exit_reason AS reason, s.on_day,
            w.residence_division AS area
        FROM w JOIN hardship h ON h.person_id = w.id
        JOIN hardship_step s ON s.hardship_id = h.id AND s.kind = 'exit'
        UNION ALL
        SELECT 'household', t.id, t.reason, t.on_day, hh.division
        FROM w JOIN household_member m ON m.person_id = w.id AND m.relation = '0'
        JOIN household hh ON hh.id = m.household_id
        JOIN household_step t ON t.household_id = hh.id AND t.state = '70'
            AND m.joined_on <= t.on_day AND (m.left_on IS NULL OR m.left_on > t.on_day)
        UNION ALL
        SELECT 'unemployment', r.id, r.end_reason, r.ended_on, w.residence_division
        FROM w JOIN registration r ON r.person_id = w.id
        WHERE r.kind = 'unemployment' AND r.ended_on IS NOT NULL AND r.end_reason <> ''
            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)) l
    LEFT JOIN loss_notice n ON n.status = l.status AND n.record_id = l.record
    ORDER BY l.on_day, l.record & 1099511627775)"};
constexpr Statement kNotice{"loss_notice.of",
                            uR"(
    SELECT id, number, on_day, office_id, staff_id, recorded_at FROM loss_notice
    WHERE status = :status AND record_id = :record)"};
constexpr Statement kAddNotice{"loss_notice.add",
                               uR"(
    INSERT INTO loss_notice (id, number, person_id, status, record_id, on_day, office_id, staff_id,
        operation_id, recorded_at)
    VALUES (:id, :number, :person, :status, :record, :on_day, :office, :staff, :operation,
        :recorded))"};

constexpr Statement kStandingOfficeCode{"loss_notice.office",
                                        u"SELECT code FROM office WHERE id = :id"};

Result<QString> takeLossNumber(SqlContext context, Database& database, const Act& act) {
    const int year = act.today().year();
    const auto serial = SqlOfficeStore(context).takeNumber(act, kLossNoticeNumbers, year);
    if (!serial) return fail(serial.error());
    auto office = database.run(kStandingOfficeCode, {{u"id"_s, act.office().value()}});
    if (!office) return fail(office.error());
    if (!office->next()) return fail(recordNotFound());
    const auto number = FormNumber::of(office->text(0), year, *serial);
    if (!number) return fail(noLossNoticeNumber());
    return number->text();
}

StandingDeed standingDeedAt(const Rows& rows) {
    return {.id = StandingDeedId(rows.id(0)),
            .facts = {.kind = standingDeedOf(rows.text(1)).value_or(StandingDeedKind::Undone),
                      .record = rows.id(2),
                      .person = PersonId(rows.id(3)),
                      .ground = rows.text(4),
                      .reason = rows.text(5),
                      .evidence = split(rows.text(6)),
                      .on = rows.day(7),
                      .undoes = optionalIdAt<StandingDeedId>(rows, 8)},
            .recorded = stampAt(rows, 9)};
}

Result<std::vector<StandingRow>> standingRows(Database& database, const Statement& statement,
                                              qint64 id) {
    auto rows = database.run(statement, {{u"id"_s, id}});
    if (!rows) return fail(rows.error());
    std::vector<StandingRow> found;
    while (rows->next()) found.push_back(standingRowAt(*rows));
    return found;
}

Result<std::vector<Holding>> heldByPerson(Database& database, PersonId person, QDate today,
                                          const std::optional<QString>& dibao) {
    auto rows = database.run(kHeldByPerson, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Holding> held;
    std::optional<Holding> listed;
    while (rows->next()) {
        Holding holding{.status = heldStatusOf(rows->text(0)).value_or(HeldStatus::Hardship),
                        .record = rows->id(1),
                        .person = PersonId(rows->id(2)),
                        .from = rows->day(3),
                        .stopsOn = rows->optionalDay(4),
                        .area = rows->text(5),
                        .officer = StaffId(rows->id(6)),
                        .office = OfficeId(rows->number(7))};
        if (holding.stopsOn && *holding.stopsOn <= today) continue;
        if (dibao && rows->text(8) == *dibao && (!listed || holding.from < listed->from)) {
            listed = holding;
            listed->status = HeldStatus::Dibao;
            listed->record = person.value();
        }
        held.push_back(std::move(holding));
    }
    if (listed) held.push_back(*listed);
    return held;
}

Result<std::vector<Holding>> heldByHousehold(Database& database, qint64 household, QDate today) {
    auto rows = database.run(kHeldByHousehold, {{u"household"_s, household}});
    if (!rows) return fail(rows.error());
    std::vector<Holding> held;
    while (held.empty() && rows->next()) {
        const auto until = rows->optionalDay(1);
        if ((until && *until <= today) || rows->isNull(5)) continue;
        held.push_back({.status = HeldStatus::Household,
                        .record = household,
                        .person = PersonId(rows->id(5)),
                        .from = rows->day(0),
                        .stopsOn = until,
                        .area = rows->text(2),
                        .officer = StaffId(rows->id(3)),
                        .office = OfficeId(rows->number(4))});
    }
    return held;
}

}  // namespace

Result<std::vector<Holding>> SqlStandingStore::holdingsOf(
    StandingSubject subject, QDate today, const std::optional<QString>& dibaoCategory) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return subject.isHousehold
               ? heldByHousehold(**database, subject.id, today)
               : heldByPerson(**database, PersonId(subject.id), today, dibaoCategory);
}

Result<std::vector<StandingEvent>> SqlStandingStore::eventsOf(StandingSubject subject) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(subject.isHousehold ? kEventsOfHousehold : kEventsOfPerson,
                                 {{u"id"_s, subject.id}});
    if (!rows) return fail(rows.error());
    std::vector<StandingEvent> events;
    while (rows->next())
        events.push_back(
            {.kind = standingEventKindOf(rows->text(0)).value_or(StandingEventKind::Contact),
             .record = rows->id(1),
             .person = PersonId(rows->id(2)),
             .on = rows->day(3),
             .answer = rows->text(4),
             .what = rows->text(5),
             .valid = rows->number(6) == 1});
    return events;
}

Result<std::vector<StandingDeed>> SqlStandingStore::deedsOf(StandingSubject subject) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(subject.isHousehold ? kDeedsOfHousehold : kDeedsOfPerson,
                                 {{u"id"_s, subject.id}});
    if (!rows) return fail(rows.error());
    std::vector<StandingDeed> deeds;
    while (rows->next()) deeds.push_back(standingDeedAt(*rows));
    return deeds;
}

Result<StandingDeed> SqlStandingStore::findDeed(StandingDeedId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kStandingDeed, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return standingDeedAt(*row);
}

Result<StandingDeed> SqlStandingStore::addDeed(const Act& act, const StandingDeedFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, facts.person.value()); !locked)
        return fail(locked.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"kind"_s, toQString(codeOf(facts.kind))},
                      {u"record"_s, facts.record},
                      {u"person"_s, facts.person.value()},
                      {u"ground"_s, facts.ground},
                      {u"reason"_s, facts.reason},
                      {u"evidence"_s, joined(facts.evidence)},
                      {u"on_day"_s, bound(facts.on)},
                      {u"undoes"_s, boundId(facts.undoes)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddStandingDeed, binds); !added)
        return fail(constraintAs(added.error(), standingUndone()));
    return findDeed(StandingDeedId(*id));
}

Result<> SqlStandingStore::save(const Act&, StandingSubject subject,
                                const std::vector<StandingRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = rowsOf(subject);
    if (!kept) return fail(kept.error());
    if (*kept == rows) return {};
    if (auto gone = (*database)->run(subject.isHousehold ? kRemoveRow : kRemoveOfPerson,
                                     {{u"id"_s, subject.id}});
        !gone)
        return fail(gone.error());
    for (const auto& row : rows) {
        if (auto gone = (*database)->run(kRemoveRow, {{u"id"_s, row.record}}); !gone)
            return fail(gone.error());
        auto saved =
            (*database)->run(kAddStandingRow, {{u"id"_s, row.record},
                                               {u"status"_s, toQString(codeOf(row.status))},
                                               {u"person"_s, row.person.value()},
                                               {u"refusals"_s, row.refusals},
                                               {u"refused_on"_s, bound(row.refusedOn)},
                                               {u"heard_on"_s, bound(row.heardOn)},
                                               {u"lost_on"_s, bound(row.lostOn)},
                                               {u"show_on"_s, bound(row.showOn)},
                                               {u"sort_on"_s, bound(row.sortOn())},
                                               {u"aside"_s, row.aside},
                                               {u"stops_on"_s, bound(row.stopsOn)},
                                               {u"staff"_s, row.staff.value()},
                                               {u"office"_s, row.office.value()}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
    }
    return {};
}

Result<std::vector<StandingRow>> SqlStandingStore::rowsOf(StandingSubject subject) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return standingRows(**database, subject.isHousehold ? kRowsOfHousehold : kRowsOfPerson,
                        subject.id);
}

Result<std::optional<StandingRow>> SqlStandingStore::rowFor(qint64 record) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = standingRows(**database, kStandingRow, record);
    if (!rows) return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Result<std::vector<Loss>> SqlStandingStore::lossesOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kLosses, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Loss> losses;
    while (rows->next())
        losses.push_back({.status = heldStatusOf(rows->text(0)).value_or(HeldStatus::Hardship),
                          .record = rows->id(1),
                          .person = person,
                          .reason = rows->text(2),
                          .on = rows->day(3),
                          .area = rows->text(4),
                          .notice = rows->isNull(5) ? std::nullopt : std::optional(rows->text(5))});
    return losses;
}

Result<LossNotice> SqlStandingStore::noticeOf(const Act& act, const Loss& loss) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, loss.person.value()); !locked)
        return fail(locked.error());
    const QVariantMap key{{u"status"_s, toQString(codeOf(loss.status))},
                          {u"record"_s, loss.record}};
    const auto read = [&]() -> Result<std::optional<LossNotice>> {
        auto row = (*database)->run(kNotice, key);
        if (!row) return fail(row.error());
        if (!row->next()) return std::optional<LossNotice>();
        return std::optional(LossNotice{.id = LossNoticeId(row->id(0)),
                                        .number = row->text(1),
                                        .on = row->day(2),
                                        .recorded = stampAt(*row, 3)});
    };
    const auto kept = read();
    if (!kept) return fail(kept.error());
    if (*kept) return **kept;
    const auto number = takeLossNumber(context_, **database, act);
    if (!number) return fail(number.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds = key;
    binds[u"id"_s] = *id;
    binds[u"number"_s] = *number;
    binds[u"person"_s] = loss.person.value();
    binds[u"on_day"_s] = bound(act.today());
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddNotice, binds); !added) return fail(added.error());
    const auto made = read();
    if (!made) return fail(made.error());
    if (!*made) return fail(recordNotFound());
    return **made;
}

StandingRow standingRowAt(const Rows& rows) {
    return {.status = heldStatusOf(rows.text(1)).value_or(HeldStatus::Hardship),
            .record = rows.id(0),
            .person = PersonId(rows.id(2)),
            .refusals = int(rows.number(3)),
            .refusedOn = rows.optionalDay(4),
            .heardOn = rows.optionalDay(5),
            .lostOn = rows.optionalDay(6),
            .showOn = rows.optionalDay(7),
            .aside = int(rows.number(8)),
            .stopsOn = rows.optionalDay(9),
            .staff = StaffId(rows.id(10)),
            .office = OfficeId(rows.number(11))};
}

}  // namespace zhiqiao
