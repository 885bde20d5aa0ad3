// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_store.h"
#include "tests/support/codes.h"
#include "tests/support/properties.h"

#include <map>
#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2022, 3, 1);
const Stamp kStamp{.office = OfficeId(1), .staff = StaffId(1), .at = {}};
const QStringList kKinds{u"11"_s, u"12"_s, u"13"_s, u"16"_s, u"22"_s};

/// A random history, and beside it what each step came to by its own words.
struct History {
    HelpPlan plan{.id = HelpPlanId(1),
                  .facts = {.person = PersonId(1),
                            .hardship = HardshipId(1),
                            .category = u"010"_s,
                            .startedOn = kStart},
                  .steps = {},
                  .deeds = {},
                  .recorded = kStamp};
    HelpEvidence evidence;
    std::map<qint64, QString> said;  // the newest result typed for a step
    std::set<qint64> corrected;
    std::optional<QDate> closedOn;
    std::optional<int> interval;
    StaffId officer{1};
};

int below(int n) { return *rc::gen::inRange(0, n); }

void happen(History& h, qint64 id, QDate day) {
    const auto live = h.plan.liveSteps();
    switch (below(7)) {
    case 0: {
        const bool corrects = !live.empty() && below(3) == 0;
        HelpStep step{
            HelpStepId(id), {.kind = kKinds[below(int(kKinds.size()))], .since = day}, {}, kStamp};
        if (below(2) == 0) step.facts.due = day.addDays(below(40));
        if (corrects) {
            step.corrects = live[size_t(below(int(live.size())))].id;
            h.corrected.insert(step.corrects->value());
        }
        h.plan.steps.push_back(step);
        return;
    }
    case 1: {
        if (live.empty()) return;
        const auto step = live[size_t(below(int(live.size())))].id;
        const QString codes[] = {u"10"_s, u"21"_s, u"23"_s, {}};
        const auto code = codes[below(4)];
        h.plan.deeds.push_back(
            {HelpDeedId(id),
             {.kind = HelpDeedKind::Result, .on = day, .step = step, .code = code},
             kStamp});
        h.said[step.value()] = code;
        return;
    }
    case 2:
        h.officer = StaffId(2 + below(4));
        h.plan.deeds.push_back({HelpDeedId(id),
                                {.kind = HelpDeedKind::Hand, .on = day, .officer = h.officer},
                                kStamp});
        return;
    case 3:
        h.interval = below(4) == 0 ? std::nullopt : std::optional(1 + below(90));
        h.plan.deeds.push_back({HelpDeedId(id),
                                {.kind = HelpDeedKind::Interval, .on = day, .days = h.interval},
                                kStamp});
        return;
    case 4: h.evidence.contacts.push_back(day.addDays(-below(5))); return;
    default: {
        const QString kinds[] = {u"01"_s, u"02"_s, u"03"_s, u"04"_s};
        h.evidence.services.push_back({kinds[below(4)], day.addDays(-below(20)), id, StaffId(9)});
    }
    }
}

History anyHistory() {
    History h;
    auto day = kStart;
    const int length = *rc::gen::inRange(1, 25);
    for (int n = 1; n <= length; ++n, day = day.addDays(below(6))) happen(h, n, day);
    if (below(3) == 0) {
        h.closedOn = day;
        h.plan.deeds.push_back(
            {HelpDeedId(99), {.kind = HelpDeedKind::Close, .on = day, .code = u"01"_s}, kStamp});
    }
    return h;
}

/// [service_kind] by the words of the task, not by the code list.
QString waitsFor(const QString& kind) {
    static const std::map<QString, QString> table{
        {u"11"_s, u"01"_s}, {u"12"_s, u"02"_s}, {u"13"_s, u"03"_s}};
    const auto found = table.find(kind);
    return found == table.end() ? QString() : found->second;
}

bool mayDo(const History& h, const HelpStep& step, const HelpService& service) {
    return service.kind == waitsFor(step.facts.kind) && service.on >= step.facts.since &&
           service.on >= kStart && (!h.closedOn || service.on <= *h.closedOn);
}

}  // namespace

TEST(AnyHelpHistory, LosesNoStepAndUsesNoServiceTwice) {
    expectProperty([] {
        const auto h = anyHistory();
        const auto course = helpCourseOf(loadedCodes().lists, h.plan, h.evidence);
        RC_ASSERT(course.steps.size() == h.plan.steps.size() - h.corrected.size());
        std::set<qint64> used;
        for (const auto& one : course.steps) {
            const auto id = one.step.id.value();
            RC_ASSERT(!h.corrected.contains(id));
            const auto said = h.said.contains(id) ? h.said.at(id) : QString();
            if (!said.isEmpty()) {
                RC_ASSERT(!one.service);
                RC_ASSERT(one.state == (said == u"10"_s ? HelpState::Done : HelpState::Declined));
            } else if (one.service) {
                RC_ASSERT(one.state == HelpState::Done);
                RC_ASSERT(mayDo(h, one.step, *one.service));
                RC_ASSERT(used.insert(one.service->record).second);
            } else {
                RC_ASSERT(one.state == (h.closedOn ? HelpState::Cancelled : HelpState::Open));
            }
        }
        for (const auto& one : course.steps) {
            const auto id = one.step.id.value();
            if (one.service || (h.said.contains(id) && !h.said.at(id).isEmpty())) continue;
            for (const auto& service : h.evidence.services)
                RC_ASSERT(used.contains(service.record) || !mayDo(h, one.step, service));
        }
    });
}

TEST(AnyHelpHistory, AgreesWithACountOfItsRecords) {
    expectProperty([] {
        const auto h = anyHistory();
        const auto course = helpCourseOf(loadedCodes().lists, h.plan, h.evidence);
        RC_ASSERT(course.officer == h.officer);
        const auto row = helpRowOf(h.plan, course);
        int open = 0, unset = 0, done = 0;
        std::optional<QDate> first;
        for (const auto& one : course.steps) {
            done += one.state == HelpState::Done ? 1 : 0;
            if (one.state != HelpState::Open) continue;
            ++open;
            unset += one.step.facts.due ? 0 : 1;
            if (one.step.facts.due && (!first || *one.step.facts.due < *first))
                first = one.step.facts.due;
        }
        RC_ASSERT(row.open == open);
        RC_ASSERT(row.unset == unset);
        RC_ASSERT(row.done == done);
        RC_ASSERT(row.nextDue == first);
        RC_ASSERT(row.nextKind.isEmpty() == (open == 0));
        RC_ASSERT(row.contactDue.has_value() == (h.interval && !h.closedOn));
        if (row.contactDue) {
            auto last = kStart;
            for (const auto day : h.evidence.contacts) last = std::max(last, day);
            RC_ASSERT(*row.contactDue == last.addDays(*h.interval));
        }
        RC_ASSERT(row.closedOn == h.closedOn);
    });
}

TEST(AnyHelpHistory, DoesNotDependOnTheOrderOfTheServices) {
    expectProperty([] {
        const auto h = anyHistory();
        auto turned = h.evidence;
        std::ranges::reverse(turned.services);
        std::ranges::reverse(turned.contacts);
        RC_ASSERT(helpCourseOf(loadedCodes().lists, h.plan, h.evidence) ==
                  helpCourseOf(loadedCodes().lists, h.plan, turned));
    });
}
