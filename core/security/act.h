// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation_id.h"
#include "core/security/rights.h"

#include <QDateTime>

#include <optional>
#include <string_view>
#include <vector>

namespace zhiqiao {

/// Who acts. Every use case takes one.
struct Actor {
    StaffId staff;
    OfficeId office;
    QString workstation = {};  ///< the computer's name, for the audit trail
    bool operator==(const Actor&) const = default;
};

/// A record by its kind, as acts name it ("person"), and number.
struct RecordRef {
    QString kind;
    qint64 id = 0;
    bool operator==(const RecordRef&) const = default;
};

/// What somebody is about to do: the audit row, before it is written.
struct ActRequest {
    std::string_view name;       ///< stable, "referral.create"
    OperationId operation;       ///< unique in the trail: the second of two is refused
    std::string_view subject{};  ///< kind of the record acted on, "person"; may be empty
    std::optional<qint64> subjectId{};
    /// Further records the right has to reach: the letters of a batch, what a request is about.
    std::vector<RecordRef> others{};
    Right right = Right::Nothing;  ///< what it takes to do this
    QString reason{};              ///< why, where the right asks for one; stays in the trail sealed
};

/// An act under way inside its transaction. Only Transactions makes one, and every function of a
/// port that writes wants one: nothing is written that the journal does not name.
class Act {
public:
    [[nodiscard]] const Actor& actor() const { return actor_; }
    [[nodiscard]] StaffId staff() const { return actor_.staff; }
    [[nodiscard]] OfficeId office() const { return actor_.office; }
    [[nodiscard]] const OperationId& operation() const { return operation_; }
    [[nodiscard]] const QDateTime& at() const { return at_; }  ///< UTC
    [[nodiscard]] QDate today() const { return today_; }       ///< the working day

private:
    friend class Transactions;
    Act(const Actor& actor, OperationId operation, QDateTime at, QDate today)
        : actor_(actor), operation_(std::move(operation)), at_(std::move(at)), today_(today) {}
    Actor actor_;
    OperationId operation_;
    QDateTime at_;
    QDate today_;
};

}  // namespace zhiqiao
