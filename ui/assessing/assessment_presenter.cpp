// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessing/assessment_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

AssessmentPresenter::AssessmentPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void AssessmentPresenter::open(PersonId person) {
    if (person_ != person) forget();
    person_ = person;
    reload();
}

/// The page has put the look at the person on record.
void AssessmentPresenter::reload() {
    if (!person_) return;
    auto found = needs_.lanes.reads.run(
        [&records = needs_.ports.records, person = *person_] { return records.historyOf(person); });
    deliver(found, this, [this, asked = ++question_](const Result<std::vector<Assessment>>& all) {
        if (asked != question_) return;
        if (!all) {
            emit failed(all.error());
            return;
        }
        records_ = holding(*all);
        std::ranges::reverse(records_);
        read_ = true;
        emit changed();
    });
}

void AssessmentPresenter::forget() {
    ++question_;
    records_.clear();
    last_.reset();
    read_ = false;
    emit changed();
}

void AssessmentPresenter::save(AssessmentFacts facts) {
    if (busy_) return;
    busy_ = true;
    auto done =
        needs_.lanes.writes.run([&ports = needs_.ports, actor = needs_.actor, facts,
                                 operation = OperationId::make(), day = needs_.clock.today()] {
            return recordAssessment(ports, actor, operation, facts, day);
        });
    deliver(done, this, [this, facts](const Result<Assessment>& kept) {
        busy_ = false;
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        // A correction has replaced its record already; withdrawing it would not bring it back.
        last_ = facts.corrects ? std::nullopt : std::optional(*kept);
        emit saved(facts.person, facts.corrects ? tr("Correction saved.") : tr("Saved."),
                   last_.has_value());
        reload();
    });
}

void AssessmentPresenter::takeBack(const Assessment& record, const QString& reason) {
    if (busy_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run([&ports = needs_.ports, actor = needs_.actor, record,
                                         reason, operation = OperationId::make()] {
        return withdrawAssessment(ports, actor, operation, record.facts.person, record.id, reason);
    });
    deliver(done, this, [this, person = record.facts.person](const Result<>& gone) {
        busy_ = false;
        if (!gone) {
            emit failed(gone.error());
            return;
        }
        last_.reset();
        emit saved(person, tr("Withdrawn. Both records stay in the history."), false);
        reload();
    });
}

void AssessmentPresenter::undo() {
    if (const auto last = std::exchange(last_, std::nullopt)) takeBack(*last, u"录入后随即撤销"_s);
}

}  // namespace zhiqiao::ui
