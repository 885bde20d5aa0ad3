// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/people/person.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// Days of birth from the first to the second, both included.
struct BirthRange {
    QDate from;
    QDate until;
    bool operator==(const BirthRange&) const = default;
};

/// By what people worth comparing are looked up, each by an index.
struct CandidateKeys {
    QStringList names;               ///< sort keys of the name, every spelling and reading
    std::vector<BirthRange> births;  ///< of people of these names; empty: whatever their birth
    QStringList phones;              ///< normalised
};

/// That somebody decided that two are different people; `one` is the smaller number.
struct Apart {
    PersonId one;
    PersonId other;
    Stamp decided;
    bool operator==(const Apart&) const = default;
};

/// Port: who may be the same person, and who was decided not to be.
class DuplicateStore {
public:
    virtual ~DuplicateStore() = default;

    /// In no order, each once, at most 200 by name and 200 by phone: who has one of the names and a
    /// birth within a range or unknown, or one of the phones.
    virtual Result<std::vector<PersonId>> candidates(const CandidateKeys& keys) const = 0;
    /// The next people by number, for a sweep.
    virtual Result<std::vector<PersonId>> peopleAfter(std::optional<PersonId> last,
                                                      int limit) const = 0;
    /// A decision that stands already stays as it was. Errors: record.not_found.
    virtual Result<> keepApart(const Act& act, PersonId one, PersonId other) = 0;
    /// Decisions that name the person, oldest first.
    virtual Result<std::vector<Apart>> apartFrom(PersonId person) const = 0;
};

}  // namespace zhiqiao
