// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/opening_office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSysInfo>

#include <cstdio>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlace = "ZHIQIAO_TEST_GUARDED";

/// This test program once more, as another program on the same computer.
void startOther(QProcess& other, const QString& part, const QString& path) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kPlace), path);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_also_run_disabled_tests"_s,
                 u"--gtest_filter=AnotherProgram.DISABLED_"_s + part});
    ASSERT_TRUE(other.waitForStarted());
}

void say(const QString& line) {
    std::printf("told: %s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The next line the other program tells, without its "told: ".
QString heard(QProcess& other) {
    for (;;) {
        while (other.canReadLine()) {
            const auto line = QString::fromLocal8Bit(other.readLine()).trimmed();
            if (line.startsWith(u"told: "_s)) return line.mid(6);
        }
        if (!other.waitForReadyRead(30000)) return {};
    }
}

DatabaseTarget guarded() { return databaseTarget(qEnvironmentVariable(kPlace)).value(); }

}  // namespace

/// Run by the tests below in a process of its own; nothing to do otherwise.
TEST(AnotherProgram, DISABLED_HoldsTheOffice) {
    if (!qEnvironmentVariableIsSet(kPlace)) GTEST_SKIP();
    const auto office = openOffice(guarded());
    say(office ? u"open"_s : QLatin1String(office.error().code.data()));
    std::getchar();  // until the test closes our input, or ends
}

TEST(AnotherProgram, DISABLED_TriesToOpenTheOffice) {
    if (!qEnvironmentVariableIsSet(kPlace)) GTEST_SKIP();
    const auto office = openOffice(guarded(), {.waitMs = 0});
    say(office ? u"open"_s : QLatin1String(office.error().code.data()));
    say(office ? QString() : office.error().detail);
}

TEST(OfficeGuard, NamesWhoHoldsTheFile) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    QProcess holder;
    startOther(holder, u"HoldsTheOffice"_s, place.target().path);
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
    startOther(holder, u"HoldsTheOffice"_s, place.target().path);
    ASSERT_EQ(heard(holder), u"open"_s);
    holder.closeWriteChannel();
    EXPECT_TRUE(ok(openOffice(place.target())));
    ASSERT_TRUE(holder.waitForFinished());
}

TEST(OfficeGuard, FallsWithAProgramThatDies) {
    const FreshPlace place(Engine::Sqlite);
    ASSERT_TRUE(ok(place.create()));
    QProcess holder;
    startOther(holder, u"HoldsTheOffice"_s, place.target().path);
    ASSERT_EQ(heard(holder), u"open"_s);
    holder.kill();
    ASSERT_TRUE(holder.waitForFinished());
    ASSERT_TRUE(QFile::exists(place.target().path + u".lock"_s)) << "it had no time to tidy up";
    EXPECT_TRUE(ok(openOffice(place.target(), {.waitMs = 1000})));
}

TEST(OfficeGuard, RefusesEverySecondProgram) {
    const FreshPlace place(Engine::Sqlite);
    const auto office = place.create();
    ASSERT_TRUE(ok(office));
    const int starts = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 100 : 5;
    for (int n = 0; n < starts; ++n) {
        QProcess second;
        startOther(second, u"TriesToOpenTheOffice"_s, place.target().path);
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
