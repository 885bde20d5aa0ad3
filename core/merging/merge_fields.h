// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <span>

namespace zhiqiao {

/// Whose value a field of the merged record has. `Both`: lists and the note, one after the other.
enum class MergeSide { Kept, Gone, Both };
[[nodiscard]] std::string_view codeOf(MergeSide side);  ///< kept, gone, both
[[nodiscard]] std::optional<MergeSide> mergeSideOf(QStringView code);
[[nodiscard]] QString textOf(MergeSide side);  ///< translated

/// A fact of a person as a merge sees it.
struct MergeField {
    std::string_view key;
    const char* title;  ///< untranslated; titleOf() translates
    const char* list;   ///< code list, "division", or nothing
    QString (*read)(const PersonFacts&);
    void (*take)(PersonFacts& into, const PersonFacts& from);
    void (*unite)(PersonFacts& into, const PersonFacts& from) = nullptr;  ///< what has a Both
};
[[nodiscard]] std::span<const MergeField> mergeFields();
[[nodiscard]] const MergeField* mergeField(QStringView key);
[[nodiscard]] QString titleOf(const MergeField& field);
/// Whether both say the same; of a number also of what document.
[[nodiscard]] bool isSame(const MergeField& field, const PersonFacts& one,
                          const PersonFacts& other);
/// What a view may show of the field: masked, and of what is never shown only that it is there.
[[nodiscard]] QString shownValue(const MergeField& field, const PersonFacts& facts);

}  // namespace zhiqiao
