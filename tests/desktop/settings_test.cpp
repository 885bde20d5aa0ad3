// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/count_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Settings : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        press(Qt::Key_9, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !field("officeName").text().isEmpty(); }));
    }
    void TearDown() override {
        choose("fontFactor", u"100"_s);
        settle();
        DesktopTest::TearDown();
    }
    [[nodiscard]] QWidget& page() { return child<QWidget>("settingsPage"); }
    [[nodiscard]] QLineEdit& field(const char* name) { return child<QLineEdit>(name); }
    void choose(const char* name, const QString& code) { child<ui::CodeCombo>(name).setCode(code); }
    void pressButton(const char* name) {
        child<QWidget>(name).setFocus();
        press(Qt::Key_Space);
        settle();
    }
};

TEST_F(Settings, KeepWhatIsTypedWhileAnotherSettingIsSaved) {
    field("officeAddress").setFocus();
    commit(u"新地址"_s);
    field("newStaff").setFocus();
    commit(u"张三"_s);
    child<QWidget>("theme").setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    settle();
    EXPECT_TRUE(field("officeAddress").text().contains(u"新地址"_s));
    EXPECT_EQ(field("newStaff").text(), u"张三"_s);
    pressButton("saveOffice");
    EXPECT_TRUE(field("officeAddress").text().contains(u"新地址"_s));
}

TEST_F(Settings, KeepANameThatCouldNotBeAddedAndClearOneThatWas) {
    field("newStaff").setFocus();
    commit(u"  "_s);
    pressButton("addStaff");
    EXPECT_EQ(field("newStaff").text(), u"  "_s);
    field("newStaff").setFocus();
    commit(u"李四"_s);
    pressButton("addStaff");
    EXPECT_TRUE(soon([&] { return field("newStaff").text().isEmpty(); }));
}

TEST_F(Settings, ShowTheNumberTheNextLetterGets) {
    EXPECT_TRUE(soon([&] { return child<ui::CountEdit>("nextNumber").value() > 1; }))
        << "the demo office has given out letters";
}

TEST_F(Settings, ShowEverySizeTheKeysCanReach) {
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return child<ui::CodeCombo>("fontFactor").code() == u"110"_s; }));
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return child<ui::CodeCombo>("fontFactor").code() == u"100"_s; }));
}

TEST_F(Settings, AreNotChangedByAWheelThatScrollsThePage) {
    auto& copies = child<ui::CountEdit>("copies");
    const int before = copies.value();
    copies.setFocus();
    for (const int turn : {120, -120, 120}) {
        const auto at = QPointF(copies.rect().center());
        QWheelEvent wheel(at, copies.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&copies, &wheel);
    }
    EXPECT_EQ(copies.value(), before);
}

TEST_F(Settings, EndTheirLongFieldsOnOneEdge) {
    std::set<int> edges;
    for (const char* name : {"officeName", "officeCode", "officeAddress", "officePhone", "theme",
                             "fontFactor", "language", "printer", "newStaff"}) {
        const auto& at = child<QWidget>(name);
        edges.insert(at.mapTo(&page(), QPoint(at.width(), 0)).x());
    }
    EXPECT_EQ(edges.size(), 1u);
}
