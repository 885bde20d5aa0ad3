// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_signal.h"
#include "app/make_office.h"
#include "core/base/worker_lane.h"
#include "core/security/vault/passwords.h"
#include "tests/desktop/desktop_fixture.h"
#include "tests/desktop/private_bus.h"
#include "ui/widgets/problem_line.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"Xuehe-2022-lock"_s;

Secret secretOf(QString text) { return takePassword(text); }

/// The window of a clerk over an office whose people sign in by passwords.
class OfficeLocks : public testing::Test {
protected:
    static constexpr KdfCost kCheap{Kdf::Argon2id, 64, 1, 1};

    static void SetUpTestSuite() {
        bus_ = std::make_unique<PrivateBus>();
        folder_ = std::make_unique<QTemporaryDir>();
        const auto target = databaseTarget(folder_->filePath(u"office.db"_s));
        ASSERT_TRUE(ok(target));
        target_ = *target;
        std::vector<FirstUser> users;
        const std::pair<QString, std::vector<Role>> people[] = {{u"clerk"_s, {Role::Clerk}},
                                                                {u"system"_s, {Role::SysAdmin}},
                                                                {u"secure"_s, {Role::SecAdmin}},
                                                                {u"audit"_s, {Role::Auditor}}};
        for (const auto& [login, roles] : people)
            users.push_back({u"王玲"_s + login, login, roles, secretOf(kPassword), true});
        Office office{.id = OfficeId(1),
                      .code = u"63010201"_s,
                      .name = u"城东区就业服务局"_s,
                      .division = u"630102"_s};
        ASSERT_TRUE(ok(makeRealOffice(
            target_, office, std::move(users), [](const auto&) {}, kCheap)));
        ASSERT_TRUE(ok(openAs(u"audit"_s)));
    }
    static void TearDownTestSuite() {
        folder_.reset();
        bus_.reset();
    }
    static PrivateBus& bus() { return *bus_; }

    /// The first to open the office on a computer is its auditor, who hands the key of the trail
    /// on.
    static Result<std::shared_ptr<OpenedOffice>> openAs(const QString& login) {
        const auto* ui = QThread::currentThread();
        WorkerLane lane(u"opening"_s);
        return lane
            .run([ui, login] {
                return OpenedOffice::open(target_, std::nullopt, ui,
                                          Credentials{login, secretOf(kPassword)});
            })
            .result();
    }

    void SetUp() override {
        const auto opened = openAs(u"clerk"_s);
        ASSERT_TRUE(ok(opened));
        desktop_ = std::make_unique<Desktop>(
            **opened, DesktopSeams{.printer = paper_,
                                   .files = files_,
                                   .preferencesFile = folder_->filePath(u"w.ini"_s),
                                   .alarms = &alarms_});
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }
    void TearDown() override { desktop_.reset(); }

    ui::MainWindow& window() { return desktop_->window(); }
    void press(Qt::Key key) { QTest::keyClick(window().windowHandle(), key); }
    void answer(const QString& password) {
        for (const auto c : password) QTest::keyClick(window().windowHandle(), c.toLatin1());
        press(Qt::Key_Return);
    }
    QString problem() {
        auto& line = *test::child<QWidget>(window(), "lockPage").findChild<ui::ProblemLine*>();
        return line.code();
    }
    template <class Condition>
    bool soon(Condition condition) {
        return QTest::qWaitFor(condition, 20000);
    }

    HeldAlarms alarms_;
    PaperBin paper_;
    GivenFile files_;
    std::unique_ptr<Desktop> desktop_;

private:
    static inline std::unique_ptr<QTemporaryDir> folder_;
    static inline DatabaseTarget target_;
    static inline std::unique_ptr<PrivateBus> bus_;
};

}  // namespace

TEST_F(OfficeLocks, ComeAfterFiveIdleMinutesAndEveryKeyBeginsThemAnew) {
    EXPECT_EQ(alarms_.after(u"idle"_s), std::chrono::minutes(5));
    const int before = alarms_.times(u"idle"_s);
    press(Qt::Key_Down);
    EXPECT_GT(alarms_.times(u"idle"_s), before);
    alarms_.ring(u"idle"_s);
    EXPECT_TRUE(window().isLocked());
}

TEST_F(OfficeLocks, ComeWhenTheSessionHasLastedTenHours) {
    EXPECT_EQ(alarms_.after(u"session"_s), std::chrono::hours(10));
    alarms_.ring(u"session"_s);
    EXPECT_TRUE(window().isLocked());
    answer(kPassword);
    ASSERT_TRUE(soon([&] { return !window().isLocked(); }));
    EXPECT_TRUE(alarms_.isSet(u"session"_s)) << "the next session has its own end";
}

TEST_F(OfficeLocks, ComeWithTheLockOfTheDesktop) {
    if (!bus().isThere()) GTEST_SKIP() << "no dbus-daemon";
    const auto unlock = [&] {
        ASSERT_TRUE(soon([&] { return window().isLocked(); }));
        answer(kPassword);
        ASSERT_TRUE(soon([&] { return !window().isLocked(); }));
    };
    const QString saver = u"org.freedesktop.ScreenSaver"_s;
    bus().say(u"/org/freedesktop/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
    unlock();

    const auto lockSession = [&](const QString& number) {
        bus().say(u"/org/freedesktop/login1/session/"_s + number,
                  u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    };
    ASSERT_TRUE(soon([&] {  // it listens once it was told which session this is
        lockSession(u"_31"_s);
        return window().isLocked();
    }));
    unlock();
    QSignalSpy heard(desktop_->lock().findChild<ScreenLockSignal*>(), &ScreenLockSignal::locked);
    lockSession(u"_32"_s);
    lockSession(u"_31"_s);
    unlock();
    EXPECT_EQ(heard.count(), 1) << "the other is somebody else's session";
}

TEST_F(OfficeLocks, OpenByTheOwnPasswordAlone) {
    alarms_.ring(u"idle"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"unlockPassword"_s);
    answer(u"Xuehe-2022-wrong"_s);
    ASSERT_TRUE(soon([&] { return problem() == u"auth.refused"_s; }));
    EXPECT_TRUE(window().isLocked());
    EXPECT_EQ(test::child<QLineEdit>(window(), "unlockPassword").text(), QString());
    answer(kPassword);
    ASSERT_TRUE(soon([&] { return !window().isLocked(); }));
    EXPECT_TRUE(alarms_.isSet(u"idle"_s));
}

TEST_F(OfficeLocks, StayShutAfterFiveWrongPasswords) {
    alarms_.ring(u"idle"_s);
    for (int attempt = 1; attempt <= 5; ++attempt) {
        answer(u"Xuehe-2022-wrong"_s);
        auto& field = test::child<QLineEdit>(window(), "unlockPassword");
        ASSERT_TRUE(soon([&] { return field.isEnabled() && problem() == u"auth.refused"_s; }));
    }
    answer(kPassword);
    ASSERT_TRUE(soon([&] { return problem() == u"auth.locked"_s; }));
    EXPECT_TRUE(window().isLocked());
}
