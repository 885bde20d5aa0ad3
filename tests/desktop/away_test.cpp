// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/following/away_page.h"
#include "ui/widgets/record_table.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 外出务工回访 by keys, by a user with every role of a counter.
class AwayByKeys : public DesktopTest {
protected:
    void TearDown() override {
        if (number(kSet) > 0) setDays({});
        DesktopTest::TearDown();
    }
    static qint64 number(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows && rows->next() ? rows->id(0) : -1;
    }
    /// The act was done once more.
    template <class Keys>
    void does(const QString& act, Keys keys) {
        const auto before = actsOf(act).size();
        keys();
        ASSERT_TRUE(soon([&] { return actsOf(act).size() == before + 1; })) << act.toStdString();
        settle();
    }
    QLineEdit& days() { return child<QLineEdit>("awayDays"); }
    void openSettings() {
        press(Qt::Key_9, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return child<QWidget>("settingsPage").isVisible(); }));
        settle();
        days().setFocus();
        days().selectAll();
    }
    void setDays(const QString& typed) {
        openSettings();
        press(Qt::Key_Delete);
        type(typed);
        does(u"away.interval"_s, [&] { press(Qt::Key_Return); });
    }
    ui::RecordList& today() { return child<ui::RecordList>("todayList"); }
    int rowsOfToday() {
        press(Qt::Key_1, Qt::ControlModifier);
        settle();
        today().setQuery({.filters = {{u"kind"_s, u"away"_s}, {u"state"_s, u"overdue"_s}}});
        EXPECT_TRUE(soon([&] { return !today().rows().isBusy(); }));
        settle();
        return today().rows().rowCount();
    }
    void expectContactForm() {
        ASSERT_TRUE(soon([&] { return child<QWidget>("contactForm").isVisible(); }));
        settle();
    }
    /// For a person to look at.
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }

    inline static const QString kSet =
        u"SELECT count(*) FROM setting WHERE key = 'away.contact_days' AND value <> ''"_s;
};

}  // namespace

TEST_F(AwayByKeys, AreDueOnceAnIntervalIsSetAndOffTheListOnceHeardOf) {
    EXPECT_EQ(number(u"SELECT count(*) FROM away_course WHERE due_on IS NOT NULL"_s), 0);
    setDays(u"45"_s);
    picture(u"away-settings"_s);
    const auto late = number(
        u"SELECT count(*) FROM away_course WHERE due_on < '2022-11-30' "
        "AND coalesce(stops_on, '9999') > '2022-11-30'"_s);
    ASSERT_GT(late, 0);
    ASSERT_EQ(rowsOfToday(), late) << "as many rows as persons";
    today().setFocus();
    press(Qt::Key_Home);
    picture(u"away-today"_s);
    const auto who = today().rows().valueAt(0, u"person_id"_s).toLongLong();
    press(Qt::Key_Return);
    expectContactForm();
    EXPECT_EQ(window().place().page, u"person"_s);
    does(u"service.record"_s, [&] { press(Qt::Key_Return, Qt::ControlModifier); });
    EXPECT_EQ(number(u"SELECT count(*) FROM away_course WHERE due_on = '2023-01-14' "
                     "AND person_id = %1"_s.arg(who)),
              1);
    does(u"service.withdraw"_s, [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(rowsOfToday(), late) << "taken back, she is due again";
    today().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    expectContactForm();
    does(u"service.record"_s, [&] { press(Qt::Key_Return, Qt::ControlModifier); });
    EXPECT_EQ(rowsOfToday(), late - 1) << "and heard of";
}

TEST_F(AwayByKeys, HaveAPageThatOpensTheFormOfAContact) {
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto& page = child<ui::AwayPage>("awayPage");
    ASSERT_TRUE(soon([&] { return page.isVisible() && page.list().rows().rowCount() > 0; }));
    settle();
    EXPECT_EQ(page.list().rows().valueAt(0, u"state"_s).toString(), u"unset"_s);
    EXPECT_FALSE(child<QLabel>("awayInterval").text().isEmpty()) << "why nobody is due";
    picture(u"away-unset"_s);
    setDays(u"30"_s);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([&] {
        return page.isVisible() && page.list().rows().rowCount() > 0 &&
               page.list().rows().valueAt(0, u"state"_s).toString() == u"overdue"_s;
    }));
    settle();
    page.list().setFocus();
    press(Qt::Key_Home);
    picture(u"away-page"_s);
    press(Qt::Key_Return);
    expectContactForm();
    press(Qt::Key_Escape);
}

TEST_F(AwayByKeys, TellWhatIsNoIntervalBesideTheFieldAndTakeAChangeBack) {
    openSettings();
    const auto before = actsOf(u"away.interval"_s).size();
    for (const auto* wrong : {"often", "0", "1000"}) {
        days().selectAll();
        type(QLatin1String(wrong));
        press(Qt::Key_Return);
        settle();
        EXPECT_EQ(days().text(), QLatin1String(wrong)) << "what was typed stays";
        EXPECT_EQ(number(kSet), 0) << wrong;
    }
    picture(u"away-refused"_s);
    EXPECT_EQ(actsOf(u"away.interval"_s).size(), before);
    EXPECT_FALSE(child<QPushButton>("awayUndo").isVisible());
    setDays(u"60"_s);
    auto& undo = child<QPushButton>("awayUndo");
    ASSERT_TRUE(undo.isVisible());
    undo.setFocus();
    does(u"away.interval"_s, [&] { press(Qt::Key_Space); });
    EXPECT_EQ(number(kSet), 0);
    EXPECT_EQ(days().text(), QString());
    EXPECT_FALSE(undo.isVisible());
    EXPECT_EQ(number(u"SELECT count(*) FROM setting_version WHERE key = 'away.contact_days' "
                     "AND value = '60'"_s),
              1)
        << "both stay";
}
