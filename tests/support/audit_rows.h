// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/audit_chain.h"

namespace zhiqiao::test {

/// The row of somebody looking at a person, before it is chained.
inline AuditRow actNumber(qint64 seq) {
    return {.seq = seq,
            .office = 3,
            .utcMs = 1767225600000 + seq * 1000,
            .offsetMinutes = 480,
            .monotonicMs = seq,
            .user = QString::number(seq % 6),
            .role = QStringLiteral("clerk"),
            .workstation = QStringLiteral("窗口"),
            .event = QStringLiteral("person.view"),
            .objectType = QStringLiteral("person"),
            .objectId = 100 + seq,
            .outcome = QStringLiteral("done"),
            .reason = {},
            .digest = {},
            .generation = 0,
            .previousMac = {},
            .mac = {}};
}

}  // namespace zhiqiao::test
