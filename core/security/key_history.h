// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QMap>
#include <QString>

namespace zhiqiao {

/// Settings of the office, written by the acts; they say nothing about the records, so the digest
/// of the rows leaves them out.
namespace key_setting {
inline const QString kRotated = QStringLiteral("key.rotated");    // day and number of the key
inline const QString kFinished = QStringLiteral("key.finished");  // its number: all is sealed by it
}  // namespace key_setting

/// Since when protected values are sealed by the present data key.
struct KeyHistory {
    QDate since;  ///< the office's first day until the first rotation
    bool rotated = false;
    bool finished = true;  ///< false: some values still have a former key
    bool operator==(const KeyHistory&) const = default;
};

/// Nonsense in a setting counts as none.
[[nodiscard]] KeyHistory keyHistory(const QMap<QString, QString>& settings, QDate made);

}  // namespace zhiqiao
