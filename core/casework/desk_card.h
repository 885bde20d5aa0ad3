// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/casework/casework_ports.h"

namespace zhiqiao {

/// 办事卡: everything that waits for one person at the desk, and for the household.

/// The rows of the worklist for it, in the worklist's own order; on hold or not.
[[nodiscard]] ListQuery deskQuery(PersonId person);

/// Somebody else of the same household. Of who is out of the viewer's scope nothing but a masked
/// name is told.
struct DeskMember {
    PersonId person;
    QString name;
    bool inScope = true;
    bool operator==(const DeskMember&) const = default;
};

/// A paper that is out, or not signed.
struct WaitingPaper {
    enum class For { Signing, Return };
    For what = For::Return;
    PersonId person;
    QString name;
    QString form;    ///< as prints are filed: "F6"; empty of a referral's 回执
    QString number;  ///< of the referral
    QDate since;
    std::optional<QDate> due = {};  ///< last day it may come back in time
    bool operator==(const WaitingPaper&) const = default;
};

/// What stands beside the rows.
struct DeskBeside {
    std::optional<HouseholdId> household = {};
    std::optional<CourseSpan> clock = {};  ///< of the household, on the day
    std::vector<DeskMember> others = {};   ///< in the order they joined
    /// Of the person and those within scope, the oldest first. A slip whose day has passed is a
    /// row of the worklist and not told again.
    std::vector<WaitingPaper> papers = {};
    bool operator==(const DeskBeside&) const = default;
};

/// `people` is the list of people as the viewer sees it. Errors: those of the database.
Result<DeskBeside> readDeskBeside(const CaseworkPorts& ports, const ListSource& people,
                                  PersonId person, QDate today);

/// Translated: state of the household, what its clock asks for, and how long there is.
[[nodiscard]] QString wordsOf(const CourseSpan& clock, const Codes& codes, QDate today);
[[nodiscard]] QString wordsOf(const WaitingPaper& paper, const Codes& codes, QDate today);
/// The name; of who is out of scope also that another office keeps the record.
[[nodiscard]] QString wordsOf(const DeskMember& member);

}  // namespace zhiqiao
