// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sign_in_dialog.h"
#include "app/desktop/start_dialog.h"
#include "app/make_office.h"
#include "core/base/text.h"
#include "core/security/vault/passwords.h"
#include "tests/desktop/desktop_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost kCheap{Kdf::Argon2id, 64, 1, 1};
const QString kFirst = u"First-Day-1"_s;

FirstUser user(const QString& name, const QString& login, Role role, bool own) {
    auto password = kFirst;
    return {name, login, {role}, takePassword(password), own};
}

/// A real office whose users have passwords, and the dialog that asks for them.
class SigningIn : public testing::Test {
protected:
    void SetUp() override {
        target_ = databaseTarget(folder_.filePath(u"office.db"_s)).value();
        std::vector<FirstUser> users;
        users.push_back(user(u"王玲"_s, u"wangling"_s, Role::Clerk, true));
        users.push_back(user(u"李娜"_s, u"lina"_s, Role::Supervisor, false));
        users.push_back(user(u"周敏"_s, u"zhoumin"_s, Role::SysAdmin, true));
        users.push_back(user(u"何军"_s, u"hejun"_s, Role::SecAdmin, true));
        users.push_back(user(u"沈青"_s, u"shenqing"_s, Role::Auditor, true));
        const Office office{.id = OfficeId(1),
                            .code = u"63010201"_s,
                            .name = u"城东区就业服务局"_s,
                            .division = u"630102"_s};
        const auto keep = [this](const std::array<QString, 3>& codes) { codes_ = codes; };
        ASSERT_TRUE(ok(makeRealOffice(target_, office, std::move(users), keep, kCheap)));
        show();
    }
    void TearDown() override { dialog_.reset(); }
    void show() {
        dialog_ = std::make_unique<SignInDialog>(
            target_.title,
            [this, ui = QThread::currentThread()](const Credentials& who) {
                return OpenedOffice::open(target_, std::nullopt, ui, who);
            },
            [this](RecoveryTyped typed) { return recoverOffice(target_, std::move(typed)); });
        dialog_->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog_.get()));
    }
    void type(const QString& text) {
        for (const auto c : text) QTest::keyClick(dialog_->windowHandle(), c.toLatin1());
    }
    void press(Qt::Key key) { QTest::keyClick(dialog_->windowHandle(), key); }
    void signIn(const QString& login, const QString& password) {
        edit(u"login"_s)->setFocus();
        edit(u"login"_s)->clear();
        type(login);
        press(Qt::Key_Tab);
        type(password);
        press(Qt::Key_Return);
    }
    QLineEdit* edit(const QString& name) { return dialog_->findChild<QLineEdit*>(name); }
    bool saysProblem(const QString& words) {
        return QTest::qWaitFor(
            [&] {
                for (const auto* label : dialog_->findChildren<QLabel*>())
                    if (label->isVisible() && label->text().contains(words)) return true;
                return false;
            },
            20'000);
    }
    /// Every field by keys, from one to the next by Tab.
    void recover(const QString& one, const QString& other, const QString& login,
                 const QString& password) {
        edit(u"recoveryOne"_s)->setFocus();
        for (const auto& text : {one, other, login, password, password}) {
            auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            ASSERT_TRUE(field);
            field->clear();
            type(text);
            if (field != edit(u"recoveryPasswordAgain"_s)) press(Qt::Key_Tab);
        }
        press(Qt::Key_Return);
    }
    void openRecovery() {
        auto* button = dialog_->findChild<QPushButton*>(u"useCodes"_s);
        button->setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(edit(u"recoveryOne"_s)->isVisible());
    }
    QTemporaryDir folder_;
    DatabaseTarget target_;
    std::array<QString, 3> codes_;
    std::unique_ptr<SignInDialog> dialog_;
};

}  // namespace

TEST_F(SigningIn, OpensTheOfficeInTheNameOfWhoTyped) {
    signIn(u"wangling"_s, kFirst);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog_->isVisible(); }, 20'000));
    ASSERT_TRUE(dialog_->office());
    EXPECT_EQ(dialog_->office()->standing.grants, (std::vector{Grant{Role::Clerk, Scope::Office}}));
    EXPECT_EQ(edit(u"password"_s)->text(), QString());
}

TEST_F(SigningIn, SaysTheSameToAWrongPasswordAndToAnUnknownUserAndKeepsTheLogin) {
    signIn(u"wangling"_s, u"wrong"_s);
    EXPECT_TRUE(saysProblem(u"auth.refused"_s));
    EXPECT_EQ(edit(u"login"_s)->text(), u"wangling"_s);
    EXPECT_EQ(edit(u"password"_s)->text(), QString());
    signIn(u"nobody"_s, kFirst);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return edit(u"password"_s)->text().isEmpty() && edit(u"password"_s)->isEnabled(); },
        20'000));
    EXPECT_FALSE(dialog_->office());
}

