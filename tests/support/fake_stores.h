// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_approval_store.h"
#include "tests/support/fake_batch_store.h"
#include "tests/support/fake_household_store.h"
#include "tests/support/fake_person_store.h"
#include "tests/support/fake_referral_store.h"
#include "tests/support/fake_service_store.h"
#include "tests/support/fake_transactions.h"
#include "tests/support/office_sample.h"

namespace zhiqiao::test {

/// Every port in memory, with the sample office and its staff.
class FakeStores {
public:
    explicit FakeStores(QDate today = kToday)
        : clock_(today),
          transactions_(records_, clock_),
          offices_(records_),
          people_(records_),
          vacancies_(records_),
          referrals_(records_),
          services_(records_),
          households_(records_),
          batches_(records_),
          users_(records_),
          approvals_(records_),
          actor_(openSampleOffice(transactions_, offices_, users_)) {}

    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] const Actor& actor() const { return actor_; }
    [[nodiscard]] FakeRecords& records() { return records_; }
    [[nodiscard]] Transactions& transactions() { return transactions_; }
    [[nodiscard]] OfficeStore& offices() { return offices_; }
    [[nodiscard]] PersonStore& people() { return people_; }
    [[nodiscard]] VacancyStore& vacancies() { return vacancies_; }
    [[nodiscard]] ReferralStore& referrals() { return referrals_; }
    [[nodiscard]] ServiceStore& services() { return services_; }
    [[nodiscard]] HouseholdStore& households() { return households_; }
    [[nodiscard]] BatchStore& batches() { return batches_; }
    [[nodiscard]] UserStore& users() { return users_; }
    [[nodiscard]] ApprovalStore& approvals() { return approvals_; }

private:
    FakeRecords records_;
    WorkingDayClock clock_;
    FakeTransactions transactions_;
    FakeOfficeStore offices_;
    FakePersonStore people_;
    FakeVacancyStore vacancies_;
    FakeReferralStore referrals_;
    FakeServiceStore services_;
    FakeHouseholdStore households_;
    FakeBatchStore batches_;
    FakeUserStore users_;
    FakeApprovalStore approvals_;
    Actor actor_;
};

}  // namespace zhiqiao::test
