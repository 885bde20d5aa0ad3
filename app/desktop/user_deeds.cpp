// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/user_deeds.h"

#include "app/user_acts.h"
#include "core/security/accounts/requests.h"
#include "core/security/vault/passwords.h"

#include <algorithm>

namespace zhiqiao {

namespace {

Result<ui::FirstPassword> toldOnce(const Result<NewPassword>& made) {
    if (!made) return fail(made.error());
    return ui::FirstPassword{made->user.login, made->password};
}

template <class Value>
Result<> outcomeOf(const Result<Value>& done) {
    return done ? Result<>() : fail(done.error());
}

}  // namespace

ui::UserDeeds userDeeds(OfficeSession& session, const Actor& actor) {
    return {.list = [&session, actor] { return readOfficeUsers(session, actor); },
            .add =
                [&session, actor](const QString& name, const QString& login) {
                    return toldOnce(addOfficeUser(session, actor, name, login));
                },
            .reset =
                [&session, actor](const QString& login) {
                    return toldOnce(resetOfficeUser(session, actor, login));
                },
            .disable =
                [&session, actor](const QString& login) {
                    return outcomeOf(disableOfficeUser(session, actor, login));
                },
            .unlock =
                [&session, actor](const QString& login) {
                    return outcomeOf(unlockOfficeUser(session, actor, login));
                },
            .renewCodes =
                [&session, actor](const QString& auditor, QString password) {
                    return renewOfficeCodes(session, actor, {auditor, takePassword(password)});
                },
            .askRole =
                [&session, actor](const QString& login, Role role, std::optional<Scope> scope,
                                  const QString& reason) {
                    return outcomeOf(askOfficeRole(session, actor, login, role, scope, reason));
                }};
}

std::function<Result<QString>(const ApprovalRequest&)> rightsNow(UserStore& users) {
    return [&users](const ApprovalRequest& request) -> Result<QString> {
        const auto all = users.users();
        if (!all) return fail(all.error());
        const auto user = std::ranges::find(*all, StaffId(request.facts.subjectId.value_or(0)),
                                            &UserAccount::staff);
        return user == all->end() ? QString() : rightsText(*user);
    };
}

}  // namespace zhiqiao
