// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/unmerge_plan.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Everything that may be decided, whether it has to be or not.
QStringList decidable(const MergedFacts& merged, const PersonFacts& now,
                      const std::vector<MovedRecord>& moved) {
    QStringList keys;
    for (const auto* field : editedFields(merged, now)) keys << toQString(field->key);
    for (const auto& record : moved)
        if (record.isEdited()) keys << keyOf(record.record);
    return keys;
}

}  // namespace

std::string_view codeOf(Belongs where) { return where == Belongs::Stays ? "stays" : "goes"; }

std::optional<Belongs> belongsOf(QStringView code) {
    for (const auto where : {Belongs::Stays, Belongs::Goes})
        if (code == toQString(codeOf(where))) return where;
    return {};
}

QString keyOf(const KindRecord& record) { return u"%1:%2"_s.arg(record.kind).arg(record.id); }

std::vector<const MergeField*> editedFields(const MergedFacts& merged, const PersonFacts& now) {
    std::vector<const MergeField*> edited;
    for (const auto& field : mergeFields())
        if (!isSame(field, merged.after, now)) edited.push_back(&field);
    return edited;
}

PartedFacts partFacts(const MergedFacts& merged, const PersonFacts& now,
                      const UnmergeDecisions& decisions) {
    PartedFacts parted{merged.before, merged.gone};
    for (const auto* field : editedFields(merged, now)) {
        const bool goes = decisions.value(toQString(field->key)) == Belongs::Goes;
        field->take(goes ? parted.gone : parted.kept, now);
    }
    return parted;
}

QStringList undecided(const MergedFacts& merged, const PersonFacts& now,
                      const std::vector<MovedRecord>& moved, const UnmergeDecisions& decisions) {
    auto keys = decidable(merged, now, moved);
    keys.removeIf([&](const QString& key) { return decisions.contains(key); });
    return keys;
}

QStringList unknownDecisions(const MergedFacts& merged, const PersonFacts& now,
                             const std::vector<MovedRecord>& moved,
                             const std::vector<LaterRecord>& later,
                             const UnmergeDecisions& decisions) {
    auto known = decidable(merged, now, moved);
    for (const auto& record : later) known << keyOf(record.record);
    auto keys = decisions.keys();
    keys.removeIf([&](const QString& key) { return known.contains(key); });
    return keys;
}

}  // namespace zhiqiao
