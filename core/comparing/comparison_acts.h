// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/comparing/comparison_store.h"
#include "core/merging/merge_store.h"
#include "core/people/register_person.h"
#include "core/security/user_store.h"

#include <functional>

namespace zhiqiao {

/// What comparing with files of other owners needs; all outlive the call.
struct ComparisonPorts {
    Transactions& transactions;
    ComparisonStore& comparisons;
    PersonStore& people;
    const MergeStore& merges;
    const UserStore& users;
    const Codes& codes;
    /// Called in the act that changed a person: what hangs on it follows at once.
    std::function<Result<>(const Act&, PersonId)> personChanged = {};
};

/// Whether the actor may see a person's record; everybody may while the office has no users.
class SeenPeople {
public:
    static Result<SeenPeople> of(const UserStore& users, const Actor& actor);
    [[nodiscard]] bool contains(const Whereabouts& where) const;

private:
    std::optional<Standing> viewer_;
};

/// One difference as it stands at present.
struct DifferenceNow {
    enum class State { Open, Accepted, ChangedSince };
    ComparedPersonId id;
    PersonId person;
    QString name;
    FieldDifference difference;
    State state = State::Open;
    bool operator==(const DifferenceNow&) const = default;
};
[[nodiscard]] std::string_view codeOf(DifferenceNow::State state);  ///< open, accepted, changed
[[nodiscard]] QString textOf(DifferenceNow::State state);           ///< translated

/// The differences of people the actor may see, in the order of the file: an act itself, with the
/// right to prepare an import. Erased ones are left out; a merged record stands as the one that
/// stays does. Errors: record.not_found, right.denied, right.out_of_scope.
Result<std::vector<DifferenceNow>> openComparison(const ComparisonPorts& ports, const Actor& actor,
                                                  ComparisonId id);

/// What acceptDifferences() asks for. `back`: takes an acceptance back.
struct Acceptance {
    ComparedPersonId id;
    QStringList fields = {};  ///< empty: all that are open, or of `back` all that were accepted
    bool back = false;
};

/// Writes what the file says into the person, by the same checks as a correction by hand; the
/// person's history names the owner and the day of the file. Answers how many fields were written.
/// Errors: comparison.changed_since (Conflict) when somebody changed the field since, with
/// "field=<key>", or when the identity number here tells another sex or day of birth;
/// record.changed_elsewhere when the person was merged meanwhile; comparison.nothing_open
/// (Conflict); comparison.unknown_field (Invalid); those of checkPerson() and
/// PersonStore::update(); record.not_found, right.denied, right.out_of_scope.
Result<int> acceptDifferences(const ComparisonPorts& ports, const Actor& actor,
                              const OperationId& operation, const Acceptance& wanted, QDate today,
                              bool demo);

/// A person whose differences could not be taken over, and why.
struct NotAccepted {
    PersonId person;
    Error error;
};
struct AcceptedAll {
    int people = 0;
    int fields = 0;
    std::vector<NotAccepted> left;
    bool cancelled = false;  ///< people before stay changed
};

/// The same for everybody the file differs on whom the actor may see; empty `field`: for every
/// field. Takes the right to commit an import besides that for each person. One act per person: a
/// refusal stops no other. Errors: record.not_found, comparison.unknown_field, right.denied,
/// right.out_of_scope.
Result<AcceptedAll> acceptAllDifferences(const ComparisonPorts& ports, const Actor& actor,
                                         const OperationId& operation, ComparisonId id,
                                         const QString& field, QDate today, bool demo,
                                         const Progress& progress = {});

/// Why a person was changed, as the trail keeps it: the owner and the day of the file.
[[nodiscard]] QString reasonOf(const Codes& codes, const ComparisonFacts& facts);

}  // namespace zhiqiao
