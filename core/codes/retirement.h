// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

struct RetirementRow {
    QString group;  ///< M60, F55, F50 …
    QString name;
    QString sex;    ///< [sex]
    int years = 0;  ///< original age
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    int step = 0;  ///< months of births per month of delay; 0: no delay
    int cap = 0;   ///< longest delay in months
    bool operator==(const RetirementRow&) const = default;
};

/// Statutory retirement with the delay that began in 2025.
class RetirementRules {
public:
    RetirementRules() = default;
    explicit RetirementRules(std::vector<RetirementRow> rows) : rows_(std::move(rows)) {}
    static Result<RetirementRules> load();

    /// First day of the month of retirement. Nothing: group unknown.
    [[nodiscard]] std::optional<QDate> month(const QString& group, QDate birth) const;
    /// Nobody of this sex works on beyond it: the latest month of the ordinary groups. For limits
    /// that must not refuse somebody whose group is not known. Unknown sex: the latest of all.
    [[nodiscard]] std::optional<QDate> latestMonth(const QString& sex, QDate birth) const;

private:
    std::vector<RetirementRow> rows_;
};

}  // namespace zhiqiao
