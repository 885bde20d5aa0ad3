// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_purge.h"
#include "core/security/audit_retention.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/vault_bytes.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_check.h"
#include "core/storage/audit_rows.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kPurgingDay(2026, 6, 1);
const QDate kOldDay(2022, 11, 30);
const QDate kKeptDay(2024, 1, 10);

/// Twenty acts of 2022, ten of 2024.
class AuditPurges : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam());
        while (head() < 20) act(kOldDay);
        while (head() < 30) act(kKeptDay);
        auto aside = db_->open(Access::ReadOnly);
        ASSERT_TRUE(ok(aside));
        aside_ = *std::move(aside);
    }
    void act(QDate day, std::string_view name = "test.act") {
        const WorkingDayClock clock(day);
        SqlTransactions transactions(db_->context(), clock);
        ASSERT_TRUE(ok(transactions.run(db_->actor(),
                                        {.name = name,
                                         .operation = OperationId::make(),
                                         .right = Right::OwnSettings,
                                         .reason = u"理由"_s},
                                        [](const Act&) { return Result<>(); })));
    }
    AuditPurgePorts ports() {
        return {db_->transactions(), db_->offices(),  db_->connections(), *aside_,
                db_->vault(),        db_->auditRoot()};
    }
    Result<Purged> purge(std::optional<QDate> before = {}, QDate today = kPurgingDay) {
        return purgeAudit(ports(), db_->actor(), OperationId::make(),
                          {.today = today, .before = before, .file = file_()});
    }
    qint64 head() { return auditHead(db_->database(), db_->actor().office).value().seq; }
    ChainReport verify(const std::vector<Anchor>& anchors = {}) {
        auto report =
            verifyAuditTrail(db_->database(), db_->actor().office, db_->auditRoot(), anchors, {});
        EXPECT_TRUE(ok(report));
        return *report;
    }
    void sql(const QString& text) { EXPECT_TRUE(ok(db_->database().run({"tamper", text, false}))); }
    qint64 scalar(const QString& text) {
        auto row = db_->database().run({"look", text, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    QString file_() const { return db_->folder() + u"/segment.txt"_s; }
    std::unique_ptr<TestDatabase> db_;
    std::unique_ptr<Database> aside_;
};

}  // namespace

TEST_P(AuditPurges, TakeWhatIsOlderThanTheTermAndNothingElse) {
    const auto purged = purge();
    ASSERT_TRUE(ok(purged));
    EXPECT_EQ(purged->first, 1);
    EXPECT_EQ(purged->last, 20);
    EXPECT_EQ(purged->before, QDate(2023, 6, 1));
    EXPECT_EQ(scalar(u"SELECT min(seq) FROM journal"_s), 21);
    EXPECT_EQ(scalar(u"SELECT count(*) FROM journal WHERE seq <= 20"_s), 0);
    EXPECT_EQ(scalar(u"SELECT count(*) FROM journal_value v WHERE NOT EXISTS "
                     "(SELECT 1 FROM journal j WHERE j.id = v.id)"_s),
              0);
    QFile segment(file_());
    ASSERT_TRUE(segment.open(QFile::ReadOnly));
    EXPECT_EQ(segment.readAll().count('\n'), 22) << "a head, twenty records, an end";
}

TEST_P(AuditPurges, LeaveAChainThatHolds) {
    ASSERT_TRUE(ok(purge()));
    const auto report = verify();
    EXPECT_FALSE(report.broken);
    EXPECT_EQ(report.rows, 12) << "ten kept ones, the check and the purge";
    const auto segment = verifyPurged(ports(), db_->actor().office, file_());
    ASSERT_TRUE(ok(segment));
    EXPECT_FALSE(segment->broken);
    EXPECT_EQ(segment->rows, 20);
}

TEST_P(AuditPurges, MayFollowOneAnother) {
    ASSERT_TRUE(ok(purge(QDate(2022, 12, 1))));
    QFile::rename(file_(), file_() + u".1"_s);
    ASSERT_TRUE(ok(setAuditRetention(db_->transactions(), db_->offices(), db_->actor(),
                                     OperationId::make(), 12)));
    const auto later = purge();
    ASSERT_TRUE(ok(later));
    EXPECT_EQ(later->first, 21);
    EXPECT_FALSE(verify().broken);
    for (const auto& file : {file_(), file_() + u".1"_s}) {
        const auto segment = verifyPurged(ports(), db_->actor().office, file);
        ASSERT_TRUE(ok(segment));
        EXPECT_FALSE(segment->broken);
    }
}

TEST_P(AuditPurges, DoNotHideThatMoreWasTakenThanWasSaid) {
    ASSERT_TRUE(ok(purge()));
    sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq = 21)"_s);
    sql(u"DELETE FROM journal WHERE seq = 21"_s);
    EXPECT_EQ(verify().broken, (ChainBreak{1, ChainFault::Deleted}));
}

TEST_P(AuditPurges, DoNotMakeUpForRecordsDeletedFromTheBeginning) {
    sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq <= 5)"_s);
    sql(u"DELETE FROM journal WHERE seq <= 5"_s);
    EXPECT_EQ(verify().broken, (ChainBreak{1, ChainFault::Deleted}));
    EXPECT_EQ(codeOf(purge()), "audit.chain_broken");
    EXPECT_FALSE(QFile::exists(file_()));
}

