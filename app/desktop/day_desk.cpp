// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_desk.h"

#include "core/base/deliver.h"
#include "core/forms/form_output.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kDaySummaryTitle = u"办件汇总"_s;

}  // namespace

DayDesk::DayDesk(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

void DayDesk::print() {
    if (busy_) return;
    busy_ = true;
    auto made = needs_.writes.run([needs = needs_]() -> Result<Pages> {
        const auto day = needs.session.clock().today();
        const auto summed = needs.session.sumDayUp(needs.actor, day);
        if (!summed) return fail(summed.error());
        return needs.session.daySummary(needs.actor, *summed, day, PaperFonts::installed());
    });
    deliver(made, this, [this](const Result<Pages>& pages) {
        busy_ = false;
        if (pages)
            send(*pages);
        else
            emit failed(pages.error());
    });
}

void DayDesk::send(const Pages& pages) {
    auto sent = needs_.paper.run([&printer = needs_.printer, pages] {
        return printer.print({.pages = pages, .title = kDaySummaryTitle});
    });
    deliver(sent, this, [this, pages](const Result<>& done) {
        if (done)
            emit said(tr("The day's summary was sent to the printer."));
        else if (done.error().code == "printing.no_printer")
            savePdf(pages);
        else
            emit failed(done.error());
    });
}

void DayDesk::savePdf(const Pages& pages) {
    const auto day = needs_.session.clock().today().toString(Qt::ISODate);
    const auto path = needs_.files.fileToSave(tr("No printer: save it as PDF"),
                                              kDaySummaryTitle + u'-' + day, u"pdf"_s);
    if (!path) {
        emit noticed(tr("There is no printer; nothing was printed or saved."));
        return;
    }
    auto written = needs_.paper.run([pages, path = *path] {
        return writeFormsPdf(pages, path, kDaySummaryTitle, PaperFonts::installed());
    });
    deliver(written, this, [this, name = QFileInfo(*path).fileName()](const Result<>& done) {
        if (done)
            emit said(tr("The day's summary was written to %1").arg(name));
        else
            emit failed(done.error());
    });
}

}  // namespace zhiqiao
