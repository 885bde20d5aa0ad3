// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/roster_desk.h"

#include <limits>

namespace zhiqiao {

namespace {

RosterList listOf(const RosterDesk::Needs& needs, RosterKind kind, RosterList::Sealed sealed) {
    return {kind, sealed, needs.registrations, needs.people, needs.codes};
}

}  // namespace

RosterDesk::RosterDesk(const Needs& needs)
    : needs_(needs),
      begunShown_(listOf(needs, RosterKind::Employment, RosterList::Sealed::Masked)),
      endedShown_(listOf(needs, RosterKind::Ending, RosterList::Sealed::Masked)),
      begun_(listOf(needs, RosterKind::Employment, RosterList::Sealed::Open)),
      ended_(listOf(needs, RosterKind::Ending, RosterList::Sealed::Open)),
      presenter_({needs.reads, begunShown_, endedShown_, needs.fonts, needs.demo}) {}

void RosterDesk::addTo(ui::RegistrationsPage& page) {
    auto* panel = new ui::RosterPanel(presenter_, needs_.clock, needs_.fonts);
    page.setRosterPanel(panel);
    connect(&page, &ui::RegistrationsPage::rosterWanted, panel,
            [panel](bool ended, const QString& employer, QDate day) {
                panel->start(ended ? RosterKind::Ending : RosterKind::Employment, employer, day);
            });
    connect(&page, &ui::RegistrationsPage::forgotten, panel, &ui::RosterPanel::forget);
    connect(panel, &ui::RosterPanel::left, &page, &ui::RegistrationsPage::showList);
    connect(panel, &ui::RosterPanel::printWanted, this,
            [this](const RosterOrder& order) { putOut(order, ui::ListDesk::To::Printer); });
    connect(panel, &ui::RosterPanel::pdfWanted, this,
            [this](const RosterOrder& order) { putOut(order, ui::ListDesk::To::Pdf); });
    connect(panel, &ui::RosterPanel::emptyWanted, this, [this](RosterKind kind) {
        needs_.lists.putOut(blankRoster(kind, {.text = {}, .demo = needs_.demo}, needs_.fonts),
                            titleOf(kind), ui::ListDesk::To::Printer);
    });
}

const RosterList& RosterDesk::toPrint(RosterKind kind) const {
    return kind == RosterKind::Employment ? begun_ : ended_;
}

void RosterDesk::putOut(const RosterOrder& order, ui::ListDesk::To to) {
    needs_.lists.putOut(
        toPrint(order.kind), titleOf(order.kind), rosterQuery(order), rosterKeys(order.kind),
        [order, today = needs_.clock.today()](const ui::ListDesk::Sheet& sheet) {
            return rosterPages({order, sheet.list.rows, sheet.taker.name, today}, sheet.footer,
                               sheet.fonts);
        },
        to, std::numeric_limits<qsizetype>::max());
}

}  // namespace zhiqiao
