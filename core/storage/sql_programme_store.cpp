// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_programme_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/programme_rows.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

#define ZHIQIAO_ROUND                                                         \
    u"SELECT id, programme, name, places, from_day, until_day, row_version, " \
    u"office_id, staff_id, recorded_at FROM programme_round WHERE id = :id"
constexpr Statement kRound{"programme_round.find", ZHIQIAO_ROUND};
constexpr Statement kHoldRound{"programme_round.hold", ZHIQIAO_ROUND u" FOR NO KEY UPDATE"};
#undef ZHIQIAO_ROUND
constexpr Statement kAddRound{"programme_round.add",
                              uR"(
    INSERT INTO programme_round (id, programme, name, places, from_day, until_day, row_version,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :programme, :name, :places, :from_day, :until_day, 1, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kChangeRound{"programme_round.change",
                                 uR"(
    UPDATE programme_round SET programme = :programme, name = :name, places = :places,
        from_day = :from_day, until_day = :until_day, row_version = row_version + 1
    WHERE id = :id AND row_version = :expected)"};

constexpr Statement kAddEnrolment{"programme_enrolment.add",
                                  uR"(
    INSERT INTO programme_enrolment (id, round_id, person_id, number, on_day, words_seal, office_id,
        staff_id, operation_id, recorded_at)
    SELECT :id, r.id, :person, (SELECT coalesce(max(e.number), 0) + 1 FROM programme_enrolment e
            WHERE e.round_id = r.id), :on_day, :words, :office, :staff, :operation, :recorded
    FROM programme_round r WHERE r.id = :round RETURNING id)"};
constexpr Statement kAddEnrolmentDeed{"programme_deed.add",
                                      uR"(
    INSERT INTO programme_deed (id, enrolment_id, number, act, kind, on_day, step, day, owner_id,
        code, words_seal, office_id, staff_id, operation_id, recorded_at)
    SELECT :id, e.id, :number, :act, :kind, :on_day, :step, :day, :owner, :code, :words, :office,
        :staff, :operation, :recorded
    FROM programme_enrolment e WHERE e.id = :enrolment AND e.person_id = :person RETURNING id)"};

#define ZHIQIAO_ENROLMENT                                                                    \
    u"SELECT e.id, e.round_id, e.person_id, e.number, e.on_day, e.words_seal, r.programme, " \
    u"e.office_id, e.staff_id, e.recorded_at FROM programme_enrolment e "                    \
    u"JOIN programme_round r ON r.id = e.round_id "
constexpr Statement kEnrolment{"programme_enrolment.find", ZHIQIAO_ENROLMENT u"WHERE e.id = :id"};
constexpr Statement kEnrolments{
    "programme_enrolment.of_person",
    ZHIQIAO_ENROLMENT u"WHERE e.person_id = :person ORDER BY e.on_day, e.id & 1099511627775"};
#undef ZHIQIAO_ENROLMENT
constexpr Statement kEnrolmentDeeds{"programme_deed.of",
                                    uR"(
    SELECT id, kind, on_day, step, day, owner_id, code, words_seal, act, office_id, staff_id,
        recorded_at
    FROM programme_deed WHERE enrolment_id = :enrolment ORDER BY number)"};

ProgrammeRound roundAt(const Rows& rows) {
    return {.id = ProgrammeRoundId(rows.id(0)),
            .facts = {.programme = rows.text(1),
                      .name = rows.text(2),
                      .places = rows.isNull(3) ? std::nullopt : std::optional(int(rows.number(3))),
                      .from = rows.day(4),
                      .until = rows.day(5)},
            .rowVersion = int(rows.number(6)),
            .recorded = stampAt(rows, 7)};
}

Result<ProgrammeRound> roundBy(Database& database, const Statement& statement,
                               ProgrammeRoundId id) {
    auto row = database.run(statement, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return roundAt(*row);
}

void bindRound(QVariantMap& binds, const ProgrammeRoundFacts& facts) {
    binds[u"programme"_s] = facts.programme;
    binds[u"name"_s] = facts.name;
    binds[u"places"_s] = facts.places ? QVariant(*facts.places) : bound(std::optional<qint64>());
    binds[u"from_day"_s] = bound(facts.from);
    binds[u"until_day"_s] = bound(facts.until);
}

Result<EnrolmentDeed> enrolmentDeedAt(const Vault& vault, const Rows& rows) {
    const EnrolmentDeedId id(rows.id(0));
    CellOpener open(vault, "programme_deed", id.value());
    const auto words = open("words", rows.bytes(7));
    if (open.error()) return fail(*open.error());
    return EnrolmentDeed{
        .id = id,
        .facts = {.kind = enrolmentDeedOf(rows.text(1)).value_or(EnrolmentDeedKind::Undo),
                  .on = rows.day(2),
                  .step = rows.isNull(3) ? std::nullopt : std::optional(int(rows.number(3))),
                  .day = rows.optionalDay(4),
                  .owner = optionalIdAt<StaffId>(rows, 5),
                  .code = rows.text(6),
                  .words = words},
        .act = int(rows.number(8)),
        .recorded = stampAt(rows, 9)};
}

Result<Enrolment> enrolmentAt(const Vault& vault, const Rows& rows) {
    const EnrolmentId id(rows.id(0));
    CellOpener open(vault, "programme_enrolment", id.value());
    const auto words = open("words", rows.bytes(5));
    if (open.error()) return fail(*open.error());
    return Enrolment{.id = id,
                     .number = int(rows.number(3)),
                     .programme = rows.text(6),
                     .facts = {.round = ProgrammeRoundId(rows.id(1)),
                               .person = PersonId(rows.id(2)),
                               .on = rows.day(4),
                               .words = words},
                     .deeds = {},
                     .recorded = stampAt(rows, 7)};
}

Result<std::vector<Enrolment>> enrolmentsBy(Database& database, const Vault& vault,
                                            const Statement& statement, const QVariantMap& binds) {
    std::vector<Enrolment> found;
    {
        auto rows = database.run(statement, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto enrolment = enrolmentAt(vault, *rows);
            if (!enrolment) return fail(enrolment.error());
            found.push_back(*std::move(enrolment));
        }
    }
    for (auto& enrolment : found) {
        auto rows = database.run(kEnrolmentDeeds, {{u"enrolment"_s, enrolment.id.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto deed = enrolmentDeedAt(vault, *rows);
            if (!deed) return fail(deed.error());
            enrolment.deeds.push_back(*std::move(deed));
        }
    }
    return found;
}

Result<> addEnrolmentDeed(Database& database, const Vault& vault, const Act& act,
                          const Enrolment& seen, int number, const EnrolmentDeedFacts& deed) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"enrolment"_s, seen.id.value()},
        {u"person"_s, seen.facts.person.value()},
        {u"number"_s, number},
        {u"act"_s, int(seen.deeds.size()) + 1},
        {u"kind"_s, toQString(codeOf(deed.kind))},
        {u"on_day"_s, bound(deed.on)},
        {u"step"_s, deed.step ? QVariant(*deed.step) : bound(std::optional<qint64>())},
        {u"day"_s, bound(deed.day)},
        {u"owner"_s, boundId(deed.owner)},
        {u"code"_s, deed.code},
        {u"words"_s, sealedCell(vault, {"programme_deed", "words", *id}, deed.words)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    auto added = database.run(kAddEnrolmentDeed, binds);
    if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
    return added->next() ? Result<>() : fail(recordNotFound());
}

}  // namespace

Result<ProgrammeRound> SqlProgrammeStore::addRound(const Act& act,
                                                   const ProgrammeRoundFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id}};
    bindRound(binds, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddRound, binds); !added) return fail(added.error());
    return round(ProgrammeRoundId(*id));
}

