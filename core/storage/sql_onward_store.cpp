// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_onward_store.h"

#include "core/base/text.h"
#include "core/codes/form_number.h"
#include "core/onward/onward_acts.h"
#include "core/storage/sql_cells.h"
#include "core/storage/sql_office_store.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddOnward{"onward_referral.add",
                               uR"(
    INSERT INTO onward_referral (id, person_id, number, department, body, address, phone, reason,
        words_seal, situation_seal, done_seal, asked_seal, sent_on, answer_by, difficulty_id,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :number, :department, :body, :address, :phone, :reason, :words,
        :situation, :done, :asked, :sent_on, :answer_by, :difficulty, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kTicketOfOnward{
    "onward_referral.ticket", u"SELECT 1 FROM difficulty WHERE id = :id AND person_id = :person"};
constexpr Statement kOnwardOfficeCode{"onward_referral.office",
                                      u"SELECT code FROM office WHERE id = :id"};
constexpr Statement kAddOnwardDeed{"onward_deed.add",
                                   uR"(
    INSERT INTO onward_deed (id, onward_id, number, kind, on_day, answer, words_seal, office_id,
        staff_id, operation_id, recorded_at)
    SELECT :id, w.id, :number, :kind, :on_day, :answer, :words, :office, :staff, :operation,
        :recorded
    FROM onward_referral w WHERE w.id = :onward AND w.person_id = :person RETURNING id)"};

#define ZHIQIAO_ONWARD                                                          \
    u"SELECT id, number, person_id, department, body, address, phone, reason, " \
    u"words_seal, situation_seal, done_seal, asked_seal, sent_on, answer_by, "  \
    u"difficulty_id, office_id, staff_id, recorded_at FROM onward_referral "
constexpr Statement kOnward{"onward_referral.find", ZHIQIAO_ONWARD u"WHERE id = :id"};
constexpr Statement kOnwardByNumber{"onward_referral.by_number",
                                    ZHIQIAO_ONWARD u"WHERE number = :number"};
constexpr Statement kOnwardOfPerson{
    "onward_referral.of_person",
    ZHIQIAO_ONWARD u"WHERE person_id = :person ORDER BY sent_on, id & 1099511627775"};
#undef ZHIQIAO_ONWARD
constexpr Statement kOnwardDeeds{"onward_deed.of",
                                 uR"(
    SELECT id, kind, on_day, answer, words_seal, office_id, staff_id, recorded_at
    FROM onward_deed WHERE onward_id = :onward ORDER BY number)"};

constexpr Statement kRemoveOnwardRows{"onward_course.remove",
                                      u"DELETE FROM onward_course WHERE person_id = :person"};
/// A merge has moved the referral from another person.
constexpr Statement kRemoveOnwardRow{"onward_course.remove_one",
                                     u"DELETE FROM onward_course WHERE id = :id"};
constexpr Statement kAddOnwardRow{"onward_course.add",
                                  uR"(
    INSERT INTO onward_course (id, person_id, sent_on, answer_by, ended_on, answer, office_id)
    SELECT w.id, w.person_id, w.sent_on, :answer_by, :ended_on, :answer, w.office_id
    FROM onward_referral w WHERE w.id = :id AND w.person_id = :person RETURNING id)"};
constexpr Statement kOnwardRows{"onward_course.of_person",
                                uR"(
    SELECT id, answer_by, ended_on, answer FROM onward_course WHERE person_id = :person
    ORDER BY id)"};

Result<OnwardDeed> onwardDeedAt(const Vault& vault, const Rows& rows) {
    const OnwardDeedId id(rows.id(0));
    CellOpener open(vault, "onward_deed", id.value());
    const auto words = open("words", rows.bytes(4));
    if (open.error()) return fail(*open.error());
    return OnwardDeed{.id = id,
                      .facts = {.kind = onwardDeedOf(rows.text(1)).value_or(OnwardDeedKind::Answer),
                                .on = rows.day(2),
                                .answer = rows.text(3),
                                .words = words},
                      .recorded = stampAt(rows, 5)};
}

Result<OnwardReferral> onwardAt(const Vault& vault, const Rows& rows) {
    const OnwardId id(rows.id(0));
    CellOpener open(vault, "onward_referral", id.value());
    OnwardReferral referral{.id = id,
                            .number = rows.text(1),
                            .facts = {.person = PersonId(rows.id(2)),
                                      .department = rows.text(3),
                                      .body = rows.text(4),
                                      .address = rows.text(5),
                                      .phone = rows.text(6),
                                      .reason = rows.text(7),
                                      .words = open("words", rows.bytes(8)),
                                      .situation = open("situation", rows.bytes(9)),
                                      .done = open("done", rows.bytes(10)),
                                      .asked = open("asked", rows.bytes(11)),
                                      .sentOn = rows.day(12),
                                      .answerBy = rows.optionalDay(13),
                                      .difficulty = optionalIdAt<DifficultyId>(rows, 14)},
                            .deeds = {},
                            .recorded = stampAt(rows, 15)};
    if (open.error()) return fail(*open.error());
    return referral;
}

Result<std::vector<OnwardReferral>> onwardBy(Database& database, const Vault& vault,
                                             const Statement& statement, const QVariantMap& binds) {
    std::vector<OnwardReferral> referrals;
    {
        auto rows = database.run(statement, binds);
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto referral = onwardAt(vault, *rows);
            if (!referral) return fail(referral.error());
            referrals.push_back(*std::move(referral));
        }
    }
    for (auto& referral : referrals) {
        auto rows = database.run(kOnwardDeeds, {{u"onward"_s, referral.id.value()}});
        if (!rows) return fail(rows.error());
        while (rows->next()) {
            auto deed = onwardDeedAt(vault, *rows);
            if (!deed) return fail(deed.error());
            referral.deeds.push_back(*std::move(deed));
        }
    }
    return referrals;
}

