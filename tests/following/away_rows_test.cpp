// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/away_evidence.h"
#include "core/casework/case_file.h"
#include "core/following/away_acts.h"
#include "core/following/follow_up_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/list_away.h"
#include "core/storage/sql_away_store.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_follow_up_store.h"
#include "tests/storage/work_office.h"
#include "tests/support/counter.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QString kReached = u"01"_s;
const QString kNoAnswer = u"02"_s;

const FollowUpRules& askedAfter() {
    static const auto rules = taken(FollowUpRules::load());
    return rules;
}

/// Acts after which the row of whoever they touch follows, as in an opened office.
class AwayRows : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped()) return;
        const auto context = test().context();
        away_ = std::make_unique<SqlAwayStore>(context);
        followUps_ = std::make_unique<SqlFollowUpStore>(context);
        findings_ = std::make_unique<SqlFindingStore>(context);
        acts_ = std::make_unique<SqlTransactions>(context, test().clock());
        acts_->followWith([this](const Act& act, const TouchedRecords& touched) -> Result<> {
            const auto subjects = findings_->subjectsOf(touched);
            if (!subjects) return fail(subjects.error());
            followed_ += subjects->size();
            for (const auto& subject : *subjects)
                if (subject.kind == CheckSubject::Person)
                    if (auto done = refreshAwayRow(casework(), *away_, *followUps_, act,
                                                   PersonId(subject.id));
                        !done)
                        return done;
            return {};
        });
    }
    CaseworkPorts casework() {
        return {*acts_,
                test().people(),
                test().vacancies(),
                test().referrals(),
                test().services(),
                test().offices(),
                test().households(),
                loadedCodes(),
                loadedStandards()};
    }
    AwayPorts awayPorts() { return {*acts_, *away_, test().offices(), loadedCodes()}; }

    Result<> every(std::optional<int> days) {
        return setAwayInterval(awayPorts(), test().actor(), OperationId::make(), days);
    }
    RegistrationId leave(PersonId who, int on, std::optional<int> ended = {}) {
        auto facts = sampleRegistration(staff(), u"transfer"_s);
        facts.registeredOn = kToday.addDays(on);
        if (ended) facts.endedOn = kToday.addDays(*ended);
        return registration({.person = who, .facts = facts});
    }
    RegistrationId registration(const RegistrationDraft& draft) {
        return acts_
            ->run(
                test().actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& a) { return test().people().addRegistration(a, draft); })
            .value()
            .id;
    }
    /// The same spell with another last day.
    RegistrationId end(PersonId who, RegistrationId of, std::optional<int> ended) {
        const auto held = test().people().registrations(who).value();
        auto facts = std::ranges::find(held, of, &Registration::id)->facts;
        facts.endedOn = ended ? std::optional(kToday.addDays(*ended)) : std::nullopt;
        return registration({.person = who, .facts = facts, .corrects = of});
    }
    PersonId gone(int n, int on) {
        const auto who = person(n).id;
        leave(who, on);
        return who;
    }
    ServiceRecord serviceOf(const ServiceDraft& draft) {
        auto done = recordService(casework(), test().actor(), OperationId::make(), draft, kToday);
        EXPECT_TRUE(ok(done));
        return done->record;
    }
    ServiceRecord call(PersonId who, int on, const QString& outcome = kReached) {
        return serviceOf(
            {.person = who, .on = kToday.addDays(on), .contact = ContactFacts{u"02"_s, outcome}});
    }
    ServiceRecord guide(PersonId who, int on) {
        ServiceDraft draft{.person = who, .on = kToday.addDays(on)};
        draft.guidance = GuidanceFacts{
            .mode = u"01"_s, .minutes = 20, .types = {u"03"_s}, .content = {}, .confirmed = true};
        return serviceOf(draft);
    }
    void takeBack(const ServiceRecord& record) {
        EXPECT_TRUE(ok(
            withdrawService(casework(), test().actor(), OperationId::make(), record, u"录错人"_s)));
    }
    PlacementId placed(PersonId who, int on) {
        auto draft = samplePlacement(who, employer(++firms_).id);
        draft.startOn = kToday.addDays(on);
        return act([&](const Act& a) { return test().referrals().addPlacement(a, draft); })
            .value()
            .id;
    }
    FollowUpPorts following() {
        return {*acts_,
                test().referrals(),
                *followUps_,
                loadedCodes(),
                askedAfter(),
                [this](const Act& a, PersonId who) { return refreshPerson(casework(), a, who); }};
    }
    void ask(PersonId who, PlacementId placement, int on, bool answers) {
        EXPECT_TRUE(ok(recordFollowUp(following(), test().actor(), OperationId::make(),
                                      {.person = who,
                                       .placement = placement,
                                       .on = kToday.addDays(on),
                                       .method = u"02"_s,
                                       .outcome = answers ? kReached : kNoAnswer,
                                       .standing = answers ? u"1"_s : QString()},
                                      kToday)));
    }

    std::optional<AwayRow> kept(PersonId who) {
        const auto row = away_->of(who);
        EXPECT_TRUE(ok(row));
        return row ? *row : std::nullopt;
    }
    std::optional<AwayRow> fromRecords(PersonId who) {
        const auto row = awayRowFor(casework(), *away_, *followUps_, who, kToday);
        EXPECT_TRUE(ok(row));
        return row ? *row : std::nullopt;
    }
    std::optional<int> dueOf(PersonId who) {
        const auto row = kept(who);
        return row && row->due ? std::optional(int(kToday.daysTo(*row->due))) : std::nullopt;
    }
    std::vector<Row> due() { return rowsOf(*list(), {{u"kind"_s, u"away"_s}}); }
    std::vector<Row> peopleAway(QMap<QString, QString> filters = {}) {
        return rowsOf(*awayList(test().context(), test().clock()), std::move(filters));
    }
    CheckRow checked() {
        const auto aside = test().open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto rows = checkDatabase(
            **aside, test().vault(), kToday, {}, nullptr, {}, {}, {},
            [&](PersonId who) { return awayRowFor(casework(), *away_, *followUps_, who, kToday); });
        EXPECT_TRUE(ok(rows));
        return *std::ranges::find(*rows, u"away"_s, &CheckRow::check);
    }

    std::unique_ptr<SqlAwayStore> away_;
    std::unique_ptr<SqlFollowUpStore> followUps_;
    std::unique_ptr<SqlFindingStore> findings_;
    std::unique_ptr<SqlTransactions> acts_;
    size_t followed_ = 0;  ///< subjects whose rows were worked out one by one
    int firms_ = 0;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(AwayRows);

