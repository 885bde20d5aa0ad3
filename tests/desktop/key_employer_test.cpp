// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/keeping/key_employers_page.h"
#include "ui/widgets/code_combo.h"
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

/// 重点企业 by keys, as the supervisor.
class KeyEmployersByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
    }
    static qint64 asked(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows && rows->next() ? rows->id(0) : -1;
    }
    static qint64 staffOf(const QString& login) {
        return asked(u"SELECT staff_id FROM user_account WHERE login = '%1'"_s.arg(login));
    }
    void fill(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(text);
        settle();  // a hand is slower than a scanner, whose keys are held together
    }
    /// The act was done once more.
    template <class Keys>
    void does(const QString& act, Keys keys) {
        const auto before = actsOf(act).size();
        keys();
        ASSERT_TRUE(soon([&] { return actsOf(act).size() == before + 1; })) << act.toStdString();
        settle();
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    ui::KeyEmployersPage& page() { return child<ui::KeyEmployersPage>("keyEmployersPage"); }
    void openPage() {
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return page().isVisible(); }));
        settle();
        page().list().setFocus();
    }
    /// The first so many employers that are not on the list yet, from the page of employers.
    void putOnList(int count) {
        openPage();
        press(Qt::Key_N);
        auto& employers = child<ui::RecordList>("employerList");
        ASSERT_TRUE(soon([&] { return employers.isVisible() && employers.rows().rowCount() > 3; }));
        employers.setFocus();
        press(Qt::Key_Home);
        const auto listed = asked(u"SELECT count(*) FROM key_employer_course"_s);
        for (qint64 row = 0; row < listed; ++row) press(Qt::Key_Down);
        for (int n = 0; n < count; ++n) {
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        press(Qt::Key_L);
        auto& form = child<QWidget>("keyListForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        ASSERT_TRUE(child<ui::CodeCombo>("keyKind").setCode(u"01"_s));
        child<QLineEdit>("keyReason").setText(u"年产值过亿"_s);  // committed by an input method
        fill("keySince", u"2022-10-01"_s);
        picture(u"key-put"_s);
        does(u"employer.key"_s, [&] { save(); });
        EXPECT_FALSE(form.isVisible());
    }
    void chooseFirst(int count) {
        openPage();
        ASSERT_TRUE(soon([&] { return page().list().rows().rowCount() >= count; }));
        press(Qt::Key_Home);
        for (int n = 0; n < count; ++n) {
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        ASSERT_EQ(int(page().list().selectedIds().size()), count);
    }
    void give(int count, const QString& login) {
        chooseFirst(count);
        press(Qt::Key_Y);
        ASSERT_TRUE(soon([&] { return child<QWidget>("keyChangeForm").isVisible(); }));
        ASSERT_TRUE(child<ui::CodeCombo>("keyTo").setCode(QString::number(staffOf(login))));
        ASSERT_TRUE(child<ui::CodeCombo>("keyWhy").setCode(u"1"_s));
        picture(u"key-give"_s);
        does(u"employer.assign"_s, [&] { save(); });
    }
    void visitCurrent(const QString& next) {
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return child<QWidget>("visitForm").isVisible(); }));
        settle();
        ASSERT_TRUE(child<ui::CodeCombo>("visitWay").setCode(u"1"_s));
        child<QLineEdit>("visitSpoken").setText(u"人事部马主任"_s);
        child<QLineEdit>("visitNeeds").setText(u"缺焊工三名，年前到岗"_s);
        fill("visitNext", next);
        picture(u"key-visit"_s);
        does(u"employer.visit"_s, [&] { save(); });
        EXPECT_FALSE(child<QWidget>("visitForm").isVisible());
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(KeyEmployersByKeys, ArePutOnTheListGivenManyAtOnceAndTakenBack) {
    putOnList(3);
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer WHERE since_on = '2022-10-01'"_s), 3);
    give(3, u"clerk1"_s);
    const auto given = u"SELECT count(*) FROM key_employer_course WHERE officer_id = %1"_s.arg(
        staffOf(u"clerk1"_s));
    EXPECT_EQ(asked(given), 3);
    auto& toast = *page().findChild<ui::ToastLine*>();
    EXPECT_TRUE(toast.offersUndo());
    picture(u"key-list"_s);
    does(u"employer.undo"_s, [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(asked(given), 0);
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_deed"_s), 6) << "both stay";
}

TEST_F(KeyEmployersByKeys, FallDueByTheirIntervalAndAreVisitedFromTheWorklist) {
    putOnList(1);
    chooseFirst(1);
    press(Qt::Key_I);
    ASSERT_TRUE(soon([&] { return child<QWidget>("keyChangeForm").isVisible(); }));
    fill("keyDays", u"30"_s);
    does(u"employer.interval"_s, [&] { save(); });
    const auto late =
        asked(u"SELECT count(*) FROM key_employer_course WHERE due_on < '2022-11-30'"_s);
    EXPECT_EQ(late, 1);

    press(Qt::Key_1, Qt::ControlModifier);
    auto& work = child<ui::RecordList>("todayList");
    ASSERT_TRUE(soon([&] { return work.isVisible(); }));
    settle();
    work.setQuery({.filters = {{u"kind"_s, u"employer_contact"_s}}});
    ASSERT_TRUE(soon([&] { return work.rows().rowCount() == int(late); }));
    EXPECT_EQ(work.rows().valueAt(0, u"state"_s).toString(), u"overdue"_s);
    work.setFocus();
    press(Qt::Key_Home);
    picture(u"key-today"_s);
    visitCurrent(u"2023-01-10"_s);
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_course WHERE due_on = '2023-01-10'"_s), 1);
    does(u"employer.visit_undo"_s, [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_course WHERE due_on = '2023-01-10'"_s), 0);
}

TEST_F(KeyEmployersByKeys, FallDueAsTheOfficeSets) {
    putOnList(1);
    openPage();
    press(Qt::Key_O);
    ASSERT_TRUE(soon([&] { return child<QWidget>("keyChangeForm").isVisible(); }));
    fill("keyDays", u"30"_s);
    does(u"employer.office_interval"_s, [&] { save(); });
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_course WHERE due_on IS NULL"_s), 0);
    press(Qt::Key_O);
    ASSERT_TRUE(soon([&] { return child<QWidget>("keyChangeForm").isVisible(); }));
    EXPECT_EQ(child<QLineEdit>("keyDays").text(), u"30"_s);
    child<QLineEdit>("keyDays").clear();
    does(u"employer.office_interval"_s, [&] { save(); });
    EXPECT_GT(asked(u"SELECT count(*) FROM key_employer_course WHERE due_on IS NULL"_s), 0);
}

TEST_F(KeyEmployersByKeys, TellWhatIsMissingBesideTheFieldAndShowWhatWasHeard) {
    putOnList(1);
    openPage();
    ASSERT_TRUE(soon([&] { return page().list().rows().rowCount() > 0; }));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return child<QWidget>("visitForm").isVisible(); }));
    settle();
    const auto before = asked(u"SELECT count(*) FROM employer_visit"_s);
    save();
    settle();
    EXPECT_TRUE(child<QWidget>("visitForm").isVisible()) << "what was typed stays";
    EXPECT_EQ(asked(u"SELECT count(*) FROM employer_visit"_s), before);
    press(Qt::Key_Escape);
    EXPECT_FALSE(child<QWidget>("visitForm").isVisible());
    EXPECT_TRUE(page().list().isVisible());
    visitCurrent(u"2022-12-20"_s);
    press(Qt::Key_Return);
    auto& visits = child<QTableWidget>("visitTable");
    ASSERT_TRUE(soon([&] { return visits.rowCount() > 0; }));
    EXPECT_EQ(visits.item(0, 5)->text(), u"缺焊工三名，年前到岗"_s);
    picture(u"key-heard"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(visits.rowCount(), 0) << "nothing of it stays behind";
}

TEST_F(KeyEmployersByKeys, LeaveTheListForAReasonAndComeBackByTheUndo) {
    putOnList(1);
    const auto listed = asked(u"SELECT count(*) FROM key_employer_course WHERE off_on IS NULL"_s);
    chooseFirst(1);
    press(Qt::Key_X);
    ASSERT_TRUE(soon([&] { return child<QWidget>("keyChangeForm").isVisible(); }));
    ASSERT_TRUE(child<ui::CodeCombo>("keyOff").setCode(u"1"_s));
    does(u"employer.unkey"_s, [&] { save(); });
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_course WHERE off_on IS NULL"_s),
              listed - 1);
    child<QToolButton>("keyView_off").click();
    ASSERT_TRUE(soon([&] { return page().list().rows().rowCount() == 1; }));
    does(u"employer.undo"_s, [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(asked(u"SELECT count(*) FROM key_employer_course WHERE off_on IS NULL"_s), listed);
}

TEST_F(KeyEmployersByKeys, AreOnlyLookedAtByAnApprover) {
    workAs(u"approver"_s);
    openPage();
    EXPECT_TRUE(page().keys().isEmpty());
}
