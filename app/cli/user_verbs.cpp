// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/sign_in.h"
#include "app/recover_office.h"
#include "app/user_acts.h"
#include "core/security/accounts/recovery.h"
#include "core/security/accounts/requests.h"
#include "core/security/vault/passwords.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct UserVerbs {
    Q_DECLARE_TR_FUNCTIONS(UserVerbs)
};

constexpr auto kNewPassword = "ZHIQIAO_NEW_PASSWORD";
constexpr auto kPresentPassword = "ZHIQIAO_PRESENT_PASSWORD";

QString stateOf(const UserAccount& user, const QDateTime& now) {
    if (user.disabled) return u"disabled"_s;
    if (user.lockedUntil && *user.lockedUntil > now) return u"locked"_s;
    return user.mustChange ? u"must_change"_s : u"active"_s;
}

QJsonObject userJson(const UserAccount& user, const QDateTime& now) {
    QJsonArray roles;
    for (const auto& grant : user.grants)
        roles.append(u"%1:%2"_s.arg(toQString(codeOf(grant.role)), toQString(codeOf(grant.scope))));
    return {{u"id"_s, user.staff.value()},
            {u"login"_s, user.login},
            {u"name"_s, user.name},
            {u"roles"_s, roles},
            {u"state"_s, stateOf(user, now)}};
}

Exit list(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::UserRead);
    if (!actor) return output.fail(actor.error());
    const auto users = readOfficeUsers(session, *actor);
    if (!users) return output.fail(users.error());
    QJsonArray rows;
    for (const auto& user : *users) rows.append(userJson(user, session.clock().now()));
    output.rows(rows, rows.size());
    return Done;
}

/// The user, and once the password nobody but the program knows.
Exit tell(const Output& output, const OfficeSession& session, const Result<NewPassword>& made) {
    if (!made) return output.fail(made.error());
    auto answer = userJson(made->user, session.clock().now());
    if (!made->password.isEmpty()) {
        answer[u"password"_s] = made->password;
        output.note(
            UserVerbs::tr("The password is shown this once. It has to be changed at the "
                          "first sign-in."));
    }
    output.object(answer);
    return Done;
}

Exit tell(const Output& output, const OfficeSession& session, const Result<UserAccount>& user) {
    if (!user) return output.fail(user.error());
    output.object(userJson(*user, session.clock().now()));
    return Done;
}

struct RoleOptions {
    std::string login;
    std::string grant;
    std::string scope = "office";
    std::string revoke;
    std::string reason;
};

Error unknownWord(const QString& typed, const auto& values) {
    QStringList words;
    for (const auto value : values) words << toQString(codeOf(value));
    return {.kind = Error::Kind::Invalid,
            .code = "usage.unknown_word",
            .message = UserVerbs::tr("\"%1\" is not known here.").arg(typed),
            .hint = listed(words)};
}

