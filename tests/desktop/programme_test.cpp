// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/programmes/programmes_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 专项计划 by keys, as the supervisor.
class ProgrammesByKeys : public DesktopTest {
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
    void fill(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(text);
        settle();  // a hand is slower than a scanner, whose keys are held together
    }
    ui::ProgrammesPage& page() { return child<ui::ProgrammesPage>("programmesPage"); }
    void openPage() {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return page().isVisible(); }));
        settle();
    }
    /// A round of one place in the demo's year.
    void openRound(const QString& programme = u"01"_s) {
        openPage();
        page().rounds().setFocus();
        press(Qt::Key_N);
        auto& combo = child<ui::CodeCombo>("roundProgramme");
        ASSERT_TRUE(soon([&] { return combo.hasFocus(); }));
        ASSERT_TRUE(combo.setCode(programme));
        child<QLineEdit>("roundName").setText(u"2022年"_s);  // committed by an input method
        fill("roundPlaces", u"1"_s);
        fill("roundFrom", u"2022-09-01"_s);
        fill("roundUntil", u"2023-08-31"_s);
        picture(u"programme-form"_s);
        const auto before = actsOf(u"programme.open"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return actsOf(u"programme.open"_s).size() == before + 1; }));
        settle();
    }
    static QString newest() {
        return QString::number(asked(u"SELECT max(id) FROM programme_round"_s));
    }
    static qint64 inState(const QString& state) {
        return asked(
            u"SELECT count(*) FROM programme_course WHERE round_id = %1 AND state = '%2'"_s.arg(
                newest(), state));
    }
    /// Three people of the list nobody has enrolled yet: the office is that of all tests.
    void enrolThree() {
        static int below = 0;
        press(Qt::Key_2, Qt::ControlModifier);
        auto& people = child<ui::RecordList>("peopleList");
        ASSERT_TRUE(soon([&] { return people.rows().rowCount() > 4; }));
        people.setFocus();
        press(Qt::Key_Home);
        for (int n = 0; n < below; ++n) press(Qt::Key_Down);
        below += 3;
        for (int n = 0; n < 3; ++n) {
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        ASSERT_GE(people.selectedIds().size(), 2U);
        press(Qt::Key_J);
        auto& form = test::child<QWidget>(child<QWidget>("peoplePage"), "enrolForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        ASSERT_TRUE(test::child<ui::CodeCombo>(form, "enrolRound").setCode(newest()));
        picture(u"programme-enrol"_s);
        const auto before = actsOf(u"programme.enrol"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return actsOf(u"programme.enrol"_s).size() == before + 1; }));
        ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    }
    void openNewest() {
        openPage();
        auto& list = page().rounds();
        list.setFocus();
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_Home);
            return list.currentId() && QString::number(*list.currentId()) == newest();
        }));
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return page().people().rows().rowCount() > 0; }));
        settle();
    }
    void choose(const QString& view) {
        child<QToolButton>((u"programmeView_"_s + view).toLatin1().constData()).click();
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("enrolmentPanel"); }
    [[nodiscard]] ui::CodeCombo& combo(const char* name) { return child<ui::CodeCombo>(name); }
    [[nodiscard]] std::string problem() {
        return panel().findChild<ui::ProblemLine*>()->code().toStdString();
    }
    /// The first of the queue on the person page, at the enrolment.
    void openFirst() {
        openNewest();
        page().people().setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return panel().isVisible(); }));
        settle();
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    /// Ctrl+Z on the list of people takes the enrolling back.
    void takeBackByKey() {
        ASSERT_TRUE(child<ui::RecordList>("peopleList").isAncestorOf(QApplication::focusWidget()));
        const auto before = actsOf(u"programme.undo"_s).size();
        press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return actsOf(u"programme.undo"_s).size() == before + 1; }));
        EXPECT_EQ(inState(u"applied"_s) + inState(u"waiting"_s), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
        EXPECT_EQ(actsOf(u"programme.undo"_s).size(), before + 1) << "once";
    }
    /// The work of the day that comes of programmes.
    ui::RecordList& showWork() {
        window().open({u"today"_s});
        auto& list = child<ui::RecordList>("todayList");
        list.setQuery({.filters = {{u"kind"_s, u"programme"_s}}});
        settle();
        return list;
    }
    static int rowOf(ui::RecordList& list, qint64 person) {
        for (int row = 0; row < list.rows().rowCount(); ++row)
            if (list.rows().valueAt(row, u"person_id"_s).toLongLong() == person) return row;
        return -1;
    }
    void admitFirst() {
        openFirst();
        ASSERT_EQ(combo("enrolmentAct").code(), u"admit"_s);
        save();
        ASSERT_TRUE(soon([&] { return inState(u"admitted"_s) == 1; })) << problem();
        ASSERT_TRUE(soon([&] { return child<QTableWidget>("enrolmentSteps").rowCount() > 0; }));
        settle();
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(ProgrammesByKeys, AreOpenedAndTellWhatIsMissingBesideTheField) {
    const auto rounds = u"SELECT count(*) FROM programme_round"_s;
    const auto before = asked(rounds);
    openPage();
    page().rounds().setFocus();
    press(Qt::Key_N);
    ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("roundProgramme").hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(child<QWidget>("roundForm").isVisible()) << "what was typed stays";
    EXPECT_EQ(asked(rounds), before);
    press(Qt::Key_Escape);
    openRound();
    EXPECT_FALSE(child<QWidget>("roundForm").isVisible());
    EXPECT_TRUE(child<QLabel>("programmeTitle").text().contains(u"2022年"_s));
    EXPECT_EQ(asked(rounds), before + 1);
    EXPECT_EQ(asked(rounds +
                    u" WHERE places = 1 AND from_day = '2022-09-01' "
                    "AND until_day = '2023-08-31' AND id = "_s +
                    newest()),
              1);
}

TEST_F(ProgrammesByKeys, TakePeopleFromTheirListAndGiveThemBack) {
    openRound();
    enrolThree();
    EXPECT_EQ(inState(u"applied"_s), 1) << "one place";
    EXPECT_GE(inState(u"waiting"_s), 1);
    takeBackByKey();
}

TEST_F(ProgrammesByKeys, AreGivenBackAlsoBySomebodyWhoGivesNobodyAway) {
    openRound();
    workAs(u"clerk1"_s);
    enrolThree();
    EXPECT_EQ(inState(u"applied"_s), 1);
    takeBackByKey();
}

TEST_F(ProgrammesByKeys, GoFromTheDayToThePlanAndOnceTheStepIsDoneTheNextDayIsAskedFor) {
    openRound();
    enrolThree();
    admitFirst();
    const auto& today = kDemoWorkingDay;
    ASSERT_TRUE(combo("enrolmentAct").setCode(u"set"_s));
    settle();
    fill("enrolmentDay", today.toString(Qt::ISODate));
    save();
    ASSERT_TRUE(soon([&] {
        return asked(
                   u"SELECT count(*) FROM programme_course WHERE next_due = '%1' AND round_id = %2"_s
                       .arg(today.toString(Qt::ISODate), newest())) == 1;
    })) << problem();
    const auto who = asked(
        u"SELECT person_id FROM programme_course WHERE next_due IS NOT NULL AND round_id = "_s +
        newest());
    auto& work = showWork();
    ASSERT_TRUE(soon([&] { return rowOf(work, who) >= 0; }));
    work.setFocus();
    press(Qt::Key_Home);
    for (int row = 0; row < rowOf(work, who); ++row) press(Qt::Key_Down);
    picture(u"programme-today"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return panel().isVisible(); }));
    ASSERT_TRUE(soon([&] { return child<QTableWidget>("enrolmentSteps").rowCount() > 0; }));
    settle();
    EXPECT_EQ(combo("enrolmentAct").code(), u"done"_s);
    EXPECT_EQ(combo("enrolmentStep").code(), u"1"_s) << "the step that is due";
    save();
    ASSERT_TRUE(soon([&] {
        return asked(u"SELECT max(steps_done) FROM programme_course WHERE round_id = "_s +
                     newest()) == 1;
    })) << problem();
    auto& after = showWork();
    EXPECT_TRUE(soon([&] {
        const int row = rowOf(after, who);
        return row >= 0 &&
               after.rows().valueAt(row, u"step"_s).toString() == u"programme_undated"_s;
    })) << "the other steps have no day";
}

