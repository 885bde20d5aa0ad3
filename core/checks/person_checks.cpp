// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/person_checks.h"

#include "core/base/text.h"
#include "core/checks/registration_checks.h"

#include <algorithm>

namespace zhiqiao {

void sortFindings(std::vector<DataFinding>& findings) {
    const auto orderOf = [](const DataFinding& finding) {
        const auto checks = dataChecks();
        const auto at = std::ranges::find(checks, finding.check, &DataCheck::id);
        return std::tuple(at - checks.begin(), finding.record, finding.from);
    };
    std::ranges::sort(findings, {}, orderOf);
}

std::vector<DataFinding> findingsOf(const PersonCheckFacts& facts, const CheckRules& rules) {
    std::vector<DataFinding> all;
    if (facts.around.erased) return all;
    for (const auto tests : {personFactTests(), registrationTests()})
        for (const auto& [check, test] : tests)
            for (auto& finding : test(facts, rules)) {
                finding.check = check;
                all.push_back(std::move(finding));
            }
    sortFindings(all);
    return all;
}

FindingHolder holderOf(const CaseFile& file) {
    FindingHolder holder{.person = file.person.id.value(),
                         .office = file.person.recorded.office,
                         .division = file.person.facts.residenceDivision};
    const Registration* newest = nullptr;
    for (const auto& one : file.registrations)
        if (!one.facts.endedOn && (!newest || one.facts.registeredOn >= newest->facts.registeredOn))
            newest = &one;
    if (newest) holder.officer = newest->facts.officer;
    return holder;
}

}  // namespace zhiqiao
