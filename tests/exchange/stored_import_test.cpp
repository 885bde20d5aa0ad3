// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_table.h"
#include "core/exchange/import_templates.h"
#include "core/storage/database_digest.h"
#include "tests/exchange/made_files.h"
#include "tests/support/codes.h"
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

INSTANTIATE_TEST_SUITE_P(Engines, StoredImports, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

}  // namespace zhiqiao::test
