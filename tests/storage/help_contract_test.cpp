// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "core/casework/help_evidence.h"
#include "core/hardship/hardship_acts.h"
#include "core/helping/help_acts.h"
#include "core/helping/step_correction.h"
#include "core/storage/list_help.h"
#include "core/storage/sql_hardship_store.h"
#include "core/storage/sql_help_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_hardship_store.h"
#include "tests/support/fake_help_store.h"

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using Kind = HardshipStepKind;

namespace {

const QDate kRecognised(2022, 9, 20);

const HardshipCategories& helpCategories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const HelpTemplates& helpTemplates() {
    static const auto loaded = HelpTemplates::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const std::vector<ServiceStandard>& noStandards() {
    static const std::vector<ServiceStandard> none;
    return none;
}

QStringList kindsOf(const HelpCourse& course) {
    QStringList kinds;
    for (const auto& one : course.steps) kinds << one.step.facts.kind;
    return kinds;
}

}  // namespace

class HelpPlans : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database()) {
            cases_ = std::make_unique<SqlHardshipStore>(database()->context());
            plans_ = std::make_unique<SqlHelpStore>(database()->context());
        } else {
            cases_ = std::make_unique<FakeHardshipStore>(fakes()->records());
            plans_ = std::make_unique<FakeHelpStore>(fakes()->records());
        }
        reviewer_ = colleague(u"主管二"_s);
        decider_ = colleague(u"审批三"_s);
    }
    CaseworkPorts casework() {
        return {transactions(), people(),     vacancies(),   referrals(),  services(),
                offices(),      households(), loadedCodes(), noStandards()};
    }
    HelpPorts ports() {
        return {transactions(),
                people(),
                *cases_,
                *plans_,
                offices(),
                loadedCodes(),
                helpTemplates(),
                [this](PersonId person) {
                    return helpEvidenceOf(casework(), person); }};
    }
    HardshipPorts hardshipPorts() {
        return {transactions(),
                people(),
                *cases_,
                loadedCodes(),
                helpCategories(),
                [this](const Act& act, PersonId person) {
                    return follows_ ? followHardship(ports(), act, person) : Result<>();
                }};
    }
    HelpStore& plans() { return *plans_; }

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
    PersonId older(int n = 1) {
        const QDate birth(1970, 1, 1);
        auto facts = samplePerson(n);
        facts.sex = u"1"_s;
        facts.birthOn = birth;
        facts.idNumber = sampleIdNumber(n * 2 + 1, birth);
        return act([&](const Act& a) { return people().add(a, facts, {}); }).value().id;
    }
    HardshipCase step(const Actor& by, const HardshipCase& kept, const HardshipStepFacts& facts) {
        auto now = recordHardshipStep(hardshipPorts(), by, OperationId::make(), kept.id,
                                      kept.steps.size(), facts, kToday);
        EXPECT_TRUE(ok(now));
        return *now;
    }
    HardshipCase recognised(PersonId who, const QString& category = u"010"_s,
                            QDate on = kRecognised) {
        auto now =
            applyForHardship(hardshipPorts(), actor(), OperationId::make(),
                             {.person = who,
                              .category = category,
                              .channel = u"01"_s,
                              .appliedOn = on.addDays(-19),
                              .evidence = {u"01"_s, u"02"_s, u"04"_s, u"05"_s, u"06"_s, u"12"_s},
                              .promised = true},
                             kToday);
        EXPECT_TRUE(ok(now));
        now = step(actor(), *now, {.kind = Kind::Community, .on = on.addDays(-18)});
        now = step(actor(), *now, {.kind = Kind::Notice, .on = on.addDays(-18)});
        now = step(reviewer_, *now, {.kind = Kind::Township, .on = on});
        return step(decider_, *now, {.kind = Kind::County, .on = on});
    }
    HardshipCase exited(const HardshipCase& kept, QDate on, const QString& reason = u"01"_s) {
        return step(reviewer_, kept, {.kind = Kind::Exit, .on = on, .exitReason = reason});
    }
    std::vector<HelpView> views(PersonId who) {
        const auto all = helpOf(ports(), who);
        EXPECT_TRUE(ok(all));
        return *all;
    }
    HelpView view(PersonId who) { return views(who).front(); }
    static HelpChange seen(const HelpPlan& plan) { return {plan.id, plan.size()}; }
    Result<HelpPlan> add(const HelpPlan& plan, const HelpStepFacts& facts,
                         std::optional<HelpStepId> corrects = {}) {
        return recordHelpStep(ports(), actor(), OperationId::make(), seen(plan), facts, corrects,
                              kToday);
    }
    Result<HelpPlan> result(const HelpPlan& plan, HelpStepId step, const QString& code,
                            const QString& words = {}, QDate on = kToday) {
        return recordHelpResult(ports(), actor(), OperationId::make(), seen(plan),
                                {step, on, code, words}, kToday);
    }
    Result<HelpPlan> hand(const HelpPlan& plan, StaffId to, const QString& why) {
        return handHelpPlan(ports(), actor(), OperationId::make(), seen(plan), to, why, kToday);
    }
    Result<HelpPlan> interval(const HelpPlan& plan, std::optional<int> days) {
        return setHelpInterval(ports(), actor(), OperationId::make(), seen(plan), days, kToday);
    }
    void guide(PersonId who, QDate on = kToday, bool confirmed = true) {
        ASSERT_TRUE(ok(recordService(casework(), actor(), OperationId::make(),
                                     {.person = who,
                                      .on = on,
                                      .guidance = GuidanceFacts{.mode = u"01"_s,
                                                                .minutes = 20,
                                                                .types = {u"03"_s},
                                                                .content = u"求职方法"_s,
                                                                .confirmed = confirmed}},
                                     kToday)));
    }
    void refresh(PersonId who) {
        ASSERT_TRUE(ok(act([&](const Act& a) { return refreshHelpRows(ports(), a, who); })));
    }
    qint64 number(const QString& sql) {
        auto row = database()->database().run({"test.recount", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }

    std::unique_ptr<HardshipStore> cases_;
    std::unique_ptr<HelpStore> plans_;
    bool follows_ = true;  ///< false: as before there were plans
    Actor reviewer_{StaffId(1), OfficeId(1)};
    Actor decider_{StaffId(1), OfficeId(1)};
};

TEST_P(HelpPlans, BeginWithTheDecisionFromTheTemplateOfTheCategory) {
    const auto who = older();
    EXPECT_TRUE(views(who).empty());
    const auto kept = recognised(who);
    ASSERT_EQ(views(who).size(), 1u);
    const auto [plan, course] = view(who);
    EXPECT_EQ(plan.facts.hardship, kept.id);
    EXPECT_EQ(plan.facts.category, u"010"_s);
    EXPECT_EQ(plan.facts.startedOn, kRecognised);
    EXPECT_EQ(plan.facts.previous, std::nullopt);
    EXPECT_EQ(kindsOf(course), (QStringList{u"11"_s, u"12"_s, u"13"_s, u"22"_s, u"21"_s}));
    EXPECT_EQ(course.officer, actor().staff) << "who proposed is in charge";
    EXPECT_EQ(course.unset(), 5) << "no local value is known: 未设定";
    EXPECT_EQ(course.contactDue, std::nullopt);
    EXPECT_EQ(plans().find(plan.id).value(), plan);
    EXPECT_EQ(codeOf(plans().find(HelpPlanId(plan.id.value() + 999))), "record.not_found");
}

TEST_P(HelpPlans, GoOnThroughARecheckAndEndWithTheExit) {
    const auto who = older();
    auto kept = recognised(who);
    const auto before = view(who).plan;
    kept = step(actor(), kept, {.kind = Kind::Recheck, .on = QDate(2022, 10, 10)});
    kept = step(actor(), kept, {.kind = Kind::Employed, .on = QDate(2022, 10, 20)});
    EXPECT_EQ(view(who).plan, before) << "a renewed recognition goes on with its plan";
    guide(who, QDate(2022, 10, 12));
    exited(kept, QDate(2022, 11, 1), u"01"_s);
    const auto after = views(who);
    ASSERT_EQ(after.size(), 1u);
    EXPECT_EQ(after[0].course.closedOn, QDate(2022, 11, 1));
    EXPECT_EQ(after[0].course.closeReason, u"01"_s);
    EXPECT_EQ(after[0].course.count(HelpState::Done), 1);
    EXPECT_EQ(after[0].course.count(HelpState::Cancelled), 4);
    EXPECT_EQ(codeOf(add(after[0].plan, {.kind = u"16"_s, .since = kToday})), "help.closed");
    EXPECT_EQ(codeOf(interval(after[0].plan, 30)), "help.closed");
}

TEST_P(HelpPlans, MakeANewOneForAnotherCategoryThatNamesTheOld) {
    const auto who = older();
    const auto first = recognised(who);
    const auto second = recognised(who, u"030"_s, QDate(2022, 10, 20));
    ASSERT_EQ(views(who).size(), 1u) << "the first of several categories is what counts";
    const auto old = view(who).plan;
    exited(first, QDate(2022, 11, 1), u"08"_s);
    const auto now = views(who);
    ASSERT_EQ(now.size(), 2u);
    EXPECT_EQ(now[0].plan.facts.hardship, second.id);
    EXPECT_EQ(now[0].plan.facts.category, u"030"_s);
    EXPECT_EQ(now[0].plan.facts.startedOn, QDate(2022, 11, 1));
    EXPECT_EQ(now[0].plan.facts.previous, old.id);
    EXPECT_EQ(now[1].course.closeReason, u"08"_s);
    EXPECT_EQ(kindsOf(now[0].course), (QStringList{u"11"_s, u"12"_s, u"13"_s, u"21"_s}));
}

TEST_P(HelpPlans, BeginAnewAfterAnotherRecognition) {
    const auto who = older();
    exited(recognised(who), QDate(2022, 10, 10));
    recognised(who, u"010"_s, QDate(2022, 11, 10));
    const auto all = views(who);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].plan.facts.previous, all[1].plan.id);
    EXPECT_FALSE(all[0].course.closedOn);
}

