// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/standing/standing_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/list_standing.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_standing_store.h"
#include "tests/storage/work_office.h"
#include "tests/support/counter.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Ground = StandingGround;

/// Acts after which the rows of whoever they touch follow, as in an opened office.
class StandingRows : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped()) return;
        const auto context = test().context();
        store_ = std::make_unique<SqlStandingStore>(context);
        findings_ = std::make_unique<SqlFindingStore>(context);
        acts_ = std::make_unique<SqlTransactions>(context, test().clock());
        acts_->followWith([this](const Act& act, const TouchedRecords& touched) -> Result<> {
            const auto subjects = findings_->subjectsOf(touched);
            if (!subjects) return fail(subjects.error());
            for (const auto& subject : *subjects)
                if (subject.kind != CheckSubject::Employer)
                    if (auto done = refreshStanding(
                            ports(), act, {subject.kind == CheckSubject::Household, subject.id});
                        !done)
                        return done;
            return {};
        });
    }
    StandingPorts ports() { return {*acts_, *store_, loadedCodes()}; }
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
    Registration unemployed(PersonId who, int on) {
        auto facts = sampleRegistration(staff(), u"unemployment"_s);
        facts.registeredOn = kToday.addDays(on);
        return acts_
            ->run(
                test().actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& a) {
                    return test().people().addRegistration(a, {.person = who, .facts = facts});
                })
            .value();
    }
    /// Recognised on that day.
    qint64 inHardship(PersonId who, int on, const QString& category = u"010"_s) {
        const auto id = recognition(who, u"recheck"_s, 300);
        run(u"UPDATE hardship SET state = '50', recognised_on = '%1', category = '%2' WHERE id = %3"_s
                .arg(iso(on), category)
                .arg(id));
        return id;
    }
    ServiceRecord offer(PersonId who, int on, const QString& response = u"6"_s) {
        ServiceDraft draft{.person = who, .on = kToday.addDays(on)};
        draft.offer = OfferFacts{.kind = u"05"_s,
                                 .name = u"仓储见习"_s,
                                 .startsOn = {},
                                 .response = response,
                                 .reason = {}};
        auto done = recordService(casework(), test().actor(), OperationId::make(), draft, kToday);
        EXPECT_TRUE(ok(done));
        return done->record;
    }
    void call(PersonId who, int on) {
        EXPECT_TRUE(ok(recordService(
            casework(), test().actor(), OperationId::make(),
            {.person = who, .on = kToday.addDays(on), .contact = ContactFacts{u"02"_s, u"01"_s}},
            kToday)));
    }
    Result<StandingDeed> decline(qint64 record, Ground ground, const QString& reason = u"2"_s) {
        return declineProposal(ports(), test().actor(), OperationId::make(), record, ground, reason,
                               kToday);
    }
    std::optional<StandingRow> kept(qint64 record) {
        const auto row = store_->rowFor(record);
        EXPECT_TRUE(ok(row));
        return row ? *row : std::nullopt;
    }
    std::vector<Row> work() { return rowsOf(*list(), {{u"kind"_s, u"status_review"_s}}); }
    std::vector<Row> listed(QMap<QString, QString> filters = {}) {
        return rowsOf(*standingList(test().context(), test().clock()), std::move(filters));
    }
    CheckRow checked() {
        const auto aside = test().open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto rows = checkDatabase(
            **aside, test().vault(), kToday, {}, nullptr, {}, {}, {}, {},
            [&](StandingSubject subject) { return standingRowsFor(ports(), subject, kToday); });
        EXPECT_TRUE(ok(rows));
        return *std::ranges::find(*rows, u"standing"_s, &CheckRow::check);
    }
    void expectChecked() {
        const auto row = checked();
        EXPECT_TRUE(row.ok) << qPrintable(row.detail);
    }

    std::unique_ptr<SqlStandingStore> store_;
    std::unique_ptr<SqlFindingStore> findings_;
    std::unique_ptr<SqlTransactions> acts_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(StandingRows);

