// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"
#include "tests/casework/workday_standard.h"
#include "tests/support/codes.h"
#include "tests/support/properties.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const QDate kFirst(2022, 5, 1);

/// What is shipped for graduates, and for jobseekers every anchor there is.
const std::vector<ServiceStandard>& propertyStandards() {
    static const auto all = [] {
        auto standards = loadStandards();
        if (!standards) throw std::runtime_error(standards.error().detail.toStdString());
        standards->push_back(workdayStandard());
        return *standards;
    }();
    return all;
}

QDate anyDay() { return kFirst.addDays(*rc::gen::inRange(0, 400)); }
QString anyOf(const QStringList& values) {
    return values[*rc::gen::inRange(0, int(values.size()))];
}
bool maybe() { return *rc::gen::arbitrary<bool>(); }

template <class Evidence, class Make>
std::vector<Evidence> some(Make make) {
    std::vector<Evidence> all;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) all.push_back(make());
    return all;
}

ContactEvidence anyContact() {
    const auto intent = anyOf({u""_s, u"1"_s, u"2"_s, u"3"_s, u"9"_s});
    return {.on = anyDay(),
            .method = anyOf({u"01"_s, u"02"_s, u"05"_s}),
            .reached = maybe(),
            .intent = intent,
            .willing = intent == u"1"_s};
}
GuidanceEvidence anyGuidance() {
    return {.on = anyDay(),
            .hasOfficer = maybe(),
            .mode = anyOf({u""_s, u"01"_s}),
            .minutes = *rc::gen::inRange(0, 3),
            .types = maybe() ? QStringList{u"01"_s} : QStringList{},
            .confirmed = maybe()};
}
ReferralEvidence anyReferral() {
    return {.on = anyDay(),
            .validity = anyOf({u"01"_s, u"01"_s, u"12"_s, u"16"_s, u"19"_s}),
            .isVoid = *rc::gen::inRange(0, 5) == 0};
}
OfferEvidence anyOffer() {
    const auto response = anyOf({u""_s, u"1"_s, u"2"_s, u"6"_s, u"9"_s});
    return {.on = anyDay(),
            .countsAsOpportunity = maybe(),
            .name = anyOf({u""_s, u"见习岗"_s}),
            .response = response,
            .accepted = response == u"1"_s,
            .refusal = response == u"6"_s};
}

SettledSpan anySpan() {
    SettledSpan span{anyDay()};
    if (maybe()) span.until = span.from.addDays(*rc::gen::inRange(0, 200));
    return span;
}

/// As it stands on the day: work that has not ended by then has no end.
CaseEvidence knownOn(CaseEvidence evidence, QDate day) {
    for (auto& span : evidence.settled)
        if (span.until && *span.until > day) span.until.reset();
    return evidence;
}

CaseEvidence anyEvidence() {
    CaseEvidence evidence;
    evidence.contacts = some<ContactEvidence>(anyContact);
    evidence.guidance = some<GuidanceEvidence>(anyGuidance);
    evidence.referrals = some<ReferralEvidence>(anyReferral);
    evidence.offers = some<OfferEvidence>(anyOffer);
    evidence.policyNotices = some<QDate>(anyDay);
    if (maybe()) evidence.settled = some<SettledSpan>(anySpan);
    return evidence;
}

RegistrationFacts anyRegistration() {
    RegistrationFacts facts{.kind = anyOf({u"graduate"_s, u"jobseeker"_s}),
                            .registeredOn = anyDay(),
                            .officer = StaffId(1)};
    if (maybe()) facts.endedOn = facts.registeredOn.addDays(*rc::gen::inRange(1, 200));
    return facts;
}

std::vector<Owed> owedNow(const RegistrationFacts& facts, const CaseEvidence& evidence, QDate day) {
    return owed(propertyStandards(), loadedCodes().calendar, RegistrationId(1), facts, evidence,
                day);
}

