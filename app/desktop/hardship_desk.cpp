// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/hardship_desk.h"

#include "core/base/deliver.h"
#include "core/forms/form_output.h"
#include "core/forms/print_hardship.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kForm = u"就业困难人员认定表"_s;

}  // namespace

HardshipDesk::HardshipDesk(const Needs& needs)
    : needs_(needs),
      presenter_({needs.session.hardshipPorts(), needs.session.offices, needs.lanes,
                  needs.session.clock(), needs.actor, needs.may}) {
    connect(&presenter_, &ui::HardshipPresenter::said, this, &HardshipDesk::said);
}

void HardshipDesk::addTo(ui::PersonPage& page) {
    using ui::PersonPanel;
    auto* panel = new ui::HardshipPanel(presenter_);
    page_ = &page;
    panel_ = panel;
    connect(panel, &ui::HardshipPanel::printWanted, this, &HardshipDesk::print);
    connect(&presenter_, &ui::HardshipPresenter::saved, this, &HardshipDesk::saved);
    page.addPanel(PersonPanel::Hardship, panel);
    connect(&page, &ui::PersonPage::panelOpened, panel,
            [panel](PersonPanel place, PersonId person) {
                if (place == PersonPanel::Hardship) panel->open(person);
            });
    connect(panel, &ui::HardshipPanel::left, &page, &ui::PersonPage::closePanel);
    connect(&presenter_, &ui::HardshipPresenter::saved, &page, [&page](PersonId of) {
        if (page.person() == of) page.reload();
    });
    connect(&presenter_, &ui::HardshipPresenter::failed, this, [this, panel](const Error& error) {
        if (!panel->isVisible()) emit failed(error);
    });
}

std::optional<QStringList> HardshipDesk::wantedPapers() const {
    return panel_ && panel_->isVisible() ? panel_->wantedPapers() : std::nullopt;
}

void HardshipDesk::setFiled(std::optional<PersonId> person, const QStringList& kinds) {
    if (panel_ && person && person == page_->person()) panel_->setFiled(kinds);
}

void HardshipDesk::print(HardshipId hardship) {
    if (busy_) return;
    busy_ = true;
    auto made = needs_.lanes.writes.run([&session = needs_.session, actor = needs_.actor, hardship,
                                         operation = OperationId::make(),
                                         ports = needs_.session.hardshipPorts()] {
        return printHardship(ports, session.offices, actor, operation, hardship,
                             session.clock().now(), session.facts().demo, PaperFonts::installed());
    });
    deliver(made, this, [this](const Result<Pages>& pages) {
        busy_ = false;
        if (pages)
            send(*pages);
        else
            emit failed(pages.error());
    });
}

void HardshipDesk::send(const Pages& pages) {
    auto sent = needs_.paper.run([&printer = needs_.printer, pages] {
        return printer.print({.pages = pages, .title = kForm});
    });
    deliver(sent, this, [this, pages](const Result<>& done) {
        if (done)
            emit said(tr("%1 was sent to the printer.").arg(kForm));
        else if (done.error().code == "printing.no_printer")
            savePdf(pages);
        else
            emit failed(done.error());
    });
}

void HardshipDesk::savePdf(const Pages& pages) {
    const auto path =
        needs_.files.fileToSave(tr("No printer: save it as PDF"), kForm + u".pdf"_s, u"pdf"_s);
    if (!path) return;
    auto written = needs_.paper.run([pages, path = *path] {
        return writeFormsPdf(pages, path, kForm, PaperFonts::installed());
    });
    deliver(written, this, [this, name = QFileInfo(*path).fileName()](const Result<>& done) {
        if (done)
            emit said(tr("%1 was written to %2.").arg(kForm, name));
        else
            emit failed(done.error());
    });
}

ui::HardshipPage* HardshipDesk::makePage(ui::RecordList::Needs list) {
    auto* page = new ui::HardshipPage(std::move(list));
    connect(page, &ui::HardshipPage::personWanted, this,
            [this](qint64 person) { emit personWanted(PersonId(person)); });
    return page;
}

}  // namespace zhiqiao