Result<ProgrammeRound> SqlProgrammeStore::changeRound(const Act& act, ProgrammeRoundId id,
                                                      int rowVersion,
                                                      const ProgrammeRoundFacts& facts) {
    const auto before = holdRound(act, id);
    if (!before) return before;
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"id"_s, id.value()}, {u"expected"_s, rowVersion}};
    bindRound(binds, facts);
    {
        auto saved = (*database)->run(kChangeRound, binds);
        if (!saved) return fail(saved.error());
        if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    }
    QVariantMap replaced{{u"id"_s, id.value()}};
    bindRound(replaced, before->facts);
    noteReplaced(**database, kChangeRound, replaced);
    if (auto moved = moveQueue(**database, id); !moved) return fail(moved.error());
    return round(id);
}

Result<ProgrammeRound> SqlProgrammeStore::round(ProgrammeRoundId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return roundBy(**database, kRound, id);
}

Result<ProgrammeRound> SqlProgrammeStore::holdRound(const Act&, ProgrammeRoundId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    // SQLite has one writer at a time.
    return roundBy(**database, (*database)->isSqlite() ? kRound : kHoldRound, id);
}

Result<> SqlProgrammeStore::holdPerson(const Act&, PersonId person) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return lockPerson(**database, person.value());
}

Result<Enrolment> SqlProgrammeStore::add(const Act& act, const EnrolmentFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"round"_s, facts.round.value()},
                      {u"person"_s, facts.person.value()},
                      {u"on_day"_s, bound(facts.on)},
                      {u"words"_s, sealedCell(context_.vault, {"programme_enrolment", "words", *id},
                                              facts.words)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    {
        auto added = (*database)->run(kAddEnrolment, binds);
        if (!added) return fail(constraintAs(added.error(), recordNotFound()));
        if (!added->next()) return fail(recordNotFound());
    }
    return find(EnrolmentId(*id));
}

