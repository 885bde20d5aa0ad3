// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace zhiqiao {

/// How many rows of one kind of work are open.
struct OutstandingPart {
    QString title;  ///< titleOf() the kind
    qint64 number = 0;
    bool operator==(const OutstandingPart&) const = default;
};

/// "岗位推荐 2、困难事项 1".
[[nodiscard]] QString outstandingText(const std::vector<OutstandingPart>& parts);
/// The parts of such texts added up, in the order they are first met.
[[nodiscard]] std::vector<OutstandingPart> addedUp(const std::vector<QString>& texts);

}  // namespace zhiqiao
