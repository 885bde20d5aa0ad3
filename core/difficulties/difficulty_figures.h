// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/codes/code_book.h"

namespace zhiqiao {

/// Figures over every row of the list "difficulties" that a query has: what needs are open, and how
/// long solving takes (M133). Tickets count cases, persons count people once.
struct DifficultyFigures {
    int tickets = 0;
    int persons = 0;
    int open = 0;
    int openPersons = 0;
    int overdue = 0;
    int closed = 0;
    int solved = 0;
    /// Calendar days from opening to closing of those solved, the one in the middle; of two in the
    /// middle the longer. Nothing: none was solved.
    std::optional<int> middleDays;
    std::optional<int> longestDays;
    bool operator==(const DifficultyFigures&) const = default;
};

/// The codes of [difficulty_result] that count as solved.
[[nodiscard]] QStringList solvedResults(const CodeBook& lists);

/// Walks through all its pages, whatever page `query` names. `solved`: solvedResults(). Errors:
/// those of the list.
Result<DifficultyFigures> difficultyFigures(const ListSource& list, ListQuery query,
                                            const QStringList& solved);

}  // namespace zhiqiao
