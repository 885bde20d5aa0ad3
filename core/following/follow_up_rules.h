// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// One follow-up that a placement brings. Both days of its validity are included; unset means
/// always.
struct FollowUpRule {
    int number = 1;  ///< 1 for the first after a placement
    int months = 1;  ///< after the first day of work
    QString title;   ///< official wording: data
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString mark;
    QString source;
    bool operator==(const FollowUpRule&) const = default;
};

class FollowUpRules {
public:
    FollowUpRules() = default;
    explicit FollowUpRules(std::vector<FollowUpRule> rules) : rules_(std::move(rules)) {}
    /// codes/follow_up_rules.csv. Errors: those of readResourceTable().
    static Result<FollowUpRules> load();

    [[nodiscard]] const std::vector<FollowUpRule>& all() const { return rules_; }
    /// What a placement that began on that day brings, by number.
    [[nodiscard]] std::vector<FollowUpRule> of(QDate startOn) const;

private:
    std::vector<FollowUpRule> rules_;
};

/// The same day so many months later, or the last day of that month.
[[nodiscard]] QDate followUpDue(QDate startOn, int months);

}  // namespace zhiqiao
