// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_stores.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// Somebody new in the sample office, a user with one role or none yet.
inline Actor hire(FakeStores& stores, const QString& name, const QString& login,
                  std::optional<Role> role) {
    std::optional<StaffId> id;
    const auto done = stores.transactions().run(
        stores.actor(),
        {.name = "test.hire", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& act) -> Result<> {
            const auto staff = stores.offices().saveStaff(act, {},
                                                          {StaffId(1),
                                                           act.office(),
                                                           name,
                                                           QStringLiteral("clerk"),
                                                           QDate(2022, 1, 1),
                                                           {},
                                                           1});
            if (!staff) return fail(staff.error());
            id = staff->id;
            if (auto user = stores.users().addUser(act, *id, login, false); !user)
                return fail(user.error());
            if (!role) return {};
            return stores.users().grant(act, *id, {*role, Scope::Office});
        });
    EXPECT_TRUE(ok(done));
    return {*id, stores.actor().office};
}

}  // namespace zhiqiao::test
