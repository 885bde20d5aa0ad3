// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "core/base/deliver.h"
#include "core/base/text.h"
#include "ui/shell/navigation.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeChecksPage() {
    checksPage_ =
        new ui::ChecksPage(findings_, words_.needs(*session_->findingRows, reader_, preferences_));
    addPage(kChecks, tr("Data quality"), {}, -1, checksPage_, Right::PersonRead);
    if (window_->hasPage(kChecks))
        window_->navigation().add(kChecks, tr("Data quality"), u"tools-check-spelling"_s, -1);
    wireList(checksPage_->list(), *session_->findingRows, tr("Data quality"));
}

void Desktop::wireChecksPage() {
    connect(checksPage_, &ui::ChecksPage::findingOpened, this, &Desktop::openFinding);
    connect(checksPage_, &ui::ChecksPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kChecks, part); });
}

void Desktop::openFinding(const ui::FindingRow& finding) {
    const auto* check = dataCheck(finding.check);
    if (!check) return;
    if (finding.subject == toQString(codeOf(CheckSubject::Household))) {
        window_->open({kHouseholds});
        households_->open(HouseholdId(finding.subjectId));
    } else if (finding.subject == toQString(codeOf(CheckSubject::Employer))) {
        window_->open({kVacancies});
        vacanciesPage_->showOne(true, finding.subjectId);
    } else {
        openFindingOf(PersonId(finding.subjectId), *check, finding.record);
    }
}

void Desktop::openFindingOf(PersonId person, const DataCheck& check, qint64 record) {
    openPerson(person);
    switch (check.place) {
    case CheckPlace::Facts:
        editForm_->wantField(toQString(check.element));
        personPage_->beginAt(ui::PersonPanel::Edit);
        break;
    case CheckPlace::Timeline: personPage_->beginAtRecord(record); break;
    case CheckPlace::Recognition: personPage_->beginAt(ui::PersonPanel::Hardship); break;
    case CheckPlace::Consent: personPage_->beginAt(ui::PersonPanel::Rights); break;
    case CheckPlace::Household:
        window_->open({kHouseholds});
        households_->openOf(person);
        break;
    case CheckPlace::Employer: break;
    }
}

void Desktop::countFindings() {
    auto done = writer_->run([this]() -> Result<bool> {
        const auto ports = session_->checkPorts();
        const auto all = allCounted(ports);
        if (!all) return fail(all.error());
        if (*all) return false;
        const auto step = countSome(ports, session_->clock().today());
        if (!step) return fail(step.error());
        return step->subjects > 0;
    });
    deliver(done, this, [this](const Result<bool>& goesOn) {
        if (!goesOn)
            sayProblem(goesOn.error());
        else if (*goesOn)
            countFindings();
    });
}

}  // namespace zhiqiao
