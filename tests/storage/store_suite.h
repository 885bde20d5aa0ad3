// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_stores.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// No engine: the in-memory fakes.
using Backend = std::optional<Engine>;

[[nodiscard]] inline std::string nameOf(const testing::TestParamInfo<Backend>& backend) {
    return backend.param ? nameOf(*backend.param) : "Fake";
}

/// What every store does, whatever it is made of. Each test has its own office.
class StoreSuite : public testing::TestWithParam<Backend> {
protected:
    void SetUp() override {
        if (!GetParam()) {
            fakes_ = std::make_unique<FakeStores>();
            return;
        }
        ZHIQIAO_NEEDS(*GetParam())
        database_ = std::make_unique<TestDatabase>(*GetParam());
    }

    Transactions& transactions() {
        return fakes_ ? fakes_->transactions() : database_->transactions();
    }
    OfficeStore& offices() { return fakes_ ? fakes_->offices() : database_->offices(); }
    PersonStore& people() { return fakes_ ? fakes_->people() : database_->people(); }
    VacancyStore& vacancies() { return fakes_ ? fakes_->vacancies() : database_->vacancies(); }
    ReferralStore& referrals() { return fakes_ ? fakes_->referrals() : database_->referrals(); }
    ServiceStore& services() { return fakes_ ? fakes_->services() : database_->services(); }
    HouseholdStore& households() { return fakes_ ? fakes_->households() : database_->households(); }
    BatchStore& batches() { return fakes_ ? fakes_->batches() : database_->batches(); }
    ApprovalStore& approvals() { return fakes_ ? fakes_->approvals() : database_->approvals(); }
    UserStore& users() { return fakes_ ? fakes_->users() : database_->users(); }
    const Actor& actor() { return fakes_ ? fakes_->actor() : database_->actor(); }
    TestDatabase* database() { return database_.get(); }
    FakeStores* fakes() { return fakes_.get(); }

    /// One act of the clerk: `work(const Act&)` and its answer.
    template <class Work>
    auto act(Work work) {
        return transactions().run(
            actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }

    /// Saved ones; a test that cannot have them ends.
    Person person(int n = 1) {
        return act([&](const Act& a) { return people().add(a, samplePerson(n), {}); }).value();
    }
    Employer employer(int n = 1) {
        return act([&](const Act& a) { return vacancies().addEmployer(a, sampleEmployer(n), {}); })
            .value();
    }
    Vacancy vacancy(EmployerId owner, int n = 1, int heads = 2) {
        return act([&](const Act& a) {
                   auto facts = sampleVacancy(owner, n);
                   facts.heads = heads;
                   return vacancies().add(a, facts, {});
               })
            .value();
    }
    Result<JobReferral> recommend(PersonId who, VacancyId what, QDate on = kToday) {
        return act([&](const Act& a) { return referrals().add(a, sampleReferral(who, what, on)); });
    }

private:
    std::unique_ptr<FakeStores> fakes_;
    std::unique_ptr<TestDatabase> database_;
};

}  // namespace zhiqiao::test

#define ZHIQIAO_ON_EVERY_STORE(Suite)                                                           \
    INSTANTIATE_TEST_SUITE_P(, Suite,                                                           \
                             testing::Values(zhiqiao::test::Backend(), zhiqiao::Engine::Sqlite, \
                                             zhiqiao::Engine::Postgres),                        \
                             [](const auto& backend) { return zhiqiao::test::nameOf(backend); })
