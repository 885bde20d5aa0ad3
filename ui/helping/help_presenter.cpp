// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helping/help_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/due_words.h"

#include <algorithm>

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

void HelpPresenter::run(Change change, const QString& sentence) {
    if (!current()) return;
    const auto& plan = current()->plan;
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, today = needs_.clock.today(),
         operation = OperationId::make(), seen = HelpChange{plan.id, plan.size()},
         change = std::move(change)] { return change(ports, actor, operation, seen, today); });
    deliver(done, this, [this, sentence](const Result<HelpPlan>& answer) {
        if (answer) {
            emit saved(answer->facts.person);
            emit said(sentence);
        } else {
            emit failed(answer.error());
        }
        reload();
    });
}

void HelpPresenter::saveStep(const HelpStepFacts& step, std::optional<HelpStepId> corrects) {
    run(
        [step, corrects](const auto& ports, const auto& actor, const auto& operation,
                         const auto& seen, QDate today) {
            return recordHelpStep(ports, actor, operation, seen, step, corrects, today);
        },
        corrects ? tr("The step is corrected.") : tr("The step is added."));
}

void HelpPresenter::saveResult(const HelpResult& result) {
    run([result](
            const auto& ports, const auto& actor, const auto& operation, const auto& seen,
            QDate today) { return recordHelpResult(ports, actor, operation, seen, result, today); },
        tr("What became of the step is recorded."));
}

void HelpPresenter::handTo(StaffId officer, const QString& reason) {
    run(
        [officer, reason](const auto& ports, const auto& actor, const auto& operation,
                          const auto& seen, QDate today) {
            return handHelpPlan(ports, actor, operation, seen, officer, reason, today);
        },
        tr("%1 is in charge now.").arg(nameOf(officer)));
}

void HelpPresenter::setInterval(std::optional<int> days) {
    run([days](const auto& ports, const auto& actor, const auto& operation, const auto& seen,
               QDate today) { return setHelpInterval(ports, actor, operation, seen, days, today); },
        tr("The interval between contacts is set."));
}

}  // namespace zhiqiao::ui
