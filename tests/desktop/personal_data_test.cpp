// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/person_opened.h"
#include "ui/casework/reveal_row.h"

#include <QClipboard>
#include <QRegularExpression>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class PersonalData : public PersonOpened {
protected:
    /// Presses the reveal key, takes the first field, the identity number, and says why: the demo
    /// user is in charge of nobody.
    QString reveal() {
        press(Qt::Key_S);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        EXPECT_FALSE(row().isRevealed()) << "without a reason";
        type(u"phone call"_s);
        press(Qt::Key_Return);
        EXPECT_TRUE(soon([&] { return row().isRevealed(); }));
        return number.match(row().accessibleName()).captured(0);
    }
    ui::RevealRow& row() { return child<ui::RevealRow>("revealRow"); }
    const QRegularExpression number{u"\\b\\d{17}[\\dX]\\b"_s};
};

}  // namespace

TEST_F(PersonalData, StandMaskedUntilTheyAreRevealed) {
    openSomebody();
    EXPECT_FALSE(number.match(accessibleTexts()).hasMatch());
    EXPECT_TRUE(accessibleTexts().contains(u"***********"_s));
    const auto shown = reveal();
    EXPECT_EQ(shown.size(), 18);
    EXPECT_EQ(alarms_.after(u"reveal"_s), std::chrono::seconds(30));
    alarms_.ring(u"reveal"_s);
    EXPECT_FALSE(row().isVisible());
    EXPECT_FALSE(accessibleTexts().contains(shown));
}

TEST_F(PersonalData, AreMaskedAgainWhenThePageIsLeft) {
    for (const auto& leave :
         {std::function<void()>([&] { window().open({u"today"_s}); }),
          std::function<void()>([&] { press(Qt::Key_Escape); }),
          std::function<void()>([&] { press(Qt::Key_L, Qt::ControlModifier); })}) {
        openSomebody();
        const auto shown = reveal();
        ASSERT_EQ(shown.size(), 18);
        const auto& kept = row();
        leave();
        EXPECT_FALSE(kept.isRevealed());
        EXPECT_FALSE(accessibleTexts().contains(shown));
    }
}

TEST_F(PersonalData, LeaveARowForEachLook) {
    openSomebody();
    reveal();
    const auto found = acts();
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found[0], u"person.reveal"_s);
    EXPECT_EQ(found[1], u"person.view"_s);
}

TEST_F(PersonalData, LeaveARowWhenTheFormOpensThemAll) {
    openSomebody();
    test::child<QAbstractButton>(window(), "editPerson").click();
    EXPECT_TRUE(soon([&] { return acts()[0] == u"person.edit_open"_s; }));
    EXPECT_TRUE(soon([&] { return child<QWidget>("id_number").isEnabled(); }));
}

TEST_F(PersonalData, LeaveOneRowForASearchThatStoodStill) {
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"zhang"_s);
    EXPECT_TRUE(alarms_.isSet(u"search"_s));
    alarms_.ring(u"search"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return acts().value(0) == u"person.search"_s; }));
    EXPECT_NE(acts().value(1), u"person.search"_s) << "one row, not one for each key";
}

TEST_F(PersonalData, LeaveTheClipboardAfterTenSeconds) {
    auto& clipboard = *QGuiApplication::clipboard();
    openSomebody();
    const auto shown = reveal();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard.text(), shown);
    EXPECT_EQ(alarms_.after(u"clipboard"_s), std::chrono::seconds(10));
    alarms_.ring(u"clipboard"_s);
    EXPECT_EQ(clipboard.text(), QString());

    press(Qt::Key_C, Qt::ControlModifier);
    window().open({u"today"_s});
    clipboard.setText(u"another"_s);
    alarms_.ring(u"clipboard"_s);
    EXPECT_EQ(clipboard.text(), u"another"_s) << "what came later is not ours";
}
