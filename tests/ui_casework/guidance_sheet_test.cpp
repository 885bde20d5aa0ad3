// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_casework/person_page_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class GuidanceSheetTest : public PersonPageTest {
protected:
    [[nodiscard]] QLineEdit& field(const char* name) {
        return child<QLineEdit>(child<QWidget>(page_, "guidanceForm"), name);
    }
    [[nodiscard]] bool isOpen() { return !child<QWidget>(page_, "sheetFields").isHidden(); }
    [[nodiscard]] QString fold() { return child<QPushButton>(page_, "sheetFold").text(); }
    /// Everything a guidance that counts needs, without its sheet.
    static void quickly(Keyboard& keys) {
        keys.press(Qt::Key_G);
        keys.press(Qt::Key_3);
        keys.press(Qt::Key_Tab);
        keys.commit(u"先看本县养老护理岗位。"_s);
        keys.press(Qt::Key_Tab);
        keys.press(Qt::Key_Space);
    }
    [[nodiscard]] std::vector<ServiceRecord> guidances() {
        return counter_.caseOf(person_).services;
    }
    /// Those whose paper is asked for from now on.
    [[nodiscard]] const std::vector<ServiceId>& printedNow() {
        QObject::connect(&page_, &ui::PersonPage::servicePrintWanted, &page_,
                         [this](PersonId, ServiceId service) { printed_.push_back(service); });
        return printed_;
    }

private:
    std::vector<ServiceId> printed_;
};

TEST_F(GuidanceSheetTest, StaysFoldedUntilItIsAskedFor) {
    Keyboard keys(page_);
    quickly(keys);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(fold(), u"More of 职业指导记录表  Ctrl+M"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(guidances().size(), 1U);
    EXPECT_TRUE(taken(sheets_.ofPerson(person_)).empty()) << "nothing was said";
}

TEST_F(GuidanceSheetTest, OpensByOneKeyAndLosesNothingWhenFolded) {
    Keyboard keys(page_);
    quickly(keys);
    keys.press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(field("demand").hasFocus());
    keys.commit(u"想在县城找护理工作"_s);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Tab);
    EXPECT_TRUE(field("step1").hasFocus());
    keys.commit(u"修改简历"_s);
    keys.press(Qt::Key_Tab);
    keys.commit(u"本人"_s);
    keys.press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(fold(), u"More of 职业指导记录表, 2 filled in  Ctrl+M"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(guidances().size(), 1U);
    const auto sheet = taken(sheets_.of(guidances()[0].id));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->demand, u"想在县城找护理工作"_s);
    ASSERT_EQ(sheet->plan.size(), 1U);
    EXPECT_EQ(sheet->plan[0], (GuidanceStep{u"修改简历"_s, u"本人"_s, {}}));
}

TEST_F(GuidanceSheetTest, OpensTheFoldForWhatIsRefused) {
    Keyboard keys(page_);
    quickly(keys);
    field("step2Who").setText(u"本人"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"guidanceForm"_s);
    EXPECT_TRUE(isOpen());
    EXPECT_FALSE(child<QLabel>(page_, "planProblem").text().isEmpty());
    field("step2Who").clear();
    field("next_contact").setText(u"31.2."_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(child<QLabel>(child<QWidget>(page_, "guidanceForm"), "next_contactProblem")
                     .text()
                     .isEmpty());
    EXPECT_TRUE(guidances().empty());
}

TEST_F(GuidanceSheetTest, ComesBackWithTheRecordItCorrects) {
    Keyboard keys(page_);
    quickly(keys);
    field("demand").setText(u"想在县城找护理工作"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    focusTimeline();
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(shown(), u"guidanceForm"_s);
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(field("demand").text(), u"想在县城找护理工作"_s);
    field("opinion").setText(u"讲得清楚"_s);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(guidances().size(), 1U) << "the correction holds";
    const auto sheet = taken(sheets_.of(guidances()[0].id));
    EXPECT_EQ(sheet->demand, u"想在县城找护理工作"_s);
    EXPECT_EQ(sheet->opinion, u"讲得清楚"_s);
    keys.press(Qt::Key_G);
    EXPECT_EQ(field("demand").text(), QString()) << "the next guidance begins empty";
    EXPECT_FALSE(isOpen());
}

TEST_F(GuidanceSheetTest, IsPrintedOnceItIsSavedAndWheneverItIsOpen) {
    const auto& printed = printedNow();
    Keyboard keys(page_);
    quickly(keys);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(guidances().size(), 1U);
    EXPECT_EQ(printed, std::vector{guidances()[0].id});
    focusTimeline();
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed.size(), 2U);
    EXPECT_EQ(guidances().size(), 1U) << "printing saves nothing anew";
}

TEST_F(GuidanceSheetTest, IsNotPrintedWhenItWasRefused) {
    const auto& printed = printedNow();
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    keys.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"guidanceForm"_s) << "it is not said what it was about";
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(guidances().size(), 1U);
    EXPECT_TRUE(printed.empty());
}

TEST_F(GuidanceSheetTest, HasAnEmptyFormAndSoHasThePolicyNotice) {
    const QSignalSpy blank(&page_, &ui::PersonPage::blankServiceWanted);
    Keyboard keys(page_);
    keys.press(Qt::Key_G);
    keys.press(Qt::Key_E, Qt::AltModifier);
    keys.press(Qt::Key_Escape);
    keys.press(Qt::Key_P);
    ASSERT_EQ(shown(), u"policyForm"_s);
    keys.press(Qt::Key_E, Qt::AltModifier);
    ASSERT_EQ(blank.size(), 2);
    EXPECT_EQ(blank[0][0].toString(), u"F6"_s);
    EXPECT_EQ(blank[1][0].toString(), u"F13-9"_s);
}
