// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rights_desk.h"

#include "ui/casework/rights_panel.h"

namespace zhiqiao {

RightsDesk::RightsDesk(const Needs& needs)
    : consents_(needs.context),
      recognitions_(needs.context),
      merges_(needs.context),
      plans_(needs.context),
      followUps_(needs.context),
      filed_(needs.context),
      compared_(needs.context),
      sheets_(needs.context),
      contacts_(needs.context),
      batches_(needs.context),
      sessions_(needs.context),
      assessments_(needs.context),
      assigned_(needs.context),
      holds_(needs.context),
      sent_(needs.context),
      difficulties_(needs.context),
      campaigns_(needs.context),
      enrolments_(needs.context),
      onward_(needs.context),
      standing_(needs.context),
      log_(needs.context),
      presenter_({needs.ports, consents_, log_, needs.lanes, needs.clock, needs.actor, needs.demo,
                  needs.may}),
      papers_({needs.ports,
               {consents_,
                recognitions_,
                merges_,
                plans_,
                followUps_,
                filed_,
                compared_,
                sheets_,
                assigned_,
                holds_,
                sent_,
                {contacts_, batches_, assessments_, sessions_},
                difficulties_,
                campaigns_,
                enrolments_,
                onward_,
                standing_},
               needs.lanes,
               needs.paper,
               needs.printer,
               needs.files,
               needs.clock,
               needs.actor,
               needs.demo,
               needs.printerName}) {
    connect(&presenter_, &ui::PersonRightsPresenter::said, this, &RightsDesk::said);
    connect(&papers_, &ui::PersonPapers::done, this, &RightsDesk::said);
}

void RightsDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::RightsPanel(presenter_, papers_);
    page.addPanel(PersonPanel::Rights, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Rights) panel->open(person);
            });
    connect(&page, &ui::PersonPage::registrationPrintWanted, &papers_,
            [this](RegistrationId id, const RegistrationPaper& paper) {
                papers_.registration(id, paper, ui::PaperTo::Printer);
            });
    connect(&page, &ui::PersonPage::blankRegistrationWanted, &papers_,
            [this](const QString& kind, const RegistrationPaper& paper) {
                papers_.blankRegistration(kind, paper, ui::PaperTo::Printer);
            });
    connect(&page, &ui::PersonPage::servicePrintWanted, &papers_,
            [this](PersonId person, ServiceId service) {
                papers_.service(person, service, ui::PaperTo::Printer);
            });
    connect(&page, &ui::PersonPage::serviceRecordWanted, &papers_,
            [this](PersonId person) { papers_.serviceRecord(person, ui::PaperTo::Printer); });
    connect(&page, &ui::PersonPage::blankServiceWanted, &papers_,
            [this](const QString& paper) { papers_.blankService(paper, ui::PaperTo::Printer); });
    connect(panel, &ui::RightsPanel::left, &page, &ui::PersonPage::closePanel);
    const auto tell = [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    };
    connect(&presenter_, &ui::PersonRightsPresenter::failed, this, tell);
    connect(&papers_, &ui::PersonPapers::failed, this, tell);
}

}  // namespace zhiqiao
