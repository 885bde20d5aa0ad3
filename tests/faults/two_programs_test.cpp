// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorded_run.h"
#include "tests/storage/opening_office.h"
#include "tests/storage/other_program.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Run by the test below in a process of its own; nothing to do otherwise.
TEST(AnotherProgram, DISABLED_WritesWhenItIsAlone) {
    if (!isOtherProgram()) GTEST_SKIP();
    auto office = openOffice(targetOfOtherProgram(), {.waitMs = 0});
    auto writer = office ? (*office)->connections().openForWriting() : fail(office.error());
    say(writer ? u"open"_s : QLatin1String(writer.error().code.data()));
    std::getchar();  // until the test has heard both
}

TEST(TwoProgramsAtOnce, HaveExactlyOneWriterEachTime) {
    const OfficeFolder folder;
    for (int n = 0; n < rounds(100, 4); ++n) {
        QProcess one;
        QProcess other;
        startOther(one, u"WritesWhenItIsAlone"_s, folder.target());
        startOther(other, u"WritesWhenItIsAlone"_s, folder.target());
        QStringList heardOf{heard(one), heard(other)};
        heardOf.sort();
        ASSERT_EQ(heardOf, (QStringList{u"db.locked_by"_s, u"open"_s})) << "start " << n;
        for (auto* program : {&one, &other}) {
            program->closeWriteChannel();
            ASSERT_TRUE(program->waitForFinished());
        }
    }
}

TEST(TwoProgramsAtOnce, BothWriteWhereNothingGuardsTheFile) {
    const OfficeFolder folder;
    const auto path = folder.target().path;
    const auto one = Database::openSqlite(path, Access::ReadWrite);
    const auto other = Database::openSqlite(path, Access::ReadWrite);
    ASSERT_TRUE(ok(one));
    ASSERT_TRUE(ok(other));
    for (const auto& [database, key] : {std::pair{one->get(), u"a"_s}, {other->get(), u"b"_s}})
        EXPECT_TRUE(ok(database->run({"test.fact", u"INSERT INTO database_fact VALUES (:key, '1')"},
                                     {{u"key"_s, key}})));
}
