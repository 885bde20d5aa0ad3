// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/unmerge_acts.h"

#include "core/people/sealed_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct UnmergeActs {
    Q_DECLARE_TR_FUNCTIONS(UnmergeActs)
};

Error undecidedError(const QStringList& keys) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "merge.undecided",
        .message =
            UnmergeActs::tr("Edited since the merge and not decided: %1.").arg(keys.join(u", "_s)),
        .hint = UnmergeActs::tr("Say of each whether it stays or goes."),
        .detail = u"field=%1"_s.arg(keys.front())};
}

Error unknownDecision(const QStringList& keys) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "merge.unknown_decision",
        .message =
            UnmergeActs::tr("Neither edited nor made since the merge: %1.").arg(keys.join(u", "_s)),
        .hint = UnmergeActs::tr("The preview names what can be decided."),
        .detail = u"field=%1"_s.arg(keys.front())};
}

Error cannotPart() {
    return {.kind = Error::Kind::Conflict,
            .code = "merge.cannot_part",
            .message = UnmergeActs::tr("Parted like this, two records would exclude each other."),
            .hint = UnmergeActs::tr("Let what was made since the merge stay, or end it first.")};
}

/// What the undoing of a merge works on.
struct Undoing {
    RecordMerge merge;
    MergedFacts facts;
    std::vector<PersonVersion> versions;  ///< of the one that stays
    std::vector<MovedRecord> moved;
    std::vector<LaterRecord> later;
    [[nodiscard]] const Person& kept() const { return versions.back().person; }
};

Result<RecordMerge> openMerge(const MergePorts& ports, MergeId id) {
    auto merge = ports.merges.find(id);
    if (!merge) return merge;
    if (merge->undone) return fail(mergeUndone());
    if (merge->erased) return fail(mergeErased());
    const auto survivor = ports.merges.survivorOf(merge->kept);
    if (!survivor) return fail(survivor.error());
    if (*survivor) return fail(personMerged(merge->kept, **survivor));
    return merge;
}

Result<Undoing> undoingOf(const MergePorts& ports, MergeId id) {
    auto merge = openMerge(ports, id);
    if (!merge) return fail(merge.error());
    auto facts = ports.merges.factsOf(id);
    if (!facts) return fail(facts.error());
    auto versions = ports.people.history(merge->kept);
    if (!versions) return fail(versions.error());
    auto moved = ports.merges.moved(id);
    if (!moved) return fail(moved.error());
    auto later = ports.merges.madeSince(id);
    if (!later) return fail(later.error());
    return Undoing{*std::move(merge), *std::move(facts), *std::move(versions), *std::move(moved),
                   *std::move(later)};
}

/// Who gave the field the value it has.
Stamp changerOf(const std::vector<PersonVersion>& versions, const MergeField& field) {
    auto first = versions.rbegin();
    while (std::next(first) != versions.rend() &&
           isSame(field, std::next(first)->person.facts, first->person.facts))
        ++first;
    return first->person.recorded;
}

std::vector<EditedField> fieldConflicts(const Undoing& undoing) {
    std::vector<EditedField> conflicts;
    const auto& now = undoing.kept().facts;
    for (const auto* field : editedFields(undoing.facts, now))
        conflicts.push_back({field, shownValue(*field, undoing.facts.after),
                             shownValue(*field, now), changerOf(undoing.versions, *field)});
    return conflicts;
}

std::vector<KindCount> untouched(const std::vector<MovedRecord>& moved) {
    std::vector<KindCount> counts;
    for (const auto& record : moved) {
        if (record.isEdited()) continue;
        auto count = std::ranges::find(counts, record.record.kind, &KindCount::kind);
        if (count == counts.end()) count = counts.insert(counts.end(), {record.record.kind, 0});
        ++count->records;
    }
    return counts;
}

UnmergePreview previewOf(const Undoing& undoing) {
    UnmergePreview preview{.merge = undoing.merge,
                           .kept = undoing.kept(),
                           .fields = fieldConflicts(undoing),
                           .records = {},
                           .later = undoing.later,
                           .returning = untouched(undoing.moved)};
    preview.kept.facts = maskedFacts(preview.kept.facts);
    std::ranges::copy_if(undoing.moved, std::back_inserter(preview.records),
                         &MovedRecord::isEdited);
    return preview;
}

