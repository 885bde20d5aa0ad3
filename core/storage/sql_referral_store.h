// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/referrals/referral_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlReferralStore final : public ReferralStore {
public:
    explicit SqlReferralStore(SqlContext context) : context_(context) {}

    Result<JobReferral> add(const Act& act, const JobReferralDraft& draft) override;
    Result<JobReferral> makeVoid(const Act& act, JobReferralId id, const QString& reason) override;
    Result<> judge(const Act& act, JobReferralId id, const QString& validity) override;
    Result<JobReferral> find(JobReferralId id) const override;
    Result<std::optional<JobReferral>> findByNumber(const QString& number) const override;
    Result<std::vector<JobReferral>> ofPerson(PersonId person) const override;

    Result<Receipt> addReceipt(const Act& act, const ReceiptDraft& draft,
                               const std::optional<PlacementDraft>& placement) override;
    Result<std::vector<Receipt>> receiptsOf(PersonId person) const override;
    Result<std::optional<Receipt>> receiptFor(JobReferralId referral) const override;

    Result<Placement> addPlacement(const Act& act, const PlacementDraft& draft) override;
    Result<std::vector<Placement>> placementsOf(PersonId person) const override;

    Result<PrintRecord> addPrint(const Act& act, const QString& form, qint64 subject,
                                 PersonId person, int copies, const QString& target) override;
    Result<std::vector<PrintRecord>> printsOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
