// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/timeline.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// 困难事项 by keys.
class DifficultyWindow : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        person_ =
            one(u"SELECT r.person_id FROM registration r WHERE r.ended_on IS NULL AND NOT EXISTS "
                "(SELECT 1 FROM difficulty y WHERE y.person_id = r.person_id) AND EXISTS (SELECT 1 "
                "FROM follow_up_course c WHERE c.person_id = r.person_id AND c.due_on IS NOT NULL) "
                "ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
    }
    void open() {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_K);
            return panel().isVisible();
        }));
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("difficultyPanel"); }
    [[nodiscard]] QTableWidget& tickets() { return child<QTableWidget>("difficultyTickets"); }
    [[nodiscard]] ui::CodeCombo& combo(const char* name) { return child<ui::CodeCombo>(name); }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 count(const QString& which) const {
        return one(
            u"SELECT count(*) FROM difficulty_course WHERE person_id = %1 AND "_s.arg(person_) +
            which);
    }
    [[nodiscard]] std::string problem() {
        return panel().findChild<ui::ProblemLine*>()->code().toStdString();
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void openTicket(const QString& words) {
        open();
        ASSERT_TRUE(combo("difficultyKind").setCode(u"01"_s));
        child<QLineEdit>("difficultyWords").setFocus();
        type(words);
        save();
        ASSERT_TRUE(soon([&] { return count(u"closed_on IS NULL"_s) == 1; })) << problem();
        ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    }
    qint64 person_ = 0;
};

TEST_F(DifficultyWindow, OpensATicketWithItsTermAndTakesItBackWithOneKey) {
    open();
    EXPECT_EQ(combo("difficultyAct").code(), u"open"_s);
    EXPECT_FALSE(combo("difficultyKind").code()) << "nobody has said which it is";
    save();
    EXPECT_TRUE(panel().isVisible()) << "the kind is asked";
    ASSERT_TRUE(combo("difficultyKind").setCode(u"01"_s));
    save();
    EXPECT_TRUE(panel().isVisible()) << "what is to be solved is asked";
    EXPECT_EQ(count(u"1 = 1"_s), 0);
    EXPECT_EQ(QApplication::focusWidget(), &child<QWidget>("difficultyWords"));
    type(u"wages of three months"_s);
    save();
    ASSERT_TRUE(soon([&] { return count(u"closed_on IS NULL AND due_on = '2022-12-14'"_s) == 1; }))
        << problem();
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); })) << "back at the timeline";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return count(u"1 = 1"_s) == 0; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM difficulty WHERE person_id = %1"_s.arg(person_)), 1)
        << "it stays in the history";
}

TEST_F(DifficultyWindow, ClosesWithAResultAndOpensAgain) {
    openTicket(u"dormitory far away"_s);
    open();
    EXPECT_EQ(combo("difficultyAct").code(), u"close"_s) << "the open ticket is at hand";
    EXPECT_EQ(tickets().rowCount(), 1);
    child<QWidget>("difficultyResult").setFocus();
    press(Qt::Key_Down);
    settle();
    ASSERT_EQ(combo("difficultyResult").code(), u"02"_s);
    save();
    EXPECT_TRUE(panel().isVisible()) << "to whom it was referred is asked";
    type(u"labour inspection"_s);
    save();
    ASSERT_TRUE(soon([&] { return count(u"closed_on = '2022-11-30' AND result = '02'"_s) == 1; }))
        << problem();
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    open();
    EXPECT_EQ(combo("difficultyAct").code(), u"open"_s) << "nothing is open";
    tickets().setFocus();
    tickets().setCurrentCell(0, 0);
    press(Qt::Key_Return);
    settle();
    ASSERT_EQ(combo("difficultyAct").code(), u"again"_s);
    EXPECT_GE(child<QTableWidget>("difficultyDeeds").rowCount(), 2);
    child<QLineEdit>("difficultyWords").setFocus();
    type(u"still far"_s);
    save();
    EXPECT_TRUE(soon([&] { return count(u"closed_on IS NULL"_s) == 1; })) << problem();
}

TEST_F(DifficultyWindow, HandsOnToAColleagueOfTheOffice) {
    openTicket(u"no contract"_s);
    open();
    child<QWidget>("difficultyAct").setFocus();
    press(Qt::Key_Down);
    settle();
    ASSERT_EQ(combo("difficultyAct").code(), u"hand"_s);
    auto& owner = combo("difficultyOwner");
    owner.setFocus();
    const auto before = owner.code();
    owner.setCode({});  // the first of the office
    if (owner.code() == before) press(Qt::Key_Down);
    settle();
    save();
    EXPECT_TRUE(soon([&] { return count(u"handed = 1"_s) == 1; })) << problem();
}

