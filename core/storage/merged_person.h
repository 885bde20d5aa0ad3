// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

namespace zhiqiao {

/// Holds for rows of `person` under this alias that were merged into nobody.
[[nodiscard]] inline QString standsForItself(const QString& alias) {
    return QStringLiteral(
               "NOT EXISTS (SELECT 1 FROM person_merge pm WHERE pm.gone_id = %1.id "
               "AND pm.undone_at IS NULL)")
        .arg(alias);
}

/// Errors: person.merged (Conflict), which names the one that stays.
Result<> refuseMerged(Database& database, qint64 person);

}  // namespace zhiqiao
