// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ServiceActs : public ActsSuite {
protected:
    Result<RecordedService> record(const ServiceDraft& draft) {
        return recordService(ports(), actor(), once(), draft, kToday);
    }
};
ZHIQIAO_ON_EVERY_BACKING(ServiceActs);

TEST_P(ServiceActs, DeliverWhatWasPromised) {
    const auto who = graduate();
    for (const auto& draft : {contactDraft(who), guidanceDraft(who), offerDraft(who)}) {
        const auto saved = record(draft);
        ASSERT_TRUE(ok(saved));
        EXPECT_TRUE(saved->counts) << qPrintable(saved->reason);
        EXPECT_TRUE(saved->reason.isEmpty());
        EXPECT_EQ(saved->record.facts, draft);
        EXPECT_EQ(saved->record.recorded.staff, actor().staff);
    }
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 1);
    EXPECT_EQ(promise(who, u"opportunity"_s).delivered, 1);
    EXPECT_TRUE(promise(who, u"guidance"_s).inDenominator);
    expectRowsAsRecomputed(who);
}

TEST_P(ServiceActs, KeepThePolicyPromiseOfTheStandardOf2023) {
    const QDate day(2023, 2, 1);
    const auto who = graduate();
    auto facts = caseOf(who).registrations.front().facts;
    facts.registeredOn = QDate(2023, 1, 5);
    const RegistrationDraft moved{who, facts, caseOf(who).registrations.front().id,
                                  u"登记日期写错"_s};
    act([&](const Act& a) { return ports().people.addRegistration(a, moved); });
    const auto notice = [&] {
        for (const auto& owed : taken(loadCase(ports(), who, day)).owed)
            if (owed.item == u"policy"_s) return owed;
        throw std::runtime_error("not promised");
    };
    EXPECT_EQ(notice().state, OwedState::NotDone);
    const auto saved = recordService(ports(), actor(), once(), policyDraft(who, day), day);
    ASSERT_TRUE(ok(saved));
    EXPECT_TRUE(saved->counts) << qPrintable(saved->reason);
    EXPECT_EQ(saved->record.facts, policyDraft(who, day));
    EXPECT_EQ(notice().state, OwedState::Done);
    ASSERT_TRUE(ok(withdrawService(ports(), actor(), once(), saved->record, u"登记错人"_s)));
    EXPECT_EQ(notice().state, OwedState::NotDone);
}

TEST_P(ServiceActs, RecordAPolicyNoticeThatTheStandardOf2022DoesNotAskFor) {
    const auto saved = record(policyDraft(graduate()));
    ASSERT_TRUE(ok(saved));
    EXPECT_FALSE(saved->counts);
    EXPECT_EQ(saved->reason, u"No promise asks for it."_s);
}

TEST_P(ServiceActs, SayWhyAGuidanceDoesNotCount) {
    const auto who = graduate();
    auto draft = guidanceDraft(who);
    draft.guidance->confirmed = false;
    const auto saved = record(draft);
    ASSERT_TRUE(ok(saved));
    EXPECT_FALSE(saved->counts);
    EXPECT_FALSE(saved->reason.isEmpty());
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 0);
}

TEST_P(ServiceActs, SayWhyTheSecondGuidanceDoesNotCountThoughTheFirstDoes) {
    const auto who = graduate();
    ASSERT_TRUE(taken(record(guidanceDraft(who))).counts);
    auto draft = guidanceDraft(who);
    draft.guidance->confirmed = false;
    const auto second = taken(record(draft));
    EXPECT_FALSE(second.counts);
    EXPECT_EQ(second.reason, promise(who, u"guidance"_s).notCounted.front().reason);
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 1);
}

TEST_P(ServiceActs, SayThatNoPromiseAsksForWhatNobodyIsOwed) {
    auto request = graduateRequest();
    request.registrations.front().kind = u"jobseeker"_s;
    const auto who = taken(registerCase(ports(), actor(), once(), true, request, kToday)).person.id;
    const auto saved = taken(record(guidanceDraft(who)));
    EXPECT_FALSE(saved.counts);
    EXPECT_EQ(saved.reason, u"No promise asks for it."_s);
}

