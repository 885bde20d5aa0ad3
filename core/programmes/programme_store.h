// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/programmes/enrolment_row.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// Where somebody undecided stands in the queue of a round.
struct QueuePlace {
    int place = 0;            ///< from 1
    std::optional<int> free;  ///< places of the round that nobody has; nothing: without limit
    [[nodiscard]] bool isFull() const { return free && *free <= 0; }
    [[nodiscard]] bool isInTurn() const { return !free || place <= *free; }
    bool operator==(const QueuePlace&) const = default;
};

/// Port: rounds of programmes and who is enrolled in them. What is told of a person in words is
/// kept sealed.
class ProgrammeStore {
public:
    virtual ~ProgrammeStore() = default;

    virtual Result<ProgrammeRound> addRound(const Act& act, const ProgrammeRoundFacts& facts) = 0;
    /// The queue follows. Errors: record.not_found; record.changed_elsewhere (Conflict) when
    /// another row version stands.
    virtual Result<ProgrammeRound> changeRound(const Act& act, ProgrammeRoundId id, int rowVersion,
                                               const ProgrammeRoundFacts& facts) = 0;
    /// Errors: record.not_found.
    virtual Result<ProgrammeRound> round(ProgrammeRoundId id) const = 0;
    /// The same; other counters that enrol or admit in it wait until the act ends.
    virtual Result<ProgrammeRound> holdRound(const Act& act, ProgrammeRoundId id) = 0;

    /// Other counters that write about the person wait until the act ends. Errors:
    /// record.not_found; person.merged (Conflict).
    virtual Result<> holdPerson(const Act& act, PersonId person) = 0;
    /// As the last application of the round, which is held. Errors: record.not_found.
    virtual Result<Enrolment> add(const Act& act, const EnrolmentFacts& facts) = 0;
    /// One act, after the deeds of `seen`. Errors: record.not_found; record.changed_elsewhere
    /// (Conflict) when the enrolment has others already.
    virtual Result<Enrolment> addDeeds(const Act& act, const Enrolment& seen,
                                       const std::vector<EnrolmentDeedFacts>& deeds) = 0;
    /// Errors: record.not_found.
    virtual Result<Enrolment> find(EnrolmentId id) const = 0;
    /// Oldest first, closed ones and those taken back too.
    virtual Result<std::vector<Enrolment>> ofPerson(PersonId person) const = 0;

    /// Replaces the person's rows; the queues of their rounds follow.
    virtual Result<> saveRows(const Act& act, PersonId person,
                              const std::vector<EnrolmentRow>& rows) = 0;
    /// By enrolment.
    virtual Result<std::vector<EnrolmentRow>> rowsOf(PersonId person) const = 0;

    /// Persons by their rows. Errors: record.not_found.
    virtual Result<ProgrammeFigures> figures(ProgrammeRoundId round, QDate today) const = 0;
    /// Of somebody undecided; nothing: of nobody in the queue.
    virtual Result<std::optional<QueuePlace>> queuePlace(EnrolmentId id) const = 0;
    /// Those of `people` who have no open registration of the kind on the day, in their order.
    virtual Result<std::vector<PersonId>> withoutRegistration(const std::vector<PersonId>& people,
                                                              const QString& kind,
                                                              QDate day) const = 0;
};

}  // namespace zhiqiao
