// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>

#include <optional>

namespace zhiqiao {

/// The office's setting of how many calendar days may pass between contacts with a key employer;
/// no such setting: none is due by itself.
inline const QString kEmployerInterval = QStringLiteral("employer.contact_days");
inline constexpr int kMostIntervalDays = 999;

/// What the settings of an office say; nothing: 未设定.
[[nodiscard]] std::optional<int> intervalIn(const QMap<QString, QString>& settings,
                                            const QString& key);
[[nodiscard]] constexpr bool isInterval(int days) { return days >= 1 && days <= kMostIntervalDays; }

}  // namespace zhiqiao
