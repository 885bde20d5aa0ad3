// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"
#include "tests/storage/other_program.h"

#include <QSysInfo>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Run by the tests below in a process of its own; nothing to do otherwise.
TEST(AnotherProgram, DISABLED_HoldsTheOffice) {
    if (!isOtherProgram()) GTEST_SKIP();
    const auto office = openOffice(targetOfOtherProgram());
    say(office ? u"open"_s : QLatin1String(office.error().code.data()));
    std::getchar();  // until the test closes our input, or ends
}

TEST(AnotherProgram, DISABLED_TriesToOpenTheOffice) {
    if (!isOtherProgram()) GTEST_SKIP();
    const auto office = openOffice(targetOfOtherProgram(), {.waitMs = 0});
    say(office ? u"open"_s : QLatin1String(office.error().code.data()));
    say(office ? QString() : office.error().detail);
}

TEST(OfficeGuard, NamesWhoHoldsTheFile) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    QProcess holder;
    startOther(holder, u"HoldsTheOffice"_s, place.target());
    ASSERT_EQ(heard(holder), u"open"_s);

    const auto refused = openOffice(place.target(), {.waitMs = 100});
    ASSERT_EQ(codeOf(refused), "db.locked_by");
    EXPECT_EQ(refused.error().kind, Error::Kind::Busy);
    for (const auto& part : {QString::number(holder.processId()), QSysInfo::machineHostName(),
                             QFileInfo(QCoreApplication::applicationFilePath()).fileName()})
        EXPECT_TRUE(refused.error().message.contains(part)) << qPrintable(refused.error().message);

    holder.closeWriteChannel();
    ASSERT_TRUE(holder.waitForFinished());
    EXPECT_TRUE(ok(openOffice(place.target()))) << "free again";
}

TEST(OfficeGuard, WaitsForAProgramThatIsAboutToEnd) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    QProcess holder;
    startOther(holder, u"HoldsTheOffice"_s, place.target());
    ASSERT_EQ(heard(holder), u"open"_s);
    holder.closeWriteChannel();
    EXPECT_TRUE(ok(openOffice(place.target())));
    ASSERT_TRUE(holder.waitForFinished());
}

TEST(OfficeGuard, FallsWithAProgramThatDies) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    QProcess holder;
    startOther(holder, u"HoldsTheOffice"_s, place.target());
    ASSERT_EQ(heard(holder), u"open"_s);
    holder.kill();
    ASSERT_TRUE(holder.waitForFinished());
    ASSERT_TRUE(QFile::exists(place.target().path + u".lock"_s)) << "it had no time to tidy up";
    EXPECT_TRUE(ok(openOffice(place.target(), {.waitMs = 1000})));
}

TEST(OfficeGuard, ThatNamesNobodyIsOnlyMadeByAProgramThatDiedMakingIt) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    const auto guard = place.target().path + u".lock"_s;
    writeBytes(guard, {});
    EXPECT_EQ(codeOf(openOffice(place.target(), {.waitMs = 0})), "db.locked_by")
        << "it may be under way";
    QFile file(guard);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    file.close();
    EXPECT_TRUE(ok(openOffice(place.target(), {.waitMs = 0})));
}

TEST(OfficeGuard, RefusesEverySecondProgram) {
    const FreshPlace place(Engine::Sqlite);
    const auto office = place.create();
    ASSERT_TRUE(ok(office));
    const int starts = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 100 : 5;
    for (int n = 0; n < starts; ++n) {
        QProcess second;
        startOther(second, u"TriesToOpenTheOffice"_s, place.target());
        ASSERT_EQ(heard(second), u"db.locked_by"_s) << "start " << n;
        EXPECT_TRUE(heard(second).contains(u"pid=%1 "_s.arg(QCoreApplication::applicationPid())));
        ASSERT_TRUE(second.waitForFinished());
    }
}

TEST(OfficeGuard, RefusesTheSameProgramToo) {
    const FreshPlace place(Engine::Sqlite);
    const auto office = place.create();
    ASSERT_TRUE(ok(office));
    EXPECT_EQ(codeOf(openOffice(place.target(), {.waitMs = 0})), "db.locked_by");
    EXPECT_EQ(codeOf(place.create()), "db.exists");
}

TEST(OfficeGuard, KnowsAFileByEveryNameThatLeadsToIt) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    const auto link = place.file(u"link.db"_s);
    ASSERT_TRUE(QFile::link(place.target().path, link));
    const auto byLink = databaseTarget(link);
    ASSERT_TRUE(ok(byLink));
    const auto office = openOffice(place.target());
    ASSERT_TRUE(ok(office));
    EXPECT_EQ(codeOf(openOffice(*byLink, {.waitMs = 0})), "db.locked_by");
    EXPECT_FALSE(QFile::exists(link + u".lock"_s));
}

TEST(OfficeGuard, IsHeldWhereTheFileLiesThatALinkLeadsTo) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    const auto link = place.file(u"link.db"_s);
    ASSERT_TRUE(QFile::link(place.target().path, link));
    const auto office = openOffice(databaseTarget(link).value());
    ASSERT_TRUE(ok(office)) << "the key lies beside the file itself";
    EXPECT_EQ(codeOf(openOffice(place.target(), {.waitMs = 0})), "db.locked_by");
}
