// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/following/follow_up_presenter.h"

#include "core/base/deliver.h"
#include "core/base/money.h"
#include "core/casework/due_words.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

}  // namespace

FollowUpPresenter::FollowUpPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void FollowUpPresenter::open(PersonId person) {
    if (person_ != person) {
        forget();
        last_.reset();
    }
    person_ = person;
    reload();
}

void FollowUpPresenter::forget() {
    ++question_;
    courses_.clear();
    records_.clear();
    read_ = false;
    emit changed();
}

Result<FollowUpPresenter::Read> FollowUpPresenter::readAll(const FollowUpPorts& ports,
                                                           const OfficeStore& offices,
                                                           PersonId person) {
    auto courses = followUpsOf(ports, person);
    if (!courses) return fail(courses.error());
    auto records = ports.records.ofPerson(person);
    if (!records) return fail(records.error());
    auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    std::ranges::reverse(*records);
    return Read{*std::move(courses), *std::move(records), *std::move(staff)};
}

void FollowUpPresenter::reload() {
    if (!person_) return;
    auto read =
        needs_.lanes.reads.run([ports = needs_.ports, &offices = needs_.offices,
                                person = *person_] { return readAll(ports, offices, person); });
    deliver(read, this, [this, asked = ++question_](const Result<Read>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        courses_ = answer->courses;
        records_ = answer->records;
        staff_ = answer->staff;
        read_ = true;
        emit changed();
    });
}

std::optional<PlacementId> FollowUpPresenter::mostPressing() const {
    const FollowUpCourse* first = nullptr;
    for (const auto& course : courses_)
        if (course.next() && (!first || course.next()->due < first->next()->due)) first = &course;
    if (!first && !courses_.empty()) first = &courses_.front();
    return first ? std::optional(first->placement.id) : std::nullopt;
}

QString FollowUpPresenter::titleOf(const FollowUpCourse& course) const {
    const auto& facts = course.placement.facts;
    return course.leftOn ? tr("%1, %2 to %3")
                               .arg(facts.employerName, isoDay(facts.startOn),
                                    isoDay(course.leftOn->addDays(-1)))
                         : tr("%1, since %2").arg(facts.employerName, isoDay(facts.startOn));
}

QString FollowUpPresenter::employerOf(PlacementId placement) const {
    for (const auto& course : courses_)
        if (course.placement.id == placement) return course.placement.facts.employerName;
    return {};
}

std::vector<QStringList> FollowUpPresenter::stepRows() const {
    std::vector<QStringList> rows;
    const auto today = needs_.clock.today();
    for (const auto& course : courses_)
        for (const auto& step : course.steps) {
            const bool open = step.state == FollowUpState::Open;
            rows.push_back({course.placement.facts.employerName, step.rule.title, isoDay(step.due),
                            open ? dueWords(step.due, today, codes().calendar) : textOf(step.state),
                            isoDay(step.on),
                            open && course.attempts > 0
                                ? tr("%n attempt(s) in vain", nullptr, course.attempts)
                                : QString()});
        }
    return rows;
}

QString FollowUpPresenter::detailsOf(const FollowUpFacts& facts) const {
    QStringList parts;
    if (facts.leftOn) parts << tr("left on %1").arg(isoDay(facts.leftOn));
    if (facts.wageFen) parts << Money::fen(*facts.wageFen).toGroupedText() + u" 元/月"_s;
    if (!facts.contractKind.isEmpty())
        parts << codes().lists.name(u"contract_type"_s, facts.contractKind);
    if (facts.insured) parts << (*facts.insured ? tr("insured") : tr("not insured"));
    if (!facts.words.isEmpty()) parts << facts.words;
    return parts.join(u" · "_s);
}

std::vector<QStringList> FollowUpPresenter::recordRows() const {
    std::vector<QStringList> rows;
    const auto& lists = codes().lists;
    for (const auto& record : records_) {
        const auto& f = record.facts;
        const auto by = std::ranges::find(staff_, record.recorded.staff, &Staff::id);
        rows.push_back(
            {isoDay(f.on), employerOf(f.placement), lists.name(u"contact_method"_s, f.method),
             lists.name(u"contact_outcome"_s, f.outcome),
             f.standing.isEmpty() ? QString() : lists.name(u"work_standing"_s, f.standing),
             detailsOf(f), by == staff_.end() ? QString() : by->name});
    }
    return rows;
}

void FollowUpPresenter::save(FollowUpFacts facts) {
    if (!person_ || busy_) return;
    facts.person = *person_;
    busy_ = true;
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         operation = OperationId::make(), facts,
                                         day = needs_.clock.today()] {
        return recordFollowUp(ports, actor, operation, facts, day);
    });
    deliver(done, this, [this](const Result<FollowUp>& record) {
        busy_ = false;
        if (!record) {
            emit failed(record.error());
            return;
        }
        lastSaved_ = record->id;
        last_ = *record;
        reload();
        emit saved(record->facts.person, tr("Follow-up saved."), true);
    });
}

void FollowUpPresenter::correct(const FollowUp& seen, FollowUpFacts facts) {
    if (!person_ || busy_) return;
    facts.person = *person_;
    busy_ = true;
    auto done =
        needs_.lanes.writes.run([ports = needs_.ports, &offices = needs_.offices,
                                 actor = needs_.actor, seen, facts, day = needs_.clock.today()] {
            return correctFollowUp(ports, offices, actor, seen, facts, day);
        });
    deliver(done, this, [this](const Result<EditOutcome<FollowUp>>& outcome) {
        busy_ = false;
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        if (!outcome->isSaved()) {
            emit clashed(*outcome);
            return;
        }
        const auto& record = outcome->now.record;
        lastSaved_ = record.id;
        // It has replaced its record already; taking it back would not bring that back.
        last_.reset();
        reload();
        emit saved(
            record.facts.person,
            (tr("Correction saved.") + u' ' + toldOf(outcome->now.by, outcome->theirs)).trimmed(),
            false);
    });
}

void FollowUpPresenter::takeBack(const FollowUp& record, const QString& reason) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         operation = OperationId::make(), record, reason,
                                         day = needs_.clock.today()] {
        return withdrawFollowUp(ports, actor, operation, record, reason, day);
    });
    deliver(done, this, [this, person = record.facts.person](const Result<>& taken) {
        busy_ = false;
        if (!taken) {
            emit failed(taken.error());
            return;
        }
        reload();
        emit saved(person, tr("Withdrawn. Both records stay in the history."), false);
    });
}

void FollowUpPresenter::undo() {
    if (const auto last = last_) takeBack(*last, u"录入后随即撤销"_s);
}

}  // namespace zhiqiao::ui
