// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QTableView>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 移交 and 工作量 by keys, as the supervisor.
class AssignByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
    }
    static qint64 asked(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->id(0) : -1;
    }
    static qint64 staffOf(const QString& login) {
        return asked(u"SELECT staff_id FROM user_account WHERE login = '%1'"_s.arg(login));
    }
    void openPeople() {
        press(Qt::Key_2, Qt::ControlModifier);
        auto& list = people();
        ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 3; }));
        list.setFocus();
    }
    /// Fills the form that is open and saves it.
    void give(const char* part, const QString& to) {
        auto& form = test::child<QWidget>(child<QWidget>(part), "assignForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        auto& officer = test::child<ui::CodeCombo>(form, "assignTo");
        ASSERT_TRUE(soon([&] { return officer.hasFocus(); }));
        ASSERT_TRUE(officer.setCode(to));
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        settle();  // a hand is slower than a scanner, whose keys are held together
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    ui::RecordList& people() { return child<ui::RecordList>("peopleList"); }
    ui::ToastLine& toast(const char* page) {
        return *child<QWidget>(page)
                    .findChild<QWidget*>(u"assignPart"_s)
                    ->findChild<ui::ToastLine*>();
    }
    /// For a person to look at.
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(AssignByKeys, GivesMarkedPeopleAwayAndTakesThemBack) {
    openPeople();
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const auto marked = people().selectedIds();
    ASSERT_GE(marked.size(), 1u);
    press(Qt::Key_Y);
    settle();
    picture(u"assign-form"_s);
    give("peoplePage", QString::number(staffOf(u"clerk4"_s)));
    ASSERT_TRUE(soon([&] { return actsOf(u"case.assign"_s).size() == 1; }));
    ASSERT_TRUE(soon([&] { return toast("peoplePage").offersUndo(); }));
    picture(u"assign-done"_s);
    const auto moved = asked(u"SELECT count(*) FROM case_assignment"_s);
    EXPECT_GE(moved, 1);
    EXPECT_LE(moved, qint64(marked.size()));
    ASSERT_TRUE(soon([&] { return people().table().hasFocus() || people().hasFocus(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"case.assign_undo"_s).size() == 1; }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM case_assignment"_s), 0);
}

TEST_F(AssignByKeys, ListsWhoCouldNotBeMovedAndWhy) {
    openPeople();
    const auto to = staffOf(u"clerk4"_s);
    const auto officer = QString::number(to);
    people().setQuery({.filters = {{u"officer"_s, officer}}});
    ASSERT_TRUE(soon([&] { return people().rows().rowCount() > 0; }));
    settle();
    people().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Y);
    give("peoplePage", officer);
    auto& left = test::child<QTableWidget>(child<QWidget>("peoplePage"), "assignLeft");
    ASSERT_TRUE(soon([&] { return left.isVisible(); }));
    EXPECT_EQ(left.rowCount(), 1);
    EXPECT_FALSE(left.item(0, 0)->text().isEmpty());
    EXPECT_FALSE(left.item(0, 1)->text().isEmpty());
    picture(u"assign-left"_s);
}

TEST_F(AssignByKeys, ShowsOnThePersonWhoIsInCharge) {
    press(Qt::Key_1, Qt::ControlModifier);
    auto& today = child<ui::RecordList>("todayList");
    ASSERT_TRUE(soon([&] { return today.rows().rowCount() > 0; }));
    today.setFocus();
    press(Qt::Key_Home);
    const auto person =
        today.rows().valueAt(today.rows().rowOf(*today.currentId()), u"person_id"_s);
    const auto now = asked(
        u"SELECT officer_id FROM registration WHERE person_id = %1 AND ended_on "
        "IS NULL"_s.arg(person.toLongLong()));
    const auto other = staffOf(u"clerk3"_s) == now ? u"clerk4"_s : u"clerk3"_s;
    press(Qt::Key_Y);
    const auto before = actsOf(u"case.assign"_s).size();
    give("todayPage", QString::number(staffOf(other)));
    ASSERT_TRUE(soon([&] { return actsOf(u"case.assign"_s).size() == before + 1; }));
    window().open({u"person"_s, person});
    const auto name = asked(
        u"SELECT officer_id FROM case_assignment WHERE person_id = %1"_s.arg(person.toLongLong()));
    EXPECT_EQ(name, staffOf(other));
    settle();
    picture(u"assign-person"_s);
}

TEST_F(AssignByKeys, OpensTheListBehindEachNumber) {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(window().place().page, u"load"_s);
    auto& loads = child<ui::RecordList>("loadList");
    ASSERT_TRUE(soon([&] { return loads.rows().rowCount() > 1; }));
    settle();
    picture(u"load"_s);
    press(Qt::Key_Home);
    const int row = loads.rows().rowOf(*loads.currentId());
    const auto cases = loads.rows().valueAt(row, u"cases"_s).toInt();
    const auto overdue = loads.rows().valueAt(row, u"overdue"_s).toInt();
    press(Qt::Key_O);
    ASSERT_EQ(window().place().page, u"today"_s);
    auto& today = child<ui::RecordList>("todayList");
    ASSERT_TRUE(soon([&] { return today.rows().rowCount() == std::min(overdue, 100); }));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    loads.setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(window().place().page, u"people"_s);
    ASSERT_TRUE(soon([&] { return people().rows().rowCount() == std::min(cases, 100); }));
}

TEST_F(AssignByKeys, EvensTheLoadOutInPartAndTakesItBack) {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto& loads = child<ui::RecordList>("loadList");
    ASSERT_TRUE(soon([&] { return loads.rows().rowCount() > 1; }));
    settle();
    const auto before = actsOf(u"case.assign"_s).size();
    const auto kept = asked(u"SELECT count(*) FROM case_assignment"_s);
    press(Qt::Key_B);
    auto& moves = child<QTableView>("balanceMoves");
    ASSERT_TRUE(soon([&] { return moves.isVisible() && moves.hasFocus(); }));
    const int proposed = moves.model()->rowCount();
    ASSERT_GT(proposed, 1);
    press(Qt::Key_Space);
    settle();
    EXPECT_EQ(moves.model()->index(0, 0).data(Qt::CheckStateRole), Qt::Unchecked);
    picture(u"balance"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"case.assign"_s).size() == before + 1; }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM case_assignment"_s), kept + proposed - 1);
    ASSERT_TRUE(soon([&] { return !moves.isVisible(); }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return asked(u"SELECT count(*) FROM case_assignment"_s) == kept; }));
}

TEST_F(AssignByKeys, SaysWhoCoversForAColleagueAndTakesItBack) {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto& loads = child<ui::RecordList>("loadList");
    ASSERT_TRUE(soon([&] { return loads.rows().rowCount() > 1; }));
    settle();
    press(Qt::Key_Home);
    const auto away = *loads.currentId();
    press(Qt::Key_A);
    auto& form = child<QWidget>("coverForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    auto& cover = test::child<ui::CodeCombo>(form, "coverBy");
    ASSERT_TRUE(soon([&] { return cover.hasFocus(); }));
    const auto by = staffOf(u"clerk2"_s) == away ? u"clerk3"_s : u"clerk2"_s;
    ASSERT_TRUE(cover.setCode(QString::number(staffOf(by))));
    press(Qt::Key_Tab);
    press(Qt::Key_1);
    settle();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    picture(u"cover-form"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(form.isVisible()) << "back on which day?";
    type(u"2022-12-06"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"cover.set"_s).size() == 1; }));
    ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    const auto told = [&] {
        return loads.rows().valueAt(loads.rows().rowOf(away), u"away"_s).toString();
    };
    ASSERT_TRUE(soon([&] { return told().contains(u"2022-12-06"_s); }));
    picture(u"cover-set"_s);
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"cover.end"_s).size() == 1; }));
    ASSERT_TRUE(soon([&] { return told().isEmpty(); }));
}

