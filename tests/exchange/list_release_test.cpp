// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_release.h"
#include "core/exchange/encrypted_file.h"
#include "core/exchange/list_export.h"
#include "tests/support/codes.h"
#include "tests/support/hired.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// As many people as asked for; whose they are, only the filter says.
class Caseload final : public ListSource {
public:
    explicit Caseload(qint64 rows, QString key = u"people"_s) : rows_(rows), key_(std::move(key)) {}
    [[nodiscard]] QString key() const override { return key_; }
    [[nodiscard]] std::vector<ListColumn> columns() const override {
        return {{u"name"_s, u"姓名"_s},
                {u"id_masked"_s, u"身份证号"_s, ListColumn::Kind::Masked},
                {u"officer"_s, u"负责人"_s}};
    }
    Result<ListPage> page(const ListQuery& query) const override {
        ListPage page;
        qint64 at = query.after.toLongLong();
        for (; at < rows_ && qint64(page.rows.size()) < query.limit; ++at)
            page.rows.push_back({at + 1, {u"演示%1"_s.arg(at + 1), u"632***"_s, u"张三"_s}});
        if (at < rows_) page.next = QString::number(at);
        return page;
    }
    Result<qint64> count(const ListQuery&, qint64 atMost) const override {
        return std::min(rows_, atMost);
    }

private:
    qint64 rows_;
    QString key_;
};

class ReleasedLists : public testing::Test {
protected:
    void SetUp() override {
        clerk_ = hire(stores_, u"卓玛"_s, u"clerk1"_s, Role::Clerk);
        other_ = hire(stores_, u"才让"_s, u"clerk2"_s, Role::Clerk);
        supervisor_ = hire(stores_, u"拉毛"_s, u"supervisor"_s, Role::Supervisor);
        approver_ = hire(stores_, u"更藏"_s, u"approver"_s, Role::Approver);
        security_ = hire(stores_, u"何军"_s, u"secadmin"_s, Role::SecAdmin);
        auditor_ = hire(stores_, u"沈青"_s, u"auditor"_s, Role::Auditor);
    }
    [[nodiscard]] ReleasePorts ports() {
        return {stores_.transactions(), stores_.users(), stores_.offices(), stores_.approvals(),
                stores_.clock()};
    }
    [[nodiscard]] ApprovalPorts approvals() {
        return {.transactions = stores_.transactions(), .approvals = stores_.approvals()};
    }
    MeasuredList measured(const Actor& who, const ListSource& list, ListOrder order = {}) {
        const auto answer = measureList(ports(), who, list, std::move(order));
        EXPECT_TRUE(ok(answer));
        return answer.value();
    }
    Result<OutMark> take(const Actor& who, const ListSource& list, ListOrder order = {}) {
        return releaseList(ports(), who, OperationId::make(),
                           measured(who, list, std::move(order)));
    }
    [[nodiscard]] static ListOrder of(const Actor& officer) {
        return {.query = {.filters = {{u"officer"_s, QString::number(officer.staff.value())}}}};
    }
    static ListOrder onPaper(ListOrder order = {}) {
        order.way = ListOrder::Way::Print;
        return order;
    }

    FakeStores stores_;
    std::optional<Actor> clerk_, other_, supervisor_, approver_, security_, auditor_;
};

}  // namespace

TEST_F(ReleasedLists, GoToTheirOfficerInAnyLengthAndToNoOtherClerk) {
    EXPECT_TRUE(ok(take(*clerk_, Caseload(101), of(*clerk_))));
    EXPECT_EQ(codeOf(take(*clerk_, Caseload(5), of(*other_))), "right.denied");
    EXPECT_EQ(codeOf(take(*clerk_, Caseload(5))), "right.denied");
    EXPECT_EQ(codeOf(take(*clerk_, Caseload(5, u"vacancies"_s), of(*clerk_))), "right.denied");
    EXPECT_TRUE(ok(take(*clerk_, Caseload(101), onPaper(of(*clerk_)))));
    EXPECT_EQ(codeOf(take(*clerk_, Caseload(5), onPaper(of(*other_)))), "right.out_of_scope");
    EXPECT_EQ(codeOf(take(*clerk_, Caseload(5), onPaper())), "right.out_of_scope");
}