Result<Enrolment> SqlProgrammeStore::addDeeds(const Act& act, const Enrolment& seen,
                                              const std::vector<EnrolmentDeedFacts>& deeds) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    int number = int(seen.deeds.size());
    for (const auto& deed : deeds)
        if (auto added = addEnrolmentDeed(**database, context_.vault, act, seen, ++number, deed);
            !added)
            return fail(added.error());
    return find(seen.id);
}

Result<Enrolment> SqlProgrammeStore::find(EnrolmentId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = enrolmentsBy(**database, context_.vault, kEnrolment, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<std::vector<Enrolment>> SqlProgrammeStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return enrolmentsBy(**database, context_.vault, kEnrolments, {{u"person"_s, person.value()}});
}

Result<> SqlProgrammeStore::saveRows(const Act&, PersonId person,
                                     const std::vector<EnrolmentRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return saveEnrolmentRows(**database, person, rows);
}

Result<std::vector<EnrolmentRow>> SqlProgrammeStore::rowsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return enrolmentRows(**database, person);
}

Result<ProgrammeFigures> SqlProgrammeStore::figures(ProgrammeRoundId round, QDate today) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return figuresOfRound(**database, round, today);
}

Result<std::optional<QueuePlace>> SqlProgrammeStore::queuePlace(EnrolmentId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return placeInQueue(**database, id);
}

Result<std::vector<PersonId>> SqlProgrammeStore::withoutRegistration(
    const std::vector<PersonId>& people, const QString& kind, QDate day) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QJsonArray asked;
    for (const auto person : people) asked.append(person.value());
    const auto each = (*database)->isSqlite() ? u"SELECT value FROM json_each(:people)"_s
                                              : u"SELECT CAST(value AS BIGINT) FROM "
                                                "json_array_elements_text(CAST(:people AS JSON))"_s;
    const auto text =
        uR"(SELECT g.person_id FROM registration g WHERE g.person_id IN (%1) AND g.kind = :kind
            AND g.registered_on <= :day AND (g.ended_on IS NULL OR g.ended_on > :day)
            AND NOT EXISTS (SELECT 1 FROM registration gc WHERE gc.corrects = g.id))"_s.arg(each);
    auto rows = (*database)->run(
        {"programme.registered", text, false},
        {{u"people"_s, QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact))},
         {u"kind"_s, kind},
         {u"day"_s, bound(day)}});
    if (!rows) return fail(rows.error());
    std::set<PersonId> registered;
    while (rows->next()) registered.insert(PersonId(rows->id(0)));
    std::vector<PersonId> without;
    for (const auto person : people)
        if (!registered.contains(person)) without.push_back(person);
    return without;
}

}  // namespace zhiqiao
