// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace zhiqiao {

/// What speaks for and against two records being one person. Loaded once, then only read.
class DuplicateRules {
public:
    /// From resources/codes: name_variants.csv and likeness_points.csv.
    /// Errors: those of readResourceTable().
    static Result<DuplicateRules> load();

    /// Powers of two by which the ground makes one person likelier; 0 for a ground without a row.
    [[nodiscard]] int pointsFor(const QString& ground) const { return points_.value(ground); }
    /// From this sum on somebody is asked.
    [[nodiscard]] int askFrom() const { return pointsFor(QStringLiteral("ask_from")); }

    /// The name with every part that has several spellings in its first one: 扎西才仁 → 扎西才让.
    [[nodiscard]] QString folded(const QString& name) const;
    /// Every spelling of the name, itself first; at most 16.
    [[nodiscard]] QStringList spellings(const QString& name) const;

private:
    QList<QStringList> groups_;  // forms of one name; the first stands for all
    QHash<QString, int> points_;
};

}  // namespace zhiqiao
