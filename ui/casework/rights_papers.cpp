// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/rights_papers.h"

#include "core/base/deliver.h"
#include "core/casework/own_data.h"
#include "core/forms/form_output.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kNotice = u"告知与同意文本"_s;
const QString kCopy = u"个人信息副本"_s;
const QString kAccesses = u"个人信息查看记录"_s;

struct NoticeOfOffice {
    Notice notice;
    Office office;
};

Result<NoticeOfOffice> readNotice(const OfficeStore& store, OfficeId id, const QString& wanted,
                                  QDate today) {
    const auto notices = loadNotices();
    if (!notices) return fail(notices.error());
    const auto offices = store.offices();
    if (!offices) return fail(offices.error());
    const auto* notice = noticeOn(*notices, wanted, today);
    const auto office = std::ranges::find(*offices, id, &Office::id);
    if (!notice || office == offices->end()) return fail(recordNotFound());
    return NoticeOfOffice{*notice, *office};
}

}  // namespace

RightsPapers::RightsPapers(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

void RightsPapers::notice(const QString& id, PaperTo where) {
    run(needs_.lanes.reads, kNotice, where,
        [&offices = needs_.ports.offices, office = needs_.actor.office, id,
         day = needs_.clock.today(), demo = needs_.demo]() -> Result<Paper> {
            const auto read = readNotice(offices, office, id, day);
            if (!read) return fail(read.error());
            return Paper{kNotice, [read = *read, demo](const PaperFonts& fonts) {
                             return noticePages(read.notice, read.office,
                                                {.text = {}, .demo = demo}, fonts);
                         }};
        });
}

void RightsPapers::ownData(PersonId person, PaperTo where) {
    run(needs_.lanes.writes, kCopy, where,
        [&ports = needs_.ports, &consents = needs_.consents, &recognitions = needs_.recognitions,
         actor = needs_.actor, person, day = needs_.clock.today(), now = needs_.clock.now(),
         demo = needs_.demo, operation = OperationId::make()]() -> Result<Paper> {
            const auto notices = loadNotices();
            if (!notices) return fail(notices.error());
            const auto data =
                copyOwnData(ports, consents, recognitions, actor, operation, person, day);
            if (!data) return fail(data.error());
            const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            return Paper{
                kCopy, [lines = ownDataLines(*data, ports.codes, *notices), footer = *footer](
                           const PaperFonts& fonts) { return ownDataPages(lines, footer, fonts); }};
        });
}

void RightsPapers::accesses(const Accesses& accesses, PaperTo where) {
    run(needs_.paper, kAccesses, where, [accesses]() -> Result<Paper> {
        return Paper{kAccesses, [accesses](const PaperFonts& fonts) {
                         return accessPages(accesses.seen, accesses.person, accesses.footer, fonts);
                     }};
    });
}

std::optional<QString> RightsPapers::pathFor(const QString& title) {
    return needs_.files.fileToSave(tr("Save as PDF"), title + u".pdf"_s, u"pdf"_s);
}

void RightsPapers::run(Lane& lane, const QString& title, PaperTo where,
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

void RightsPapers::send(const Paper& paper, const QString& path) {
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
        auto sentence = path.isEmpty() ? tr("%1 was sent to the printer.").arg(paper.title)
                                       : tr("%1 was saved as PDF.").arg(paper.title);
        if (!missing->isEmpty()) sentence += u' ' + missingGlyphNotice(*missing);
        emit done(sentence);
    });
}

void RightsPapers::stop(const Error& error) {
    setBusy(false);
    emit failed(error);
}

void RightsPapers::setBusy(bool busy) {
    busy_ = busy;
    emit busyChanged(busy);
}

}  // namespace zhiqiao::ui
