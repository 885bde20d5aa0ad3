// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/recommend_panel.h"

#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "tests/ui_referrals/paper_fakes.h"
#include "ui/printing/preview_pane.h"
#include "ui/widgets/code_combo.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using ui::RecommendRow;

class RecommendPanelTest : public testing::Test {
protected:
    void SetUp() override { panel_.resize(1280, 720); }
    [[nodiscard]] QString head() const { return child<QLabel>(panel_, "recommendHead").text(); }
    [[nodiscard]] QString problem() const { return child<QLabel>(panel_, "problemCode").text(); }

    Counter counter_;
    InlineLane lane_;
    KeptPrinter printer_;
    GivenFile file_;
    PersonId person_ = counter_.addGraduate();
    PaperFonts fonts_ = PaperFonts::installed();
    ui::RecommendPresenter presenter_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor(), true}};
    ui::SlipPrinting printing_{{counter_.ports(),
                                {lane_, lane_},
                                lane_,
                                printer_,
                                file_,
                                counter_.clock(),
                                counter_.actor(),
                                true}};
    ui::RecommendPanel panel_{presenter_, printing_, fonts_};
};

TEST_F(RecommendPanelTest, RecommendsAndPrintsThreeWithinSixteenKeys) {
    counter_.addVacancies(5);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    EXPECT_EQ(head(), u"Picked 0/3"_s);
    for (int n = 0; n < 3; ++n) keys.press(Qt::Key_Space);
    EXPECT_EQ(head(), u"Picked 3/3 · different employers · 3 will count today"_s);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_LE(keys.presses(), 16 - 1) << "one more for the letter that opens the panel";

    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.referrals.size(), 3u);
    EXPECT_EQ(file.referrals[0].number, u"6399210122000001"_s);
    EXPECT_EQ(file.referrals[2].number, u"6399210122000003"_s);
    ASSERT_EQ(printer_.jobs.size(), 1u) << "several slips are one job";
    EXPECT_GE(printer_.jobs[0].pages.size(), 3u);
    EXPECT_EQ(printer_.jobs[0].title, u"推荐信"_s);
    ASSERT_EQ(file.prints.size(), 3u);
    EXPECT_EQ(file.prints[0].target, u"lp1"_s);
    EXPECT_EQ(file.prints[0].ordinal, 1);
}

TEST_F(RecommendPanelTest, ProposesThreeButPicksNone) {
    counter_.addVacancies(5);
    panel_.open(person_);
    answered();
    const auto& rows = presenter_.rows()->rows();
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(std::ranges::count(rows, true, &RecommendRow::proposed), 3);
    EXPECT_TRUE(rows[0].proposed && rows[1].proposed && rows[2].proposed);
    EXPECT_EQ(presenter_.picked(), 0);
    const QAbstractItemModelTester tester(presenter_.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    presenter_.toggle(0);
    presenter_.toggle(0);
    EXPECT_EQ(presenter_.picked(), 0);
}

TEST_F(RecommendPanelTest, WantsAReasonForFewerThanThree) {
    counter_.addVacancies(2);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(counter_.caseOf(person_).referrals.empty());
    EXPECT_EQ(problem(), u"referral.fewer_reason_missing"_s);
    EXPECT_TRUE(child<QWidget>(panel_, "fewerReason").hasFocus());
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    const auto file = counter_.caseOf(person_);
    ASSERT_EQ(file.referrals.size(), 1u);
    EXPECT_EQ(file.referrals[0].facts.fewerReason, u"01"_s);
}

TEST_F(RecommendPanelTest, SaysWhatWillNotCountAndWhy) {
    counter_.addVacancies(4);
    panel_.open(person_);
    answered();
    for (int row = 0; row < 4; ++row) presenter_.toggle(row);
    EXPECT_TRUE(head().contains(u"3 will count today"_s)) << qPrintable(head());
    EXPECT_FALSE(presenter_.rows()->rows()[3].note.isEmpty()) << "more than three on one day";
    presenter_.setTold({});
    EXPECT_TRUE(head().contains(u"0 will count today"_s)) << qPrintable(head());
}

TEST_F(RecommendPanelTest, SaysWhatIsOwedAndWhatIsPickedBeyondIt) {
    const auto vacancies = counter_.addVacancies(6);
    counter_.recommend(person_, vacancies[0]);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    EXPECT_EQ(head(), u"Picked 0/2"_s);
    for (int n = 0; n < 3; ++n) keys.press(Qt::Key_Space);
    EXPECT_TRUE(head().startsWith(u"Picked 3 · 2 owed"_s)) << qPrintable(head());
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(head().startsWith(u"Picked 0 · all 3 owed are recommended"_s))
        << qPrintable(head());
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Space);
    EXPECT_TRUE(head().startsWith(u"Picked 1 · all 3 owed"_s)) << qPrintable(head());
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(counter_.caseOf(person_).referrals.size(), 5u) << "no reason is asked for";
}

