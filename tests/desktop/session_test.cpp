// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/desktop/page_walk.h"
#include "ui/sessions/roster_view.h"
#include "ui/sessions/sessions_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 集体活动 by keys, as the supervisor.
class SessionsByKeys : public DesktopTest {
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
    /// A press that counts.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses_;
        press(key, modifiers);
    }
    ui::SessionsPage& page() { return child<ui::SessionsPage>("sessionsPage"); }
    ui::RosterView& view() { return child<ui::RosterView>("rosterView"); }
    void fill(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(text);
        settle();  // a hand is slower than a scanner, whose keys are held together
    }
    void openPage() {
        key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return page().isVisible(); }));
        settle();
    }
    void waitForAct(const QString& act, qsizetype many) {
        ASSERT_TRUE(soon([&] { return actsOf(act).size() == many; })) << act.toStdString();
        settle();
    }
    /// On the demo's working day, for as many as come.
    void makeOne(const QString& kind = u"02"_s) {
        openPage();
        press(Qt::Key_N);
        ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("sessionKind").hasFocus(); }));
        settle();
        ASSERT_TRUE(child<ui::CodeCombo>("sessionKind").setCode(kind));
        // Committed by an input method.
        child<QLineEdit>("sessionTopic").setText(u"第一份工作怎么选"_s);
        child<QLineEdit>("sessionPlace").setText(u"县人社局三楼会议室"_s);
        fill("sessionOn", kDemoWorkingDay.toString(Qt::ISODate));
        fill("sessionBegins", u"14:30"_s);
        fill("sessionMinutes", u"90"_s);
        picture(u"session-form"_s);
        const auto before = actsOf(u"session.make"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        waitForAct(u"session.make"_s, before + 1);
    }
    static QString newest() {
        return QString::number(asked(u"SELECT max(id) FROM group_session"_s));
    }
    static qint64 placesOfNewest(const QString& condition = u"removed = 0"_s) {
        return asked(u"SELECT count(*) FROM session_place WHERE session_id = %1 AND %2"_s.arg(
            newest(), condition));
    }
    /// The first `many` of the list, for the session made last.
    void enterFirst(int many) {
        press(Qt::Key_2, Qt::ControlModifier);
        auto& people = child<ui::RecordList>("peopleList");
        ASSERT_TRUE(soon([&] { return people.rows().rowCount() > many; }));
        people.setFocus();
        press(Qt::Key_Home);
        for (int n = 1; n < many; ++n) press(Qt::Key_Down, Qt::ShiftModifier);
        ASSERT_EQ(int(people.selectedIds().size()), many);
        press(Qt::Key_G);
        auto& form = child<QWidget>("enterForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        ASSERT_TRUE(child<ui::CodeCombo>("enterSession").setCode(newest()));
        picture(u"session-enter"_s);
        const auto before = actsOf(u"session.enter"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        waitForAct(u"session.enter"_s, before + 1);
        ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    }
    void openRoster(qint64 rows) {
        openPage();
        auto& list = page().sessions();
        list.setFocus();
        ++presses_;
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_Home, Qt::ControlModifier);  // until the list was asked anew
            return list.currentId() && QString::number(*list.currentId()) == newest();
        }));
        key(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return view().list().rows().rowCount() == int(rows); }));
        ASSERT_TRUE(soon([&] { return view().list().table().hasFocus(); }));
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
    /// Those since the last time.
    [[nodiscard]] int presses() { return std::exchange(presses_, 0); }

private:
    int presses_ = 0;
};

}  // namespace

TEST_F(SessionsByKeys, AreMadeAndTellWhatIsMissingBesideTheField) {
    openPage();
    press(Qt::Key_N);
    ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("sessionKind").hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(child<QWidget>("sessionForm").isVisible()) << "what was typed stays";
    EXPECT_EQ(asked(u"SELECT count(*) FROM group_session"_s), 0);
    press(Qt::Key_Escape);
    settle();
    makeOne();
    EXPECT_FALSE(child<QWidget>("sessionForm").isVisible());
    EXPECT_EQ(
        asked(u"SELECT count(*) FROM group_session WHERE begins_at = '14:30' AND minutes = 90 "
              "AND kind = '02'"_s),
        1);
    ASSERT_TRUE(soon([&] { return page().sessions().rows().rowCount() == 1; }));
    picture(u"session-list"_s);
}

TEST_F(SessionsByKeys, TakeFortyPeopleThroughASignedRosterInSixtyKeys) {
    makeOne();
    enterFirst(44);
    const auto people = placesOfNewest();
    ASSERT_GE(people, 40);
    static_cast<void>(presses());
    openRoster(people);
    const auto services = asked(u"SELECT count(*) FROM service"_s);
    for (qint64 n = 0; n < people; ++n)
        key(n == 3 ? Qt::Key_A : n == 5 ? Qt::Key_Space : n == 7 ? Qt::Key_J : Qt::Key_Q);
    ASSERT_TRUE(soon([&] { return placesOfNewest(u"attendance <> ''"_s) == people; }));
    settle();
    key(Qt::Key_S);
    const int used = presses();
    waitForAct(u"session.close"_s, 1);
    EXPECT_LE(used, 60) << people << " people";
    EXPECT_EQ(placesOfNewest(u"signed = 1"_s), people - 3);
    EXPECT_EQ(placesOfNewest(u"attendance = 'absent'"_s), 1);
    EXPECT_EQ(placesOfNewest(u"attendance = 'excused'"_s), 1);
    const auto made = asked(
        u"SELECT count(*) FROM session_record r JOIN session_place t ON t.id = r.place_id "
        "WHERE t.session_id = %1"_s.arg(newest()));
    EXPECT_EQ(asked(u"SELECT count(*) FROM service"_s), services + made);
    EXPECT_GT(made, 0);
    EXPECT_LE(made, people - 3);
    picture(u"session-closed"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    waitForAct(u"session.reopen"_s, 1);
    EXPECT_EQ(asked(u"SELECT count(*) FROM service"_s), services) << "one undo, every record";
}

TEST_F(SessionsByKeys, MarkWhomANumberIsTypedFor) {
    makeOne(u"08"_s);
    enterFirst(2);
    const auto people = placesOfNewest();
    openRoster(people);
    picture(u"session-roster"_s);
    press(Qt::Key_I);
    auto& number = child<QLineEdit>("rosterNumber");
    ASSERT_TRUE(soon([&] { return number.hasFocus(); }));
    type(u"123"_s);
    settle();
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(placesOfNewest(u"attendance = 'present'"_s), 0) << "no number";
    press(Qt::Key_Escape);
    settle();
    ASSERT_TRUE(view().list().table().hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return placesOfNewest(u"attendance = 'present'"_s) == 1; }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return placesOfNewest(u"attendance = 'present'"_s) == 0; }));
    press(Qt::Key_P);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); })) << "the sheet to sign in";
    press(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(view().isVisible());
}

TEST_F(SessionsByKeys, AreCancelledForAReasonAndTakenUpAgain) {
    makeOne();
    auto& list = page().sessions();
    list.setFocus();
    press(Qt::Key_X);
    ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("cancelReason").hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(asked(u"SELECT count(*) FROM session_end"_s), 0) << "without a reason";
    ASSERT_TRUE(child<ui::CodeCombo>("cancelReason").setCode(u"2"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForAct(u"session.cancel"_s, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    waitForAct(u"session.resume"_s, 1);
    EXPECT_EQ(asked(u"SELECT count(*) FROM session_end WHERE state = 'cancelled'"_s), 0);
}
