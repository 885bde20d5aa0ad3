// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"

#include <stdexcept>

namespace zhiqiao::test {

inline const QDate kToday(2022, 11, 30);

/// The office every test works in: number 1 of a fictional county.
inline Office sampleOffice() {
    return {OfficeId(1),
            QStringLiteral("63992101"),
            QStringLiteral("雪河县就业服务局"),
            QStringLiteral("639921"),
            QStringLiteral("雪河县盐泉镇湖滨路1号"),
            QStringLiteral("09780000001"),
            1};
}

/// Saves the office and one member of staff with every business role in it, who is the actor of the
/// test. `transactions` has found().
template <class FoundingTransactions>
Actor openSampleOffice(FoundingTransactions& transactions, OfficeStore& offices, UserStore& users) {
    const auto office = sampleOffice();
    std::optional<StaffId> clerk;
    const auto done = transactions.found(
        {StaffId(1), office.id}, {"office.create", OperationId::make()},
        [&](const Act& act) -> Result<> {
            if (auto saved = offices.saveOffice(act, office); !saved) return fail(saved.error());
            const auto saved = offices.saveStaff(act, {},
                                                 {StaffId(1),
                                                  office.id,
                                                  QStringLiteral("马文忠"),
                                                  QStringLiteral("clerk"),
                                                  QDate(2022, 1, 1),
                                                  {},
                                                  1});
            if (!saved) return fail(saved.error());
            clerk = saved->id;
            for (const auto role : {Role::Clerk, Role::Supervisor, Role::Approver})
                if (auto given = users.grant(act, *clerk, {role, Scope::Office}); !given)
                    return given;
            return {};
        });
    if (!done) throw std::runtime_error(std::string(done.error().code));
    return {*clerk, office.id};
}

}  // namespace zhiqiao::test
