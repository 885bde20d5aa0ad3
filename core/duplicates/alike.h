// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicates/duplicate_store.h"
#include "core/duplicates/likeness.h"
#include "core/people/person_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// All outlive the call.
struct AlikePorts {
    PersonStore& people;
    DuplicateStore& duplicates;
    const DuplicateRules& rules;
};

/// A registered person who may be the one in question.
struct AlikePerson {
    Person person;
    Likeness likeness;
};

[[nodiscard]] CandidateKeys candidateKeysOf(const DuplicateRules& rules, const PersonFacts& facts);

/// Those whose likeness asks for a decision, the likeliest first. An equal number is the register's
/// own matter and left out. `self`: the record the facts are of; it and whoever was decided to be
/// somebody else are left out.
Result<std::vector<AlikePerson>> findAlike(const AlikePorts& ports, const PersonFacts& facts,
                                           std::optional<PersonId> self = {});

struct AlikePair {
    Person one;  ///< the smaller number
    AlikePerson other;
};
struct AlikeSweep {
    std::vector<AlikePair> pairs;
    std::optional<PersonId> last;  ///< where the next sweep goes on; nothing: all were looked at
};
/// Compares the next `limit` people after `last` with everybody; each pair comes once.
Result<AlikeSweep> sweepAlike(const AlikePorts& ports, std::optional<PersonId> last, int limit);

/// That somebody looks for people registered twice. Errors: right.denied.
Result<> noteDuplicateSearch(Transactions& transactions, const Actor& actor);

/// Somebody decided that they are two people, so that nobody is asked again.
/// Errors: right.denied, right.out_of_scope, record.not_found; person.same_record (Invalid).
Result<> keepApart(Transactions& transactions, DuplicateStore& duplicates, const Actor& actor,
                   const OperationId& operation, PersonId one, PersonId other);

}  // namespace zhiqiao
