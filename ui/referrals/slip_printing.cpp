// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/slip_printing.h"

#include "core/base/deliver.h"
#include "core/casework/print_slips.h"
#include "core/forms/form_output.h"
#include "core/security/act_code.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kPdf("pdf");

/// Where the paper went.
struct PaperOut {
    QString target;
    QStringList missing;
};

Result<PaperOut> putOut(Printer& printer, const std::vector<Slip>& slips, const QString& path,
                        const PaperWishes& wishes, const QString& title) {
    const auto fonts = PaperFonts::installed();  // of this thread: raw fonts do not change threads
    const auto sheets = sheetsOf(slips, fonts);
    const auto missing = missingGlyphs(sheets, fonts);
    if (!path.isEmpty()) {
        if (auto written = writeFormsPdf(sheets, path, title, fonts); !written)
            return fail(written.error());
        return PaperOut{kPdf, missing};
    }
    auto printed = printer.print(
        {.pages = sheets, .title = title, .copies = wishes.copies, .printer = wishes.printer});
    if (!printed) return fail(printed.error());
    return PaperOut{
        wishes.printer.isEmpty() ? printer.defaultName().value_or(QString()) : wishes.printer,
        missing};
}

std::vector<JobReferral> referralsOf(const std::vector<Slip>& slips) {
    std::vector<JobReferral> referrals;
    for (const auto& slip : slips) referrals.push_back(slip.referral);
    return referrals;
}

}  // namespace

SlipPrinting::SlipPrinting(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

void SlipPrinting::print(const std::vector<JobReferralId>& referrals) { run(referrals, {}); }

void SlipPrinting::savePdf(const std::vector<JobReferralId>& referrals) {
    if (referrals.empty()) return;
    const auto path =
        needs_.files.fileToSave(tr("Save the referral letters"), u"推荐信.pdf"_s, kPdf);
    if (path) run(referrals, *path);
}

void SlipPrinting::run(const std::vector<JobReferralId>& referrals, const QString& path) {
    if (referrals.empty()) return;
    if (busy_) {
        waiting_.push_back({referrals, path});
        return;
    }
    setBusy(true);
    const auto& ports = needs_.ports;
    auto read =
        needs_.lanes.reads.run([&ports, referrals, day = needs_.clock.today(), demo = needs_.demo] {
            return readSlips(ports, referrals, day, demo, SlipCopy::Another);
        });
    deliver(read, this, [this, path](const Result<std::vector<Slip>>& slips) {
        if (!slips) {
            stop(slips.error());
            return;
        }
        release(*slips, path);
    });
}

void SlipPrinting::release(const std::vector<Slip>& slips, const QString& path) {
    const auto operation = OperationId::make();
    auto coded = slips;
    for (auto& slip : coded) slip.facts.auditCode = actCode(operation);
    auto released = needs_.lanes.writes.run(
        [&ports = needs_.ports, actor = needs_.actor, operation, referrals = referralsOf(slips)] {
            return releasePrints(ports, actor, operation, referrals);
        });
    deliver(released, this, [this, operation, coded, path](const Result<>& done) {
        if (done)
            send(operation, coded, path);
        else
            stop(done.error());
    });
}

void SlipPrinting::send(const OperationId& released, const std::vector<Slip>& slips,
                        const QString& path) {
    auto& printer = needs_.printer;
    auto sent = needs_.paper.run([&printer, slips, path, wishes = wishes(), title = u"推荐信"_s] {
        return putOut(printer, slips, path, wishes, title);
    });
    deliver(sent, this, [this, released, slips, path](const Result<PaperOut>& out) {
        if (out) {
            file(released, slips, out->target, out->missing);
            return;
        }
        if (!path.isEmpty() || out.error().code != "printing.no_printer") {
            stop(out.error());
            return;
        }
        const auto chosen = needs_.files.fileToSave(tr("No printer: save the letters as PDF"),
                                                    u"推荐信.pdf"_s, kPdf);
        if (chosen)
            send(released, slips, *chosen);
        else
            stop(out.error());
    });
}

void SlipPrinting::file(const OperationId& released, const std::vector<Slip>& slips,
                        const QString& target, const QStringList& missing) {
    const auto& ports = needs_.ports;
    const int copies = target == kPdf ? 1 : wishes().copies;
    auto filed = needs_.lanes.writes.run(
        [&ports, actor = needs_.actor, released, referrals = referralsOf(slips), copies, target] {
            return recordPrints(ports, actor, released, referrals, copies, target);
        });
    deliver(filed, this, [this, target, missing](const Result<std::vector<PrintRecord>>& outcome) {
        if (!outcome) {
            stop(outcome.error());
            return;
        }
        setBusy(false);
        const int count = int(outcome->size());
        auto sentence = target == kPdf ? tr("%n letter(s) saved as PDF.", nullptr, count)
                                       : tr("%n letter(s) sent to %1.", nullptr, count).arg(target);
        if (const auto notice = missingGlyphNotice(missing); !notice.isEmpty())
            sentence += u' ' + notice;
        emit done(sentence);
        next();
    });
}

void SlipPrinting::setBusy(bool busy) {
    busy_ = busy;
    emit busyChanged(busy);
}

void SlipPrinting::stop(const Error& error) {
    setBusy(false);
    emit failed(error);
    next();
}

void SlipPrinting::next() {
    if (busy_ || waiting_.empty()) return;
    const auto job = waiting_.front();
    waiting_.pop_front();
    run(job.referrals, job.path);
}

}  // namespace zhiqiao::ui
