// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

/// A category of 就业困难人员 as the list gives it. Ages, months and years are rule parameters; the
/// list says which of these tests a category has.
struct HardshipCategory {
    QString code;
    QString name;  ///< official term
    bool byAge = false;
    bool byRetirement = false;
    bool byJoblessMonths = false;
    QStringList evidence;  ///< [evidence_kind], all of them
    bool active = true;    ///< offered to applicants
    QString mark;
    QString source;
    bool operator==(const HardshipCategory&) const = default;
};

class HardshipCategories {
public:
    HardshipCategories() = default;
    static Result<HardshipCategories> load();

    /// In the order of the list.
    [[nodiscard]] const std::vector<HardshipCategory>& all() const { return all_; }
    [[nodiscard]] const HardshipCategory* find(const QString& code) const;

private:
    std::vector<HardshipCategory> all_;
};

}  // namespace zhiqiao
