// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/sign_in.h"
#include "core/security/backup_plan.h"
#include "core/security/vault/passwords.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_restore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct BackupVerbs {
    Q_DECLARE_TR_FUNCTIONS(BackupVerbs)
};

constexpr auto kPasswordVariable = "ZHIQIAO_BACKUP_PASSWORD";
constexpr auto kPresentVariable = "ZHIQIAO_PRESENT_PASSWORD";
constexpr auto kAuditorVariable = "ZHIQIAO_AUDITOR_PASSWORD";

Error noBackupKnown() {
    return {.kind = Error::Kind::NotFound,
            .code = "backup.none_known",
            .message = BackupVerbs::tr("No backup of this database is known here."),
            .hint = BackupVerbs::tr("Name the file of the backup.")};
}

Error noBackupPassword() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.no_backup_password",
            .message = BackupVerbs::tr("The password of the backup is missing."),
            .hint = BackupVerbs::tr("Put it into ZHIQIAO_BACKUP_PASSWORD, or type it at a "
                                    "terminal.")};
}

/// Read once: no child of this program finds it in its environment.
Result<Secret> backupPassword() {
    auto typed = takeFromEnvironment(kPasswordVariable);
    if (typed.isEmpty())
        typed = askForPassword(BackupVerbs::tr("Password of the backup: ")).value_or(QString());
    if (typed.isEmpty()) return fail(noBackupPassword());
    return takePassword(typed);
}

struct BackupOptionsTyped {
    std::string file;
    bool password = false;
    bool replace = false;
    std::string present = {};
    std::string auditor = {};
};

Exit backup(Program& program, OfficeSession& session, const BackupOptionsTyped& typed) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::BackupMake);
    if (!actor) return output.fail(actor.error());
    BackupOptions options{.progress = terminalProgress(BackupVerbs::tr("Backing up"))};
    if (typed.password) {
        auto password = backupPassword();
        if (!password) return output.fail(password.error());
        options.password = *std::move(password);
    }
    if (auto begun = beginBackup(session.transactions, *actor, BackupBy::Person); !begun)
        return output.fail(begun.error());
    const auto path = text(typed.file);
    const auto& database = session.database();
    const auto made = backupOffice({database.target(), database.vault()}, path, options);
    if (!made) {
        (void)recordBackupFailure(session.transactions, session.offices, *actor, made.error(),
                                  BackupBy::Person);
        return output.fail(made.error());
    }
    if (auto noted =
            recordBackup(session.transactions, session.offices, *actor, OperationId::make());
        !noted)
        return output.fail(noted.error());
    if (!typed.password && opensWithoutPassword(database.target()))
        output.note(
            BackupVerbs::tr("This office has no passwords yet: whoever has this file can read it "
                            "with this program. Keep it locked away, or back up with --password."));
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"bytes"_s, *made}});
    return Done;
}

/// What a restore and a drill have in common: the backup named or the last good one, its password.
Result<RestoreRequest> requestFor(const Program& program, const BackupOptionsTyped& typed,
                                  const Clock& clock) {
    const auto target = program.target();
    if (!target) return fail(target.error());
    auto file = text(typed.file);
    if (file.isEmpty()) {
        const auto last = lastGoodBackup(*target);
        if (!last) return fail(noBackupKnown());
        file = *last;
    }
    RestoreRequest request{.backup = file, .target = *target, .clock = clock};
    request.replace = typed.replace;
    const auto sealedBy = backupWantsPassword(file);
    if (!sealedBy) return fail(sealedBy.error());
    if (*sealedBy) {
        auto password = backupPassword();
        if (!password) return fail(password.error());
        request.password = *std::move(password);
    }
    return request;
}

/// Who acts in a restored office without passwords: --user, else the first of its staff.
WhoRestores whoTyped(const std::string& user) {
    if (user.empty()) return {};
    return [name = text(user)](OfficeDatabase& office) -> Result<RestoredBy> {
        const auto staff = SqlOfficeStore(office.context()).staff();
        if (!staff) return fail(staff.error());
        const auto account = SqlUserStore(office.context()).findByLogin(name);
        if (!account) return fail(account.error());
        if (*account) return restoredByFirst(office, SystemClock(), actorOf(**account));
        for (const auto& person : *staff)
            if (person.name == name && person.office == office.office())
                return restoredByFirst(office, SystemClock(), Actor{person.id, person.office});
        return fail({.kind = Error::Kind::Denied,
                     .code = "session.unknown_user",
                     .message = BackupVerbs::tr("Nobody of this name works in the office of this "
                                                "backup."),
                     .hint = BackupVerbs::tr("Write the name as it stands in the list of staff.")});
    };
}

