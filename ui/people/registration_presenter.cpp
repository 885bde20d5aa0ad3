// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registration_presenter.h"

#include "core/base/deliver.h"

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RegistrationPresenter::RegistrationPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void RegistrationPresenter::start() { operation_ = OperationId::make(); }

std::vector<FieldNote> RegistrationPresenter::check(const RegistrationEntry& entry) const {
    auto notes = unreadableNotes(entry.unreadable);
    for (const auto& note : notesOn(codes(), entry.facts, today(), needs_.demo))
        if (!entry.unreadable.contains(note.field)) notes.push_back(note);
    if (entry.kinds.isEmpty())
        notes.push_back({u"registrations"_s,
                         tr("What is the person registered as? Choose at least one."), true});
    if (entry.registeredOn && *entry.registeredOn > today())
        notes.push_back({u"registered_on"_s, tr("This day has not come yet."), true});
    if (entry.kinds.contains(u"graduate"_s)) {
        const int year = entry.graduateYear.toInt();
        if (year < 1950 || year > today().year())
            notes.push_back({u"graduate_year"_s,
                             tr("In which year did the person graduate? Type it like 2022."),
                             true});
    }
    if (entry.facts.graduatedOn && *entry.facts.graduatedOn > today().addYears(1))
        notes.push_back({u"graduated_on"_s, tr("This day is more than a year away."), false});
    return notes;
}

RegisterPersonRequest RegistrationPresenter::requestFrom(const RegistrationEntry& entry) const {
    RegisterPersonRequest request{.facts = entry.facts, .registrations = {}, .wish = {}};
    for (const auto& kind : entry.kinds) {
        RegistrationFacts facts{.kind = kind,
                                .category = {},
                                .channel = entry.channel,
                                .registeredOn = entry.registeredOn.value_or(today()),
                                .officer = needs_.actor.staff};
        if (kind == u"graduate"_s) facts.category = entry.graduateYear;
        if (kind == u"hardship"_s) facts.category = entry.hardshipCategory;
        request.registrations.push_back(facts);
    }
    if (entry.wish != JobWish{}) request.wish = entry.wish;
    return request;
}

void RegistrationPresenter::save(const RegistrationEntry& entry) {
    if (busy_) return;
    const auto notes = check(entry);
    emit notesChanged(notes);
    if (hasProblem(notes)) return;
    write(requestFrom(entry), {});
}

void RegistrationPresenter::saveApart() {
    if (busy_ || !waiting_) return;
    const auto waiting = *std::exchange(waiting_, {});
    write(waiting.request, waiting.alike);
}

void RegistrationPresenter::write(const RegisterPersonRequest& request,
                                  std::optional<PersonId> apartFrom) {
    busy_ = true;
    waiting_.reset();
    emit busyChanged(true);
    auto done = needs_.lanes.writes.run([&ports = needs_.ports, asking = needs_.asking,
                                         actor = needs_.actor, operation = operation_,
                                         demo = needs_.demo, request, day = today(),
                                         apartFrom]() -> Result<RegistrationAnswer> {
        if (asking) return registerOrAsk(*asking, actor, operation, demo, request, day, apartFrom);
        auto saved = registerCase(ports, actor, operation, demo, request, day);
        if (!saved) return fail(saved.error());
        return RegistrationAnswer{*std::move(saved), {}};
    });
    deliver(done, this,
            [this, request, operation = operation_](const Result<RegistrationAnswer>& outcome) {
                if (outcome && outcome->question)
                    waiting_ = Waiting{request, outcome->question->person};
                settle(outcome, operation);
            });
}

void RegistrationPresenter::settle(const Result<RegistrationAnswer>& outcome,
                                   const OperationId& operation) {
    busy_ = false;
    emit busyChanged(false);
    if (!outcome) {
        if (!fieldOf(outcome.error()).isEmpty())
            emit notesChanged({noteFrom(outcome.error())});
        else
            emit failed(outcome.error());
        return;
    }
    if (outcome->question) {
        emit asked(*outcome->question, waiting_->request.facts);
        return;
    }
    if (operation == operation_) start();
    emit saved(outcome->saved->person.id);
}

}  // namespace zhiqiao::ui
