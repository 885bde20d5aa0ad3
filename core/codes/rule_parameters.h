// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// One dated value of a rule. Both days are included; unset means always.
struct RuleParameter {
    QString param;
    QString value;  ///< empty: unknown, to be set by an office
    QString unit;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString area;  ///< division it holds in; empty: everywhere
    QString mark;
    QString source;
    bool operator==(const RuleParameter&) const = default;
};

/// Amounts, ages and day counts of the rules, by day and place. Nothing of it is written in code.
class RuleParameters {
public:
    RuleParameters() = default;
    static Result<RuleParameters> load();

    /// An office's own value: it wins over an equally exact one that was there before.
    void put(RuleParameter row);

    [[nodiscard]] const std::vector<RuleParameter>& rows() const { return rows_; }
    /// The most exact area first, then the newest first day. Nothing: no row holds.
    [[nodiscard]] const RuleParameter* find(const QString& param, QDate day,
                                            const QString& area = {}) const;
    /// Nothing: unknown or unset. Never 0 in their place.
    [[nodiscard]] std::optional<QString> text(const QString& param, QDate day,
                                              const QString& area = {}) const;
    /// Nothing as well when the value is no whole number.
    [[nodiscard]] std::optional<int> number(const QString& param, QDate day,
                                            const QString& area = {}) const;

private:
    std::vector<RuleParameter> rows_;
    QHash<QString, std::vector<qsizetype>> byParam_;
};

}  // namespace zhiqiao