TEST_P(AwayRows, AreOnTheWorklistOnceTheOfficeHasAnIntervalUntilThePersonIsHeardOf) {
    const auto late = gone(1, -100);
    const auto soon = gone(2, -40);
    EXPECT_TRUE(due().empty()) << "the plan names no interval";
    ASSERT_TRUE(ok(every(45)));
    const auto rows = due();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0][u"person_id"_s], late.value());
    EXPECT_EQ(rows[0][u"due"_s].toDate(), kToday.addDays(-55));
    EXPECT_EQ(rows[0][u"state"_s], u"overdue"_s);
    EXPECT_EQ(rows[0][u"waited"_s], 100);
    EXPECT_EQ(rows[1][u"person_id"_s], soon.value());
    EXPECT_EQ(rows[1][u"state"_s], u"due_soon"_s);
    call(late, -1, kNoAnswer);
    EXPECT_EQ(due().size(), 2U) << "in vain";
    EXPECT_EQ(kept(late)->attempts, 1);
    call(late, 0);
    ASSERT_EQ(due().size(), 1U);
    EXPECT_EQ(due()[0][u"person_id"_s], soon.value());
    EXPECT_EQ(dueOf(late), 45);
    EXPECT_EQ(kept(late)->attempts, 0);
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST_P(AwayRows, HearOfThePersonByContactGuidanceAndAnsweredFollowUp) {
    ASSERT_TRUE(ok(every(30)));
    const auto who = gone(1, -100);
    const auto work = placed(who, -90);
    ask(who, work, -60, false);
    EXPECT_EQ(dueOf(who), -70);
    EXPECT_EQ(kept(who)->attempts, 1);
    ask(who, work, -50, true);
    EXPECT_EQ(dueOf(who), -20);
    const auto guidance = guide(who, -40);
    EXPECT_EQ(dueOf(who), -10);
    const auto contact = call(who, -3);
    EXPECT_EQ(dueOf(who), 27);
    takeBack(contact);
    EXPECT_EQ(dueOf(who), -10) << "by a new record, and the row is there again";
    takeBack(guidance);
    EXPECT_EQ(dueOf(who), -20);
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST_P(AwayRows, StopOnTheDayTheSpellEndsThoughNobodySaves) {
    ASSERT_TRUE(ok(every(30)));
    const auto who = person(1).id;
    const auto spell = leave(who, -60);
    end(who, spell, 2);
    EXPECT_EQ(kept(who)->stopsOn, kToday.addDays(2));
    for (const auto& [later, shown] : {std::pair(0, 1U), {1, 1U}, {2, 0U}, {3, 0U}}) {
        const WorkingDayClock clock(kToday.addDays(later));
        EXPECT_EQ(rowsOf(*list(clock), {{u"kind"_s, u"away"_s}}).size(), shown) << later;
        EXPECT_EQ(rowsOf(*awayList(test().context(), clock)).size(), shown) << later;
    }
    const auto back = gone(2, -60);
    end(back, kept(back)->registration, 0);
    EXPECT_EQ(kept(back), std::nullopt) << "who is back today is not away";
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST_P(AwayRows, BeginOnTheDayOfLeaving) {
    ASSERT_TRUE(ok(every(5)));
    const auto who = gone(1, 3);
    EXPECT_EQ(dueOf(who), 8);
    for (const auto& [later, shown] : {std::pair(2, 0U), {3, 1U}, {4, 1U}}) {
        const WorkingDayClock clock(kToday.addDays(later));
        EXPECT_EQ(rowsOf(*list(clock), {{u"kind"_s, u"away"_s}}).size(), shown) << later;
    }
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST_P(AwayRows, FollowTheIntervalOfTheOfficeAllAtOnce) {
    const auto heard = gone(1, -100);
    call(heard, -10);
    const auto unheard = gone(2, -20);
    const auto back = gone(3, -50);
    end(back, kept(back)->registration, 1);
    followed_ = 0;
    ASSERT_TRUE(ok(every(30)));
    EXPECT_EQ(followed_, 0U) << "no row is worked out by itself";
    EXPECT_EQ(dueOf(heard), 20);
    EXPECT_EQ(dueOf(unheard), 10);
    EXPECT_EQ(dueOf(back), -20);
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
    ASSERT_TRUE(ok(every(90)));
    EXPECT_EQ(dueOf(heard), 80);
    EXPECT_EQ(awayInterval(test().offices(), loadedCodes(), test().actor().office, kToday).value(),
              90);
    for (const int bad : {-1, 0, 1000}) {
        const auto refused = every(bad);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, "away.bad_interval");
    }
    EXPECT_EQ(dueOf(heard), 80) << "what is refused changes nothing";
    ASSERT_TRUE(ok(every({})));
    for (const auto who : {heard, unheard, back}) EXPECT_EQ(dueOf(who), std::nullopt);
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
    EXPECT_EQ(number(u"SELECT count(*) FROM journal WHERE act = 'away.interval'"_s), 3);
}

TEST_P(AwayRows, OfTheListSayWhereEachIsAndHowTheyStand) {
    ASSERT_TRUE(ok(every(30)));
    const auto who = person(1).id;
    auto facts = sampleRegistration(staff(), u"transfer"_s);
    facts.registeredOn = kToday.addDays(-60);
    facts.details = {
        {u"scope"_s, u"4"_s}, {u"destination"_s, u"659921"_s}, {u"employer"_s, u"某棉业公司"_s}};
    registration({.person = who, .facts = facts});
    call(who, -20, kNoAnswer);
    call(who, -10, kNoAnswer);
    gone(2, -10);
    const auto rows = peopleAway();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0][u"person_id"_s], who.value());
    EXPECT_EQ(rows[0][u"destination"_s], u"659921"_s);
    EXPECT_EQ(rows[0][u"employer"_s], u"某棉业公司"_s);
    EXPECT_EQ(rows[0][u"left_on"_s].toDate(), kToday.addDays(-60));
    EXPECT_FALSE(rows[0][u"heard_on"_s].isValid());
    EXPECT_EQ(rows[0][u"attempts"_s], 2);
    EXPECT_EQ(rows[0][u"due"_s].toDate(), kToday.addDays(-30));
    EXPECT_EQ(rows[0][u"state"_s], u"overdue"_s);
    EXPECT_EQ(rows[1][u"state"_s], u"later"_s);
    EXPECT_EQ(peopleAway({{u"state"_s, u"overdue"_s}}).size(), 1U);
    EXPECT_EQ(peopleAway({{u"destination"_s, u"65"_s}}).size(), 1U);
    ASSERT_TRUE(ok(every({})));
    EXPECT_EQ(peopleAway({{u"state"_s, u"unset"_s}}).size(), 2U);
}

