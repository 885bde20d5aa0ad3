// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <functional>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const QDate kRegistered(2022, 7, 1);
const QDate kToday(2022, 11, 15);

const std::vector<ServiceStandard>& graduateStandards() {
    static const auto standards = loadStandards();
    if (!standards) throw std::runtime_error(standards.error().detail.toStdString());
    return *standards;
}

RegistrationFacts graduate(QDate on = kRegistered) {
    return {.kind = u"graduate"_s, .registeredOn = on, .officer = StaffId(1)};
}

ContactEvidence reached(QDate on, const QString& intent = u"1"_s) {
    return {.on = on,
            .method = u"02"_s,
            .reached = true,
            .intent = intent,
            .willing = intent == u"1"_s};
}
ContactEvidence missed(QDate on, const QString& method = u"02"_s) {
    return {.on = on, .method = method};
}
GuidanceEvidence guidance(QDate on) {
    return {.on = on, .mode = u"01"_s, .minutes = 30, .types = {u"03"_s}, .confirmed = true};
}
ReferralEvidence referral(QDate on, const QString& validity = u"01"_s) {
    return {.on = on, .validity = validity};
}
OfferEvidence offer(QDate on, const QString& response = u"1"_s) {
    return {.on = on,
            .name = u"电工初级班"_s,
            .response = response,
            .accepted = response == u"1"_s,
            .refusal = response == u"6"_s};
}

std::vector<Owed> owedFor(const CaseEvidence& evidence, QDate today = kToday,
                          const RegistrationFacts& facts = graduate()) {
    return owed(graduateStandards(), loadedCodes().calendar, RegistrationId(1), facts, evidence,
                today);
}

Owed itemOf(const std::vector<Owed>& promises, const QString& item) {
    for (const auto& promise : promises)
        if (promise.item == item) return promise;
    ADD_FAILURE() << "no item " << qPrintable(item);
    return {.registration = RegistrationId(1)};
}

CaseEvidence complete() {
    CaseEvidence evidence;
    evidence.contacts = {reached(kRegistered)};
    evidence.guidance = {guidance(kRegistered)};
    evidence.referrals = {referral(kRegistered), referral(kRegistered), referral(kToday)};
    evidence.offers = {offer(kToday)};
    return evidence;
}

TEST(Obligations, PromiseTheFourItemsOfThePlan) {
    const auto promises = owedFor({});
    ASSERT_EQ(promises.size(), 4U);
    for (const auto& promise : promises) {
        EXPECT_EQ(promise.state, OwedState::NotDone);
        EXPECT_EQ(promise.clause, u"二(四)"_s);
        EXPECT_TRUE(promise.isActive());
        EXPECT_FALSE(promise.inDenominator) << "nobody has asked for the intent yet";
    }
    EXPECT_EQ(itemOf(promises, u"contact"_s).due, QDate(2022, 7, 11));
    EXPECT_EQ(itemOf(promises, u"referral"_s).due, QDate(2022, 12, 31));
    EXPECT_EQ(itemOf(promises, u"referral"_s).promised, 3);
    EXPECT_TRUE(owedFor({}, kToday,
                        {.kind = u"veteran"_s, .registeredOn = kRegistered, .officer = StaffId(1)})
                    .empty());
    EXPECT_EQ(owedFor({}, QDate(2023, 2, 1), graduate(QDate(2023, 1, 1))).size(), 5U);
    EXPECT_EQ(owedFor({}, QDate(2023, 2, 1), graduate(QDate(2022, 12, 31))).size(), 4U);
}

TEST(Obligations, AreKeptByWhatWasGiven) {
    const auto promises = owedFor(complete());
    for (const auto& promise : promises) {
        EXPECT_TRUE(promise.isMet()) << qPrintable(promise.item);
        EXPECT_EQ(promise.state, OwedState::Done);
        EXPECT_TRUE(promise.inDenominator);
        EXPECT_TRUE(promise.notCounted.empty());
    }
    EXPECT_EQ(stageOf(promises), ServiceStage::Complete);
    EXPECT_EQ(stageOf(owedFor({})), ServiceStage::NotContacted);
}

