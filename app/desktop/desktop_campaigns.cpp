// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeCampaignsPage() {
    const auto rows = [this](const ListSource& source) {
        return words_.needs(source, reader_, preferences_);
    };
    campaignsPage_ = campaigns_.makePage(rows(campaigns_.campaigns()), rows(campaigns_.records()));
    addPage(kCampaigns, tr("Campaigns"), {}, -1, campaignsPage_, Right::PersonRead);
    wireList(campaignsPage_->campaigns(), campaigns_.campaigns(), tr("Campaigns"));
    wireList(campaignsPage_->records(), campaigns_.records(), tr("What belongs to the campaign"));
}

void Desktop::wireCampaigns() {
    connect(campaignsPage_, &ui::CampaignsPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kCampaigns, part); });
    connect(campaignsPage_, &ui::CampaignsPage::personWanted, this,
            [this](qint64 person) { openPerson(PersonId(person)); });
    connect(campaignsPage_, &ui::CampaignsPage::peopleWanted, this,
            [this](const std::vector<PersonId>& people) {
                std::vector<qint64> ids;
                std::ranges::transform(people, std::back_inserter(ids), &PersonId::value);
                window_->open({kPeople});
                peoplePage_->list().setQuery({.ids = ids});
                peoplePage_->list().setFocus();
            });
    if (!campaigns_.mayWrite()) return;
    const auto add = [this](auto& page, ui::MarkPart* part, const QString& name) {
        page.addPart(part, part->button());
        actions_.adopt(name, part->key());  // the undo of vacancies is named by their employers
        connect(part, &ui::MarkPart::partShown, this,
                [this, name](const QString& shown) { window_->setOpenPart(name, shown); });
    };
    if (window_->hasPage(kPeople)) {
        auto* part = campaigns_.peoplePart(peoplePage_->list());
        add(*peoplePage_, part, kPeople);
        connect(part, &ui::MarkPart::undoable, this,
                [this, part] { offerPeopleUndo([part] { part->takeBack(); }); });
    }
    if (window_->hasPage(kVacancies))
        add(*vacanciesPage_, campaigns_.vacanciesPart(vacanciesPage_->vacancies()), kVacancies);
}

}  // namespace zhiqiao
