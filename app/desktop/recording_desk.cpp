// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recording_desk.h"

#include "ui/assessing/assessment_panel.h"
#include "ui/phrases/phrase_section.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// The fields of words in the person page: form, field, kind of phrases.
constexpr struct {
    const char* form;
    const char* field;
    const char* kind;
} kPhraseFields[] = {{"contactForm", "note", "contact"},
                     {"guidanceForm", "content", "guidance"},
                     {"guidanceForm", "diagnosis", "diagnosis"},
                     {"offerForm", "reason", "reason"},
                     {"withdrawForm", "reason", "reason"}};

}  // namespace

RecordingDesk::RecordingDesk(const Needs& needs)
    : office_(needs.session),
      people_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}),
      today_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}),
      assessments_(
          {office_.assessmentPorts(), needs.lanes, needs.session.clock(), needs.actor, needs.may}),
      phrases_({{needs.session.transactions, needs.session.offices, needs.session.codes().lists},
                needs.lanes,
                needs.actor,
                [&session = needs.session] { return session.readOwnTerms(); }}),
      phraseKeys_(phrases_) {
    phrases_.reload();
    connect(&phraseKeys_, &ui::PhraseKeys::said, this, &RecordingDesk::said);
}

ui::ManyPart* RecordingDesk::peoplePart(ui::RecordList& list, ui::ManyPart::Undo undo) {
    auto* part = new ui::ManyPart(people_, list, {}, undo);
    phraseKeys_.watch(part->findChild<QWidget*>(u"many_text"_s), u"contact"_s);
    return part;
}

ui::ManyPart* RecordingDesk::todayPart(ui::RecordList& list) {
    auto* part = new ui::ManyPart(today_, list, u"person_id"_s, ui::ManyPart::Undo::Elsewhere);
    phraseKeys_.watch(part->findChild<QWidget*>(u"many_text"_s), u"contact"_s);
    return part;
}

void RecordingDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    for (const auto& [form, field, kind] : kPhraseFields)
        if (const auto* whole = page.findChild<QWidget*>(QLatin1String(form)))
            phraseKeys_.watch(whole->findChild<QWidget*>(QLatin1String(field)),
                              QLatin1String(kind));
    auto* panel = new ui::AssessmentPanel(assessments_);
    page.addPanel(PersonPanel::Assessment, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Assessment) panel->open(person);
            });
    connect(panel, &ui::AssessmentPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&assessments_, &ui::AssessmentPresenter::saved, &page,
            [this, &page](PersonId person, const QString& sentence, bool undoable) {
                if (page.person() != person) {
                    emit said(sentence);
                    return;
                }
                page.closePanel();
                if (undoable)
                    page.offerUndo(person, sentence, [this] { assessments_.undo(); });
                else
                    emit said(sentence);
            });
    connect(&assessments_, &ui::AssessmentPresenter::failed, this,
            [this, panel](const Error& error) {
                if (!panel->isVisible()) emit failed(error);
            });
}

void RecordingDesk::addTo(ui::SettingsPage& page) {
    auto* section = new ui::PhraseSection(phrases_, &page);
    page.addSection(&section->grid());
    connect(section, &ui::PhraseSection::said, this, &RecordingDesk::said);
}

void RecordingDesk::forget() {
    people_.forget();
    today_.forget();
    assessments_.forget();
}

}  // namespace zhiqiao
