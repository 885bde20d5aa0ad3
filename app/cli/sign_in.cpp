// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include "core/security/vault/passwords.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignIn {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

Error nobodyNamed() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.no_user",
            .message = SignIn::tr("Who acts?"),
            .hint = SignIn::tr("Add --user and your login.")};
}

Error unknownUser() {
    return {.kind = Error::Kind::Denied,
            .code = "session.unknown_user",
            .message = SignIn::tr("Nobody of this name works in this office today."),
            .hint = SignIn::tr("Write the name as it stands in the list of staff.")};
}

Error ambiguousUser() {
    return {.kind = Error::Kind::Denied,
            .code = "session.ambiguous_user",
            .message = SignIn::tr("Several members of staff have this name."),
            .hint = SignIn::tr("Tell them apart in the list of staff.")};
}

/// One line and no more: what is typed ahead is for the next question.
QString typedLine() {
    std::string line;
    std::getline(std::cin, line);
    auto text = QString::fromStdString(line);
    std::ranges::fill(line, '\0');
    return text;
}

QString askForName() {
    QTextStream(stderr) << SignIn::tr("Your login: ");
    return typedLine().trimmed();
}

Error nobodyPresent() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.nobody_present",
            .message = SignIn::tr("This takes a second person."),
            .hint = SignIn::tr("Add --present and the login of who is present.")};
}

Error noPassword(const char* variable) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "usage.no_password",
        .message = SignIn::tr("The password is missing."),
        .hint = SignIn::tr("Type it at a terminal, or set %1.").arg(QString::fromLatin1(variable))};
}

/// Nothing typed is shown while this lives.
class NoEcho {
public:
    NoEcho() {
        known_ = tcgetattr(STDIN_FILENO, &before_) == 0;
        auto quiet = before_;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (known_) tcsetattr(STDIN_FILENO, TCSADRAIN, &quiet);
    }
    ~NoEcho() {
        if (known_) tcsetattr(STDIN_FILENO, TCSADRAIN, &before_);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios before_{};
    bool known_ = false;
};

Result<Actor> memberOfStaff(const OfficeSession& session, const QString& name) {
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    std::optional<Actor> found;
    for (const auto& person : *staff) {
        if (person.name != name || person.office != session.office() ||
            !person.worksOn(session.clock().today()))
            continue;
        if (found) return fail(ambiguousUser());
        found = Actor{person.id, person.office, QSysInfo::machineHostName()};
    }
    if (!found) return fail(unknownUser());
    return *found;
}

}  // namespace

Result<QString> askForPassword(const QString& prompt, const char* variable) {
    if (!isatty(STDIN_FILENO)) return fail(noPassword(variable));
    QTextStream(stderr) << prompt;
    const NoEcho quiet;
    auto typed = typedLine();
    QTextStream(stderr) << '\n';
    if (typed.isEmpty()) return fail(noPassword(variable));
    return typed;
}

Result<Credentials> credentialsFor(SignInRequest request) {
    if (request.user.isEmpty() && request.mayAsk) request.user = askForName();
    if (request.user.isEmpty()) return fail(nobodyNamed());
    auto password =
        secretTyped("ZHIQIAO_PASSWORD", SignIn::tr("Password of %1: ").arg(request.user));
    if (!password) return fail(password.error());
    return Credentials{request.user, takePassword(*password)};
}

Result<Credentials> presentCredentials(const QString& login, const char* variable) {
    if (login.isEmpty()) return fail(nobodyPresent());
    auto password = secretTyped(variable, SignIn::tr("Password of %1: ").arg(login));
    if (!password) return fail(password.error());
    return Credentials{login, takePassword(*password)};
}

Result<QString> secretTyped(const char* variable, const QString& prompt) {
    auto given = takeFromEnvironment(variable);
    if (!given.isEmpty()) return given;
    return askForPassword(prompt, variable);
}

Result<Actor> signIn(const OfficeSession& session, SignInRequest request) {
    if (session.database().signedIn()) return session.actor();
    if (session.facts().demo && request.asDemo()) return session.actor();
    if (request.user.isEmpty() && request.mayAsk) request.user = askForName();
    if (request.user.isEmpty()) return fail(nobodyNamed());
    const auto account = session.users.findByLogin(request.user);
    if (!account) return fail(account.error());
    if (*account && !(*account)->disabled) return actorOf(**account);
    return memberOfStaff(session, request.user);
}

}  // namespace zhiqiao::cli
