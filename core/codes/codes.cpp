// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codes.h"

#include "core/base/resources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

Result<Codes> loadCodes() {
    if (auto readings = readResourceTable(u"codes/name_readings.csv"_s); !readings)
        return fail(readings.error());
    auto lists = CodeBook::load();
    if (!lists) return fail(lists.error());
    auto divisions = Divisions::load();
    if (!divisions) return fail(divisions.error());
    auto calendar = WorkingCalendar::load();
    if (!calendar) return fail(calendar.error());
    auto parameters = RuleParameters::load();
    if (!parameters) return fail(parameters.error());
    auto minimumWage = MinimumWage::load();
    if (!minimumWage) return fail(minimumWage.error());
    auto education = EducationRanks::load();
    if (!education) return fail(education.error());
    auto retirement = RetirementRules::load();
    if (!retirement) return fail(retirement.error());
    auto results = ResultDigits::load();
    if (!results) return fail(results.error());
    return Codes{std::move(*lists),      std::move(*divisions),   std::move(*calendar),
                 std::move(*parameters), std::move(*minimumWage), std::move(*education),
                 std::move(*retirement), std::move(*results)};
}

}  // namespace zhiqiao
