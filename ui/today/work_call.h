// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household.h"

namespace zhiqiao::ui {

class RecordModel;

/// A row of the worklist that is to be done: what a page has to know to open the place for it.
struct WorkCall {
    QString kind;                         ///< WorkKind::code
    std::optional<PersonId> person = {};  ///< or the head of the household
    std::optional<HouseholdId> household = {};
    QString number = {};  ///< of the slip
    QString check = {};   ///< DataCheck::id
    qint64 record = 0;    ///< a finding is about; or the key employer
    bool operator==(const WorkCall&) const = default;
};

/// Of a row of the worklist, whichever list shows it.
[[nodiscard]] WorkCall workCallAt(const RecordModel& rows, int row);

}  // namespace zhiqiao::ui
