// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// Port: taking out what tells who a person is.
class ErasureStore {
public:
    virtual ~ErasureStore() = default;
    /// In one act: the facts, former states, wishes and numbers of the person, what can be searched
    /// by, every text about the person in services, referrals, placements, registrations and
    /// requests, and the values the audit trail keeps of acts about the person. The rows stay with
    /// their codes, days and county, so that figures of past years hold, and so does the chain.
    /// Errors: record.not_found; person.erased_already (Conflict).
    virtual Result<> erase(const Act& act, PersonId person, ApprovalId approval) = 0;
    /// Outside any act: also out of what the database has not yet tidied away.
    virtual Result<> tidy() = 0;
    /// The day on which it was done.
    virtual Result<std::optional<QDate>> erasedOn(PersonId person) const = 0;
};

/// The setting with the years an office keeps data after the last business with a person. It has no
/// default: how long is for the office's archive rules to say.
inline constexpr QLatin1String kRetentionYears("retention.years");

struct ErasurePorts {
    const CaseworkPorts& casework;
    ApprovalStore& approvals;
    ErasureStore& erasures;
};

/// Nothing: not set. Errors: those of the database.
Result<std::optional<int>> retentionYears(const OfficeStore& offices, OfficeId office);
/// Errors: retention.bad_years (Invalid) unless it is 1 to 100; right.denied.
Result<> setRetentionYears(const CaseworkPorts& ports, const Actor& actor,
                           const OperationId& operation, int years);

/// The newest day of business with the person.
[[nodiscard]] QDate lastBusiness(const CaseFile& file);
/// Errors: retention.unset (Invalid); person.still_open (Conflict) while a registration holds,
/// person.in_household (Conflict) while a household does;
/// retention.not_over (Conflict) until more than `years` have passed since the last business.
Result<> mayBeErased(const CaseFile& file, std::optional<int> years, QDate today);

/// Asks a second person. Errors: erasure.reason_missing (Invalid), person.erased_already, those of
/// mayBeErased() and askApproval().
Result<ApprovalRequest> askErasure(const ErasurePorts& ports, const Actor& actor,
                                   const OperationId& operation, PersonId person,
                                   const QString& reason, QDate today);
/// Erases what was approved, by who asked. Errors: those of mayBeErased(), useApproval() and
/// ErasureStore::erase(); right.denied, right.out_of_scope.
Result<> erasePerson(const ErasurePorts& ports, const Actor& actor, const OperationId& operation,
                     PersonId person, ApprovalId approval, QDate today);

[[nodiscard]] Error personErased();  ///< person.erased_already, Conflict

}  // namespace zhiqiao
