// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/receipt_panel.h"

#include "core/codes/form_number.h"
#include "tests/support/codes.h"
#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/widgets/code_combo.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ReceiptPanelTest : public testing::Test {
protected:
    void SetUp() override { panel_.resize(900, 500); }
    [[nodiscard]] static QString codeOf(const QString& number) {
        return scanCode(FormKind::Referral, *FormNumber::fromText(number));
    }
    [[nodiscard]] QString problem() const { return child<QLabel>(panel_, "problemCode").text(); }
    [[nodiscard]] std::vector<Receipt> receipts() const {
        return counter_.caseOf(person_).receipts;
    }

    Counter counter_;
    InlineLane lane_;
    PersonId person_ = counter_.addGraduate();
    JobReferral referral_ = counter_.recommend(person_, counter_.addVacancies(1).front());
    ui::ReceiptPresenter presenter_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor()}};
    ui::ReceiptPanel panel_{presenter_, counter_.clock()};
};

TEST_F(ReceiptPanelTest, RecordsAnOutcomeInThreeKeysAfterTheScan) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    EXPECT_LE(keys.presses(), 3);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.result, u"07"_s);
    EXPECT_TRUE(child<QWidget>(panel_, "receiptCode").hasFocus()) << "ready for the next slip";
}

TEST_F(ReceiptPanelTest, RecordsAHireWithDayAndWageWithinTwelveKeys) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Tab);
    keys.type(u"3200"_s);
    keys.press(Qt::Key_Return);
    EXPECT_LE(keys.presses(), 12);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.placements.size(), 1u);
    EXPECT_EQ(file.placements[0].facts.startOn, kToday);
    EXPECT_EQ(file.placements[0].facts.wageFen, 320000);
}

TEST_F(ReceiptPanelTest, RecordsContractInsuranceAndFormOfAHire) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Tab);
    keys.type(u"3200"_s);
    keys.press(Qt::Key_Tab);
    auto& contract = child<ui::CodeCombo>(panel_, "hireContract");
    ASSERT_TRUE(contract.hasFocus());
    keys.press(Qt::Key_Down);
    const auto chosen = contract.code();
    ASSERT_TRUE(chosen);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Space);
    ASSERT_TRUE(child<ui::CodeCombo>(panel_, "hireForm").setCode(u"07"_s));
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.contractKind, *chosen);
    EXPECT_TRUE(receipts()[0].facts.insured);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.placements.size(), 1u);
    EXPECT_EQ(file.placements[0].facts.form, u"07"_s) << "新就业形态";
    panel_.scanned(codeOf(referral_.number));
    answered();
    const auto& recorded = child<QLabel>(panel_, "receiptRecorded");
    EXPECT_TRUE(recorded.text().contains(loadedCodes().lists.name(u"contract_type"_s, *chosen)))
        << qPrintable(recorded.text());
}

TEST_F(ReceiptPanelTest, TakesTheTypedNumberOfSixteenDigits) {
    Keyboard keys(panel_);
    child<QWidget>(panel_, "receiptCode").setFocus();
    keys.type(referral_.number);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.result, u"06"_s);
}

TEST_F(ReceiptPanelTest, ShowsWhatWasRecordedOnASecondScan) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    panel_.scanned(codeOf(referral_.number));
    answered();
    const auto& recorded = child<QLabel>(panel_, "receiptRecorded");
    EXPECT_TRUE(recorded.isVisible());
    EXPECT_TRUE(recorded.text().contains(u"求职者未到场"_s)) << qPrintable(recorded.text());
    EXPECT_FALSE(child<QWidget>(panel_, "receiptResults").isVisible());
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Return);
    EXPECT_EQ(receipts().size(), 1u);
}

TEST_F(ReceiptPanelTest, CorrectsAReceiptWhenAskedTo) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_Return);
    panel_.open(referral_.id);
    answered();
    click(child<QPushButton>(panel_, "receiptCorrect"));
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.result, u"06"_s);
    EXPECT_TRUE(receipts()[0].facts.corrects);
}

TEST_F(ReceiptPanelTest, TakesTheFinalResultOfAPendingSlip) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_4);
    keys.press(Qt::Key_Return);
    const auto pending = receipts();
    ASSERT_EQ(pending.size(), 1u);
    panel_.scanned(codeOf(referral_.number));
    answered();
    EXPECT_TRUE(child<QLabel>(panel_, "receiptRecorded").text().contains(u"已面试待定"_s));
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.result, u"06"_s);
    EXPECT_EQ(receipts()[0].facts.corrects, pending[0].id);
}

