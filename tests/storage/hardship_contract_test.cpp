// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_acts.h"
#include "core/storage/list_sources.h"
#include "core/storage/sql_hardship_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_hardship_store.h"

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using Kind = HardshipStepKind;

namespace {

const HardshipCategories& categories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const QDate kApplied(2022, 9, 1);
const QStringList kPapers{u"01"_s, u"02"_s, u"04"_s, u"05"_s, u"06"_s, u"12"_s};

}  // namespace

class Hardships : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database())
            cases_ = std::make_unique<SqlHardshipStore>(database()->context());
        else
            cases_ = std::make_unique<FakeHardshipStore>(fakes()->records());
        reviewer_ = colleague(u"主管二"_s);
        decider_ = colleague(u"审批三"_s);
    }
    HardshipPorts ports() {
        return {transactions(), people(), *cases_, loadedCodes(), categories(), {}};
    }
    HardshipStore& cases() { return *cases_; }

    /// Somebody else with every business role.
    Actor colleague(const QString& name) {
        const auto id = act([&](const Act& a) -> Result<StaffId> {
            const auto saved = offices().saveStaff(
                a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (!saved) return fail(saved.error());
            for (const auto role : {Role::Clerk, Role::Supervisor, Role::Approver})
                if (auto given = users().grant(a, saved->id, {role, Scope::Office}); !given)
                    return fail(given.error());
            return saved->id;
        });
        return {*id, actor().office};
    }
    Person manBorn(QDate birth, int n = 1) {
        auto facts = samplePerson(n);
        facts.sex = u"1"_s;
        facts.birthOn = birth;
        const auto number = sampleIdNumber(n * 2 + 1, birth);
        facts.idNumber = number;
        return act([&](const Act& a) { return people().add(a, facts, {}); }).value();
    }
    static HardshipApplication application(PersonId who, const QString& category = u"010"_s,
                                           QDate on = kApplied) {
        return {.person = who,
                .category = category,
                .channel = u"01"_s,
                .appliedOn = on,
                .evidence = kPapers,
                .promised = true,
                .note = u"家中有老人需要照顾"_s};
    }
    Result<HardshipCase> apply(const HardshipApplication& facts) {
        return applyForHardship(ports(), actor(), OperationId::make(), facts, kToday);
    }
    Result<HardshipCase> record(const Actor& by, const HardshipCase& kept,
                                const HardshipStepFacts& step) {
        return recordHardshipStep(ports(), by, OperationId::make(), kept.id, kept.steps.size(),
                                  step, kToday);
    }
    /// Up to the county's decision, from the day of the application on.
    HardshipCase decided(const HardshipCase& begun, bool passed, QDate on) {
        auto now = record(actor(), begun, {.kind = Kind::Community, .on = begun.facts.appliedOn});
        now = record(actor(), *now, {.kind = Kind::Notice, .on = begun.facts.appliedOn});
        now = record(reviewer_, *now, {.kind = Kind::Township, .on = on});
        now = record(decider_, *now,
                     {.kind = Kind::County, .on = on, .passed = passed, .note = u"已核"_s});
        EXPECT_TRUE(ok(now));
        return *now;
    }
    std::vector<Registration> hardshipRegistrations(PersonId who) {
        auto all = people().registrations(who).value();
        std::erase_if(all, [](const Registration& r) { return r.facts.kind != u"hardship"_s; });
        return all;
    }
    qint64 number(const QString& sql) {
        auto row = database()->database().run({"test.recount", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }

    std::unique_ptr<HardshipStore> cases_;
    Actor reviewer_{StaffId(1), OfficeId(1)};
    Actor decider_{StaffId(1), OfficeId(1)};
};

TEST_P(Hardships, KeepAnApplicationWithItsFirstStepAndItsNumber) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto begun = apply(application(who));
    ASSERT_TRUE(ok(begun));
    EXPECT_EQ(begun->state(), hardship_state::kApplied);
    EXPECT_EQ(begun->number, u"6399210122000001"_s);
    EXPECT_EQ(begun->facts, application(who));
    EXPECT_EQ(cases().find(begun->id).value(), *begun);
    EXPECT_EQ(cases().ofPerson(who).value(), std::vector{*begun});
    EXPECT_EQ(codeOf(cases().find(HardshipId(77))), "record.not_found");
}

TEST_P(Hardships, AreRecognisedByThreePeopleAndOpenTheRegistration) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto begun = apply(application(who));
    ASSERT_TRUE(ok(begun));
    auto now = record(actor(), *begun,
                      {.kind = Kind::Community, .on = QDate(2022, 9, 5), .note = u"入户核实"_s});
    ASSERT_TRUE(ok(now));
    EXPECT_EQ(now->last().facts.note, u"入户核实"_s);
    now = record(actor(), *now, {.kind = Kind::Notice, .on = QDate(2022, 9, 5)});
    ASSERT_TRUE(ok(now));
    EXPECT_EQ(now->last().runsUntil, QDate(2022, 9, 13)) << "中秋 is on 12 September";
    EXPECT_EQ(codeOf(record(actor(), *now, {.kind = Kind::Township, .on = QDate(2022, 9, 14)})),
              "hardship.same_person");
    now = record(reviewer_, *now, {.kind = Kind::Township, .on = QDate(2022, 9, 14)});
    ASSERT_TRUE(ok(now));
    EXPECT_EQ(codeOf(record(reviewer_, *now, {.kind = Kind::County, .on = QDate(2022, 9, 15)})),
              "hardship.same_person");
    EXPECT_TRUE(hardshipRegistrations(who).empty());
    now = record(decider_, *now, {.kind = Kind::County, .on = QDate(2022, 9, 15)});
    ASSERT_TRUE(ok(now));
    EXPECT_TRUE(now->isActive());
    const auto opened = hardshipRegistrations(who);
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_EQ(opened.front().facts.category, u"010"_s);
    EXPECT_EQ(opened.front().facts.registeredOn, QDate(2022, 9, 15));
    EXPECT_EQ(opened.front().facts.officer, actor().staff) << "who proposed is in charge";
}