TEST(Obligations, CountFromTheFirstDayToTodayOnly) {
    struct DayCase {
        QDate on;
        QDate today;
        int delivered;
        std::string_view notCounted;
    };
    const DayCase cases[] = {
        {kRegistered, kToday, 1, ""},
        {kRegistered.addDays(-1), kToday, 0, "evidence.before_promise"},
        {kToday, kToday, 1, ""},
        {kToday.addDays(1), kToday, 0, ""},
        {kRegistered, kRegistered, 1, ""},
        {QDate(), kToday, 0, ""},
    };
    for (const auto& c : cases) {
        CaseEvidence evidence;
        evidence.guidance = {guidance(c.on)};
        const auto item = itemOf(owedFor(evidence, c.today), u"guidance"_s);
        EXPECT_EQ(item.delivered, c.delivered) << qPrintable(c.on.toString());
        ASSERT_EQ(item.notCounted.size(), c.notCounted.empty() ? 0U : 1U);
        if (!item.notCounted.empty()) {
            EXPECT_EQ(item.notCounted.front().code, c.notCounted);
            EXPECT_EQ(item.notCounted.front().on, c.on);
            EXPECT_FALSE(item.notCounted.front().reason.isEmpty());
        }
    }
}

TEST(Obligations, OfARegistrationOlderThanThePlanBeginWithThePlan) {
    CaseEvidence evidence;
    evidence.guidance = {guidance(QDate(2022, 5, 24))};
    const auto facts = graduate(QDate(2021, 9, 1));
    const auto early = itemOf(owedFor(evidence, kToday, facts), u"guidance"_s);
    EXPECT_EQ(early.delivered, 0);
    EXPECT_EQ(early.due, QDate(2022, 12, 31));
    EXPECT_EQ(itemOf(owedFor({}, kToday, facts), u"contact"_s).due, QDate(2022, 6, 4));
    evidence.guidance = {guidance(QDate(2022, 5, 25))};
    EXPECT_EQ(itemOf(owedFor(evidence, kToday, facts), u"guidance"_s).delivered, 1);
}

TEST(Obligations, EndWithTheRegistration) {
    auto facts = graduate();
    facts.endedOn = QDate(2022, 10, 1);
    CaseEvidence evidence;
    evidence.guidance = {guidance(QDate(2022, 9, 30))};
    auto item = itemOf(owedFor(evidence, kToday, facts), u"guidance"_s);
    EXPECT_EQ(item.delivered, 1);
    EXPECT_EQ(item.stopped, StopReason::Ended);
    evidence.guidance = {guidance(QDate(2022, 10, 1))};
    item = itemOf(owedFor(evidence, kToday, facts), u"guidance"_s);
    EXPECT_EQ(item.delivered, 0);
    EXPECT_EQ(item.notCounted.front().code, "evidence.after_end");
    EXPECT_EQ(item.state, OwedState::NotOwed);
    EXPECT_TRUE(itemOf(owedFor(evidence, QDate(2022, 9, 30), facts), u"guidance"_s).isActive());
}

TEST(Guidance, CountsOnlyWhenItsRecordIsWhole) {
    const std::tuple<const char*, std::function<void(GuidanceEvidence&)>, std::string_view>
        cases[] = {
            {"whole", [](auto&) {}, ""},
            {"one minute", [](auto& g) { g.minutes = 1; }, ""},
            {"no minute", [](auto& g) { g.minutes = 0; }, "guidance.too_short"},
            {"no officer", [](auto& g) { g.hasOfficer = false; }, "guidance.no_officer"},
            {"no mode", [](auto& g) { g.mode.clear(); }, "guidance.no_mode"},
            {"no type", [](auto& g) { g.types.clear(); }, "guidance.no_type"},
            {"not confirmed", [](auto& g) { g.confirmed = false; }, "guidance.not_confirmed"},
        };
    for (const auto& [name, change, code] : cases) {
        CaseEvidence evidence;
        evidence.guidance = {guidance(kToday)};
        change(evidence.guidance.front());
        const auto item = itemOf(owedFor(evidence), u"guidance"_s);
        EXPECT_EQ(item.delivered, code.empty() ? 1 : 0) << name;
        EXPECT_EQ(item.notCounted.empty() ? "" : item.notCounted.front().code, code) << name;
        EXPECT_EQ(item.state, code.empty() ? OwedState::Done : OwedState::UnderWay);
    }
}

