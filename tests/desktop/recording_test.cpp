// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Contacts, records about many, and assessments by keys, as a clerk.
class RecordByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"clerk1"_s);
        for (const auto& act :
             {u"service.record"_s, u"record.many"_s, u"record.many_undo"_s, u"assessment.record"_s,
              u"assessment.withdraw"_s, u"office.phrase"_s})
            before_[act] = actsOf(act).size();
    }
    static qint64 asked(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->id(0) : -1;
    }
    /// The clerk who signed in, as lists filter by.
    static QString me() {
        return QString::number(
            asked(u"SELECT staff_id FROM user_account WHERE login = 'clerk1'"_s));
    }
    /// Whether so many acts were done since the test began; the office is that of the tests before.
    [[nodiscard]] bool did(const QString& act, int times = 1) const {
        return actsOf(act).size() == before_.value(act) + times;
    }
    ui::RecordList& today() { return child<ui::RecordList>("todayList"); }
    ui::RecordList& people() { return child<ui::RecordList>("peopleList"); }
    /// The first of today's rows of the clerk, of that kind if one is named.
    PersonId firstOfToday(const QString& kind = {}) {
        press(Qt::Key_1, Qt::ControlModifier);
        ListQuery query{.filters = {{u"staff"_s, me()}}};
        if (!kind.isEmpty()) query.filters[u"kind"_s] = kind;
        today().setQuery(query);
        EXPECT_TRUE(
            soon([&] { return !today().rows().isBusy() && today().rows().rowCount() > 0; }));
        settle();
        today().setFocus();
        press(Qt::Key_Home);
        const auto row = today().currentId();
        if (!row) return PersonId(0);
        return PersonId(
            today().rows().valueAt(today().rows().rowOf(*row), u"person_id"_s).toLongLong());
    }
    void expectContactForm() {
        EXPECT_TRUE(soon([&] { return child<QWidget>("contactForm").isVisible(); }));
        settle();
    }
    PersonId openContact() {
        const auto person = firstOfToday();
        window().open({u"person"_s, person.value()});
        settle();
        press(Qt::Key_C);
        expectContactForm();
        return person;
    }
    ui::ToastLine& toast(const char* page) {
        return *child<QWidget>(page)
                    .findChild<QWidget*>(u"manyPart"_s)
                    ->findChild<ui::ToastLine*>();
    }
    template <class W>
    W& within(const char* outer, const char* name) {
        return test::child<W>(child<QWidget>(outer), name);
    }
    QMap<QString, qsizetype> before_;

    /// For a person to look at.
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(RecordByKeys, AContactThatNamesADayIsWorkOnThatDay) {
    const auto person = openContact();
    within<ui::DayEdit>("contactForm", "next_contact").setDay(QDate(2022, 12, 2));
    auto& note = within<QLineEdit>("contactForm", "note");
    note.setText(u"下午三点以后方便"_s);
    within<QWidget>("contactForm", "needs").setFocus();
    press(Qt::Key_2);
    settle();
    picture(u"contact-form"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"service.record"_s); }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM contact_sheet c JOIN service s ON s.id = c.id "
                    "WHERE s.person_id = %1 AND c.needs = '02' "
                    "AND c.next_contact_on = '2022-12-02'"_s.arg(person.value())),
              1);
    settle();
    picture(u"contact-timeline"_s);
    EXPECT_EQ(firstOfToday(u"contact_due"_s), person);
    press(Qt::Key_Return);
    expectContactForm();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"service.record"_s, 2); }));
    EXPECT_EQ(
        asked(u"SELECT count(*) FROM contact_course WHERE person_id = %1"_s.arg(person.value())), 1)
        << "a contact before the day keeps nothing";
}

TEST_F(RecordByKeys, AContactIsSavedByTwoKeysAsBefore) {
    openContact();
    const auto sheets = asked(u"SELECT count(*) FROM contact_sheet"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"service.record"_s); }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM contact_sheet"_s), sheets) << "nothing more was told";
}

