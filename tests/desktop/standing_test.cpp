// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/standing/standing_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_table.h"

#include <QDir>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Statuses in question by keys. Nobody was heard of for six months in the office of the tests.
class StatusesByKeys : public DesktopTest {
protected:
    static qint64 number(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows && rows->next() ? rows->id(0) : -1;
    }
    /// Registrations and recognitions that have ended.
    static qint64 lost() {
        return number(
            u"SELECT (SELECT count(*) FROM registration WHERE ended_on IS NOT NULL) + "
            "(SELECT count(*) FROM hardship WHERE state = '70')"_s);
    }
    /// The act was done once more.
    template <class Keys>
    void does(const QString& act, Keys keys) {
        const auto before = actsOf(act).size();
        keys();
        ASSERT_TRUE(soon([&] { return actsOf(act).size() == before + 1; })) << act.toStdString();
        settle();
    }
    ui::StandingPage& page() { return child<ui::StandingPage>("standingPage"); }
    ui::RecordList& list() { return page().list(); }
    void openPage() {
        press(Qt::Key_K, Qt::ControlModifier);
        type(u">statuses"_s);
        settle();
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return page().isVisible() && !list().rows().isBusy(); }));
        settle();
    }
    int rows() {
        EXPECT_TRUE(soon([&] { return !list().rows().isBusy(); }));
        settle();
        return list().rows().rowCount();
    }
    void openEvidence() {
        list().setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return child<QWidget>("standingPart").isVisible(); }));
        settle();
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

TEST_F(StatusesByKeys, AreKeptForAReasonByAPersonAndTheDecisionIsTakenBack) {
    openPage();
    const auto proposed = rows();
    ASSERT_EQ(proposed,
              number(u"SELECT count(*) FROM standing_course WHERE aside = 0 AND "
                     "(refused_on IS NOT NULL OR lost_on <= '2022-11-30') AND "
                     "coalesce(stops_on, '9999') > '2022-11-30' AND status <> 'dibao'"_s));
    ASSERT_GT(proposed, 0);
    const auto before = lost();
    openEvidence();
    picture(u"standing-evidence"_s);
    const auto declined = actsOf(u"standing.decline"_s).size();
    press(Qt::Key_X);
    settle();
    EXPECT_EQ(actsOf(u"standing.decline"_s).size(), declined) << "not without a reason";
    auto& reason = child<ui::CodeCombo>("standingReason");
    ASSERT_TRUE(reason.hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    does(u"standing.decline"_s, [&] { press(Qt::Key_X); });
    EXPECT_EQ(rows(), proposed - 1);
    child<QTableWidget>("standingRefusals").setFocus();
    does(u"standing.undo"_s, [&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(rows(), proposed);
    EXPECT_EQ(lost(), before) << "nothing ends by itself";
}

TEST_F(StatusesByKeys, OpenFromTheWorkOfTheDayAndEndInTheFormThereIs) {
    auto& today = child<ui::RecordList>("todayList");
    press(Qt::Key_1, Qt::ControlModifier);
    settle();
    today.setQuery({.filters = {{u"kind"_s, u"status_review"_s}}});
    ASSERT_TRUE(soon([&] { return !today.rows().isBusy() && today.rows().rowCount() > 0; }));
    settle();
    today.setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return child<QWidget>("standingPart").isVisible(); }));
    settle();
    const auto before = lost();
    press(Qt::Key_A);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    settle();
    picture(u"standing-person"_s);
    ASSERT_TRUE(soon([&] { return child<QWidget>("registrationRecordForm").isVisible(); }));
    settle();
    EXPECT_EQ(child<ui::CodeCombo>("end_code").code(), u"09"_s) << "six months without a contact";
    EXPECT_EQ(lost(), before) << "until somebody saves";
    picture(u"standing-exit"_s);
    commit(u"六个月未联系上"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return lost() == before + 1; }));
    settle();
    does(u"standing.print"_s, [&] { press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); });
    today.setQuery({});
}