TEST_F(DifficultyWindow, OpensFromAFollowUpThatTellsOfOne) {
    window().open({u"person"_s, person_});
    ASSERT_TRUE(soon([&] {
        press(Qt::Key_F);
        return child<QWidget>("followUpPanel").isVisible();
    }));
    ASSERT_TRUE(soon([&] { return child<QTableWidget>("followSteps").rowCount() > 0; }));
    settle();
    child<QWidget>("followDifficulty").setFocus();
    press(Qt::Key_Down);
    settle();
    const auto kind = combo("followDifficulty").code();
    ASSERT_EQ(kind, u"01"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return panel().isVisible(); })) << "the ticket comes next";
    settle();
    EXPECT_EQ(combo("difficultyKind").code(), kind);
    type(u"wages of three months"_s);
    save();
    EXPECT_TRUE(soon([&] {
        return one(u"SELECT count(*) FROM difficulty WHERE person_id = %1 AND follow_up_id IS NOT "
                   "NULL AND due_on = '2022-12-14'"_s.arg(person_)) == 1;
    })) << problem();
}

TEST_F(DifficultyWindow, ListsWhatIsOpenWithPersonsAndDays) {
    openTicket(u"insurance not paid"_s);
    window().open({u"difficulties"_s});
    auto& list = child<ui::RecordList>("difficultyList");
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 0; }));
    const auto open = one(u"SELECT count(*) FROM difficulty_course WHERE closed_on IS NULL"_s);
    EXPECT_TRUE(soon([&] { return list.rows().rowCount() == open; }));
    auto& figures = child<QLabel>("difficultyFigures");
    EXPECT_TRUE(soon([&] { return figures.text().contains(QString::number(open)); }))
        << figures.text().toStdString();
    list.table().selectRow(0);
    list.setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return panel().isVisible(); })) << "Enter opens the person at it";
}

TEST_F(DifficultyWindow, StandsOnTheTimelineAndAmongTheWorkOfTheDay) {
    openTicket(u"no training"_s);
    const auto& timeline = child<ui::Timeline>("timeline");
    EXPECT_TRUE(soon([&] { return timeline.isVisible(); }));
    window().open({u"today"_s});
    auto& list = child<ui::RecordList>("todayList");
    list.setQuery(
        {.filters = {{u"kind"_s, u"difficulty"_s}, {u"person_id"_s, QString::number(person_)}}});
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() == 1; }));
    settle();
    list.table().selectRow(0);
    list.setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return panel().isVisible(); }));
}

TEST_F(DifficultyWindow, HoldsNothingAfterTheLock) {
    openTicket(u"wages"_s);
    open();
    ASSERT_EQ(tickets().rowCount(), 1);
    const auto& shown = tickets();
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().isLocked(); }));
    EXPECT_EQ(shown.rowCount(), 0);
}

TEST_F(DifficultyWindow, OpensWithAContactAndBothAreTakenBackAtOnce) {
    const auto tickets =
        u"SELECT count(*) FROM difficulty_course WHERE person_id = %1"_s.arg(person_);
    const auto contacts =
        u"SELECT count(*) FROM service s WHERE s.person_id = %1 AND s.kind = 'contact' AND NOT "
        "EXISTS (SELECT 1 FROM service c WHERE c.corrects = s.id)"_s.arg(person_);
    const auto before = one(contacts);
    const auto acts = actsOf(u"service.record"_s).size();
    window().open({u"person"_s, person_});
    ASSERT_TRUE(soon([&] {
        press(Qt::Key_C);
        return child<QWidget>("contactForm").isVisible();
    }));
    settle();
    EXPECT_FALSE(combo("ticket_kind").isVisible()) << "folded away";
    press(Qt::Key_M, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(combo("ticket_kind").isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &combo("ticket_kind"));
    EXPECT_FALSE(combo("ticket_kind").visibleRegion().isEmpty()) << "the form follows";
    save();
    EXPECT_EQ(one(contacts), before) << "the kind is asked, and neither is saved";
    ASSERT_TRUE(combo("ticket_kind").setCode(u"01"_s));
    save();
    ASSERT_TRUE(
        soon([&] { return QApplication::focusWidget() == &child<QWidget>("ticket_words"); }));
    type(u"wages of three months"_s);
    if (const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS"); !folder.isEmpty()) {
        EXPECT_TRUE(window().grab().save(folder + u"/contact-ticket.png"_s));
    }
    save();
    ASSERT_TRUE(soon([&] { return one(tickets) == 1; }));
    EXPECT_EQ(one(contacts), before + 1);
    EXPECT_EQ(actsOf(u"service.record"_s).size(), acts + 1) << "one act";
    EXPECT_EQ(one(u"SELECT count(*) FROM difficulty y JOIN service s ON s.id = y.service_id WHERE "
                  "y.person_id = %1 AND y.due_on = '2022-12-14'"_s.arg(person_)),
              1)
        << "the ticket names the contact";
    ASSERT_TRUE(soon([&] { return !child<QWidget>("contactForm").isVisible(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return one(tickets) == 0 && one(contacts) == before; }))
        << "one key takes both back";
}