Exit role(Program& program, OfficeSession& session, const RoleOptions& o) {
    const auto output = program.output();
    if (o.grant.empty() && o.revoke.empty())
        return output.fail({.kind = Error::Kind::Invalid,
                            .code = "usage.no_role",
                            .message = UserVerbs::tr("Which role is missing."),
                            .hint = UserVerbs::tr("Add --grant or --revoke and the role.")});
    const auto typed = text(o.grant.empty() ? o.revoke : o.grant);
    const auto role = roleOf(typed);
    if (!role) return output.fail(unknownWord(typed, kRoles));
    const auto scope = scopeOf(text(o.scope));
    if (!scope) return output.fail(unknownWord(text(o.scope), kScopes));
    const auto actor = program.actorFor(session, Right::RightsGrant);
    if (!actor) return output.fail(actor.error());
    const auto asked =
        askOfficeRole(session, *actor, text(o.login), *role,
                      o.grant.empty() ? std::nullopt : std::optional(*scope), text(o.reason));
    if (!asked) return output.fail(asked.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(approvalJson(*asked, *staff));
    output.note(UserVerbs::tr("Asked. A second person answers with: approval approve %1")
                    .arg(asked->id.value()));
    return Done;
}

Exit policy(Program& program, OfficeSession& session, const std::string& profile,
            const std::string& reason) {
    const auto output = program.output();
    const auto now = session.passwordProfile();
    if (!now) return output.fail(now.error());
    if (profile.empty()) {
        output.object({{u"profile"_s, codeOf(*now)}, {u"title"_s, titleOf(*now)}});
        return Done;
    }
    const auto actor = program.actorFor(session, Right::RightsGrant);
    if (!actor) return output.fail(actor.error());
    const auto asked =
        askPasswordProfile(session.approvalPorts(), *actor, OperationId::make(), *now,
                           passwordProfileOf(text(profile)).value_or(*now), text(reason));
    if (!asked) return output.fail(asked.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(approvalJson(*asked, *staff));
    return Done;
}

/// The present password is asked for once: it opens the office and its slot.
Exit changePassword(Program& program) {
    const auto output = program.output();
    auto old = takeFromEnvironment("ZHIQIAO_PASSWORD");
    if (old.isEmpty() && !program.user.empty()) {
        auto typed = askForPassword(UserVerbs::tr("Present password: "));
        if (!typed) return output.fail(typed.error());
        old = *std::move(typed);
    }
    if (!old.isEmpty()) qputenv("ZHIQIAO_PASSWORD", old.toUtf8());
    program.withPasswordDue = true;
    return program.withSession([&](OfficeSession& session) {
        if (!session.database().signedIn())
            return output.fail(
                {.kind = Error::Kind::Denied,
                 .code = "user.no_passwords",
                 .message = UserVerbs::tr("This office opens without passwords."),
                 .hint = UserVerbs::tr("Only an office that was set up with users has them.")});
        const auto wanted = secretTyped(kNewPassword, UserVerbs::tr("New password: "));
        if (!wanted) return output.fail(wanted.error());
        if (auto done = session.changePassword(old, *wanted); !done)
            return output.fail(done.error());
        output.object({{u"changed"_s, true}});
        return Done;
    });
}

/// Nobody signs in: two codes open the office for this one act.
Exit recover(Program& program, const QString& login) {
    const auto output = program.output();
    const auto target = program.target();
    if (!target) return output.fail(target.error());
    RecoveryTyped typed{.login = login};
    const std::tuple<const char*, QString, QString&> asked[] = {
        {"ZHIQIAO_RECOVERY_CODE_1", UserVerbs::tr("One recovery code: "), typed.one},
        {"ZHIQIAO_RECOVERY_CODE_2", UserVerbs::tr("Another recovery code: "), typed.other},
        {kNewPassword, UserVerbs::tr("New password: "), typed.password}};
    for (const auto& [variable, prompt, into] : asked) {
        auto given = secretTyped(variable, prompt);
        if (!given) return output.fail(given.error());
        into = *std::move(given);
    }
    const auto user = recoverOffice(*target, std::move(typed));
    if (!user) return output.fail(user.error());
    output.note(
        UserVerbs::tr("The password has to be changed at the next sign-in. If a paper is "
                      "no longer safe, make new codes: user codes."));
    output.object(userJson(*user, SystemClock().now()));
    return Done;
}

Exit renewCodes(Program& program, OfficeSession& session, const QString& present) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::RightsGrant);
    if (!actor) return output.fail(actor.error());
    if (!session.database().signedIn()) return output.fail(recoveryWithoutPasswords());
    const auto auditor = presentCredentials(present, kPresentPassword);
    if (!auditor) return output.fail(auditor.error());
    const auto codes = renewOfficeCodes(session, *actor, *auditor);
    if (!codes) return output.fail(codes.error());
    QJsonArray rows;
    for (const auto& code : *codes) rows.append(code);
    output.note(
        UserVerbs::tr("Write each code down and give it to another person: they are told "
                      "only now. The former codes open nothing more; destroy them."));
    output.object({{u"recovery_codes"_s, rows}});
    return Done;
}

}  // namespace

void addUserVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("user", utf8(UserVerbs::tr("Who may sign in, and do what")));
    noun->require_subcommand(1);
    const auto run = [&program](CLI::App& verb, std::function<Exit(OfficeSession&)> work) {
        verb.callback([&program, work = std::move(work)] {
            program.verb = [&program, work] { return program.withSession(work); };
        });
    };
    auto* rows = addVerb(*noun, "list", UserVerbs::tr("All users with their roles"), "user list");
    run(*rows, [&program](OfficeSession& session) { return list(program, session); });

    auto* add = addVerb(*noun, "add",
                        UserVerbs::tr("Adds a member of staff who may sign in, without a role"),
                        "user add --name 韩梅 --login hanmei");
    const auto name = std::make_shared<std::string>();
    const auto login = std::make_shared<std::string>();
    add->add_option("--name", *name, utf8(UserVerbs::tr("Name of the person")))->required();
    add->add_option("--login", *login, utf8(UserVerbs::tr("What is typed at signing in")))
        ->required();
    run(*add, [&program, name, login](OfficeSession& session) {
        const auto actor = program.actorFor(session, Right::UserWrite);
        if (!actor) return program.output().fail(actor.error());
        return tell(program.output(), session,
                    addOfficeUser(session, *actor, text(*name), text(*login),
                                  takeFromEnvironment(kNewPassword)));
    });

    const auto onLogin = [&](const std::string& verb, const QString& does, Right right,
                             const auto& act) {
        auto* one = addVerb(*noun, verb, does, "user " + verb + " hanmei");
        const auto of = std::make_shared<std::string>();
        one->add_option("login", *of, utf8(UserVerbs::tr("Login of the user")))->required();
        run(*one, [&program, of, right, act](OfficeSession& session) {
            const auto actor = program.actorFor(session, right);
            if (!actor) return program.output().fail(actor.error());
            return tell(program.output(), session, act(session, *actor, text(*of)));
        });
    };
    onLogin("disable", UserVerbs::tr("Ends the access of a user at once"), Right::UserWrite,
            disableOfficeUser);
    onLogin("unlock", UserVerbs::tr("Ends the lock after wrong passwords"), Right::UserUnlock,
            unlockOfficeUser);
    onLogin("reset", UserVerbs::tr("Gives a user a first password again"), Right::UserWrite,
            [](OfficeSession& session, const Actor& actor, const QString& of) {
                return resetOfficeUser(session, actor, of, takeFromEnvironment(kNewPassword));
            });

    auto* change = addVerb(*noun, "role",
                           UserVerbs::tr("Asks a second person to give a role or to take it away"),
                           "user role hanmei --grant clerk --scope own --reason 新到岗");
    const auto o = std::make_shared<RoleOptions>();
    change->add_option("login", o->login, utf8(UserVerbs::tr("Login of the user")))->required();
    auto* given = change->add_option("--grant", o->grant, utf8(UserVerbs::tr("Role to give")));
    change->add_option("--revoke", o->revoke, utf8(UserVerbs::tr("Role to take away")))
        ->excludes(given);
    change->add_option("--scope", o->scope, utf8(UserVerbs::tr("How far it reaches")));
    change->add_option("--reason", o->reason, utf8(UserVerbs::tr("Why")))->required();
    run(*change, [&program, o](OfficeSession& session) { return role(program, session, *o); });

    auto* rule = addVerb(*noun, "policy",
                         UserVerbs::tr("The rule for passwords; with --profile asks to change it"),
                         "user policy --profile asvs --reason 统一标准");
    const auto profile = std::make_shared<std::string>();
    const auto reason = std::make_shared<std::string>();
    rule->add_option("--profile", *profile, utf8(UserVerbs::tr("gbt22239 or asvs")))
        ->check(CLI::IsMember({"gbt22239", "asvs"}));
    rule->add_option("--reason", *reason, utf8(UserVerbs::tr("Why")));
    run(*rule, [&program, profile, reason](OfficeSession& session) {
        return policy(program, session, *profile, *reason);
    });

    auto* lost = addVerb(*noun, "recover",
                         UserVerbs::tr("Gives an administrator a new password by two of the three "
                                       "recovery codes: from ZHIQIAO_RECOVERY_CODE_1, "
                                       "ZHIQIAO_RECOVERY_CODE_2 and ZHIQIAO_NEW_PASSWORD, or "
                                       "asked"),
                         "user recover zhoumin");
    const auto whose = std::make_shared<std::string>();
    lost->add_option("login", *whose, utf8(UserVerbs::tr("Login of the user")))->required();
    lost->callback([&program, whose] {
        program.verb = [&program, whose] { return recover(program, text(*whose)); };
    });

    auto* codes = addVerb(*noun, "codes",
                          UserVerbs::tr("Makes three new recovery codes; the former ones open "
                                        "nothing more. An auditor is present"),
                          "user codes --present shenqing");
    const auto present = std::make_shared<std::string>();
    codes->add_option("--present", *present,
                      utf8(UserVerbs::tr("Login of the auditor; the password from "
                                         "ZHIQIAO_PRESENT_PASSWORD, or asked")));
    run(*codes, [&program, present](OfficeSession& session) {
        return renewCodes(program, session, text(*present));
    });

    auto* own = addVerb(*noun, "password",
                        UserVerbs::tr("Changes the own password: the present one from "
                                      "ZHIQIAO_PASSWORD, the new one from ZHIQIAO_NEW_PASSWORD"),
                        "user password");
    own->callback([&program] { program.verb = [&program] { return changePassword(program); }; });
}

}  // namespace zhiqiao::cli
