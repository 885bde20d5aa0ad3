// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restore_dialog.h"
#include "core/base/worker_lane.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"
#include "core/storage/database_backup.h"
#include "tests/desktop/desktop_fixture.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/problem_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"Xuehe-2022-lock"_s;

Credentials typed(const QString& login) {
    auto password = kPassword;
    return {login, takePassword(password)};
}

/// The window of an administrator over an office whose people sign in by passwords.
class KeysAndPeople : public testing::Test {
protected:
    void SetUp() override {
        target_ = databaseTarget(folder_.filePath(u"office.db"_s)).value();
        std::vector<FirstUser> users;
        const std::pair<QString, Role> people[] = {{u"clerk"_s, Role::Clerk},
                                                   {u"sys"_s, Role::SysAdmin},
                                                   {u"sec"_s, Role::SecAdmin},
                                                   {u"aud"_s, Role::Auditor}};
        for (const auto& [login, role] : people)
            users.push_back({u"王玲"_s + login, login, {role}, typed(login).password, true});
        const Office office{.id = OfficeId(1),
                            .code = u"63010201"_s,
                            .name = u"城东区就业服务局"_s,
                            .division = u"630102"_s};
        const auto keep = [this](const std::array<QString, 3>& codes) { codes_ = codes; };
        ASSERT_TRUE(
            ok(makeRealOffice(target_, office, std::move(users), keep, {Kdf::Argon2id, 64, 1, 1})));
        ASSERT_TRUE(ok(openAs(u"aud"_s)));
    }
    void TearDown() override { desktop_.reset(); }

    Result<std::shared_ptr<OpenedOffice>> openAs(const QString& login) {
        const auto* ui = QThread::currentThread();
        WorkerLane lane(u"opening"_s);
        return lane
            .run([this, ui, login] {
                return OpenedOffice::open(target_, std::nullopt, ui, typed(login));
            })
            .result();
    }
    void showWindowOf(const QString& login) {
        const auto opened = openAs(login);
        ASSERT_TRUE(ok(opened));
        desktop_ = std::make_unique<Desktop>(
            **opened, DesktopSeams{.printer = paper_,
                                   .files = files_,
                                   .preferencesFile = folder_.filePath(u"w.ini"_s),
                                   .offerBackup = [] { return false; },
                                   .alarms = &alarms_});
        desktop_->window().resize(1280, 1600);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&desktop_->window()));
    }
    template <class W>
    W& child(const char* name) {
        return test::child<W>(desktop_->window(), name);
    }
    template <class Condition>
    bool soon(Condition condition) {
        return QTest::qWaitFor(condition, 20'000);
    }
    static void press(QWidget& on, QWidget& window) {
        on.setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Space);
    }
    static void type(QWidget& window, QLineEdit& into, const QString& text) {
        into.setFocus();
        for (const auto c : text) QTest::keyClick(window.windowHandle(), c.toLatin1());
    }
    int lastActs(const QString& act) {
        const auto reader = Database::openSqlite(target_.path, Access::ReadOnly).value();
        auto rows = reader->run(
            {"look", u"SELECT count(*) FROM journal WHERE act = '%1'"_s.arg(act), false});
        return rows && rows->next() ? rows->number(0) : -1;
    }

    HeldAlarms alarms_;
    PaperBin paper_;
    GivenFile files_;
    QTemporaryDir folder_;
    DatabaseTarget target_;
    std::array<QString, 3> codes_;
    std::unique_ptr<Desktop> desktop_;
};

}  // namespace

TEST_F(KeysAndPeople, ChangeTheDataKeyFromTheSettingsOfTheSystemAdministrator) {
    showWindowOf(u"sys"_s);
    auto& window = desktop_->window();
    QTest::keyClick(window.windowHandle(), Qt::Key_9, Qt::ControlModifier);
    auto& state = child<QLabel>("keyState");
    auto& rotate = child<QPushButton>("rotateKey");
    ASSERT_TRUE(soon([&] { return !state.text().isEmpty(); }));
    const auto before = state.text();
    press(rotate, window);
    EXPECT_FALSE(rotate.isEnabled()) << "once at a time";
    ASSERT_TRUE(soon([&] { return rotate.isEnabled() && state.text() != before; }));
    EXPECT_TRUE(rotate.isVisible()) << "nothing is left to go on with";
    EXPECT_EQ(lastActs(u"key.add"_s), 1);
    EXPECT_EQ(lastActs(u"key.resealed"_s), 1);
    const auto reader = Database::openSqlite(target_.path, Access::ReadOnly).value();
    auto rows = reader->run({"look",
                             u"SELECT count(*) FROM journal_value WHERE "
                             "substr(values_seal, 2, 2) <> x'0002'",
                             false});
    ASSERT_TRUE(ok(rows));
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->number(0), 0);
}

