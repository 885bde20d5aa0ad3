// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"

namespace zhiqiao {

/// A step of a programme's plan as it is proposed to each of its people.
struct ProgrammeStep {
    QString name;
    std::optional<int> days;  ///< calendar days from the day of entry; nothing: 未设定
    bool operator==(const ProgrammeStep&) const = default;
};

/// What people enter by application and leave with a result: 高校毕业生就业创业促进计划,
/// 青年就业启航计划 (二(四)14). Both days are included; unset means always.
struct Programme {
    QString code;  ///< [programme]
    QString kind;  ///< [programme_kind]
    QString clause;
    QString forWhom;       ///< in words
    QString registration;  ///< [registration_kind] its people usually have; empty: any
    QStringList ends;      ///< [programme_end] it can end with
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::vector<ProgrammeStep> steps;
    [[nodiscard]] bool holdsOn(QDate day) const;
    bool operator==(const Programme&) const = default;
};

/// Loaded once at the start, then only read, by any thread.
class Programmes {
public:
    Programmes() = default;
    explicit Programmes(std::vector<Programme> all) : all_(std::move(all)) {}
    /// From resources/codes. Errors: those of readResourceTable().
    static Result<Programmes> load();

    [[nodiscard]] const std::vector<Programme>& all() const { return all_; }
    [[nodiscard]] const Programme* find(const QString& code) const;

private:
    std::vector<Programme> all_;
};

}  // namespace zhiqiao
