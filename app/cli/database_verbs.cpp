// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/make_office.h"
#include "core/casework/case_file.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

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
    output.note(u"未启用用户与权限，不得录入真实个人信息"_s);
    output.object({{u"office"_s, office.name}, {u"code"_s, office.code}});
    return Done;
}

Exit info(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto offices = session.offices.offices();
    if (!offices) return output.fail(offices.error());
    const auto& facts = session.facts();
    output.object(
        {{u"demo"_s, facts.demo},
         {u"working_date"_s, session.clock().today().toString(Qt::ISODate)},
         {u"generator"_s, facts.generator},
         {u"created_at"_s, facts.createdAt.toString(Qt::ISODate)},
         {u"schema"_s, migrations().back().version},
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

Exit backup(Program& program, OfficeSession& session, const std::string& file) {
    const auto output = program.output();
    const auto path = text(file);
    if (auto done = backupOffice(session.database(), path); !done) return output.fail(done.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    if (auto noted =
            recordBackup(session.transactions, session.offices, *actor, OperationId::make());
        !noted)
        return output.fail(noted.error());
    output.object(
        {{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"bytes"_s, QFileInfo(path).size()}});
    return Done;
}

void addVerb(CLI::App& noun, Program& program, const std::string& verb, const std::string& help,
             Exit (*work)(Program&, OfficeSession&)) {
    noun.add_subcommand(verb, help)->callback([&program, work] {
        program.verb = [&program, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session); });
        };
    });
}

}  // namespace

void addDatabaseVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("db", "The database itself");
    noun->require_subcommand(1);
    auto* initVerb = noun->add_subcommand(
        "init", "Example: zhiqiao-cli --db office.db db init --code 63010201 --name … --staff …");
    const auto o = std::make_shared<InitOptions>();
    initVerb->add_option("--code", o->code, "Office code: county 6 + point 2")->required();
    initVerb->add_option("--name", o->name, "Name of the office")->required();
    initVerb->add_option("--division", o->division, "Division, 6 or 9 digits")->required();
    initVerb->add_option("--number", o->number, "Office number in record ids")
        ->check(CLI::Range(1, 8191));
    initVerb->add_option("--staff", o->staff, "Name of a member of staff")->required();
    initVerb->callback(
        [&program, o] { program.verb = [&program, o] { return init(program, *o); }; });
    addVerb(*noun, program, "migrate", "Brings the database to this version", info);
    addVerb(*noun, program, "info", "What the database is", info);
    addVerb(*noun, program, "digest", "Digest of all rows by meaning", digest);
    addVerb(*noun, program, "check", "Looks for damage and contradictions", check);
    auto* restoreVerb = noun->add_subcommand(
        "restore", "Example: zhiqiao-cli --db office.db db restore office.bak");
    const auto from = std::make_shared<std::string>();
    restoreVerb->add_option("file", *from, "Backup to put where there is no database")->required();
    restoreVerb->callback([&program, from] {
        program.verb = [&program, from] {
            const auto output = program.output();
            const auto target = program.target();
            if (!target) return output.fail(target.error());
            if (auto done = restoreOffice(text(*from), *target); !done)
                return output.fail(done.error());
            output.object({{u"file"_s, target->path}});
            return Done;
        };
    });
    auto* backupVerb = noun->add_subcommand("backup", "Example: zhiqiao-cli db backup office.bak");
    const auto file = std::make_shared<std::string>();
    backupVerb->add_option("file", *file, "File to write")->required();
    backupVerb->callback([&program, file] {
        program.verb = [&program, file] {
            return program.withSession(
                [&](OfficeSession& session) { return backup(program, session, *file); });
        };
    });
}

}  // namespace zhiqiao::cli
