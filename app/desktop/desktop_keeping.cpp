// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeKeyEmployersPage() {
    const auto& rows = keeping_.rows();
    keyEmployersPage_ = keeping_.makePage(words_.needs(rows, reader_, preferences_));
    addPage(kKeyEmployers, tr("Key employers"), {}, -1, keyEmployersPage_, Right::VacancyRead);
    wireList(keyEmployersPage_->list(), rows, tr("Key employers"));
}

void Desktop::wireKeyEmployers() {
    connect(keyEmployersPage_, &ui::KeyEmployersPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kKeyEmployers, part); });
    connect(keyEmployersPage_, &ui::KeyEmployersPage::employersWanted, this, [this] {
        window_->open({kVacancies});
        vacanciesPage_->showEmployers();
    });
    connect(loadPage_, &ui::LoadPage::firmsWanted, this, [this](StaffId officer) {
        window_->open({kKeyEmployers});
        keyEmployersPage_->showOf(officer);
    });
    if (!keeping_.mayList() || !window_->hasPage(kVacancies)) return;
    auto* part = keeping_.employersPart(vacanciesPage_->employers());
    vacanciesPage_->addPart(part, part->button());
    for (auto* key : part->keys()) actions_.adopt(kVacancies, key);
    connect(part, &ui::KeyListPart::partShown, this,
            [this](const QString& shown) { window_->setOpenPart(kVacancies, shown); });
}

}  // namespace zhiqiao