TEST_P(StandingRows, WarnBeforeAStatusIsLostAndAreGoneOnceThePersonIsHeardOf) {
    const auto who = person(1).id;
    const auto made = unemployed(who, -170);
    const auto row = kept(made.id.value());
    ASSERT_TRUE(row);
    const auto lost = addMonths(made.facts.registeredOn, 6);
    EXPECT_EQ(row->lostOn, lost);
    EXPECT_EQ(row->showOn, lost.addDays(-30)) << "reg.unemp.warn_before_cancel_days";
    ASSERT_EQ(work().size(), 1U);
    EXPECT_EQ(work()[0][u"due"_s].toDate(), lost);
    EXPECT_EQ(work()[0][u"step"_s], u"standing_silent"_s);
    EXPECT_EQ(listed({{u"review"_s, u"warned"_s}}).size(), 1U);
    call(who, -2);
    EXPECT_TRUE(work().empty());
    EXPECT_EQ(kept(made.id.value())->heardOn, kToday.addDays(-2));
    EXPECT_EQ(listed({{u"review"_s, u"watched"_s}}).size(), 1U);
    expectChecked();
}

TEST_P(StandingRows, ProposeAfterThreeRefusalsAndChangeNoStatus) {
    const auto who = person(1).id;
    const auto recognised = inHardship(who, -100);
    offer(who, -50);
    offer(who, -40);
    EXPECT_EQ(kept(recognised)->refusedOn, std::nullopt);
    EXPECT_TRUE(work().empty());
    const auto third = offer(who, -30);
    EXPECT_EQ(kept(recognised)->refusedOn, kToday.addDays(-30));
    ASSERT_EQ(work().size(), 1U);
    EXPECT_EQ(work()[0][u"step"_s], u"standing_refused"_s);
    EXPECT_EQ(work()[0][u"person_id"_s], who.value());
    EXPECT_TRUE(work()[0][u"due"_s].isNull()) << "nobody is late";
    EXPECT_EQ(number(u"SELECT count(*) FROM hardship WHERE state = '50'"_s), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM hardship_step"_s), 0);
    expectChecked();
    ASSERT_TRUE(
        ok(withdrawService(casework(), test().actor(), OperationId::make(), third, u"录错人"_s)));
    EXPECT_EQ(kept(recognised)->refusedOn, std::nullopt) << "what was taken back does not count";
    EXPECT_TRUE(work().empty());
    expectChecked();
}

TEST_P(StandingRows, KeepADeclineUntilAnotherRefusalJoins) {
    const auto who = person(1).id;
    const auto recognised = inHardship(who, -100);
    for (const int on : {-50, -40, -30}) offer(who, on);
    EXPECT_EQ(codeOf(decline(recognised, Ground::Refusals, {})), "standing.reason_missing");
    EXPECT_EQ(codeOf(decline(recognised, Ground::Refusals, u"77"_s)), "code.unknown");
    EXPECT_EQ(codeOf(decline(recognised, Ground::NoContact)), "standing.no_proposal");
    const auto declined = decline(recognised, Ground::Refusals);
    ASSERT_TRUE(ok(declined));
    EXPECT_EQ(declined->facts.evidence.size(), 3);
    EXPECT_TRUE(work().empty());
    EXPECT_EQ(listed({{u"review"_s, u"declined"_s}}).size(), 1U);
    EXPECT_EQ(codeOf(decline(recognised, Ground::Refusals)), "standing.no_proposal");
    expectChecked();
    offer(who, -20);
    EXPECT_EQ(kept(recognised)->refusedOn, kToday.addDays(-20));
    EXPECT_EQ(work().size(), 1U);
    ASSERT_TRUE(ok(decline(recognised, Ground::Refusals)));
    const auto undone = undoStanding(ports(), test().actor(), OperationId::make(), declined->id);
    ASSERT_TRUE(ok(undone));
    EXPECT_EQ(kept(recognised)->refusedOn, kToday.addDays(-30));
    EXPECT_EQ(codeOf(undoStanding(ports(), test().actor(), OperationId::make(), declined->id)),
              "standing.undone_already");
    EXPECT_EQ(store_->deedsOf({false, who.value()})->size(), 3U) << "nothing is deleted";
    expectChecked();
}

TEST_P(StandingRows, FollowASupervisorsWordAndItsUndoing) {
    const auto who = person(1).id;
    const auto recognised = inHardship(who, -100);
    offer(who, -50);
    offer(who, -40);
    const auto excused = offer(who, -30, u"5"_s);
    EXPECT_EQ(kept(recognised)->refusedOn, std::nullopt) << "家庭原因";
    const auto rule = [&](qint64 event, bool unjustified) {
        return ruleRefusal(ports(), test().actor(), OperationId::make(), who, event, unjustified,
                           u"5"_s, kToday);
    };
    EXPECT_EQ(codeOf(rule(424242, true)), "standing.no_refusal");
    const auto ruled = rule(excused.id.value(), true);
    ASSERT_TRUE(ok(ruled));
    EXPECT_EQ(kept(recognised)->refusedOn, kToday.addDays(-30));
    expectChecked();
    ASSERT_TRUE(ok(undoStanding(ports(), test().actor(), OperationId::make(), ruled->id)));
    EXPECT_EQ(kept(recognised)->refusedOn, std::nullopt);
    expectChecked();
}

TEST_P(StandingRows, WeighAHouseholdByWhatAllItsMembersRefused) {
    const auto head = person(1).id;
    const auto other = person(2).id;
    const auto home = household(head, u"40"_s, u"first_offer"_s, 5);
    const auto id = fresh();
    run(u"INSERT INTO household_member (id, household_id, person_id, relation, joined_on, "
        "left_on, leave_reason, office_id, staff_id, operation_id, recorded_at) VALUES "
        "(%1, %2, %3, '2', '%4', NULL, '', %5, %6, 'test-%1', 0)"_s.arg(id)
            .arg(home)
            .arg(other.value())
            .arg(iso(-80))
            .arg(test().actor().office.value())
            .arg(staff().value()));
    for (const auto& [state, on] : {std::pair(u"10"_s, -70), {u"40"_s, -60}})
        run(u"INSERT INTO household_step (id, household_id, state, on_day, reason, evidence, "
            "office_id, staff_id, operation_id, recorded_at) VALUES (%1, %2, '%3', '%4', '', '', "
            "%5, %6, 'test-%1', 0)"_s.arg(fresh())
                .arg(home)
                .arg(state, iso(on))
                .arg(test().actor().office.value())
                .arg(staff().value()));
    offer(head, -50);
    offer(other, -40);
    EXPECT_EQ(kept(home)->refusedOn, std::nullopt);
    offer(other, -30);
    ASSERT_TRUE(kept(home));
    EXPECT_EQ(kept(home)->status, HeldStatus::Household);
    EXPECT_EQ(kept(home)->refusedOn, kToday.addDays(-30));
    EXPECT_EQ(kept(home)->person, head);
    ASSERT_TRUE(ok(decline(home, Ground::Refusals)));
    EXPECT_EQ(kept(home)->refusedOn, std::nullopt);
    EXPECT_EQ(kept(home)->aside, 1);
}

TEST_P(StandingRows, ListWhoIsOnDibaoWithoutMakingWorkOfIt) {
    const auto who = person(1).id;
    inHardship(who, -300, u"040"_s);
    for (const int on : {-50, -40, -30}) offer(who, on);
    EXPECT_TRUE(listed({{u"review"_s, u"listed"_s}}).empty())
        << "internships are no work in the sense of 社会救助暂行办法 45";
    EXPECT_EQ(work().size(), 1U) << "the recognition itself";
    expectChecked();
}

TEST_P(StandingRows, OfSomebodyWhoWasErasedAreGone) {
    const auto who = person(1).id;
    const auto made = unemployed(who, -170);
    ASSERT_TRUE(kept(made.id.value()));
    run(u"DELETE FROM standing_course WHERE id = %1"_s.arg(made.id.value()));
    EXPECT_FALSE(checked().ok) << "a row that is missing is told";
    call(who, -100);
    EXPECT_TRUE(kept(made.id.value())) << "and made anew by the next act";
    expectChecked();
}
