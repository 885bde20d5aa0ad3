// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/referrals/job_referral.h"

namespace zhiqiao {

using FollowUpId = Id<struct FollowUpTag>;

/// 回访: one attempt to learn whether a placed person still works there, and how.
struct FollowUpFacts {
    PersonId person;
    PlacementId placement;
    QDate on;
    QString method;                      ///< [contact_method]
    QString outcome;                     ///< [contact_outcome]; its flags say reached or not
    QString standing = {};               ///< [work_standing]; empty: not reached
    std::optional<QDate> leftOn = {};    ///< first day no longer employed there
    std::optional<qint64> wageFen = {};  ///< monthly, as told; sealed
    QString contractKind = {};           ///< [contract_type]; empty: not asked
    std::optional<bool> insured = {};    ///< nothing: not asked
    QString words = {};                  ///< sealed
    std::optional<FollowUpId> corrects = {};
    QString withdrawnReason =
        {};  ///< not empty: takes `corrects` back and says nothing else; sealed
    bool operator==(const FollowUpFacts&) const = default;
};

/// Never edited: a correction is a new record that names the old one.
struct FollowUp {
    FollowUpId id;
    FollowUpFacts facts;
    Stamp recorded;
    bool operator==(const FollowUp&) const = default;
};

}  // namespace zhiqiao
