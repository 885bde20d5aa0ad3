// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"
#include "core/security/transactions.h"

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

/// Saves the office and one clerk, who is the actor of the test.
inline Actor openSampleOffice(Transactions& transactions, OfficeStore& offices) {
    const auto office = sampleOffice();
    const Actor first{StaffId(1), office.id};
    auto clerk = transactions.run(first, {"office.create", OperationId::make()},
                                  [&](const Act& act) -> Result<Staff> {
                                      if (auto saved = offices.saveOffice(act, office); !saved)
                                          return fail(saved.error());
                                      return offices.saveStaff(act, {},
                                                               {StaffId(1),
                                                                office.id,
                                                                QStringLiteral("马文忠"),
                                                                QStringLiteral("clerk"),
                                                                QDate(2022, 1, 1),
                                                                {},
                                                                1});
                                  });
    if (!clerk) throw std::runtime_error(std::string(clerk.error().code));
    return {clerk->id, office.id};
}

}  // namespace zhiqiao::test
