// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office_session.h"

#include "core/forms/day_summary_page.h"
#include "core/security/vault/botan_provider.h"
#include "core/storage/sql_day_counts.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

Result<> noteOnly(Transactions& transactions, const Actor& actor, std::string_view act,
                  Right right) {
    return transactions.run(actor, {.name = act, .operation = OperationId::make(), .right = right},
                            [](const Act&) { return Result<>(); });
}

}  // namespace

Result<> OfficeSession::noteAuditRead(const Actor& actor) {
    return noteOnly(transactions, actor, "audit.list", Right::AuditRead);
}

Result<ChainReport> OfficeSession::verifyAudit(const Actor& actor, bool values,
                                               const Progress& progress) {
    if (auto may = noteOnly(transactions, actor, "audit.verify", Right::AuditVerify); !may)
        return fail(may.error());
    const auto anchors = anchorFile().read();
    if (!anchors) return fail(anchors.error());
    const auto aside = database_->openAside();
    if (!aside) return fail(aside.error());
    auto report = verifyAuditTrail(**aside, office(), database_->auditRoot(), *anchors, progress);
    if (!report || report->broken || !values) return report;
    const auto kept = verifyAuditValues(**aside, database_->vault(), office(), progress);
    if (!kept) return fail(kept.error());
    report->broken = *kept;
    return report;
}

Result<Purged> OfficeSession::purgeAudit(const Actor& actor, std::optional<QDate> before,
                                         const QString& file, const Progress& progress) {
    const auto aside = database_->openAside();
    if (!aside) return fail(aside.error());
    auto purged = zhiqiao::purgeAudit({transactions, offices, database_->connections(), **aside,
                                       database_->vault(), database_->auditRoot()},
                                      actor, OperationId::make(),
                                      {.today = std::min(clock_->today(), SystemClock().today()),
                                       .before = before,
                                       .file = file,
                                       .progress = progress});
    if (!purged) return purged;
    if (auto anchored = anchorNow(); !anchored) return fail(anchored.error());
    return purged;
}

Result<ChainReport> OfficeSession::verifyPurged(const Actor& actor, const QString& file) {
    if (auto may = noteOnly(transactions, actor, "audit.verify", Right::AuditVerify); !may)
        return fail(may.error());
    const auto aside = database_->openAside();
    if (!aside) return fail(aside.error());
    return zhiqiao::verifyPurged({transactions, offices, database_->connections(), **aside,
                                  database_->vault(), database_->auditRoot()},
                                 actor.office, file);
}

Result<OfficeSession::Anchored> OfficeSession::anchorNow() {
    auto connection = database_->connections().here();
    if (!connection) return fail(connection.error());
    const auto file = anchorFile();
    const auto known = file.read();
    if (!known) return fail(known.error());
    auto anchor = signAuditHead(**connection, database_->vault(), office(),
                                SystemClock().now().toMSecsSinceEpoch());
    if (!anchor) return fail(anchor.error());
    if (!*anchor) return Anchored{0, file.path, {}};
    const auto same = std::ranges::find_if(*known, [&](const Anchor& one) {
        return one.office == (*anchor)->office && one.seq == (*anchor)->seq &&
               one.mac == (*anchor)->mac;
    });
    if (same == known->end())
        if (auto written = file.append(**anchor); !written) return fail(written.error());
    const auto& shown = same == known->end() ? **anchor : *same;
    return Anchored{shown.seq, file.path, anchorGroups(shown, BotanProvider())};
}

Result<ChainReport> OfficeSession::verifyPaper(const Actor& actor, const QString& groups,
                                               const Progress& progress) {
    if (auto may = noteOnly(transactions, actor, "audit.verify", Right::AuditVerify); !may)
        return fail(may.error());
    const auto anchors = anchorFile().read();
    if (!anchors) return fail(anchors.error());
    const auto aside = database_->openAside();
    if (!aside) return fail(aside.error());
    return verifyPrintedAnchor(**aside, office(), database_->auditRoot(), *anchors, groups,
                               progress);
}

Result<OfficeSession::SummedUp> OfficeSession::sumDayUp(const Actor& actor, QDate day) {
    const SqlDayCounts counts(database_->context());
    auto released = releaseDay(releasePorts(), counts, actor, OperationId::make(), day);
    if (!released) return fail(released.error());
    auto anchor = anchorNow();
    if (!anchor) return fail(anchor.error());
    return SummedUp{*std::move(released), *std::move(anchor)};
}

Result<std::vector<FormPage>> OfficeSession::daySummary(const Actor& actor, const SummedUp& summed,
                                                        QDate day, const PaperFonts& fonts) const {
    const auto known = offices.offices();
    if (!known) return fail(known.error());
    const auto at = std::ranges::find(*known, actor.office, &Office::id);
    QStringList whose;
    if (at != known->end()) whose << at->name;
    if (summed.day.own) whose << summed.day.mark.line.section(u' ', 0, 0);
    return daySummaryPages(summed.day.lines, day, whose.join(u'　'),
                           {summed.anchor.seq, summed.anchor.groups},
                           {.text = u"审计码 %1"_s.arg(summed.day.mark.code),
                            .demo = facts().demo,
                            .watermark = summed.day.mark.line},
                           fonts);
}

Result<std::optional<SetBack>> OfficeSession::setBack() {
    const auto anchors = anchorFile().read();
    if (!anchors) return fail(anchors.error());
    auto connection = database_->connections().here();
    if (!connection) return fail(connection.error());
    return setBackSince(**connection, office(), *anchors);
}

AnchorFile OfficeSession::anchorFile() const {
    return {anchorFileBeside(database_->target().keyFile)};
}

}  // namespace zhiqiao
