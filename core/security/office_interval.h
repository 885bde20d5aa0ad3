// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>

#include <optional>

namespace zhiqiao {

inline constexpr int kMostIntervalDays = 999;

/// How many calendar days may pass between two contacts, as the settings of an office say; nothing:
/// 未设定.
[[nodiscard]] std::optional<int> intervalIn(const QMap<QString, QString>& settings,
                                            const QString& key);
[[nodiscard]] constexpr bool isInterval(int days) { return days >= 1 && days <= kMostIntervalDays; }

}  // namespace zhiqiao
