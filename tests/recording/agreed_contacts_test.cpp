// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/agreed_contact.h"
#include "core/casework/contact_acts.h"
#include "core/casework/guidance_acts.h"
#include "core/storage/database_check.h"
#include "core/storage/sql_agreed_contacts.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "tests/storage/work_office.h"
#include "tests/support/counter.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Acts after which the row of whoever they touch follows, as in an opened office.
class AgreedRows : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped()) return;
        const auto context = test().context();
        agreed_ = std::make_unique<SqlAgreedContacts>(context);
        contacts_ = std::make_unique<SqlContactSheets>(context);
        guidances_ = std::make_unique<SqlGuidanceSheets>(context);
        findings_ = std::make_unique<SqlFindingStore>(context);
        acts_ = std::make_unique<SqlTransactions>(context, test().clock());
        acts_->followWith([this](const Act& act, const TouchedRecords& touched) -> Result<> {
            const auto subjects = findings_->subjectsOf(touched);
            if (!subjects) return fail(subjects.error());
            for (const auto& subject : *subjects)
                if (subject.kind == CheckSubject::Person)
                    if (auto done =
                            refreshAgreedContact(casework(), *agreed_, act, PersonId(subject.id));
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
    PersonId registered(int n) {
        const auto who = person(n).id;
        enrol(who, u"jobseeker"_s, kToday.addDays(-30));
        return who;
    }
    ServiceRecord call(PersonId who, int on, std::optional<int> next,
                       std::optional<ServiceId> corrects = {}, const QString& outcome = u"01"_s) {
        ServiceDraft draft{.person = who,
                           .on = kToday.addDays(on),
                           .contact = ContactFacts{u"02"_s, outcome},
                           .corrects = corrects};
        ContactSheet sheet;
        if (next) sheet.nextContact = kToday.addDays(*next);
        auto done = recordContact(casework(), *contacts_, test().actor(), OperationId::make(),
                                  draft, sheet, kToday);
        EXPECT_TRUE(ok(done));
        return done->record;
    }
    ServiceRecord guide(PersonId who, int on, std::optional<int> next) {
        ServiceDraft draft{.person = who, .on = kToday.addDays(on)};
        draft.guidance = GuidanceFacts{
            .mode = u"01"_s, .minutes = 20, .types = {u"03"_s}, .content = {}, .confirmed = true};
        GuidanceSheet sheet;
        if (next) sheet.nextContact = kToday.addDays(*next);
        auto done = recordGuidance(casework(), *guidances_, test().actor(), OperationId::make(),
                                   draft, sheet, kToday);
        EXPECT_TRUE(ok(done));
        return done->record;
    }
    std::optional<int> dueOf(PersonId who) {
        const auto row = agreed_->of(who);
        EXPECT_TRUE(ok(row));
        if (!row || !*row) return {};
        return int(kToday.daysTo((*row)->due));
    }
    std::vector<Row> due() {
        return rowsOf(*list(), {{QStringLiteral("kind"), QStringLiteral("contact_due")}});
    }
    void expectAsRecomputed() {
        const auto aside = test().open(Access::ReadOnly);
        ASSERT_TRUE(ok(aside));
        const auto rows = checkDatabase(
            **aside, test().vault(), kToday, {}, nullptr, {},
            [&](PersonId who) { return agreedContactOf(casework(), *agreed_, who, kToday); });
        ASSERT_TRUE(ok(rows));
        for (const auto& row : *rows) EXPECT_TRUE(row.ok) << qPrintable(row.check + row.detail);
    }

    std::unique_ptr<SqlAgreedContacts> agreed_;
    std::unique_ptr<SqlContactSheets> contacts_;
    std::unique_ptr<SqlGuidanceSheets> guidances_;
    std::unique_ptr<SqlFindingStore> findings_;
    std::unique_ptr<SqlTransactions> acts_;
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(AgreedRows);

TEST_P(AgreedRows, AreOnTheWorklistByTheirDayAndGoneWhenKept) {
    const auto who = registered(1);
    call(who, -5, 0);
    const auto other = registered(2);
    guide(other, -5, 4);
    const auto rows = due();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0][u"person_id"_s], who.value());
    EXPECT_EQ(rows[0][u"due"_s].toDate(), kToday);
    EXPECT_EQ(rows[0][u"state"_s], u"due_soon"_s);
    EXPECT_EQ(rows[0][u"waited"_s], 5);
    EXPECT_EQ(rows[1][u"person_id"_s], other.value());
    expectAsRecomputed();
    call(who, 0, {});
    EXPECT_EQ(due().size(), 1U);
    expectAsRecomputed();
}

TEST_P(AgreedRows, StayOnTheWorklistWhenNobodyAnswered) {
    const auto who = registered(1);
    call(who, -5, -1);
    for (const auto& outcome : {u"02"_s, u"03"_s, u"04"_s, u"99"_s}) {
        call(who, 0, {}, {}, outcome);
        ASSERT_EQ(due().size(), 1U) << qPrintable(outcome);
        EXPECT_EQ(due()[0][u"person_id"_s], who.value());
        EXPECT_EQ(dueOf(who), -1);
    }
    expectAsRecomputed();
    call(who, 0, {}, {}, u"05"_s);
    EXPECT_TRUE(due().empty()) << "who refuses to talk was reached";
    expectAsRecomputed();
}

TEST_P(AgreedRows, FollowWithdrawalsAndCorrections) {
    const auto who = registered(1);
    const auto first = call(who, -5, 3);
    EXPECT_EQ(dueOf(who), 3);
    const auto second = call(who, -5, 9, first.id);
    EXPECT_EQ(dueOf(who), 9);
    auto plain = second.facts;
    plain.corrects = second.id;
    const auto third =
        recordService(casework(), test().actor(), OperationId::make(), plain, kToday);
    ASSERT_TRUE(ok(third));
    EXPECT_EQ(dueOf(who), 9) << "a correction that says nothing of the day leaves it";
    ASSERT_TRUE(ok(withdrawService(casework(), test().actor(), OperationId::make(), third->record,
                                   u"录错人"_s)));
    EXPECT_EQ(dueOf(who), std::nullopt);
    expectAsRecomputed();
}

TEST_P(AgreedRows, StopOnTheDayTheRegistrationEndsThoughNobodySaves) {
    const auto who = registered(1);
    call(who, -5, 9);
    auto registrations = test().people().registrations(who).value();
    auto facts = registrations.front().facts;
    facts.endedOn = kToday.addDays(2);
    facts.endReason = u"01"_s;
    ASSERT_TRUE(ok(acts_->run(
        test().actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) {
            return test().people().addRegistration(
                a, {.person = who, .facts = facts, .corrects = registrations.front().id});
        })));
    const auto row = agreed_->of(who);
    ASSERT_TRUE(ok(row) && *row);
    EXPECT_EQ((*row)->stopsOn, kToday.addDays(2));
    EXPECT_EQ(due().size(), 1U);
    for (const auto& [later, shown] : {std::pair(1, 1U), std::pair(2, 0U)}) {
        const WorkingDayClock clock(kToday.addDays(later));
        EXPECT_EQ(rowsOf(*list(clock), {{u"kind"_s, u"contact_due"_s}}).size(), shown) << later;
    }
    expectAsRecomputed();
}

