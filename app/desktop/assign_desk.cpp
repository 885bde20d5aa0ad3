// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/assign_desk.h"

#include "core/forms/handover_book.h"

#include <QCoreApplication>

#include <limits>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AssignDeskWords {
    Q_DECLARE_TR_FUNCTIONS(AssignDeskWords)
};

}  // namespace

AssignDesk::AssignDesk(const Needs& needs)
    : session_(needs.session),
      office_(needs.session),
      people_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}),
      today_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}),
      balancing_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}),
      load_({office_.loadPorts(), balancing_, office_.ports(), needs.lanes.reads}),
      covers_({office_.leavePorts(), needs.lanes, needs.session.clock(), needs.actor}),
      languages_({office_.languagePorts(), needs.lanes, needs.session.clock(), needs.actor}) {
    if (needs.viewer) office_.showListsTo(*needs.viewer);
}

ui::AssignPart* AssignDesk::peoplePart(ui::RecordList& list) {
    return new ui::AssignPart(people_, list, {});
}

ui::AssignPart* AssignDesk::todayPart(ui::RecordList& list) {
    return new ui::AssignPart(today_, list, u"person_id"_s, ui::AssignPart::Undo::Elsewhere);
}

ui::LoadPage* AssignDesk::makePage(ui::RecordList::Needs list) {
    return new ui::LoadPage(load_, covers_, languages_, std::move(list));
}

void AssignDesk::printBook(ui::ListDesk& lists, const AssignmentBatch& batch) {
    const auto reason = session_.codes().lists.name(u"assign_reason"_s, batch.reason);
    lists.putOut(
        office_.handover(), AssignDeskWords::tr("Hand-over book"),
        {.filters = {{u"batch"_s, QString::number(batch.id.value())}}}, handoverKeys(),
        [batch, reason, today = session_.clock().today()](const ui::ListDesk::Sheet& sheet) {
            return handoverPages({batch.id.value(), batch.on, reason, sheet.list.rows, today},
                                 sheet.footer, sheet.fonts);
        },
        ui::ListDesk::To::Printer, std::numeric_limits<qsizetype>::max());
}

void AssignDesk::forget() {
    people_.forget();
    today_.forget();
    load_.forget();
    covers_.forget();
    languages_.forget();
}

}  // namespace zhiqiao
