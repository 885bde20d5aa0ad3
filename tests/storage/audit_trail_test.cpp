// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_check.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 40;

class AuditTrails : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam());
    }

    Result<> act(const QString& reason = {}) {
        return db_->transactions().run(db_->actor(),
                                       {.name = "test.act",
                                        .operation = OperationId::make(),
                                        .subject = "person",
                                        .subjectId = std::nullopt,
                                        .right = Right::OwnSettings,
                                        .reason = reason},
                                       [](const Act&) { return Result<>(); });
    }
    void fill(int rows = kRows) {
        while (head() < rows) ASSERT_TRUE(ok(act(u"理由"_s)));
    }
    qint64 head() { return auditHead(db_->database(), db_->actor().office).value().seq; }
    ChainReport verify(const std::vector<Anchor>& anchors = {}) {
        auto report =
            verifyAuditTrail(db_->database(), db_->actor().office, db_->auditRoot(), anchors, {});
        EXPECT_TRUE(ok(report));
        return *report;
    }
    Anchor anchor() {
        return signAuditHead(db_->database(), db_->vault(), db_->actor().office, head())
            .value()
            .value();
    }
    void sql(const QString& text) { EXPECT_TRUE(ok(db_->database().run({"tamper", text, false}))); }
    QVariant scalar(const QString& text) {
        auto row = db_->database().run({"look", text, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->value(0) : QVariant();
    }
    std::unique_ptr<TestDatabase> db_;
};

}  // namespace

TEST_P(AuditTrails, HoldOneRowPerActInOrderFromTheFirst) {
    fill();
    const auto report = verify();
    EXPECT_FALSE(report.broken);
    EXPECT_EQ(report.rows, kRows);
    EXPECT_EQ(scalar(u"SELECT count(*) FROM journal WHERE seq IS NULL"_s).toInt(), 0);
    EXPECT_EQ(scalar(u"SELECT max(seq) FROM journal"_s).toInt(), kRows);
}

TEST_P(AuditTrails, HoldNothingOfAnActThatFailed) {
    fill(5);
    const auto refused = db_->transactions().run(
        db_->actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [](const Act&) -> Result<> {
            return fail({.kind = Error::Kind::Invalid, .code = "test.refused"});
        });
    EXPECT_EQ(codeOf(refused), "test.refused");
    EXPECT_EQ(head(), 5);
    EXPECT_FALSE(verify().broken);
}

TEST_P(AuditTrails, AreCheckedByAnAuditorsKeyAlone) {
    fill(3);
    const auto none = verifyAuditTrail(db_->database(), db_->actor().office, Secret(), {}, {});
    EXPECT_EQ(codeOf(none), "audit.root_needed");
    const auto other =
        verifyAuditTrail(db_->database(), db_->actor().office, Secret(kMacKeySize, 7), {}, {});
    ASSERT_TRUE(ok(other));
    EXPECT_EQ(other->broken, (ChainBreak{1, ChainFault::Edited}));
}