Result<> checkDecisions(const Undoing& undoing, const UnmergeDecisions& decisions) {
    const auto& now = undoing.kept().facts;
    if (const auto keys =
            unknownDecisions(undoing.facts, now, undoing.moved, undoing.later, decisions);
        !keys.isEmpty())
        return fail(unknownDecision(keys));
    if (const auto keys = undecided(undoing.facts, now, undoing.moved, decisions); !keys.isEmpty())
        return fail(undecidedError(keys));
    return {};
}

UnmergeOrder orderOf(const Undoing& undoing, const UnmergeDecisions& decisions) {
    UnmergeOrder order{undoing.merge, {}, {}, false};
    for (const auto& record : undoing.moved)
        if (record.isEdited() && decisions.value(keyOf(record.record)) == Belongs::Stays)
            order.staying.insert(record.record);
    for (const auto& record : undoing.later)
        if (decisions.value(keyOf(record.record)) == Belongs::Goes)
            order.going.insert(record.record);
    order.forgetVersions = undoing.facts.versionAfter != undoing.facts.versionBefore &&
                           undoing.kept().rowVersion == undoing.facts.versionAfter;
    return order;
}

Result<> changeFacts(const MergePorts& ports, const Act& act, PersonId id,
                     const PersonFacts& facts) {
    const auto now = ports.people.find(id);
    if (!now) return fail(now.error());
    if (now->facts == facts) return {};
    const auto saved = ports.people.update(act, id, now->rowVersion, facts);
    if (!saved) return fail(saved.error());
    return {};
}

Result<RecordMerge> perform(const MergePorts& ports, const Act& act, MergeId id,
                            const UnmergeDecisions& decisions) {
    const auto asked = openMerge(ports, id);
    if (!asked) return asked;
    if (auto held = ports.recognitions.hold(act, asked->kept); !held) return fail(held.error());
    const auto undoing = undoingOf(ports, id);
    if (!undoing) return fail(undoing.error());
    if (auto decided = checkDecisions(*undoing, decisions); !decided) return fail(decided.error());
    const auto parted = partFacts(undoing->facts, undoing->kept().facts, decisions);
    const auto [kept, gone] = std::pair(undoing->merge.kept, undoing->merge.gone);
    // The number has to be free before the other gets it back.
    if (auto changed = changeFacts(ports, act, kept, parted.kept); !changed)
        return fail(changed.error());
    if (auto undone = ports.merges.undo(act, orderOf(*undoing, decisions)); !undone)
        return fail(undone.error().code == "db.constraint" ? cannotPart() : undone.error());
    if (auto changed = changeFacts(ports, act, gone, parted.gone); !changed)
        return fail(changed.error());
    for (const auto person : {kept, gone})
        if (auto followed = ports.personChanged(act, person); !followed)
            return fail(followed.error());
    return ports.merges.find(id);
}

}  // namespace

Result<UnmergePreview> previewUnmerge(const MergePorts& ports, const Actor& actor, MergeId merge) {
    const auto asked = ports.merges.find(merge);
    if (!asked) return fail(asked.error());
    return ports.transactions.run(actor,
                                  {.name = "person.compare",
                                   .operation = OperationId::make(),
                                   .subject = "person",
                                   .subjectId = asked->kept.value(),
                                   .others = {{u"person"_s, asked->gone.value()}},
                                   .right = Right::PersonWrite},
                                  [&](const Act&) -> Result<UnmergePreview> {
                                      const auto undoing = undoingOf(ports, merge);
                                      if (!undoing) return fail(undoing.error());
                                      return previewOf(*undoing);
                                  });
}

Result<RecordMerge> unmergePersons(const MergePorts& ports, const Actor& actor,
                                   const OperationId& operation, MergeId merge,
                                   const UnmergeDecisions& decisions) {
    const auto asked = ports.merges.find(merge);
    if (!asked) return asked;
    return ports.transactions.run(
        actor,
        {.name = "person.unmerge",
         .operation = operation,
         .subject = "person",
         .subjectId = asked->kept.value(),
         .others = {{u"person"_s, asked->gone.value()}},
         .right = Right::PersonWrite},
        [&](const Act& act) { return perform(ports, act, merge, decisions); });
}

}  // namespace zhiqiao