TEST_P(AgreedRows, CanBePutOnHold) {
    const auto who = registered(1);
    const auto row = call(who, -5, 3).id.value();
    const WorkItem item{u"contact_due"_s, row};
    ASSERT_TRUE(ok(hold({item}, 5)));
    EXPECT_TRUE(due().empty());
    ASSERT_EQ(held().size(), 1U);
    const auto holds = holds_->ofPerson(who, kToday);
    ASSERT_TRUE(ok(holds));
    ASSERT_EQ(holds->size(), 1U);
    EXPECT_EQ(holds->front().about, (RecordRef{u"person"_s, who.value()}));
    ASSERT_TRUE(ok(endHolds({item})));
    EXPECT_EQ(due().size(), 1U);
    ASSERT_TRUE(ok(hold({item}, 5)));
    call(who, -1, 6);
    EXPECT_EQ(due().size(), 1U) << "another agreement is something else";
    EXPECT_TRUE(held().empty());
}

TEST_P(AgreedRows, GoWithWhoIsErased) {
    const auto who = registered(1);
    call(who, -5, 3);
    guide(who, -5, 4);
    EXPECT_EQ(dueOf(who), 4);
    SqlErasureStore erasures(test().context());
    ASSERT_TRUE(ok(acts_->run(
        test().actor(),
        {.name = "test.erase", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) { return erasures.erase(a, who, ApprovalId(1)); })));
    EXPECT_EQ(dueOf(who), std::nullopt);
    EXPECT_TRUE(due().empty());
    const auto sheets = contacts_->ofPerson(who);
    ASSERT_TRUE(ok(sheets));
    EXPECT_EQ(sheets->size(), 1U) << "without its words";
    expectAsRecomputed();
}