Result<OnwardReferral> onlyOnward(Result<std::vector<OnwardReferral>> found) {
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<> ticketBelongs(Database& database, const OnwardFacts& facts) {
    if (!facts.difficulty) return {};
    auto rows = database.run(kTicketOfOnward, {{u"id"_s, facts.difficulty->value()},
                                               {u"person"_s, facts.person.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    return {};
}

Result<FormNumber> takeOnwardNumber(SqlContext context, Database& database, const Act& act,
                                    int year) {
    const auto kind = QString::number(int(FormKind::Onward));
    const auto serial = SqlOfficeStore(context).takeNumber(act, kind, year);
    if (!serial) return fail(serial.error());
    auto office = database.run(kOnwardOfficeCode, {{u"id"_s, act.office().value()}});
    if (!office) return fail(office.error());
    if (!office->next()) return fail(recordNotFound());
    const auto number = FormNumber::of(office->text(0), year, *serial);
    if (!number) return fail(noOnwardNumber());
    return *number;
}

}  // namespace

Result<OnwardReferral> SqlOnwardStore::add(const Act& act, const OnwardFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, facts.person.value()); !locked)
        return fail(locked.error());
    if (auto belongs = ticketBelongs(**database, facts); !belongs) return fail(belongs.error());
    const auto number = takeOnwardNumber(context_, **database, act, facts.sentOn.year());
    if (!number) return fail(number.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const auto sealed = [&](const char* column, const QString& text) {
        return sealedCell(context_.vault, {"onward_referral", column, *id}, text);
    };
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, facts.person.value()},
                      {u"number"_s, number->text()},
                      {u"department"_s, facts.department},
                      {u"body"_s, facts.body},
                      {u"address"_s, facts.address},
                      {u"phone"_s, facts.phone},
                      {u"reason"_s, facts.reason},
                      {u"words"_s, sealed("words", facts.words)},
                      {u"situation"_s, sealed("situation", facts.situation)},
                      {u"done"_s, sealed("done", facts.done)},
                      {u"asked"_s, sealed("asked", facts.asked)},
                      {u"sent_on"_s, bound(facts.sentOn)},
                      {u"answer_by"_s, bound(facts.answerBy)},
                      {u"difficulty"_s, boundId(facts.difficulty)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddOnward, binds); !added) return fail(added.error());
    return find(OnwardId(*id));
}

Result<OnwardReferral> SqlOnwardStore::addDeed(const Act& act, const OnwardReferral& seen,
                                               const OnwardDeedFacts& deed) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{
        {u"id"_s, *id},
        {u"onward"_s, seen.id.value()},
        {u"person"_s, seen.facts.person.value()},
        {u"number"_s, qint64(seen.deeds.size()) + 1},
        {u"kind"_s, toQString(codeOf(deed.kind))},
        {u"on_day"_s, bound(deed.on)},
        {u"answer"_s, deed.answer},
        {u"words"_s, sealedCell(context_.vault, {"onward_deed", "words", *id}, deed.words)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    {
        auto added = (*database)->run(kAddOnwardDeed, binds);
        if (!added) return fail(constraintAs(added.error(), changedElsewhere()));
        if (!added->next()) return fail(recordNotFound());
    }
    return find(seen.id);
}

Result<OnwardReferral> SqlOnwardStore::find(OnwardId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return onlyOnward(onwardBy(**database, context_.vault, kOnward, {{u"id"_s, id.value()}}));
}

Result<OnwardReferral> SqlOnwardStore::findByNumber(const QString& number) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return onlyOnward(
        onwardBy(**database, context_.vault, kOnwardByNumber, {{u"number"_s, number}}));
}

Result<std::vector<OnwardReferral>> SqlOnwardStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return onwardBy(**database, context_.vault, kOnwardOfPerson, {{u"person"_s, person.value()}});
}

Result<> SqlOnwardStore::saveRows(const Act&, PersonId person, const std::vector<OnwardRow>& rows) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto kept = rowsOf(person);
    if (!kept) return fail(kept.error());
    auto wanted = rows;
    std::ranges::sort(wanted, {}, [](const OnwardRow& row) { return row.referral.value(); });
    if (*kept == wanted) return {};
    if (auto gone = (*database)->run(kRemoveOnwardRows, {{u"person"_s, person.value()}}); !gone)
        return fail(gone.error());
    for (const auto& row : wanted) {
        const auto id = row.referral.value();
        if (auto gone = (*database)->run(kRemoveOnwardRow, {{u"id"_s, id}}); !gone)
            return fail(gone.error());
        auto saved = (*database)->run(kAddOnwardRow, {{u"id"_s, id},
                                                      {u"person"_s, row.person.value()},
                                                      {u"answer_by"_s, bound(row.answerBy)},
                                                      {u"ended_on"_s, bound(row.endedOn)},
                                                      {u"answer"_s, row.answer}});
        if (!saved) return fail(constraintAs(saved.error(), recordNotFound()));
        if (!saved->next()) return fail(recordNotFound());
    }
    return {};
}

Result<std::vector<OnwardRow>> SqlOnwardStore::rowsOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kOnwardRows, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<OnwardRow> found;
    while (rows->next())
        found.push_back({.referral = OnwardId(rows->id(0)),
                         .person = person,
                         .answerBy = rows->optionalDay(1),
                         .endedOn = rows->optionalDay(2),
                         .answer = rows->text(3)});
    return found;
}

}  // namespace zhiqiao