TEST_F(AssignByKeys, RecordsWhatAColleagueSpeaksAndTakesItBack) {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto& loads = child<ui::RecordList>("loadList");
    ASSERT_TRUE(soon([&] { return loads.rows().rowCount() > 1; }));
    settle();
    press(Qt::Key_Home);
    const auto who = *loads.currentId();
    const auto spoken = [&](const QString& languages) {
        return asked(
            u"SELECT count(*) FROM staff_language l WHERE officer_id = %1 AND languages = '%2' "
            "AND id = (SELECT max(id) FROM staff_language)"_s.arg(who)
                .arg(languages));
    };
    press(Qt::Key_L);
    auto& form = child<QWidget>("languageForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    settle();
    press(Qt::Key_1);
    press(Qt::Key_2);
    settle();
    picture(u"languages"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return spoken(u"zho|bod"_s) == 1; }));
    ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    settle();
    press(Qt::Key_L);
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    settle();
    EXPECT_EQ(test::child<ui::DigitChoices>(form, "languageChoices").codes(),
              (QStringList{u"zho"_s, u"bod"_s}))
        << "what holds stands in the form";
    press(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(form.isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return spoken(QString()) == 1; })) << "unknown again";
}

TEST_F(AssignByKeys, AreNotOfferedToAClerk) {
    workAs(u"clerk1"_s);
    EXPECT_FALSE(window().hasPage(u"load"_s));
    openPeople();
    EXPECT_EQ(window().findChild<QWidget*>(u"assignButton"_s), nullptr);
}
