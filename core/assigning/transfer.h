// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment.h"

namespace zhiqiao {

using TransferId = Id<struct TransferTag>;

enum class TransferState { Asked, Accepted, Refused, Withdrawn };
[[nodiscard]] std::string_view codeOf(
    TransferState state);  ///< asked, accepted, refused, withdrawn
[[nodiscard]] std::optional<TransferState> transferStateOf(QStringView code);
[[nodiscard]] QString textOf(TransferState state);  ///< translated

/// One office asks another to serve a person from now on. Until it is accepted the sender serves.
struct CaseTransfer {
    TransferId id;
    PersonId person;
    OfficeId from;
    OfficeId to;
    QString reason;  ///< [transfer_reason]
    QString note;
    QDate askedOn;
    QDate dueOn;  ///< last day for an answer; the silent are chased from the day after
    TransferState state = TransferState::Asked;
    std::optional<QDate> answeredOn = {};
    std::optional<StaffId> answeredBy = {};
    QString refusal = {};  ///< [transfer_refusal], of a refused one
    QString answer = {};   ///< in words
    Stamp recorded;        ///< who asked
    bool operator==(const CaseTransfer&) const = default;
};

/// A promise that goes along as it stands: no clock begins anew.
struct PromiseAlong {
    QString item;
    int promised = 0;
    int delivered = 0;
    QDate due;
    bool operator==(const PromiseAlong&) const = default;
};

/// What whoever answers is told: who it is and what comes along.
struct TransferSheet {
    CaseTransfer transfer;
    QString name;
    QString maskedNumber;
    QString residence;                   ///< division
    QStringList kinds;                   ///< [registration_kind] of the open registrations
    std::vector<PromiseAlong> promises;  ///< still owed, the one due first in front
    int helpPlans = 0;                   ///< open
    int followUps = 0;                   ///< placements still followed
    int slips = 0;                       ///< awaited
    std::optional<QDate> lastContact = {};
    bool operator==(const TransferSheet&) const = default;
};

/// One thing an office recorded about somebody it has sent away since.
struct MadeRecord {
    QString kind;  ///< registration, service, referral, placement, follow_up, hardship, help
    qint64 record = 0;
    QDate on;
    QString what;  ///< [registration_kind], kind of service, number of the letter; may be empty
    StaffId by;
    bool operator==(const MadeRecord&) const = default;
};
[[nodiscard]] QString textOfMade(const QString& kind);  ///< translated

}  // namespace zhiqiao
