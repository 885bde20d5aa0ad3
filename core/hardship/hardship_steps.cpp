// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_steps.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace hardship_state;
using Kind = HardshipStepKind;

namespace {

struct HardshipSteps {
    Q_DECLARE_TR_FUNCTIONS(HardshipSteps)
};

constexpr struct {
    Kind kind;
    const char* code;
    const char* title;
    Right right;
} kKinds[] = {
    {Kind::Application, "application", QT_TRANSLATE_NOOP("HardshipSteps", "Application"),
     Right::HardshipPropose},
    {Kind::Community, "community", QT_TRANSLATE_NOOP("HardshipSteps", "Check by the community"),
     Right::HardshipPropose},
    {Kind::Notice, "notice", QT_TRANSLATE_NOOP("HardshipSteps", "Public notice"),
     Right::HardshipPropose},
    {Kind::Township, "township", QT_TRANSLATE_NOOP("HardshipSteps", "Review by the township"),
     Right::HardshipReview},
    {Kind::County, "county", QT_TRANSLATE_NOOP("HardshipSteps", "Decision of the county"),
     Right::HardshipConfirm},
    {Kind::Objection, "objection", QT_TRANSLATE_NOOP("HardshipSteps", "Asked to decide again"),
     Right::HardshipPropose},
    {Kind::Recheck, "recheck", QT_TRANSLATE_NOOP("HardshipSteps", "Re-check"),
     Right::HardshipPropose},
    {Kind::Employed, "employed", QT_TRANSLATE_NOOP("HardshipSteps", "Found work, watched"),
     Right::HardshipPropose},
    {Kind::Exit, "exit", QT_TRANSLATE_NOOP("HardshipSteps", "Exit"), Right::HardshipReview},
    {Kind::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("HardshipSteps", "Application taken back"),
     Right::HardshipPropose},
};

/// Where a step leads; an empty `refused` means that it cannot be refused.
struct Move {
    QString from;
    Kind step;
    QString passed;
    QString refused;
};

const std::vector<Move>& moves() {
    static const std::vector<Move> table{
        {kApplied, Kind::Community, kChecked, kRefused},
        {kChecked, Kind::Notice, kPosted, {}},
        {kPosted, Kind::Township, kReviewed, kRefused},
        {kReviewed, Kind::County, kRecognised, kRefused},
        {kRefused, Kind::Objection, kReviewed, {}},
        {kRecognised, Kind::Recheck, kRecognised, {}},
        {kRecognised, Kind::Employed, kEmployed, {}},
        {kRecognised, Kind::Exit, kEnded, {}},
        {kEmployed, Kind::Recheck, kRecognised, {}},
        {kEmployed, Kind::Exit, kEnded, {}},
        {kApplied, Kind::Withdrawal, kWithdrawn, {}},
        {kChecked, Kind::Withdrawal, kWithdrawn, {}},
        {kPosted, Kind::Withdrawal, kWithdrawn, {}},
        {kReviewed, Kind::Withdrawal, kWithdrawn, {}},
    };
    return table;
}

const Move* moveFor(const QString& state, Kind kind) {
    const auto found = std::ranges::find_if(
        moves(), [&](const Move& move) { return move.from == state && move.step == kind; });
    return found == moves().end() ? nullptr : &*found;
}

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error wrongOrder(const QString& state, const Codes& codes) {
    QStringList possible;
    for (const auto kind : hardshipStepsFrom(state)) possible << titleOf(kind);
    return {.kind = Error::Kind::Conflict,
            .code = "hardship.step_order",
            .message = HardshipSteps::tr("The recognition stands at \"%1\"; this step does not "
                                         "follow.")
                           .arg(codes.lists.name(u"hardship_state"_s, state)),
            .hint = possible.isEmpty()
                        ? HardshipSteps::tr("It is closed. Whoever needs help again applies anew.")
                        : HardshipSteps::tr("What can follow: %1.").arg(possible.join(u'、'))};
}

Error notYet(QDate until) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "hardship.notice_running",
        .message =
            HardshipSteps::tr("The public notice runs until %1.").arg(until.toString(Qt::ISODate)),
        .hint = HardshipSteps::tr("Review it on a later day."),
        .detail = u"until="_s + until.toString(Qt::ISODate)};
}

