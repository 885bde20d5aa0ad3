// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"
#include "core/security/act.h"
#include "core/security/office_store.h"

namespace zhiqiao {

/// Port: who did something to a record last, where the record itself does not keep it.
class ChangeWitness {
public:
    virtual ~ChangeWitness() = default;
    /// The last act of that name that was done to the record. Unknown: there is none.
    virtual Result<EditedBy> lastChange(const RecordRef& record, std::string_view act) const = 0;
};

/// A record as it is kept now, with who changed it by that act.
template <class Record>
[[nodiscard]] Result<KeptNow<Record>> keptNow(const Result<Record>& record,
                                              const ChangeWitness& changes, const RecordRef& about,
                                              std::string_view act) {
    if (!record) return fail(record.error());
    auto by = changes.lastChange(about, act);
    if (!by) return fail(by.error());
    return KeptNow<Record>{*record, *std::move(by)};
}

/// Whoever that is, by name. Errors: those of the store.
[[nodiscard]] Result<EditedBy> editedBy(const OfficeStore& offices, StaffId staff,
                                        const QDateTime& at);

}  // namespace zhiqiao
