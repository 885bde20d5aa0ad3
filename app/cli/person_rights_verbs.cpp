// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/casework/erasure.h"
#include "core/drawing/output_file.h"
#include "core/forms/form_output.h"
#include "core/forms/person_papers.h"
#include "core/papers/paper_acts.h"
#include "core/security/act_words.h"
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_approval_store.h"
#include "core/storage/sql_assessment_store.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_campaign_store.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_difficulty_store.h"
#include "core/storage/sql_erasure_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_onward_store.h"
#include "core/storage/sql_paper_store.h"
#include "core/storage/sql_record_batch_store.h"
#include "core/storage/sql_session_store.h"
#include "core/storage/sql_standing_store.h"
#include "core/storage/sql_transfer_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct PersonRightsVerbs {
    Q_DECLARE_TR_FUNCTIONS(PersonRightsVerbs)
};

struct Options {
    std::string id;
    std::string notice = "service";
    std::string way = "paper";
    std::string out;
    std::string papers;
    std::string reason;
    std::string approval;
    int years = 0;
};

using Verb = Exit (*)(Program&, OfficeSession&, const Actor&, const Options&);

Error cannotWrite(const QString& path) {
    return {.kind = Error::Kind::Invalid,
            .code = "forms.cannot_write",
            .message = PersonRightsVerbs::tr("%1 cannot be written.").arg(path),
            .hint = PersonRightsVerbs::tr("Choose another folder.")};
}

Result<NoticeWay> wayTyped(const std::string& typed) {
    if (const auto way = noticeWayOf(text(typed))) return *way;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_code",
                 .message = PersonRightsVerbs::tr("There is no way \"%1\".").arg(text(typed)),
                 .hint = listed({u"paper"_s, u"aloud"_s, u"screen"_s})});
}

Exit writePdf(const Output& output, const std::vector<FormPage>& pages, const std::string& out,
              const QString& title) {
    const auto fonts = PaperFonts::installed();
    if (const auto missing = missingGlyphs(pages, fonts); !missing.isEmpty())
        output.note(missingGlyphNotice(missing));
    if (auto written = writeFormsPdf(pages, text(out), title, fonts); !written)
        return output.fail(written.error());
    output.object(
        {{u"file"_s, QFileInfo(text(out)).absoluteFilePath()}, {u"pages"_s, qint64(pages.size())}});
    return Done;
}

QJsonObject consentJson(const ConsentRecord& record) {
    return {{u"id"_s, record.id.value()},
            {u"notice"_s, record.facts.notice},
            {u"version"_s, record.facts.version},
            {u"kind"_s, toQString(codeOf(record.facts.kind))},
            {u"way"_s, toQString(codeOf(record.facts.way))},
            {u"on"_s, dayJson(record.facts.on)}};
}

/// The text itself, as of today, to be signed; no data of a person are in it.
Exit printNotice(const Output& output, OfficeSession& session, const Actor& actor,
                 const std::vector<Notice>& notices, const Options& o) {
    const auto* notice = noticeOn(notices, text(o.notice), session.clock().today());
    const auto offices = session.offices.offices();
    if (!offices) return output.fail(offices.error());
    const auto office = std::ranges::find(*offices, actor.office, &Office::id);
    if (!notice || office == offices->end()) return output.fail(recordNotFound());
    const auto fonts = PaperFonts::installed();
    return writePdf(
        output, noticePages(*notice, *office, {.text = {}, .demo = session.facts().demo}, fonts),
        o.out, notice->title);
}

/// What the two acts about a notice have in common.
Result<ConsentRecord> record(decltype(&giveNotice) act, OfficeSession& session, const Actor& actor,
                             const std::vector<Notice>& notices, const Options& o) {
    const auto id = numberOf(o.id);
    if (!id) return fail(id.error());
    const auto way = wayTyped(o.way);
    if (!way) return fail(way.error());
    SqlConsentStore consents(session.database().context());
    return act({session.transactions, consents, notices}, actor, OperationId::make(), PersonId(*id),
               text(o.notice), *way, session.clock().today());
}

Exit notice(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    if (!o.out.empty() && !isPdf(text(o.out))) return output.fail(notPdf());
    const auto notices = loadNotices();
    if (!notices) return output.fail(notices.error());
    const auto saved = record(giveNotice, session, actor, *notices, o);
    if (!saved) return output.fail(saved.error());
    if (!o.out.empty()) return printNotice(output, session, actor, *notices, o);
    output.object(consentJson(*saved));
    return Done;
}

Exit withdraw(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    const auto notices = loadNotices();
    if (!notices) return output.fail(notices.error());
    const auto saved = record(withdrawConsent, session, actor, *notices, o);
    if (!saved) return output.fail(saved.error());
    output.object(consentJson(*saved));
    return Done;
}

