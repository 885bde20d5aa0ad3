// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/difficulties/difficulty_course.h"
#include "core/difficulties/difficulty_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What the acts of a ticket need; all outlive the call.
struct DifficultyPorts {
    Transactions& transactions;
    DifficultyStore& tickets;
    const OfficeStore& offices;
    const Codes& codes;
};

struct DifficultyView {
    Difficulty ticket;
    DifficultyCourse course;
    bool operator==(const DifficultyView&) const = default;
};
/// The person's tickets but those taken back: the open ones, then the newest first. Reads; any
/// lane.
Result<std::vector<DifficultyView>> difficultiesOf(const DifficultyPorts& ports, PersonId person);

/// The last day to solve what is told on that day: difficulty.due_workdays, counted in working
/// days. Nothing: no term is set.
[[nodiscard]] std::optional<QDate> difficultyDue(const Codes& codes, QDate openedOn);

/// Opens a ticket. Errors: code.unknown; difficulty.words_missing, difficulty.in_future,
/// difficulty.due_before, difficulty.no_owner (all Invalid); record.not_found; right.denied,
/// right.out_of_scope.
Result<Difficulty> openDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const DifficultyFacts& facts,
                                  QDate today);

/// What the facts have to be before they are saved, in words as they are kept. Errors: those of
/// openDifficulty() that are Invalid.
Result<DifficultyFacts> checkedDifficulty(const DifficultyPorts& ports, OfficeId office,
                                          const DifficultyFacts& facts, QDate today);
/// Opens a checked ticket in the act under way, with the rows of lists. Errors: record.not_found.
Result<Difficulty> saveDifficulty(const DifficultyPorts& ports, const Act& act,
                                  const DifficultyFacts& facts);
/// Takes the ticket back in the act under way, which nothing has happened to since it was opened.
/// Errors: record.not_found; record.changed_elsewhere (Conflict).
Result<> takeDifficultyBack(const DifficultyPorts& ports, const Act& act, DifficultyId ticket);

/// All of them change a ticket as it was seen with so many deeds, and may be done by whoever is to
/// see to it as well as by who is in charge of the person. Errors of each:
/// record.not_found; record.changed_elsewhere; difficulty.in_future, difficulty.day_before
/// (Invalid); difficulty.closed, difficulty.open, difficulty.taken_back (Conflict); right.denied,
/// right.out_of_scope.
struct DifficultyChange {
    DifficultyId ticket;
    size_t seen = 0;
    QDate on;
};

/// Errors besides: difficulty.no_owner, difficulty.same_owner (Invalid).
Result<Difficulty> handDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const DifficultyChange& change,
                                  StaffId owner, const QString& words, QDate today);
/// Errors besides: code.unknown; difficulty.words_missing (Invalid) when the result says nothing by
/// itself: to whom it was referred, or why it cannot be solved.
Result<Difficulty> closeDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                   const OperationId& operation, const DifficultyChange& change,
                                   const QString& result, const QString& words, QDate today);
/// Without `due` the term runs anew from the day. Errors besides: difficulty.words_missing,
/// difficulty.due_before (Invalid).
Result<Difficulty> reopenDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                    const OperationId& operation, const DifficultyChange& change,
                                    std::optional<QDate> due, const QString& words, QDate today);
/// Takes the newest deed back, or the ticket itself when nothing has happened to it since. Both
/// stay in the history.
Result<Difficulty> undoDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, DifficultyId ticket, size_t seen,
                                  QDate today);

/// The person's rows as lists show them.
Result<std::vector<DifficultyRow>> difficultyRowsOf(const DifficultyPorts& ports, PersonId person);
/// Brings the rows of lists to what the records say, at the end of an act.
Result<> refreshDifficultyRows(const DifficultyPorts& ports, const Act& act, PersonId person);

}  // namespace zhiqiao
