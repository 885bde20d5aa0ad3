// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_papers.h"

#include "core/base/deliver.h"
#include "core/casework/own_data.h"
#include "core/forms/form_output.h"
#include "core/forms/registration_form.h"

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

PersonPapers::PersonPapers(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

void PersonPapers::notice(const QString& id, PaperTo where) {
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

void PersonPapers::ownData(PersonId person, PaperTo where) {
    run(needs_.lanes.writes, kCopy, where,
        [&ports = needs_.ports, &consents = needs_.consents, &recognitions = needs_.recognitions,
         &merges = needs_.merges, actor = needs_.actor, person, day = needs_.clock.today(),
         now = needs_.clock.now(), demo = needs_.demo,
         operation = OperationId::make()]() -> Result<Paper> {
            const auto notices = loadNotices();
            if (!notices) return fail(notices.error());
            const auto data =
                copyOwnData(ports, consents, recognitions, merges, actor, operation, person, day);
            if (!data) return fail(data.error());
            const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            return Paper{
                kCopy, [lines = ownDataLines(*data, ports.codes, *notices), footer = *footer](
                           const PaperFonts& fonts) { return ownDataPages(lines, footer, fonts); }};
        });
}

void PersonPapers::accesses(const Accesses& accesses, PaperTo where) {
    run(needs_.paper, kAccesses, where, [accesses]() -> Result<Paper> {
        return Paper{kAccesses, [accesses](const PaperFonts& fonts) {
                         return accessPages(accesses.seen, accesses.person, accesses.footer, fonts);
                     }};
    });
}

void PersonPapers::registration(RegistrationId id, const QString& kind, PaperTo where) {
    run(needs_.lanes.writes, formTitleOf(kind, needs_.ports.codes), where,
        [&ports = needs_.ports, actor = needs_.actor, id, now = needs_.clock.now(),
         demo = needs_.demo, operation = OperationId::make()]() -> Result<Paper> {
            const auto released = releaseRegistrationPrint(ports, actor, operation, id);
            if (!released) return fail(released.error());
            const auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            const auto& registration = released->registration;
            const auto file = [&ports, actor, operation,
                               registration](const QString& target) -> Result<> {
                const auto filed =
                    recordRegistrationPrint(ports, actor, operation, registration,
                                            formCodeOf(registration.facts.kind), target);
                if (!filed) return fail(filed.error());
                return {};
            };
            return Paper{
                formTitleOf(registration.facts.kind, ports.codes),
                [facts = registrationFormFacts(*released, *footer), &codes = ports.codes](
                    const PaperFonts& fonts) { return registrationFormPages(facts, codes, fonts); },
                file};
        });
}

void PersonPapers::blankRegistration(const QString& kind, PaperTo where) {
    const auto title = formTitleOf(kind, needs_.ports.codes);
    run(needs_.paper, title, where,
        [title, kind, &codes = needs_.ports.codes, demo = needs_.demo]() -> Result<Paper> {
            return Paper{title, [kind, &codes, demo](const PaperFonts& fonts) {
                             return blankRegistrationForm(kind, codes, {.text = {}, .demo = demo},
                                                          fonts);
                         }};
        });
}

std::optional<QString> PersonPapers::pathFor(const QString& title) {
    return needs_.files.fileToSave(tr("Save as PDF"), title + u".pdf"_s, u"pdf"_s);
}

void PersonPapers::run(Lane& lane, const QString& title, PaperTo where,
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

void PersonPapers::send(const Paper& paper, const QString& path) {
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
void PersonPapers::file(const Paper& paper, const QString& target) {
    if (!paper.filed) return;
    deliver(needs_.lanes.writes.run([filed = paper.filed, target] { return filed(target); }), this,
            [this](const Result<>& done) {
                if (!done) emit failed(done.error());
            });
}

QString PersonPapers::printerUsed() const {
    const auto name = needs_.printerName ? needs_.printerName() : QString();
    return name.isEmpty() ? u"printer"_s : name;
}

void PersonPapers::stop(const Error& error) {
    setBusy(false);
    emit failed(error);
}

void PersonPapers::setBusy(bool busy) {
    busy_ = busy;
    emit busyChanged(busy);
}

}  // namespace zhiqiao::ui
