// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transfer_desk.h"

#include "core/base/deliver.h"
#include "core/forms/form_output.h"
#include "core/forms/transfer_slip.h"

#include <QFileInfo>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kTransferSlip = u"服务对象转移单"_s;

template <class Rows, class SomeId>
QString nameIn(const Rows& rows, SomeId id) {
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.id == id; });
    return found == rows.end() ? QString() : found->name;
}

Result<std::vector<FormPage>> slipPages(OfficeSession& session, const TransferPorts& ports,
                                        const Actor& actor, TransferId id) {
    const auto today = session.clock().today();
    const auto sheet = openTransfer(ports, actor, id, today, TransferUse::Print);
    if (!sheet) return fail(sheet.error());
    const auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    const auto& transfer = sheet->transfer;
    return transferPages({*sheet, nameIn(*offices, transfer.from), nameIn(*offices, transfer.to),
                          nameIn(*staff, transfer.recorded.staff), today},
                         session.codes(), {.demo = session.facts().demo}, PaperFonts::installed());
}

}  // namespace

TransferDesk::TransferDesk(const Needs& needs, QObject* parent)
    : QObject(parent),
      needs_(needs),
      office_(needs.session),
      presenter_({office_.ports(), needs.lanes, needs.session.clock(), needs.actor}) {
    if (needs.viewer) office_.showListTo(*needs.viewer);
}

ui::TransfersPage* TransferDesk::makePage(ui::RecordList::Needs list) {
    page_ = new ui::TransfersPage(presenter_, std::move(list));
    connect(page_, &ui::TransfersPage::slipWanted, this, &TransferDesk::printSlip);
    return page_;
}

void TransferDesk::printSlip(TransferId id) {
    auto made = needs_.lanes.writes.run([&session = needs_.session, &ports = office_.ports(),
                                         actor = needs_.actor,
                                         id] { return slipPages(session, ports, actor, id); });
    deliver(made, this, [this](const Result<Pages>& pages) {
        if (pages)
            send(*pages);
        else
            emit failed(pages.error());
    });
}

void TransferDesk::send(const Pages& pages) {
    auto sent = needs_.paper.run([&printer = needs_.printer, pages] {
        return printer.print({.pages = pages, .title = kTransferSlip});
    });
    deliver(sent, this, [this, pages](const Result<>& done) {
        if (done)
            emit said(tr("The slip was sent to the printer."));
        else if (done.error().code == "printing.no_printer")
            savePdf(pages);
        else
            emit failed(done.error());
    });
}

void TransferDesk::savePdf(const Pages& pages) {
    const auto path =
        needs_.files.fileToSave(tr("No printer: save it as PDF"), kTransferSlip, u"pdf"_s);
    if (!path) {
        emit noticed(tr("There is no printer; nothing was printed or saved."));
        return;
    }
    auto written = needs_.paper.run([pages, path = *path] {
        return writeFormsPdf(pages, path, kTransferSlip, PaperFonts::installed());
    });
    deliver(written, this, [this, name = QFileInfo(*path).fileName()](const Result<>& done) {
        if (done)
            emit said(tr("The slip was written to %1").arg(name));
        else
            emit failed(done.error());
    });
}

void TransferDesk::forget() {
    if (page_) page_->forget();
}

}  // namespace zhiqiao