Error tooLate(QDate until) {
    return {.kind = Error::Kind::Conflict,
            .code = "hardship.objection_late",
            .message = HardshipSteps::tr("It could be asked to decide again until %1.")
                           .arg(until.toString(Qt::ISODate)),
            .hint = HardshipSteps::tr("The person may apply anew."),
            .detail = u"until="_s + until.toString(Qt::ISODate)};
}

Error unset(const QString& parameter) {
    return {.kind = Error::Kind::Invalid,
            .code = "parameter.unset",
            .message = HardshipSteps::tr("The rule %1 has no value for this day.").arg(parameter),
            .hint = HardshipSteps::tr("Ask who keeps the rules of the office."),
            .detail = parameter};
}

std::optional<QDate> afterParameter(const Codes& codes, const QString& parameter, QDate day,
                                    const QString& area) {
    const auto workdays = codes.parameters.number(parameter, day, area);
    return workdays ? std::optional(codes.calendar.afterWorkdays(day, *workdays)) : std::nullopt;
}

/// The parameter that says how long what the step opens runs.
QString runningParameter(const HardshipStepFacts& step) {
    if (step.kind == Kind::Notice) return u"hardship.notice_workdays"_s;
    if (step.kind == Kind::County && !step.passed) return u"hardship.review_request_workdays"_s;
    return {};
}

Result<> checkFacts(const HardshipCase& kept, const HardshipStepFacts& step, QDate today) {
    if (!step.on.isValid() || step.on > today)
        return fail(invalid("step.in_future", HardshipSteps::tr("The day lies in the future."),
                            HardshipSteps::tr("Enter the day on which it was done."), u"on"_s));
    if (step.on < kept.last().facts.on)
        return fail(invalid("hardship.before_last",
                            HardshipSteps::tr("The last step was on %1; this one is earlier.")
                                .arg(kept.last().facts.on.toString(Qt::ISODate)),
                            HardshipSteps::tr("Compare the days."), u"on"_s));
    const bool needsReason = !step.passed || step.kind == Kind::Withdrawal;
    if ((needsReason && step.note.trimmed().isEmpty()) ||
        (step.kind == Kind::Exit && step.exitReason.isEmpty()))
        return fail(invalid("hardship.reason_missing", HardshipSteps::tr("The reason is missing."),
                            HardshipSteps::tr("The person has a right to know it."),
                            step.kind == Kind::Exit ? u"exit_reason"_s : u"note"_s));
    return {};
}

}  // namespace

std::string_view codeOf(HardshipStepKind kind) {
    return std::ranges::find(kKinds, kind, [](const auto& row) { return row.kind; })->code;
}

std::optional<HardshipStepKind> hardshipStepOf(QStringView code) {
    for (const auto& row : kKinds)
        if (code == QLatin1StringView(row.code)) return row.kind;
    return std::nullopt;
}

QString titleOf(HardshipStepKind kind) {
    return HardshipSteps::tr(
        std::ranges::find(kKinds, kind, [](const auto& row) { return row.kind; })->title);
}

Right rightFor(HardshipStepKind kind) {
    return std::ranges::find(kKinds, kind, [](const auto& row) { return row.kind; })->right;
}

const HardshipStep* HardshipCase::step(HardshipStepKind kind) const {
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const HardshipStep& one) {
        return one.facts.kind == kind;
    });
    return found == steps.rend() ? nullptr : &*found;
}

bool HardshipCase::isActive() const { return state() == kRecognised || state() == kEmployed; }

bool HardshipCase::isUnderWay() const {
    return state() == kApplied || state() == kChecked || state() == kPosted || state() == kReviewed;
}

std::optional<QDate> HardshipCase::recognisedOn() const {
    const auto found = std::ranges::find_if(steps, [](const HardshipStep& one) {
        return one.facts.kind == Kind::County && one.facts.passed;
    });
    return found == steps.end() ? std::nullopt : std::optional(found->facts.on);
}