TEST_F(SigningIn, AsksForAPasswordOfTheirOwnWhereSomebodyElseGaveIt) {
    signIn(u"lina"_s, kFirst);
    auto* wanted = edit(u"newPassword"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted->isVisible(); }, 20'000));
    wanted->setFocus();
    type(kFirst);
    press(Qt::Key_Tab);
    type(kFirst);
    press(Qt::Key_Return);
    EXPECT_TRUE(saysProblem(u"password.refused"_s));
    EXPECT_TRUE(dialog_->isVisible()) << "the password that was given is not taken again";
    ASSERT_TRUE(QTest::qWaitFor([&] { return wanted->isEnabled(); }, 20'000));
    wanted->clear();
    edit(u"newPasswordAgain"_s)->clear();
    wanted->setFocus();
    type(u"Snow-Lake-9"_s);
    press(Qt::Key_Tab);
    type(u"Snow-Lake-9"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog_->isVisible(); }, 30'000));
    dialog_.reset();
    show();
    signIn(u"lina"_s, u"Snow-Lake-9"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog_->isVisible(); }, 20'000));
}

TEST_F(SigningIn, GivesAnAdministratorANewPasswordByTwoRecoveryCodes) {
    openRecovery();
    recover(codes_[2], codes_[0], u"zhoumin"_s, u"Kanbula-Lake-8"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return edit(u"login"_s)->isVisible(); }, 20'000));
    EXPECT_EQ(edit(u"login"_s)->text(), u"zhoumin"_s);
    EXPECT_EQ(edit(u"recoveryOne"_s)->text(), QString());
    EXPECT_EQ(edit(u"recoveryPassword"_s)->text(), QString());
    signIn(u"zhoumin"_s, u"Kanbula-Lake-8"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return edit(u"newPassword"_s)->isVisible(); }, 20'000))
        << "whoever held the codes may know it: it has to be changed";
}

TEST_F(SigningIn, RefusesOneCodeTwiceAndKeepsWhatWasTyped) {
    openRecovery();
    recover(codes_[1], codes_[1], u"zhoumin"_s, u"Kanbula-Lake-8"_s);
    EXPECT_TRUE(saysProblem(u"recovery.same_code"_s));
    EXPECT_EQ(edit(u"recoveryOne"_s)->text(), codes_[1]);
    recover(codes_[1], codes_[2], u"wangling"_s, u"Kanbula-Lake-8"_s);
    EXPECT_TRUE(saysProblem(u"recovery.no_administrator"_s));
    dialog_->findChild<QPushButton*>(u"recoveryBack"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(edit(u"recoveryOne"_s)->text(), QString());
    signIn(u"wangling"_s, kFirst);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog_->isVisible(); }, 20'000));
}

TEST(DemoRoles, AreChosenWithoutAPassword) {
    QTemporaryDir folder;
    const auto target = databaseTarget(folder.filePath(u"demo.db"_s)).value();
    ASSERT_TRUE(ok(makeDemoOffice(target, {.persons = 30}, kDemoWorkingDay, {})));
    const auto office = OpenedOffice::open(target, std::nullopt, QThread::currentThread()).value();
    DemoRoleDialog dialog(office->users);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    EXPECT_TRUE(dialog.findChild<QPushButton*>(u"as_demo"_s)->hasFocus());
    dialog.findChild<QPushButton*>(u"as_supervisor"_s)->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Space);
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_TRUE(ok(office->signIn(dialog.chosen())));
    EXPECT_EQ(office->standing.grants, (std::vector{Grant{Role::Supervisor, Scope::Office}}));
}

/// The first run of a real office, by keyboard, up to the codes.
TEST(SettingUp, MakesTheOfficeAndShowsTheRecoveryCodesOnce) {
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    StartDialog dialog;
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    dialog.findChild<QPushButton*>(u"startNew"_s)->click();
    const auto fill = [&](const QString& name, const QString& text) {
        auto* edit = dialog.findChild<QLineEdit*>(name);
        ASSERT_TRUE(edit) << qPrintable(name);
        edit->setFocus();
        for (const auto c : text) QTest::keyClick(dialog.windowHandle(), c.toLatin1());
        EXPECT_EQ(edit->text(), text);
    };
    auto* lost = dialog.findChild<QLabel*>(u"lostWithFewer"_s);
    EXPECT_TRUE(lost->text().contains(u"审批"_s));
    fill(u"newName"_s, u"Chengdong"_s);
    fill(u"newCode"_s, u"63010201"_s);
    fill(u"newDivision"_s, u"630102"_s);
    auto* make = dialog.findChild<QPushButton*>(u"makeOffice"_s);
    make->click();
    EXPECT_EQ(dialog.findChild<QLineEdit*>(u"recoveryCode1"_s)->text(), QString());
    for (const auto role : {Role::Clerk, Role::SysAdmin, Role::SecAdmin, Role::Auditor}) {
        const auto code = toQString(codeOf(role));
        fill(code + u"Name"_s, u"Person "_s + code);
        fill(code + u"Login"_s, code);
        fill(code + u"Password"_s, u"First-Day-1"_s);
        fill(code + u"Again"_s, u"First-Day-1"_s);
    }
    make->click();
    auto* first = dialog.findChild<QLineEdit*>(u"recoveryCode1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !first->text().isEmpty(); }, 60'000));
    EXPECT_NE(first->text(), dialog.findChild<QLineEdit*>(u"recoveryCode2"_s)->text());
    auto* go = dialog.findChild<QPushButton*>(u"codesDone"_s);
    EXPECT_FALSE(go->isEnabled());
    dialog.findChild<QCheckBox*>(u"codesWritten"_s)->click();
    go->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(first->text(), QString());
    EXPECT_EQ(codeOf(openOffice(dialog.target())), "auth.password_needed");
    qunsetenv("XDG_DATA_HOME");
}
