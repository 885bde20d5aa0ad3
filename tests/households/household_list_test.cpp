// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "core/storage/sql_contract_days.h"
#include "tests/households/household_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Open zero-employment households from the raw rows, in SQL that knows no span: recognised, not
/// left since, somebody belongs to them, and none of those works on 2022-11-30 while one who is
/// between 16 and 54 and has stated nothing else could.
const QString kOpenByRawRows =
    uR"(
WITH held AS (
    SELECT * FROM registration r
    WHERE NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)),
stated AS (
    SELECT s.person_id, s.state FROM member_statement s WHERE s.on_day <= '2022-11-30'
        AND NOT EXISTS (SELECT 1 FROM member_statement n WHERE n.person_id = s.person_id
            AND n.on_day <= '2022-11-30'
            AND (n.on_day > s.on_day OR (n.on_day = s.on_day AND n.id > s.id)))),
belongs AS (
    SELECT m.household_id, m.person_id FROM household_member m JOIN person p ON p.id = m.person_id
    WHERE m.joined_on <= '2022-11-30' AND (m.left_on IS NULL OR m.left_on > '2022-11-30')
        AND p.birth_on <= '2006-11-30' AND p.birth_on >= '1968-01-01'
        AND NOT EXISTS (SELECT 1 FROM stated s WHERE s.person_id = m.person_id
            AND s.state IN ('07', '09', '10'))),
working AS (
    SELECT b.household_id FROM belongs b WHERE EXISTS (
        SELECT 1 FROM held r WHERE r.person_id = b.person_id AND r.kind = 'employment'
            AND r.registered_on <= '2022-11-30'
            AND (r.ended_on IS NULL OR r.ended_on > '2022-11-30'))
    OR EXISTS (
        SELECT 1 FROM placement q WHERE q.person_id = b.person_id AND q.corrected = 0
            AND q.start_on <= '2022-11-30' AND (q.ended_on IS NULL OR q.ended_on > '2022-11-30')
            AND NOT EXISTS (SELECT 1 FROM held u WHERE u.person_id = q.person_id
                AND ((u.kind = 'unemployment' AND u.registered_on > q.start_on
                        AND u.registered_on <= '2022-11-30')
                    OR (u.kind = 'employment' AND u.ended_on > q.start_on
                        AND u.ended_on <= '2022-11-30')))))
SELECT h.id FROM household h
WHERE h.closed_on IS NULL
    AND (SELECT s.state FROM household_step s WHERE s.household_id = h.id
         ORDER BY s.id DESC LIMIT 1) = '40'
    AND h.id NOT IN (SELECT household_id FROM working)
ORDER BY h.id)"_s;

}  // namespace

