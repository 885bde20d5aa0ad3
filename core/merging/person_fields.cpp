// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/person_fields.h"

#include "core/base/text.h"
#include "core/merging/merge_fields.h"

namespace zhiqiao {

std::vector<EditField<PersonFacts>> personFields(const Codes& codes, QDate today) {
    std::vector<EditField<PersonFacts>> fields;
    for (const auto& field : mergeFields())
        fields.push_back(
            {.key = toQString(field.key),
             .title = titleOf(field),
             .isSame = [&field](const PersonFacts& one,
                                const PersonFacts& other) { return isSame(field, one, other); },
             .take = field.take,
             .words =
                 [&field, &codes, today](const PersonFacts& facts) {
                     const auto value = shownValue(field, facts);
                     if (!field.list || value.isEmpty()) return value;
                     const QLatin1String list(field.list);
                     return list == QLatin1String("division")
                                ? codes.divisions.fullName(value, today)
                                : codes.lists.name(list, value);
                 }});
    return fields;
}

}  // namespace zhiqiao