/// The contents beside the copy, each under the number the copy names it by.
Result<int> carryPapers(OfficeSession& session, const Actor& actor, const std::vector<Paper>& all,
                        PaperStore& store, const QString& folder) {
    std::vector<PaperId> ids;
    for (const auto& paper : all)
        if (paper.kept) ids.push_back(paper.id);
    if (ids.empty()) return 0;
    const PaperPorts ports{session.transactions, store,         session.people,
                           session.hardship,     session.users, session.codes()};
    const auto opened = openPapers(ports, actor, OperationId::make(), ids, PaperReading::Export,
                                   ownRequestReason());
    if (!opened) return fail(opened.error());
    if (!QDir().mkpath(folder)) return fail(cannotWrite(folder));
    for (const auto& [paper, content] : *opened) {
        const auto name = u"%1.%2"_s.arg(paper.id.value()).arg(suffixOf(paper.sheet.media));
        if (auto written = writeOutputFile(QDir(folder).filePath(name), content); !written)
            return fail(written.error());
    }
    return int(opened->size());
}

Exit copy(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    const auto path = text(o.out);
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    if (!json && !isPdf(path)) return output.fail(notPdf());
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto notices = loadNotices();
    if (!notices) return output.fail(notices.error());
    const auto operation = OperationId::make();
    const SqlConsentStore consents(session.database().context());
    SqlPaperStore papers(session.database().context());
    const SqlComparisonStore comparisons(session.database().context());
    const SqlGuidanceSheets sheets(session.database().context());
    const SqlContactSheets contacts(session.database().context());
    const SqlRecordBatchStore batches(session.database().context());
    const SqlAssessmentStore assessments(session.database().context());
    const SqlAssignmentStore assignments(session.database().context());
    const SqlTransferStore transfers(session.database().context());
    const SqlCampaignStore campaigns(session.database().context());
    const SqlSessionStore sessions(session.database().context());
    const SqlDifficultyStore difficulties(session.database().context());
    const SqlOnwardStore onward(session.database().context());
    const SqlStandingStore standing(session.database().context());
    const auto data = copyOwnData(session.ports(),
                                  {consents,
                                   session.hardship,
                                   session.merges,
                                   session.help,
                                   session.followUps,
                                   papers,
                                   comparisons,
                                   sheets,
                                   assignments,
                                   session.holds,
                                   transfers,
                                   {contacts, batches, assessments, sessions},
                                   difficulties,
                                   campaigns,
                                   session.enrolments,
                                   onward,
                                   standing},
                                  actor, operation, PersonId(*id), session.clock().today());
    if (!data) return output.fail(data.error());
    if (!o.papers.empty()) {
        const auto carried = carryPapers(session, actor, data->papers, papers, text(o.papers));
        if (!carried) return output.fail(carried.error());
        output.note(PersonRightsVerbs::tr("%n paper(s) were written to %1.", nullptr, *carried)
                        .arg(text(o.papers)));
    }
    if (!json) {
        const auto footer = footerOfAct(session.offices, actor, operation, session.clock().now(),
                                        session.facts().demo);
        if (!footer) return output.fail(footer.error());
        return writePdf(output,
                        ownDataPages(ownDataLines(*data, session.codes(), *notices), *footer,
                                     PaperFonts::installed()),
                        o.out, u"个人信息副本"_s);
    }
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) ||
        file.write(QJsonDocument(ownDataJson(*data)).toJson()) < 0 || !file.commit())
        return output.fail(cannotWrite(path));
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()}});
    return Done;
}

Exit seenBy(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    if (!o.out.empty() && !isPdf(text(o.out))) return output.fail(notPdf());
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    const auto operation = OperationId::make();
    const SqlAccessLog log(session.database().context());
    const auto seen = whoSaw(session.transactions, log, actor, operation, PersonId(*id));
    if (!seen) return output.fail(seen.error());
    if (!o.out.empty()) {
        const auto footer = footerOfAct(session.offices, actor, operation, session.clock().now(),
                                        session.facts().demo);
        if (!footer) return output.fail(footer.error());
        return writePdf(output, accessPages(*seen, PersonId(*id), *footer, PaperFonts::installed()),
                        o.out, u"个人信息查看记录"_s);
    }
    QJsonArray rows;
    for (const auto& access : *seen)
        rows.append(QJsonObject{{u"at"_s, access.at.toString(Qt::ISODate)},
                                {u"staff"_s, access.staff},
                                {u"office"_s, access.office},
                                {u"act"_s, access.act},
                                {u"what"_s, textOfAct(access.act)},
                                {u"roles"_s, access.roles},
                                {u"reason"_s, reasonOf(access)},
                                {u"denied"_s, access.denied}});
    output.rows(rows, rows.size());
    return Done;
}

