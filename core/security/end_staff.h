// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"

namespace zhiqiao {

/// From today on `staff`, as it was seen, no longer works here; somebody else of the office must.
/// Errors: staff.last_one (Invalid), record.changed_elsewhere, those of the store.
Result<Staff> endStaff(OfficeStore& store, const Act& act, const Staff& staff);

}  // namespace zhiqiao
