// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"
#include "tests/storage/other_program.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<OfficeDatabase>> make(const DatabaseTarget& target,
                                             const FillOffice& fill = {}) {
    return createOffice(target, newOffice(), WorkingDayClock(kToday), {.waitMs = 0}, fill);
}

/// Waits in the middle of the making until somebody ends this program.
Result<> waitForTheEnd(const std::unique_ptr<OfficeDatabase>&) {
    say(u"filling"_s);
    std::getchar();
    return {};
}

int staffIn(OfficeDatabase& office) {
    auto aside = office.openAside();
    if (!aside) return -1;
    auto rows = (*aside)->run({"test", u"SELECT count(*) FROM staff"});
    return rows && rows->next() ? rows->number(0) : -1;
}

}  // namespace

/// Run by the tests below in a process of its own; nothing to do otherwise.
TEST(AnotherProgram, DISABLED_MakesAnOffice) {
    if (!isOtherProgram()) GTEST_SKIP();
    const auto made = make(
        targetOfOtherProgram(),
        [](std::unique_ptr<OfficeDatabase> office) -> Result<> { return waitForTheEnd(office); });
    say(made ? u"made"_s : QLatin1String(made.error().code.data()));
}

class InterruptedMaking : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        place_ = std::make_unique<FreshPlace>(GetParam());
    }
    [[nodiscard]] const DatabaseTarget& target() const { return place_->target(); }
    [[nodiscard]] FreshPlace& place() { return *place_; }
    void startMaking(QProcess& maker) {
        startOther(maker, u"MakesAnOffice"_s, target());
        ASSERT_EQ(heard(maker), u"filling"_s);
    }
    void killInTheMiddle() {
        QProcess maker;
        startMaking(maker);
        maker.kill();
        ASSERT_TRUE(maker.waitForFinished());
    }

private:
    std::unique_ptr<FreshPlace> place_;
};
INSTANTIATE_TEST_SUITE_P(, InterruptedMaking, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(InterruptedMaking, NeverOpensAsAWholeOffice) {
    killInTheMiddle();
    const auto opened = openOffice(target(), {.waitMs = 1000});
    ASSERT_FALSE(opened);
    EXPECT_TRUE(isOpeningError(opened.error())) << opened.error().code;
    EXPECT_FALSE(QFile::exists(target().keyFile));
}

TEST_P(InterruptedMaking, IsReplacedByTheNextOne) {
    killInTheMiddle();
    const auto made = createOffice(target(), newOffice(), WorkingDayClock(kToday));
    ASSERT_TRUE(ok(made));
    EXPECT_EQ(staffIn(**made), 2);
    for (const auto& file : place().files())
        EXPECT_FALSE(file.contains(u".part"_s)) << qPrintable(file);
}

TEST_P(InterruptedMaking, IsLeftAloneWhileItsProgramLives) {
    QProcess maker;
    startMaking(maker);
    const auto refused = make(target());
    EXPECT_EQ(codeOf(refused), GetParam() == Engine::Sqlite ? "db.locked_by" : "db.being_made");
    EXPECT_FALSE(openOffice(target(), {.waitMs = 0}));
    maker.closeWriteChannel();
    EXPECT_EQ(heard(maker), u"made"_s);
    ASSERT_TRUE(maker.waitForFinished());
    EXPECT_TRUE(ok(openOffice(target())));
}

TEST_P(InterruptedMaking, LeavesNothingWhenTheFillingFails) {
    const auto refused = make(target(), [](std::unique_ptr<OfficeDatabase> office) -> Result<> {
        EXPECT_EQ(staffIn(*office), 2);
        return fail({.kind = Error::Kind::Invalid, .code = "test.refused"});
    });
    EXPECT_EQ(codeOf(refused), "test.refused");
    EXPECT_EQ(place().files(), QStringList());
    EXPECT_TRUE(ok(make(target()))) << "the place is as free as before";
}

TEST_P(InterruptedMaking, ThatDiedBetweenItsLastTwoStepsIsAWholeOffice) {
    ASSERT_TRUE(ok(make(target())));
    ASSERT_TRUE(QFile::rename(target().keyFile, target().keyFile + u".part"_s));
    EXPECT_TRUE(ok(openOffice(target())));
    EXPECT_TRUE(QFile::exists(target().keyFile)) << "its key came home";
    EXPECT_FALSE(QFile::exists(target().keyFile + u".part"_s));
    EXPECT_TRUE(ok(openOffice(target())));
}

TEST_P(InterruptedMaking, BeforeItsTablesWereMadeIsReplacedToo) {
    writeBytes(target().keyFile + u".part"_s, "half a key");
    if (GetParam() == Engine::Sqlite)
        for (const auto* end : {".part", ".part-wal", ".part-journal"})
            writeBytes(target().path + QLatin1String(end), "half a page");
    EXPECT_FALSE(openOffice(target()));
    EXPECT_TRUE(ok(make(target())));
    EXPECT_TRUE(ok(openOffice(target())));
}

TEST_P(InterruptedMaking, IsToldByItsCode) {
    {
        auto made = make(target());
        ASSERT_TRUE(ok(made));
        auto writer = (*made)->connections().openForWriting();
        ASSERT_TRUE(ok(writer));
        ASSERT_TRUE(
            ok((*writer)->run({"test", u"DELETE FROM database_fact WHERE key = 'complete'"})));
    }
    const auto refused = openOffice(target());
    ASSERT_EQ(codeOf(refused), "db.incomplete");
    EXPECT_TRUE(isOpeningError(refused.error()));
    EXPECT_FALSE(refused.error().hint.isEmpty());
}