TEST_F(ReceiptPanelTest, GoesFromTheReasonBackToAMistypedResult) {
    Keyboard keys(panel_);
    for (const auto back : {Qt::Key_Backspace, Qt::Key_Escape}) {
        panel_.scanned(codeOf(referral_.number));
        answered();
        keys.press(Qt::Key_2);
        ASSERT_TRUE(child<QWidget>(panel_, "receiptReasons").hasFocus());
        keys.press(back);
        EXPECT_TRUE(child<QWidget>(panel_, "result2").hasFocus());
        keys.press(Qt::Key_3);
        EXPECT_EQ(presenter_.chosen()->digit, 3);
        keys.press(Qt::Key_2);
    }
    keys.press(Qt::Key_Backspace);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 1u);
    EXPECT_EQ(receipts()[0].facts.result, u"06"_s);
}

TEST_F(ReceiptPanelTest, KeepsWhatWasEnteredForASlipUntilItIsRecorded) {
    Keyboard keys(panel_);
    const auto other = counter_.recommend(person_, counter_.addVacancies(1, 2).front());
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Tab);
    keys.type(u"3200"_s);
    panel_.scanned(codeOf(other.number));
    answered();
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_3);
    panel_.open(referral_.id);
    answered();
    EXPECT_TRUE(child<QLineEdit>(panel_, "hireWage").text().startsWith(u"3200"_s));
    keys.press(Qt::Key_Escape);
    keys.press(Qt::Key_Escape);
    EXPECT_FALSE(presenter_.slip());
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_Return);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.placements.size(), 1u) << "Esc loses no draft";
    EXPECT_EQ(file.placements[0].facts.wageFen, 320000);
    panel_.scanned(codeOf(other.number));
    answered();
    keys.press(Qt::Key_Return);
    ASSERT_EQ(receipts().size(), 2u);
}

TEST_F(ReceiptPanelTest, HasThreeSentencesForThreeKindsOfWrongSlips) {
    auto misread = codeOf(referral_.number);
    misread[19] = misread[19] == u'0' ? u'1' : u'0';
    QStringList sentences;
    const auto sentenceFor = [&](const QString& code) {
        panel_.scanned(code);
        answered();
        sentences << child<QLabel>(panel_, "problemMessage").text();
        return problem().toStdString();
    };
    EXPECT_EQ(sentenceFor(misread), "form.bad_check_digits");
    EXPECT_EQ(sentenceFor(codeOf(u"6399210122000999"_s)), "receipt.unknown_number");
    EXPECT_EQ(sentenceFor(codeOf(u"6399220122000001"_s)), "receipt.other_office");
    sentences.removeDuplicates();
    EXPECT_EQ(sentences.size(), 3);
}

TEST_F(ReceiptPanelTest, KeepsAHireOpenUntilItsDayIsRight) {
    Keyboard keys(panel_);
    panel_.scanned(codeOf(referral_.number));
    answered();
    keys.press(Qt::Key_1);
    child<QLineEdit>(panel_, "startOn").setText(u"13月"_s);
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(receipts().empty());
    EXPECT_TRUE(child<QLabel>(panel_, "startOnProblem").isVisible());
}

TEST_F(ReceiptPanelTest, ShowsTheOutcomeAnotherCounterRecordedAMomentAgo) {
    HeldLane held;
    ui::ReceiptPresenter presenter(
        {counter_.ports(), {lane_, held}, counter_.clock(), counter_.actor()});
    presenter.open(referral_.id);
    answered();
    presenter.choose(3);
    presenter.save({});
    answered();
    taken(recordReceipt(counter_.ports(), counter_.actor(), OperationId::make(),
                        {.referral = referral_.id,
                         .result = u"04"_s,
                         .receivedOn = kToday,
                         .startOn = {},
                         .wageFen = {},
                         .contractKind = {}},
                        kToday));
    const QSignalSpy failed(&presenter, &ui::ReceiptPresenter::failed);
    held.finish(0);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(presenter.recordedText().contains(u"未录用-条件不符"_s));
}

TEST_F(ReceiptPanelTest, DropsTheAnswerAboutAnEarlierSlip) {
    HeldLane held;
    ui::ReceiptPresenter presenter(
        {counter_.ports(), {held, lane_}, counter_.clock(), counter_.actor()});
    presenter.enter(codeOf(referral_.number));
    presenter.clear();
    held.finish(0);
    EXPECT_FALSE(presenter.slip());
}
