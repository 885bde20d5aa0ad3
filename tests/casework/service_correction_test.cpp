// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_correction.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

const QDate kOn(2022, 5, 9);

Registration registration(std::optional<QDate> ended, QDate since = {2022, 1, 10}) {
    return {
        .id = RegistrationId(1),
        .person = PersonId(2),
        .facts = {.kind = u"01"_s, .registeredOn = since, .officer = StaffId(3), .endedOn = ended},
        .corrects = {},
        .office = OfficeId(1),
        .recorded = {OfficeId(1), StaffId(3), {}}};
}

ServiceDraft about() {
    ServiceDraft draft{.person = PersonId(4398046511105), .on = kOn};
    draft.corrects = ServiceId(4398046511107);
    return draft;
}

}  // namespace

TEST(ClosedServices, AreThoseOfADayWhoseRegistrationsHaveAllEnded) {
    const auto today = kOn.addDays(20);
    EXPECT_FALSE(isClosed({registration({})}, kOn, today));
    EXPECT_FALSE(isClosed({registration(today.addDays(1))}, kOn, today)) << "until tomorrow";
    EXPECT_TRUE(isClosed({registration(today)}, kOn, today));
    EXPECT_FALSE(isClosed({registration(today), registration({})}, kOn, today)) << "one holds yet";
    EXPECT_FALSE(isClosed({}, kOn, today)) << "nothing of them was reported";
}

TEST(ClosedServices, StayClosedWhenAnotherRegistrationBegins) {
    const auto today = kOn.addDays(20);
    const auto ended = registration(kOn.addDays(5));
    const auto begun = registration({}, kOn.addDays(6));
    EXPECT_TRUE(isClosed({ended, begun}, kOn, today));
    EXPECT_FALSE(isClosed({ended, begun}, kOn.addDays(6), today)) << "of the period that holds";
}

TEST(ClosedServices, OfADayWithoutARegistrationCloseWithTheLastOne) {
    const auto today = kOn.addDays(20);
    const auto ended = registration(kOn);
    EXPECT_TRUE(isClosed({ended}, kOn, today)) << "the day of the end is the first without it";
    EXPECT_FALSE(isClosed({ended, registration({}, kOn.addDays(6))}, kOn, today));
}

TEST(Corrections, ComeOutOfTheRequestAsTheyWentIn) {
    std::vector<ServiceDraft> drafts(5, about());
    drafts[0].contact = ContactFacts{u"01"_s, u"02"_s, u"1"_s, u"3"_s};
    drafts[1].guidance = GuidanceFacts{u"02"_s, 45, {u"01"_s, u"03"_s}, u"简历\n面试"_s, true};
    drafts[2].offer = OfferFacts{u"05"_s, u"见习岗位"_s, QDate(2022, 6, 1), u"6"_s, u"太远"_s};
    drafts[3].policy = PolicyFacts{u"01"_s, u"社保补贴"_s};
    drafts[4].withdrawnReason = u"录错人"_s;
    for (const auto& draft : drafts) EXPECT_EQ(serviceOf(orderOf(draft)), draft);
    drafts[2].offer->startsOn.reset();
    EXPECT_EQ(serviceOf(orderOf(drafts[2])), drafts[2]);
}

TEST(Corrections, AreNotMadeOfSomethingElse) {
    EXPECT_FALSE(serviceOf({}));
    EXPECT_FALSE(serviceOf({{u"profile"_s, u"asvs"_s}}));
    auto order = orderOf(about());
    order[u"on"_s] = u"gestern"_s;
    EXPECT_FALSE(serviceOf(order));
}
