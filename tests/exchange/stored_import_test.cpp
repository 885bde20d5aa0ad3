// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_table.h"
#include "core/exchange/import_templates.h"
#include "core/storage/database_digest.h"
#include "tests/exchange/made_files.h"
#include "tests/support/codes.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

class StoredImports : public testing::TestWithParam<Engine> {
protected:
    static ImportPorts ports(TestDatabase& test) {
        return {test.transactions(), test.batches(), test.people(), test.vacancies(),
                loadedCodes()};
    }
    static ImportRequest request(const TestDatabase& test, ImportKind kind, const QString& path) {
        return {.kind = kind,
                .path = path,
                .actor = test.actor(),
                .operation = OperationId::make(),
                .today = kToday,
                .demo = true,
                .homeDivision = u"639921"_s};
    }
    static QString digest(TestDatabase& test) {
        const auto made = digestOf(test.database(), test.vault());
        EXPECT_TRUE(ok(made));
        return made ? made->digest : QString();
    }
};

TEST_P(StoredImports, OfEveryKindAddNothingTwiceAndRestoreTheDigestWhenTakenBack) {
    ZHIQIAO_NEEDS(GetParam());
    TestDatabase test(GetParam());
    const MadeFiles files;
    std::vector<std::pair<BatchId, QString>> batches;  // with the digest before each
    for (const auto& [kind, sample, added] :
         {std::tuple(ImportKind::People, false, 6), std::tuple(ImportKind::People, true, 3),
          std::tuple(ImportKind::Employers, true, 2), std::tuple(ImportKind::Vacancies, true, 2)}) {
        QString path = corpusFile("libreoffice_people.xlsx");
        if (sample) {
            path = files.path("sample.xlsx");
            ASSERT_TRUE(ok(writeImportSample(kind, path)));
        }
        const QString before = digest(test);
        const auto report = importTable(ports(test), request(test, kind, path));
        ASSERT_TRUE(ok(report));
        EXPECT_EQ(report->added + report->changed + report->same, added);
        ASSERT_TRUE(report->batch);
        batches.emplace_back(*report->batch, before);

        const QString after = digest(test);
        EXPECT_NE(after, before);
        const auto again = importTable(ports(test), request(test, kind, path));
        ASSERT_TRUE(ok(again));
        EXPECT_EQ(again->same, added);
        EXPECT_FALSE(again->batch);
        EXPECT_EQ(digest(test), after);
    }
    for (; !batches.empty(); batches.pop_back()) {
        ASSERT_TRUE(
            ok(undoImport(ports(test), test.actor(), OperationId::make(), batches.back().first)));
        EXPECT_EQ(digest(test), batches.back().second);
    }
}

namespace {

QByteArray manyPeople(int count) {
    QByteArray text = "姓名,身份证号\n";
    for (int n = 1; n <= count; ++n) text += "演示," + sampleIdNumber(n).toUtf8() + '\n';
    return text;
}

}  // namespace

/// An import that a program leaves half-way, its first transactions done.
class InterruptedImports : public StoredImports {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        test_ = std::make_unique<TestDatabase>(GetParam());
        before_ = digest(*test_);
    }
    Result<ImportReport> import(const QString& path, const Progress& progress = {}) {
        auto asked = request(*test_, ImportKind::People, path);
        asked.progress = progress;
        return importTable(ports(*test_), asked);
    }
    void leaveHalfWay(const QString& path) {
        struct Killed {};
        const Progress killing{[](qint64 done, qint64 total) -> bool {
            if (total > 0 && done >= 200) throw Killed();
            return true;
        }};
        EXPECT_THROW((void)import(path, killing).has_value(), Killed);
        EXPECT_EQ(persons(), 200);
    }
    int reopened() { return undoUnfinishedImports(ports(*test_), test_->actor(), {}).value_or(-1); }
    Result<> undo(BatchId batch) {
        return undoImport(ports(*test_), test_->actor(), OperationId::make(), batch);
    }
    qint64 persons() {
        auto rows = test_->database().run({"test.count", u"SELECT count(*) FROM person"});
        return rows && rows->next() ? rows->id(0) : -1;
    }
    std::vector<ImportBatch> batches() { return test_->batches().batches(10).value(); }

    std::unique_ptr<TestDatabase> test_;
    QString before_;
    MadeFiles files_;
};

