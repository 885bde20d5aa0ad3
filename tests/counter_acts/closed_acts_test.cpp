// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/referral_voiding.h"
#include "core/casework/service_correction.h"
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// A graduate whose registration ended yesterday, and who came back today.
class ClosedActs : public ActsSuite {
protected:
    void SetUp() override {
        ActsSuite::SetUp();
        if (IsSkipped()) return;
        who_ = graduate();
        slip_ = slip(*who_, vacancies(1).front(), 5);
        guided_ = taken(recordService(ports(), actor(), once(),
                                      guidanceDraft(*who_, kToday.addDays(-5)), kToday))
                      .record;
    }
    void end() {
        const auto held = taken(ports().people.registrations(*who_)).front();
        auto facts = held.facts;
        facts.endedOn = kToday.addDays(-1);
        facts.endReason = u"01"_s;
        taken(recordRegistration(ports(), actor(), once(), {*who_, facts, held.id}));
    }
    void comeBack() {
        taken(recordRegistration(ports(), actor(), once(),
                                 {*who_, sampleRegistration(actor().staff, u"graduate"_s)}));
    }
    Result<RecordedService> correct(const ServiceRecord& record, QDate to) {
        auto draft = record.facts;
        draft.on = to;
        draft.corrects = record.id;
        return recordService(ports(), actor(), once(), draft, kToday);
    }
    Result<Receipt> receive(const QString& result, std::optional<ReceiptId> corrects = {}) {
        return recordReceipt(ports(), actor(), once(),
                             {.referral = slip_->id,
                              .result = result,
                              .receivedOn = kToday,
                              .startOn = {},
                              .wageFen = {},
                              .contractKind = {},
                              .corrects = corrects},
                             kToday);
    }
    Result<JobReferral> makeVoid() {
        return voidReferral(ports(), actor(), once(), slip_->id, u"打印错误"_s);
    }
    [[nodiscard]] bool isVoid() { return taken(ports().referrals.find(slip_->id)).isVoid(); }

    std::optional<PersonId> who_;
    std::optional<JobReferral> slip_;
    std::optional<ServiceRecord> guided_;
};
ZHIQIAO_ON_EVERY_BACKING(ClosedActs);

TEST_P(ClosedActs, StayRefusedWhenThePersonIsRegisteredAnew) {
    end();
    comeBack();
    EXPECT_EQ(codeOf(correct(*guided_, kToday.addDays(-5))), "service.closed");
    EXPECT_EQ(codeOf(correct(*guided_, kToday)), "service.closed") << "its own day counts";
    EXPECT_EQ(codeOf(withdrawService(ports(), actor(), once(), *guided_, u"录错人"_s)),
              "service.closed");
    auto asToday = *guided_;
    asToday.facts.on = kToday;
    EXPECT_EQ(codeOf(withdrawService(ports(), actor(), once(), asToday, u"录错人"_s)),
              "service.closed")
        << "the stored day counts";
    EXPECT_EQ(codeOf(makeVoid()), "service.closed");
    EXPECT_EQ(taken(ports().services.historyOf(*who_)), std::vector{*guided_});
    EXPECT_FALSE(isVoid());
}

TEST_P(ClosedActs, AreDoneFreelyInThePeriodThatHolds) {
    end();
    comeBack();
    const auto fresh =
        taken(recordService(ports(), actor(), once(), guidanceDraft(*who_), kToday)).record;
    EXPECT_TRUE(ok(correct(fresh, kToday)));
}

TEST_P(ClosedActs, TakeALateResultAndRefuseToChangeIt) {
    end();
    const auto pending = receive(u"02"_s);
    ASSERT_TRUE(ok(pending)) << "results come late";
    const auto result = receive(u"04"_s);
    ASSERT_TRUE(ok(result)) << "what was pending had said nothing yet";
    EXPECT_EQ(result->facts.corrects, pending->id);
    EXPECT_EQ(codeOf(receive(u"05"_s, result->id)), "service.closed");
    comeBack();
    EXPECT_EQ(codeOf(receive(u"05"_s, result->id)), "service.closed");
    EXPECT_EQ(codeOf(receive(u"05"_s)), "receipt.recorded_already");
    EXPECT_EQ(taken(ports().referrals.receiptFor(slip_->id)), *result);
}

TEST_P(ClosedActs, ChangeAResultOfAPeriodThatHolds) {
    const auto result = receive(u"04"_s);
    ASSERT_TRUE(ok(result));
    EXPECT_TRUE(ok(receive(u"05"_s, result->id)));
}

TEST_P(ClosedActs, MakeAReferralVoidByTheOrderOfItsRequest) {
    end();
    EXPECT_EQ(codeOf(voidingDraft(ports(), slip_->id, u" "_s)), "service.reason_missing");
    const auto draft = voidingDraft(ports(), slip_->id, u" 打印错误 "_s);
    ASSERT_TRUE(ok(draft));
    EXPECT_EQ(draft->kind, kServiceCorrection);
    EXPECT_EQ(draft->subjectId, who_->value());
    EXPECT_EQ(draft->reason, u"打印错误"_s);
    ASSERT_EQ(draft->change.size(), 1U);
    EXPECT_TRUE(draft->change.front().field.contains(slip_->number));
    EXPECT_FALSE(isVoid()) << "asking changes nothing";
    act([&](const Act& a) -> Result<int> {
        const ApprovalRequest request{.id = ApprovalId(1),
                                      .facts = *draft,
                                      .state = ApprovalState::Approved,
                                      .askedBy = actor().staff,
                                      .office = actor().office,
                                      .askedAt = a.at()};
        const auto done = carryOutCorrection(ports(), a, request);
        if (!done) return fail(done.error());
        return 0;
    });
    const auto gone = taken(ports().referrals.find(slip_->id));
    EXPECT_TRUE(gone.isVoid());
    EXPECT_EQ(gone.voidReason, u"打印错误"_s);
    expectRowsAsRecomputed(*who_);
    EXPECT_EQ(codeOf(voidingDraft(ports(), slip_->id, u"再次"_s)), "referral.void");
}

TEST_P(ClosedActs, AreNotCarriedOutOnAnotherPersonThanTheRequestNames) {
    end();
    auto voiding = taken(voidingDraft(ports(), slip_->id, u"打印错误"_s));
    auto anew = guidanceDraft(*who_);
    anew.corrects = guided_->id;
    auto correction = taken(correctionDraft(ports(), anew));
    for (auto* draft : {&voiding, &correction}) {
        draft->subjectId = who_->value() + 1;
        const ApprovalRequest request{.id = ApprovalId(1),
                                      .facts = *draft,
                                      .state = ApprovalState::Approved,
                                      .askedBy = actor().staff,
                                      .office = actor().office};
        act([&](const Act& a) -> Result<int> {
            EXPECT_FALSE(carryOutCorrection(ports(), a, request));
            return 0;
        });
    }
    EXPECT_FALSE(isVoid());
    EXPECT_EQ(taken(ports().services.historyOf(*who_)), std::vector{*guided_});
}

TEST_P(ClosedActs, AskForNoVoidingOfAnAnsweredReferral) {
    ASSERT_TRUE(ok(receive(u"04"_s)));
    end();
    EXPECT_EQ(codeOf(voidingDraft(ports(), slip_->id, u"打印错误"_s)), "referral.has_receipt");
}
