// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_out.h"

#include "core/base/deliver.h"
#include "core/forms/form_output.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PaperOut::PaperOut(Needs needs, QObject* parent) : QObject(parent), needs_(std::move(needs)) {}

std::optional<QString> PaperOut::pathFor(const QString& title) {
    return needs_.files.fileToSave(tr("Save as PDF"), title + u".pdf"_s, u"pdf"_s);
}

void PaperOut::run(Lane& lane, const QString& title, PaperTo where,
                   std::function<Result<Paper>()> make) {
    if (busy_) return;
    const auto path = where == PaperTo::Pdf ? pathFor(title) : QString();
    if (!path) return;
    setBusy(true);
    deliver(lane.run(std::move(make)), this, [this, path = *path](const Result<Paper>& paper) {
        if (paper)
            send(*paper, path);
        else
            stop(paper.error());
    });
}

void PaperOut::send(const Paper& paper, const QString& path) {
    auto sent = needs_.paper.run(
        [&printer = needs_.printer, paper, path,
         name = needs_.printerName ? needs_.printerName() : QString()]() -> Result<QStringList> {
            const auto fonts = PaperFonts::installed();  // of this thread
            const auto pages = paper.pages(fonts);
            auto out = path.isEmpty()
                           ? printer.print({.pages = pages, .title = paper.title, .printer = name})
                           : writeFormsPdf(pages, path, paper.title, fonts);
            if (!out) return fail(out.error());
            return missingGlyphs(pages, fonts);
        });
    deliver(sent, this, [this, paper, path](const Result<QStringList>& missing) {
        if (!missing) {
            const bool noPrinter = path.isEmpty() && missing.error().code == "printing.no_printer";
            if (const auto chosen = noPrinter ? pathFor(paper.title) : std::nullopt)
                send(paper, *chosen);
            else
                stop(missing.error());
            return;
        }
        setBusy(false);
        file(paper, path.isEmpty() ? printerUsed() : u"pdf"_s);
        auto sentence = path.isEmpty() ? tr("%1 was sent to the printer.").arg(paper.title)
                                       : tr("%1 was saved as PDF.").arg(paper.title);
        if (!missing->isEmpty()) sentence += u' ' + missingGlyphNotice(*missing);
        emit done(sentence);
    });
}

/// What no printer took counts as no print.
void PaperOut::file(const Paper& paper, const QString& target) {
    if (!paper.filed) return;
    deliver(needs_.writes.run([filed = paper.filed, target] { return filed(target); }), this,
            [this](const Result<>& done) {
                if (!done) emit failed(done.error());
            });
}

QString PaperOut::printerUsed() const {
    const auto name = needs_.printerName ? needs_.printerName() : QString();
    return name.isEmpty() ? u"printer"_s : name;
}

void PaperOut::stop(const Error& error) {
    setBusy(false);
    emit failed(error);
}

void PaperOut::setBusy(bool busy) {
    busy_ = busy;
    emit busyChanged(busy);
}

}  // namespace zhiqiao::ui
