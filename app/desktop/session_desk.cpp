// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session_desk.h"

#include "core/forms/sign_in_sheet.h"

#include <limits>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

ui::SessionPresenter::Needs sessionNeeds(const SessionOffice& office,
                                         const SessionDesk::Needs& needs,
                                         const ChangeWitness& changes) {
    return {office.ports(), office.closing(), office.sessions(), needs.lanes, needs.session.clock(),
            needs.actor,    changes};
}

}  // namespace

SessionDesk::SessionDesk(const Needs& needs)
    : needs_(needs),
      office_(needs.session),
      changes_(needs.session.database().context()),
      page_(sessionNeeds(office_, needs, changes_)),
      people_(sessionNeeds(office_, needs, changes_)) {
    if (needs.viewer) office_.showListsTo(*needs.viewer);
}

ui::SessionsPage* SessionDesk::makePage(ui::RecordList::Needs sessions,
                                        ui::RecordList::Needs roster) {
    return new ui::SessionsPage(page_, std::move(sessions), std::move(roster), needs_.mayWrite);
}

ui::EnterPart* SessionDesk::peoplePart(ui::RecordList& people) {
    return new ui::EnterPart(people_, people);
}

void SessionDesk::printSheet(ui::ListDesk& lists, const GroupSession& session) const {
    SignInSheet sheet{
        .facts = session.facts,
        .kind = needs_.session.codes().lists.name(u"session_kind"_s, session.facts.kind),
        .officer = {}};
    const ListQuery query{.filters = {{u"session"_s, QString::number(session.id.value())}}};
    lists.putOut(
        roster(), kSignInTitle, query, signInKeys(),
        [sheet, &offices = office_.ports().offices](const ui::ListDesk::Sheet& taken) {
            auto filled = sheet;
            filled.rows = taken.list.rows;
            if (const auto staff = offices.staff())
                for (const auto& one : *staff)
                    if (one.id == filled.facts.officer) filled.officer = one.name;
            return signInPages(filled, taken.footer, taken.fonts);
        },
        ui::ListDesk::To::Printer, std::numeric_limits<qsizetype>::max());
}

void SessionDesk::forget() {
    page_.forget();
    people_.forget();
}

}  // namespace zhiqiao