/// What acts have recorded by the day: services and referrals are never recorded ahead.
CaseEvidence recordedBy(CaseEvidence evidence, QDate day) {
    const auto ahead = [&](const auto& e) { return e.on > day; };
    std::erase_if(evidence.contacts, ahead);
    std::erase_if(evidence.guidance, ahead);
    std::erase_if(evidence.referrals, ahead);
    std::erase_if(evidence.offers, ahead);
    std::erase_if(evidence.policyNotices, [&](QDate on) { return on > day; });
    return knownOn(std::move(evidence), day);
}

TEST(ObligationProperties, TheOrderOfEvidenceDoesNotMatter) {
    expectProperty([] {
        const auto facts = anyRegistration();
        auto evidence = anyEvidence();
        const auto today = anyDay();
        const auto before = owedNow(facts, evidence, today);
        std::mt19937 engine(*rc::gen::arbitrary<unsigned>());
        std::shuffle(evidence.contacts.begin(), evidence.contacts.end(), engine);
        std::shuffle(evidence.guidance.begin(), evidence.guidance.end(), engine);
        std::shuffle(evidence.referrals.begin(), evidence.referrals.end(), engine);
        std::shuffle(evidence.offers.begin(), evidence.offers.end(), engine);
        std::shuffle(evidence.policyNotices.begin(), evidence.policyNotices.end(), engine);
        std::shuffle(evidence.settled.begin(), evidence.settled.end(), engine);
        RC_ASSERT(owedNow(facts, evidence, today) == before);
    });
}

TEST(ObligationProperties, MoreEvidenceNeverCountsLess) {
    expectProperty([] {
        const auto facts = anyRegistration();
        auto evidence = anyEvidence();
        const auto today = anyDay();
        const auto before = owedNow(facts, evidence, today);
        evidence.contacts.push_back(anyContact());
        evidence.guidance.push_back(anyGuidance());
        evidence.referrals.push_back(anyReferral());
        evidence.offers.push_back(anyOffer());
        evidence.policyNotices.push_back(anyDay());
        evidence.settled.push_back(anySpan());
        const auto after = owedNow(facts, evidence, today);
        RC_ASSERT(after.size() == before.size());
        for (size_t i = 0; i < before.size(); ++i)
            RC_ASSERT(after[i].delivered >= before[i].delivered);
    });
}

TEST(ObligationProperties, WhatHasNotHappenedYetChangesNothing) {
    expectProperty([] {
        const auto facts = anyRegistration();
        const auto evidence = anyEvidence();
        const auto today = anyDay();
        auto known = evidence;
        std::erase_if(known.contacts, [&](const auto& e) { return e.on > today; });
        std::erase_if(known.guidance, [&](const auto& e) { return e.on > today; });
        std::erase_if(known.referrals, [&](const auto& e) { return e.on > today; });
        std::erase_if(known.offers, [&](const auto& e) { return e.on > today; });
        std::erase_if(known.policyNotices, [&](QDate day) { return day > today; });
        std::erase_if(known.settled, [&](const auto& span) { return span.from > today; });
        known = knownOn(known, today);
        auto foreseen = owedNow(facts, evidence, today);
        auto unforeseen = owedNow(facts, known, today);
        for (auto* promises : {&foreseen, &unforeseen})
            for (auto& promise : *promises) promise.stopsOn = {};
        RC_ASSERT(foreseen == unforeseen);
    });
}

TEST(ObligationProperties, WhatWasForeseenStopsOnItsDayAndNotBefore) {
    expectProperty([] {
        const auto facts = anyRegistration();
        const auto today = anyDay();
        const auto evidence = knownOn(anyEvidence(), today);
        for (const auto& promise : owedNow(facts, evidence, today)) {
            if (!promise.stopsOn) continue;
            const auto day = *promise.stopsOn;
            RC_ASSERT(today < day);
            for (const auto& then : owedNow(facts, evidence, day)) RC_ASSERT(!then.isActive());
            for (const auto& then : owedNow(facts, evidence, day.addDays(-1)))
                RC_ASSERT(then.stopsOn == day || !then.isActive());
        }
    });
}

