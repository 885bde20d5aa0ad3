// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Hardship : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"clerk1"_s);
        person_ =
            one(u"SELECT r.person_id FROM registration r JOIN user_account u "
                "ON u.staff_id = r.officer_id AND u.login = 'clerk1' "
                "WHERE r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c "
                "WHERE c.corrects = r.id) AND NOT EXISTS (SELECT 1 FROM registration h "
                "WHERE h.person_id = r.person_id AND (h.kind = 'hardship' OR h.officer_id "
                "<> r.officer_id)) AND NOT EXISTS (SELECT 1 FROM hardship x "
                "WHERE x.person_id = r.person_id) ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
        openPerson();
    }
    void openPerson() {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_D);
            return panel().isVisible();
        }));
        settle();
    }
    /// A press that counts against the budget.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses_;
        press(key, modifiers);
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("hardshipPanel"); }
    [[nodiscard]] QTableWidget& history() { return child<QTableWidget>("hardshipHistory"); }
    [[nodiscard]] QString problem() {
        return panel().findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly)->code();
    }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    void pressButton(const char* name) {
        child<QWidget>(name).setFocus();
        press(Qt::Key_Space);
        settle();
    }
    /// 低保 with its three papers, from the open panel on.
    void apply() {
        key(Qt::Key_0);
        key(Qt::Key_4);
        key(Qt::Key_Tab);
        for (const auto paper : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) key(paper);
        key(Qt::Key_Tab);
        key(Qt::Key_Space);
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    qint64 person_ = 0;
    int presses_ = 1;  // D, which opened the panel
};

TEST_F(Hardship, WithThreePapersTakesFifteenKeysAtMost) {
    apply();
    ASSERT_TRUE(soon([&] { return history().rowCount() == 1; })) << problem().toStdString();
    EXPECT_LE(presses_, 15);
    EXPECT_EQ(one(u"SELECT count(*) FROM hardship WHERE category = '040' AND person_id = %1"_s.arg(
                  person_)),
              1);
    EXPECT_TRUE(child<QLabel>("hardshipNext").text().contains(u"5"_s));
}

TEST_F(Hardship, SaysWhichPaperIsMissing) {
    press(Qt::Key_0);
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return problem() == u"hardship.evidence_missing"_s; }));
    EXPECT_EQ(history().rowCount(), 0);
}

TEST_F(Hardship, GoesStepByStepAndWaitsForTheNotice) {
    apply();
    ASSERT_TRUE(soon([&] { return history().rowCount() == 1; }));
    press(Qt::Key_Return, Qt::ControlModifier);  // the check by the community
    ASSERT_TRUE(soon([&] { return history().rowCount() == 2; }));
    settle();
    press(Qt::Key_Return, Qt::ControlModifier);  // the notice
    ASSERT_TRUE(soon([&] { return history().rowCount() == 3; }));
    workAs(u"supervisor"_s);
    openPerson();
    ASSERT_TRUE(soon([&] { return history().rowCount() == 3; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return problem() == u"hardship.notice_running"_s; }));
}

TEST_F(Hardship, OpensFromItsListAtThePerson) {
    apply();
    ASSERT_TRUE(soon([&] { return history().rowCount() == 1; }));
    press(Qt::Key_5, Qt::ControlModifier);
    auto& list = child<ui::RecordList>("hardshipList");
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 0; }));
    EXPECT_FALSE(list.shownColumns().contains(u"hardship_category"_s))
        << "health and need are nobody's business at a glance";
    list.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return panel().isVisible() && history().rowCount() > 0; }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
}
