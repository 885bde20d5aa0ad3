// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_history.h"

namespace zhiqiao {

Result<KeyHistory> keyHistory(const QMap<QString, QString>& settings, QDate made,
                              const KeysInUse& keys) {
    if (keys.newest == 1) return KeyHistory{.since = made};
    const auto number = QString::number(keys.newest);
    const auto rotated = settings.value(key_setting::kRotated).split(u' ');
    KeyHistory history{.rotated = true};
    if (rotated.value(1) == number)
        history.since = QDate::fromString(rotated.value(0), Qt::ISODate);
    if (settings.value(key_setting::kFinished) == number) return history;
    const auto waiting = keys.waiting();
    if (!waiting) return fail(waiting.error());
    history.finished = *waiting == 0;
    return history;
}

}  // namespace zhiqiao
