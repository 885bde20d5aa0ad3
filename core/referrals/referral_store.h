// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/referrals/job_referral.h"
#include "core/security/act.h"

#include <vector>

namespace zhiqiao {

/// Port: referrals, their receipts, placements and prints.
class ReferralStore {
public:
    virtual ~ReferralStore() = default;

    /// Takes the next gap-free number of the office and year and saves the referral with it.
    /// Errors: referral.duplicate_vacancy (Conflict) when the person has a referral for the vacancy
    /// that is not void, also when another counter saved it a moment ago; referral.vacancy_filled
    /// (Conflict) when the last head was filled a moment ago; referral.no_number when the office's
    /// code has not 8 digits or the year's 999 999 numbers are used up; record.not_found.
    virtual Result<JobReferral> add(const Act& act, const JobReferralDraft& draft) = 0;
    /// The number stays. Errors: record.not_found, referral.has_receipt (Conflict), referral.void.
    virtual Result<JobReferral> makeVoid(const Act& act, JobReferralId id,
                                         const QString& reason) = 0;

    /// The referral is judged again: what stood in its way is gone. Errors: record.not_found.
    virtual Result<> judge(const Act& act, JobReferralId id, const QString& validity) = 0;

    virtual Result<JobReferral> find(JobReferralId id) const = 0;
    virtual Result<std::optional<JobReferral>> findByNumber(const QString& number) const = 0;
    /// Every referral of the person, void ones too, oldest first; same day: as saved.
    virtual Result<std::vector<JobReferral>> ofPerson(PersonId person) const = 0;

    /// Saves the receipt; `placement` as well when given, and counts the vacancy's filled heads.
    /// A correction takes the earlier receipt's placement back and its head with it.
    /// Errors: referral.void, receipt.recorded_already (Conflict) when one exists and `corrects` is
    /// not its id; record.not_found.
    virtual Result<Receipt> addReceipt(const Act& act, const ReceiptDraft& draft,
                                       const std::optional<PlacementDraft>& placement) = 0;
    /// The receipts of the person's referrals that hold, oldest first.
    virtual Result<std::vector<Receipt>> receiptsOf(PersonId person) const = 0;
    virtual Result<std::optional<Receipt>> receiptFor(JobReferralId referral) const = 0;

    virtual Result<Placement> addPlacement(const Act& act, const PlacementDraft& draft) = 0;
    virtual Result<std::vector<Placement>> placementsOf(PersonId person) const = 0;

    /// Files one print on the person and returns it with its ordinal.
    virtual Result<PrintRecord> addPrint(const Act& act, const QString& form, qint64 subject,
                                         PersonId person, int copies, const QString& target) = 0;
    virtual Result<std::vector<PrintRecord>> printsOf(PersonId person) const = 0;
};

[[nodiscard]] Error alreadyRecommended();                  ///< referral.duplicate_vacancy, Conflict
[[nodiscard]] Error noReferralNumber();                    ///< referral.no_number, Invalid
[[nodiscard]] Error vacancyFilled(const QString& title);   ///< referral.vacancy_filled, Conflict
[[nodiscard]] Error vacancyNotOpen(const QString& title);  ///< referral.vacancy_closed, Invalid
[[nodiscard]] Error referralVoid();                        ///< referral.void, Conflict
[[nodiscard]] Error referralHasReceipt();                  ///< referral.has_receipt, Conflict
[[nodiscard]] Error receiptRecorded();                     ///< receipt.recorded_already, Conflict

}  // namespace zhiqiao
