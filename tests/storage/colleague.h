// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

/// Another clerk of the office, who sees only the own cases and those of nobody.
inline Standing aColleague(TestDatabase& office) {
    const auto who = office.transactions().run(
        office.actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) {
            return office.offices().saveStaff(a, {},
                                              {StaffId(1),
                                               a.office(),
                                               QStringLiteral("李秀英"),
                                               QStringLiteral("clerk"),
                                               QDate(2022, 1, 1),
                                               {},
                                               1});
        });
    return {who.value().id,
            office.actor().office,
            sampleOffice().division,
            true,
            {{Role::Clerk, Scope::Own}}};
}

/// A registration of the person by that officer.
inline void handTo(TestDatabase& office, PersonId who, StaffId officer) {
    EXPECT_TRUE(ok(office.transactions().run(
        office.actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) {
            return office.people().addRegistration(
                a, {.person = who, .facts = sampleRegistration(officer)});
        })));
}

}  // namespace zhiqiao::test
