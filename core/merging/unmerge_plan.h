// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merging/merge_fields.h"
#include "core/merging/merge_store.h"

#include <QMap>

namespace zhiqiao {

/// Where something edited or made since the merge belongs.
enum class Belongs { Stays, Goes };
[[nodiscard]] std::string_view codeOf(Belongs where);  ///< stays, goes
[[nodiscard]] std::optional<Belongs> belongsOf(QStringView code);

/// By key of the field, or of the record as keyOf() gives it.
using UnmergeDecisions = QMap<QString, Belongs>;
[[nodiscard]] QString keyOf(const KindRecord& record);  ///< "registration:12"

/// Fields somebody has changed since the merge, in the order of mergeFields().
[[nodiscard]] std::vector<const MergeField*> editedFields(const MergedFacts& merged,
                                                          const PersonFacts& now);

/// The facts of both once they are two again.
struct PartedFacts {
    PersonFacts kept;
    PersonFacts gone;
    bool operator==(const PartedFacts&) const = default;
};
/// What nobody touched goes back exactly. Of an edited field the edit stays, or goes along and the
/// staying record gets back what it had before the merge.
[[nodiscard]] PartedFacts partFacts(const MergedFacts& merged, const PersonFacts& now,
                                    const UnmergeDecisions& decisions);

/// Everything that asks for a decision and has none, as keys.
[[nodiscard]] QStringList undecided(const MergedFacts& merged, const PersonFacts& now,
                                    const std::vector<MovedRecord>& moved,
                                    const UnmergeDecisions& decisions);
/// Keys that name nothing which was edited or made since.
[[nodiscard]] QStringList unknownDecisions(const MergedFacts& merged, const PersonFacts& now,
                                           const std::vector<MovedRecord>& moved,
                                           const std::vector<LaterRecord>& later,
                                           const UnmergeDecisions& decisions);

}  // namespace zhiqiao
