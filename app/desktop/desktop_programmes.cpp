// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeProgrammeParts() {
    const auto rows = [this](const ListSource& source) {
        return words_.needs(source, reader_, preferences_);
    };
    programmes_.addTo(*personPage_);
    programmesPage_ =
        programmes_.makePage(rows(programmes_.rounds()), rows(programmes_.enrolments()));
    addPage(kProgrammes, tr("Programmes"), {}, -1, programmesPage_, Right::PersonRead);
    wireList(programmesPage_->rounds(), programmes_.rounds(), tr("Programmes"));
    wireList(programmesPage_->people(), programmes_.enrolments(), tr("People of the round"));
}

void Desktop::wireProgrammeParts() {
    connect(programmesPage_, &ui::ProgrammesPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kProgrammes, part); });
    connect(programmesPage_, &ui::ProgrammesPage::personWanted, this, [this](qint64 person) {
        openPerson(PersonId(person));
        personPage_->beginAt(ui::PersonPanel::Programme);
    });
    connect(&programmes_, &ProgrammeDesk::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&programmes_, &ProgrammeDesk::failed, this, &Desktop::sayProblem);
    if (!programmes_.mayWrite() || !window_->hasPage(kPeople)) return;
    auto* part = programmes_.peoplePart(peoplePage_->list());
    peoplePage_->addMore(part, part->key());
    actions_.adopt(kPeople, part->key());
    connect(part, &ui::EnrolPart::partShown, this,
            [this](const QString& shown) { window_->setOpenPart(kPeople, shown); });
    connect(part, &ui::EnrolPart::undoable, this,
            [this, part] { offerPeopleUndo([part] { part->takeBack(); }); });
}

}  // namespace zhiqiao
