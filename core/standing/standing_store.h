// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/act.h"
#include "core/standing/standing.h"

namespace zhiqiao {

/// Whose statuses are weighed together: a person, or a household with all its members.
struct StandingSubject {
    bool isHousehold = false;
    qint64 id = 0;
    bool operator==(const StandingSubject&) const = default;
};

/// A status that was lost, as a notice tells it.
struct Loss {
    HeldStatus status = HeldStatus::Hardship;
    qint64 record = 0;  ///< recognition, step of the household, registration
    PersonId person;    ///< who is told; of a household its head
    QString reason;     ///< of exitReasonsOf()
    QDate on;
    QString area = {};                   ///< division whose rules hold
    std::optional<QString> notice = {};  ///< number of the notice once one was made
    bool operator==(const Loss&) const = default;
};

using LossNoticeId = Id<struct LossNoticeTag>;

/// 告知 of a loss; it keeps its number however often it is printed.
struct LossNotice {
    LossNoticeId id;
    QString number;  ///< 16 digits
    QDate on;
    Stamp recorded;
    bool operator==(const LossNotice&) const = default;
};

/// Port: what refusals and silence come to, what was decided about it, and notices of losses.
class StandingStore {
public:
    virtual ~StandingStore() = default;

    /// What is held on the day or from a later one. Nobody who was erased holds anything.
    /// `dibaoCategory`: see dibaoCategory().
    virtual Result<std::vector<Holding>> holdingsOf(
        StandingSubject subject, QDate today,
        const std::optional<QString>& dibaoCategory) const = 0;
    /// Offers with their answers, letters with their results and contacts that hold, in any order;
    /// of a household those of every member while a member.
    virtual Result<std::vector<StandingEvent>> eventsOf(StandingSubject subject) const = 0;
    /// About the subject and what was offered to whom it stands for; undone ones too, as saved.
    virtual Result<std::vector<StandingDeed>> deedsOf(StandingSubject subject) const = 0;
    /// Errors: record.not_found.
    virtual Result<StandingDeed> findDeed(StandingDeedId id) const = 0;
    /// Errors: record.not_found; standing.undone_already (Conflict).
    virtual Result<StandingDeed> addDeed(const Act& act, const StandingDeedFacts& facts) = 0;

    /// Replaces the subject's rows.
    virtual Result<> save(const Act& act, StandingSubject subject,
                          const std::vector<StandingRow>& rows) = 0;
    /// By record.
    virtual Result<std::vector<StandingRow>> rowsOf(StandingSubject subject) const = 0;
    /// The kept row of a recognition, household, registration or, of Dibao, person.
    virtual Result<std::optional<StandingRow>> rowFor(qint64 record) const = 0;

    /// Exits of recognitions and households and ended 失业登记, whatever the reason; oldest first.
    virtual Result<std::vector<Loss>> lossesOf(PersonId person) const = 0;
    /// The notice of the loss; the first time under the next number of the office and year.
    /// Errors: standing.no_number (Invalid).
    virtual Result<LossNotice> noticeOf(const Act& act, const Loss& loss) = 0;
};

/// The series of numbers of 告知书.
inline const QString kLossNoticeNumbers = QStringLiteral("28");

[[nodiscard]] Error standingUndone();      ///< standing.undone_already, Conflict
[[nodiscard]] Error noLossNoticeNumber();  ///< standing.no_number, Invalid

}  // namespace zhiqiao
