// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helping/help_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/due_words.h"
#include "core/security/change_witness.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReadHelp {
    std::vector<HelpView> views;
    std::vector<Staff> staff;
};

Result<ReadHelp> readHelp(const HelpPorts& ports, PersonId person) {
    auto views = helpOf(ports, person);
    if (!views) return fail(views.error());
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    return ReadHelp{*std::move(views), *std::move(staff)};
}

constexpr int kMostTries = 5;

std::function<bool(const HelpPlan&, const HelpPlan&)> sameDeed(HelpDeedKind kind) {
    return [kind](const HelpPlan& seen, const HelpPlan& now) {
        const auto* one = seen.deed(kind);
        const auto* other = now.deed(kind);
        return one && other ? one->id == other->id : one == other;
    };
}

QString dayWords(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString resultWords(const CodeBook& lists, const HelpStepCourse& one) {
    QStringList parts;
    if (one.service) parts << HelpPresenter::tr("by the service recorded");
    if (!one.result.isEmpty())
        parts << lists.name(
            one.state == HelpState::Cancelled ? u"hardship_exit"_s : u"help_result"_s, one.result);
    if (!one.words.isEmpty()) parts << one.words;
    return parts.join(u'，');
}

}  // namespace

HelpPresenter::HelpPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void HelpPresenter::open(PersonId person) {
    if (person_ != person) {
        views_.clear();
        read_ = false;
    }
    person_ = person;
    reload();
}

void HelpPresenter::forget() {
    ++question_;
    views_.clear();
    read_ = false;
    emit changed();
}

void HelpPresenter::reload() {
    if (!person_) return;
    auto read = needs_.lanes.reads.run(
        [ports = needs_.ports, person = *person_] { return readHelp(ports, person); });
    deliver(read, this, [this, asked = ++question_](const Result<ReadHelp>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        views_ = answer->views;
        staff_ = answer->staff;
        read_ = true;
        emit changed();
        if (const auto seen = std::exchange(overtaken_, std::nullopt)) tellSince(*seen);
    });
}

const HelpView* HelpPresenter::current() const { return views_.empty() ? nullptr : &views_[0]; }

bool HelpPresenter::mayChange() const {
    return current() && !current()->course.closedOn && needs_.may(Right::HardshipPropose);
}

std::vector<Staff> HelpPresenter::officers() const {
    auto here = staff_;
    std::erase_if(here,
                  [today = needs_.clock.today(), office = needs_.actor.office](const Staff& one) {
                      return one.office != office || !one.worksOn(today);
                  });
    return here;
}

QString HelpPresenter::nameOf(std::optional<StaffId> id) const {
    const auto found = id ? std::ranges::find(staff_, *id, &Staff::id) : staff_.end();
    return found == staff_.end() ? QString() : found->name;
}

QString HelpPresenter::summary() const {
    const auto* view = current();
    if (!view) return tr("There is no help plan. It begins when the county recognises the person.");
    const auto& [plan, course] = *view;
    const auto& lists = codes().lists;
    auto words = tr("%1 · since %2 · in charge: %3")
                     .arg(lists.name(u"hardship_category"_s, plan.facts.category),
                          dayWords(plan.facts.startedOn), nameOf(course.officer));
    if (course.closedOn) {
        const auto reason = course.closeReason.isEmpty()
                                ? tr("another category")
                                : lists.name(u"hardship_exit"_s, course.closeReason);
        return words + u'\n' + tr("Closed on %1: %2").arg(dayWords(course.closedOn), reason);
    }
    words += u'\n';
    if (!course.contactDue) return words + tr("Contact: no interval is set.");
    return words + tr("Next contact by %1 (%2); interval in days: %3")
                       .arg(dayWords(course.contactDue),
                            dueWords(*course.contactDue, needs_.clock.today(), codes().calendar))
                       .arg(*course.contactDays);
}

std::vector<QStringList> HelpPresenter::rows() const {
    std::vector<QStringList> rows;
    if (!current()) return rows;
    const auto& lists = codes().lists;
    for (const auto& one : current()->course.steps) {
        const auto& facts = one.step.facts;
        const bool late = one.isOverdueOn(needs_.clock.today());
        rows.push_back({QString::number(rows.size() + 1), lists.name(u"help_kind"_s, facts.kind),
                        facts.words, facts.due ? dayWords(facts.due) : tr("No day set"),
                        late ? tr("Overdue") : textOf(one.state), dayWords(one.on),
                        resultWords(lists, one), nameOf(one.by)});
    }
    return rows;
}

