// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/exchange/list_export.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportVerb {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

}  // namespace

void addExportVerb(CLI::App& app, Program& program) {
    auto* noun = addVerb(app, "export", ExportVerb::tr("Writes a whole list to a file"),
                         "export people --out people.xlsx");
    struct Options {
        std::string name;
        std::string out;
    };
    const auto o = std::make_shared<Options>();
    noun->add_option(
            "name", o->name,
            utf8(ExportVerb::tr("people, vacancies, employers, referrals, worklist or journal")))
        ->required();
    noun->add_option("--out", o->out, utf8(ExportVerb::tr("File ending in .xlsx or .csv")))
        ->required();
    noun->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession([&](OfficeSession& session) {
                const auto output = program.output();
                const CellWords words(session.codes(), session.clock());
                for (const auto* list : session.lists()) {
                    if (list->key() != text(o->name)) continue;
                    const auto rows = exportList(*list, {}, {}, words, text(o->out),
                                                 terminalProgress(ExportVerb::tr("Export")));
                    if (!rows) return output.fail(rows.error());
                    output.object({{u"file"_s, QFileInfo(text(o->out)).absoluteFilePath()},
                                   {u"rows"_s, *rows}});
                    return Done;
                }
                QStringList names;
                for (const auto* list : session.lists()) names << list->key();
                return output.fail(
                    {.kind = Error::Kind::Invalid,
                     .code = "usage.unknown_list",
                     .message = ExportVerb::tr("There is no list named \"%1\".").arg(text(o->name)),
                     .hint = ExportVerb::tr("Lists: %1.").arg(names.join(u", "_s))});
            });
        };
    });
}

}  // namespace zhiqiao::cli
