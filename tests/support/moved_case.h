// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

/// Another office has taken the person over; whoever acts in tests is a clerk whose rights end at
/// the own office.
inline void moveAway(TestDatabase& office, PersonId who) {
    const auto& actor = office.actor();
    ASSERT_TRUE(ok(office.transactions().run(
        actor, {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& a) -> Result<> {
            auto other = sampleOffice();
            other.id = OfficeId(actor.office.value() + 1);
            other.code = QStringLiteral("63992199");
            if (auto saved = office.offices().saveOffice(a, other); !saved)
                return fail(saved.error());
            const auto added =
                office.users().addUser(a, actor.staff, QStringLiteral("clerk"), false);
            return added ? Result<>() : fail(added.error());
        })));
    ASSERT_TRUE(ok(office.database().run(
        {"test.moved",
         QStringLiteral("INSERT INTO case_transfer (id, person_id, from_office_id, to_office_id, "
                        "reason, asked_on, due_on, state, answered_on, refusal, office_id, "
                        "staff_id, operation_id, recorded_at) VALUES (8000000, %1, %2, %2 + 1, "
                        "'2', '%3', '%3', 'accepted', '%3', '', %2, %4, 'test-moved', 0)")
             .arg(who.value())
             .arg(actor.office.value())
             .arg(kToday.toString(Qt::ISODate))
             .arg(actor.staff.value()),
         false})));
}

}  // namespace zhiqiao::test
