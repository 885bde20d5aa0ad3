// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_hardship.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Step = HardshipStepKind;

/// What became of one application; days are counted back from the working day.
struct DemoRecognition {
    const char* what;
    int applied;
    int checked = 0;  ///< 0: not yet
    int posted = 0;
    int reviewed = 0;
    int decided = 0;
    bool recognised = true;
    int ended = 0;
};

constexpr DemoRecognition kRecognitions[] = {
    {.what = "applied three days ago", .applied = 3},
    {.what = "checked in the community", .applied = 15, .checked = 12},
    {.what = "posted, the notice still running", .applied = 16, .checked = 13, .posted = 2},
    {.what = "posted, the review late", .applied = 75, .checked = 71, .posted = 70},
    {.what = "recognised",
     .applied = 60,
     .checked = 57,
     .posted = 56,
     .reviewed = 42,
     .decided = 40},
    {.what = "the re-check is due",
     .applied = 400,
     .checked = 397,
     .posted = 396,
     .reviewed = 382,
     .decided = 380},
    {.what = "refused by the county",
     .applied = 120,
     .checked = 117,
     .posted = 116,
     .reviewed = 100,
     .decided = 98,
     .recognised = false},
    {.what = "ended",
     .applied = 300,
     .checked = 297,
     .posted = 296,
     .reviewed = 282,
     .decided = 280,
     .ended = 20},
};

const QString kOlder = u"010"_s;  // [hardship_category] 大龄失业人员
const QStringList kPapers{u"01"_s, u"02"_s, u"12"_s};
const QString kVisit = u"16"_s;    // [help_kind] 家访
const QString kSettled = u"10"_s;  // [help_result] 已落实
constexpr int kDemoInterval = 30;
/// Days until the steps of a plan are due, by [help_kind].
const std::pair<QString, int> kSupport[] = {{u"22"_s, -6}, {u"21"_s, 20}};
const QString kOwnWish = u"09"_s;  // [hardship_exit] 本人申请退出

class Recognitions {
public:
    Recognitions(const HardshipPorts& ports, const HelpPorts* help, const DemoHardshipCast& cast,
                 QDate workingDay)
        : ports_(ports), help_(help), cast_(cast), today_(workingDay) {}

    Result<int> add() {
        int added = 0;
        auto free = cast_.unemployed;
        for (const auto& story : kRecognitions) {
            const auto who = std::ranges::find_if(
                free, [&](const DemoUnemployed& one) { return one.since < ago(story.applied); });
            if (who == free.end()) continue;
            if (auto done = recognise(story, *who); !done) return fail(done.error());
            free.erase(who);
            ++added;
        }
        return added;
    }

private:
    [[nodiscard]] QDate ago(int days) const { return today_.addDays(-days); }

    Result<> recognise(const DemoRecognition& story, const DemoUnemployed& who) {
        const auto applied = applyForHardship(ports_, who.clerk, cast_.nextOperation(),
                                              {.person = who.person,
                                               .category = kOlder,
                                               .channel = u"01"_s,
                                               .appliedOn = ago(story.applied),
                                               .evidence = kPapers,
                                               .promised = true},
                                              today_);
        if (!applied) return fail(applied.error());
        const struct {
            const Actor& by;
            Step kind;
            int days;
        } steps[] = {{who.clerk, Step::Community, story.checked},
                     {who.clerk, Step::Notice, story.posted},
                     {cast_.supervisor, Step::Township, story.reviewed},
                     {cast_.approver, Step::County, story.decided},
                     {cast_.supervisor, Step::Exit, story.ended}};
        auto kept = *applied;
        for (const auto& [by, kind, days] : steps) {
            if (days == 0) continue;
            HardshipStepFacts facts{.kind = kind, .on = ago(days)};
            if (kind == Step::County && !story.recognised) {
                facts.passed = false;
                facts.note = u"不符合认定条件(演示)"_s;
            }
            if (kind == Step::Exit) facts.exitReason = kOwnWish;
            const auto taken = recordHardshipStep(ports_, by, cast_.nextOperation(), kept.id,
                                                  kept.steps.size(), facts, today_);
            if (!taken) return fail(taken.error());
            kept = *taken;
        }
        return help_ && kept.isActive() ? support(who) : Result<>();
    }

    /// The plan that came with the recognition, some weeks on.
    Result<> support(const DemoUnemployed& who) {
        const auto plans = help_->plans.ofPerson(who.person);
        if (!plans) return fail(plans.error());
        if (plans->empty()) return {};
        auto plan = Result<HelpPlan>(plans->back());
        const auto seen = [&] { return HelpChange{plan->id, plan->size()}; };
        plan = setHelpInterval(*help_, who.clerk, cast_.nextOperation(), seen(), kDemoInterval,
                               today_);
        for (const auto& [kind, dueIn] : kSupport) {
            if (!plan) return fail(plan.error());
            const auto live = plan->liveSteps();
            const auto step = std::ranges::find_if(
                live, [&](const HelpStep& one) { return one.facts.kind == kind; });
            if (step == live.end()) continue;
            auto facts = step->facts;
            facts.due = today_.addDays(dueIn);
            plan = recordHelpStep(*help_, who.clerk, cast_.nextOperation(), seen(), facts, step->id,
                                  today_);
        }
        if (!plan) return fail(plan.error());
        plan = recordHelpStep(*help_, who.clerk, cast_.nextOperation(), seen(),
                              {.kind = kVisit, .since = ago(15), .due = ago(8)}, {}, today_);
        if (!plan) return fail(plan.error());
        plan = recordHelpResult(*help_, who.clerk, cast_.nextOperation(), seen(),
                                {plan->steps.back().id, ago(9), kSettled, {}}, today_);
        if (!plan) return fail(plan.error());
        return {};
    }

    const HardshipPorts& ports_;
    const HelpPorts* help_;
    const DemoHardshipCast& cast_;
    QDate today_;
};

}  // namespace

Result<int> addDemoHardship(const HardshipPorts& ports, const HelpPorts* help,
                            const DemoHardshipCast& cast, QDate workingDay) {
    return Recognitions(ports, help, cast, workingDay).add();
}

}  // namespace zhiqiao