TEST_F(KeysAndPeople, GoOnWithAKeyWhoseSealingWasStopped) {
    showWindowOf(u"sys"_s);
    auto& window = desktop_->window();
    QTest::keyClick(window.windowHandle(), Qt::Key_9, Qt::ControlModifier);
    auto& state = child<QLabel>("keyState");
    auto& rotate = child<QPushButton>("rotateKey");
    auto& goOn = child<QPushButton>("goOnWithKey");
    ASSERT_TRUE(soon([&] { return !state.text().isEmpty(); }));
    press(rotate, window);
    press(*window.busyBar().findChild<QPushButton*>(), window);
    ASSERT_TRUE(soon([&] { return goOn.isVisible() && goOn.isEnabled(); }));
    EXPECT_EQ(lastActs(u"key.resealed"_s), 0);
    desktop_.reset();
    showWindowOf(u"sys"_s);
    QTest::keyClick(desktop_->window().windowHandle(), Qt::Key_9, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return child<QPushButton>("goOnWithKey").isVisible(); }));
    press(child<QPushButton>("goOnWithKey"), desktop_->window());
    ASSERT_TRUE(soon([&] { return child<QPushButton>("rotateKey").isVisible(); }));
    EXPECT_EQ(lastActs(u"key.resealed"_s), 1);
    EXPECT_EQ(lastActs(u"key.add"_s), 1) << "no second key";
}

TEST_F(KeysAndPeople, ShowTheDataKeyToNobodyElse) {
    showWindowOf(u"sec"_s);
    EXPECT_FALSE(desktop_->window().findChild<QWidget*>(u"rotateKey"_s));
}

TEST_F(KeysAndPeople, MakeNewRecoveryCodesWithTheAuditorPresent) {
    showWindowOf(u"sec"_s);
    auto& window = desktop_->window();
    window.open({u"users"_s});
    auto& told = child<QLabel>("firstPassword");
    type(window, child<QLineEdit>("codesAuditor"), u"aud"_s);
    type(window, child<QLineEdit>("codesPassword"), u"guess"_s);
    press(child<QPushButton>("renewCodes"), window);
    auto* problem = child<QWidget>("usersPage").findChild<ui::ProblemLine*>();
    ASSERT_TRUE(soon([&] { return problem->code() == u"auth.refused"_s; }));
    EXPECT_FALSE(told.isVisible());
    EXPECT_EQ(child<QLineEdit>("codesPassword").text(), QString());
    type(window, child<QLineEdit>("codesPassword"), kPassword);
    press(child<QPushButton>("renewCodes"), window);
    ASSERT_TRUE(soon([&] { return told.isVisible(); }));
    const auto lines = told.text().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    const auto document = FileKeyShelf(target_.keyFile).document().value();
    const BotanProvider crypto;
    EXPECT_TRUE(ok(openByCodes(document, lines[1], lines[3], crypto)));
    EXPECT_EQ(codeOf(openByCodes(document, codes_[0], codes_[2], crypto)), "recovery.refused");
    EXPECT_EQ(lastActs(u"recovery.renew"_s), 1);
}

TEST_F(KeysAndPeople, RestoreWithTheSecurityAdministratorPresent) {
    const auto backup = folder_.filePath(u"office.zqb"_s);
    {
        const auto office = openAs(u"sys"_s).value();
        ASSERT_TRUE(ok(backupOffice({target_, office->session->database().vault()}, backup)));
    }
    RestoreDialog dialog(target_, backup);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const auto field = [&](const char* name) -> QLineEdit& {
        return test::child<QLineEdit>(dialog, name);
    };
    auto& restore = test::child<QPushButton>(dialog, "restore");
    auto* problem = dialog.findChild<ui::ProblemLine*>();
    EXPECT_FALSE(dialog.findChild<QLineEdit*>(u"restoreAuditorLogin"_s)) << "the key is here";
    type(dialog, field("restoreRunsLogin"), u"sys"_s);
    type(dialog, field("restoreRunsPassword"), kPassword);
    press(restore, dialog);
    ASSERT_TRUE(soon([&] { return problem->code() == u"restore.attendant_refused"_s; }));
    EXPECT_EQ(field("restoreRunsPassword").text(), QString());
    ASSERT_TRUE(soon([&] { return restore.isEnabled(); }));
    type(dialog, field("restoreRunsPassword"), kPassword);
    type(dialog, field("restoreAttendsLogin"), u"sec"_s);
    type(dialog, field("restoreAttendsPassword"), kPassword);
    press(restore, dialog);
    ASSERT_TRUE(soon([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_EQ(lastActs(u"restore.attend"_s), 1);
    EXPECT_EQ(lastActs(u"database.restore"_s), 1);
}
