// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/security/office_store.h"

#include <optional>
#include <vector>

namespace zhiqiao {

using LeaveId = Id<struct LeaveTag>;

struct LeaveDraft {
    StaffId away;
    StaffId cover;  ///< has the cases as own on these days
    QDate from;
    QDate until;     ///< first day back
    QString reason;  ///< [leave_reason]
    bool operator==(const LeaveDraft&) const = default;
};

/// A member of staff is away and somebody covers. Who is in charge stays.
struct StaffLeave {
    LeaveId id;
    LeaveDraft facts;
    std::optional<QDate> endedOn = {};  ///< first day that does not count any more
    Stamp recorded;
    [[nodiscard]] QDate firstDayBack() const {
        return endedOn && *endedOn < facts.until ? *endedOn : facts.until;
    }
    [[nodiscard]] bool holdsOn(QDate day) const {
        return facts.from <= day && day < firstDayBack();
    }
    bool operator==(const StaffLeave&) const = default;
};

/// Who is away on a day, and who covers.
struct Cover {
    StaffId away;
    std::optional<StaffId> by;  ///< nothing: uncovered, since the cover is away too
    QDate until;                ///< first day back
    bool operator==(const Cover&) const = default;
};
/// A cover who is away too passes it on to his or her own cover, one step and no further. In the
/// order of the leaves.
[[nodiscard]] std::vector<Cover> coversOn(const std::vector<StaffLeave>& leaves, QDate day);

}  // namespace zhiqiao
