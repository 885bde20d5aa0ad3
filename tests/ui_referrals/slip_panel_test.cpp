// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/slip_panel.h"

#include "tests/support/counter.h"
#include "tests/support/gui.h"
#include "tests/support/hired.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "tests/ui_referrals/paper_fakes.h"
#include "tests/widgets/record_rows.h"
#include "ui/printing/preview_pane.h"
#include "ui/referrals/receipt_panel.h"
#include "ui/referrals/referrals_page.h"
#include "ui/widgets/code_combo.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class SlipPanelTest : public testing::Test {
protected:
    void SetUp() override {
        panel_.resize(900, 700);
        panel_.open(referral_.id);
        answered();
    }
    [[nodiscard]] ui::SlipPrinting::Needs paper(Lane& lane) {
        return {counter_.ports(), {lane_, lane_},   lane,  printer_, file_,
                counter_.clock(), counter_.actor(), false, {}};
    }

    Counter counter_;
    InlineLane lane_;
    KeptPrinter printer_;
    GivenFile file_;
    PaperFonts fonts_ = PaperFonts::installed();
    PersonId person_ = counter_.addGraduate();
    JobReferral referral_ = counter_.recommend(person_, counter_.addVacancies(1).front());
    ui::SlipPresenter presenter_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor()}};
    ui::SlipPrinting printing_{paper(lane_)};
    ui::SlipPanel panel_{presenter_, printing_, fonts_};
};

TEST_F(SlipPanelTest, MarksASecondPrintAndCountsBoth) {
    Keyboard keys(panel_);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(presenter_.slip()->facts.reprint, 1);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    const auto prints = counter_.caseOf(person_).prints;
    ASSERT_EQ(prints.size(), 2u);
    EXPECT_EQ(prints[1].ordinal, 2);
    EXPECT_EQ(printer_.jobs.size(), 2u);
    EXPECT_NE(printer_.jobs[0].pages, printer_.jobs[1].pages) << "the second says 补打";
}

TEST_F(SlipPanelTest, SavesAPdfAndCountsIt) {
    const QTemporaryDir folder;
    file_.path = folder.filePath(u"slip.pdf"_s);
    click(child<QPushButton>(panel_, "slipPdf"));
    EXPECT_TRUE(QFile::exists(*file_.path));
    EXPECT_EQ(counter_.caseOf(person_).prints.size(), 1u);
}

TEST_F(SlipPanelTest, AsksTheRightBeforeAnyPaperIsOut) {
    const QTemporaryDir folder;
    file_.path = folder.filePath(u"slip.pdf"_s);
    auto needs = paper(lane_);
    needs.actor = hire(counter_.stores(), u"沈青"_s, u"auditor"_s, Role::Auditor);
    ui::SlipPrinting printing(needs);
    QSignalSpy failed(&printing, &ui::SlipPrinting::failed);
    printing.print({referral_.id});
    printing.savePdf({referral_.id});
    answered();
    ASSERT_EQ(failed.count(), 2);
    for (const auto& each : failed) EXPECT_EQ(each.at(0).value<Error>().code, "right.denied");
    EXPECT_TRUE(printer_.jobs.empty());
    EXPECT_FALSE(QFile::exists(*file_.path));
    EXPECT_TRUE(counter_.caseOf(person_).prints.empty());
    const auto& denied = counter_.stores().records().denied;
    ASSERT_EQ(denied.size(), 2u) << "one row each";
    EXPECT_EQ(denied[0].name, "referral.print");
}

TEST_F(SlipPanelTest, CountsNoLetterThatNoPrinterTook) {
    printer_.name.reset();
    Keyboard keys(panel_);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(file_.suggested.size(), 1) << "a PDF is offered";
    EXPECT_TRUE(counter_.caseOf(person_).prints.empty());
}

TEST_F(SlipPanelTest, MakesAReferralVoidOnlyWithAReason) {
    auto& makeVoid = child<QPushButton>(panel_, "slipVoid");
    click(makeVoid);
    EXPECT_FALSE(counter_.caseOf(person_).referrals[0].isVoid());
    child<ui::CodeCombo>(panel_, "voidReason").setCode(u"01"_s);
    click(makeVoid);
    EXPECT_TRUE(counter_.caseOf(person_).referrals[0].isVoid());
    EXPECT_EQ(counter_.caseOf(person_).referrals[0].number, referral_.number);
    EXPECT_FALSE(makeVoid.isEnabled());
    EXPECT_FALSE(child<QPushButton>(panel_, "slipPrint").isEnabled());
}

TEST_F(SlipPanelTest, OffersToAskTheSupervisorForAReferralOfAClosedDay) {
    auto facts = counter_.caseOf(person_).registrations.front().facts;
    facts.endedOn = kToday;
    taken(recordRegistration(counter_.ports(), counter_.actor(), OperationId::make(),
                             {person_, facts, counter_.caseOf(person_).registrations.front().id}));
    QSignalSpy needed(&presenter_, &ui::SlipPresenter::approvalNeeded);
    child<ui::CodeCombo>(panel_, "voidReason").setCode(u"01"_s);
    auto& makeVoid = child<QPushButton>(panel_, "slipVoid");
    makeVoid.setFocus();
    Keyboard(panel_).press(Qt::Key_Space);
    EXPECT_FALSE(counter_.caseOf(person_).referrals[0].isVoid());
    ASSERT_EQ(needed.count(), 1);
    const auto draft = needed.front().front().value<ApprovalDraft>();
    EXPECT_EQ(draft.subjectId, person_.value());
    EXPECT_FALSE(draft.reason.isEmpty()) << "the reason given stays";
    EXPECT_TRUE(draft.change.front().field.contains(referral_.number));
}

TEST_F(SlipPanelTest, PrintsOneJobAfterTheOther) {
    HeldLane spooler;
    ui::SlipPrinting printing(paper(spooler));
    printing.print({referral_.id});
    printing.print({referral_.id});
    answered();
    EXPECT_EQ(spooler.size(), 1u) << "the second waits and is not lost";
    spooler.finish(0);
    ASSERT_EQ(spooler.size(), 2u);
    spooler.finish(1);
    EXPECT_EQ(counter_.caseOf(person_).prints.size(), 2u);
}

TEST_F(SlipPanelTest, StandsBesideTheListOfThePage) {
    CountedSource source(3);
    KeptPreferences preferences;
    ui::ReceiptPresenter receipts(
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor()});
    auto* slip = new ui::SlipPanel(presenter_, printing_, fonts_);
    ui::ReferralsPage page(new ui::ReceiptPanel(receipts, counter_.clock()), slip,
                           listNeeds(source, lane_, preferences));
    page.resize(1280, 720);
    page.reload();
    EXPECT_FALSE(slip->isVisibleTo(&page));
    Keyboard keys(page);
    page.openSlip(referral_.id);
    answered();
    EXPECT_TRUE(slip->isVisibleTo(&page));
    EXPECT_GE(child<ui::PreviewPane>(*slip, "slipPreview").pageCount(), 1u);
    keys.press(Qt::Key_Escape);
    EXPECT_FALSE(slip->isVisibleTo(&page));
}