TEST_P(AuditPurges, AreNotBelievedOnAForgedActOfPurging) {
    sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq <= 5)"_s);
    sql(u"DELETE FROM journal WHERE seq <= 5"_s);
    sql(u"UPDATE journal SET act = 'audit.purge', subject = 'audit', subject_id = 5 "
        "WHERE seq = 28"_s);
    EXPECT_EQ(verify().broken, (ChainBreak{28, ChainFault::Edited}));
}

TEST_P(AuditPurges, TakeNothingTheOfficeOrTheLawKeeps) {
    EXPECT_EQ(codeOf(purge(QDate(2025, 1, 1))), "audit.kept");
    EXPECT_EQ(codeOf(purge(kPurgingDay)), "audit.below_floor");
    EXPECT_EQ(codeOf(setAuditRetention(db_->transactions(), db_->offices(), db_->actor(),
                                       OperationId::make(), 5)),
              "audit.below_floor");
    ASSERT_TRUE(ok(setAuditRetention(db_->transactions(), db_->offices(), db_->actor(),
                                     OperationId::make(), 48)));
    EXPECT_EQ(codeOf(purge()), "audit.nothing_to_purge") << "48 months before are in 2022-06";
    EXPECT_EQ(scalar(u"SELECT min(seq) FROM journal"_s), 1);
}

TEST_P(AuditPurges, WriteOverNoFile) {
    QFile other(file_());
    ASSERT_TRUE(other.open(QFile::WriteOnly));
    other.close();
    EXPECT_EQ(codeOf(purge()), "audit.segment_exists");
}

TEST_P(AuditPurges, TakeNothingWhenTheFileCannotBeWritten) {
    const auto refused =
        purgeAudit(ports(), db_->actor(), OperationId::make(),
                   {.today = kPurgingDay, .file = db_->folder() + u"/missing/segment.txt"_s});
    EXPECT_EQ(codeOf(refused), "audit.segment_not_written");
    EXPECT_EQ(scalar(u"SELECT min(seq) FROM journal"_s), 1);
    EXPECT_FALSE(verify().broken);
}

TEST_P(AuditPurges, BeginWhereAnotherCountersEndedOrNotAtAll) {
    const auto stale = auditStart(db_->database(), db_->actor().office).value();
    ASSERT_EQ(stale.firstSeq, 1);
    ASSERT_TRUE(ok(purge()));
    QFile::rename(file_(), file_() + u".1"_s);
    EXPECT_EQ(codeOf(purge()), "audit.nothing_to_purge");
    EXPECT_FALSE(QFile::exists(file_()));
}

TEST_P(AuditPurges, AreNoOlderCopyPutBack) {
    const auto page = readAuditPage(db_->database(), db_->actor().office, 11);
    ASSERT_TRUE(ok(page));
    const auto old = signAnchor(
        db_->database(), db_->vault(),
        {.office = db_->actor().office.value(), .seq = 12, .mac = page->front().mac, .utcMs = 1});
    ASSERT_TRUE(ok(old));
    ASSERT_TRUE(ok(purge()));
    EXPECT_EQ(setBackSince(db_->database(), db_->actor().office, {*old}).value(), std::nullopt);
    EXPECT_FALSE(verify({*old}).broken);
}

/// What is printed on a day's summary, against what somebody with the database can do.
class PrintedAnchors : public AuditPurges {
protected:
    Anchor printed(qint64 seq) {
        const auto page = readAuditPage(db_->database(), db_->actor().office, seq - 1);
        return signAnchor(db_->database(), db_->vault(),
                          {.office = db_->actor().office.value(),
                           .seq = seq,
                           .mac = page->front().mac,
                           .utcMs = 5})
            .value();
    }
    Result<ChainReport> check(const Anchor& anchor, const std::vector<Anchor>& kept) {
        return verifyPrintedAnchor(*aside_, db_->actor().office, db_->auditRoot(), kept,
                                   anchorGroups(anchor, BotanProvider()), {});
    }
};

TEST_P(PrintedAnchors, HoldForTheWholeChainBeforeThem) {
    const auto anchor = printed(20);
    const auto sound = check(anchor, {anchor});
    ASSERT_TRUE(ok(sound));
    EXPECT_FALSE(sound->broken);
    EXPECT_EQ(codeOf(check(anchor, {})), "audit.paper_unknown");
    sql(u"UPDATE journal SET workstation = 'x' WHERE seq = 9"_s);
    EXPECT_EQ(check(anchor, {anchor})->broken, (ChainBreak{9, ChainFault::Edited}));
}

TEST_P(PrintedAnchors, AreNoneWhenTheKeyThatSignedThemWasChanged) {
    const auto anchor = printed(20);
    const auto other = hexOf(BotanProvider().makeSigningKey().publicKey);
    sql(u"UPDATE database_fact SET value = '%1' WHERE key = 'anchor_public'"_s.arg(other));
    EXPECT_EQ(check(anchor, {anchor})->broken, (ChainBreak{20, ChainFault::Replayed}));
}

TEST_P(PrintedAnchors, SendToTheFileWhenTheirRecordWasPutAway) {
    const auto anchor = printed(12);
    ASSERT_TRUE(ok(purge()));
    EXPECT_EQ(codeOf(check(anchor, {anchor})), "audit.paper_purged");
}

INSTANTIATE_TEST_SUITE_P(, PrintedAnchors, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
INSTANTIATE_TEST_SUITE_P(, AuditPurges, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