TEST_P(ServiceActs, RefuseWhatIsIncompleteAndNameTheField) {
    const auto who = graduate();
    const auto refusal = [&](ServiceDraft draft, auto change) {
        change(draft);
        const auto refused = record(draft);
        return std::string(codeOf(refused)) + ' ' +
               (refused ? std::string() : refused.error().detail.toStdString());
    };
    using Draft = ServiceDraft;
    EXPECT_EQ(refusal(contactDraft(who), [](Draft& d) { d.contact->method.clear(); }),
              "service.incomplete field=method");
    EXPECT_EQ(refusal(contactDraft(who), [](Draft& d) { d.contact->outcome.clear(); }),
              "service.incomplete field=outcome");
    EXPECT_EQ(refusal(guidanceDraft(who), [](Draft& d) { d.guidance->mode.clear(); }),
              "service.incomplete field=mode");
    EXPECT_EQ(refusal(guidanceDraft(who), [](Draft& d) { d.guidance->minutes = 0; }),
              "service.incomplete field=minutes");
    EXPECT_EQ(refusal(guidanceDraft(who), [](Draft& d) { d.guidance->types.clear(); }),
              "service.incomplete field=types");
    EXPECT_EQ(refusal(offerDraft(who), [](Draft& d) { d.offer->kind.clear(); }),
              "service.incomplete field=kind");
    EXPECT_EQ(refusal(offerDraft(who), [](Draft& d) { d.offer->name = u"  "_s; }),
              "service.incomplete field=name");
    EXPECT_EQ(refusal(policyDraft(who), [](Draft& d) { d.policy->method.clear(); }),
              "service.incomplete field=method");
    EXPECT_EQ(refusal(guidanceDraft(who), [](Draft& d) { d.on = kToday.addDays(1); }),
              "service.in_future field=on");
    EXPECT_TRUE(taken(ports().services.historyOf(who)).empty());
    EXPECT_EQ(codeOf(record(guidanceDraft(PersonId(kIdLimit - 1)))), "record.not_found");
}

TEST_P(ServiceActs, RefuseACodeOfNoListAndNameTheField) {
    const auto who = graduate();
    const auto refusal = [&](ServiceDraft draft, auto change) {
        change(draft);
        const auto refused = record(draft);
        return std::string(codeOf(refused)) + ' ' +
               (refused ? std::string() : refused.error().detail.toStdString());
    };
    using Draft = ServiceDraft;
    const auto wrong = u"zzz"_s;
    EXPECT_EQ(refusal(contactDraft(who), [&](Draft& d) { d.contact->method = wrong; }),
              "code.unknown field=method");
    EXPECT_EQ(refusal(contactDraft(who), [&](Draft& d) { d.contact->outcome = wrong; }),
              "code.unknown field=outcome");
    EXPECT_EQ(refusal(contactDraft(who), [&](Draft& d) { d.contact->intent = wrong; }),
              "code.unknown field=intent");
    EXPECT_EQ(refusal(contactDraft(who), [&](Draft& d) { d.contact->noIntentReason = wrong; }),
              "code.unknown field=no_intent_reason");
    EXPECT_EQ(refusal(guidanceDraft(who), [&](Draft& d) { d.guidance->mode = wrong; }),
              "code.unknown field=mode");
    EXPECT_EQ(refusal(guidanceDraft(who), [&](Draft& d) { d.guidance->types << wrong; }),
              "code.unknown field=types");
    EXPECT_EQ(refusal(offerDraft(who), [&](Draft& d) { d.offer->kind = wrong; }),
              "code.unknown field=kind");
    EXPECT_EQ(refusal(offerDraft(who), [&](Draft& d) { d.offer->response = wrong; }),
              "code.unknown field=response");
    EXPECT_EQ(refusal(policyDraft(who), [&](Draft& d) { d.policy->method = wrong; }),
              "code.unknown field=method");
    EXPECT_TRUE(taken(ports().services.historyOf(who)).empty());
}

TEST_P(ServiceActs, AreOneActWhenDoneTwice) {
    const auto who = graduate();
    const auto operation = once();
    ASSERT_TRUE(ok(recordService(ports(), actor(), operation, guidanceDraft(who), kToday)));
    EXPECT_EQ(codeOf(recordService(ports(), actor(), operation, guidanceDraft(who), kToday)),
              "act.already_done");
    EXPECT_EQ(taken(ports().services.historyOf(who)).size(), 1U);
}

TEST_P(ServiceActs, KeepBothWhenOneIsCorrected) {
    const auto who = graduate();
    auto draft = guidanceDraft(who);
    draft.guidance->confirmed = false;
    const auto first = taken(record(draft)).record;
    draft.guidance->confirmed = true;
    draft.corrects = first.id;
    const auto second = record(draft);
    ASSERT_TRUE(ok(second));
    const auto held = taken(ports().services.ofPerson(who));
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held.front().id, second->record.id);
    EXPECT_EQ(taken(ports().services.historyOf(who)).size(), 2U);
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 1);
    expectRowsAsRecomputed(who);
    EXPECT_EQ(codeOf(record(draft)), "service.corrected_already");
}

TEST_P(ServiceActs, KeepBothWhenOneIsWithdrawn) {
    const auto who = graduate();
    const auto given = taken(record(guidanceDraft(who))).record;
    EXPECT_EQ(codeOf(withdrawService(ports(), actor(), once(), given, u"  "_s)),
              "service.reason_missing");
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 1);
    ASSERT_TRUE(ok(withdrawService(ports(), actor(), once(), given, u"登记错人"_s)));
    EXPECT_TRUE(taken(ports().services.ofPerson(who)).empty());
    const auto history = taken(ports().services.historyOf(who));
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history.front(), given);
    EXPECT_EQ(history.back().facts.withdrawnReason, u"登记错人"_s);
    EXPECT_EQ(promise(who, u"guidance"_s).delivered, 0);
    expectRowsAsRecomputed(who);
    EXPECT_EQ(codeOf(withdrawService(ports(), actor(), once(), given, u"登记错人"_s)),
              "service.corrected_already");
}