TEST_F(ReleasedLists, KnowTheirOfficerByNameButKeepToTheNumber) {
    const auto own =
        measured(*clerk_, Caseload(3), {.query = {.filters = {{u"officer"_s, u"卓玛"_s}}}});
    EXPECT_TRUE(own.own);
    EXPECT_EQ(own.order.query.filters[u"officer"_s], QString::number(clerk_->staff.value()));
    EXPECT_FALSE(
        measured(*clerk_, Caseload(3), {.query = {.filters = {{u"officer"_s, u"卓"_s}}}}).own)
        << "the beginning of a name is more than oneself";
}

TEST_F(ReleasedLists, LeaveSealedColumnsBehindWhereTheyAreOnlyOnesOwn) {
    EXPECT_EQ(measured(*clerk_, Caseload(3), of(*clerk_)).order.columns,
              (QStringList{u"name"_s, u"officer"_s}));
    auto wanted = of(*clerk_);
    wanted.columns = {u"id_masked"_s, u"name"_s};
    EXPECT_EQ(measured(*clerk_, Caseload(3), wanted).order.columns, QStringList{u"name"_s});
    EXPECT_TRUE(measured(*supervisor_, Caseload(3)).order.columns.isEmpty()) << "all, masked";
}

TEST_F(ReleasedLists, WantASecondPersonAboveTheLimitOnceForEachTime) {
    const Caseload hundred(100);
    const Caseload more(101);
    EXPECT_TRUE(ok(take(*supervisor_, hundred)));
    EXPECT_EQ(codeOf(take(*supervisor_, more)), "export.second_person");
    EXPECT_EQ(codeOf(take(*supervisor_, more, onPaper())), "export.second_person");
    EXPECT_EQ(codeOf(take(*clerk_, more)), "right.denied");

    const auto asked =
        askApproval(approvals(), *supervisor_, OperationId::make(),
                    releaseDraft(measured(*supervisor_, more), u"人员"_s, {}, u"月报"_s));
    ASSERT_TRUE(ok(asked));
    EXPECT_EQ(
        codeOf(answerApproval(approvals(), *supervisor_, OperationId::make(), asked->id, true, {})),
        "approval.own_request");
    EXPECT_EQ(codeOf(take(*supervisor_, more)), "export.second_person") << "asked is not answered";
    ASSERT_TRUE(
        ok(answerApproval(approvals(), *approver_, OperationId::make(), asked->id, true, {})));
    EXPECT_TRUE(measured(*supervisor_, more).yesGiven);
    EXPECT_EQ(codeOf(take(*supervisor_, Caseload(102))), "export.second_person") << "more people";
    EXPECT_EQ(codeOf(take(*supervisor_, more, {.query = {.text = u"马"_s}})),
              "export.second_person")
        << "other people";
    EXPECT_EQ(codeOf(take(*supervisor_, more, onPaper())), "export.second_person");
    EXPECT_EQ(codeOf(take(*approver_, more)), "export.second_person") << "somebody else's yes";
    EXPECT_TRUE(ok(take(*supervisor_, more)));
    EXPECT_EQ(codeOf(take(*supervisor_, more)), "export.second_person") << "the second time";
}

TEST_F(ReleasedLists, FollowTheLimitThatTheSecurityAdministratorSets) {
    EXPECT_EQ(exportLimit(stores_.offices(), clerk_->office).value(), kExportLimit);
    EXPECT_EQ(codeOf(setExportLimit(ports(), *supervisor_, 50)), "right.denied");
    EXPECT_EQ(codeOf(setExportLimit(ports(), *security_, kLeastExportLimit - 1)),
              "export.limit_too_small");
    ASSERT_TRUE(ok(setExportLimit(ports(), *security_, kLeastExportLimit)));
    EXPECT_TRUE(ok(take(*supervisor_, Caseload(kLeastExportLimit))));
    EXPECT_EQ(codeOf(take(*supervisor_, Caseload(kLeastExportLimit + 1))), "export.second_person");
}

