// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/following/away_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// The office's setting of how many calendar days may pass until somebody who works away is heard
/// of again; it lies over the rule parameter of the same name.
inline const QString kAwayInterval = QStringLiteral("away.contact_days");

/// What the act needs; all outlive the call.
struct AwayPorts {
    Transactions& transactions;
    AwayStore& rows;
    OfficeStore& offices;
    const Codes& codes;
};

/// What holds in the office on that day; nothing: 未设定, nobody is due. Errors: those of the
/// store.
Result<std::optional<int>> awayInterval(const OfficeStore& offices, const Codes& codes,
                                        OfficeId office, QDate today);

/// The office's own interval; nothing takes it away. What is due follows in the same act, by one
/// statement however many are away. Errors: away.bad_interval (Invalid); right.denied.
Result<> setAwayInterval(const AwayPorts& ports, const Actor& actor, const OperationId& operation,
                         std::optional<int> days);

}  // namespace zhiqiao
