// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/language_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

namespace {

struct SpokenBy {
    QString name;
    LanguageDraft draft;
};

Result<SpokenBy> spokenBy(const LanguagePorts& ports, const Actor& actor, StaffId officer) {
    const auto held = openLanguages(ports, actor);
    if (!held) return fail(held.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    SpokenBy spoken{.name = {}, .draft = {.officer = officer, .languages = {}}};
    if (const auto who = std::ranges::find(*staff, officer, &Staff::id); who != staff->end())
        spoken.name = who->name;
    const auto found = std::ranges::find(*held, officer, &StaffLanguages::officer);
    if (found != held->end()) {
        spoken.draft.languages = found->languages;
        spoken.draft.replaces = found->id;
    }
    return spoken;
}

}  // namespace

LanguagePresenter::LanguagePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void LanguagePresenter::begin(StaffId officer) {
    auto looked = needs_.lanes.writes.run(
        [needs = needs_, officer] { return spokenBy(needs.ports, needs.actor, officer); });
    deliver(looked, this, [this, asked = forgotten_](const Result<SpokenBy>& spoken) {
        if (asked != forgotten_) return;
        if (spoken)
            emit begun(spoken->name, spoken->draft);
        else
            emit refused(spoken.error());
    });
}

void LanguagePresenter::record(const LanguageDraft& draft) {
    run(draft,
        draft.languages.isEmpty()
            ? tr("Recorded: unknown again.")
            : tr("Recorded: %1.").arg(languageWords(lists(), draft.languages)),
        true);
}

void LanguagePresenter::undo() {
    if (const auto back = std::exchange(back_, std::nullopt))
        run(*back, tr("Taken back. Both records stay in the history."), false);
    else
        emit said(tr("Nothing to undo here."));
}

void LanguagePresenter::run(const LanguageDraft& draft, const QString& sentence, bool undoable) {
    auto done = needs_.lanes.writes.run([needs = needs_, draft, operation = OperationId::make()] {
        return recordLanguages(needs.ports, needs.actor, operation, draft, needs.clock.today());
    });
    deliver(
        done, this,
        [this, sentence, undoable, asked = forgotten_](const Result<LanguagesRecorded>& recorded) {
            if (asked != forgotten_) return;
            if (!recorded) {
                emit refused(recorded.error());
                return;
            }
            if (undoable) back_ = recorded->back;
            emit saved();
            undoable ? saidUndoable(sentence) : said(sentence);
        });
}

void LanguagePresenter::forget() {
    ++forgotten_;
    back_.reset();
}

}  // namespace zhiqiao::ui
