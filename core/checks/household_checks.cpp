// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/household_checks.h"

#include "core/base/text.h"
#include "core/checks/check_days.h"
#include "core/vacancies/credit_code.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

void lookForHead(const HouseholdCheckFacts& facts, std::vector<DataFinding>& found) {
    std::optional<QDate> from;
    for (const auto& member : facts.members) {
        if (member.leftOn) continue;
        if (member.facts.relation == kHeadRelation) return;
        from = from ? std::min(*from, member.facts.joinedOn) : member.facts.joinedOn;
    }
    // Since the last head left, when there was one.
    for (const auto& member : facts.members)
        if (member.facts.relation == kHeadRelation && member.leftOn && from)
            from = std::max(*from, *member.leftOn);
    if (from)
        found.push_back(
            {.check = "household_without_head", .from = *from, .basis = isoText(*from)});
}

/// Rule M076: of those able and willing at least one works.
void lookForWork(const HouseholdCheckFacts& facts, std::vector<DataFinding>& found) {
    if (!facts.household.facts.relocatedOn) return;
    for (const auto& span : facts.course.counts) {
        const auto from = std::max(span.from, *facts.household.facts.relocatedOn);
        if (span.count.hasOneAtWork() || (span.until && *span.until <= from)) continue;
        found.push_back({.check = "relocated_idle",
                         .from = from,
                         .until = span.until,
                         .basis = u"%1|%2"_s.arg(isoText(from)).arg(span.count.members)});
    }
}

}  // namespace

std::vector<DataFinding> findingsOf(const HouseholdCheckFacts& facts) {
    std::vector<DataFinding> found;
    if (facts.household.closedOn) return found;
    lookForHead(facts, found);
    lookForWork(facts, found);
    sortFindings(found);
    return found;
}

std::vector<DataFinding> findingsOf(const EmployerCheckFacts& facts, const CheckRules& rules) {
    std::vector<DataFinding> found;
    const auto& f = facts.employer.facts;
    if (!f.creditCode.isEmpty()) {
        const auto check = checkCreditCode(f.creditCode);
        if (!check.valid)
            found.push_back({.check = "employer_code_wrong", .basis = f.creditCode});
        else if (kindDiffers(f.creditCode, f.kind))
            found.push_back({.check = "employer_kind_differs", .basis = f.creditCode + f.kind});
        if (check.valid && !check.findings.empty())
            found.push_back({.check = "employer_code_inner", .basis = f.creditCode});
    }
    const auto most = rules.codes.parameters.number(u"check.graduates_a_day"_s,
                                                    recordedOn(facts.employer.recorded));
    for (const auto& [day, persons] : facts.graduatesHired)
        if (most && persons > *most)
            found.push_back({.check = "graduates_on_one_day",
                             .from = day,
                             .basis = u"%1|%2"_s.arg(isoText(day)).arg(persons)});
    sortFindings(found);
    return found;
}

}  // namespace zhiqiao
