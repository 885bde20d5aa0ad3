// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household_file.h"
#include "ui/widgets/timeline.h"

namespace zhiqiao::ui {

/// What stands on top of a household's page.
struct HouseholdHeader {
    QString title;
    QString facts;
    std::vector<StateLook> chips;
};
[[nodiscard]] HouseholdHeader householdHeader(const HouseholdFile& file, const Codes& codes,
                                              QDate today);

/// What is to be done next and until when.
struct HouseholdNext {
    QString text;
    bool overdue = false;
    bool operator==(const HouseholdNext&) const = default;
};
[[nodiscard]] HouseholdNext nextOf(const HouseholdFile& file, const Codes& codes, QDate today);

/// Titles and cells of the members, side by side: name, relation, state, where it comes from,
/// since, in the household.
[[nodiscard]] QStringList memberColumns();
[[nodiscard]] std::vector<QStringList> memberRows(const HouseholdFile& file, const Codes& codes,
                                                  QDate today);

/// States, memberships and statements, the newest first; what is to come is left out.
[[nodiscard]] std::vector<TimelineEntry> householdHistory(const HouseholdFile& file,
                                                          const Codes& codes,
                                                          const std::vector<Staff>& staff,
                                                          QDate today);

}  // namespace zhiqiao::ui
