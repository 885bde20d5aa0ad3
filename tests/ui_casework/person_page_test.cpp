// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_casework/person_page_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST_F(PersonPageTest, RecordsAGuidanceWithinFourteenKeys) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    ASSERT_EQ(shown(), u"guidanceForm"_s);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Tab);
    keys.commit(u"分析专业和技能，建议先看本县养老护理岗位。"_s);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"personOverview"_s);
    EXPECT_LE(keys.presses(), 14);

    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.services.size(), 1u);
    const auto& guidance = file.services[0].facts.guidance;
    ASSERT_TRUE(guidance);
    EXPECT_EQ(guidance->types, QStringList{u"03"_s});
    EXPECT_EQ(guidance->minutes, 20);
    EXPECT_EQ(guidance->content, u"分析专业和技能，建议先看本县养老护理岗位。"_s);
    EXPECT_TRUE(guidance->confirmed);
    EXPECT_EQ(file.services[0].facts.on, kToday);
    EXPECT_EQ(child<QWidget>(page_, "stepper").accessibleName(),
              u"1-3-1 progress: 职业指导 1/1,岗位推荐 0/3,培训或见习 0/1"_s);
}

TEST_F(PersonPageTest, WritesAPhraseByItsDigit) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    child<QWidget>(page_, "phrases").setFocus();
    keys.press(Qt::Key_2);
    EXPECT_EQ(child<QPlainTextEdit>(page_, "content").toPlainText(),
              counter_.ports().codes.lists.name(u"guidance_phrase"_s, u"2"_s));
    EXPECT_TRUE(child<QPlainTextEdit>(page_, "content").hasFocus());
}

TEST_F(PersonPageTest, SaysBesideTheFieldWhatIsMissingAndKeepsWhatWasTyped) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    keys.press(Qt::Key_Tab);
    keys.commit(u"谈话"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"guidanceForm"_s);
    EXPECT_TRUE(child<QLabel>(page_, "typesProblem").isVisible());
    EXPECT_TRUE(child<QWidget>(page_, "types").hasFocus());
    EXPECT_EQ(child<QPlainTextEdit>(page_, "content").toPlainText(), u"谈话"_s);
}

TEST_F(PersonPageTest, RecordsAContactAndAnOffer) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    ASSERT_EQ(shown(), u"contactForm"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    focusTimeline();
    keys.press(Qt::Key_T);
    ASSERT_EQ(shown(), u"offerForm"_s);
    keys.press(Qt::Key_Tab);
    keys.commit(u"养老护理员初级班"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.services.size(), 2u);
    EXPECT_TRUE(file.services[0].facts.contact);
    ASSERT_TRUE(file.services[1].facts.offer);
    EXPECT_EQ(file.services[1].facts.offer->name, u"养老护理员初级班"_s);
}

TEST_F(PersonPageTest, RecordsAPolicyNoticeCorrectsItAndTakesItBack) {
    Keyboard keys(page_);
    keys.press(Qt::Key_P);
    ASSERT_EQ(shown(), u"policyForm"_s);
    keys.press(Qt::Key_Tab);
    keys.commit(u"一次性求职补贴"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(shown(), u"personOverview"_s);
    auto services = counter_.caseOf(person_).services;
    ASSERT_EQ(services.size(), 1u);
    EXPECT_EQ(services[0].facts.policy, (PolicyFacts{u"01"_s, u"一次性求职补贴"_s}));
    EXPECT_EQ(presenter_.events().front().what, u"政策宣介, 窗口面谈"_s);
    EXPECT_EQ(presenter_.events().front().result, u"一次性求职补贴"_s);
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(counter_.caseOf(person_).services.empty());

    keys.press(Qt::Key_P);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    focusTimeline();
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(shown(), u"policyForm"_s);
    keys.press(Qt::Key_Tab);
    keys.commit(u"见习补贴"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    services = counter_.caseOf(person_).services;
    ASSERT_EQ(services.size(), 1u);
    EXPECT_EQ(services[0].facts.policy->content, u"见习补贴"_s);
    EXPECT_TRUE(services[0].facts.corrects);
}

TEST_F(PersonPageTest, CorrectsTheRecordUnderTheCursorAndKeepsTheOld) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    focusTimeline();
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(shown(), u"contactForm"_s);
    keys.type(u"01"_s);  // 窗口面谈
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.services.size(), 1u);
    EXPECT_EQ(file.services[0].facts.contact->method, u"01"_s);
    EXPECT_TRUE(file.services[0].facts.corrects);
    EXPECT_EQ(presenter_.events().size(), 3u);
}

TEST_F(PersonPageTest, WithdrawsOnlyWithAReason) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    focusTimeline();
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Delete);
    ASSERT_EQ(shown(), u"withdrawForm"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"withdrawForm"_s) << "without a reason nothing is taken back";
    keys.commit(u"录错了人"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(counter_.caseOf(person_).services.empty());
}

TEST_F(PersonPageTest, TakesTheLastRecordBackByCtrlZAndKeepsBothInTheHistory) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(counter_.caseOf(person_).services.size(), 1u);
    EXPECT_TRUE(child<QPushButton>(page_, "toastUndo").isVisibleTo(&page_));
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(counter_.caseOf(person_).services.empty());
    EXPECT_EQ(presenter_.events().size(), 3u) << "registration, contact, withdrawal";
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(status().startsWith(u"Nothing to undo"_s)) << "one act, taken back once";
}