TEST_P(HelpPlans, BeginWithTheNextStepOfWhoWasRecognisedBeforeThereWerePlans) {
    const auto who = older();
    follows_ = false;
    const auto kept = recognised(who);
    ASSERT_TRUE(views(who).empty());
    follows_ = true;
    step(actor(), kept, {.kind = Kind::Recheck, .on = QDate(2022, 10, 10)});
    ASSERT_EQ(views(who).size(), 1u);
    EXPECT_EQ(view(who).plan.facts.startedOn, kRecognised);
    EXPECT_EQ(view(who).course.officer, actor().staff);
}

TEST_P(HelpPlans, ComeWithTheOpenOneFirstThoughAClosedOneBeganLater) {
    const auto who = older();
    const auto kept = recognised(who);
    const auto open = view(who).plan;
    const auto later = act([&](const Act& a) -> Result<HelpPlan> {
        const auto begun = plans().add(a, {.person = who,
                                           .hardship = kept.id,
                                           .category = u"030"_s,
                                           .startedOn = kRecognised.addDays(30)});
        if (!begun) return begun;
        return plans().addDeed(
            a, *begun,
            {.kind = HelpDeedKind::Close, .on = kRecognised.addDays(40), .code = u"01"_s});
    });
    ASSERT_TRUE(ok(later));
    const auto all = views(who);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].plan, open);
    EXPECT_EQ(all[1].plan, *later);
}

