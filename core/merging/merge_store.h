// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/merging/merge_kinds.h"
#include "core/people/person.h"
#include "core/security/act.h"

#include <set>
#include <tuple>
#include <vector>

namespace zhiqiao {

using MergeId = Id<struct MergeTag>;

/// A record by its kind and number.
struct KindRecord {
    QString kind;
    qint64 id = 0;
    bool operator==(const KindRecord&) const = default;
    bool operator<(const KindRecord& other) const {
        return std::tie(kind, id) < std::tie(other.kind, other.id);
    }
};

/// That two records were found to be of one person.
struct RecordMerge {
    MergeId id;
    PersonId kept;
    PersonId gone;
    QString reason;  ///< [merge_reason]
    Stamp recorded;
    std::optional<Stamp> undone = {};
    bool erased = false;  ///< its values are gone: it cannot be undone any more
    bool operator==(const RecordMerge&) const = default;
};

/// What the merge made of the facts.
struct MergedFacts {
    PersonFacts before;  ///< of the record that stays
    PersonFacts after;
    PersonFacts gone;
    int versionBefore = 1;  ///< of the record that stays
    int versionAfter = 1;   ///< the same as before when its facts did not change
    bool operator==(const MergedFacts&) const = default;
};

struct MergeOrder {
    PersonId kept;
    PersonId gone;
    QString reason;
    MergedFacts facts;
};

/// One value of a moved record that is no longer what it was.
struct ValueChange {
    QString column;
    QString before;
    QString now;
    bool operator==(const ValueChange&) const = default;
};

/// A record a merge moved, as it stands since.
struct MovedRecord {
    KindRecord record;
    std::vector<ValueChange> changes;
    int added = 0;  ///< records made upon it since: corrections, receipts, steps
    std::optional<Stamp> changed = {};
    [[nodiscard]] bool isEdited() const { return !changes.empty() || added > 0; }
    bool operator==(const MovedRecord&) const = default;
};

/// A record made since the merge, upon none that was moved.
struct LaterRecord {
    KindRecord record;
    Stamp recorded;
    bool operator==(const LaterRecord&) const = default;
};

struct UnmergeOrder {
    RecordMerge merge;
    std::set<KindRecord> staying;  ///< moved ones that stay where they are
    std::set<KindRecord> going;    ///< later ones that go as well
    bool forgetVersions = false;   ///< of the facts since the merge: nobody else changed them
};

/// Port: merges of two persons. A merge moves every record of the one that goes, remembers each as
/// it was, and leaves the person that goes as a row that points to the one that stays: found by no
/// search or list, refused by every act, its numbers and phones leading to the one that stays.
class MergeStore {
public:
    virtual ~MergeStore() = default;

    /// To whom the record leads now, over any number of merges; nothing: it stands for itself.
    virtual Result<std::optional<PersonId>> survivorOf(PersonId person) const = 0;
    /// What would move, without kinds of which there is nothing.
    virtual Result<std::vector<KindCount>> recordsOf(PersonId person) const = 0;
    /// Requests about the person that wait for an answer or for being carried out.
    virtual Result<int> openRequests(PersonId person) const = 0;

    /// To be called before the facts of the one that stays are changed.
    /// Errors: record.not_found; person.merged (Conflict) when one of them was merged already.
    virtual Result<RecordMerge> merge(const Act& act, const MergeOrder& order) = 0;
    /// Errors: record.not_found.
    virtual Result<RecordMerge> find(MergeId id) const = 0;
    /// Those that name the person on either side, oldest first; undone ones too.
    virtual Result<std::vector<RecordMerge>> ofPerson(PersonId person) const = 0;
    /// Errors: record.not_found; merge.erased (Conflict) when its values were erased.
    virtual Result<MergedFacts> factsOf(MergeId id) const = 0;
    /// In the order they were saved. Errors: as factsOf().
    virtual Result<std::vector<MovedRecord>> moved(MergeId id) const = 0;
    /// In the order they were saved.
    virtual Result<std::vector<LaterRecord>> madeSince(MergeId id) const = 0;
    /// To be called after the facts of the one that stays were changed back; those of the one that
    /// goes back are as they were. What hangs on a record goes where that goes.
    /// Errors: merge.undone_already (Conflict), person.duplicate_number (Conflict) when somebody
    /// else has got the number since; household.member_elsewhere and the like as db.constraint.
    virtual Result<> undo(const Act& act, const UnmergeOrder& order) = 0;
};

[[nodiscard]] Error personMerged(PersonId gone, PersonId kept);  ///< person.merged, Conflict
[[nodiscard]] Error mergeUndone();                               ///< merge.undone_already, Conflict
[[nodiscard]] Error mergeErased();                               ///< merge.erased, Conflict

}  // namespace zhiqiao
