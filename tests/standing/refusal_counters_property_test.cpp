// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/standing/standing_events.h"
#include "tests/support/properties.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kHeldFrom(2022, 1, 1);

int fewer(int n) { return *rc::gen::inRange(0, n); }

ToldEvents anyEvents() {
    ToldEvents told({});
    const int count = fewer(12);
    for (int i = 0; i < count; ++i) {
        const bool letter = fewer(2) == 0;
        told.events.push_back(
            {.kind = letter ? StandingEventKind::Referral : StandingEventKind::Offer,
             .record = 100 + i,
             .person = kRefuser,
             .on = kHeldFrom.addDays(fewer(500) - 20),
             .answer = letter ? QStringList{u"03"_s, u"05"_s, u"07"_s, u"09"_s, u"11"_s}[fewer(5)]
                              : QStringList{u"1"_s, u"4"_s, u"6"_s, u"6"_s, u"9"_s}[fewer(5)],
             .valid = fewer(5) > 0});
        if (fewer(3) == 0)
            told.decide({.kind = fewer(2) == 0 ? StandingDeedKind::Unjustified
                                               : StandingDeedKind::Justified,
                         .record = 100 + fewer(i + 1),
                         .person = kRefuser});
    }
    return told;
}

StandingView weighed(HeldStatus status, const std::vector<StandingEvent>& events,
                     const std::vector<StandingDeed>& deeds) {
    const auto& codes = loadedCodes();
    return weigh(codes.lists, standingRules(codes, status, {2022, 11, 30}),
                 heldSince(status, kHeldFrom), events, deeds);
}

HeldStatus anyStatus() { return HeldStatus(fewer(4)); }

}  // namespace

TEST(RefusalCounterProperties, TheOrderOfTheEvidenceDoesNotMatter) {
    expectProperty([] {
        const auto told = anyEvents();
        const auto status = anyStatus();
        auto events = told.events;
        auto deeds = told.deeds;
        for (size_t i = events.size(); i > 1; --i)
            std::swap(events[i - 1], events[size_t(fewer(int(i)))]);
        for (size_t i = deeds.size(); i > 1; --i)
            std::swap(deeds[i - 1], deeds[size_t(fewer(int(i)))]);
        RC_ASSERT(weighed(status, events, deeds) == weighed(status, told.events, told.deeds));
    });
}

TEST(RefusalCounterProperties, EveryProposalRestsOnAsManyCountingRefusalsAsTheRuleAsksFor) {
    expectProperty([] {
        const auto told = anyEvents();
        const auto view = weighed(anyStatus(), told.events, told.deeds);
        const auto* refused = view.on(StandingGround::Refusals);
        if (!refused) return;
        RC_ASSERT(refused->evidence.size() == 3);
        int counting = 0;
        for (const auto& one : view.refusals)
            if (refused->evidence.contains(evidenceKey(one.event)) && counts(one.weight)) {
                ++counting;
                RC_ASSERT(one.event.on >= kHeldFrom);
                RC_ASSERT(one.event.on <= refused->since);
            }
        RC_ASSERT(counting == 3);
    });
}

TEST(RefusalCounterProperties, ADeclineLeavesNothingThatRestsOnTheSameEvidenceAlone) {
    expectProperty([] {
        auto told = anyEvents();
        const auto status = anyStatus();
        for (int i = 0; i < 20; ++i) {
            const auto view = weighed(status, told.events, told.deeds);
            const auto* refused = view.on(StandingGround::Refusals);
            if (!refused || refused->aside) return;
            told.decline(view, StandingGround::Refusals);
        }
        RC_FAIL("declined twenty times and still proposed");
    });
}
