// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_interval.h"

namespace zhiqiao {

std::optional<int> intervalIn(const QMap<QString, QString>& settings, const QString& key) {
    bool isNumber = false;
    const int days = settings.value(key).toInt(&isNumber);
    return isNumber && isInterval(days) ? std::optional(days) : std::nullopt;
}

}  // namespace zhiqiao
