// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/people/person.h"
#include "core/security/act.h"

namespace zhiqiao {

using StaffLanguagesId = Id<struct StaffLanguagesTag>;

/// What a member of staff speaks, as it was recorded last.
struct StaffLanguages {
    StaffLanguagesId id;
    StaffId officer;
    QStringList languages;  ///< [language], each once; empty: unknown again
    Stamp recorded;
    bool operator==(const StaffLanguages&) const = default;
};

/// Port: the languages of the staff, with everything that was recorded.
class StaffLanguageStore {
public:
    virtual ~StaffLanguageStore() = default;

    virtual Result<StaffLanguages> add(const Act& act, StaffId officer,
                                       const QStringList& languages) = 0;
    /// What holds of the office's staff, by number of the member of staff.
    virtual Result<std::vector<StaffLanguages>> ofOffice(OfficeId office) const = 0;
};

}  // namespace zhiqiao
