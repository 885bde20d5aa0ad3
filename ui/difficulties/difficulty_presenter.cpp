// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difficulties/difficulty_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/due_words.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

DifficultyPresenter::DifficultyPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void DifficultyPresenter::open(PersonId person) {
    if (person_ != person) {
        forget();
        last_.reset();
    }
    person_ = person;
    reload();
}

void DifficultyPresenter::forget() {
    ++question_;
    tickets_.clear();
    read_ = false;
    emit changed();
}

void DifficultyPresenter::reload() {
    if (!person_) return;
    auto read = needs_.lanes.reads.run([ports = needs_.ports, person = *person_]() -> Result<Read> {
        auto tickets = difficultiesOf(ports, person);
        if (!tickets) return fail(tickets.error());
        auto staff = ports.offices.staff();
        if (!staff) return fail(staff.error());
        return Read{*std::move(tickets), *std::move(staff)};
    });
    deliver(read, this, [this, asked = ++question_](const Result<Read>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        tickets_ = answer->tickets;
        staff_ = answer->staff;
        read_ = true;
        emit changed();
        if (const auto seen = std::exchange(overtaken_, std::nullopt)) tellSince(*seen);
    });
}

std::vector<Staff> DifficultyPresenter::colleagues() const {
    auto here = staff_;
    std::erase_if(here, [&](const Staff& one) {
        return one.office != needs_.actor.office || !one.worksOn(needs_.clock.today());
    });
    std::ranges::sort(here, {}, [](const Staff& one) { return one.id.value(); });
    return here;
}

QString DifficultyPresenter::nameOf(StaffId id) const {
    const auto found = std::ranges::find(staff_, id, &Staff::id);
    return found == staff_.end() ? QString() : found->name;
}

std::vector<QStringList> DifficultyPresenter::ticketRows() const {
    std::vector<QStringList> rows;
    const auto& lists = codes().lists;
    const auto today = needs_.clock.today();
    for (const auto& [ticket, course] : tickets_) {
        const auto state = course.closedOn
                               ? tr("%1, %2").arg(lists.name(u"difficulty_result"_s, course.result),
                                                  course.closedOn->toString(Qt::ISODate))
                           : course.due ? dueWords(*course.due, today, codes().calendar)
                                        : tr("no last day is set");
        rows.push_back({ticket.facts.openedOn.toString(Qt::ISODate),
                        lists.name(u"difficulty_kind"_s, ticket.facts.kind), ticket.facts.words,
                        nameOf(course.owner), state,
                        tr("%n day(s)", nullptr, difficultyDays(ticket, course, today))});
    }
    return rows;
}

std::vector<QStringList> DifficultyPresenter::deedRows(const DifficultyView& view) const {
    std::vector<QStringList> rows;
    rows.push_back({view.ticket.facts.openedOn.toString(Qt::ISODate), tr("Opened"),
                    view.ticket.facts.words, nameOf(view.ticket.recorded.staff)});
    for (const auto& deed : view.course.deeds) {
        const auto& f = deed.facts;
        rows.push_back({f.on.toString(Qt::ISODate), inWords(f),
                        joined({codes().lists.name(u"difficulty_result"_s, f.result), f.words}),
                        nameOf(deed.recorded.staff)});
    }
    std::ranges::reverse(rows);
    return rows;
}

QString DifficultyPresenter::inWords(const DifficultyDeedFacts& deed) const {
    return deed.kind == DifficultyDeedKind::Hand    ? tr("Handed to %1").arg(nameOf(*deed.owner))
           : deed.kind == DifficultyDeedKind::Close ? tr("Closed")
                                                    : tr("Opened again");
}

/// The newest of what was recorded since, unless it was nothing.
void DifficultyPresenter::tellSince(const Difficulty& seen) {
    const auto view = std::ranges::find_if(
        tickets_, [&](const DifficultyView& one) { return one.ticket.id == seen.id; });
    if (view == tickets_.end() || view->ticket.deeds.size() <= seen.deeds.size()) return;
    const auto& deed = view->ticket.deeds.back();
    const auto what = deed.facts.kind == DifficultyDeedKind::Undo
                          ? tr("the last step was taken back")
                          : joined({inWords(deed.facts),
                                    codes().lists.name(u"difficulty_result"_s, deed.facts.result),
                                    deed.facts.words});
    emit overtaken(*view, {nameOf(deed.recorded.staff), deed.recorded.at}, what);
}

DifficultyChange DifficultyPresenter::seen(const DifficultyView& view) const {
    return {view.ticket.id, view.ticket.deeds.size(), needs_.clock.today()};
}

void DifficultyPresenter::run(Work work, const QString& sentence, const DifficultyView* about,
                              bool undoable) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         work = std::move(work),
         day = needs_.clock.today()] { return work(ports, actor, operation, day); });
    const auto seen = about ? std::optional(about->ticket) : std::nullopt;
    deliver(done, this, [this, sentence, seen, undoable](const Result<Difficulty>& ticket) {
        busy_ = false;
        if (!ticket) {
            emit failed(ticket.error());
            if (!seen || ticket.error().kind != Error::Kind::Conflict) return;
            overtaken_ = seen;
            reload();
            return;
        }
        if (undoable) last_ = *ticket;
        reload();
        emit saved(ticket->facts.person, sentence, undoable);
    });
}

void DifficultyPresenter::add(DifficultyFacts facts) {
    if (!person_) return;
    facts.person = *person_;
    run([facts](const auto& ports, const auto& actor, const auto& operation,
                QDate day) { return openDifficulty(ports, actor, operation, facts, day); },
        tr("Ticket opened; it is among the work of %1.").arg(nameOf(facts.owner)));
}

void DifficultyPresenter::hand(const DifficultyView& view, StaffId owner, const QString& words) {
    run(
        [change = seen(view), owner, words](const auto& ports, const auto& actor,
                                            const auto& operation, QDate day) {
            return handDifficulty(ports, actor, operation, change, owner, words, day);
        },
        tr("Handed on; it is among the work of %1.").arg(nameOf(owner)), &view);
}

void DifficultyPresenter::close(const DifficultyView& view, const QString& result,
                                const QString& words) {
    run(
        [change = seen(view), result, words](const auto& ports, const auto& actor,
                                             const auto& operation, QDate day) {
            return closeDifficulty(ports, actor, operation, change, result, words, day);
        },
        tr("Ticket closed."), &view);
}

void DifficultyPresenter::reopen(const DifficultyView& view, std::optional<QDate> due,
                                 const QString& words) {
    run(
        [change = seen(view), due, words](const auto& ports, const auto& actor,
                                          const auto& operation, QDate day) {
            return reopenDifficulty(ports, actor, operation, change, due, words, day);
        },
        tr("Ticket opened again."), &view);
}

void DifficultyPresenter::undo() {
    const auto last = last_;
    if (!last) return;
    run([id = last->id, seen = last->deeds.size()](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return undoDifficulty(ports, actor, operation, id, seen, day); },
        tr("Taken back. Both records stay in the history."), nullptr, false);
}

}  // namespace zhiqiao::ui
