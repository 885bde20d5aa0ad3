// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/timeline.h"

#include <QLineEdit>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// 回访 of a placed person, by keys.
class FollowUpWindow : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        person_ = one(
            u"SELECT c.person_id FROM follow_up_course c JOIN placement l ON l.id = c.id WHERE "
            "c.due_on IS NOT NULL AND l.start_on < '%1' AND NOT EXISTS (SELECT 1 FROM follow_up f "
            "WHERE f.person_id = c.person_id) GROUP BY c.person_id HAVING count(*) = 1 "
            "ORDER BY min(c.due_on) LIMIT 1"_s.arg(
                kDemoWorkingDay.addDays(-3).toString(Qt::ISODate)));
        ASSERT_GT(person_, 0)
            << "nobody in the demo office is still to be asked for the first time";
        open();
    }
    void open() {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_F);
            return panel().isVisible();
        }));
        ASSERT_TRUE(soon([&] { return steps().rowCount() > 0; }));
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("followUpPanel"); }
    [[nodiscard]] QTableWidget& steps() { return child<QTableWidget>("followSteps"); }
    [[nodiscard]] QTableWidget& records() { return child<QTableWidget>("followRecords"); }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 told() const {
        return one(
            u"SELECT count(*) FROM follow_up f WHERE f.person_id = %1 AND f.outcome <> '' "
            "AND NOT EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects = f.id)"_s.arg(person_));
    }
    [[nodiscard]] std::string problem() {
        return panel().findChild<ui::ProblemLine*>()->code().toStdString();
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    qint64 person_ = 0;
};

TEST_F(FollowUpWindow, TakesTheUsualAnswerInTwoKeysAndTakesItBackWithOne) {
    save();
    ASSERT_TRUE(soon([&] { return told() == 1; })) << problem();
    EXPECT_EQ(one(u"SELECT count(*) FROM follow_up WHERE standing = '1' AND method = '02' AND "
                  "person_id = %1"_s.arg(person_)),
              1);
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); })) << "back at the timeline";
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return told() == 0; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM follow_up WHERE person_id = %1"_s.arg(person_)), 2)
        << "both records stay";
}

TEST_F(FollowUpWindow, AsksSinceWhenWhoHasLeftAndEndsTheWork) {
    child<QWidget>("followStanding").setFocus();
    press(Qt::Key_2);
    settle();  // a hand is slower than a scanner, whose keys are held together
    save();
    EXPECT_TRUE(panel().isVisible()) << "since when is asked";
    EXPECT_EQ(told(), 0);
    type(kDemoWorkingDay.addDays(-2).toString(Qt::ISODate));
    settle();
    EXPECT_EQ(child<QLineEdit>("followLeftOn").text(),
              kDemoWorkingDay.addDays(-2).toString(Qt::ISODate))
        << "the cursor stood there";
    save();
    ASSERT_TRUE(soon([&] { return told() == 1; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM placement WHERE person_id = %1 AND ended_on = '%2'"_s
                      .arg(person_)
                      .arg(kDemoWorkingDay.addDays(-2).toString(Qt::ISODate))),
              1);
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    // Corrected from the list of what was told.
    open();
    ASSERT_EQ(records().rowCount(), 1);
    records().setFocus();
    records().setCurrentCell(0, 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(child<QWidget>("followTakeBack").isVisible()) << "the record stands in the form";
    child<QWidget>("followStanding").setFocus();
    press(Qt::Key_Up);
    settle();
    ASSERT_EQ(child<ui::CodeCombo>("followStanding").code(), u"1"_s);
    save();
    ASSERT_TRUE(soon([&] {
        return one(u"SELECT count(*) FROM placement WHERE person_id = %1 AND ended_on IS NOT "
                   "NULL"_s.arg(person_)) == 0;
    })) << problem();
    EXPECT_EQ(told(), 1);
}

TEST_F(FollowUpWindow, KeepsWhatWasTypedAndHoldsNothingAfterTheLock) {
    child<QLineEdit>("followWords").setFocus();
    type(u"night shift"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    open();
    EXPECT_EQ(child<QLineEdit>("followWords").text(), u"night shift"_s);
    const auto& shown = steps();
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().isLocked(); }));
    EXPECT_EQ(shown.rowCount(), 0);
}