Exit erase(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    const auto id = numberOf(o.id);
    if (!id) return output.fail(id.error());
    SqlApprovalStore approvals(session.database().context());
    SqlErasureStore erasures(session.database().context());
    const auto casework = session.ports();
    const ErasurePorts ports{casework, approvals, erasures};
    const auto today = session.clock().today();
    if (o.approval.empty()) {
        const auto asked =
            askErasure(ports, actor, OperationId::make(), PersonId(*id), text(o.reason), today);
        if (!asked) return output.fail(asked.error());
        output.object(
            {{u"approval"_s, asked->id.value()}, {u"state"_s, toQString(codeOf(asked->state))}});
        output.note(PersonRightsVerbs::tr("Asked. Once a second person has said yes: "
                                          "person erase %1 --approval %2")
                        .arg(*id)
                        .arg(asked->id.value()));
        return Done;
    }
    const auto approval = numberOf(o.approval);
    if (!approval) return output.fail(approval.error());
    const auto done =
        erasePerson(ports, actor, OperationId::make(), PersonId(*id), ApprovalId(*approval), today);
    if (!done) return output.fail(done.error());
    output.object({{u"id"_s, *id}, {u"erased_on"_s, dayJson(today)}});
    return Done;
}

Exit retention(Program& program, OfficeSession& session, const Actor& actor, const Options& o) {
    const auto output = program.output();
    if (o.years != 0)
        if (auto set = setRetentionYears(session.ports(), actor, OperationId::make(), o.years);
            !set)
            return output.fail(set.error());
    const auto years = retentionYears(session.offices, actor.office);
    if (!years) return output.fail(years.error());
    output.object({{u"years"_s, *years ? QJsonValue(**years) : QJsonValue()}});
    return Done;
}

}  // namespace

void addPersonRightsVerbs(CLI::App& noun, Program& program) {
    const auto o = std::make_shared<Options>();
    const auto add = [&](const std::string& name, const QString& does, const std::string& example,
                         Verb verb) {
        auto* command = addVerb(noun, name, does, example);
        command->callback([&program, o, verb] {
            program.verb = [&program, o, verb] {
                return program.withSession([&](OfficeSession& session) {
                    const auto actor = session.actor();
                    return actor ? verb(program, session, *actor, *o)
                                 : program.output().fail(actor.error());
                });
            };
        });
        return command;
    };
    const auto withId = [&](CLI::App* command) {
        command->add_option("id", o->id, utf8(PersonRightsVerbs::tr("Record number")))->required();
        return command;
    };
    const auto withNotice = [&](CLI::App* command) {
        command->add_option(
            "--notice", o->notice,
            utf8(PersonRightsVerbs::tr("service, sensitive, employer or department")));
        command->add_option("--way", o->way, utf8(PersonRightsVerbs::tr("paper, aloud or screen")));
        return command;
    };
    const auto withOut = [&](CLI::App* command, const QString& what) {
        return command->add_option("--out", o->out, utf8(what));
    };
    auto* told = withNotice(withId(add(
        "notice", PersonRightsVerbs::tr("Records that the person was told, and agreed if asked"),
        "person notice 12 --notice sensitive --way paper --out notice.pdf", notice)));
    withOut(told, PersonRightsVerbs::tr("PDF with the text, to be signed"));
    withNotice(withId(add("withdraw", PersonRightsVerbs::tr("Records a consent taken back"),
                          "person withdraw 12 --notice sensitive", withdraw)));
    auto* copying = withId(add(
        "copy", PersonRightsVerbs::tr("Everything stored about a person, at the person's request"),
        "person copy 12 --out copy.pdf --papers folder", copy));
    withOut(copying, PersonRightsVerbs::tr("File ending in .pdf or .json"))->required();
    copying->add_option("--papers", o->papers,
                        utf8(PersonRightsVerbs::tr("Folder for the papers themselves")));
    withOut(withId(add("seen-by",
                       PersonRightsVerbs::tr("Who saw a person's data, at the person's request"),
                       "person seen-by 12 --out seen.pdf", seenBy)),
            PersonRightsVerbs::tr("PDF for the person; else the rows are shown"));
    auto* erasing = withId(
        add("erase", PersonRightsVerbs::tr("Erases a person's data after the years of keeping"),
            "person erase 12 --reason 保存期满", erase));
    erasing->add_option("--reason", o->reason,
                        utf8(PersonRightsVerbs::tr("Why, without name or number; asks a second "
                                                   "person")));
    erasing->add_option("--approval", o->approval,
                        utf8(PersonRightsVerbs::tr("Number of the approved request; erases")));
    add("retention", PersonRightsVerbs::tr("How many years data are kept after the last business"),
        "person retention --years 10", retention)
        ->add_option("--years", o->years, utf8(PersonRightsVerbs::tr("Sets the years")));
}

}  // namespace zhiqiao::cli
