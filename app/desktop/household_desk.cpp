// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/household_desk.h"

#include "core/base/deliver.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/forms/zero_household_form.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kZeroHouseholdForm = u"零就业家庭认定表"_s;

}  // namespace

HouseholdDesk::HouseholdDesk(const Needs& needs)
    : needs_(needs),
      presenter_({householdPorts(needs.ports), needs.lanes, needs.clock, needs.actor, needs.staff,
                  needs.may}) {}

ui::HouseholdsPage* HouseholdDesk::makePage(ui::HouseholdsPage::Lists lists) {
    page_ = new ui::HouseholdsPage(presenter_, needs_.clock, std::move(lists));
    connect(page_, &ui::HouseholdsPage::personOpened, this, &HouseholdDesk::personOpened);
    connect(page_, &ui::HouseholdsPage::searched, this, &HouseholdDesk::searched);
    connect(page_, &ui::HouseholdsPage::partShown, this, &HouseholdDesk::partShown);
    connect(page_, &ui::HouseholdsPage::said, this, &HouseholdDesk::said);
    connect(page_, &ui::HouseholdsPage::printRequested, this, &HouseholdDesk::print);
    connect(page_, &ui::HouseholdsPage::emptyFormWanted, this, [this] { print({}); });
    return page_;
}

void HouseholdDesk::print(std::optional<HouseholdId> household) {
    if (busy_) return;
    busy_ = true;
    auto made = needs_.lanes.writes.run([needs = needs_, household,
                                         ports = householdPorts(needs_.ports)]() -> Result<Pages> {
        const auto fonts = PaperFonts::installed();
        if (!household) return zeroHouseholdPages({}, {.text = {}, .demo = needs.demo}, fonts);
        const auto operation = OperationId::make();
        const auto today = needs.clock.today();
        const auto file =
            printHousehold(ports, needs.actor, operation, *household, u"printer"_s, today);
        if (!file) return fail(file.error());
        const auto footer =
            footerOfAct(needs.ports.offices, needs.actor, operation, needs.clock.now(), needs.demo);
        if (!footer) return fail(footer.error());
        return zeroHouseholdPages(zeroHouseholdFacts(*file, ports.codes, needs.staff, today),
                                  *footer, fonts);
    });
    deliver(made, this, [this](const Result<Pages>& pages) {
        busy_ = false;
        if (pages)
            send(*pages);
        else
            emit failed(pages.error());
    });
}

void HouseholdDesk::send(const Pages& pages) {
    auto sent = needs_.paper.run([&printer = needs_.printer, pages] {
        return printer.print({.pages = pages, .title = kZeroHouseholdForm});
    });
    deliver(sent, this, [this, pages](const Result<>& done) {
        if (done)
            emit said(tr("%1 was sent to the printer.").arg(kZeroHouseholdForm));
        else if (done.error().code == "printing.no_printer")
            savePdf(pages);
        else
            emit failed(done.error());
    });
}

void HouseholdDesk::savePdf(const Pages& pages) {
    const auto path = needs_.files.fileToSave(tr("No printer: save it as PDF"),
                                              kZeroHouseholdForm + u".pdf"_s, u"pdf"_s);
    if (!path) return;
    auto written = needs_.paper.run([pages, path = *path] {
        return writeFormsPdf(pages, path, kZeroHouseholdForm, PaperFonts::installed());
    });
    deliver(written, this, [this, name = QFileInfo(*path).fileName()](const Result<>& done) {
        if (done)
            emit said(tr("%1 was written to %2.").arg(kZeroHouseholdForm, name));
        else
            emit failed(done.error());
    });
}

}  // namespace zhiqiao