TEST_P(AwayRows, CanBePutOnHoldUntilAnotherDayIsDue) {
    ASSERT_TRUE(ok(every(45)));
    const auto who = gone(1, -60);
    const WorkItem item{u"away"_s, kept(who)->registration.value()};
    ASSERT_TRUE(ok(hold({item}, 5)));
    EXPECT_TRUE(due().empty());
    EXPECT_EQ(held().size(), 1U);
    ASSERT_TRUE(ok(endHolds({item})));
    EXPECT_EQ(due().size(), 1U);
}

TEST_P(AwayRows, GoWithWhoIsErased) {
    ASSERT_TRUE(ok(every(45)));
    const auto who = gone(1, -60);
    SqlErasureStore erasures(test().context());
    ASSERT_TRUE(ok(acts_->run(
        test().actor(),
        {.name = "test.erase", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) { return erasures.erase(a, who, ApprovalId(1)); })));
    EXPECT_EQ(kept(who), std::nullopt);
    EXPECT_TRUE(due().empty());
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST_P(AwayRows, AreToldApartFromTheRecordsByTheCheck) {
    ASSERT_TRUE(ok(every(45)));
    const auto who = gone(1, -60);
    gone(2, -70);
    EXPECT_EQ(checked().detail, u"2 persons, 0 differ"_s);
    for (const auto* change : {"due_on = '2022-12-31'", "heard_on = '2022-11-01'", "attempts = 9",
                               "stops_on = '2023-01-01'"}) {
        run(u"UPDATE away_course SET %1 WHERE person_id = %2"_s.arg(QLatin1String(change))
                .arg(who.value()));
        EXPECT_EQ(checked().detail, u"2 persons, 1 differ %1"_s.arg(who.value())) << change;
        ASSERT_TRUE(ok(acts_->run(
            test().actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& a) {
                return refreshAwayRow(casework(), *away_, *followUps_, a, who);
            })));
        EXPECT_TRUE(checked().ok) << change;
    }
    run(u"DELETE FROM away_course WHERE person_id = %1"_s.arg(who.value()));
    EXPECT_FALSE(checked().ok) << "a row that is missing";
}

