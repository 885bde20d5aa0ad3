// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/programme_desk.h"

#include "ui/programmes/enrolment_panel.h"

namespace zhiqiao {

namespace {

ui::ProgrammePresenter::Needs roundNeeds(const ProgrammeOffice& office,
                                         const ProgrammeDesk::Needs& needs,
                                         const ChangeWitness& changes) {
    return {office.ports(), office.rounds(),       office.enrolments(),
            needs.lanes,    needs.session.clock(), needs.actor,
            changes};
}

}  // namespace

ProgrammeDesk::ProgrammeDesk(const Needs& needs)
    : mayWrite_(needs.may(Right::ServiceWrite)),
      office_(needs.session),
      changes_(needs.session.database().context()),
      page_(roundNeeds(office_, needs, changes_)),
      people_(roundNeeds(office_, needs, changes_)),
      person_({office_.ports(), office_.rounds(), needs.lanes, needs.session.clock(), needs.actor,
               needs.may}) {
    if (needs.viewer) office_.showListsTo(*needs.viewer);
}

void ProgrammeDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::EnrolmentPanel(person_);
    page.addPanel(PersonPanel::Programme, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Programme) panel->open(person);
            });
    connect(panel, &ui::EnrolmentPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&person_, &ui::EnrolmentPresenter::saved, &page,
            [this, &page](PersonId person, const QString& sentence, bool undoable, bool goesOn) {
                if (page.person() != person) {
                    emit said(sentence);
                    return;
                }
                if (!goesOn) page.closePanel();
                if (undoable)
                    page.offerUndo(person, sentence, [this] { person_.undo(); });
                else
                    emit said(sentence);
            });
    connect(&person_, &ui::EnrolmentPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

ui::ProgrammesPage* ProgrammeDesk::makePage(ui::RecordList::Needs rounds,
                                            ui::RecordList::Needs people) {
    shown_ = new ui::ProgrammesPage(page_, std::move(rounds), std::move(people), mayWrite_);
    return shown_;
}

ui::EnrolPart* ProgrammeDesk::peoplePart(ui::RecordList& list) {
    return new ui::EnrolPart(people_, list);
}

void ProgrammeDesk::forget() {
    page_.forget();
    people_.forget();
    person_.forget();
    if (shown_) shown_->forget();
}

}  // namespace zhiqiao
