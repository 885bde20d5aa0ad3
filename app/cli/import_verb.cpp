// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/exchange/import_table.h"
#include "core/exchange/import_templates.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportVerb {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

struct ImportOptions {
    std::string file;
    std::string map;
    std::string errors;
    bool dryRun = false;
    std::string ask;  ///< the reason
    std::string undo;
    std::string makeTemplate;
    std::string makeSample;
};

QJsonArray refusalsJson(const std::vector<Refusal>& refusals) {
    QJsonArray rows;
    for (const auto& r : refusals)
        rows.append(QJsonObject{{u"sheet"_s, r.sheet},
                                {u"cell"_s, r.cell},
                                {u"value"_s, r.value},
                                {u"reason"_s, r.reason},
                                {u"fix"_s, r.fix},
                                {u"code"_s, r.code},
                                {u"record"_s, r.record ? QJsonValue(*r.record) : QJsonValue()}});
    return rows;
}

Exit undo(const Output& output, const ImportPorts& ports, const Actor& actor,
          const std::string& typed) {
    const auto batch = numberOf(typed);
    if (!batch) return output.fail(batch.error());
    if (auto done = undoImport(ports, actor, OperationId::make(), BatchId(*batch)); !done)
        return output.fail(done.error());
    output.object({{u"batch"_s, *batch}, {u"undone"_s, true}});
    return Done;
}

Exit importFile(Program& program, OfficeSession& session, ImportKind kind, const ImportOptions& o) {
    const auto output = program.output();
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto ports = session.importPorts();
    if (!o.undo.empty()) return undo(output, ports, *actor, o.undo);
    const auto offices = session.offices.offices();
    if (!offices) return output.fail(offices.error());
    ImportRequest request{.kind = kind,
                          .path = text(o.file),
                          .actor = *actor,
                          .operation = OperationId::make(),
                          .today = session.clock().today(),
                          .demo = session.facts().demo,
                          .homeDivision = offices->front().division,
                          .dryRun = o.dryRun || !o.ask.empty(),
                          .progress = terminalProgress(ImportVerb::tr("Import"))};
    if (!o.map.empty()) {
        auto names = readMapping(text(o.map), importCatalogue(kind));
        if (!names) return output.fail(names.error());
        request.names = *std::move(names);
    }
    if (!o.errors.empty())
        if (auto fit = checkRefusalsFile(text(o.errors)); !fit) return output.fail(fit.error());
    const auto report = importTable(ports, request);
    if (!report) return output.fail(report.error());
    if (!o.ask.empty())
        return askSecondPerson(
            output, session, *actor,
            importDraft(kind, *report, QFileInfo(text(o.file)).fileName(), text(o.ask)));
    output.rows(refusalsJson(report->refusals), qint64(report->refusals.size()), {},
                {{u"batch"_s, report->batch ? QJsonValue(report->batch->value()) : QJsonValue()},
                 {u"added"_s, report->added},
                 {u"changed"_s, report->changed},
                 {u"same"_s, report->same},
                 {u"refused"_s, report->refused}});
    // What was taken over has been told; only then may the file of the rest fail.
    if (!o.errors.empty() && report->refused > 0)
        if (auto written = writeRefusals(text(o.errors), report->refusedRows); !written)
            return output.fail(written.error());
    return report->refused > 0 ? SomeRefused : Done;
}

Exit makeFile(const Output& output, Result<> (*write)(ImportKind, const QString&), ImportKind kind,
              const std::string& path) {
    if (auto written = write(kind, text(path)); !written) return output.fail(written.error());
    output.object({{u"file"_s, text(path)}});
    return Done;
}

std::string exampleOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Employers:
        return "employer import employers.xlsx --dry-run --errors back.xlsx";
    case ImportKind::Caseload: return "case import caseload.xlsx --dry-run --errors back.xlsx";
    case ImportKind::Vacancies: return "vacancy import vacancies.xlsx --dry-run --errors back.xlsx";
    case ImportKind::People: break;
    }
    return "person import people.xlsx --dry-run --errors back.xlsx";
}

}  // namespace

void addImportVerb(CLI::App& noun, Program& program, ImportKind kind) {
    auto* verb = addVerb(noun, "import", ImportVerb::tr("Takes a workbook or a CSV file over"),
                         exampleOf(kind));
    const auto o = std::make_shared<ImportOptions>();
    verb->add_option("file", o->file, utf8(ImportVerb::tr("Workbook (.xlsx) or CSV")));
    verb->add_option("--map", o->map, utf8(ImportVerb::tr("File that says which column is which")));
    verb->add_flag("--dry-run", o->dryRun, utf8(ImportVerb::tr("Look only")));
    verb->add_option(
        "--ask", o->ask,
        utf8(ImportVerb::tr("Writes nothing, but asks a second person, for this reason")));
    verb->add_option("--errors", o->errors,
                     utf8(ImportVerb::tr("Workbook to write refused rows to")));
    verb->add_option("--undo", o->undo,
                     utf8(ImportVerb::tr("Takes the import with this batch number back")));
    verb->add_option("--template", o->makeTemplate,
                     utf8(ImportVerb::tr("Writes an empty template to this file")));
    verb->add_option("--sample", o->makeSample,
                     utf8(ImportVerb::tr("Writes a filled sample to this file")));
    verb->callback([&program, o, kind] {
        program.verb = [&program, o, kind] {
            const auto output = program.output();
            if (!o->makeTemplate.empty())
                return makeFile(output, writeImportTemplate, kind, o->makeTemplate);
            if (!o->makeSample.empty())
                return makeFile(output, writeImportSample, kind, o->makeSample);
            if (o->file.empty() && o->undo.empty())
                return output.fail({.kind = Error::Kind::Invalid,
                                    .code = "usage.no_file",
                                    .message = ImportVerb::tr("Which file?"),
                                    .hint = ImportVerb::tr("Name a workbook or a CSV file.")});
            return program.withSession(
                [&](OfficeSession& session) { return importFile(program, session, kind, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
