// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/make_office.h"
#include "core/casework/case_file.h"
#include "core/security/backup_plan.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseVerbs {
    Q_DECLARE_TR_FUNCTIONS(DatabaseVerbs)
};

struct InitOptions {
    std::string code;
    std::string name;
    std::string division;
    int number = 1;
    std::vector<std::string> staff;
};

Exit init(Program& program, const InitOptions& o) {
    const auto output = program.output();
    const auto target = program.target();
    if (!target) return output.fail(target.error());
    QStringList staff;
    for (const auto& name : o.staff) staff << text(name);
    const Office office{.id = OfficeId(o.number),
                        .code = text(o.code),
                        .name = text(o.name),
                        .division = text(o.division)};
    if (auto made = makeRealOffice(*target, office, staff); !made) return output.fail(made.error());
    output.note(
        DatabaseVerbs::tr("Users and rights do not exist yet: enter no real personal data."));
    output.object({{u"office"_s, office.name}, {u"code"_s, office.code}});
    return Done;
}

Exit info(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto offices = session.offices.offices();
    if (!offices) return output.fail(offices.error());
    const auto settings = session.offices.settings(session.office(), std::nullopt);
    if (!settings) return output.fail(settings.error());
    const auto& facts = session.facts();
    const auto history = backupHistory(*settings, facts.createdAt.date());
    output.object(
        {{u"demo"_s, facts.demo},
         {u"working_date"_s, session.clock().today().toString(Qt::ISODate)},
         {u"generator"_s, facts.generator},
         {u"created_at"_s, facts.createdAt.toString(Qt::ISODate)},
         {u"schema"_s, migrations().back().version},
         {u"last_backup"_s, dayJson(history.last)},
         {u"backup"_s, backupState(backupPlan(*settings), history, session.clock().today()).words},
         {u"office"_s, offices->empty() ? QString() : offices->front().name},
         {u"engine"_s,
          session.database().target().engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s}});
    return Done;
}

Exit digest(Program& program, OfficeSession& session) {
    const auto output = program.output();
    auto database = session.database().connections().here();
    if (!database) return output.fail(database.error());
    const auto made = digestOf(**database, session.database().vault());
    if (!made) return output.fail(made.error());
    QJsonObject tables;
    for (auto it = made->tables.begin(); it != made->tables.end(); ++it) tables[it.key()] = *it;
    output.object({{u"digest"_s, made->digest}, {u"tables"_s, tables}});
    return Done;
}

/// What the rules say is owed on the working day: what the kept rows are compared with.
Result<std::vector<ObligationRow>> recomputed(OfficeSession& session, PersonId person) {
    const auto file = loadCase(session.ports(), person, session.clock().today());
    if (!file) return fail(file.error());
    return obligationRowsOf(*file);
}

Exit check(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto aside = session.database().openAside();
    if (!aside) return output.fail(aside.error());
    const auto done = checkDatabase(**aside, session.database().vault(), session.clock().today(),
                                    [&](PersonId person) { return recomputed(session, person); });
    if (!done) return output.fail(done.error());
    QJsonArray rows;
    bool allOk = true;
    for (const auto& line : *done) {
        allOk &= line.ok;
        rows.append(
            QJsonObject{{u"check"_s, line.check}, {u"ok"_s, line.ok}, {u"detail"_s, line.detail}});
    }
    output.rows(rows, rows.size());
    return allOk ? Done : SomeRefused;
}

void addSimpleVerb(CLI::App& noun, Program& program, const std::string& verb, const QString& does,
                   Exit (*work)(Program&, OfficeSession&)) {
    addVerb(noun, verb, does, "db " + verb)->callback([&program, work] {
        program.verb = [&program, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session); });
        };
    });
}

}  // namespace

void addDatabaseVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("db", utf8(DatabaseVerbs::tr("The database itself")));
    noun->require_subcommand(1);
    auto* initVerb = addVerb(*noun, "init", DatabaseVerbs::tr("Makes a database for an office"),
                             "--db office.db db init --code 63010201 --name 城东区就业服务局 "
                             "--division 630102 --staff 王玲");
    const auto o = std::make_shared<InitOptions>();
    initVerb
        ->add_option("--code", o->code, utf8(DatabaseVerbs::tr("Office code: county 6 + point 2")))
        ->required();
    initVerb->add_option("--name", o->name, utf8(DatabaseVerbs::tr("Name of the office")))
        ->required();
    initVerb
        ->add_option("--division", o->division, utf8(DatabaseVerbs::tr("Division, 6 or 9 digits")))
        ->required();
    initVerb
        ->add_option("--number", o->number, utf8(DatabaseVerbs::tr("Office number in record ids")))
        ->check(CLI::Range(1, 8191));
    initVerb->add_option("--staff", o->staff, utf8(DatabaseVerbs::tr("Name of a member of staff")))
        ->required();
    initVerb->callback(
        [&program, o] { program.verb = [&program, o] { return init(program, *o); }; });
    addSimpleVerb(*noun, program, "migrate",
                  DatabaseVerbs::tr("Brings the database to this version"), info);
    addSimpleVerb(*noun, program, "info", DatabaseVerbs::tr("What the database is"), info);
    addSimpleVerb(*noun, program, "digest", DatabaseVerbs::tr("Digest of all rows by meaning"),
                  digest);
    addSimpleVerb(*noun, program, "check", DatabaseVerbs::tr("Looks for damage and contradictions"),
                  check);
    addBackupVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
