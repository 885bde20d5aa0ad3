// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/agreed_contact.h"
#include "core/casework/service_store.h"
#include "core/codes/codes.h"
#include "core/following/away.h"
#include "core/following/follow_up_store.h"
#include "core/keeping/key_store.h"
#include "core/security/vault/vault.h"
#include "core/standing/standing_store.h"
#include "core/storage/database.h"

#include <functional>

namespace zhiqiao {

struct CheckRow {
    QString check;  ///< stable: integrity, schema, complete, foreign_keys, sealed_values, papers …
    bool ok = true;
    QString detail;  ///< counts and ids, untranslated
    bool operator==(const CheckRow&) const = default;
};

/// The person's obligation rows worked out anew from the records.
using RecomputeObligations = std::function<Result<std::vector<ObligationRow>>(PersonId)>;

/// The same of where the follow-ups of the person's placements stand.
using RecomputeFollowUps = std::function<Result<std::vector<FollowUpRow>>(PersonId)>;

/// The same of the contact the person is awaited for.
using RecomputeAgreed = std::function<Result<std::optional<AgreedContact>>(PersonId)>;

/// The same of how an employer put on the list of key employers stands.
using RecomputeKeyEmployer = std::function<Result<std::optional<KeyRow>>(KeyEmployerId)>;

/// The same of when the person who works away is to be heard of again.
using RecomputeAway = std::function<Result<std::optional<AwayRow>>(PersonId)>;

/// The same of what refusals and silence come to, of a person or a household.
using RecomputeStanding = std::function<Result<std::vector<StandingRow>>(StandingSubject)>;

/// Reads the whole database and changes nothing. `aside` is a connection of its own, used for
/// nothing before: OfficeDatabase::openAside(). Without `recompute` the obligations are not asked;
/// with it those pursued on `today` are compared. With `codes` the courses of households are,
/// with `followUps` where the follow-ups of placements stand, with `agreed` the contacts agreed on,
/// with `keyEmployers` how the key employers stand, with `away` the rows of those who work away
/// that are pursued on `today`, with `standing` what can be lost.
/// Gaps in a series of numbers are right exactly where continueSeries() kept a jump.
/// Errors: those of the database; what a check finds is a row, not an error.
Result<std::vector<CheckRow>> checkDatabase(
    Database& aside, const Vault& vault, QDate today, const RecomputeObligations& recompute = {},
    const Codes* codes = nullptr, const RecomputeFollowUps& followUps = {},
    const RecomputeAgreed& agreed = {}, const RecomputeKeyEmployer& keyEmployers = {},
    const RecomputeAway& away = {}, const RecomputeStanding& standing = {});

/// How many entries of the search tables differ from tables rebuilt from the persons' records;
/// 0 when all is well. `aside` as above.
Result<qint64> searchDifferences(Database& aside, const Vault& vault);

}  // namespace zhiqiao