TEST_P(Hardships, EndTheirRegistrationWithTheExitAndBeginAnewByApplying) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto kept = decided(*apply(application(who)), true, QDate(2022, 9, 20));
    const auto ended = record(
        reviewer_, kept, {.kind = Kind::Exit, .on = QDate(2022, 10, 10), .exitReason = u"01"_s});
    ASSERT_TRUE(ok(ended));
    const auto all = hardshipRegistrations(who);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().facts.endedOn, QDate(2022, 10, 10));
    EXPECT_EQ(all.front().facts.endReason, u"01"_s);
    EXPECT_EQ(codeOf(record(actor(), *ended, {.kind = Kind::Recheck, .on = QDate(2022, 10, 11)})),
              "hardship.step_order");
    const auto again = apply(application(who, u"010"_s, QDate(2022, 10, 12)));
    ASSERT_TRUE(ok(again));
    EXPECT_NE(again->id, kept.id);
    decided(*again, true, QDate(2022, 10, 24));
    EXPECT_EQ(hardshipRegistrations(who).size(), 2u) << "a new recognition, never a reopened one";
}

TEST_P(Hardships, CountAPersonByTheFirstOfSeveralCategories) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto first = decided(*apply(application(who)), true, QDate(2022, 9, 20));
    const auto second = apply(application(who, u"030"_s, QDate(2022, 9, 21)));
    ASSERT_TRUE(ok(second));
    const auto other = decided(*second, true, QDate(2022, 10, 12));
    ASSERT_EQ(hardshipRegistrations(who).size(), 1u);
    EXPECT_EQ(hardshipRegistrations(who).front().facts.category, u"010"_s);
    ASSERT_TRUE(ok(record(reviewer_, first,
                          {.kind = Kind::Exit, .on = QDate(2022, 11, 1), .exitReason = u"08"_s})));
    const auto after = hardshipRegistrations(who);
    ASSERT_EQ(after.size(), 2u);
    EXPECT_EQ(after.back().facts.category, u"030"_s) << "what remains goes on being counted";
    EXPECT_EQ(after.back().facts.registeredOn, QDate(2022, 11, 1));
    EXPECT_FALSE(after.back().facts.endedOn);
    ASSERT_TRUE(ok(record(reviewer_, other,
                          {.kind = Kind::Exit, .on = QDate(2022, 11, 2), .exitReason = u"09"_s})));
    for (const auto& one : hardshipRegistrations(who)) EXPECT_TRUE(one.facts.endedOn);
}