TEST_F(ProgrammesByKeys, OpenAsManyPeopleAsEachFigureSays) {
    openRound();
    enrolThree();
    openNewest();
    picture(u"programme-page"_s);
    for (const auto& state : {u"waiting"_s, u"applied"_s}) {
        choose(state);
        const auto persons = inState(state);
        EXPECT_TRUE(soon([&] { return page().people().rows().rowCount() == int(persons); }))
            << qPrintable(state);
    }
    choose(u"ended"_s);
    EXPECT_TRUE(soon([&] { return page().people().rows().rowCount() == 0; }));
}

TEST_F(ProgrammesByKeys, AdmitWhoComesFirstAndGoThroughThePlan) {
    openRound();
    enrolThree();
    admitFirst();
    picture(u"programme-panel"_s);
    EXPECT_TRUE(panel().isVisible()) << "there is a plan to go on with";
    EXPECT_EQ(combo("enrolmentAct").code(), u"done"_s);
    auto& steps = child<QTableWidget>("enrolmentSteps");
    steps.setFocus();
    steps.setCurrentCell(0, 0);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(QApplication::focusWidget(), &child<QWidget>("enrolmentWords"));
    type(u"met on Monday"_s);
    save();
    ASSERT_TRUE(soon([&] {
        return asked(
                   u"SELECT count(*) FROM programme_course WHERE steps_done = 1 AND round_id = "_s +
                   newest()) == 1;
    })) << problem();
    ASSERT_TRUE(soon([&] { return combo("enrolmentAct").code() == u"done"_s; }))
        << combo("enrolmentAct").code().value_or(QString()).toStdString() << problem();
    settle();
    ASSERT_TRUE(combo("enrolmentAct").setCode(u"end"_s));
    settle();
    save();
    EXPECT_TRUE(panel().isVisible()) << "the result is asked";
    ASSERT_TRUE(combo("enrolmentCode").setCode(u"01"_s));
    save();
    ASSERT_TRUE(soon([&] { return inState(u"ended"_s) == 1; })) << problem();
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); })) << "back at the timeline";
    picture(u"programme-timeline"_s);
    EXPECT_EQ(inState(u"applied"_s), 1) << "the next one is proposed";
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return inState(u"ended"_s) == 0; }));
    EXPECT_EQ(inState(u"admitted"_s), 1);
    EXPECT_EQ(inState(u"applied"_s), 0);
}