TEST(ObligationProperties, WhatIsPursuedOnADayIsSoUntilItStopsThoughNobodySaves) {
    expectProperty([] {
        const auto facts = anyRegistration();
        const auto today = anyDay();
        const auto evidence = recordedBy(anyEvidence(), today);
        const auto later = today.addDays(*rc::gen::inRange(0, 300));
        const auto now = owedNow(facts, evidence, today);
        const auto then = owedNow(facts, evidence, later);
        for (size_t i = 0; i < now.size(); ++i) {
            const bool pursued = now[i].isActive() && !(now[i].stopsOn && *now[i].stopsOn <= later);
            RC_ASSERT(pursued == then[i].isActive());
            if (!pursued) continue;
            RC_ASSERT(now[i].due == then[i].due);
            RC_ASSERT(now[i].waitsFor == then[i].waitsFor);
            RC_ASSERT(now[i].byWeekends == then[i].byWeekends);
            RC_ASSERT(now[i].delivered == then[i].delivered);
        }
    });
}

TEST(ObligationProperties, APromiseHasADueDayOrSaysWhatItWaitsFor) {
    expectProperty([] {
        const auto facts = anyRegistration();
        const auto evidence = anyEvidence();
        const auto today = anyDay();
        for (const auto& promise : owedNow(facts, evidence, today)) {
            RC_ASSERT(promise.due.isValid() != promise.waitsFor.has_value());
            RC_ASSERT(!promise.due.isValid() || facts.registeredOn <= promise.due);
            RC_ASSERT(!promise.waitsFor || !promise.isOverdueOn(today.addDays(5000)));
            if (facts.kind == u"graduate"_s) RC_ASSERT(!promise.waitsFor);
        }
    });
}

TEST(ObligationProperties, WhoLosesTheLastWorkIsOwedAsBefore) {
    expectProperty([] {
        auto facts = anyRegistration();
        facts.endedOn.reset();
        const auto today = anyDay();
        auto evidence = knownOn(anyEvidence(), today);
        auto without = evidence;
        without.settled.clear();
        std::erase_if(evidence.settled, [](const auto& span) { return !span.until; });
        const auto lost = owedNow(facts, evidence, today);
        const auto never = owedNow(facts, without, today);
        for (size_t i = 0; i < lost.size(); ++i) {
            RC_ASSERT(lost[i].stopped == never[i].stopped);
            RC_ASSERT(lost[i].delivered == never[i].delivered);
            RC_ASSERT(lost[i].due >= never[i].due);
        }
    });
}

TEST(ObligationProperties, EveryPieceOfEvidenceCountsOrSaysWhyNot) {
    expectProperty([] {
        const auto facts = anyRegistration();
        const auto evidence = anyEvidence();
        const auto today = anyDay();
        const auto come = [&](const auto& all) {
            return std::count_if(all.begin(), all.end(),
                                 [&](const auto& e) { return e.on <= today; });
        };
        for (const auto& promise : owedNow(facts, evidence, today)) {
            const auto told = promise.delivered + qsizetype(promise.notCounted.size());
            if (promise.item == u"contact"_s) RC_ASSERT(told == come(evidence.contacts));
            if (promise.item == u"guidance"_s) RC_ASSERT(told == come(evidence.guidance));
            if (promise.item == u"referral"_s) RC_ASSERT(told == come(evidence.referrals));
            if (promise.item == u"opportunity"_s) RC_ASSERT(told == come(evidence.offers));
            for (const auto& one : promise.notCounted) RC_ASSERT(!one.reason.isEmpty());
            RC_ASSERT(promise.isMet() == (promise.state == OwedState::Done ||
                                          promise.state == OwedState::OfferedNotTaken));
        }
    });
}

}  // namespace
}  // namespace zhiqiao::test