TEST_P(Hardships, LetARefusedPersonApplyAgain) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto refused = decided(*apply(application(who)), false, QDate(2022, 9, 20));
    EXPECT_EQ(refused.state(), hardship_state::kRefused);
    EXPECT_EQ(refused.last().facts.note, u"已核"_s) << "the reason is the person's right";
    EXPECT_TRUE(hardshipRegistrations(who).empty());
    EXPECT_TRUE(ok(apply(application(who, u"010"_s, QDate(2022, 10, 8)))));
}

TEST_P(Hardships, RefuseWhatCannotBeAppliedFor) {
    const auto young = manBorn(QDate(1990, 1, 1), 1).id;
    const auto old = manBorn(QDate(1970, 1, 1), 2).id;
    EXPECT_EQ(codeOf(apply(application(young))), "hardship.too_young");
    auto papers = application(old);
    papers.evidence = {u"01"_s};
    EXPECT_EQ(codeOf(apply(papers)), "hardship.evidence_missing");
    auto unsigned_ = application(old);
    unsigned_.promised = false;
    EXPECT_EQ(codeOf(apply(unsigned_)), "hardship.promise_missing");
    EXPECT_EQ(codeOf(apply(application(old, u"010"_s, kToday.addDays(1)))), "step.in_future");
    EXPECT_EQ(codeOf(apply(application(old, u"777"_s))), "hardship.unknown_category");
    EXPECT_EQ(codeOf(apply(application(old, u"990"_s))), "hardship.category_inactive");
    auto facts = samplePerson(3);
    facts.idNumber.clear();
    const auto nameless = act([&](const Act& a) { return people().add(a, facts, {}); }).value();
    EXPECT_EQ(codeOf(apply(application(nameless.id, u"030"_s))), "hardship.no_identity");
    ASSERT_TRUE(ok(apply(application(old))));
    EXPECT_EQ(codeOf(apply(application(old))), "hardship.open_already");
    EXPECT_TRUE(ok(apply(application(old, u"030"_s)))) << "another category is its own";
}

TEST_P(Hardships, TakeOneOfTwoStepsSavedAtOnce) {
    const auto who = manBorn(QDate(1970, 1, 1)).id;
    const auto begun = apply(application(who)).value();
    ASSERT_TRUE(ok(record(actor(), begun, {.kind = Kind::Community, .on = QDate(2022, 9, 2)})));
    EXPECT_EQ(codeOf(record(actor(), begun, {.kind = Kind::Community, .on = QDate(2022, 9, 2)})),
              "record.changed_elsewhere");
    EXPECT_EQ(cases().find(begun.id)->steps.size(), 2u);
    EXPECT_EQ(
        codeOf(record(reviewer_, begun, {.kind = Kind::Exit, .on = kToday, .exitReason = u"XX"_s})),
        "code.unknown");
}