class HouseholdLists : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam());
        ports_.emplace(CaseworkPorts{db_->transactions(), db_->people(), db_->vacancies(),
                                     db_->referrals(), db_->services(), db_->offices(),
                                     db_->households(), loadedCodes(), loadedStandards()});
        list_ = householdsList(db_->context(), db_->clock());
    }
    /// Contracts of which every employment has one.
    struct OneEnd final : ContractDays {
        Result<std::optional<QDate>> contractUntil(RegistrationId) const override { return end; }
        std::optional<QDate> end;
    };
    HouseholdPorts households() { return householdPorts(*ports_); }
    PersonId person(int n) {
        auto facts = samplePerson(n);
        facts.birthOn = QDate(1985, 5, 4);
        facts.idNumber = sampleIdNumber(n, *facts.birthOn);
        return taken(registerCase(*ports_, db_->actor(), OperationId::make(), true,
                                  {.facts = facts, .registrations = {}, .wish = {}}, kToday))
            .person.id;
    }
    Registration registered(PersonId who, const QString& kind, int daysAgo) {
        auto facts = sampleRegistration(db_->actor().staff, kind);
        facts.registeredOn = kToday.addDays(-daysAgo);
        return taken(
            recordRegistration(*ports_, db_->actor(), OperationId::make(), {who, facts, {}}));
    }
    HouseholdId home(int n, std::vector<PersonId> members) {
        AddHouseholdRequest request{.facts = {u"HK%1"_s.arg(n), u"湖滨路"_s, u"639921"_s},
                                    .openedOn = kToday.addDays(-300),
                                    .members = {}};
        for (const auto who : members)
            request.members.push_back({who, request.members.empty() ? u"0"_s : u"1"_s});
        return taken(addHousehold(households(), db_->actor(), OperationId::make(), request, kToday))
            .id;
    }
    void step(HouseholdId id, const QString& state, int daysAgo) {
        taken(stepHousehold(households(), db_->actor(), OperationId::make(),
                            {.household = id,
                             .state = state,
                             .on = kToday.addDays(-daysAgo),
                             .reason = u"06"_s,
                             .visitor = StaffId(99)},
                            kToday));
    }
    void recognise(HouseholdId id, int daysAgo) {
        step(id, u"10"_s, daysAgo + 30);
        step(id, u"20"_s, daysAgo + 25);
        step(id, u"30"_s, daysAgo + 20);
        step(id, u"40"_s, daysAgo);
    }
    /// A zero-employment household of one.
    HouseholdId zero(int n, int recognisedAgo) {
        const auto who = person(n);
        registered(who, u"unemployment"_s, 250);
        const auto id = home(n, {who});
        recognise(id, recognisedAgo);
        return id;
    }
    PersonId headOf(HouseholdId id) {
        return taken(loadHousehold(households(), id, kToday)).head(kToday)->person.id;
    }
    std::vector<qint64> ids(const QMap<QString, QString>& filters, const QString& text = {}) {
        ListQuery query{.text = text, .filters = filters};
        std::vector<qint64> found;
        for (const auto& row : taken(list_->page(query)).rows) found.push_back(row.id);
        EXPECT_EQ(taken(list_->count(query, 1000)), qint64(found.size()));
        std::ranges::sort(found);
        return found;
    }
    std::vector<qint64> openByRawRows() {
        auto rows = taken(db_->database().run({"test.recount", kOpenByRawRows, false}));
        std::vector<qint64> found;
        while (rows.next()) found.push_back(rows.id(0));
        return found;
    }

    std::unique_ptr<TestDatabase> db_;
    std::optional<CaseworkPorts> ports_;
    std::unique_ptr<ListSource> list_;
};
INSTANTIATE_TEST_SUITE_P(, HouseholdLists, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(HouseholdLists, KnowTheLastDayOfAContractFromTheEntryOfTheEmployment) {
    const auto who = person(7);
    auto facts = sampleRegistration(db_->actor().staff, u"employment"_s);
    facts.details = {{u"contract_until"_s, u"2022-12-20"_s}};
    const auto bounded =
        taken(recordRegistration(*ports_, db_->actor(), OperationId::make(), {who, facts, {}}));
    const auto endless = registered(who, u"employment"_s, 3);
    const SqlContractDays contracts(db_->context());
    EXPECT_EQ(taken(contracts.contractUntil(bounded.id)), QDate(2022, 12, 20));
    EXPECT_EQ(taken(contracts.contractUntil(endless.id)), std::nullopt);
}

TEST_P(HouseholdLists, CountTheOpenOnesAsTheRawRowsDo) {
    const QMap<QString, QString> open{{u"state"_s, u"40|80"_s}};
    const auto helped = zero(1, 40);
    const auto cleared = zero(2, 200);
    registered(headOf(cleared), u"employment"_s, 190);
    const auto relapsed = zero(3, 200);
    const auto job = registered(headOf(relapsed), u"employment"_s, 190);
    auto ended = job.facts;
    ended.endedOn = kToday.addDays(-5);
    ended.endReason = u"3"_s;
    taken(recordRegistration(*ports_, db_->actor(), OperationId::make(),
                             {job.person, ended, job.id}));
    const auto left = zero(4, 60);
    step(left, u"70"_s, 10);
    const auto waiting = home(5, {person(5)});
    step(waiting, u"10"_s, 3);
    const auto gone = zero(6, 60);
    ASSERT_TRUE(ok(leaveHousehold(households(), db_->actor(), OperationId::make(), headOf(gone),
                                  kToday.addDays(-2), u"02"_s, kToday)));
    EXPECT_EQ(ids(open), (std::vector{helped.value(), relapsed.value()}));
    EXPECT_EQ(ids(open), openByRawRows());
}

TEST_P(HouseholdLists, ShowWhatIsOverdue) {
    const auto late = zero(1, 70);
    const auto inTime = zero(2, 5);
    const auto watched = zero(3, 200);
    registered(headOf(watched), u"employment"_s, 20);
    EXPECT_EQ(ids({{u"standing"_s, u"overdue"_s}}), std::vector{late.value()});
    EXPECT_EQ(ids({{u"deadline"_s, u"watch"_s}}), std::vector{watched.value()});
    EXPECT_EQ(ids({{u"deadline"_s, u"clear"_s}}), std::vector{late.value()})
        << "the quarter ended before 20 workdays did";
    EXPECT_EQ(ids({{u"deadline"_s, u"first_offer"_s}}), std::vector{inTime.value()});
}

TEST_P(HouseholdLists, FindWhatNobodyReportedAndRelocatedOnesWithoutWork) {
    const auto who = person(1);
    registered(who, u"unemployment"_s, 100);
    const auto unreported = home(1, {who});
    const auto idle = home(2, {person(2)});
    const auto works = home(3, {person(3)});
    registered(headOf(works), u"employment"_s, 50);
    for (const auto id : {idle, works})
        ASSERT_TRUE(ok(markHouseholdRelocated(households(), db_->actor(), OperationId::make(), id,
                                              QDate(2019, 5, 1), kToday)));
    const auto changed = zero(4, 40);
    taken(declareMember(households(), db_->actor(), OperationId::make(),
                        {headOf(changed), kToday.addDays(-1), u"05"_s, u"05"_s, {}}, kToday));
    EXPECT_EQ(ids({{u"finding"_s, u"unreported"_s}}), std::vector{unreported.value()});
    EXPECT_EQ(ids({{u"finding"_s, u"relocated_idle"_s}}), std::vector{idle.value()});
    EXPECT_EQ(ids({{u"finding"_s, u"test_gone"_s}}), std::vector{changed.value()});
}

TEST_P(HouseholdLists, WarnBeforeTheLastContractEnds) {
    const auto id = zero(1, 200);
    OneEnd contracts;
    ports_->contracts = &contracts;
    registered(headOf(id), u"employment"_s, 20);
    EXPECT_EQ(ids({{u"finding"_s, u"work_ends"_s}}), std::vector<qint64>{}) << "nothing is known";
    contracts.end = kToday.addDays(31);
    registered(headOf(id), u"jobseeker"_s, 1);
    EXPECT_EQ(ids({{u"finding"_s, u"work_ends"_s}}), std::vector<qint64>{}) << "not soon";
    contracts.end = kToday.addDays(30);
    registered(headOf(id), u"veteran"_s, 1);
    EXPECT_EQ(ids({{u"finding"_s, u"work_ends"_s}}), std::vector{id.value()});
}

TEST_P(HouseholdLists, FindAHouseholdByAnyMemberAndByItsBooklet) {
    const auto head = person(1);
    const auto child = person(2);
    const auto id = home(1, {head, child}).value();
    home(2, {person(3)});
    EXPECT_EQ(ids({}, samplePerson(2).name), std::vector{id});
    EXPECT_EQ(ids({}, u"hk 1"_s), std::vector{id});
    EXPECT_EQ(ids({}, u"HK9"_s), std::vector<qint64>{});
}