/// As often as others did something else to the plan meanwhile.
void HelpPresenter::run(Change change, Untouched untouched, const QString& sentence) {
    if (!current()) return;
    const auto& plan = current()->plan;
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         today = needs_.clock.today(), plan,
                                         change = std::move(change),
                                         untouched = std::move(untouched)]() -> Result<HelpPlan> {
        auto seen = plan;
        for (int tries = 1;; ++tries) {
            auto saved = change(ports, actor, OperationId::make(), {seen.id, seen.size()}, today);
            if (saved || saved.error().code != "record.changed_elsewhere" || tries == kMostTries)
                return saved;
            auto now = ports.plans.find(seen.id);
            if (!now || !untouched(plan, *now)) return saved;
            seen = *std::move(now);
        }
    });
    deliver(done, this, [this, sentence, plan](const Result<HelpPlan>& answer) {
        if (!answer) return refuse(answer.error(), plan);
        emit saved(answer->facts.person);
        emit said(sentence);
        reload();
    });
}

void HelpPresenter::refuse(const Error& error, const HelpPlan& seen) {
    if (error.kind == Error::Kind::Conflict) overtaken_ = seen;
    emit failed(error);
    reload();
}

/// The newest of what was recorded since, unless it was nothing.
void HelpPresenter::tellSince(const HelpPlan& seen) {
    if (!current() || current()->plan.id != seen.id) return;
    const auto& plan = current()->plan;
    std::optional<Stamp> stamp;
    QString what;
    if (plan.steps.size() > seen.steps.size()) {
        stamp = plan.steps.back().recorded;
        what = plan.steps.back().corrects ? tr("a step was corrected") : tr("a step was added");
    }
    if (plan.deeds.size() > seen.deeds.size() &&
        (!stamp || plan.deeds.back().recorded.at >= stamp->at)) {
        stamp = plan.deeds.back().recorded;
        what = inWords(plan, plan.deeds.back().facts);
    }
    if (stamp) emit overtaken({nameOf(stamp->staff), stamp->at}, what);
}

QString HelpPresenter::inWords(const HelpPlan& plan, const HelpDeedFacts& deed) const {
    const auto& lists = codes().lists;
    switch (deed.kind) {
    case HelpDeedKind::Hand: return tr("the plan was handed to %1").arg(nameOf(deed.officer));
    case HelpDeedKind::Interval:
        return deed.days ? tr("the interval was set to %1 days").arg(*deed.days)
                         : tr("the interval was taken away");
    case HelpDeedKind::Close: return tr("the plan was closed");
    case HelpDeedKind::Result: break;
    }
    const auto step = std::ranges::find(plan.steps, deed.step, &HelpStep::id);
    const auto kind =
        step == plan.steps.end() ? QString() : lists.name(u"help_kind"_s, step->facts.kind);
    if (deed.code.isEmpty()) return tr("%1 was opened again").arg(kind);
    QStringList result{lists.name(u"help_result"_s, deed.code), deed.words};
    result.removeAll(QString());
    return tr("%1: %2").arg(kind, result.join(u'，'));
}

void HelpPresenter::addStep(const HelpStepFacts& step) {
    run([step](
            const auto& ports, const auto& actor, const auto& operation, const auto& seen,
            QDate today) { return recordHelpStep(ports, actor, operation, seen, step, {}, today); },
        [](const HelpPlan&, const HelpPlan&) { return true; }, tr("The step is added."));
}

void HelpPresenter::correctStep(const HelpStepSeen& seen, const HelpStepFacts& step) {
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, seen, step, today = needs_.clock.today()] {
            return correctHelpStep(ports, actor, seen, step, today);
        });
    deliver(done, this, [this, plan = seen.plan](const Result<EditOutcome<HelpStepSeen>>& outcome) {
        if (!outcome) return refuse(outcome.error(), plan);
        if (outcome->isSaved()) {
            emit saved(plan.facts.person);
            emit said(
                (tr("The step is corrected.") + u' ' + toldOf(outcome->now.by, outcome->theirs))
                    .trimmed());
        } else {
            emit clashed(*outcome);
        }
        reload();
    });
}

void HelpPresenter::saveResult(const HelpResult& result) {
    run([result](
            const auto& ports, const auto& actor, const auto& operation, const auto& seen,
            QDate today) { return recordHelpResult(ports, actor, operation, seen, result, today); },
        [step = result.step](const HelpPlan& seen, const HelpPlan& now) {
            const auto id = [](const HelpDeed* deed) {
                return deed ? std::optional(deed->id) : std::nullopt;
            };
            const auto standing = standingStep(now, step);
            return standing && standing->id == step &&
                   id(seen.resultOf(step)) == id(now.resultOf(step));
        },
        tr("What became of the step is recorded."));
}

void HelpPresenter::handTo(StaffId officer, const QString& reason) {
    run(
        [officer, reason](const auto& ports, const auto& actor, const auto& operation,
                          const auto& seen, QDate today) {
            return handHelpPlan(ports, actor, operation, seen, officer, reason, today);
        },
        sameDeed(HelpDeedKind::Hand), tr("%1 is in charge now.").arg(nameOf(officer)));
}

void HelpPresenter::setInterval(std::optional<int> days) {
    run([days](const auto& ports, const auto& actor, const auto& operation, const auto& seen,
               QDate today) { return setHelpInterval(ports, actor, operation, seen, days, today); },
        sameDeed(HelpDeedKind::Interval), tr("The interval between contacts is set."));
}

}  // namespace zhiqiao::ui