TEST_F(PersonPageTest, DoesNotUndoWhatWasSavedBeforeAnotherPersonWasOpened) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    page_.open(counter_.addGraduate(2));
    answered();
    page_.setFocus();
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(counter_.caseOf(person_).services.size(), 1u);
    EXPECT_TRUE(status().startsWith(u"Nothing to undo"_s));
}

TEST_F(PersonPageTest, LeavesCtrlZToTheTextOfAForm) {
    Keyboard keys(page_);
    keys.press(Qt::Key_C);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.press(Qt::Key_G);
    child<QWidget>(page_, "content").setFocus();
    keys.type(u"abc"_s);
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(child<QPlainTextEdit>(page_, "content").toPlainText(), QString());
    EXPECT_EQ(counter_.caseOf(person_).services.size(), 1u);
}

TEST_F(PersonPageTest, SaysInTheStatusLineWhyALetterCannotAct) {
    Keyboard keys(page_);
    keys.press(Qt::Key_E);
    EXPECT_EQ(status(), u"No referral is waiting for its receipt."_s);
    keys.press(Qt::Key_W);
    EXPECT_FALSE(status().isEmpty());
    EXPECT_EQ(shown(), u"personOverview"_s);
}

TEST_F(PersonPageTest, LeavesLettersToTextFields) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    child<QWidget>(page_, "content").setFocus();
    keys.type(u"grt"_s);
    EXPECT_EQ(child<QPlainTextEdit>(page_, "content").toPlainText(), u"grt"_s);
    keys.press(Qt::Key_Escape);
    EXPECT_EQ(shown(), u"personOverview"_s);
}

TEST_F(PersonPageTest, KeepsWhatWasTypedUntilItIsSaved) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    child<QWidget>(page_, "content").setFocus();
    keys.commit(u"谈了很久"_s);
    const auto& content = child<QPlainTextEdit>(page_, "content");
    page_.open(person_);
    answered();
    EXPECT_EQ(shown(), u"guidanceForm"_s) << "the same person keeps the open form";
    keys.press(Qt::Key_Escape);
    EXPECT_EQ(shown(), u"personOverview"_s);
    keys.press(Qt::Key_G);
    EXPECT_EQ(content.toPlainText(), u"谈了很久"_s);
    EXPECT_TRUE(content.hasFocus()) << "the cursor is where it was";
    child<QWidget>(page_, "types").setFocus();
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(counter_.caseOf(person_).services.size(), 1u);
    keys.press(Qt::Key_G);
    EXPECT_EQ(content.toPlainText(), QString()) << "a saved act is no draft";
}

TEST_F(PersonPageTest, StartsAnEmptyFormForSomebodyElse) {
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    child<QWidget>(page_, "content").setFocus();
    keys.commit(u"谈了很久"_s);
    page_.open(counter_.addGraduate(2));
    answered();
    EXPECT_EQ(shown(), u"personOverview"_s);
    focusTimeline();
    keys.press(Qt::Key_G);
    EXPECT_EQ(child<QPlainTextEdit>(page_, "content").toPlainText(), QString());
}

TEST_F(PersonPageTest, FillsOnlyTheButtonOfTheNextBestAct) {
    int filled = 0;
    for (const auto* button : child<QWidget>(page_, "personActs").findChildren<QPushButton*>())
        if (button->isDefault()) ++filled;
    EXPECT_EQ(filled, 1);
    EXPECT_TRUE(child<QPushButton>(page_, "actContact").isDefault());
}

TEST_F(PersonPageTest, OpensThePanelsOfOtherFeatures) {
    auto* panel = new QLineEdit;
    panel->setObjectName(u"recommendation"_s);
    page_.addPanel(ui::PersonPanel::Recommend, panel);
    const QSignalSpy opened(&page_, &ui::PersonPage::panelOpened);
    Keyboard keys(page_);
    keys.press(Qt::Key_R);
    EXPECT_EQ(shown(), u"recommendation"_s);
    EXPECT_EQ(opened.size(), 1);
    page_.closePanel();
    EXPECT_EQ(shown(), u"personOverview"_s);
}

TEST_F(PersonPageTest, EndsARegistrationByCorrectingIt) {
    Keyboard keys(page_);
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(shown(), u"registrationRecordForm"_s);
    child<QLineEdit>(page_, "ended_on").setText(u"2022-11-30"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(child<QWidget>(page_, "end_reason").hasFocus()) << "an end wants its reason";
    keys.commit(u"已就业"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    const auto registrations = counter_.caseOf(person_).registrations;
    ASSERT_EQ(registrations.size(), 1u);
    EXPECT_EQ(registrations[0].facts.endedOn, kToday);
}

TEST_F(PersonPageTest, NamesEveryFocusableWidget) {
    QStringList nameless;
    for (const auto* widget : page_.findChildren<QWidget*>())
        if (widget->window() == &page_ && widget->focusPolicy() != Qt::NoFocus &&
            !widget->objectName().startsWith(u"qt_"_s)) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button && !button->text().isEmpty()) || widget->focusProxy();
            if (widget->objectName().isEmpty() || !named)
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName();
        }
    EXPECT_EQ(nameless.join(u'\n').toStdString(), "");
}
