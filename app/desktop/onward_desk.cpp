// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/onward_desk.h"

#include "core/forms/onward_form.h"
#include "core/security/act_code.h"
#include "ui/onward/onward_panel.h"

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kOnwardForm = u"转介单"_s;

}  // namespace

OnwardDesk::OnwardDesk(const Needs& needs)
    : needs_(needs),
      office_(needs.session),
      tickets_(needs.session.database().context()),
      presenter_({office_.ports(), tickets_, needs.session.offices, needs.lanes,
                  needs.session.clock(), needs.actor, needs.may}),
      out_({needs.lanes.writes, needs.paper, needs.printer, needs.files, needs.printerName}) {
    if (needs.viewer) office_.showListTo(*needs.viewer);
    connect(&out_, &ui::PaperOut::done, this, &OnwardDesk::said);
    connect(&out_, &ui::PaperOut::failed, this, &OnwardDesk::failed);
}

void OnwardDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::OnwardPanel(presenter_);
    page_ = &page;
    page.addPanel(PersonPanel::Onward, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [this, panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Onward)
                    panel->open(person, std::exchange(answering_, QString()));
            });
    connect(panel, &ui::OnwardPanel::left, &page, &ui::PersonPage::closePanel);
    connect(panel, &ui::OnwardPanel::paperWanted, this, &OnwardDesk::print);
    connect(panel, &ui::OnwardPanel::emptyPaperWanted, this, &OnwardDesk::printEmpty);
    connect(&presenter_, &ui::OnwardPresenter::saved, &page,
            [this, &page](PersonId person, const QString& sentence, bool undoable) {
                if (page.person() != person) {
                    emit said(sentence);
                    return;
                }
                page.closePanel();
                if (undoable)
                    page.offerUndo(person, sentence, [this] { presenter_.undo(); });
                else
                    emit said(sentence);
            });
    connect(&presenter_, &ui::OnwardPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

ui::OnwardPage* OnwardDesk::makePage(ui::RecordList::Needs list) {
    auto* page = new ui::OnwardPage(std::move(list));
    connect(page, &ui::OnwardPage::referralWanted, this,
            [this](qint64 person, const QString& number) {
                emit referralWanted(PersonId(person), number);
            });
    connect(page, &ui::OnwardPage::paperWanted, this,
            [this](qint64 referral) { print(OnwardId(referral)); });
    return page;
}

void OnwardDesk::answer(const QString& number) {
    answering_ = number;
    page_->beginAt(ui::PersonPanel::Onward);
}

void OnwardDesk::print(OnwardId referral) {
    out_.run(needs_.lanes.writes, kOnwardForm, ui::PaperTo::Printer,
             [&session = needs_.session, &ports = office_.printPorts(), actor = needs_.actor,
              operation = OperationId::make(), referral]() -> Result<ui::PaperOut::Paper> {
                 const auto released =
                     releaseOnwardPrint(ports, actor, operation, referral, session.clock().today());
                 if (!released) return fail(released.error());
                 const auto file = [&ports, actor, operation,
                                    sent = released->referral](const QString& to) -> Result<> {
                     const auto filed = recordOnwardPrint(ports, actor, operation, sent, to);
                     if (!filed) return fail(filed.error());
                     return {};
                 };
                 return ui::PaperOut::Paper{
                     kOnwardForm,
                     [released = *released, &codes = session.codes(), code = actCode(operation),
                      demo = session.facts().demo](const PaperFonts& fonts) {
                         return onwardPages(released, codes, code, demo, fonts);
                     },
                     file};
             });
}

void OnwardDesk::printEmpty() {
    out_.run(needs_.lanes.writes, kOnwardForm, ui::PaperTo::Printer,
             [&session = needs_.session]() -> Result<ui::PaperOut::Paper> {
                 return ui::PaperOut::Paper{
                     kOnwardForm,
                     [&codes = session.codes(), demo = session.facts().demo](
                         const PaperFonts& fonts) { return blankOnwardForm(codes, demo, fonts); }};
             });
}

}  // namespace zhiqiao
