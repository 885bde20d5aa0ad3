// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/key_file.h"
#include "core/storage/audit_trail.h"
#include "core/storage/sql_approval_store.h"
#include "core/storage/sql_batch_store.h"
#include "core/storage/sql_household_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_referral_store.h"
#include "core/storage/sql_service_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sql_vacancy_store.h"
#include "tests/support/office_sample.h"

#include <QTemporaryDir>

#include <string>

namespace zhiqiao::test {

/// For the names of tests that run on each engine.
[[nodiscard]] inline std::string nameOf(Engine engine) {
    return engine == Engine::Sqlite ? "Sqlite" : "Postgres";
}

/// A fresh, migrated database of the test's own with a key, the sample office and its staff: a file
/// in a temporary folder, or a throw-away schema on the server named by ZHIQIAO_TEST_POSTGRES.
/// Order and reruns don't matter. The thread that makes it writes.
class TestDatabase {
public:
    /// Says aloud why an engine cannot be tested; empty when it can.
    [[nodiscard]] static QString unavailable(Engine engine);

    explicit TestDatabase(Engine engine, QDate today = kToday);
    ~TestDatabase();

    [[nodiscard]] Engine engine() const { return engine_; }
    [[nodiscard]] QString folder() const { return folder_.path(); }
    /// The SQLite file, or libpq keywords.
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString keyFile() const;
    /// One more connection, for a thread or Connections of the test's own.
    [[nodiscard]] Result<std::unique_ptr<Database>> open(Access access) const;

    [[nodiscard]] Connections& connections() { return connections_; }
    [[nodiscard]] Database& database() { return **connections_.here(); }
    [[nodiscard]] const Vault& vault() const { return *vault_; }
    [[nodiscard]] const Secret& auditRoot() const { return opened_.auditRoot; }
    [[nodiscard]] SqlContext context() { return {connections_, *vault_, *trail_}; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] const Actor& actor() const { return *actor_; }

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
    Engine engine_;
    QTemporaryDir folder_;
    QString schema_;
    OpenedSlot opened_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<AuditTrail> trail_;
    WorkingDayClock clock_;
    Connections connections_;
    SqlTransactions transactions_;
    SqlOfficeStore offices_;
    SqlPersonStore people_;
    SqlVacancyStore vacancies_;
    SqlReferralStore referrals_;
    SqlServiceStore services_;
    SqlHouseholdStore households_;
    SqlBatchStore batches_;
    SqlUserStore users_;
    SqlApprovalStore approvals_;
    std::optional<Actor> actor_;
};

}  // namespace zhiqiao::test

/// First line of a test that needs `engine`. With ZHIQIAO_REQUIRE_POSTGRES set, as on the build
/// server, a missing database fails instead of being skipped.
#define ZHIQIAO_NEEDS(engine)                                                                 \
    if (const auto why = zhiqiao::test::TestDatabase::unavailable(engine); !why.isEmpty()) {  \
        if (qEnvironmentVariableIsSet("ZHIQIAO_REQUIRE_POSTGRES")) FAIL() << qPrintable(why); \
        GTEST_SKIP() << qPrintable(why);                                                      \
    }