TEST_F(RecommendPanelTest, ShowsNoColumnOfNotesBeforeThereIsOne) {
    counter_.addVacancies(4);
    panel_.open(person_);
    answered();
    const auto& table = child<QTableView>(panel_, "recommendTable");
    EXPECT_TRUE(table.isColumnHidden(ui::RecommendModel::Note));
    EXPECT_LT(int(ui::RecommendModel::Reasons), int(ui::RecommendModel::Note));
    for (int row = 0; row < 4; ++row) presenter_.toggle(row);
    EXPECT_FALSE(table.isColumnHidden(ui::RecommendModel::Note)) << "the fourth does not count";
}

TEST_F(RecommendPanelTest, RingsTheRowUnderTheKeys) {
    counter_.addVacancies(3);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    auto& table = child<QTableView>(panel_, "recommendTable");
    const auto picture = [&] { return table.viewport()->grab().toImage(); };
    const auto edge = [&](int row) {
        return QPoint(table.viewport()->width() / 2, table.rowViewportPosition(row) + 1);
    };
    const auto first = picture().pixelColor(edge(0));
    EXPECT_NE(first, picture().pixelColor(edge(1)));
    keys.press(Qt::Key_Down);
    EXPECT_EQ(picture().pixelColor(edge(1)), first);
    EXPECT_NE(picture().pixelColor(edge(0)), first);
}

TEST_F(RecommendPanelTest, KeepsARefusedOneOnScreenWithItsReason) {
    const auto vacancies = counter_.addVacancies(3);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    for (int n = 0; n < 3; ++n) keys.press(Qt::Key_Space);
    counter_.recommend(person_, presenter_.rows()->rows()[1].match.offer.vacancy.id);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    const auto& rows = presenter_.rows()->rows();
    EXPECT_EQ(rows[0].state, RecommendRow::State::Saved);
    EXPECT_EQ(rows[1].state, RecommendRow::State::Refused);
    EXPECT_FALSE(rows[1].note.isEmpty());
    EXPECT_EQ(rows[2].state, RecommendRow::State::Saved);
    ASSERT_EQ(printer_.jobs.size(), 1u);
    EXPECT_EQ(counter_.caseOf(person_).prints.size(), 2u) << "the others print";
}

TEST_F(RecommendPanelTest, OffersAPdfWithoutAPrinter) {
    const QTemporaryDir folder;
    counter_.addVacancies(3);
    printer_.name.reset();
    file_.path = folder.filePath(u"slips.pdf"_s);
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    for (int n = 0; n < 3; ++n) keys.press(Qt::Key_Space);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(file_.suggested, QStringList{u"推荐信.pdf"_s}) << "no name in a file name";
    EXPECT_TRUE(QFile::exists(*file_.path));
    const auto prints = counter_.caseOf(person_).prints;
    ASSERT_EQ(prints.size(), 3u);
    EXPECT_EQ(prints[0].target, u"pdf"_s);
}

TEST_F(RecommendPanelTest, KeepsTheReferralsWhenNothingIsPrinted) {
    counter_.addVacancies(3);
    printer_.name.reset();
    Keyboard keys(panel_);
    panel_.open(person_);
    answered();
    for (int n = 0; n < 3; ++n) keys.press(Qt::Key_Space);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(problem(), u"printing.no_printer"_s);
    EXPECT_EQ(counter_.caseOf(person_).referrals.size(), 3u);
    EXPECT_TRUE(counter_.caseOf(person_).prints.empty());
}

TEST_F(RecommendPanelTest, PreviewsWithoutTakingANumber) {
    counter_.addVacancies(3);
    panel_.open(person_);
    answered();
    EXPECT_GE(child<ui::PreviewPane>(panel_, "recommendPreview").pageCount(), 1u);
    const auto facts = presenter_.previewOf(0);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->number, QString());
    EXPECT_EQ(facts->scanCode, QString());
    EXPECT_TRUE(counter_.caseOf(person_).referrals.empty());
}

TEST_F(RecommendPanelTest, FoldsTheExcludedWithTheirReasons) {
    const auto vacancies = counter_.addVacancies(2);
    counter_.recommend(person_, vacancies[0]);
    panel_.open(person_);
    answered();
    EXPECT_FALSE(presenter_.excluded().empty());
    EXPECT_FALSE(child<QWidget>(panel_, "excludedList").isVisibleTo(&panel_));
}

TEST_F(RecommendPanelTest, SavesOnceWhilePressedTwiceAndTellsAfterThePageMovedOn) {
    counter_.addVacancies(3);
    HeldLane held;
    ui::RecommendPresenter presenter(
        {counter_.ports(), {lane_, held}, counter_.clock(), counter_.actor()});
    const QSignalSpy saved(&presenter, &ui::RecommendPresenter::saved);
    presenter.open(person_);
    answered();
    for (int row = 0; row < 3; ++row) presenter.toggle(row);
    presenter.save();
    answered();
    presenter.save();
    answered();
    EXPECT_EQ(held.size(), 1u);
    presenter.open(counter_.addGraduate(2));
    answered();
    held.finish(0);
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(counter_.caseOf(person_).referrals.size(), 3u);
    EXPECT_EQ(presenter.rows()->rows()[0].state, RecommendRow::State::Open);
}