TEST(Referrals, CountByTheirValidity) {
    CaseEvidence evidence;
    evidence.referrals = {referral(kToday), referral(kToday, u"16"_s), referral(kToday, u"12"_s)};
    evidence.referrals.push_back(referral(kToday));
    evidence.referrals.back().isVoid = true;
    const auto item = itemOf(owedFor(evidence), u"referral"_s);
    EXPECT_EQ(item.delivered, 1);
    EXPECT_EQ(item.state, OwedState::UnderWay);
    ASSERT_EQ(item.notCounted.size(), 3U);
    EXPECT_EQ(item.notCounted[0].code, "referral.12");
    EXPECT_EQ(item.notCounted[1].code, "referral.16");
    EXPECT_EQ(item.notCounted[2].code, "referral.void");
    evidence.referrals = {referral(kToday), referral(kToday), referral(kToday), referral(kToday)};
    EXPECT_EQ(itemOf(owedFor(evidence), u"referral"_s).delivered, 4);
    EXPECT_EQ(itemOf(owedFor(evidence), u"referral"_s).state, OwedState::Done);
}

TEST(Opportunities, CountOnceAnsweredWhateverTheAnswer) {
    const std::tuple<QString, int, OwedState, int> cases[] = {
        {u"1"_s, 1, OwedState::Done, 0},
        {u"2"_s, 1, OwedState::OfferedNotTaken, 0},
        {u"5"_s, 1, OwedState::OfferedNotTaken, 0},
        {u"6"_s, 1, OwedState::OfferedNotTaken, 1},
        {u"9"_s, 0, OwedState::UnderWay, 0},
        {u""_s, 0, OwedState::UnderWay, 0},
    };
    for (const auto& [response, delivered, state, refusals] : cases) {
        CaseEvidence evidence;
        evidence.offers = {offer(kToday, response)};
        const auto item = itemOf(owedFor(evidence), u"opportunity"_s);
        EXPECT_EQ(item.delivered, delivered) << qPrintable(response);
        EXPECT_EQ(item.state, state) << qPrintable(response);
        EXPECT_EQ(item.refusals, refusals);
    }
    CaseEvidence evidence;
    evidence.offers = {offer(kToday)};
    evidence.offers.front().name = u" "_s;
    EXPECT_EQ(itemOf(owedFor(evidence), u"opportunity"_s).notCounted.front().code,
              "opportunity.no_name");
    evidence.offers = {offer(kToday)};
    evidence.offers.front().countsAsOpportunity = false;
    EXPECT_EQ(itemOf(owedFor(evidence), u"opportunity"_s).delivered, 0);
    evidence.offers = {offer(kToday, u"6"_s), offer(kToday)};
    EXPECT_EQ(itemOf(owedFor(evidence), u"opportunity"_s).state, OwedState::Done);
}

TEST(Intent, DecidesWhoIsInTheDenominator) {
    const auto promiseFor = [](std::vector<ContactEvidence> contacts) {
        CaseEvidence evidence;
        evidence.contacts = std::move(contacts);
        return itemOf(owedFor(evidence), u"referral"_s);
    };
    const QDate august(2022, 8, 1);
    const QDate october(2022, 10, 1);
    EXPECT_TRUE(promiseFor({reached(august)}).inDenominator);
    EXPECT_FALSE(promiseFor({reached(august, u"9"_s)}).inDenominator);
    EXPECT_TRUE(promiseFor({reached(august, u"9"_s)}).isActive());
    const auto unwilling = promiseFor({reached(august), reached(october, u"3"_s)});
    EXPECT_FALSE(unwilling.inDenominator);
    EXPECT_EQ(unwilling.stopped, StopReason::Unwilling);
    EXPECT_EQ(unwilling.state, OwedState::NotOwed);
    EXPECT_EQ(promiseFor({reached(august, u"2"_s)}).stopped, StopReason::Unwilling) << "暂无";
    EXPECT_TRUE(promiseFor({reached(august), reached(october, u"9"_s)}).inDenominator)
        << "not asked again";
    auto heard = missed(october);
    heard.intent = u"3"_s;
    EXPECT_TRUE(promiseFor({reached(august), heard}).isActive()) << "nobody was reached";
}

