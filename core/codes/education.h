// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace zhiqiao {

/// How far a schooling reaches against what a vacancy asks. 结业 and 肄业 count one step lower.
class EducationRanks {
public:
    static Result<EducationRanks> load();

    /// 1–8; nothing for a code nobody knows.
    [[nodiscard]] std::optional<int> effectiveRank(const QString& code) const;
    /// The rank a vacancy asks with this code.
    [[nodiscard]] std::optional<int> requiredRank(const QString& code) const;
    /// `required` empty: always. An unknown schooling meets no requirement.
    [[nodiscard]] bool meets(const QString& code, const QString& required) const;

private:
    struct Level {
        int rank = 0;
        int effective = 0;
    };
    QHash<QString, Level> levels_;
};

}  // namespace zhiqiao
