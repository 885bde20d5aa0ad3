// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <optional>
#include <string_view>
#include <vector>

namespace zhiqiao {

using ProgrammeRoundId = Id<struct ProgrammeRoundTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using EnrolmentDeedId = Id<struct EnrolmentDeedTag>;

/// A programme as an office runs it for a year or a time.
struct ProgrammeRoundFacts {
    QString programme;          ///< [programme]
    QString name;               ///< as it is announced, such as 2023年第一期
    std::optional<int> places;  ///< nothing: 未设定, everybody can be admitted
    QDate from;
    QDate until;  ///< the last day
    bool operator==(const ProgrammeRoundFacts&) const = default;
};

struct ProgrammeRound {
    ProgrammeRoundId id;
    ProgrammeRoundFacts facts;
    int rowVersion = 1;
    Stamp recorded;
    bool operator==(const ProgrammeRound&) const = default;
};

/// A person applies for a round.
struct EnrolmentFacts {
    ProgrammeRoundId round;
    PersonId person;
    QDate on;
    QString words = {};  ///< why; sealed
    bool operator==(const EnrolmentFacts&) const = default;
};

/// What happened to an application since.
enum class EnrolmentDeedKind {
    Admit,     ///< takes a place
    Step,      ///< of the plan: a new one, or what is to be done, by whom and until when anew
    Done,      ///< the step is done
    Reopen,    ///< it is to be done after all
    Drop,      ///< it is not needed
    End,       ///< with an end state
    Withdraw,  ///< by the person
    Undo,      ///< the act before is taken back; without one the application itself
};
[[nodiscard]] std::string_view codeOf(EnrolmentDeedKind kind);
[[nodiscard]] std::optional<EnrolmentDeedKind> enrolmentDeedOf(QStringView code);

struct EnrolmentDeedFacts {
    EnrolmentDeedKind kind = EnrolmentDeedKind::Admit;
    QDate on;
    std::optional<int> step = {};       ///< its number in the plan, from 1
    std::optional<QDate> day = {};      ///< of entry; the last day of a step, nothing: 未设定
    std::optional<StaffId> owner = {};  ///< who sees to the step
    QString code = {};   ///< [programme_end] of an end, [programme_withdrawal] of a withdrawal
    QString words = {};  ///< what is to be done, what came of it, or why; sealed
    bool operator==(const EnrolmentDeedFacts&) const = default;
};

/// Never changed: what was wrong is taken back by a deed of its own.
struct EnrolmentDeed {
    EnrolmentDeedId id;
    EnrolmentDeedFacts facts;
    int act = 0;  ///< place among the deeds, from 1, of the first one of the same act
    Stamp recorded;
    bool operator==(const EnrolmentDeed&) const = default;
};

struct Enrolment {
    EnrolmentId id;
    int number = 0;     ///< of the application in the round, from 1
    QString programme;  ///< [programme] of the round
    EnrolmentFacts facts;
    std::vector<EnrolmentDeed> deeds;  ///< as saved
    Stamp recorded;
    bool operator==(const Enrolment&) const = default;
};

}  // namespace zhiqiao
