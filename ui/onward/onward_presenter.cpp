// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onward/onward_presenter.h"

#include "core/base/deliver.h"
#include "core/difficulties/difficulty_course.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<std::vector<Difficulty>> openTickets(const DifficultyStore& store, PersonId person) {
    auto tickets = store.ofPerson(person);
    if (!tickets) return tickets;
    std::erase_if(*tickets,
                  [](const Difficulty& one) { return !difficultyCourseOf(one).isOpen(); });
    return tickets;
}

}  // namespace

OnwardPresenter::OnwardPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void OnwardPresenter::open(PersonId person) {
    if (person_ != person) {
        forget();
        last_.reset();
    }
    person_ = person;
    reload();
}

void OnwardPresenter::forget() {
    ++question_;
    referrals_.clear();
    tickets_.clear();
    read_ = false;
    emit changed();
}

void OnwardPresenter::reload() {
    if (!person_) return;
    auto read =
        needs_.lanes.reads.run([ports = needs_.ports, &store = needs_.tickets,
                                &offices = needs_.offices, person = *person_]() -> Result<Read> {
            auto referrals = onwardReferralsOf(ports, person);
            if (!referrals) return fail(referrals.error());
            auto tickets = openTickets(store, person);
            if (!tickets) return fail(tickets.error());
            auto staff = offices.staff();
            if (!staff) return fail(staff.error());
            return Read{*std::move(referrals), *std::move(tickets), *std::move(staff)};
        });
    deliver(read, this, [this, asked = ++question_](const Result<Read>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        referrals_ = answer->referrals;
        tickets_ = answer->tickets;
        staff_ = answer->staff;
        read_ = true;
        emit changed();
        if (const auto seen = std::exchange(overtaken_, std::nullopt)) tellSince(*seen);
    });
}

QString OnwardPresenter::nameOf(StaffId id) const {
    const auto found = std::ranges::find(staff_, id, &Staff::id);
    return found == staff_.end() ? QString() : found->name;
}

std::vector<QStringList> OnwardPresenter::rows() const {
    std::vector<QStringList> rows;
    const auto& lists = codes().lists;
    for (const auto& [referral, course] : referrals_) {
        const auto& f = referral.facts;
        const auto state = inOneLine({textOf(course.stateOn(needs_.clock.today())),
                                      lists.name(u"onward_answer"_s, course.answer)});
        rows.push_back({f.sentOn.toString(Qt::ISODate),
                        inOneLine({lists.name(u"onward_department"_s, f.department), f.body}),
                        inOneLine({lists.name(u"onward_reason"_s, f.reason), f.words}),
                        f.answerBy ? f.answerBy->toString(Qt::ISODate) : QString(), state,
                        referral.number});
    }
    return rows;
}

std::vector<QStringList> OnwardPresenter::deedRows(const OnwardView& view) const {
    std::vector<QStringList> rows;
    const auto& f = view.referral.facts;
    rows.push_back({f.sentOn.toString(Qt::ISODate), tr("Referred"), f.asked,
                    nameOf(view.referral.recorded.staff)});
    for (const auto& deed : view.course.deeds)
        rows.push_back({deed.facts.on.toString(Qt::ISODate), inWords(deed.facts), deed.facts.words,
                        nameOf(deed.recorded.staff)});
    std::ranges::reverse(rows);
    return rows;
}

QString OnwardPresenter::inWords(const OnwardDeedFacts& deed) const {
    return deed.kind == OnwardDeedKind::Answer ? codes().lists.name(u"onward_answer"_s, deed.answer)
                                               : tr("Withdrawn");
}

/// The newest of what was recorded since, unless it was nothing.
void OnwardPresenter::tellSince(const OnwardReferral& seen) {
    const auto view = std::ranges::find_if(
        referrals_, [&](const OnwardView& one) { return one.referral.id == seen.id; });
    if (view == referrals_.end() || view->referral.deeds.size() <= seen.deeds.size()) return;
    const auto& deed = view->referral.deeds.back();
    const auto what = deed.facts.kind == OnwardDeedKind::Undo
                          ? tr("the last step was taken back")
                          : inOneLine({inWords(deed.facts), deed.facts.words});
    emit overtaken(*view, {nameOf(deed.recorded.staff), deed.recorded.at}, what);
}

void OnwardPresenter::run(Work work, Sentence sentence, const OnwardView* about, bool undoable) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, operation = OperationId::make(),
         work = std::move(work),
         day = needs_.clock.today()] { return work(ports, actor, operation, day); });
    const auto seen = about ? std::optional(about->referral) : std::nullopt;
    deliver(done, this,
            [this, sentence = std::move(sentence), seen,
             undoable](const Result<OnwardReferral>& saved) {
                busy_ = false;
                if (!saved) {
                    emit failed(saved.error());
                    if (!seen || saved.error().kind != Error::Kind::Conflict) return;
                    overtaken_ = seen;
                    reload();
                    return;
                }
                if (undoable) last_ = *saved;
                reload();
                emit this->saved(saved->facts.person, sentence(*saved), undoable);
            });
}

void OnwardPresenter::send(OnwardFacts facts) {
    if (!person_) return;
    facts.person = *person_;
    run([facts](const auto& ports, const auto& actor, const auto& operation,
                QDate day) { return sendOnward(ports, actor, operation, facts, day); },
        [](const OnwardReferral& sent) {
            return tr("Sent on under the number %1; J and Ctrl+P print the form.").arg(sent.number);
        });
}

void OnwardPresenter::answer(const OnwardView& view, QDate on, const QString& answer,
                             const QString& words) {
    const OnwardChange change{view.referral.id, view.referral.deeds.size(), on};
    run(
        [change, answer, words](const auto& ports, const auto& actor, const auto& operation,
                                QDate day) {
            return answerOnward(ports, actor, operation, change, answer, words, day);
        },
        [](const OnwardReferral&) { return tr("Feedback recorded."); }, &view);
}

void OnwardPresenter::withdraw(const OnwardView& view, QDate on, const QString& words) {
    const OnwardChange change{view.referral.id, view.referral.deeds.size(), on};
    run(
        [change, words](const auto& ports, const auto& actor, const auto& operation, QDate day) {
            return withdrawOnward(ports, actor, operation, change, words, day);
        },
        [](const OnwardReferral&) { return tr("Referral withdrawn; its number stays."); }, &view);
}

void OnwardPresenter::undo() {
    const auto last = last_;
    if (!last) return;
    run([id = last->id, seen = last->deeds.size()](
            const auto& ports, const auto& actor, const auto& operation,
            QDate day) { return undoOnward(ports, actor, operation, id, seen, day); },
        [](const OnwardReferral&) { return tr("Taken back. Both records stay in the history."); },
        nullptr, false);
}

}  // namespace zhiqiao::ui