/// Random histories of several people; the counts are plain SQL on the raw steps.
TEST_P(Hardships, AgreeWithARecountOfTheirSteps) {
    if (!database()) GTEST_SKIP() << "the fake has no SQL";
    std::mt19937 random(20221130);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<PersonId> who;
    for (int n = 1; n <= 6; ++n) who.push_back(manBorn(QDate(1968, 1, n), n).id);
    const QStringList held{u"010"_s, u"030"_s, u"060"_s};
    auto day = QDate(2022, 3, 1);
    for (int turn = 0; turn < 400; ++turn, day = day.addDays(pick(2))) {
        const auto person = who[size_t(pick(int(who.size())))];
        auto of = cases().ofPerson(person).value();
        if (of.empty() || pick(12) == 0) {
            (void)applyForHardship(ports(), actor(), OperationId::make(),
                                   application(person, held[pick(3)], day), kToday);
            continue;
        }
        const auto& one = of[size_t(pick(int(of.size())))];
        const auto possible = hardshipStepsFrom(one.state());
        if (possible.empty()) continue;
        const auto kind = possible[size_t(pick(int(possible.size())))];
        if (kind == Kind::Withdrawal && pick(8) > 0) continue;
        const Actor by = kind == Kind::County     ? decider_
                         : kind == Kind::Township ? reviewer_
                                                  : actor();
        const bool passed = kind != Kind::County || pick(5) > 0;
        (void)record(by, one,
                     {.kind = kind,
                      .on = day,
                      .passed = passed,
                      .exitReason = kind == Kind::Exit ? u"01"_s : QString(),
                      .note = u"核实"_s});
    }
    const auto active = number(
        u"SELECT count(DISTINCT h.person_id) FROM hardship h "
        "JOIN hardship_step s ON s.hardship_id = h.id WHERE s.position = "
        "(SELECT max(t.position) FROM hardship_step t "
        "WHERE t.hardship_id = h.id) AND s.state IN ('50', '60')"_s);
    EXPECT_GT(active, 0);
    EXPECT_EQ(active, number(u"SELECT count(DISTINCT person_id) FROM registration r "
                             "WHERE kind = 'hardship' AND ended_on IS NULL AND NOT EXISTS "
                             "(SELECT 1 FROM registration c WHERE c.corrects = r.id)"_s))
        << "people recognised are the people registered";
    EXPECT_EQ(number(u"SELECT count(*) FROM (SELECT person_id FROM registration r "
                     "WHERE kind = 'hardship' AND ended_on IS NULL AND NOT EXISTS "
                     "(SELECT 1 FROM registration c WHERE c.corrects = r.id) "
                     "GROUP BY person_id HAVING count(*) > 1) twice"_s),
              0);
    const auto list = hardshipList(database()->context(), database()->clock());
    const auto cells = number(
        u"SELECT count(*) FROM hardship h JOIN hardship_step s "
        "ON s.hardship_id = h.id WHERE s.position = (SELECT max(t.position) "
        "FROM hardship_step t WHERE t.hardship_id = h.id) "
        "AND s.state IN ('50', '60')"_s);
    EXPECT_EQ(list->count({.filters = {{u"hardship_state"_s, u"50|60"_s}}}, 1000).value(), cells);
    EXPECT_EQ(list->count({}, 1000).value(), number(u"SELECT count(*) FROM hardship"_s));
    EXPECT_EQ(number(u"SELECT count(*) FROM hardship h WHERE steps <> (SELECT count(*) FROM "
                     "hardship_step s WHERE s.hardship_id = h.id)"_s),
              0);
}

TEST_P(Hardships, ListWhatIsDueFirst) {
    if (!database()) GTEST_SKIP() << "lists are what the SQL does";
    const auto late =
        apply(application(manBorn(QDate(1970, 1, 1), 1).id, u"010"_s, QDate(2022, 3, 1)));
    const auto soon = apply(application(manBorn(QDate(1970, 1, 1), 2).id, u"010"_s, kToday));
    ASSERT_TRUE(ok(late) && ok(soon));
    const auto list = hardshipList(database()->context(), database()->clock());
    const auto page = list->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 2u);
    EXPECT_EQ(page->rows[0].id, late->id.value());
    const auto overdue = list->page({.filters = {{u"overdue"_s, u"1"_s}}});
    ASSERT_TRUE(ok(overdue));
    ASSERT_EQ(overdue->rows.size(), 1u);
    EXPECT_EQ(overdue->rows[0].id, late->id.value());
    EXPECT_EQ(list->count({.filters = {{u"due"_s, u"2022-12-01..2022-12-31"_s}}}, 10).value(), 1);
}

ZHIQIAO_ON_EVERY_STORE(Hardships);