TEST_P(InterruptedImports, AreTakenBackWhenTheOfficeIsOpenedAgain) {
    leaveHalfWay(files_.write("a.csv", manyPeople(450)));
    EXPECT_EQ(reopened(), 1);
    EXPECT_EQ(digest(*test_), before_);
    EXPECT_EQ(reopened(), 0);
}

TEST_P(InterruptedImports, OfAFileThatIsImportedAgainLoseNothing) {
    const auto file = files_.write("a.csv", manyPeople(450));
    leaveHalfWay(file);
    const auto again = import(file);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->added, 450);
    const auto whole = digest(*test_);
    EXPECT_EQ(reopened(), 0);
    EXPECT_EQ(persons(), 450);
    EXPECT_EQ(digest(*test_), whole);
    ASSERT_TRUE(ok(undo(*again->batch)));
    EXPECT_EQ(digest(*test_), before_);
}

TEST_P(InterruptedImports, StayWhenACorrectedFileReliedOnTheirRows) {
    leaveHalfWay(files_.write("a.csv", manyPeople(450)));
    const auto corrected = import(files_.write("b.csv", manyPeople(451)));
    ASSERT_TRUE(ok(corrected));
    EXPECT_EQ(corrected->added, 251);
    EXPECT_EQ(corrected->same, 200);
    EXPECT_EQ(reopened(), 0);
    EXPECT_EQ(persons(), 451);
    ASSERT_EQ(batches().size(), 2U);
    EXPECT_TRUE(batches().back().complete) << "an import like others, to be undone by hand";
    ASSERT_TRUE(ok(undo(*corrected->batch)));
    ASSERT_TRUE(ok(undo(batches().back().id)));
    EXPECT_EQ(digest(*test_), before_);
}

TEST_P(InterruptedImports, StayWhenLaterRecordsHangOnTheirRows) {
    leaveHalfWay(files_.write("a.csv", manyPeople(450)));
    const auto someone = test_->people().findByIdNumber(sampleIdNumber(3)).value().value();
    ASSERT_TRUE(ok(test_->transactions().run(
        test_->actor(),
        {.name = "test.wish", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& act) {
            return test_->people().saveWish(act, someone, {{u"4-03"_s}, {}, {}, {}}, {});
        })));
    EXPECT_EQ(reopened(), 0);
    EXPECT_EQ(persons(), 200);
    EXPECT_TRUE(batches().front().complete);
}

TEST_P(InterruptedImports, ThatAreStillAtWorkWriteNoMore) {
    const auto file = files_.write("a.csv", manyPeople(450));
    std::optional<Result<ImportReport>> second;
    const Progress overtaken{[&](qint64 done, qint64 total) {
        if (total > 0 && done == 200 && !second) second = import(file);
        return true;
    }};
    EXPECT_EQ(codeOf(import(file, overtaken)), "import.taken_over");
    ASSERT_TRUE(second && ok(*second));
    EXPECT_EQ((*second)->added, 450);
    EXPECT_EQ(persons(), 450);
    EXPECT_EQ(reopened(), 0);
    ASSERT_TRUE(ok(undo(*(*second)->batch)));
    EXPECT_EQ(digest(*test_), before_);
}

