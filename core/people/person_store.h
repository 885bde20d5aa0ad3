// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/people/person.h"
#include "core/people/registration.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

using BatchId = Id<struct BatchTag>;

/// One stored state of a person: the history keeps every one.
struct PersonVersion {
    Person person;
    QDateTime replacedAt;  ///< UTC; invalid: still current
    bool operator==(const PersonVersion&) const = default;
};

/// Port: persons, their wishes and registrations. Sealed facts are kept as ciphertext; the names,
/// numbers and phones a person can be found by are kept in a search table that every save moves.
class PersonStore {
public:
    virtual ~PersonStore() = default;

    /// Errors: person.duplicate_number (Conflict) when somebody has the number now, also when
    /// another counter saved the person a moment ago. A number somebody had before is free.
    virtual Result<Person> add(const Act& act, const PersonFacts& facts,
                               std::optional<BatchId> batch = {}) = 0;
    /// Replaces the facts; the old ones stay in the history.
    /// Errors: record.changed_elsewhere when `rowVersion` is not the stored one, record.not_found,
    /// person.duplicate_number.
    virtual Result<Person> update(const Act& act, PersonId id, int rowVersion,
                                  const PersonFacts& facts, std::optional<BatchId> batch = {}) = 0;
    /// Errors: record.not_found.
    virtual Result<Person> find(PersonId id) const = 0;
    /// By the whole normalised number; 15-digit and former numbers find their person too, unless
    /// somebody has the number now.
    virtual Result<std::optional<PersonId>> findByIdNumber(const QString& number) const = 0;
    /// Whether the number was recorded for somebody else before.
    virtual Result<bool> wasNumberOfAnother(PersonId id, const QString& number) const = 0;
    /// Oldest first; the last one is current.
    virtual Result<std::vector<PersonVersion>> history(PersonId id) const = 0;

    /// The newest wish, if one was recorded.
    virtual Result<std::optional<JobWish>> wish(PersonId id) const = 0;
    virtual Result<> saveWish(const Act& act, PersonId id, const JobWish& wish,
                              std::optional<BatchId> batch = {}) = 0;

    /// Errors: record.not_found for the person or the corrected record.
    virtual Result<Registration> addRegistration(const Act& act, const RegistrationDraft& draft,
                                                 std::optional<BatchId> batch = {}) = 0;
    /// One record, corrected or not. Errors: record.not_found.
    virtual Result<Registration> registration(RegistrationId id) const = 0;
    /// Those that hold, oldest first: corrected records are left out.
    virtual Result<std::vector<Registration>> registrations(PersonId id) const = 0;
    /// The same, with every corrected record, oldest first.
    virtual Result<std::vector<Registration>> registrationHistory(PersonId id) const = 0;
};

[[nodiscard]] Error duplicateIdNumber();  ///< person.duplicate_number, Conflict

}  // namespace zhiqiao
