// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "tests/support/gui.h"
#include "tests/support/hired.h"
#include "tests/support/lanes.h"
#include "ui/widgets/problem_line.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class Inbox : public testing::Test {
protected:
    void SetUp() override {
        asker_ = hire(stores_, u"何军"_s, u"he"_s, Role::SecAdmin);
        second_ = hire(stores_, u"拉毛"_s, u"lamao"_s, Role::Supervisor);
        newcomer_ = hire(stores_, u"韩梅"_s, u"hanmei"_s, std::nullopt);
    }
    [[nodiscard]] ApprovalPorts ports() {
        return {.transactions = stores_.transactions(),
                .approvals = stores_.approvals(),
                .orders = {{u"rights.grant"_s,
                            [this](const Act&, const ApprovalRequest&) -> Result<> {
                                ++granted_;
                                return {};
                            }}},
                .versionOf = [this](const QString&, qint64) -> Result<std::optional<int>> {
                    return std::optional(version_);
                }};
    }
    ApprovalId ask() {
        const auto asked = askApproval(ports(), *asker_, OperationId::make(),
                                       {.kind = u"rights.grant"_s,
                                        .subject = u"staff"_s,
                                        .subjectId = newcomer_->staff.value(),
                                        .subjectVersion = 1,
                                        .change = {{u"韩梅的角色"_s, u"无角色"_s, u"专员"_s}},
                                        .reason = u"新到岗"_s});
        EXPECT_TRUE(ok(asked));
        return asked->id;
    }
    /// The page as that person sees it.
    void showTo(const Actor& who) {
        presenter_ = std::make_unique<ui::ApprovalsPresenter>(ui::ApprovalsPresenter::Needs{
            ports(),
            stores_.users(),
            stores_.offices(),
            {lane_, lane_},
            who,
            [](const ApprovalRequest&) { return Result<QString>(u"主管（窗口）"_s); }});
        page_ = std::make_unique<ui::ApprovalsPage>(*presenter_);
        page_->resize(1200, 700);
        page_->show();
        reload();
    }
    void reload() {
        page_->reload();
        answered();
        settle();
    }
    void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) {
        QTest::keyClick(&list(), key);
        settle();
    }
    [[nodiscard]] QTableView& list() { return child<QTableView>(*page_, "approvals"); }
    [[nodiscard]] QLineEdit& reason() { return child<QLineEdit>(*page_, "approvalAnswer"); }
    [[nodiscard]] QString sentence() { return child<QLabel>(*page_, "approvalSentence").text(); }
    [[nodiscard]] ApprovalState stateOf(ApprovalId id) {
        return stores_.approvals().find(id).value().state;
    }
    [[nodiscard]] bool mayApprove() {
        return child<QPushButton>(*page_, "approvalYes").isEnabled() &&
               page_->findChild<QAction*>(u"approve"_s)->isEnabled();
    }

    FakeStores stores_;
    InlineLane lane_;
    std::optional<Actor> asker_, second_, newcomer_;
    int version_ = 1;
    int granted_ = 0;
    std::unique_ptr<ui::ApprovalsPresenter> presenter_;
    std::unique_ptr<ui::ApprovalsPage> page_;
};

}  // namespace

TEST_F(Inbox, ShowsWhoAsksForWhatAndApprovesWithOneKey) {
    const auto id = ask();
    showTo(*second_);
    EXPECT_EQ(presenter_->waiting(), 1);
    const auto& change = child<QTableWidget>(*page_, "approvalChange");
    EXPECT_EQ(change.item(0, 1)->text(), u"无角色"_s);
    EXPECT_EQ(change.item(0, 2)->text(), u"专员"_s);
    EXPECT_TRUE(sentence().contains(u"何军"_s));
    EXPECT_TRUE(child<QLabel>(*page_, "approvalReason").text().contains(u"新到岗"_s));
    press(Qt::Key_A);
    EXPECT_EQ(stateOf(id), ApprovalState::Approved);
    EXPECT_EQ(granted_, 1);
    EXPECT_EQ(presenter_->waiting(), 0);
    EXPECT_FALSE(list().isVisible()) << "the empty state says what will be here";
}