TEST_F(RecordByKeys, ANoteAboutMarkedPeopleAndItsUndo) {
    press(Qt::Key_2, Qt::ControlModifier);
    people().setQuery({.filters = {{u"officer"_s, me()}}});
    ASSERT_TRUE(soon([&] { return people().rows().rowCount() > 3; }));
    settle();
    people().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const auto marked = people().selectedIds().size();
    ASSERT_GE(marked, 2u);
    press(Qt::Key_N);
    auto& form = within<QWidget>("peoplePage", "manyForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    auto& words = test::child<QLineEdit>(form, "many_text");
    ASSERT_TRUE(soon([&] { return words.hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(form.isVisible()) << "a note that says nothing";
    words.setText(u"已通知12月5日招聘会"_s);
    picture(u"many-form"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"record.many"_s); }));
    ASSERT_TRUE(soon([&] { return toast("peoplePage").offersUndo(); }));
    picture(u"many-done"_s);
    const auto notes = asked(u"SELECT count(*) FROM person_note"_s);
    EXPECT_GE(notes, 1);
    EXPECT_LE(notes, qint64(marked));
    ASSERT_TRUE(soon([&] { return people().table().hasFocus() || people().hasFocus(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"record.many_undo"_s); }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM person_note"_s), 0);
}

TEST_F(RecordByKeys, APolicyNoticeFromTodayAndItsUndo) {
    firstOfToday();
    press(Qt::Key_N);
    auto& form = within<QWidget>("todayPage", "manyForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    test::child<ui::CodeCombo>(form, "many_kind").setCode(u"3"_s);
    test::child<QLineEdit>(form, "many_text").setText(u"求职创业补贴"_s);
    picture(u"many-today"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"record.many"_s); }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM record_batch_row"_s), 1);
    ASSERT_TRUE(soon([&] { return today().table().hasFocus() || today().hasFocus(); }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"record.many_undo"_s); }));
    EXPECT_EQ(asked(u"SELECT count(*) FROM record_batch_row"_s), 0);
}

TEST_F(RecordByKeys, APhraseIsPutWhereTheCursorIs) {
    openContact();
    auto& note = within<QLineEdit>("contactForm", "note");
    note.setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    settle();
    EXPECT_EQ(test::child<QWidget>(child<QWidget>("contactForm"), "note").findChild<QMenu*>(),
              nullptr)
        << "there are none yet";
    press(Qt::Key_Escape);
    settle();
    press(Qt::Key_G);
    auto& form = child<QWidget>("guidanceForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    settle();
    auto& content = test::child<QPlainTextEdit>(form, "content");
    content.setPlainText(u"甲乙"_s);
    content.moveCursor(QTextCursor::Start);
    content.moveCursor(QTextCursor::NextCharacter);
    content.setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    auto* menu = content.findChild<QMenu*>(u"phraseMenu"_s);
    ASSERT_TRUE(menu);
    ASSERT_TRUE(soon([&] { return menu->isVisible(); }));
    EXPECT_EQ(menu->actions().size(), 6);
    picture(u"phrases"_s);
    QTest::keyClick(menu, Qt::Key_2);
    settle();
    EXPECT_TRUE(content.toPlainText().startsWith(u"甲分析本人专业"_s))
        << qPrintable(content.toPlainText());
    EXPECT_TRUE(content.toPlainText().endsWith(u"乙"_s));
}

TEST_F(RecordByKeys, TheSettingsKeepThePhrasesOfTheOffice) {
    workAs(u"supervisor"_s);
    window().open({u"settings"_s});
    settle();
    auto& page = child<QWidget>("settingsPage");
    auto& text = test::child<QLineEdit>(page, "phraseText");
    auto& list = test::child<QListWidget>(page, "phraseList");
    test::child<ui::CodeCombo>(page, "phraseKind").setCode(u"contact"_s);
    text.setText(u"已通知招聘会"_s);
    test::child<QPushButton>(page, "addPhrase").click();
    ASSERT_TRUE(soon([&] { return list.count() == 1 && text.text().isEmpty(); }));
    picture(u"phrase-settings"_s);
    list.setCurrentRow(0);
    test::child<QPushButton>(page, "retirePhrase").click();
    ASSERT_TRUE(soon([&] { return did(u"office.phrase"_s, 2); }));
    text.setText(u"电话14200000001"_s);
    test::child<QPushButton>(page, "addPhrase").click();
    settle();
    EXPECT_TRUE(did(u"office.phrase"_s, 2)) << "a number of somebody";
}

TEST_F(RecordByKeys, AReasonOfTheOfficesOwnIsOfferedAtOnceAndARetiredOneNoMore) {
    workAs(u"supervisor"_s);
    const auto offered = [this] {
        press(Qt::Key_1, Qt::ControlModifier);
        EXPECT_TRUE(soon([&] { return today().rows().rowCount() > 0; }));
        today().setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Z);
        auto& form = child<QWidget>("holdForm");
        EXPECT_TRUE(soon([&] { return form.isVisible(); }));
        auto& reasons = test::child<ui::CodeCombo>(form, "reason");
        QStringList all;
        for (int row = 0; row < reasons.count(); ++row) all << reasons.itemText(row);
        press(Qt::Key_Escape);
        return all;
    };
    ASSERT_FALSE(offered().contains(u"等待汇款到账"_s));
    window().open({u"settings"_s});
    settle();
    auto& page = child<QWidget>("settingsPage");
    auto& text = test::child<QLineEdit>(page, "phraseText");
    auto& list = test::child<QListWidget>(page, "phraseList");
    test::child<ui::CodeCombo>(page, "phraseKind").setCode(u"hold_reason"_s);
    const auto published = list.count();
    EXPECT_GT(published, 2);
    text.setText(u"等待汇款到账"_s);
    test::child<QPushButton>(page, "addPhrase").click();
    ASSERT_TRUE(soon([&] { return list.count() == published + 1 && text.text().isEmpty(); }));
    EXPECT_FALSE(test::child<QPushButton>(page, "changePhrase").isEnabled()) << "its words stay";
    list.setCurrentRow(1);
    const auto retired = list.item(1)->text().section(u'（', 0, 0);
    test::child<QPushButton>(page, "retirePhrase").click();
    ASSERT_TRUE(soon([&] { return did(u"office.phrase"_s, 2); }));
    settle();
    picture(u"reason-settings"_s);
    const auto now = offered();
    EXPECT_TRUE(now.contains(u"等待汇款到账"_s)) << qPrintable(now.join(u'|'));
    EXPECT_FALSE(now.contains(retired)) << qPrintable(retired);
}

TEST_F(RecordByKeys, AnAssessmentByDigitsWithTheEarlierOneBesideIt) {
    openContact();
    press(Qt::Key_Escape);
    auto& page = child<QWidget>("personPage");
    settle();
    EXPECT_TRUE(test::child<QPushButton>(page, "moreParts")
                    .menu()
                    ->findChild<QAction*>(u"assessmentEntry"_s));
    press(Qt::Key_A);
    auto& panel = child<QWidget>("assessmentPanel");
    ASSERT_TRUE(soon([&] { return panel.isVisible(); }));
    auto& questions = test::child<QTableWidget>(panel, "assessmentQuestions");
    ASSERT_TRUE(soon([&] { return questions.rowCount() >= 8 && questions.hasFocus(); }));
    settle();
    const auto digit = [&](Qt::Key key) {
        press(key);
        settle();
    };
    digit(Qt::Key_1);
    digit(Qt::Key_3);
    digit(Qt::Key_0);
    EXPECT_EQ(questions.currentRow(), 3);
    EXPECT_TRUE(
        test::child<ui::TextLabel>(panel, "assessmentResult").text().contains(u"求职目标明确"_s));
    picture(u"assessment"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"assessment.record"_s); }));
    ASSERT_TRUE(soon([&] { return !panel.isVisible(); }));
    settle();
    press(Qt::Key_A);
    ASSERT_TRUE(soon([&] { return panel.isVisible() && questions.columnCount() == 4; }));
    settle();
    EXPECT_EQ(questions.horizontalHeaderItem(3)->text(), u"2022-11-30"_s);
    EXPECT_EQ(questions.item(0, 3)->text(), u"有明确的行业和岗位"_s);
    EXPECT_EQ(questions.item(2, 3)->text(), QString());
    picture(u"assessment-again"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([&] { return !panel.isVisible(); }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return did(u"assessment.withdraw"_s); }));
}
