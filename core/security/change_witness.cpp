// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/change_witness.h"

#include <algorithm>

namespace zhiqiao {

Result<EditedBy> editedBy(const OfficeStore& offices, StaffId staff, const QDateTime& at) {
    const auto all = offices.staff();
    if (!all) return fail(all.error());
    const auto found = std::ranges::find(*all, staff, &Staff::id);
    return EditedBy{found == all->end() ? QString() : found->name, at};
}

}  // namespace zhiqiao
