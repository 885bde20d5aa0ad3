// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_page.h"

#include "core/base/clock.h"
#include "tests/support/gui.h"
#include "tests/support/lanes.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

UserAccount account(int id, const QString& login, std::vector<Grant> grants) {
    return {.staff = StaffId(id),
            .login = login,
            .name = u"演示"_s + login,
            .office = OfficeId(1),
            .grants = std::move(grants)};
}

class Users : public testing::Test {
protected:
    void showTo(Role role) {
        presenter_ = std::make_unique<ui::UsersPresenter>(ui::UsersPresenter::Needs{
            {.list = [this] { return Result<std::vector<UserAccount>>(users_); },
             .add =
                 [this](const QString& name, const QString& login) {
                     done_ << u"add "_s + name + u' ' + login;
                     return Result<ui::FirstPassword>(ui::FirstPassword{login, u"Qx7-first"_s});
                 },
             .reset =
                 [this](const QString& login) {
                     done_ << u"reset "_s + login;
                     return Result<ui::FirstPassword>(ui::FirstPassword{login, u"Qx7-again"_s});
                 },
             .disable =
                 [this](const QString& login) {
                     done_ << u"disable "_s + login;
                     return refuses_ ? Result<>(fail(lastAdministrator(Role::Auditor)))
                                     : Result<>();
                 },
             .unlock =
                 [this](const QString& login) {
                     done_ << u"unlock "_s + login;
                     return Result<>();
                 },
             .askRole =
                 [this](const QString& login, Role asked, std::optional<Scope> scope,
                        const QString& reason) {
                     done_ << u"ask "_s + login + u' ' + titleOf(asked) + u' ' +
                                  (scope ? titleOf(*scope) : u"-"_s) + u' ' + reason;
                     return Result<>();
                 }},
            lane_,
            clock_,
            ui::UserRights::of(
                {StaffId(9), OfficeId(1), u"639921"_s, true, {{role, Scope::Office}}})});
        page_ = std::make_unique<ui::UsersPage>(*presenter_, u"界限"_s);
        page_->resize(1200, 900);
        page_->show();
        page_->reload();
        answered();
        settle();
    }
    void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void choose(int row) { child<QTableWidget>(*page_, "users").selectRow(row); }
    void pressButton(const char* name) {
        click(child<QPushButton>(*page_, name));
        settle();
    }
    [[nodiscard]] QString cell(int row, int column) {
        return child<QTableWidget>(*page_, "users").item(row, column)->text();
    }
    [[nodiscard]] bool has(const char* name) {
        return page_->findChild<QWidget*>(QLatin1String(name)) != nullptr &&
               child<QWidget>(*page_, name).isVisible();
    }

    WorkingDayClock clock_{QDate(2022, 11, 30)};
    InlineLane lane_;
    std::vector<UserAccount> users_{account(1, u"hanmei"_s, {{Role::Clerk, Scope::Own}}),
                                    account(2, u"shen"_s, {{Role::Auditor, Scope::Office}})};
    QStringList done_;
    bool refuses_ = false;
    std::unique_ptr<ui::UsersPresenter> presenter_;
    std::unique_ptr<ui::UsersPage> page_;
};

}  // namespace

TEST_F(Users, AreListedWithRolesAndState) {
    users_[0].mustChange = true;
    users_[1].lockedUntil = clock_.now().addSecs(60);
    showTo(Role::Auditor);
    EXPECT_EQ(cell(0, 1), u"hanmei"_s);
    EXPECT_EQ(cell(0, 2), u"%1（%2）"_s.arg(titleOf(Role::Clerk), titleOf(Scope::Own)));
    EXPECT_NE(cell(0, 3), cell(1, 3));
    EXPECT_TRUE(has("rightsBoundary"));
    EXPECT_FALSE(has("addUser")) << "the auditor only looks";
    EXPECT_FALSE(has("grantRole"));
}

TEST_F(Users, AreAddedAndResetByTheSystemAdministratorWithAPasswordShownOnce) {
    showTo(Role::SysAdmin);
    EXPECT_FALSE(has("grantRole")) << "accounts give no rights";
    pressButton("addUser");
    EXPECT_TRUE(done_.isEmpty()) << "nothing was typed";
    child<QLineEdit>(*page_, "newUserName").setText(u"韩冬"_s);
    child<QLineEdit>(*page_, "newUserLogin").setText(u"handong"_s);
    pressButton("addUser");
    EXPECT_EQ(done_, QStringList{u"add 韩冬 handong"_s});
    EXPECT_TRUE(child<QLabel>(*page_, "firstPassword").text().contains(u"Qx7-first"_s));
    page_->reload();
    answered();
    settle();
    EXPECT_FALSE(has("firstPassword"));
    choose(1);
    pressButton("resetUser");
    pressButton("disableUser");
    EXPECT_EQ(done_.mid(1), (QStringList{u"reset shen"_s, u"disable shen"_s}));
}

TEST_F(Users, KeepWhatWasRefusedInThePage) {
    refuses_ = true;
    showTo(Role::SysAdmin);
    choose(1);
    pressButton("disableUser");
    EXPECT_EQ(page_->findChild<ui::ProblemLine*>()->code(), u"user.last_administrator"_s);
}

TEST_F(Users, GetRolesByARequestOfTheSecurityAdministrator) {
    showTo(Role::SecAdmin);
    EXPECT_FALSE(has("addUser"));
    choose(0);
    child<ui::CodeCombo>(*page_, "userRole").setCode(u"supervisor"_s);
    child<ui::CodeCombo>(*page_, "userScope").setCode(u"office"_s);
    pressButton("grantRole");
    EXPECT_TRUE(done_.isEmpty()) << "without a reason";
    child<QLineEdit>(*page_, "userReason").setText(u"代理"_s);
    pressButton("grantRole");
    EXPECT_EQ(done_, QStringList{u"ask hanmei %1 %2 代理"_s.arg(titleOf(Role::Supervisor),
                                                                titleOf(Scope::Office))});
    EXPECT_TRUE(child<QLineEdit>(*page_, "userReason").text().isEmpty());
    child<QLineEdit>(*page_, "userReason").setText(u"代理结束"_s);
    pressButton("revokeRole");
    pressButton("unlockUser");
    EXPECT_EQ(done_.mid(1),
              (QStringList{u"ask hanmei %1 - 代理结束"_s.arg(titleOf(Role::Supervisor)),
                           u"unlock hanmei"_s}));
}