TEST(Intent, OpenedAgainRestartsTheDueDayAndKeepsTheCounters) {
    CaseEvidence evidence;
    evidence.contacts = {reached(QDate(2022, 8, 1)), reached(QDate(2022, 9, 1), u"3"_s),
                         reached(QDate(2023, 2, 1))};
    evidence.referrals = {referral(QDate(2022, 8, 2))};
    const auto promises = owedFor(evidence, QDate(2023, 3, 1));
    EXPECT_EQ(itemOf(promises, u"referral"_s).due, QDate(2023, 12, 31));
    EXPECT_EQ(itemOf(promises, u"referral"_s).delivered, 1);
    EXPECT_TRUE(itemOf(promises, u"referral"_s).isActive());
    EXPECT_EQ(itemOf(promises, u"contact"_s).due, QDate(2022, 7, 11)) << "the first contact stays";
}

TEST(Unreachable, AfterThreeDaysByTwoChannels) {
    const auto stoppedBy = [](std::vector<ContactEvidence> contacts) {
        CaseEvidence evidence;
        evidence.contacts = std::move(contacts);
        return itemOf(owedFor(evidence), u"contact"_s).stopped;
    };
    const QDate d1(2022, 7, 2);
    const QDate d2(2022, 7, 3);
    const QDate d3(2022, 7, 4);
    EXPECT_EQ(stoppedBy({missed(d1), missed(d2), missed(d3, u"05"_s)}), StopReason::Unreachable);
    EXPECT_EQ(stoppedBy({missed(d1), missed(d2), missed(d3)}), std::nullopt) << "one channel";
    EXPECT_EQ(stoppedBy({missed(d1), missed(d2), missed(d2, u"05"_s)}), std::nullopt) << "two days";
    EXPECT_EQ(stoppedBy({missed(d1), missed(d2, u"05"_s)}), std::nullopt) << "two attempts";
    EXPECT_EQ(stoppedBy({missed(d1), missed(d2), missed(d3, u"05"_s), reached(d3)}), std::nullopt);
    EXPECT_EQ(stoppedBy({reached(d1), missed(d2), missed(d3, u"05"_s), missed(d3.addDays(1))}),
              StopReason::Unreachable)
        << "lost again after it was reached";
    CaseEvidence evidence;
    evidence.contacts = {missed(d1)};
    EXPECT_EQ(itemOf(owedFor(evidence), u"contact"_s).state, OwedState::UnderWay);
}

TEST(Settlement, StopsTheClockAndKeepsWhatWasGiven) {
    auto evidence = complete();
    evidence.offers.clear();
    evidence.settled = {SettledSpan{kToday}};
    const auto promises = owedFor(evidence);
    EXPECT_EQ(itemOf(promises, u"referral"_s).state, OwedState::Done);
    EXPECT_EQ(itemOf(promises, u"referral"_s).delivered, 3);
    EXPECT_EQ(itemOf(promises, u"opportunity"_s).state, OwedState::NotOwed);
    EXPECT_EQ(itemOf(promises, u"opportunity"_s).stopped, StopReason::Settled);
    EXPECT_FALSE(itemOf(promises, u"opportunity"_s).isOverdueOn(QDate(2023, 1, 1)));
    EXPECT_EQ(stageOf(promises), ServiceStage::Settled);

    evidence.settled = {SettledSpan{kToday.addDays(1)}};
    EXPECT_TRUE(itemOf(owedFor(evidence), u"opportunity"_s).isActive()) << "it starts tomorrow";
    EXPECT_FALSE(itemOf(owedFor(evidence, kToday.addDays(1)), u"opportunity"_s).isActive());
    evidence.settled = {SettledSpan{kRegistered.addDays(-1)}};
    EXPECT_TRUE(itemOf(owedFor(evidence), u"opportunity"_s).isActive()) << "a job before";
    auto facts = graduate();
    facts.endedOn = kToday;
    evidence.settled = {SettledSpan{kToday}};
    EXPECT_EQ(itemOf(owedFor(evidence, kToday, facts), u"opportunity"_s).stopped,
              StopReason::Settled)
        << "the registration ends with the first day of work";
}

