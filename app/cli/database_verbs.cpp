// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/key_office.h"
#include "app/make_office.h"
#include "app/rebuild_office.h"
#include "core/casework/away_evidence.h"
#include "core/casework/case_file.h"
#include "core/security/backup_plan.h"
#include "core/security/vault/passwords.h"
#include "core/standing/standing_acts.h"
#include "core/storage/case_officers.h"
#include "core/storage/database_check.h"
#include "core/storage/database_digest.h"
#include "core/storage/household_records.h"
#include "core/storage/migrations.h"
#include "core/storage/person_search.h"
#include "core/storage/reseal.h"
#include "core/storage/sql_agreed_contacts.h"
#include "core/storage/sql_away_store.h"
#include "core/storage/sql_standing_store.h"

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

/// "姓名=login:role+role". Errors: usage.bad_staff.
Result<FirstUser> userTyped(const std::string& typed) {
    const auto words = text(typed);
    const auto equals = words.indexOf(u'=');
    const auto colon = words.indexOf(u':', equals);
    FirstUser user{words.left(equals).trimmed(),
                   words.mid(equals + 1, colon - equals - 1).trimmed().toLower(),
                   {},
                   {}};
    bool known = equals > 0 && colon > equals + 1;
    if (known)
        for (const auto& code : words.mid(colon + 1).split(u'+')) {
            const auto role = roleOf(code.trimmed());
            known &= role.has_value();
            if (role) user.roles.push_back(*role);
        }
    if (known) return user;
    return fail(
        {.kind = Error::Kind::Invalid,
         .code = "usage.bad_staff",
         .message = DatabaseVerbs::tr("\"%1\" does not tell who works here.").arg(words),
         .hint = DatabaseVerbs::tr("Write name=login:role, as in 王玲=wangling:clerk+supervisor. "
                                   "Roles: clerk, supervisor, approver, sysadmin, secadmin, "
                                   "auditor.")});
}

/// One password for all comes from ZHIQIAO_PASSWORD; else each gets a random one.
Result<std::vector<FirstUser>> usersTyped(const std::vector<std::string>& typed,
                                          QJsonArray& passwords) {
    auto given = takeFromEnvironment("ZHIQIAO_PASSWORD");
    std::vector<FirstUser> users;
    for (const auto& words : typed) {
        auto user = userTyped(words);
        if (!user) return fail(user.error());
        auto password = given.isEmpty() ? randomPassword() : given;
        if (given.isEmpty())
            passwords.append(QJsonObject{{u"login"_s, user->login}, {u"password"_s, password}});
        user->password = takePassword(password);
        users.push_back(*std::move(user));
    }
    wipe(given);
    return users;
}