TEST_P(HelpPlans, AreNotDoneByGuidanceNobodyConfirmed) {
    const auto who = older();
    recognised(who);
    guide(who, kToday, false);
    EXPECT_EQ(view(who).course.steps[1].state, HelpState::Open) << "职业指导";
    EXPECT_EQ(view(who).course.lastContact, kToday) << "the person was there all the same";
    guide(who);
    EXPECT_EQ(view(who).course.steps[1].state, HelpState::Done);
}

TEST_P(HelpPlans, AreDoneByWhatTheCounterRecordsAnyway) {
    const auto who = older();
    recognised(who);
    guide(who);
    const auto shop = vacancy(employer().id);
    ASSERT_TRUE(ok(recommend(who, shop.id)));
    auto [plan, course] = view(who);
    EXPECT_EQ(course.steps[1].state, HelpState::Done) << "职业指导";
    EXPECT_EQ(course.steps[1].by, actor().staff);
    EXPECT_EQ(course.steps[2].state, HelpState::Done) << "岗位推荐";
    EXPECT_EQ(course.lastContact, kToday) << "who is given guidance has been reached";
    EXPECT_EQ(codeOf(result(plan, course.steps[1].step.id, u"10"_s)), "help.done_elsewhere");
    const auto letters = referrals().ofPerson(who).value();
    ASSERT_TRUE(ok(
        act([&](const Act& a) { return referrals().makeVoid(a, letters[0].id, u"岗位已满"_s); })));
    EXPECT_EQ(view(who).course.steps[2].state, HelpState::Open) << "a void letter does nothing";
}

