// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

namespace {

/// Errors: person.merged.
Result<> checkStanding(const MergeStore* merges, PersonId person) {
    if (!merges) return {};
    const auto survivor = merges->survivorOf(person);
    if (!survivor) return fail(survivor.error());
    if (*survivor) return fail(personMerged(person, **survivor));
    return {};
}

/// Errors: those of the database.
Result<> addProgrammes(PersonRecord& record, const ProgrammeStore& programmes) {
    auto told = programmes.ofPerson(record.file.person.id);
    if (!told) return fail(told.error());
    for (const auto& enrolment : *told) {
        const auto id = enrolment.facts.round;
        if (record.rounds.contains(id.value())) continue;
        const auto round = programmes.round(id);
        if (!round) return fail(round.error());
        record.rounds.insert(id.value(), round->facts.name);
    }
    record.enrolments = *std::move(told);
    return {};
}

/// What stands beside the case: sheets, notes, merges, follow-ups, difficulties, referrals to
/// departments, programmes, and who is in charge.
Result<> addAside(PersonRecord& record, const PersonPresenter::Needs& needs) {
    const auto person = record.file.person.id;
    if (needs.recording) {
        auto told = ownRecordingOf(*needs.recording, person);
        if (!told) return fail(told.error());
        record.recording = *std::move(told);
    }
    if (needs.merges) {
        auto told = needs.merges->ofPerson(person);
        if (!told) return fail(told.error());
        record.merges = *std::move(told);
    }
    if (needs.followUps) {
        auto told = needs.followUps->historyOf(person);
        if (!told) return fail(told.error());
        record.followUps = *std::move(told);
    }
    if (needs.transfers) {
        auto asked = needs.transfers->ofPerson(person);
        if (!asked) return fail(asked.error());
        record.transfers = *std::move(asked);
    }
    if (needs.difficulties) {
        auto told = needs.difficulties->ofPerson(person);
        if (!told) return fail(told.error());
        record.difficulties = *std::move(told);
    }
    if (needs.onward) {
        auto told = needs.onward->ofPerson(person);
        if (!told) return fail(told.error());
        record.onward = *std::move(told);
    }
    if (needs.programmes)
        if (auto added = addProgrammes(record, *needs.programmes); !added) return added;
    if (!needs.assignments) return {};
    auto named = needs.assignments->ofPerson(person);
    if (!named) return fail(named.error());
    record.assignments = *std::move(named);
    const auto standing = needs.assignments->casesOf({person});
    if (!standing) return fail(standing.error());
    if (!standing->empty()) record.inCharge = standing->front().where.officers;
    return {};
}

}  // namespace

PersonPresenter::PersonPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PersonPresenter::open(PersonId person, const QString& reason) {
    if (person_ != person) {
        person_ = person;
        nearness_.reset();
        forget();
    }
    auto seen =
        needs_.lanes.writes.run([access = access(), merges = needs_.merges, actor = needs_.actor,
                                 person, reason]() -> Result<Nearness> {
            if (auto stands = checkStanding(merges, person); !stands) return fail(stands.error());
            return viewPerson(access, actor, person, reason);
        });
    deliver(seen, this, [this, person, asked = ++question_](const Result<Nearness>& near) {
        if (asked != question_) return;
        if (near) {
            nearness_ = *near;
            reload();
        } else if (near.error().code == "person.merged") {
            const auto survivor = near.error().detail.section(u'=', 1).toLongLong();
            emit leadsTo(PersonId(survivor), near.error().message);
        } else if (near.error().code == "person.reason_missing") {
            emit reasonWanted(person);
        } else {
            nearness_.reset();
            forget();
            emit failed(near.error());
        }
    });
}

void PersonPresenter::forget() {
    ++question_;
    record_.reset();
    events_.clear();
    emit changed();
}

void PersonPresenter::reveal(SealedField field, const QString& reason) {
    if (!person_ || !nearness_) return;
    auto shown = needs_.lanes.writes.run(
        [access = access(), actor = needs_.actor, person = *person_, field, reason] {
            return revealField(access, actor, person, field, reason);
        });
    deliver(shown, this, [this, field, of = *person_](const Result<QString>& value) {
        if (!value)
            emit failed(value.error());
        else if (person_ == of && record_)
            emit revealed(field, *value);
    });
}

void PersonPresenter::reload() {
    if (!person_ || !nearness_) return;
    auto found = needs_.lanes.reads.run(
        [needs = needs_, person = *person_, day = today()]() -> Result<PersonRecord> {
            auto record = readPersonRecord(needs.ports, person, day);
            if (!record) return record;
            if (auto added = addAside(*record, needs); !added) return fail(added.error());
            return record;
        });
    deliver(found, this, [this, asked = ++question_](const Result<PersonRecord>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        record_ = *answer;
        events_ = eventsOf(*record_, codes());
        emit changed();
    });
}

PersonHeader PersonPresenter::header() const {
    return record_ ? headerOf(*record_, codes(), today()) : PersonHeader{};
}

PersonSteps PersonPresenter::steps() const {
    return record_ ? stepsOf(*record_, codes(), today()) : PersonSteps{};
}

std::optional<PersonAct> PersonPresenter::nextBest() const {
    return record_ ? nextBestAct(*record_, today()) : std::nullopt;
}

QString PersonPresenter::whyNot(PersonAct act, std::optional<size_t> event) const {
    if (!record_) return tr("The person is still being read.");
    if (!may(Right::ServiceWrite))
        return tr("You have no right to %1.").arg(textOf(Right::ServiceWrite));
    switch (act) {
    case PersonAct::Receipt:
        return openReferrals(record_->file).empty() ? tr("No referral is waiting for its receipt.")
                                                    : QString();
    case PersonAct::Withdraw: return whyNotWithdraw(event);
    case PersonAct::Contact:
    case PersonAct::Policy:
    case PersonAct::Guidance:
    case PersonAct::Recommend:
    case PersonAct::Offer: break;
    }
    return {};
}

QString PersonPresenter::whyNotWithdraw(std::optional<size_t> event) const {
    if (!event || *event >= events_.size())
        return tr("Choose the record in the timeline that is to be withdrawn.");
    const auto& at = events_[*event];
    if (at.superseded) return tr("This record was corrected or withdrawn already.");
    if (at.isVoid) return tr("This referral is void already.");
    if (serviceAt(*event)) return {};
    if (const auto referral = referralAt(*event)) {
        const auto open = openReferrals(record_->file);
        return std::ranges::find(open, referral->id, &JobReferral::id) == open.end()
                   ? tr("This referral has its receipt; correct the receipt instead.")
                   : QString();
    }
    return tr("Only contacts, policy notices, guidance, offers and referrals can be withdrawn.");
}

std::optional<ServiceRecord> PersonPresenter::serviceAt(size_t event) const {
    if (!record_ || event >= events_.size()) return {};
    const auto& at = events_[event];
    const bool service = at.kind == EventKind::Contact || at.kind == EventKind::Guidance ||
                         at.kind == EventKind::Offer || at.kind == EventKind::Policy;
    if (!service || at.superseded) return {};
    for (const auto& one : record_->file.services)
        if (one.id.value() == at.record) return one;
    return {};
}

std::optional<JobReferral> PersonPresenter::referralAt(size_t event) const {
    if (!record_ || event >= events_.size()) return {};
    const auto& at = events_[event];
    if (at.kind != EventKind::Referral && at.kind != EventKind::Print) return {};
    for (const auto& one : record_->file.referrals)
        if (one.id.value() == at.record) return one;
    return {};
}

}  // namespace zhiqiao::ui
