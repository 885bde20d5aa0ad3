// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keeping/key_acts.h"
#include "core/storage/database_digest.h"
#include "core/storage/list_key_employers.h"
#include "core/storage/sql_key_employer_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

namespace zhiqiao::test {

/// An office with employers and a second officer; today is 30 November 2022.
class KeySuite : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlKeyEmployerStore>(test().context());
        colleague_ = hired(QStringLiteral("韩雪"));
    }
    StaffId hired(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(a, {},
                                                     {StaffId(1),
                                                      a.office(),
                                                      name,
                                                      QStringLiteral("clerk"),
                                                      QDate(2022, 1, 1),
                                                      {},
                                                      1});
               })
            .value()
            .id;
    }
    [[nodiscard]] KeyPorts ports() {
        return {test().transactions(), *store_, test().vacancies(), test().offices(),
                loadedCodes()};
    }
    [[nodiscard]] KeyEmployerStore& store() { return *store_; }
    [[nodiscard]] StaffId colleague() const { return *colleague_; }

    Result<KeyDone> put(const std::vector<EmployerId>& employers, QDate since = kToday.addDays(-60),
                        const QString& kind = QStringLiteral("01")) {
        return listEmployers(ports(), test().actor(), OperationId::make(),
                             {employers, kind, QStringLiteral("年产值过亿"), since}, kToday);
    }
    /// Employer `n` of the samples, on the list.
    KeyEmployer listed(int n = 1, QDate since = kToday.addDays(-60)) {
        const auto done = put({employer(n).id}, since);
        EXPECT_TRUE(ok(done));
        return done->firms.at(0).firm;
    }
    static KeySeen seen(const KeyEmployer& firm) { return {firm.id, firm.deeds.size()}; }
    std::vector<KeySeen> now(const std::vector<KeyEmployerId>& firms) {
        std::vector<KeySeen> all;
        for (const auto firm : firms) all.push_back(seen(store().find(firm).value()));
        return all;
    }
    Result<KeyDone> give(const std::vector<KeySeen>& firms, StaffId to,
                         const QString& reason = QStringLiteral("1")) {
        return assignOfficer(ports(), test().actor(), OperationId::make(), firms, to, reason,
                             kToday);
    }
    Result<KeyDone> every(KeyEmployerId firm, std::optional<int> days) {
        return setInterval(ports(), test().actor(), OperationId::make(), now({firm}), days, kToday);
    }
    Result<KeyDone> takeOff(KeyEmployerId firm, const QString& reason = QStringLiteral("1")) {
        return takeOffList(ports(), test().actor(), OperationId::make(), now({firm}), reason,
                           kToday);
    }
    Result<KeyDone> undo(KeyBatchId batch) {
        return undoKeyBatch(ports(), test().actor(), OperationId::make(), batch, kToday);
    }
    [[nodiscard]] static EmployerVisitFacts sampleVisit(KeyEmployerId firm,
                                                        QDate on = kToday.addDays(-3)) {
        return {.firm = firm,
                .on = on,
                .way = QStringLiteral("1"),
                .spokenTo = QStringLiteral("人事部马主任"),
                .needs = QStringLiteral("缺焊工三名")};
    }
    Result<EmployerVisit> visit(const EmployerVisitFacts& facts) {
        return recordVisit(ports(), test().actor(), OperationId::make(), facts, kToday);
    }
    KeyRow row(KeyEmployerId firm) { return store().row(firm).value().value(); }
    [[nodiscard]] DatabaseDigest digest() {
        const auto digest = digestOf(test().database(), test().vault());
        EXPECT_TRUE(ok(digest));
        return *digest;
    }
    qint64 number(const QString& sql) {
        auto row = test().database().run({"test.number", sql, false});
        EXPECT_TRUE(ok(row));
        return row && row->next() ? row->id(0) : -1;
    }

private:
    std::unique_ptr<SqlKeyEmployerStore> store_;
    std::optional<StaffId> colleague_;
};

}  // namespace zhiqiao::test
