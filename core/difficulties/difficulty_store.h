// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/difficulties/difficulty.h"
#include "core/security/act.h"

namespace zhiqiao {

/// How a ticket stands, as lists show it. Follows from records; kept so that lists are instant.
struct DifficultyRow {
    DifficultyId ticket;
    PersonId person;
    StaffId owner;
    std::optional<QDate> due;
    std::optional<QDate> closedOn;
    QString result;
    int handed = 0;
    bool operator==(const DifficultyRow&) const = default;
};

/// Port: 困难事项. What is told of a person in words is kept sealed.
class DifficultyStore {
public:
    virtual ~DifficultyStore() = default;

    /// Errors: record.not_found for the person, or when the follow-up or service is of another one.
    virtual Result<Difficulty> add(const Act& act, const DifficultyFacts& facts) = 0;
    /// As the deed after those of `seen`. Errors: record.not_found; record.changed_elsewhere
    /// (Conflict) when the ticket has another deed already.
    virtual Result<Difficulty> addDeed(const Act& act, const Difficulty& seen,
                                       const DifficultyDeedFacts& deed) = 0;
    /// Errors: record.not_found.
    virtual Result<Difficulty> find(DifficultyId id) const = 0;
    /// Oldest first, closed ones and those taken back too.
    virtual Result<std::vector<Difficulty>> ofPerson(PersonId person) const = 0;
    /// Replaces the person's rows.
    virtual Result<> saveRows(const Act& act, PersonId person,
                              const std::vector<DifficultyRow>& rows) = 0;
    /// By ticket.
    virtual Result<std::vector<DifficultyRow>> rowsOf(PersonId person) const = 0;
};

}  // namespace zhiqiao
