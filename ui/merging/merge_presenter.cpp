// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/merge_presenter.h"

#include "core/base/deliver.h"
#include "core/base/text.h"
#include "core/casework/alike_question.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReadMerges {
    std::vector<MergeCandidate> candidates;
    std::vector<zhiqiao::RecordMerge> merges;
    std::vector<Staff> staff;
};

Result<std::vector<MergeCandidate>> candidatesFor(const MergePresenter::Needs& needs,
                                                  PersonId person) {
    std::vector<MergeCandidate> candidates;
    if (!needs.alike) return candidates;
    const auto self = needs.ports.people.find(person);
    if (!self) return fail(self.error());
    const auto alike = findAlike(*needs.alike, self->facts, person);
    if (!alike) return fail(alike.error());
    for (const auto& other : *alike) {
        const auto may = mayRead(needs.users, needs.actor, other.person.id);
        if (!may) return fail(may.error());
        const auto& facts = other.person.facts;
        candidates.push_back(
            {other.person.id, *may ? facts.name : QString(),
             *may && facts.birthOn ? facts.birthOn->toString(Qt::ISODate) : QString(),
             wordsFor(other.likeness)});
    }
    return candidates;
}

Result<ReadMerges> readMerges(const MergePresenter::Needs& needs, PersonId person) {
    auto candidates = candidatesFor(needs, person);
    if (!candidates) return fail(candidates.error());
    auto merges = needs.ports.merges.ofPerson(person);
    if (!merges) return fail(merges.error());
    auto staff = needs.offices.staff();
    if (!staff) return fail(staff.error());
    std::ranges::reverse(*merges);
    return ReadMerges{*std::move(candidates), *std::move(merges), *std::move(staff)};
}

}  // namespace

MergePresenter::MergePresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void MergePresenter::open(PersonId person) {
    if (person_ != person) forget();
    person_ = person;
    reload();
}

void MergePresenter::forget() {
    ++question_;
    candidates_.clear();
    merges_.clear();
    preview_.reset();
    parting_.reset();
    decisions_.clear();
    emit changed();
    emit compared();
    emit conflictsShown();
}

void MergePresenter::reload() {
    if (!person_) return;
    auto read = needs_.lanes.reads.run(
        [needs = needs_, person = *person_] { return readMerges(needs, person); });
    deliver(read, this, [this, asked = ++question_](const Result<ReadMerges>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        candidates_ = answer->candidates;
        merges_ = answer->merges;
        staff_ = answer->staff;
        emit changed();
    });
}

std::optional<Belongs> MergePresenter::decisionOn(const QString& key) const {
    const auto found = decisions_.constFind(key);
    return found == decisions_.cend() ? std::nullopt : std::optional(*found);
}

QString MergePresenter::staffName(StaffId id) const {
    const auto found = std::ranges::find(staff_, id, &Staff::id);
    return found == staff_.end() ? QString() : found->name;
}

QString MergePresenter::inWords(const MergeField& field, const QString& value) const {
    if (!field.list || value.isEmpty()) return value;
    const QLatin1String list(field.list);
    return list == "division"_L1 ? codes().divisions.fullName(value, needs_.clock.today())
                                 : codes().lists.name(list, value);
}

void MergePresenter::compare(PersonId other) {
    if (person_) ask(*person_, other);
}

void MergePresenter::exchange() {
    if (preview_) ask(preview_->gone.id, preview_->kept.id);
}

void MergePresenter::choose(const QString& field, MergeSide side) {
    if (!preview_) return;
    const bool number = field == u"id_number"_s;
    for (auto& row : preview_->rows) {
        const auto key = toQString(row.field->key);
        const bool depends = number && (key == u"birth_on"_s || key == u"sex"_s);
        if ((key == field || depends) && (side != MergeSide::Both || row.hasBoth))
            row.chosen = side;
    }
    emit compared();
}

void MergePresenter::ask(PersonId kept, PersonId gone) {
    auto shown = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor, kept, gone] {
        return previewMerge(ports, actor, kept, gone);
    });
    deliver(shown, this, [this, of = person_](const Result<MergePreview>& preview) {
        if (of != person_) return;
        if (!preview) {
            emit failed(preview.error());
            return;
        }
        preview_ = *preview;
        emit compared();
    });
}

void MergePresenter::merge(const QString& reason) {
    if (!preview_ || busy_) return;
    busy_ = true;
    MergeChoices choices;  // every one as it is shown
    for (const auto& row : preview_->rows) choices[toQString(row.field->key)] = row.chosen;
    const MergeRequest request{preview_->kept.id,         preview_->gone.id,        choices, reason,
                               preview_->kept.rowVersion, preview_->gone.rowVersion};
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor, request] {
        return mergePersons(ports, actor, OperationId::make(), request);
    });
    deliver(done, this, [this](const Result<zhiqiao::RecordMerge>& merge) {
        busy_ = false;
        if (!merge) {
            emit failed(merge.error());
            return;
        }
        preview_.reset();
        decisions_.clear();
        emit merged(*merge, tr("Record %1 was merged into record %2.")
                                .arg(QString::number(merge->gone.value()),
                                     QString::number(merge->kept.value())));
        reload();
    });
}

void MergePresenter::lookBack(MergeId merge) {
    decisions_.clear();
    auto shown = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor, merge] {
        return previewUnmerge(ports, actor, merge);
    });
    deliver(shown, this, [this](const Result<UnmergePreview>& preview) {
        if (!preview) {
            emit failed(preview.error());
            return;
        }
        parting_ = *preview;
        emit conflictsShown();
    });
}

void MergePresenter::decide(const QString& key, Belongs where) {
    decisions_[key] = where;
    emit conflictsShown();
}

void MergePresenter::unmerge() {
    if (!parting_ || busy_) return;
    undo(parting_->merge.id);
}

void MergePresenter::undo(MergeId merge) {
    if (busy_) return;
    busy_ = true;
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, merge, decisions = decisions_] {
            return unmergePersons(ports, actor, OperationId::make(), merge, decisions);
        });
    deliver(done, this, [this](const Result<zhiqiao::RecordMerge>& undone) {
        busy_ = false;
        if (!undone) {
            emit failed(undone.error());
            return;
        }
        parting_.reset();
        decisions_.clear();
        emit parted(undone->kept, tr("Records %1 and %2 are two again.")
                                      .arg(QString::number(undone->kept.value()),
                                           QString::number(undone->gone.value())));
        reload();
    });
}

}  // namespace zhiqiao::ui