std::vector<HardshipStepKind> hardshipStepsFrom(const QString& state) {
    std::vector<HardshipStepKind> possible;
    for (const auto& move : moves())
        if (move.from == state) possible.push_back(move.step);
    return possible;
}

std::optional<HardshipDue> dueAfter(const Codes& codes, QDate appliedOn, QDate on,
                                    const HardshipOutcome& outcome, const QString& area) {
    const auto& state = outcome.state;
    if (state == kRecognised || state == kEmployed) {
        const auto months = codes.parameters.number(u"hardship.recheck_months"_s, on, area);
        if (!months) return std::nullopt;
        return HardshipDue{Kind::Recheck, on, addMonths(on, *months)};
    }
    const auto due = [&](Kind step, const QString& parameter, QDate from,
                         QDate counted) -> std::optional<HardshipDue> {
        const auto day = afterParameter(codes, parameter, counted, area);
        return day ? std::optional(HardshipDue{step, from, *day}) : std::nullopt;
    };
    if (state == kApplied) return due(Kind::Community, u"hardship.community_workdays"_s, on, on);
    if (state == kChecked)  // the posting belongs to the community's own days
        return due(Kind::Notice, u"hardship.community_workdays"_s, on, appliedOn);
    if (state == kPosted && outcome.runsUntil)
        return due(Kind::Township, u"hardship.township_workdays"_s, outcome.runsUntil->addDays(1),
                   *outcome.runsUntil);
    if (state == kReviewed) return due(Kind::County, u"hardship.county_workdays"_s, on, on);
    return std::nullopt;
}

std::optional<HardshipDue> dueOf(const Codes& codes, const HardshipCase& kept,
                                 const QString& area) {
    const auto& last = kept.last();
    return dueAfter(codes, kept.facts.appliedOn, last.facts.on, {last.state, last.runsUntil}, area);
}

Result<HardshipOutcome> outcomeOf(const Codes& codes, const HardshipCase& kept,
                                  const HardshipStepFacts& step, QDate today, const QString& area) {
    const auto* move = moveFor(kept.state(), step.kind);
    if (!move || (!step.passed && move->refused.isEmpty()))
        return fail(wrongOrder(kept.state(), codes));
    if (auto right = checkFacts(kept, step, today); !right) return fail(right.error());
    const auto& last = kept.last();
    if (step.kind == Kind::Township && last.runsUntil && step.on <= *last.runsUntil)
        return fail(notYet(*last.runsUntil));
    if (step.kind == Kind::Objection) {
        if (last.facts.kind != Kind::County || kept.step(Kind::Objection))
            return fail(wrongOrder(kept.state(), codes));
        if (last.runsUntil && step.on > *last.runsUntil) return fail(tooLate(*last.runsUntil));
    }
    HardshipOutcome outcome{step.passed ? move->passed : move->refused, std::nullopt};
    if (const auto parameter = runningParameter(step); !parameter.isEmpty()) {
        outcome.runsUntil = afterParameter(codes, parameter, step.on, area);
        if (!outcome.runsUntil) return fail(unset(parameter));
    }
    return outcome;
}

Result<> checkThreePeople(const HardshipCase& kept, HardshipStepKind kind, StaffId staff) {
    const auto did = [&](HardshipStepKind earlier) {
        const auto* step = kept.step(earlier);
        return step && step->recorded.staff == staff;
    };
    const bool proposed = did(Kind::Application) || did(Kind::Community);
    const bool again = (kind == Kind::Township && proposed) ||
                       (kind == Kind::County && (proposed || did(Kind::Township)));
    if (!again) return {};
    return fail({.kind = Error::Kind::Denied,
                 .code = "hardship.same_person",
                 .message = HardshipSteps::tr("Who proposes, who reviews and who decides are three "
                                              "people; you did an earlier step."),
                 .hint = HardshipSteps::tr("Ask a colleague with this right.")});
}

}  // namespace zhiqiao
