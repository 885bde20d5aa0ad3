// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/household_records.h"

#include <QHash>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 2000;

constexpr Statement kNextHouseholds{"household_records.next",
                                    uR"(
    SELECT id, closed_on FROM household WHERE id > :last ORDER BY id LIMIT :limit)"};
constexpr Statement kTheirSteps{"household_records.steps",
                                uR"(
    SELECT household_id, state, on_day FROM household_step
    WHERE household_id BETWEEN :first AND :until
    ORDER BY household_id, id & 1099511627775)"};
constexpr Statement kTheirMembers{"household_records.members",
                                  uR"(
    SELECT m.household_id, m.person_id, m.joined_on, m.left_on, p.birth_on, p.sex
    FROM household_member m JOIN person p ON p.id = m.person_id
    WHERE m.household_id BETWEEN :first AND :until
    ORDER BY m.household_id, m.joined_on, m.id & 1099511627775)"};

// Of everybody who ever belonged to one of the households; a person of two of them is read once.
#define ZHIQIAO_THEIR_PEOPLE                                 \
    u"(SELECT DISTINCT m.person_id FROM household_member m " \
    u"WHERE m.household_id BETWEEN :first AND :until) who "
constexpr Statement kTheirStatements{"household_records.statements",
                                u"SELECT s.person_id, s.on_day, s.state FROM " ZHIQIAO_THEIR_PEOPLE
                                u"JOIN member_statement s ON s.person_id = who.person_id "
                                u"ORDER BY s.person_id, s.on_day, s.id & 1099511627775"};
constexpr Statement kTheirRegistrations{
    "household_records.registrations",
    u"SELECT r.person_id, r.kind, r.registered_on, r.ended_on, d.value FROM " ZHIQIAO_THEIR_PEOPLE
    u"JOIN registration r ON r.person_id = who.person_id "
    u"AND r.kind IN ('employment', 'unemployment') "
    u"LEFT JOIN registration_detail d ON d.registration_id = r.id AND d.field = 'contract_until' "
    u"WHERE NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id) "
    u"ORDER BY r.person_id, r.registered_on, r.id & 1099511627775"};
constexpr Statement kTheirPlacements{"household_records.placements",
                                u"SELECT l.person_id, l.start_on, l.ended_on FROM "
                                ZHIQIAO_THEIR_PEOPLE
                                u"JOIN placement l ON l.person_id = who.person_id "
                                u"WHERE l.corrected = 0 "
                                u"ORDER BY l.person_id, l.start_on, l.id & 1099511627775"};
constexpr Statement kTheirOffers{"household_records.offers",
                            u"SELECT f.person_id, f.issued_on FROM " ZHIQIAO_THEIR_PEOPLE
                            u"JOIN job_referral f ON f.person_id = who.person_id "
                            u"WHERE f.voided_on IS NULL "
                            u"ORDER BY f.person_id, f.issued_on, f.id & 1099511627775"};
#undef ZHIQIAO_THEIR_PEOPLE

struct Known {
    MemberEvidence evidence;
    std::vector<QDate> offers;
};

/// One set of households and the people in it.
struct Reading {
    Database& database;
    QVariantMap range;
    std::vector<HouseholdRecords> households;
    QHash<qint64, Known> people;

    Result<> rows(const Statement& statement, const std::function<void(const Rows&)>& take) {
        auto found = database.run(statement, range);
        if (!found) return fail(found.error());
        while (found->next()) take(*found);
        return {};
    }
    HouseholdRecords& of(qint64 id) {
        return *std::ranges::lower_bound(
            households, id, {}, [](const HouseholdRecords& one) { return one.id.value(); });
    }
};

void takeRegistration(const Rows& row, MemberEvidence& evidence) {
    const DayRange range{row.day(2), row.optionalDay(3)};
    if (row.text(1) == u"unemployment"_s) {
        evidence.unemployments.push_back(range);
        return;
    }
    evidence.employments.push_back(range);
    if (const auto until = row.optionalDay(4)) evidence.contractEnds[range.from] = *until;
}

Result<> read(Reading& reading) {
    auto& people = reading.people;
    const std::pair<const Statement&, std::function<void(const Rows&)>> sets[] = {
        {kTheirSteps,
         [&](const Rows& row) {
             reading.of(row.id(0)).steps.push_back({row.text(1), row.day(2)});
         }},
        {kTheirMembers,
         [&](const Rows& row) {
             auto& evidence = people[row.id(1)].evidence;
             evidence.birth = row.optionalDay(4);
             evidence.sex = row.text(5);
             reading.of(row.id(0)).members.push_back(
                 {.person = PersonId(row.id(1)), .membership = {row.day(2), row.optionalDay(3)}});
         }},
        {kTheirStatements,
         [&](const Rows& row) {
             people[row.id(0)].evidence.statements.push_back({row.day(1), row.text(2)});
         }},
        {kTheirRegistrations,
         [&](const Rows& row) { takeRegistration(row, people[row.id(0)].evidence); }},
        {kTheirPlacements,
         [&](const Rows& row) {
             people[row.id(0)].evidence.placements.push_back({row.day(1), row.optionalDay(2)});
         }},
        {kTheirOffers, [&](const Rows& row) { people[row.id(0)].offers.push_back(row.day(1)); }},
    };
    for (const auto& [statement, take] : sets)
        if (auto done = reading.rows(statement, take); !done) return done;
    for (auto& household : reading.households)
        for (auto& member : household.members) {
            const auto& known = people[member.person.value()];
            member.evidence = known.evidence;
            member.offers = known.offers;
        }
    return {};
}

HouseholdCourse followingFrom(const HouseholdRecords& records, const Codes& codes) {
    return courseOf(records.steps, records.members, codes, records.closedOn);
}

}  // namespace

Result<> eachHousehold(Database& database,
                       const std::function<Result<>(const HouseholdRecords&)>& each) {
    qint64 last = 0;
    for (;;) {
        Reading reading{database, {}, {}, {}};
        {
            auto next = database.run(kNextHouseholds, {{u"last"_s, last}, {u"limit"_s, kAtOnce}});
            if (!next) return fail(next.error());
            while (next->next())
                reading.households.push_back(
                    {HouseholdId(next->id(0)), next->optionalDay(1), {}, {}});
        }
        if (reading.households.empty()) return {};
        last = reading.households.back().id.value();
        reading.range = {{u"first"_s, reading.households.front().id.value()}, {u"until"_s, last}};
        if (auto done = read(reading); !done) return done;
        for (const auto& household : reading.households)
            if (auto done = each(household); !done) return done;
    }
}

Result<HouseholdDifferences> householdDifferences(Database& database, const Codes& codes) {
    HouseholdDifferences found;
    const auto done = eachHousehold(database, [&](const HouseholdRecords& records) -> Result<> {
        ++found.households;
        const auto kept = keptCourse(database, records.id);
        if (!kept) return fail(kept.error());
        if (*kept != followingFrom(records, codes)) found.differing.push_back(records.id);
        return {};
    });
    if (!done) return fail(done.error());
    return found;
}

Result<qint64> rebuildHouseholdCourses(Database& database, const Codes& codes) {
    qint64 written = 0;
    const auto done = database.inTransaction([&]() -> Result<> {
        return eachHousehold(database, [&](const HouseholdRecords& records) -> Result<> {
            const auto course = followingFrom(records, codes);
            const auto kept = keptCourse(database, records.id);
            if (!kept) return fail(kept.error());
            if (*kept == course) return {};
            ++written;
            return keepCourse(database, records.id, course);
        });
    });
    if (!done) return fail(done.error());
    return written;
}

}  // namespace zhiqiao
