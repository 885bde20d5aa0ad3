// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_course.h"
#include "tests/support/codes.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2022, 1, 31);

FollowUpRules someRules() {
    return FollowUpRules({{.number = 1,
                           .months = 1,
                           .title = u"一"_s,
                           .validFrom = {},
                           .validTo = {},
                           .mark = {},
                           .source = {}},
                          {.number = 2,
                           .months = 3,
                           .title = u"二"_s,
                           .validFrom = {},
                           .validTo = {},
                           .mark = {},
                           .source = {}},
                          {.number = 3,
                           .months = 6,
                           .title = u"三"_s,
                           .validFrom = {},
                           .validTo = {},
                           .mark = {},
                           .source = {}}});
}
/// The due days by hand: the last of the month where it has no 31st.
const QDate kDue[] = {QDate(2022, 2, 28), QDate(2022, 4, 30), QDate(2022, 7, 31)};

Placement somePlacement() {
    return {.id = PlacementId(1),
            .facts = {.person = PersonId(1),
                      .referral = {},
                      .employer = {},
                      .employerName = u"雪河县第1养老服务有限公司"_s,
                      .startOn = kStart,
                      .wageFen = {},
                      .form = u"01"_s,
                      .evidence = u"receipt"_s},
            .recorded = {.office = OfficeId(1), .staff = StaffId(1), .at = {}},
            .endedOn = {}};
}

int below(int n) { return *rc::gen::inRange(0, n); }

std::vector<FollowUp> anyRecords() {
    std::vector<FollowUp> records;
    const int count = below(8);
    for (int n = 0; n < count; ++n) {
        FollowUp one{.id = FollowUpId(n + 1),
                     .facts = {.person = PersonId(1),
                               .placement = PlacementId(1),
                               .on = kStart.addDays(below(240)),
                               .method = u"02"_s,
                               .outcome = u"01"_s},
                     .recorded = {.office = OfficeId(1),
                                  .staff = StaffId(1),
                                  .at = QDateTime::fromMSecsSinceEpoch(n, Qt::UTC)}};
        switch (below(3)) {
        case 0: one.facts.outcome = u"02"_s; break;
        case 1: one.facts.standing = u"1"_s; break;
        default:
            one.facts.standing = u"2"_s;
            one.facts.leftOn = kStart.addDays(below(int(kStart.daysTo(one.facts.on)) + 1));
        }
        records.push_back(one);
    }
    return records;
}

/// What is known of one due day, said another way: by the last record that bears on it.
FollowUpState plainState(std::vector<FollowUp> records, QDate due) {
    std::ranges::stable_sort(records, {}, [](const FollowUp& one) { return one.facts.on; });
    const FollowUp* last = nullptr;
    for (const auto& one : records)
        if (!one.facts.standing.isEmpty()) last = &one;
    if (!last) return FollowUpState::Open;
    if (last->facts.leftOn && *last->facts.leftOn < due) return FollowUpState::NotHeld;
    return last->facts.on >= due ? FollowUpState::Held : FollowUpState::Open;
}

}  // namespace

TEST(AnyFollowUps, StandWhereTheLastAnswerLeavesThem) {
    expectProperty([] {
        const auto records = anyRecords();
        const auto course =
            followUpCourseOf(loadedCodes().lists, someRules(), somePlacement(), records);
        RC_ASSERT(course.steps.size() == std::size(kDue));
        for (size_t n = 0; n < course.steps.size(); ++n) {
            const auto& step = course.steps[n];
            RC_ASSERT(step.due == kDue[n]);
            RC_ASSERT(step.state == plainState(records, kDue[n]));
            RC_ASSERT(step.by.has_value() == (step.state != FollowUpState::Open));
        }
        const auto* next = course.next();
        RC_ASSERT((next != nullptr) == (std::ranges::count(course.steps, FollowUpState::Open,
                                                           &FollowUpStep::state) > 0));
    });
}

TEST(AnyFollowUps, DoNotDependOnTheOrderTheyAreReadIn) {
    expectProperty([] {
        auto records = anyRecords();
        const auto before =
            followUpCourseOf(loadedCodes().lists, someRules(), somePlacement(), records);
        std::ranges::reverse(records);
        RC_ASSERT(followUpCourseOf(loadedCodes().lists, someRules(), somePlacement(), records) ==
                  before);
    });
}