TEST_P(HelpPlans, KeepWhatIsAddedByHandAndWhatBecameOfIt) {
    const auto who = older();
    recognised(who);
    auto plan =
        add(view(who).plan,
            {.kind = u"16"_s, .since = kToday, .due = kToday.addDays(7), .words = u"上门了解"_s});
    ASSERT_TRUE(ok(plan));
    const auto step = plan->steps.back();
    EXPECT_EQ(step.facts.words, u"上门了解"_s);
    plan = result(*plan, step.id, u"10"_s, u"已上门"_s);
    ASSERT_TRUE(ok(plan));
    EXPECT_EQ(view(who).course.steps.back().words, u"已上门"_s);
    EXPECT_EQ(codeOf(add(*plan, {.kind = u"16"_s}, step.id)), "help.step_not_open");
    const auto again = result(*plan, step.id, u"22"_s);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->deeds.back().facts.corrects, plan->deeds.back().id);
    EXPECT_EQ(view(who).course.steps.back().state, HelpState::Declined);
    const auto open = result(*again, step.id, {});
    ASSERT_TRUE(ok(open));
    EXPECT_EQ(view(who).course.steps.back().state, HelpState::Open);
    EXPECT_EQ(codeOf(result(*open, step.id, {})), "code.unknown") << "it is open already";
    const auto corrected =
        add(*open, {.kind = u"16"_s, .due = kToday.addDays(14), .words = u"两周内上门"_s}, step.id);
    ASSERT_TRUE(ok(corrected));
    EXPECT_EQ(corrected->steps.back().corrects, step.id);
    EXPECT_EQ(corrected->steps.back().facts.since, kToday) << "as the one it corrects";
    EXPECT_EQ(view(who).course.steps.size(), 6u);
    const auto late = add(*corrected, {.kind = u"22"_s, .due = kRecognised.addDays(5)},
                          view(who).course.steps[3].step.id);
    ASSERT_TRUE(ok(late)) << "a day after the step began, though it has passed";
    EXPECT_TRUE(view(who).course.steps.back().isOverdueOn(kToday));
}

