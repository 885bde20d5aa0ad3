// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out_mark.h"

#include <QTimeZone>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<Taker> takerOf(const OfficeStore& offices, const UserStore& users, StaffId staff) {
    Taker taker;
    const auto people = offices.staff();
    if (!people) return fail(people.error());
    const auto self = std::ranges::find(*people, staff, &Staff::id);
    if (self != people->end()) taker.name = self->name;
    const auto accounts = users.users();
    if (!accounts) return fail(accounts.error());
    const auto account = std::ranges::find(*accounts, staff, &UserAccount::staff);
    if (account != accounts->end()) taker.login = account->login;
    return taker;
}

OutMark outMark(const Taker& taker, const Act& act) {
    const auto code = actCode(act.operation());
    const auto time = act.at().toTimeZone(QTimeZone("Asia/Shanghai"));
    QStringList line{taker.name, taker.login, time.toString(u"yyyy-MM-dd HH:mm"_s), code};
    line.removeAll(QString());
    return {code, line.join(u' ')};
}

}  // namespace zhiqiao
