// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiqiao {

struct MinimumWageRow {
    QDate validFrom;
    std::optional<QDate> validTo;  ///< included
    QStringList areas;
    Money monthly;
    std::optional<Money> hourly;
    QString document;
    QString mark;
    bool operator==(const MinimumWageRow&) const = default;
};

/// Minimum wage by place and month: county, else prefecture, else province.
class MinimumWage {
public:
    MinimumWage() = default;
    explicit MinimumWage(std::vector<MinimumWageRow> rows) : rows_(std::move(rows)) {}
    static Result<MinimumWage> load();

    /// Nothing: no figure is known, so nothing may be refused because of it.
    [[nodiscard]] const MinimumWageRow* find(const QString& division, QDate day) const;

private:
    std::vector<MinimumWageRow> rows_;
};

}  // namespace zhiqiao
