// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include <QCoreApplication>
#include <QTextStream>

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
            .hint = SignIn::tr("Add --user and the name of a member of staff.")};
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

QString askForName() {
    QTextStream(stderr) << SignIn::tr("Your name: ");
    return QTextStream(stdin).readLine().trimmed();
}

Result<Actor> memberOfStaff(const OfficeSession& session, const QString& name) {
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    std::optional<Actor> found;
    for (const auto& person : *staff) {
        if (person.name != name || person.office != session.office() ||
            !person.worksOn(session.clock().today()))
            continue;
        if (found) return fail(ambiguousUser());
        found = Actor{person.id, person.office};
    }
    if (!found) return fail(unknownUser());
    return *found;
}

}  // namespace

Result<Actor> signIn(const OfficeSession& session, SignInRequest request) {
    if (session.facts().demo && request.asDemo()) return session.actor();
    if (request.user.isEmpty() && request.mayAsk) request.user = askForName();
    if (request.user.isEmpty()) return fail(nobodyNamed());
    return memberOfStaff(session, request.user);
}

}  // namespace zhiqiao::cli