TEST_F(ProgrammesByKeys, TellWhyNobodyCanBeAdmittedToAFullRound) {
    openRound();
    enrolThree();
    admitFirst();
    openNewest();
    choose(u"waiting"_s);
    ASSERT_TRUE(soon([&] { return page().people().rows().rowCount() > 0; }));
    page().people().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(
        soon([&] { return panel().isVisible() && combo("enrolmentAct").code() == u"admit"_s; }));
    settle();
    save();
    EXPECT_TRUE(soon([&] { return problem() == "programme.no_place"; })) << problem();
    EXPECT_EQ(inState(u"admitted"_s), 1);
}

TEST_F(ProgrammesByKeys, EnrolFromThePersonPage) {
    openRound(u"02"_s);
    const auto who = asked(
        u"SELECT r.person_id FROM registration r WHERE r.ended_on IS NULL AND NOT EXISTS (SELECT 1 "
        "FROM person_merge m WHERE m.gone_id = r.person_id) ORDER BY 1 LIMIT 1"_s);
    window().open({u"person"_s, who});
    ASSERT_TRUE(soon([&] {
        press(Qt::Key_J);
        return panel().isVisible();
    }));
    settle();
    EXPECT_EQ(combo("enrolmentAct").code(), u"enrol"_s);
    save();
    EXPECT_TRUE(panel().isVisible()) << "the programme is asked";
    ASSERT_TRUE(soon([&] { return combo("enrolmentRound").setCode(newest()); }));
    save();
    ASSERT_TRUE(soon([&] { return inState(u"applied"_s) == 1; })) << problem();
    EXPECT_EQ(asked(u"SELECT person_id FROM programme_course WHERE round_id = "_s + newest()), who);
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return inState(u"applied"_s) == 0; }));
}