/// Every way a database administrator has: the first record that is not what was written is named.
TEST_P(AuditTrails, NameTheFirstRecordOfTwoHundredTamperings) {
    fill();
    const std::vector anchors{anchor()};
    sql(u"DROP INDEX journal_chain"_s);
    std::mt19937 random(7);
    const auto some = [&](int from, int to) {
        return from + int(random() % std::uint32_t(to - from + 1));
    };
    const QStringList edits{u"act = act || 'x'"_s,
                            u"staff_id = staff_id + 1"_s,
                            u"recorded_at = recorded_at - 86400000"_s,
                            u"outcome = 'denied'"_s,
                            u"subject = 'x'"_s,
                            u"subject_id = 4"_s,
                            u"working_day = '2022-01-01'"_s,
                            u"right_code = 'x'"_s,
                            u"workstation = 'x'"_s,
                            u"role = 'auditor'"_s,
                            u"values_digest = NULL"_s,
                            u"operation_id = operation_id || 'x'"_s};
    for (int round = 0; round < 200; ++round) {
        sql(u"CREATE TABLE kept AS SELECT * FROM journal"_s);
        sql(u"CREATE TABLE kept_head AS SELECT * FROM audit_head"_s);
        const int a = some(2, kRows - 2);
        const int b = some(a + 1, kRows - 1);
        ChainBreak expected{.seq = a};
        switch (round % 6) {
        case 0:
            sql(u"UPDATE journal SET %1 WHERE seq = %2"_s.arg(edits[some(0, int(edits.size()) - 1)])
                    .arg(a));
            expected.fault = ChainFault::Edited;
            break;
        case 1:
            sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq BETWEEN "
                "%1 AND %2)"_s.arg(a)
                    .arg(b));
            sql(u"DELETE FROM journal WHERE seq BETWEEN %1 AND %2"_s.arg(a).arg(b));
            expected.fault = ChainFault::Deleted;
            break;
        case 2:
            sql(u"UPDATE journal SET seq = %1 - seq WHERE seq IN (%2, %3)"_s.arg(a + b).arg(a).arg(
                b));
            expected.fault = ChainFault::Reordered;
            break;
        case 3:  // the end, and the head as it was then
            sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq > %1)"_s
                    .arg(a));
            sql(u"DELETE FROM journal WHERE seq > %1"_s.arg(a));
            sql(u"UPDATE audit_head SET seq = %1, mac = (SELECT mac FROM journal WHERE seq = %1)"_s
                    .arg(a));
            expected = {.seq = a + 1, .fault = ChainFault::Truncated};
            break;
        case 4:  // a true record in another's place
            sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq = %1)"_s
                    .arg(a));
            sql(u"DELETE FROM journal WHERE seq = %1"_s.arg(a));
            sql(u"CREATE TABLE copied AS SELECT * FROM journal WHERE seq = %1"_s.arg(b));
            sql(u"UPDATE copied SET seq = %1, id = id + 500000, operation_id = operation_id "
                "|| 'x'"_s.arg(a));
            sql(u"INSERT INTO journal SELECT * FROM copied"_s);
            sql(u"DROP TABLE copied"_s);
            expected.fault =
                ChainFault::Edited;  // its operation is not the one it was chained with
            break;
        default:
            sql(u"UPDATE journal SET mac = previous_mac WHERE seq = %1"_s.arg(a));
            expected.fault = ChainFault::Edited;
        }
        const auto broken = verify(anchors).broken;
        ASSERT_TRUE(broken) << "round " << round << ", way " << round % 6;
        EXPECT_EQ(broken->seq, expected.seq) << "round " << round << ", way " << round % 6;
        if (round % 6 != 4) {
            EXPECT_EQ(broken->fault, expected.fault) << "round " << round << ", way " << round % 6;
        }
        sql(u"DELETE FROM journal_value"_s);
        sql(u"DELETE FROM journal"_s);
        sql(u"INSERT INTO journal SELECT * FROM kept"_s);
        sql(u"DELETE FROM audit_head"_s);
        sql(u"INSERT INTO audit_head SELECT * FROM kept_head"_s);
        sql(u"DROP TABLE kept"_s);
        sql(u"DROP TABLE kept_head"_s);
    }
    EXPECT_FALSE(verify(anchors).broken) << "what was put back is sound";
}

TEST_P(AuditTrails, KeepWhatWasReplacedAndWhatWasWritten) {
    const auto person =
        db_->transactions()
            .run(db_->actor(),
                 {.name = "person.register",
                  .operation = OperationId::make(),
                  .right = Right::PersonWrite},
                 [&](const Act& act) { return db_->people().add(act, samplePerson(), {}); })
            .value();
    auto facts = samplePerson();
    facts.address = u"新地址9号"_s;
    ASSERT_TRUE(ok(db_->transactions().run(
        db_->actor(),
        {.name = "person.update", .operation = OperationId::make(), .right = Right::PersonWrite},
        [&](const Act& act) { return db_->people().update(act, person.id, 1, facts, {}); })));
    const auto id = scalar(u"SELECT id FROM journal ORDER BY seq DESC"_s).toLongLong();
    auto row = db_->database().run(
        {"look", u"SELECT values_seal FROM journal_value WHERE id = :id", false}, {{u"id"_s, id}});
    ASSERT_TRUE(ok(row));
    ASSERT_TRUE(row->next());
    const auto json = db_->vault().open({"journal_value", "values", id}, row->bytes(0));
    ASSERT_TRUE(ok(json));
    EXPECT_TRUE(json->contains(u"\"before\":[{\"statement\":\"person_version.add\""_s));
    EXPECT_TRUE(json->contains(u"\"statement\":\"person.update\""_s)) << qPrintable(*json);
    EXPECT_EQ(verifyAuditValues(db_->database(), db_->vault(), db_->actor().office, {}).value(),
              std::nullopt);
}

TEST_P(AuditTrails, StandWhenTheirValuesAreErased) {
    fill();
    sql(u"DELETE FROM journal_value"_s);
    EXPECT_FALSE(verify().broken);
    EXPECT_EQ(verifyAuditValues(db_->database(), db_->vault(), db_->actor().office, {}).value(),
              std::nullopt);
}

TEST_P(AuditTrails, ShowValuesThatAreNotThoseOfTheRow) {
    fill(10);
    sql(u"UPDATE journal_value SET salt = (SELECT salt FROM journal_value ORDER BY id LIMIT 1) "
        "WHERE id = (SELECT id FROM journal WHERE seq = 7)"_s);
    const auto broken = verifyAuditValues(db_->database(), db_->vault(), db_->actor().office, {});
    ASSERT_TRUE(ok(broken));
    EXPECT_EQ(*broken, (ChainBreak{7, ChainFault::Edited}));
}

