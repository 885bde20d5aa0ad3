// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/backup_plan.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_digest.h"
#include "core/storage/database_restore.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_transactions.h"
#include "tests/storage/opening_office.h"
#include "tests/support/record_samples.h"

namespace zhiqiao::test {

/// An office with a few people, and this thread writing.
class BackupTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = place_.create();
        ASSERT_TRUE(ok(made));
        office_ = *std::move(made);
        ASSERT_TRUE(ok(office_->connections().openForWriting()));
        for (int n = 1; n <= kPeople; ++n) addPerson(n);
    }
    void addPerson(int n) {
        SqlTransactions transactions(office_->context(), clock_);
        SqlPersonStore people(office_->context());
        ASSERT_TRUE(ok(transactions.run(
            actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& act) { return people.add(act, samplePerson(n), {}); })));
    }
    Actor actor() {
        const SqlOfficeStore offices(office_->context());
        return {offices.staff().value().front().id, OfficeId(1)};
    }
    static DatabaseDigest digestOfOffice(const OfficeDatabase& office) {
        auto aside = office.openAside();
        EXPECT_TRUE(ok(aside));
        return digestOf(**aside, office.vault()).value();
    }
    static DatabaseDigest digestAt(const DatabaseTarget& target) {
        const auto opened = openOffice(target);
        EXPECT_TRUE(ok(opened));
        return opened ? digestOfOffice(**opened) : DatabaseDigest();
    }
    [[nodiscard]] Result<qint64> backUp(const QString& file, const BackupOptions& options = {}) {
        return backupOffice({office_->target(), office_->vault()}, file, options);
    }
    [[nodiscard]] RestoreRequest restoring(const QString& file, const DatabaseTarget& to) const {
        return {.backup = file, .target = to, .clock = clock_};
    }
    [[nodiscard]] DatabaseTarget targetAt(const QString& name) const {
        return databaseTarget(place_.file(name)).value();
    }
    /// Every file of the place with its bytes, but locks.
    [[nodiscard]] std::map<QString, QByteArray> contents() const {
        std::map<QString, QByteArray> found;
        for (const auto& name : place_.files())
            if (!name.endsWith(QStringLiteral(".lock"))) found[name] = bytesOf(place_.file(name));
        return found;
    }
    void close() { office_.reset(); }
    [[nodiscard]] OfficeDatabase& office() { return *office_; }
    [[nodiscard]] FreshPlace& place() { return place_; }
    [[nodiscard]] QString backup() const { return place_.file(QStringLiteral("backup.zqb")); }

    static constexpr int kPeople = 20;
    const WorkingDayClock clock_{kToday};

private:
    FreshPlace place_{Engine::Sqlite};
    std::unique_ptr<OfficeDatabase> office_;
};

}  // namespace zhiqiao::test
