// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/casework/consent.h"
#include "core/checks/finding_store.h"
#include "core/hardship/hardship_category.h"
#include "core/hardship/hardship_steps.h"

namespace zhiqiao {

/// All that checks know of one person.
struct PersonCheckFacts {
    CaseFile file;
    std::vector<HardshipCase> recognitions = {};
    std::vector<Membership> memberships = {};  ///< former ones too
    std::vector<ConsentRecord> consents = {};  ///< oldest first
    PersonSurroundings around = {};
};

/// By what checks judge. Both outlive the call.
struct CheckRules {
    const Codes& codes;
    const HardshipCategories& categories;
};

/// What is wrong with what is recorded of the person, on which days. Thresholds are those of the
/// day of the event. An erased person has no findings.
[[nodiscard]] std::vector<DataFinding> findingsOf(const PersonCheckFacts& facts,
                                                  const CheckRules& rules);

/// Where the person lies: the office that keeps the record, and the officer of the newest open
/// registration.
[[nodiscard]] FindingHolder holderOf(const CaseFile& file);

using PersonTest = std::vector<DataFinding> (*)(const PersonCheckFacts&, const CheckRules&);
struct NamedPersonTest {
    std::string_view check;
    PersonTest test;
};
[[nodiscard]] std::span<const NamedPersonTest> personFactTests();

/// In the order of the table, then by record and day.
void sortFindings(std::vector<DataFinding>& findings);

}  // namespace zhiqiao
