// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qt_printer.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

Error noPrinter() {
    return {.kind = Error::Kind::NotFound,
            .code = "printing.no_printer",
            .message = PrintText::tr("There is no printer on this computer."),
            .hint = PrintText::tr("Save the paper as PDF and print it later.")};
}

Error printFailed() {
    return {.kind = Error::Kind::Busy,
            .code = "printing.failed",
            .message = PrintText::tr("The printer did not take the job."),
            .hint = PrintText::tr("Look at the printer and print again, or save as PDF.")};
}

void setPaper(QPrinter& device, const QSizeF& millimetres) {
    device.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    device.setFullPage(true);
}

}  // namespace

QStringList QtPrinter::available() const { return QPrinterInfo::availablePrinterNames(); }

std::optional<QString> QtPrinter::defaultName() const {
    const auto name = QPrinterInfo::defaultPrinterName();
    if (!name.isEmpty()) return name;
    const auto names = available();
    return names.isEmpty() ? std::nullopt : std::optional(names.first());
}

Result<> QtPrinter::print(const PrintJob& job) {
    Q_ASSERT(!job.pages.empty());
    const auto usual = defaultName();
    if (!usual) return fail(noPrinter());
    const auto name = job.printer.isEmpty() ? *usual : job.printer;
    const auto info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return fail({.kind = Error::Kind::NotFound,
                     .code = "printing.unknown_printer",
                     .message = PrintText::tr("The chosen printer is not there any more."),
                     .hint = PrintText::tr("Choose another printer in the settings."),
                     .detail = name});
    const auto fonts = PaperFonts::installed();  // of this thread: raw fonts do not change threads
    if (fonts.isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "printing.no_font",
                     .message = PrintText::tr("No font for paper is installed."),
                     .hint = PrintText::tr("Install the package fonts-lxgw-wenkai.")});

    QPrinter device(info, QPrinter::HighResolution);
    device.setOutputFormat(QPrinter::NativeFormat);
    device.setDocName(job.title);
    device.setCopyCount(std::max(1, job.copies));
    setPaper(device, job.pages.front().size);
    QPainter painter;
    if (!painter.begin(&device)) return fail(printFailed());
    for (size_t at = 0; at < job.pages.size(); ++at) {
        const auto& page = job.pages[at];
        if (at > 0) {
            if (page.size != job.pages[at - 1].size) setPaper(device, page.size);
            if (!device.newPage()) {
                device.abort();
                return fail(printFailed());
            }
        }
        painter.save();
        scaleToMillimetres(painter);
        renderForm(painter, page, fonts, job.options);
        painter.restore();
    }
    if (!painter.end()) return fail(printFailed());
    return {};
}

}  // namespace zhiqiao::ui