TEST_P(AwayRows, AreWhatTheRecordsSayAfterAnyHistory) {
    QRandomGenerator random(20221130);
    const auto below = [&](int n) { return int(random.bounded(n)); };
    for (int n = 1; n <= 12; ++n) {
        const auto who = person(n).id;
        enrol(who, u"jobseeker"_s, kToday.addDays(-200));
        const auto work = placed(who, -110);
        std::optional<RegistrationId> spell;
        std::vector<ServiceRecord> services;
        for (int step = 0; step < 12; ++step) {
            const int on = -below(100);
            switch (below(8)) {
            case 0:
                if (!spell) spell = leave(who, on);
                break;
            case 1:
                if (spell)
                    spell = end(who, *spell, below(3) ? std::nullopt : std::optional(below(9) - 4));
                break;
            case 2: services.push_back(call(who, on, kNoAnswer)); break;
            case 3: services.push_back(call(who, on, u"06"_s)); break;
            case 4: services.push_back(guide(who, on)); break;
            case 5: ask(who, work, on, below(2) == 0); break;
            case 6:
                if (!services.empty()) {
                    takeBack(services.back());
                    services.pop_back();
                }
                break;
            default:
                ASSERT_TRUE(ok(every(below(4) ? std::optional(1 + below(120)) : std::nullopt)));
            }
            ASSERT_EQ(pursued(kept(who), kToday), fromRecords(who)) << n << " after " << step;
        }
    }
    EXPECT_TRUE(checked().ok) << qPrintable(checked().detail);
}

TEST(AwayEvidence, HearsByEveryOutcomeThatReachedThePerson) {
    const auto& lists = loadedCodes().lists;
    const auto recorded = [](const ServiceDraft& draft) {
        return ServiceRecord{.id = ServiceId(1),
                             .facts = draft,
                             .office = OfficeId(1),
                             .recorded = {OfficeId(1), StaffId(1), {}}};
    };
    for (const auto& [outcome, heard] : {std::pair(u"01"_s, true),
                                         {u"02"_s, false},
                                         {u"03"_s, false},
                                         {u"04"_s, false},
                                         {u"05"_s, true},
                                         {u"06"_s, true},
                                         {u"07"_s, true},
                                         {u"99"_s, false}}) {
        const std::vector<AwayTry> told{{kToday, heard}};
        const auto call = recorded(
            {.person = PersonId(1), .on = kToday, .contact = ContactFacts{u"02"_s, outcome}});
        EXPECT_EQ(awayTries(lists, {call}, {}), told) << qPrintable(outcome);
    }
    const auto offer = recorded({.person = PersonId(1), .on = kToday, .offer = OfferFacts{}});
    EXPECT_TRUE(awayTries(lists, {offer}, {}).empty()) << "no try to hear of somebody";
}
