// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardship/hardship_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/due_words.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReadHardship {
    HardshipView view;
    std::vector<Staff> staff;
};

Result<ReadHardship> readHardship(const HardshipPorts& ports, const OfficeStore& offices,
                                  PersonId person, QDate today) {
    auto view = hardshipOf(ports, person, today);
    if (!view) return fail(view.error());
    auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    return ReadHardship{*std::move(view), *std::move(staff)};
}

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

/// The words of a refusal say so; a notice says until when.
QString whatHappened(const HardshipStep& step) {
    auto what = titleOf(step.facts.kind);
    if (!step.facts.passed) what += HardshipPresenter::tr(": refused");
    if (step.runsUntil)
        what += HardshipPresenter::tr(", until %1").arg(step.runsUntil->toString(Qt::ISODate));
    return what;
}

}  // namespace

HardshipPresenter::HardshipPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void HardshipPresenter::open(PersonId person) {
    if (person_ != person) view_.reset();
    person_ = person;
    reload();
}

void HardshipPresenter::forget() {
    ++question_;
    view_.reset();
    emit changed();
}

void HardshipPresenter::reload() {
    if (!person_) return;
    auto read = needs_.lanes.reads.run(
        [ports = needs_.ports, &offices = needs_.offices, person = *person_,
         today = needs_.clock.today()] { return readHardship(ports, offices, person, today); });
    deliver(read, this, [this, asked = ++question_](const Result<ReadHardship>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        view_ = answer->view;
        staff_ = answer->staff;
        emit changed();
        if (const auto seen = std::exchange(overtaken_, std::nullopt)) tellSince(*seen);
    });
}

const HardshipCase* HardshipPresenter::current() const {
    if (!view_) return nullptr;
    const auto newest = [&](auto fits) -> const HardshipCase* {
        const auto& cases = view_->cases;
        const auto found = std::find_if(cases.rbegin(), cases.rend(), fits);
        return found == cases.rend() ? nullptr : &*found;
    };
    if (const auto* underWay = newest([](const auto& one) { return one.isUnderWay(); }))
        return underWay;
    if (const auto* active = newest([](const auto& one) { return one.isActive(); })) return active;
    return newest([&](const auto& one) {
        return one.state() == hardship_state::kRefused && one.last().runsUntil &&
               needs_.clock.today() <= *one.last().runsUntil;
    });
}

std::vector<HardshipStepKind> HardshipPresenter::steps() const {
    const auto* kept = current();
    auto possible = kept ? hardshipStepsFrom(kept->state()) : std::vector<HardshipStepKind>();
    std::erase_if(possible, [&](HardshipStepKind kind) {
        return !needs_.may(rightFor(kind)) || !checkThreePeople(*kept, kind, needs_.actor.staff);
    });
    return possible;
}

QString HardshipPresenter::nextWords() const {
    const auto* kept = current();
    if (!kept) return {};
    const auto& lists = codes().lists;
    auto words = tr("%1 · %2 · number %3")
                     .arg(lists.name(u"hardship_category"_s, kept->facts.category),
                          lists.name(u"hardship_state"_s, kept->state()), kept->number);
    if (const auto due = dueOf(codes(), *kept)) {
        const auto today = needs_.clock.today();
        words += u"\n"_s + tr("Next: %1, by %2 (%3)")
                               .arg(titleOf(due->step), due->due.toString(Qt::ISODate),
                                    dueWords(due->due, today, codes().calendar));
        if (due->from > today) words += tr(", not before %1").arg(due->from.toString(Qt::ISODate));
        QStringList titles;
        for (const auto role : rolesWith(rightFor(due->step))) titles << titleOf(role);
        words += tr(". Done by: %1.").arg(titles.join(u'、'));
    }
    return words;
}

std::vector<HardshipLine> HardshipPresenter::history() const {
    std::vector<HardshipLine> lines;
    if (!view_) return lines;
    const auto& lists = codes().lists;
    for (const auto& one : view_->cases)
        for (const auto& step : one.steps) {
            auto note = step.facts.note;
            if (step.facts.kind == HardshipStepKind::Application) note = one.facts.note;
            if (!step.facts.exitReason.isEmpty())
                note = lists.name(u"hardship_exit"_s, step.facts.exitReason) +
                       (note.isEmpty() ? QString() : u'，' + note);
            lines.push_back({step.facts.on, lists.name(u"hardship_category"_s, one.facts.category),
                             whatHappened(step), lists.name(u"hardship_state"_s, step.state),
                             nameOf(staff_, step.recorded.staff), note});
        }
    std::ranges::reverse(lines);
    std::ranges::stable_sort(lines, std::ranges::greater(), &HardshipLine::on);
    return lines;
}

/// The newest step since, unless there is none.
void HardshipPresenter::tellSince(const HardshipCase& seen) {
    if (!view_) return;
    const auto now = std::ranges::find(view_->cases, seen.id, &HardshipCase::id);
    if (now == view_->cases.end() || now->steps.size() <= seen.steps.size()) return;
    const auto& step = now->last();
    emit overtaken(
        {nameOf(staff_, step.recorded.staff), step.recorded.at},
        tr("%1, now %2")
            .arg(whatHappened(step), codes().lists.name(u"hardship_state"_s, step.state)));
}

void HardshipPresenter::run(std::function<Result<HardshipCase>()> act, const QString& sentence,
                            const std::optional<HardshipCase>& about) {
    auto done = needs_.lanes.writes.run(std::move(act));
    deliver(done, this, [this, sentence, about](const Result<HardshipCase>& answer) {
        if (answer) {
            emit saved(answer->facts.person);
            emit said(sentence);
        } else {
            if (answer.error().kind == Error::Kind::Conflict) overtaken_ = about;
            emit failed(answer.error());
        }
        reload();
    });
}

void HardshipPresenter::apply(HardshipApplication application) {
    run(
        [ports = needs_.ports, actor = needs_.actor, today = needs_.clock.today(),
         operation = OperationId::make(), application = std::move(application)] {
            return applyForHardship(ports, actor, operation, application, today);
        },
        tr("The application is recorded."));
}

void HardshipPresenter::record(const HardshipStepFacts& step) {
    const auto* kept = current();
    if (!kept) return;
    run([ports = needs_.ports, actor = needs_.actor, today = needs_.clock.today(),
         operation = OperationId::make(), id = kept->id, seen = kept->steps.size(),
         step] { return recordHardshipStep(ports, actor, operation, id, seen, step, today); },
        tr("The step is recorded: %1.").arg(titleOf(step.kind)), *kept);
}

}  // namespace zhiqiao::ui