Exit init(Program& program, const InitOptions& o) {
    const auto output = program.output();
    const auto target = program.target();
    if (!target) return output.fail(target.error());
    QJsonArray passwords;
    auto users = usersTyped(o.staff, passwords);
    if (!users) return output.fail(users.error());
    const Office office{.id = OfficeId(o.number),
                        .code = text(o.code),
                        .name = text(o.name),
                        .division = text(o.division)};
    for (const auto& lost : lostWith(*users)) output.note(lost);
    QJsonArray codes;
    const auto keepCodes = [&](const std::array<QString, 3>& three) {
        for (const auto& code : three) codes.append(code);
    };
    if (auto made = makeRealOffice(*target, office, *std::move(users), keepCodes); !made)
        return output.fail(made.error());
    output.note(DatabaseVerbs::tr(
        "Write the three recovery codes down and give each to another person: any two of them open "
        "the office when passwords are lost, and they are told only now. Everybody changes the "
        "password at the first sign-in."));
    output.object({{u"office"_s, office.name},
                   {u"code"_s, office.code},
                   {u"recovery_codes"_s, codes},
                   {u"passwords"_s, passwords}});
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

Result<std::vector<FollowUpRow>> followUpsRecomputed(OfficeSession& session, PersonId person) {
    const auto courses = followUpsOf(session.followUpPorts(), person);
    if (!courses) return fail(courses.error());
    std::vector<FollowUpRow> rows;
    for (const auto& course : *courses) rows.push_back(followUpRowOf(course));
    return rows;
}

Result<std::optional<AgreedContact>> agreedRecomputed(OfficeSession& session, PersonId person) {
    const SqlAgreedContacts agreed(session.database().context());
    return agreedContactOf(session.ports(), agreed, person, session.clock().today());
}

Result<std::optional<KeyRow>> keyRecomputed(OfficeSession& session, KeyEmployerId firm) {
    const auto view = keyViewOf(KeyOffice(session).ports(), firm);
    if (!view) return fail(view.error());
    return keyRowOf(view->firm, view->course);
}

Result<std::optional<AwayRow>> awayRecomputed(OfficeSession& session, PersonId person) {
    const SqlAwayStore away(session.database().context());
    return awayRowFor(session.ports(), away, session.followUps, person, session.clock().today());
}

Result<std::vector<StandingRow>> standingRecomputed(OfficeSession& session,
                                                    StandingSubject subject) {
    SqlStandingStore store(session.database().context());
    return standingRowsFor({session.transactions, store, session.codes()}, subject,
                           session.clock().today());
}

Exit check(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto aside = session.database().openAside();
    if (!aside) return output.fail(aside.error());
    const auto done = checkDatabase(
        **aside, session.database().vault(), session.clock().today(),
        [&](PersonId person) { return recomputed(session, person); }, &session.codes(),
        [&](PersonId person) { return followUpsRecomputed(session, person); },
        [&](PersonId person) { return agreedRecomputed(session, person); },
        [&](KeyEmployerId firm) { return keyRecomputed(session, firm); },
        [&](PersonId person) { return awayRecomputed(session, person); },
        [&](StandingSubject subject) { return standingRecomputed(session, subject); });
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

/// Search keys, courses of households, who is in charge, what is owed, where follow-ups stand and
/// which contacts were agreed on: what follows from records and is kept beside them.
Exit rebuild(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::UserWrite);
    if (!actor) return output.fail(actor.error());
    auto database = session.database().connections().here();
    if (!database) return output.fail(database.error());
    if (auto keys = rebuildSearchKeys(**database, session.database().vault()); !keys)
        return output.fail(keys.error());
    const auto households = rebuildHouseholdCourses(**database, session.codes());
    if (!households) return output.fail(households.error());
    const auto charge = makeCaseOfficersAnew(**database);
    if (!charge) return output.fail(charge.error());
    const auto cases =
        rebuildCases(session, *actor, terminalProgress(DatabaseVerbs::tr("Working out anew")));
    if (!cases) return output.fail(cases.error());
    output.object({{u"search"_s, u"rebuilt"_s},
                   {u"households_changed"_s, *households},
                   {u"case_officers_changed"_s, *charge},
                   {u"obligations_changed"_s, cases->obligations},
                   {u"follow_ups_changed"_s, cases->followUps},
                   {u"away_changed"_s, cases->away},
                   {u"agreed_contacts_changed"_s, cases->agreed},
                   {u"standing_changed"_s, cases->standing}});
    return Done;
}

/// A new data key, then every value sealed by it. What was cut off goes on with the next call.
Exit rotate(Program& program, OfficeSession& session, bool onlyGoOn) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::UserWrite);
    if (!actor) return output.fail(actor.error());
    if (!onlyGoOn)
        if (auto added = addDataKey(session.database(), session.transactions, *actor); !added)
            return output.fail(added.error());
    auto database = session.database().connections().here();
    if (!database) return output.fail(database.error());
    const auto done = resealAll(**database, session.database().vault(),
                                terminalProgress(DatabaseVerbs::tr("Sealing anew")));
    if (!done) return output.fail(done.error());
    if (auto kept = recordResealed(session.database(), session.transactions, *actor); !kept)
        return output.fail(kept.error());
    output.object(
        {{u"values"_s, *done}, {u"key"_s, session.database().vault().keys().dataKeys.back().id}});
    return Done;
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
                             "--division 630102 --staff 王玲=wangling:clerk "
                             "--staff 周敏=zhoumin:sysadmin --staff 何军=hejun:secadmin "
                             "--staff 沈青=shenqing:auditor");
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
    initVerb
        ->add_option("--staff", o->staff,
                     utf8(DatabaseVerbs::tr("Who works here: name=login:role+role")))
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
    addSimpleVerb(*noun, program, "rebuild",
                  DatabaseVerbs::tr("Works out anew what is kept beside the records"), rebuild);
    auto* rotateVerb =
        addVerb(*noun, "rotate", DatabaseVerbs::tr("Seals every protected value by a new key"),
                "db rotate");
    const auto goOn = std::make_shared<bool>(false);
    rotateVerb->add_flag("--continue", *goOn,
                         utf8(DatabaseVerbs::tr("Make no new key, only go on with the last one")));
    rotateVerb->callback([&program, goOn] {
        program.verb = [&program, goOn] {
            return program.withSession(
                [&](OfficeSession& session) { return rotate(program, session, *goOn); });
        };
    });
    addBackupVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
