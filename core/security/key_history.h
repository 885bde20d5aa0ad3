// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <functional>

namespace zhiqiao {

/// Settings of the office, written by the acts; they say nothing about the records, so the digest
/// of the rows leaves them out.
namespace key_setting {
inline const QString kRotated = QStringLiteral("key.rotated");    // day and number of the key
inline const QString kFinished = QStringLiteral("key.finished");  // its number: all is sealed by it
}  // namespace key_setting

/// Since when protected values are sealed by the present data key.
struct KeyHistory {
    /// The office's first day until the first change; invalid where no act tells the day of the
    /// key.
    QDate since;
    bool rotated = false;
    bool finished = true;  ///< false: some values still have a former key
    bool operator==(const KeyHistory&) const = default;
};

/// What the keys themselves tell, whatever the settings say.
struct KeysInUse {
    int newest = 1;
    /// Rows with a former key; asked where no act says that all was sealed by the newest.
    std::function<Result<qint64>()> waiting;
};

/// A setting that is nonsense or of another key counts as none. Errors: those of `waiting`.
Result<KeyHistory> keyHistory(const QMap<QString, QString>& settings, QDate made,
                              const KeysInUse& keys);

}  // namespace zhiqiao
