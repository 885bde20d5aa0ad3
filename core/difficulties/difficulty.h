// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/following/follow_up.h"

#include <string_view>

namespace zhiqiao {

using DifficultyId = Id<struct DifficultyTag>;
using ServiceId = Id<struct ServiceTag>;  // as casework names it
using DifficultyDeedId = Id<struct DifficultyDeedTag>;

/// 困难事项: what somebody needs solved, as it was told.
struct DifficultyFacts {
    PersonId person;
    QString kind;   ///< [difficulty_kind]
    QString words;  ///< what is asked; sealed
    QDate openedOn;
    std::optional<QDate> due = {};            ///< last day to solve it; nothing: 未设定
    StaffId owner;                            ///< who is to see to it
    std::optional<FollowUpId> followUp = {};  ///< in which it was told
    std::optional<ServiceId> service = {};    ///< the same of a contact
    bool operator==(const DifficultyFacts&) const = default;
};

/// What happened to a ticket since.
enum class DifficultyDeedKind {
    Hand,    ///< somebody else is to see to it from now on
    Close,   ///< with a result
    Reopen,  ///< it is not solved after all
    Undo,    ///< the deed before is taken back; without one the ticket itself
};
[[nodiscard]] std::string_view codeOf(DifficultyDeedKind kind);  ///< hand, close, reopen, undo
[[nodiscard]] std::optional<DifficultyDeedKind> difficultyDeedOf(QStringView code);

struct DifficultyDeedFacts {
    DifficultyDeedKind kind = DifficultyDeedKind::Hand;
    QDate on;
    std::optional<StaffId> owner = {};  ///< who takes over
    QString result = {};                ///< [difficulty_result] of a close
    std::optional<QDate> due = {};      ///< of a reopening
    QString words = {};                 ///< why, or to whom it was referred; sealed
    bool operator==(const DifficultyDeedFacts&) const = default;
};

/// Never changed: what was wrong is taken back by a deed of its own.
struct DifficultyDeed {
    DifficultyDeedId id;
    DifficultyDeedFacts facts;
    Stamp recorded;
    bool operator==(const DifficultyDeed&) const = default;
};

struct Difficulty {
    DifficultyId id;
    DifficultyFacts facts;
    std::vector<DifficultyDeed> deeds;  ///< as saved
    Stamp recorded;
    bool operator==(const Difficulty&) const = default;
};

}  // namespace zhiqiao
