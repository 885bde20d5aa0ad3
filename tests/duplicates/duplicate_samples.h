// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicates/duplicate_rules.h"
#include "core/people/person.h"

#include <stdexcept>

namespace zhiqiao::test {

inline const DuplicateRules& duplicateRules() {
    static const auto rules = DuplicateRules::load();
    if (!rules) throw std::runtime_error(rules.error().detail.toStdString());
    return *rules;
}

/// Somebody of a village without a number at hand.
inline PersonFacts villager(const QString& name = QStringLiteral("马小梅"),
                            QDate birth = QDate(1988, 3, 9)) {
    PersonFacts facts;
    facts.name = name;
    facts.sex = QStringLiteral("2");
    facts.birthOn = birth;
    facts.residenceDivision = QStringLiteral("639921102");
    facts.phone = QStringLiteral("14200000001");
    return facts;
}

}  // namespace zhiqiao::test
