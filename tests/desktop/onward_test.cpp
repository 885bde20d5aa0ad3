// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// 转介 by keys.
class OnwardWindow : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        person_ =
            one(u"SELECT r.person_id FROM registration r WHERE r.ended_on IS NULL AND NOT "
                "EXISTS (SELECT 1 FROM onward_referral w WHERE w.person_id = r.person_id) "
                "AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = r.person_id) "
                "ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
    }
    /// The person agrees behind the window's back.
    void agree() {
        auto writer = Database::openSqlite(target().path, Access::ReadWrite);
        ASSERT_TRUE(ok(writer));
        static qint64 given = 0;
        const auto sql =
            u"INSERT INTO consent SELECT 900000000 + %2, %1, 'department', 1, '00', 'consent', "
            "'paper', '2022-11-30', office_id, staff_id, 'consent-%2', 0 FROM registration WHERE "
            "person_id = %1 LIMIT 1"_s.arg(person_)
                .arg(++given);
        ASSERT_TRUE(ok((*writer)->run({"test.consent", sql, false})));
    }
    void open() {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_L);
            return panel().isVisible();
        }));
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("onwardPanel"); }
    [[nodiscard]] QTableWidget& referrals() { return child<QTableWidget>("onwardReferrals"); }
    [[nodiscard]] ui::CodeCombo& combo(const char* name) { return child<ui::CodeCombo>(name); }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 count(const QString& which) const {
        return one(u"SELECT count(*) FROM onward_course WHERE person_id = %1 AND "_s.arg(person_) +
                   which);
    }
    [[nodiscard]] std::string problem() {
        return panel().findChild<ui::ProblemLine*>()->code().toStdString();
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void fill(const char* field, const QString& text) {
        child<QWidget>(field).setFocus();
        type(text);
    }
    /// Filled in by keys, not saved yet.
    void write() {
        open();
        ASSERT_TRUE(combo("onwardDepartment").setCode(u"01"_s));
        ASSERT_TRUE(combo("onwardReason").setCode(u"01"_s));
        fill("onwardBody", u"civil affairs"_s);
        fill("onwardAsked", u"please give relief"_s);
    }
    void send() {
        agree();
        write();
        save();
        ASSERT_TRUE(soon([&] { return count(u"ended_on IS NULL"_s) == 1; })) << problem();
        ASSERT_TRUE(soon([&] { return !panel().isVisible(); })) << "back at the timeline";
        shot(u"onward-timeline"_s);
    }
    /// Its feedback was due yesterday.
    void late() {
        auto writer = Database::openSqlite(target().path, Access::ReadWrite);
        ASSERT_TRUE(ok(writer));
        for (const auto& table : {u"onward_course"_s, u"onward_referral"_s})
            ASSERT_TRUE(ok((*writer)->run(
                {"test.late",
                 u"UPDATE %1 SET answer_by = '2022-11-29' WHERE person_id = %2"_s.arg(table).arg(
                     person_),
                 false})));
    }
    /// For the eye, into the folder ZHIQIAO_SHOTS names.
    void shot(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        settle();
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
    qint64 person_ = 0;
};

TEST_F(OnwardWindow, KeepsWhatWasTypedUntilThePersonHasAgreed) {
    write();
    save();
    ASSERT_TRUE(soon([&] { return problem() == "onward.no_consent"; })) << problem();
    shot(u"onward-refused"_s);
    EXPECT_TRUE(panel().isVisible());
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    agree();
    open();
    EXPECT_EQ(child<QPlainTextEdit>("onwardAsked").toPlainText(), u"please give relief"_s);
    EXPECT_EQ(combo("onwardDepartment").code(), u"01"_s);
    save();
    EXPECT_TRUE(soon([&] { return count(u"ended_on IS NULL AND answer_by IS NULL"_s) == 1; }))
        << problem();
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return count(u"1 = 1"_s) == 0; })) << "one key takes it back";
    EXPECT_EQ(one(u"SELECT count(*) FROM onward_referral WHERE person_id = %1"_s.arg(person_)), 1)
        << "it stays, with its number";
}

TEST_F(OnwardWindow, AsksBesideTheFieldForWhatIsMissing) {
    agree();
    open();
    EXPECT_EQ(combo("onwardAct").code(), u"send"_s);
    EXPECT_FALSE(combo("onwardDepartment").code()) << "nobody has said where to";
    save();
    EXPECT_TRUE(panel().isVisible());
    ASSERT_TRUE(combo("onwardDepartment").setCode(u"99"_s));
    ASSERT_TRUE(combo("onwardReason").setCode(u"01"_s));
    save();
    EXPECT_TRUE(soon([&] { return QApplication::focusWidget() == &child<QWidget>("onwardBody"); }))
        << "which other department";
    type(u"weather office"_s);
    save();
    EXPECT_TRUE(soon([&] { return QApplication::focusWidget() == &child<QWidget>("onwardAsked"); }))
        << "what it is to do";
    EXPECT_EQ(count(u"1 = 1"_s), 0);
}

