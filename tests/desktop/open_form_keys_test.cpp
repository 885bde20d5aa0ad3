// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/shell/bottom_bar.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OpenFormKeys : public DesktopTest {
protected:
    [[nodiscard]] std::string bottom() {
        QStringList keys;
        for (const auto& part : window().bottomBar().keys().split(u"   "_s))
            keys << part.section(u' ', 0, 0);
        return keys.join(u' ').toStdString();
    }
    void openSomebody() {
        auto& today = child<ui::RecordList>("todayList");
        ASSERT_TRUE(soon([&] { return today.rows().rowCount() > 0; }));
        window().open({u"person"_s, today.rows().valueAt(0, u"person_id"_s)});
        settle();
    }
};

TEST_F(OpenFormKeys, StandAtTheBottomAndInTheSheetInPlaceOfThePagesOwn) {
    openSomebody();
    EXPECT_EQ(bottom(), "G R T F1");
    press(Qt::Key_G);
    EXPECT_EQ(bottom(), "Ctrl+Enter Esc Ctrl+P F1");
    press(Qt::Key_F1);
    const auto& sheet = child<QWidget>("cheatSheet");
    EXPECT_TRUE(sheet.accessibleDescription().startsWith(u"Ctrl+Enter Save"_s));
    EXPECT_FALSE(sheet.accessibleDescription().contains(u"R Recommend"_s));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(bottom(), "G R T F1");
    press(Qt::Key_R);
    EXPECT_EQ(bottom(), "Space Ctrl+P Esc F1");
}

TEST_F(OpenFormKeys, AreThoseOfTheReceiptWhileASlipWaitsForItsResult) {
    auto& list = child<ui::RecordList>("referralList");
    press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 0; }));
    EXPECT_EQ(bottom(), "Enter E Ctrl+F F1");
    list.setQuery({.filters = {{u"result"_s, u"none"_s}}});
    ASSERT_TRUE(soon([&] { return !list.rows().isBusy() && list.rows().rowCount() > 0; }));
    list.setFocus();
    press(Qt::Key_E);
    EXPECT_TRUE(soon([&] { return bottom() == "1 2 3 4 F1"; })) << bottom();
    press(Qt::Key_Escape);
    EXPECT_EQ(bottom(), "Enter E Ctrl+F F1");
}

TEST_F(OpenFormKeys, OfTheRegistrationSaveAndLeave) {
    press(Qt::Key_2, Qt::ControlModifier);
    commit(u"多杰才让"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(bottom(), "Ctrl+Enter Esc Enter F1");
}
