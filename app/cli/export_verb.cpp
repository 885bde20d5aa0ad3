// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/sign_in.h"
#include "core/exchange/encrypted_file.h"
#include "core/exchange/list_export.h"
#include "core/security/vault/passwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportVerb {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

struct Options {
    std::string name;
    std::string out;
    bool own = false;
    bool encrypt = false;
    std::string ask;  ///< the reason
    int limit = 0;    ///< of `export limit`; 0: only told
};

Result<const ListSource*> listNamed(OfficeSession& session, const QString& name) {
    QStringList names;
    for (const auto* list : session.lists()) {
        if (list->key() == name) return list;
        names << list->key();
    }
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_list",
                 .message = ExportVerb::tr("There is no list named \"%1\".").arg(name),
                 .hint = ExportVerb::tr("Lists: %1.").arg(names.join(u", "_s))});
}

/// Those the actor is in charge of, where the list knows who is.
Result<ListQuery> ownQuery(const ListSource& list, const Actor& actor) {
    for (const auto& column : list.columns())
        if (column.key == u"officer"_s || column.key == u"staff"_s)
            return ListQuery{.filters = {{column.key, QString::number(actor.staff.value())}}};
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.not_ones_own",
                 .message = ExportVerb::tr("Nobody is in charge of what this list holds."),
                 .hint = ExportVerb::tr("Leave --own out.")});
}

Result<QString> filePassword() {
    auto password = takeFromEnvironment("ZHIQIAO_EXPORT_PASSWORD");
    if (!password.isEmpty()) return password;
    return askForPassword(ExportVerb::tr("Password for the file: "));
}

/// Writes the released rows, encrypted where that is wanted.
Result<qint64> write(OfficeSession& session, const ListSource& list, const MeasuredList& measured,
                     const OutMark& mark, const Options& o) {
    const CellWords words(session.codes(), session.clock());
    const auto to = [&](const QString& path) {
        return exportList(list, measured.order.query, measured.order.columns, words, path,
                          terminalProgress(ExportVerb::tr("Export")), mark, measured.mostRows());
    };
    if (!o.encrypt) return to(text(o.out));
    const auto password = filePassword();
    if (!password) return fail(password.error());
    qint64 rows = 0;
    const auto done = writeEncrypted(text(o.out), *password, [&](const QString& path) -> Result<> {
        const auto written = to(path);
        if (!written) return fail(written.error());
        rows = *written;
        return {};
    });
    if (!done) return fail(done.error());
    return rows;
}

/// xlsx or csv; with --encrypt the name goes on with .zip.
Result<QString> formatOf(const Options& o) {
    auto path = text(o.out).toLower();
    if (o.encrypt != path.endsWith(u".zip"_s))
        return fail(
            {.kind = Error::Kind::Invalid,
             .code = "usage.encrypted_name",
             .message = ExportVerb::tr("An encrypted file ends in .zip, and no other does."),
             .hint = ExportVerb::tr("Such as --encrypt --out people.xlsx.zip.")});
    if (o.encrypt) path.chop(4);
    return QFileInfo(path).suffix();
}

Exit run(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    const auto list = listNamed(session, text(o.name));
    if (!list) return output.fail(list.error());
    const auto format = formatOf(o);
    if (!format) return output.fail(format.error());
    const auto actor = (*list)->key() == session.journalRows->key()
                           ? program.actorFor(session, Right::AuditExport)
                           : program.actorFor(session, Right::ExportOwn);
    if (!actor) return output.fail(actor.error());
    ListOrder order{.format = *format};
    if (o.own) {
        auto query = ownQuery(**list, *actor);
        if (!query) return output.fail(query.error());
        order.query = *std::move(query);
    }
    const auto measured = measureList(session.releasePorts(), *actor, **list, std::move(order));
    if (!measured) return output.fail(measured.error());
    if (!o.ask.empty()) {
        const CellWords words(session.codes(), session.clock());
        return askSecondPerson(
            output, session, *actor,
            releaseDraft(*measured, (*list)->key(), words.filters(**list, measured->order.query),
                         text(o.ask)));
    }
    const auto mark = releaseList(session.releasePorts(), *actor, OperationId::make(), *measured);
    if (!mark) return output.fail(mark.error());
    const auto rows = write(session, **list, *measured, *mark, o);
    if (!rows) return output.fail(rows.error());
    output.object({{u"file"_s, QFileInfo(text(o.out)).absoluteFilePath()},
                   {u"rows"_s, *rows},
                   {u"code"_s, mark->code}});
    return Done;
}

Exit limit(Program& program, OfficeSession& session, int rows) {
    const auto output = program.output();
    if (rows > 0) {
        const auto actor = program.actorFor(session, Right::ExportLimitSet);
        if (!actor) return output.fail(actor.error());
        if (auto set = setExportLimit(session.releasePorts(), *actor, rows); !set)
            return output.fail(set.error());
    }
    const auto now = exportLimit(session.offices, session.office());
    if (!now) return output.fail(now.error());
    output.object({{u"limit"_s, *now}, {u"least"_s, kLeastExportLimit}});
    return Done;
}

}  // namespace

void addExportVerb(CLI::App& app, Program& program) {
    auto* noun = addVerb(app, "export", ExportVerb::tr("Writes a whole list to a file"),
                         "export people --out people.xlsx");
    const auto o = std::make_shared<Options>();
    auto* name = noun->add_option(
        "name", o->name,
        utf8(ExportVerb::tr(
            "people, vacancies, employers, referrals, hardship, help, households, findings, "
            "away, worklist or journal")));
    auto* out =
        noun->add_option("--out", o->out, utf8(ExportVerb::tr("File ending in .xlsx or .csv")));
    noun->add_flag("--own", o->own, utf8(ExportVerb::tr("Only those of who acts")));
    noun->add_flag("--encrypt", o->encrypt,
                   utf8(ExportVerb::tr("As an encrypted .zip; its password from "
                                       "ZHIQIAO_EXPORT_PASSWORD or asked for")));
    noun->add_option(
        "--ask", o->ask,
        utf8(ExportVerb::tr("Writes nothing, but asks a second person, for this reason")));
    auto* most =
        addVerb(*noun, "limit", ExportVerb::tr("From how many rows on a second person is needed"),
                "export limit 50");
    most->add_option("rows", o->limit, utf8(ExportVerb::tr("The new limit")))
        ->check(CLI::PositiveNumber);
    noun->require_subcommand(0, 1);
    noun->callback([&program, o, name, out, most] {
        if (most->parsed()) {
            program.verb = [&program, o] {
                return program.withSession(
                    [&](OfficeSession& session) { return limit(program, session, o->limit); });
            };
            return;
        }
        if (name->empty()) throw CLI::RequiredError(name->get_name());
        if (out->empty()) throw CLI::RequiredError(out->get_name());
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return run(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