TEST(Obligations, TellTheDayTheyStopByThemselves) {
    struct StopCase {
        const char* name;
        std::vector<int> placed;  ///< days after today
        std::optional<int> ends;
        std::optional<int> stops;
    };
    const StopCase cases[] = {
        {"nothing known", {}, {}, {}},
        {"a job from tomorrow", {1}, {}, 1},
        {"the first of two jobs", {30, 7}, {}, 7},
        {"a registration that ends", {}, 5, 5},
        {"a job on the day it ends", {5}, 5, 5},
        {"a job after it ended", {9}, 5, 5},
        {"stopped today already", {0, 7}, {}, {}},
        {"ended today already", {}, 0, {}},
    };
    for (const auto& c : cases) {
        CaseEvidence evidence;
        for (const int day : c.placed) evidence.settled.push_back({kToday.addDays(day)});
        auto facts = graduate();
        if (c.ends) facts.endedOn = kToday.addDays(*c.ends);
        const auto stops = c.stops ? std::optional(kToday.addDays(*c.stops)) : std::nullopt;
        for (const auto& promise : owedFor(evidence, kToday, facts))
            EXPECT_EQ(promise.stopsOn, stops) << c.name;
        if (!stops) continue;
        EXPECT_TRUE(owedFor(evidence, stops->addDays(-1), facts).front().isActive()) << c.name;
        EXPECT_FALSE(owedFor(evidence, *stops, facts).front().isActive()) << c.name;
    }
}

TEST(Settlement, OfWhatWasLostIsPursuedAgainUntilTheNextJob) {
    CaseEvidence evidence;
    evidence.settled = {{kToday.addDays(-20), kToday.addDays(-5)}, {kToday.addDays(3)}};
    for (const auto& promise : owedFor(evidence)) {
        EXPECT_TRUE(promise.isActive());
        EXPECT_EQ(promise.stopsOn, kToday.addDays(3));
    }
    EXPECT_EQ(stageOf(owedFor(evidence, kToday.addDays(-6))), ServiceStage::Settled);
    EXPECT_EQ(stageOf(owedFor(evidence, kToday.addDays(-5))), ServiceStage::NotContacted);
}

TEST(Obligations, AreOverdueTheDayAfterTheyWereDue) {
    const auto item = itemOf(owedFor({}), u"contact"_s);
    EXPECT_FALSE(item.isOverdueOn(QDate(2022, 7, 11)));
    EXPECT_TRUE(item.isOverdueOn(QDate(2022, 7, 12)));
    CaseEvidence evidence;
    evidence.contacts = {reached(QDate(2022, 9, 1))};
    EXPECT_FALSE(itemOf(owedFor(evidence), u"contact"_s).isOverdueOn(kToday)) << "late but done";
}

TEST(PolicyNotices, CountFrom2023) {
    CaseEvidence evidence;
    evidence.policyNotices = {QDate(2023, 2, 1)};
    const auto promises = owedFor(evidence, QDate(2023, 3, 1), graduate(QDate(2023, 1, 10)));
    EXPECT_EQ(itemOf(promises, u"policy"_s).state, OwedState::Done);
    EXPECT_EQ(promises.front().standard, u"graduate-1-1-3-1-2023"_s);
}

TEST(Obligations, NameEveryStateStopAndStage) {
    for (int i = 0; i <= int(OwedState::OfferedNotTaken); ++i) {
        EXPECT_FALSE(codeOf(OwedState(i)).empty());
        EXPECT_FALSE(textOf(OwedState(i)).isEmpty());
    }
    for (int i = 0; i <= int(StopReason::Ended); ++i) {
        EXPECT_FALSE(codeOf(StopReason(i)).empty());
        EXPECT_FALSE(textOf(StopReason(i)).isEmpty());
    }
    for (int i = 0; i <= int(ServiceStage::Settled); ++i) {
        EXPECT_FALSE(codeOf(ServiceStage(i)).empty());
        EXPECT_FALSE(textOf(ServiceStage(i)).isEmpty());
    }
}

}  // namespace
}  // namespace zhiqiao::test
