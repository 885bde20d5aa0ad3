// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/campaign_desk.h"

namespace zhiqiao {

namespace {

ui::CampaignPresenter::Needs presenterNeeds(const CampaignOffice& office,
                                            const CampaignDesk::Needs& needs,
                                            const ChangeWitness& changes) {
    return {office.ports(),        office.campaigns(), needs.lanes,
            needs.session.clock(), needs.actor,        changes};
}

}  // namespace

CampaignDesk::CampaignDesk(const Needs& needs)
    : mayWrite_(needs.mayWrite),
      office_(needs.session),
      changes_(needs.session.database().context()),
      page_(presenterNeeds(office_, needs, changes_)),
      people_(presenterNeeds(office_, needs, changes_)),
      vacancies_(presenterNeeds(office_, needs, changes_)) {
    if (needs.viewer) office_.showListsTo(*needs.viewer);
}

ui::CampaignsPage* CampaignDesk::makePage(ui::RecordList::Needs campaigns,
                                          ui::RecordList::Needs records) {
    return new ui::CampaignsPage(page_, std::move(campaigns), std::move(records), mayWrite_);
}

ui::MarkPart* CampaignDesk::peoplePart(ui::RecordList& list) {
    return new ui::MarkPart(people_, list, MarkKind::Person, ui::MarkPart::Undo::Elsewhere);
}

ui::MarkPart* CampaignDesk::vacanciesPart(ui::RecordList& list) {
    return new ui::MarkPart(vacancies_, list, MarkKind::Vacancy, ui::MarkPart::Undo::Here);
}

void CampaignDesk::forget() {
    page_.forget();
    people_.forget();
    vacancies_.forget();
}

}  // namespace zhiqiao
