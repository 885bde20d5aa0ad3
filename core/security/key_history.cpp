// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_history.h"

namespace zhiqiao {

KeyHistory keyHistory(const QMap<QString, QString>& settings, QDate made) {
    const auto rotated = settings.value(key_setting::kRotated).split(u' ');
    const auto day = QDate::fromString(rotated.value(0), Qt::ISODate);
    if (!day.isValid()) return {.since = made};
    return {.since = day,
            .rotated = true,
            .finished = settings.value(key_setting::kFinished) == rotated.value(1)};
}

}  // namespace zhiqiao