/// A clerk, who may prepare an import, and a supervisor, who may commit it.
class ApprovedImports : public StoredImports {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        test_ = std::make_unique<TestDatabase>(GetParam());
        clerk_ = hire(u"卓玛"_s, Role::Clerk);
        supervisor_ = hire(u"才让"_s, Role::Supervisor);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test_->users().addUser(a, test_->actor().staff, u"first"_s, false);
        })));  // from here on rights are asked
        path_ = files_.write("a.csv", manyPeople(450));
    }
    template <class Work>
    std::invoke_result_t<Work, const Act&> act(Work work) {
        return test_->transactions().run(
            test_->actor(),
            {.name = "test.hire", .operation = OperationId::make(), .right = Right::OwnSettings},
            work);
    }
    Actor hire(const QString& name, Role role) {
        const auto staff = act([&](const Act& a) -> Result<Staff> {
            auto saved = test_->offices().saveStaff(
                a, {},
                {StaffId(1), test_->actor().office, name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (saved)
                if (auto given = test_->users().grant(a, saved->id, {role, Scope::Office}); !given)
                    return fail(given.error());
            return saved;
        });
        EXPECT_TRUE(ok(staff));
        return {staff->id, staff->office};
    }
    Result<ImportReport> import(bool dryRun, const ColumnNames& names = {},
                                const Progress& progress = {}) {
        auto with = ports(*test_);
        with.approvals = &test_->approvals();
        auto asked = request(*test_, ImportKind::People, path_);
        asked.actor = clerk_;
        asked.dryRun = dryRun;
        asked.names = names;
        asked.progress = progress;
        return importTable(with, asked);
    }
    void haveYes(const ColumnNames& names = {}) {
        const auto looked = import(true, names);
        ASSERT_TRUE(ok(looked));
        const ApprovalPorts ports{.transactions = test_->transactions(),
                                  .approvals = test_->approvals()};
        const auto asked =
            askApproval(ports, clerk_, OperationId::make(),
                        importDraft(ImportKind::People, *looked, u"a.csv"_s, u"学校名单"_s));
        ASSERT_TRUE(ok(asked));
        ASSERT_TRUE(
            ok(answerApproval(ports, supervisor_, OperationId::make(), asked->id, true, {})));
    }
    qint64 persons() {
        auto rows = test_->database().run({"test.count", u"SELECT count(*) FROM person"});
        return rows && rows->next() ? rows->id(0) : -1;
    }

    std::unique_ptr<TestDatabase> test_;
    MadeFiles files_;
    QString path_;
    Actor clerk_{StaffId(1), OfficeId(1)};
    Actor supervisor_{StaffId(1), OfficeId(1)};
};

TEST_P(ApprovedImports, AreWrittenOnceForEachYes) {
    EXPECT_EQ(codeOf(import(false)), "right.denied");
    EXPECT_FALSE(import(true)->approved);
    haveYes();
    EXPECT_TRUE(import(true)->approved);
    const auto written = import(false);
    ASSERT_TRUE(ok(written));
    EXPECT_EQ(written->added, 450);
    EXPECT_FALSE(import(true)->approved);
}

TEST_P(ApprovedImports, AreWrittenOnlyAsTheyWereShown) {
    haveYes();
    EXPECT_EQ(codeOf(import(false, {{u"name"_s, u"姓名"_s}})), "right.denied")
        << "the supervisor saw the file without names for its columns";
    QFile file(path_);
    ASSERT_TRUE(file.open(QFile::Append));
    file.write("演示," + sampleIdNumber(900).toUtf8() + '\n');
    file.close();
    EXPECT_EQ(codeOf(import(false)), "right.denied");
    EXPECT_EQ(persons(), 0);
}

TEST_P(ApprovedImports, LeaveNothingWhenTheyAreStoppedHalfWay) {
    haveYes();
    const Progress stopping{[](qint64 done, qint64 total) { return total == 0 || done < 200; }};
    EXPECT_EQ(codeOf(import(false, {}, stopping)), "import.cancelled");
    EXPECT_EQ(persons(), 0);
}

INSTANTIATE_TEST_SUITE_P(Engines, ApprovedImports,
                         testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

INSTANTIATE_TEST_SUITE_P(Engines, InterruptedImports,
                         testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

INSTANTIATE_TEST_SUITE_P(Engines, StoredImports, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

}  // namespace zhiqiao::test
