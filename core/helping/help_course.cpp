// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/helping/help_course.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HelpStates {
    Q_DECLARE_TR_FUNCTIONS(HelpStates)
};

constexpr struct {
    std::string_view code;
    const char* text;
} kStates[] = {{"open", QT_TRANSLATE_NOOP("HelpStates", "Open")},
               {"done", QT_TRANSLATE_NOOP("HelpStates", "Done")},
               {"declined", QT_TRANSLATE_NOOP("HelpStates", "Declined")},
               {"cancelled", QT_TRANSLATE_NOOP("HelpStates", "Cancelled")}};

/// Services of the plan's days, the oldest first, each given out once.
class Services {
public:
    Services(std::vector<HelpService> all, QDate from, std::optional<QDate> until)
        : all_(std::move(all)) {
        std::erase_if(all_, [&](const HelpService& one) {
            return one.on < from || (until && one.on > *until);
        });
        std::ranges::sort(all_, [](const HelpService& a, const HelpService& b) {
            return std::tie(a.on, a.record) < std::tie(b.on, b.record);
        });
    }
    std::optional<HelpService> take(const QString& kind, QDate since) {
        const auto found = std::ranges::find_if(
            all_, [&](const HelpService& one) { return one.kind == kind && one.on >= since; });
        if (kind.isEmpty() || found == all_.end()) return {};
        auto taken = *found;
        all_.erase(found);
        return taken;
    }

private:
    std::vector<HelpService> all_;
};

HelpStepCourse resultCourse(const CodeBook& lists, const HelpStep& step, const HelpDeed& result) {
    const auto& facts = result.facts;
    return {.step = step,
            .state = lists.hasFlag(u"help_result"_s, facts.code, u"done"_s) ? HelpState::Done
                                                                            : HelpState::Declined,
            .on = facts.on,
            .result = facts.code,
            .words = facts.words,
            .by = result.recorded.staff,
            .service = {}};
}

HelpStepCourse serviceCourse(const HelpStep& step, const HelpService& service) {
    return {.step = step,
            .state = HelpState::Done,
            .on = service.on,
            .result = {},
            .words = {},
            .by = service.by,
            .service = service};
}

void readDeeds(HelpCourse& course, const HelpPlan& plan) {
    if (const auto* hand = plan.deed(HelpDeedKind::Hand); hand && hand->facts.officer)
        course.officer = *hand->facts.officer;
    if (const auto* interval = plan.deed(HelpDeedKind::Interval))
        course.contactDays = interval->facts.days;
    if (const auto* end = plan.deed(HelpDeedKind::Close)) {
        course.closedOn = end->facts.on;
        course.closeReason = end->facts.code;
    }
}

void readContacts(HelpCourse& course, const HelpPlan& plan, const std::vector<QDate>& contacts) {
    auto from = plan.facts.startedOn;
    for (const auto day : contacts) {
        if (course.closedOn && day > *course.closedOn) continue;
        if (!course.lastContact || *course.lastContact < day) course.lastContact = day;
        from = std::max(from, day);
    }
    if (course.contactDays && !course.closedOn)
        course.contactDue = from.addDays(*course.contactDays);
}

}  // namespace

std::string_view codeOf(HelpState state) { return kStates[size_t(state)].code; }
QString textOf(HelpState state) { return HelpStates::tr(kStates[size_t(state)].text); }

const HelpStepCourse* HelpCourse::next() const {
    const HelpStepCourse* first = nullptr;
    for (const auto& one : steps) {
        if (one.state != HelpState::Open) continue;
        const auto due = one.step.facts.due;
        if (!first || (due && (!first->step.facts.due || *due < *first->step.facts.due)))
            first = &one;
    }
    return first;
}

int HelpCourse::count(HelpState state) const {
    return int(std::ranges::count(steps, state, &HelpStepCourse::state));
}

int HelpCourse::unset() const {
    return int(std::ranges::count_if(steps, [](const HelpStepCourse& one) {
        return one.state == HelpState::Open && !one.step.facts.due;
    }));
}

QString serviceOfHelp(const CodeBook& lists, const QString& helpKind) {
    static const auto prefix = u"service:"_s;
    const auto* item = lists.find(u"help_kind"_s, helpKind);
    if (!item) return {};
    const auto flag = std::ranges::find_if(
        item->flags, [](const QString& one) { return one.startsWith(prefix); });
    return flag == item->flags.end() ? QString() : flag->mid(prefix.size());
}

HelpCourse helpCourseOf(const CodeBook& lists, const HelpPlan& plan, const HelpEvidence& evidence) {
    HelpCourse course{.steps = {}, .officer = plan.recorded.staff};
    readDeeds(course, plan);
    readContacts(course, plan, evidence.contacts);
    Services services(evidence.services, plan.facts.startedOn, course.closedOn);
    for (const auto& step : plan.liveSteps()) {
        const auto* result = plan.resultOf(step.id);
        if (result && !result->facts.code.isEmpty())
            course.steps.push_back(resultCourse(lists, step, *result));
        else if (const auto service =
                     services.take(serviceOfHelp(lists, step.facts.kind), step.facts.since))
            course.steps.push_back(serviceCourse(step, *service));
        else if (course.closedOn)
            course.steps.push_back({.step = step,
                                    .state = HelpState::Cancelled,
                                    .on = course.closedOn,
                                    .result = course.closeReason,
                                    .words = {},
                                    .by = {},
                                    .service = {}});
        else
            course.steps.push_back(
                {.step = step, .on = {}, .result = {}, .words = {}, .by = {}, .service = {}});
    }
    return course;
}

}  // namespace zhiqiao