TEST_P(HelpPlans, RefuseWhatCannotBe) {
    const auto who = older();
    recognised(who);
    const auto [plan, course] = view(who);
    const auto step = course.steps[3].step.id;
    EXPECT_EQ(codeOf(add(plan, {.kind = u"77"_s, .since = kToday})), "code.unknown");
    EXPECT_EQ(codeOf(add(plan, {.kind = u"16"_s, .since = kToday, .due = kToday.addDays(-1)})),
              "help.due_before");
    EXPECT_EQ(codeOf(add(plan, {.kind = u"99"_s, .since = kToday, .words = u" "_s})),
              "help.words_missing")
        << "其他 says nothing by itself";
    EXPECT_EQ(codeOf(add(plan, {.kind = u"16"_s}, HelpStepId(77))), "record.not_found");
    EXPECT_EQ(codeOf(result(plan, step, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(result(plan, step, u"29"_s)), "help.words_missing");
    EXPECT_EQ(codeOf(result(plan, step, u"10"_s, {}, kToday.addDays(1))), "step.in_future");
    EXPECT_EQ(codeOf(result(plan, step, u"10"_s, {}, kRecognised.addDays(-1))), "help.before_plan");
    EXPECT_EQ(codeOf(result(plan, HelpStepId(77), u"10"_s)), "record.not_found");
    EXPECT_EQ(codeOf(hand(plan, reviewer_.staff, u" "_s)), "help.words_missing");
    EXPECT_EQ(codeOf(hand(plan, StaffId(4711), u"调岗"_s)), "help.no_officer");
    EXPECT_EQ(codeOf(interval(plan, 0)), "help.bad_interval");
    EXPECT_EQ(codeOf(interval(plan, 367)), "help.bad_interval");
    EXPECT_EQ(view(who).plan, plan) << "nothing of it was kept";
}

TEST_P(HelpPlans, StayWithinTheOffice) {
    const auto who = older();
    recognised(who);
    const auto elsewhere = act([&](const Act& a) -> Result<Staff> {
        auto second = sampleOffice();
        second.id = OfficeId(2);
        second.code = u"63992102"_s;
        if (auto saved = offices().saveOffice(a, second); !saved) return fail(saved.error());
        return offices().saveStaff(
            a, {}, {StaffId(1), second.id, u"才旦"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
    });
    ASSERT_TRUE(ok(elsewhere));
    EXPECT_EQ(codeOf(hand(view(who).plan, elsewhere->id, u"调岗"_s)), "help.no_officer");
    EXPECT_EQ(view(who).course.officer, actor().staff);
}

TEST_P(HelpPlans, TakeOneOfTwoChangesMadeAtOnce) {
    const auto who = older();
    recognised(who);
    const auto [plan, course] = view(who);
    ASSERT_TRUE(ok(result(plan, course.steps[3].step.id, u"10"_s)));
    EXPECT_EQ(codeOf(result(plan, course.steps[3].step.id, u"22"_s)), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(hand(plan, reviewer_.staff, u"调岗"_s)), "record.changed_elsewhere");
    const auto twice = act([&](const Act& a) {
        return plans().addDeed(a, plan,
                               {.kind = HelpDeedKind::Result,
                                .on = kToday,
                                .step = course.steps[3].step.id,
                                .code = u"10"_s});
    });
    EXPECT_EQ(codeOf(twice), "record.changed_elsewhere") << "the store refuses as well";
}

TEST_P(HelpPlans, KeepBothOfTwoCorrectionsOfAStepAndAskAboutTheSameField) {
    const auto who = older();
    recognised(who);
    const auto [plan, course] = view(who);
    const auto& step = course.steps[3].step;
    const HelpStepSeen seen{plan, step.id, step.facts};
    ASSERT_TRUE(ok(result(plan, course.steps[0].step.id, u"10"_s))) << "another step is done";
    const auto correct = [&](const HelpStepSeen& from, const HelpStepFacts& facts) {
        return correctHelpStep(ports(), actor(), from, facts, kToday);
    };
    const auto standing = [&] { return standingStep(view(who).plan, step.id).value().facts; };
    auto theirs = step.facts;
    theirs.words = u"养老护理初级班"_s;
    ASSERT_TRUE(ok(correct(seen, theirs)));
    auto mine = step.facts;
    mine.due = QDate(2022, 12, 20);
    const auto together = correct(seen, mine);
    ASSERT_TRUE(ok(together));
    EXPECT_TRUE(together->isSaved());
    ASSERT_EQ(together->theirs.size(), 1U);
    EXPECT_EQ(together->theirs[0].now, u"养老护理初级班"_s);
    auto both = theirs;
    both.due = mine.due;
    EXPECT_EQ(standing(), both);
    mine.words = u"保安培训"_s;
    const auto asked = correct(seen, mine);
    ASSERT_TRUE(ok(asked));
    ASSERT_EQ(asked->clashes.size(), 1U);
    EXPECT_EQ(asked->clashes[0].mine, u"保安培训"_s);
    EXPECT_EQ(asked->clashes[0].theirs, u"养老护理初级班"_s);
    EXPECT_EQ(standing(), both) << "nothing is kept until somebody chose";
    ASSERT_TRUE(ok(correct(asked->now.record, asked->facts)));
    EXPECT_EQ(standing().words, u"保安培训"_s) << "mine was chosen";
}

TEST_P(HelpPlans, AreHandedOverAndTellWhenToContact) {
    const auto who = older();
    recognised(who);
    auto plan = hand(view(who).plan, reviewer_.staff, u"调岗"_s);
    ASSERT_TRUE(ok(plan));
    EXPECT_EQ(view(who).course.officer, reviewer_.staff);
    EXPECT_EQ(plan->deeds.back().facts.words, u"调岗"_s);
    plan = interval(*plan, 30);
    ASSERT_TRUE(ok(plan));
    EXPECT_EQ(view(who).course.contactDue, kRecognised.addDays(30));
    guide(who, QDate(2022, 11, 15));
    EXPECT_EQ(view(who).course.contactDue, QDate(2022, 12, 15));
    ASSERT_TRUE(ok(interval(*plan, {})));
    EXPECT_EQ(view(who).course.contactDue, std::nullopt);
}

TEST_P(HelpPlans, KeepARowForListsThatFollowsTheRecords) {
    const auto who = older();
    recognised(who);
    const auto [plan, course] = view(who);
    refresh(who);
    EXPECT_EQ(plans().rowsOf(who).value(), std::vector{helpRowOf(plan, course)});
    ASSERT_TRUE(ok(add(plan, {.kind = u"16"_s, .since = kToday, .due = kToday.addDays(7)})));
    guide(who);
    refresh(who);
    const auto row = plans().rowsOf(who).value().at(0);
    EXPECT_EQ(row.open, 5);
    EXPECT_EQ(row.done, 1);
    EXPECT_EQ(row.unset, 4);
    EXPECT_EQ(row.nextKind, u"16"_s);
    EXPECT_EQ(row.nextDue, kToday.addDays(7));
    EXPECT_EQ(row.lastContact, kToday);
}

/// Random histories of several plans; the counts are plain SQL on the raw records.
TEST_P(HelpPlans, AgreeWithARecountOfTheirSteps) {
    if (!database()) GTEST_SKIP() << "the fake has no SQL";
    std::mt19937 random(20221130);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<PersonId> who;
    std::vector<HardshipCase> kept;
    for (int n = 1; n <= 5; ++n) {
        who.push_back(older(n));
        kept.push_back(recognised(who.back()));
    }
    const QString kinds[] = {u"16"_s, u"21"_s, u"22"_s};
    const QString codes[] = {u"10"_s, u"21"_s, {}};
    for (int turn = 0; turn < 150; ++turn) {
        const auto place = size_t(pick(int(who.size())));
        const auto [plan, course] = view(who[place]);
        const auto& any = course.steps[size_t(pick(int(course.steps.size())))].step;
        switch (pick(8)) {
        case 0:
        case 1:
        case 2: {
            HelpStepFacts facts{.kind = kinds[pick(3)], .since = kRecognised};
            if (pick(4) > 0) facts.due = kToday.addDays(pick(60) - 30);
            (void)add(plan, facts);
            break;
        }
        case 3: {
            HelpStepFacts facts{.kind = kinds[pick(3)]};
            facts.due = kToday.addDays(pick(60) - 30);
            (void)add(plan, facts, any.id);
            break;
        }
        case 4: (void)hand(plan, pick(2) == 0 ? reviewer_.staff : actor().staff, u"调岗"_s); break;
        default: (void)result(plan, any.id, codes[pick(3)]); break;
        }
        if (turn == 120) exited(kept[4], kToday);
    }
    for (const auto person : who) refresh(person);
    const auto open =
        uR"(FROM help_step s WHERE NOT EXISTS (SELECT 1 FROM help_step c WHERE c.corrects = s.id)
        AND NOT EXISTS (SELECT 1 FROM help_deed e WHERE e.plan_id = s.plan_id AND e.kind = 'close')
        AND COALESCE((SELECT d.code FROM help_deed d WHERE d.step_id = s.id AND NOT EXISTS
            (SELECT 1 FROM help_deed l WHERE l.corrects = d.id)), '') = '')"_s;
    const auto today = kToday.toString(Qt::ISODate);
    EXPECT_GT(number(u"SELECT count(*) "_s + open), 20);
    EXPECT_EQ(number(u"SELECT count(*) "_s + open),
              number(u"SELECT CAST(sum(open_steps) AS BIGINT) FROM help_course"_s));
    EXPECT_EQ(number(u"SELECT count(*) "_s + open + u" AND s.due_on IS NULL"_s),
              number(u"SELECT CAST(sum(unset_steps) AS BIGINT) FROM help_course"_s));
    const auto list = helpPlansList(database()->context(), database()->clock());
    const auto late = number(u"SELECT count(DISTINCT s.plan_id) "_s + open +
                             u" AND s.due_on < '%1'"_s.arg(today));
    EXPECT_GT(late, 0);
    EXPECT_EQ(list->count({.filters = {{u"overdue"_s, u"1"_s}}}, 100).value(), late);
    EXPECT_EQ(list->count({.filters = {{u"state"_s, u"closed"_s}}}, 100).value(), 1);
    EXPECT_EQ(list->count({}, 100).value(), 5);
}

TEST_P(HelpPlans, ListTheSoonestDueFirstAndTheClosedLast) {
    if (!database()) GTEST_SKIP() << "lists are what the SQL does";
    const auto late = older(1), unset = older(2), gone = older(3), soon = older(4);
    for (const auto person : {late, unset, soon}) recognised(person);
    exited(recognised(gone), kToday);
    ASSERT_TRUE(ok(
        add(view(late).plan, {.kind = u"16"_s, .since = kRecognised, .due = kToday.addDays(-1)})));
    ASSERT_TRUE(ok(interval(view(soon).plan, 80)));
    for (const auto person : {late, unset, gone, soon}) refresh(person);
    const auto list = helpPlansList(database()->context(), database()->clock());
    const auto page = list->page({});
    ASSERT_TRUE(ok(page));
    std::vector<qint64> order;
    for (const auto& row : page->rows) order.push_back(row.id);
    EXPECT_EQ(order, (std::vector{view(late).plan.id.value(), view(soon).plan.id.value(),
                                  view(unset).plan.id.value(), view(gone).plan.id.value()}));
    EXPECT_EQ(list->count({.filters = {{u"unset"_s, u"1"_s}}}, 9).value(), 3);
    EXPECT_EQ(list->count({.filters = {{u"state"_s, u"unset"_s}}}, 9).value(), 1);
    EXPECT_EQ(list->count({.filters = {{u"state"_s, u"overdue"_s}}}, 9).value(), 1);
}

ZHIQIAO_ON_EVERY_STORE(HelpPlans);
