// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/comparison.h"

#include <span>

namespace zhiqiao {

/// A fact of a person that is compared with what another owner's file says.
struct ComparedField {
    std::string_view key;  ///< that of the import's column and of MergeField
    void (*put)(PersonFacts& into, const QString& value);
    /// Whether what the file says adds nothing to what is known.
    bool (*says)(const PersonFacts& ours, const PersonFacts& theirs);
};
[[nodiscard]] std::span<const ComparedField> comparedFields();
/// Nothing when no such field is compared.
[[nodiscard]] const ComparedField* comparedField(QStringView key);
[[nodiscard]] QString titleOf(const ComparedField& field);  ///< translated
/// The value as a difference keeps it.
[[nodiscard]] QString valueOf(const ComparedField& field, const PersonFacts& facts);
/// The code list of the value, "division", or nothing.
[[nodiscard]] QString listOf(const ComparedField& field);

/// Where the file says something else, in the order of comparedFields(). `stated`: keys of the
/// fields it says anything of. A former name, a second phone, an address spelt otherwise and a
/// place that is only named less exactly are no difference.
[[nodiscard]] std::vector<FieldDifference> differencesBetween(const PersonFacts& ours,
                                                              const PersonFacts& theirs,
                                                              const QStringList& stated);

/// A value as a view may show it: masked where it is sealed.
[[nodiscard]] QString shownValue(const ComparedField& field, const QString& value);

}  // namespace zhiqiao
