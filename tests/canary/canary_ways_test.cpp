// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader_program.h"
#include "core/storage/database_restore.h"
#include "core/storage/reseal.h"
#include "tests/canary/canary_acts.h"

using namespace zhiqiao;
using namespace zhiqiao::test;

namespace {

/// The ways of a value through the program besides the forms of the window.
class CanaryWays : public CanaryActs {
protected:
    /// A table of people with a value in every column that is kept sealed, outside the office.
    QString tableOfPeople() {
        const auto path = brought_.filePath(u"people.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(
            "姓名,公民身份号码,联系电话,其他电话,银行账号,详细地址,健康状况,备注,登记类别,"
            "登记日期\n");
        for (int n = 0; n < kPerField; ++n) {
            const auto facts = personOf(n);
            const QStringList cells{u"马小%1"_s.arg(QChar(0x4e00 + n)),
                                    facts.idNumber,
                                    facts.phone,
                                    facts.otherPhone,
                                    facts.bankAccount,
                                    facts.address,
                                    u"10"_s,
                                    facts.note,
                                    u"求职"_s,
                                    u"2022-10-08"_s};
            file.write(cells.join(u',').toUtf8() + '\n');
        }
        const QString refused = u"金丝雀拒收号码"_s;
        planted_ << refused;
        file.write(u"马小拒,%1,,,,,,,求职,2022-10-08\n"_s.arg(refused).toUtf8());
        return path;
    }
    Result<ImportReport> import(const QString& path, Progress progress) {
        return importTable(session_->importPorts(), {.kind = ImportKind::People,
                                                     .path = path,
                                                     .actor = actor_,
                                                     .operation = OperationId::make(),
                                                     .today = kToday,
                                                     .homeDivision = u"630102"_s,
                                                     .progress = std::move(progress)});
    }
    QTemporaryDir brought_;
};

}  // namespace

TEST_F(CanaryWays, LeaveNothingOfAnImportAndOfItsUndoing) {
    const auto path = tableOfPeople();
    ASSERT_FALSE(readerProgram().isEmpty());
    QStringList meanwhile;
    int looks = 0;
    const auto report = import(path, {[&](qint64, qint64) {
                                   meanwhile += leaks(planted_);
                                   ++looks;
                                   return true;
                               }});
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(report->added, kPerField);
    EXPECT_EQ(report->refused, 1) << "a row that was refused is no less secret";
    EXPECT_GT(looks, 0);
    EXPECT_EQ(meanwhile.join(u'\n').toStdString(), "") << "while it was read by another process";
    EXPECT_EQ(leaked().toStdString(), "");
    ASSERT_TRUE(
        ok(undoImport(session_->importPorts(), actor_, OperationId::make(), *report->batch)));
    EXPECT_EQ(leaked().toStdString(), "") << "after it was taken back";
    session_.reset();
    EXPECT_EQ(leaked().toStdString(), "") << "after the office was closed";
}

TEST_F(CanaryWays, LeaveNothingOfAReceipt) {
    for (int n = 0; n < kPerField; ++n) {
        const auto letter = letterFor(register_(n), n);
        const auto saved = recordReceipt(session_->ports(), actor_, OperationId::make(),
                                         {.referral = letter,
                                          .result = u"01"_s,
                                          .receivedOn = kToday,
                                          .startOn = kToday,
                                          .wageFen = 320000},
                                         kToday);
        ASSERT_TRUE(ok(saved));
    }
    EXPECT_EQ(leaked().toStdString(), "");
}

TEST_F(CanaryWays, LeaveNothingOfABackupAndOfItsRestoring) {
    for (int n = 0; n < kPerField; ++n) edit(register_(n), n);
    const auto backup = folder_.filePath(u"office.zqb"_s);
    const auto locked = folder_.filePath(u"carried.zqb"_s);
    const BackupSource source{session_->database().target(), session_->database().vault()};
    ASSERT_TRUE(ok(backupOffice(source, backup)));
    ASSERT_TRUE(ok(backupOffice(source, locked, {.password = secretOf(u"geheim-2022"_s)})));
    const auto slot = session_->database().opened();
    const auto restorer = other(u"system"_s);
    const auto attendant = other(u"secure"_s);
    session_.reset();
    const WorkingDayClock clock(kToday);
    const auto restored =
        restoreOffice({.backup = backup,
                       .target = target_,
                       .clock = clock,
                       .replace = true,
                       .open = [&](const KeyDocument&) { return Result<OpenedSlot>(slot); },
                       .who =
                           [&](OfficeDatabase&) {
                               return Result<RestoredBy>({restorer, attendant});
                           }});
    ASSERT_TRUE(ok(restored));
    EXPECT_TRUE(QFile::exists(restored->aside)) << "what stood there is searched as well";
    EXPECT_EQ(leaked().toStdString(), "");
}

TEST_F(CanaryWays, LeaveNothingOfANewKey) {
    for (int n = 0; n < kPerField; ++n) edit(register_(n), n);
    ASSERT_TRUE(ok(addDataKey(session_->database(), session_->transactions, other(u"system"_s))));
    auto database = session_->database().connections().here();
    ASSERT_TRUE(ok(database));
    const auto sealed = resealAll(**database, session_->database().vault(), {});
    ASSERT_TRUE(ok(sealed));
    EXPECT_GE(*sealed, kPerField);
    EXPECT_EQ(leaked().toStdString(), "");
    session_.reset();
    EXPECT_EQ(leaked().toStdString(), "");
}