/// Whose passwords open the backup: --user, --present, and --auditor on a computer that has no key
/// of the audit trail.
Result<RestorePeople> peopleTyped(const Program& program, const BackupOptionsTyped& typed,
                                  const DatabaseTarget& target) {
    auto runs = credentialsFor({text(program.user), isatty(STDIN_FILENO) != 0});
    if (!runs) return fail(runs.error());
    if (typed.present.empty()) return fail(nobodyAttends());
    auto attends = presentCredentials(text(typed.present), kPresentVariable);
    if (!attends) return fail(attends.error());
    RestorePeople people{*std::move(runs), *std::move(attends)};
    if (typed.auditor.empty() && !QFileInfo::exists(auditKeyFileBeside(target.keyFile)))
        return fail(auditorNeeded());
    if (!typed.auditor.empty()) {
        auto auditor = presentCredentials(text(typed.auditor), kAuditorVariable);
        if (!auditor) return fail(auditor.error());
        people.auditor = *std::move(auditor);
    }
    return people;
}

Exit restore(Program& program, const BackupOptionsTyped& typed) {
    const auto output = program.output();
    const SystemClock clock;
    auto request = requestFor(program, typed, clock);
    if (!request) return output.fail(request.error());
    request->who = whoTyped(program.user);
    if (backupWantsUser(request->backup).value_or(false)) {
        auto people = peopleTyped(program, typed, request->target);
        if (!people) return output.fail(people.error());
        request->people = *std::move(people);
    }
    request->progress = terminalProgress(BackupVerbs::tr("Restoring"));
    const auto restored = restoreOffice(*request);
    if (!restored) return output.fail(restored.error());
    output.object({{u"file"_s, request->target.path},
                   {u"replaced"_s, restored->aside.isEmpty() ? QJsonValue() : restored->aside},
                   {u"head_before"_s, restored->headBefore},
                   {u"head_after"_s, restored->headAfter}});
    return Done;
}

Exit drill(Program& program, OfficeSession& session, const BackupOptionsTyped& typed) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::BackupMake);
    if (!actor) return output.fail(actor.error());
    auto request = requestFor(program, typed, session.clock());
    if (!request) return output.fail(request.error());
    request->open = [&session](const KeyDocument&) {
        return Result<OpenedSlot>(session.database().opened());
    };
    request->progress = terminalProgress(BackupVerbs::tr("Trying the backup out"));
    const auto result = drillBackup(*request);
    const auto outcome = outcomeOf(result);
    if (auto noted = recordDrill(session.transactions, session.offices, *actor, outcome); !noted)
        return output.fail(noted.error());
    if (!result) return output.fail(result.error());
    QJsonObject rows;
    for (auto table = result->rows.cbegin(); table != result->rows.cend(); ++table)
        rows[table.key()] = *table;
    output.object({{u"file"_s, QFileInfo(request->backup).absoluteFilePath()},
                   {u"ok"_s, result->ok()},
                   {u"failed"_s, QJsonArray::fromStringList(result->failed)},
                   {u"digest"_s, result->digest},
                   {u"total"_s, result->total()},
                   {u"head"_s, result->head},
                   {u"tables"_s, rows}});
    return result->ok() ? Done : SomeRefused;
}

}  // namespace

void addBackupVerbs(CLI::App& noun, Program& program) {
    const auto typed = std::make_shared<BackupOptionsTyped>();
    auto* backupVerb =
        addVerb(noun, "backup", BackupVerbs::tr("Writes the office into one sealed file"),
                "db backup office.zqb");
    backupVerb->add_option("file", typed->file, utf8(BackupVerbs::tr("File to write")))->required();
    backupVerb->add_flag(
        "--password", typed->password,
        utf8(BackupVerbs::tr("Seal by a password: from ZHIQIAO_BACKUP_PASSWORD, or asked")));
    backupVerb->callback([&program, typed] {
        program.verb = [&program, typed] {
            return program.withSession(
                [&](OfficeSession& session) { return backup(program, session, *typed); });
        };
    });

    auto* restoreVerb =
        addVerb(noun, "restore", BackupVerbs::tr("Puts a backup where there is no database yet"),
                "--db office.db --user zhoumin db restore office.zqb --replace --present hejun");
    restoreVerb->add_option("file", typed->file, utf8(BackupVerbs::tr("Backup to restore")))
        ->required();
    restoreVerb->add_flag(
        "--replace", typed->replace,
        utf8(BackupVerbs::tr("Keep the database that stands there beside, under a dated name")));
    restoreVerb->add_option(
        "--present", typed->present,
        utf8(BackupVerbs::tr("Login of the security administrator who is present; the password "
                             "from ZHIQIAO_PRESENT_PASSWORD, or asked")));
    restoreVerb->add_option(
        "--auditor", typed->auditor,
        utf8(BackupVerbs::tr("On a new computer: login of the auditor, who brings the key of the "
                             "audit trail; the password from ZHIQIAO_AUDITOR_PASSWORD, or "
                             "asked")));
    restoreVerb->callback([&program, typed] {
        program.verb = [&program, typed] { return restore(program, *typed); };
    });

    auto* drillVerb = addVerb(
        noun, "drill", BackupVerbs::tr("Tries a backup out: restores it aside and checks it"),
        "db drill office.zqb");
    drillVerb->add_option("file", typed->file,
                          utf8(BackupVerbs::tr("Backup to try; else the last good one")));
    drillVerb->callback([&program, typed] {
        program.verb = [&program, typed] {
            return program.withSession(
                [&](OfficeSession& session) { return drill(program, session, *typed); });
        };
    });
}

}  // namespace zhiqiao::cli