TEST_F(OnwardWindow, PrintsTheFormAndCountsItsPrints) {
    send();
    open();
    ASSERT_EQ(referrals().rowCount(), 1);
    EXPECT_EQ(combo("onwardAct").code(), u"answer"_s) << "the one that waits is at hand";
    for (size_t times = 1; times <= 2; ++times) {
        press(Qt::Key_P, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return paper_.jobs.size() == times; }));
        ASSERT_TRUE(soon([&] {
            return one(u"SELECT count(*) FROM print_record WHERE form = 'F13-16' AND person_id = %1"_s
                           .arg(person_)) == qint64(times);
        }));
        settle();
    }
    const auto marked = [](const ui::PrintJob& job) {
        return std::ranges::count_if(job.pages.front().elements, [](const auto& element) {
            const auto* text = std::get_if<FormText>(&element);
            return text && text->text == u"补打(第1次)"_s;
        });
    };
    EXPECT_EQ(marked(paper_.jobs[0]), 0);
    EXPECT_EQ(marked(paper_.jobs[1]), 2) << "on both parts";
    press(Qt::Key_E, Qt::AltModifier);
    EXPECT_TRUE(soon([&] { return paper_.jobs.size() == 3; })) << "the empty form";
}

TEST_F(OnwardWindow, RecordsTheFeedbackFromTheWorkOfTheDay) {
    send();
    late();
    window().open({u"today"_s});
    auto& list = child<ui::RecordList>("todayList");
    list.setQuery(
        {.filters = {{u"kind"_s, u"onward"_s}, {u"person_id"_s, QString::number(person_)}}});
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() == 1; }));
    settle();
    list.table().selectRow(0);
    list.setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return panel().isVisible(); }));
    ASSERT_TRUE(soon([&] {
        return QApplication::focusWidget() == &child<QWidget>("onwardAnswer");
    })) << "the feedback form is open";
    press(Qt::Key_Down);
    settle();
    ASSERT_EQ(combo("onwardAnswer").code(), u"2"_s);
    save();
    EXPECT_TRUE(panel().isVisible()) << "why is asked";
    EXPECT_EQ(QApplication::focusWidget(), &child<QWidget>("onwardResult"));
    type(u"not entitled"_s);
    shot(u"onward-feedback"_s);
    save();
    ASSERT_TRUE(soon([&] { return count(u"ended_on = '2022-11-30' AND answer = '2'"_s) == 1; }))
        << problem();
    ASSERT_TRUE(soon([&] { return !panel().isVisible(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return count(u"ended_on IS NULL"_s) == 1; }));
}

TEST_F(OnwardWindow, ListsByHowTheyStandAndOpensThePerson) {
    send();
    late();
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto& list = child<ui::RecordList>("onwardList");
    ASSERT_TRUE(soon([&] { return list.isVisible() && list.rows().rowCount() > 0; }));
    settle();
    child<QWidget>("onwardView_overdue").setFocus();
    press(Qt::Key_Space);
    const auto overdue =
        one(u"SELECT count(*) FROM onward_course WHERE ended_on IS NULL AND "
            "answer_by < '2022-11-30'"_s);
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() == overdue; }));
    settle();
    shot(u"onward-page"_s);
    list.setQuery({.filters = {{u"person_id"_s, QString::number(person_)}}});
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() == 1; }));
    settle();
    list.table().selectRow(0);
    list.setFocus();
    press(Qt::Key_S);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; })) << "S prints its form";
    settle();
    list.setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return panel().isVisible(); })) << "Enter opens the person at it";
}

TEST_F(OnwardWindow, WithdrawsWithAReasonAndHoldsNothingAfterTheLock) {
    send();
    open();
    child<QWidget>("onwardAct").setFocus();
    press(Qt::Key_Down);
    settle();
    ASSERT_EQ(combo("onwardAct").code(), u"withdraw"_s);
    save();
    EXPECT_TRUE(panel().isVisible()) << "why is asked";
    type(u"done by herself"_s);
    save();
    ASSERT_TRUE(soon([&] { return count(u"ended_on IS NOT NULL AND answer = ''"_s) == 1; }))
        << problem();
    open();
    const auto& shown = referrals();
    ASSERT_EQ(shown.rowCount(), 1);
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().isLocked(); }));
    EXPECT_EQ(shown.rowCount(), 0);
}