TEST_F(ReleasedLists, OfTheJournalAreTheAuditorsAlone) {
    const Caseload journal(5000, u"journal"_s);
    EXPECT_TRUE(ok(take(*auditor_, journal)));
    EXPECT_EQ(codeOf(take(*supervisor_, journal)), "right.denied");
    EXPECT_EQ(codeOf(take(*auditor_, Caseload(5))), "right.denied");
}

TEST_F(ReleasedLists, SayWhoTookThemAndWhen) {
    const auto operation = OperationId::make();
    const auto mark =
        releaseList(ports(), *supervisor_, operation, measured(*supervisor_, Caseload(3)));
    ASSERT_TRUE(ok(mark));
    EXPECT_EQ(mark->code, actCode(operation));
    const auto parts = mark->line.split(u' ');
    ASSERT_EQ(parts.size(), 5);
    EXPECT_EQ(parts[0], u"拉毛"_s);
    EXPECT_EQ(parts[1], u"supervisor"_s);
    EXPECT_EQ(parts[4], mark->code);
}

TEST_F(ReleasedLists, WriteNoRowMoreThanWasReleased) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"people.csv"_s);
    const CellWords words(loadedCodes(), stores_.clock());
    EXPECT_EQ(codeOf(exportList(Caseload(4), {}, {}, words, path, {}, {}, 3)), "export.grown");
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(exportList(Caseload(3), {}, {}, words, path, {}, {}, 3).value(), 3);
}

TEST_F(ReleasedLists, BearTheirCodeInTheFile) {
    const QTemporaryDir folder;
    const CellWords words(loadedCodes(), stores_.clock());
    const OutMark mark{u"7K3M-0FXQ"_s, u"拉毛 supervisor 2022-11-30 10:00 7K3M-0FXQ"_s};
    const auto csv = folder.filePath(u"people.csv"_s);
    ASSERT_TRUE(ok(exportList(Caseload(2), {}, {u"name"_s}, words, csv, {}, mark)));
    QFile file(csv);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()),
              u"姓名,"_s + mark.line + u"\r\n演示1,\r\n演示2,\r\n"_s);
    const auto xlsx = folder.filePath(u"people.xlsx"_s);
    ASSERT_TRUE(ok(exportList(Caseload(2), {}, {u"name"_s}, words, xlsx, {}, mark)));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, xlsx});
    if (!unzip.waitForStarted()) GTEST_SKIP() << "no unzip";
    ASSERT_TRUE(unzip.waitForFinished());
    const auto parts = QString::fromUtf8(unzip.readAllStandardOutput());
    EXPECT_TRUE(parts.contains(u"<oddHeader>&amp;C&amp;K999999"_s + mark.line));
    EXPECT_TRUE(parts.contains(u"<oddFooter>&amp;L"_s + mark.code));
    EXPECT_TRUE(parts.contains(u"<dc:description>"_s + mark.line));
}

TEST(EncryptedFiles, OpenWithTheirPasswordAlone) {
    const QTemporaryDir folder;
    const auto zip = folder.filePath(u"people.csv.zip"_s);
    const auto make = [](const QString& path) -> Result<> {
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(QByteArray("canary,\xE9\xA9\xAC\n").repeated(200));
        return {};
    };
    EXPECT_EQ(codeOf(writeEncrypted(zip, u"1234567"_s, make)), "export.weak_password");
    EXPECT_FALSE(QFile::exists(zip));
    ASSERT_TRUE(ok(writeEncrypted(zip, u"geheim-密码-1"_s, make)));
    QFile file(zip);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("canary"));
    EXPECT_TRUE(bytes.contains("people.csv"));
    EXPECT_TRUE(bytes.contains(QByteArray("\x01\x99", 2))) << "WinZip's field of AES";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"people.csv.zip"_s})
        << "what was written in clear is gone";
}

TEST(EncryptedFiles, AreNotMadeOfWhatFailed) {
    const QTemporaryDir folder;
    const auto zip = folder.filePath(u"people.csv.zip"_s);
    EXPECT_EQ(
        codeOf(writeEncrypted(zip, u"12345678"_s,
                              [](const QString&) -> Result<> {
                                  return fail({.kind = Error::Kind::Invalid, .code = "test.no"});
                              })),
        "test.no");
    EXPECT_TRUE(QDir(folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
}