TEST_P(AuditTrails, GoOnWithTheKeyMadeAgainFromTheRoot) {
    fill(5);
    QFile::remove(auditKeyFileBeside(db_->keyFile()));
    auto lost = AuditTrail::open(db_->keyFile(), db_->vault().keys(), {});
    ASSERT_TRUE(ok(lost)) << "it can be read";
    SqlTransactions helpless({db_->connections(), db_->vault(), **lost}, db_->clock());
    EXPECT_EQ(
        codeOf(helpless.run(
            db_->actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            [](const Act&) { return Result<>(); })),
        "audit.key_missing");
    auto again = AuditTrail::open(db_->keyFile(), db_->vault().keys(), db_->auditRoot());
    ASSERT_TRUE(ok(again));
    SqlTransactions transactions({db_->connections(), db_->vault(), **again}, db_->clock());
    ASSERT_TRUE(ok(transactions.run(
        db_->actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [](const Act&) { return Result<>(); })));
    EXPECT_FALSE(verify().broken);
    EXPECT_EQ(head(), 6);
}

TEST_P(AuditTrails, DoNothingWhenTheKeyCannotBeStored) {
    fill(3);
    const WorkingDayClock laterDay(QDate(2099, 1, 1));  // wants a key of its own
    SqlTransactions transactions(db_->context(), laterDay);
    const auto file = auditKeyFileBeside(db_->keyFile());
    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(QDir().mkdir(file));  // nothing can be renamed over a folder
    const auto refused = transactions.run(
        db_->actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [](const Act&) { return Result<>(); });
    EXPECT_EQ(codeOf(refused), "audit.key_not_written");
    EXPECT_EQ(head(), 3);
}

TEST_P(AuditTrails, RefuseAHeadFarInTheFutureAtOnceAndKeepTheKeyOfToday) {
    fill(2);
    const auto day = scalar(u"SELECT generation FROM audit_head"_s).toInt();
    sql(u"UPDATE audit_head SET generation = 2000000000"_s);
    QElapsedTimer watch;
    watch.start();
    EXPECT_EQ(codeOf(act()), "audit.head_damaged");
    EXPECT_LT(watch.elapsed(), 2000) << "two thousand million keys are not made";
    sql(u"UPDATE audit_head SET generation = %1"_s.arg(day));
    ASSERT_TRUE(ok(act()));
    EXPECT_EQ(scalar(u"SELECT generation FROM audit_head"_s).toInt(), day);
}

TEST_P(AuditTrails, GoOnAfterAClockThatWasAYearAheadIsSetRight) {
    fill(2);
    sql(u"UPDATE audit_head SET generation = generation + 365"_s);
    EXPECT_TRUE(ok(act()));
}

TEST_P(AuditTrails, TellThatAnOlderCopyWasPutBack) {
    fill(6);
    const AnchorFile file{db_->folder() + u"/anchors"_s};
    ASSERT_TRUE(ok(file.append(anchor())));
    fill(9);
    ASSERT_TRUE(ok(file.append(anchor())));
    const auto anchors = file.read().value();
    ASSERT_EQ(anchors.size(), 2u);
    EXPECT_EQ(setBackSince(db_->database(), db_->actor().office, anchors).value(), std::nullopt);
    sql(u"DELETE FROM journal_value WHERE id IN (SELECT id FROM journal WHERE seq > 7)"_s);
    sql(u"DELETE FROM journal WHERE seq > 7"_s);
    sql(u"UPDATE audit_head SET seq = 7"_s);
    EXPECT_EQ(setBackSince(db_->database(), db_->actor().office, anchors).value(),
              (SetBack{.anchored = 9, .head = 7}));
}

TEST_P(AuditTrails, KeepAnAnchorThatFollowsATornLine) {
    fill(4);
    const AnchorFile file{db_->folder() + u"/anchors"_s};
    ASSERT_TRUE(ok(file.append(anchor())));
    QFile torn(file.path);
    ASSERT_TRUE(torn.resize(QFileInfo(file.path).size() - 20));
    fill(6);
    ASSERT_TRUE(ok(file.append(anchor())));
    const auto left = file.read().value();
    ASSERT_EQ(left.size(), 1u) << "the torn one is none, the next one is whole";
    EXPECT_EQ(left.front().seq, 6);
}

TEST_P(AuditTrails, CountNoAnchorThatSomebodyElseSigned) {
    fill(4);
    auto forged = anchor();
    forged.seq = 99;
    EXPECT_EQ(setBackSince(db_->database(), db_->actor().office, {forged}).value(), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(, AuditTrails, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
