// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/end_staff.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

namespace {

struct EndingStaff {
    Q_DECLARE_TR_FUNCTIONS(EndingStaff)
};

Error lastOne(const Staff& staff) {
    return {.kind = Error::Kind::Invalid,
            .code = "staff.last_one",
            .message = EndingStaff::tr("%1 is the last who works here.").arg(staff.name),
            .hint = EndingStaff::tr("Add the successor first.")};
}

}  // namespace

Result<Staff> endStaff(OfficeStore& store, const Act& act, const Staff& staff) {
    // Two counters that end each other's member must not both find one who is left.
    if (auto held = store.hold(act); !held) return fail(held.error());
    const auto all = store.staff();
    if (!all) return fail(all.error());
    const bool others = std::ranges::any_of(*all, [&](const Staff& one) {
        return one.id != staff.id && one.office == staff.office && one.worksOn(act.today());
    });
    if (!others) return fail(lastOne(staff));
    auto left = staff;
    left.activeUntil = act.today();
    return store.saveStaff(act, staff.id, left);
}

}  // namespace zhiqiao
