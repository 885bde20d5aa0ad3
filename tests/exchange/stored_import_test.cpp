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

INSTANTIATE_TEST_SUITE_P(Engines, InterruptedImports,
                         testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

INSTANTIATE_TEST_SUITE_P(Engines, StoredImports, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

}  // namespace zhiqiao::test