TEST_F(Inbox, ReturnsOnlyWithAReason) {
    const auto id = ask();
    showTo(*second_);
    press(Qt::Key_B);
    QTest::keyClick(&reason(), Qt::Key_Return);
    settle();
    EXPECT_EQ(stateOf(id), ApprovalState::Asked);
    EXPECT_EQ(page_->findChild<ui::ProblemLine*>()->code(), u"approval.reason_missing"_s);
    reason().setText(u"先培训"_s);
    QTest::keyClick(&reason(), Qt::Key_Return);
    settle();
    EXPECT_EQ(stateOf(id), ApprovalState::Returned);
    EXPECT_EQ(stores_.approvals().find(id).value().answer, u"先培训"_s);
    EXPECT_TRUE(reason().text().isEmpty());
    EXPECT_EQ(granted_, 0);
}

TEST_F(Inbox, TellsTheAskerWhyARequestCameBackUntilItIsNoted) {
    const auto id = ask();
    ASSERT_TRUE(ok(answerApproval(ports(), *second_, OperationId::make(), id, false, u"先培训"_s)));
    showTo(*asker_);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(sentence().contains(u"先培训"_s)) << qPrintable(sentence());
    EXPECT_TRUE(sentence().contains(u"拉毛"_s));
    EXPECT_FALSE(mayApprove());
    EXPECT_EQ(presenter_->waiting(), 0);
    press(Qt::Key_W);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(stateOf(id), ApprovalState::Returned);
}

TEST_F(Inbox, LetsNobodyAnswerTheOwnRequestButTakeItBack) {
    const auto id = ask();
    showTo(*asker_);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_FALSE(mayApprove());
    EXPECT_FALSE(reason().isEnabled());
    EXPECT_TRUE(sentence().contains(titleOf(Role::Supervisor))) << "names who may";
    EXPECT_EQ(presenter_->waiting(), 0);
    press(Qt::Key_A);
    EXPECT_EQ(stateOf(id), ApprovalState::Asked);
    press(Qt::Key_W);
    EXPECT_EQ(stateOf(id), ApprovalState::Withdrawn);
}

TEST_F(Inbox, BlocksAYesToWhatHasChangedAndShowsWhatItIsNow) {
    const auto id = ask();
    version_ = 2;
    showTo(*second_);
    EXPECT_FALSE(mayApprove());
    EXPECT_TRUE(reason().isEnabled());
    EXPECT_TRUE(sentence().contains(u"主管（窗口）"_s));
    press(Qt::Key_A);
    EXPECT_EQ(stateOf(id), ApprovalState::Asked);
}

TEST_F(Inbox, SaysWhenTheRecordChangedWhileItWasLookedAt) {
    const auto id = ask();
    showTo(*second_);
    version_ = 2;
    press(Qt::Key_A);
    EXPECT_EQ(stateOf(id), ApprovalState::Asked);
    EXPECT_EQ(page_->findChild<ui::ProblemLine*>()->code(), u"approval.record_changed"_s);
    EXPECT_FALSE(mayApprove()) << "read again";
}

TEST_F(Inbox, IsEmptyForWhoIsNotConcerned) {
    ask();
    showTo(*newcomer_);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(presenter_->waiting(), 0);
}

TEST_F(Inbox, ForgetsAReasonThatWasTypedForAnotherRequest) {
    ask();
    ask();
    showTo(*second_);
    reason().setText(u"先培训"_s);
    list().selectRow(1);
    settle();
    EXPECT_TRUE(reason().text().isEmpty());
}

TEST_F(Inbox, AsksForWhatAnotherPageOffersOnceThereIsAReason) {
    showTo(*second_);
    page_->offer({.kind = u"export.many"_s, .change = {{u"行数"_s, {}, u"101"_s}}});
    auto& why = child<QLineEdit>(*page_, "offeredReason");
    EXPECT_TRUE(child<QLabel>(*page_, "offeredText").text().contains(u"101"_s));
    click(child<QPushButton>(*page_, "askOffered"));
    settle();
    EXPECT_EQ(list().model()->rowCount(), 0);
    why.setText(u"月报"_s);
    click(child<QPushButton>(*page_, "askOffered"));
    settle();
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_FALSE(child<QWidget>(*page_, "offer").isVisible());
    EXPECT_EQ(presenter_->rows().front().request.facts.reason, u"月报"_s);
}
