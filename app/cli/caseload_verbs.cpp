// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk_verbs.h"
#include "core/exchange/caseload_file.h"
#include "core/exchange/cell_words.h"
#include "core/exchange/list_release.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CaseloadVerbs {
    Q_DECLARE_TR_FUNCTIONS(CaseloadVerbs)
};

struct ExportOptions {
    std::string out;
    bool own = false;
    std::string ask;  ///< the reason
};

Exit exportCaseload(Program& program, OfficeSession& session, const ExportOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::ExportOwn);
    if (!actor) return output.fail(actor.error());
    ListOrder order{.format = QFileInfo(text(o.out)).suffix().toLower()};
    if (o.own) order.query.filters[u"officer"_s] = QString::number(actor->staff.value());
    const auto& people = *session.peopleRows;
    const auto measured = measureList(session.releasePorts(), *actor, people, std::move(order));
    if (!measured) return output.fail(measured.error());
    if (!o.ask.empty()) {
        const CellWords words(session.codes(), session.clock());
        return askSecondPerson(
            output, session, *actor,
            releaseDraft(*measured, people.key(), words.filters(people, measured->order.query),
                         text(o.ask)));
    }
    const auto mark = releaseList(session.releasePorts(), *actor, OperationId::make(), *measured);
    if (!mark) return output.fail(mark.error());
    const auto rows = writeCaseload(
        {people, session.people, session.codes(), session.clock().today()}, measured->order.query,
        text(o.out), terminalProgress(CaseloadVerbs::tr("Export")), *mark, measured->mostRows());
    if (!rows) return output.fail(rows.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"rows"_s, *rows},
                   {u"code"_s, mark->code}});
    return Done;
}

}  // namespace

void addCaseloadVerbs(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "export",
                         CaseloadVerbs::tr("Writes people to a workbook that may be edited and "
                                           "taken back in by case import"),
                         "case export --own --out caseload.xlsx");
    const auto o = std::make_shared<ExportOptions>();
    verb->add_option("--out", o->out, utf8(CaseloadVerbs::tr("File ending in .xlsx or .csv")))
        ->required();
    verb->add_flag("--own", o->own, utf8(CaseloadVerbs::tr("Only those of who acts")));
    verb->add_option(
        "--ask", o->ask,
        utf8(CaseloadVerbs::tr("Writes nothing, but asks a second person, for this reason")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return exportCaseload(program, session, *o); });
        };
    });
    addImportVerb(noun, program, ImportKind::Caseload);
}

}  // namespace zhiqiao::cli
