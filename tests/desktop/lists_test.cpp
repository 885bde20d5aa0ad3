// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/due_words.h"
#include "core/casework/work_kinds.h"
#include "tests/desktop/page_walk.h"
#include "tests/support/codes.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Lists : public DesktopTest {
protected:
    [[nodiscard]] ui::RecordList& today() { return child<ui::RecordList>("todayList"); }
    [[nodiscard]] bool isAnswered(ui::RecordList& list) {
        return soon([&] { return !list.rows().isBusy() && list.rows().rowCount() > 0; });
    }
    /// The button that is down over the list of the day; empty when none is.
    [[nodiscard]] QString kindShown() {
        for (const auto* button : child<QWidget>("todayPage").findChildren<QToolButton*>())
            if (button->isChecked() && button->objectName().startsWith(u"kind_"_s))
                return button->objectName();
        return {};
    }
};

TEST_F(Lists, OfTheDayFilterStatesByTheirTermsNotByARange) {
    ASSERT_TRUE(isAnswered(today()));
    press(Qt::Key_F, Qt::ControlModifier);
    auto& kind = test::child<ui::CodeCombo>(today(), "filter_kind");
    auto& state = test::child<ui::CodeCombo>(today(), "filter_state");
    EXPECT_GE(kind.findText(u"职业指导"_s), 0);
    EXPECT_GE(state.count(), 4);
    EXPECT_EQ(test::child<QLineEdit>(today(), "filter_name").placeholderText(), u"begins with"_s);
    kind.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_TRUE(isAnswered(today()));
    EXPECT_EQ(today().query().filters.value(u"kind"_s), u"guidance"_s);
    EXPECT_EQ(kindShown(), u"kind_guidance"_s) << "the buttons follow the filter";
}

TEST_F(Lists, OfTheDayNeverShowTheCodeOfAKind) {
    ASSERT_TRUE(isAnswered(today()));
    child<QToolButton>("kind_finding").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(isAnswered(today()));
    EXPECT_EQ(today().query().filters.value(u"kind"_s), u"finding"_s);
    EXPECT_EQ(test::child<ui::CodeCombo>(today(), "filter_kind").currentText(), u"Data problem"_s);
    for (const auto* edit : today().findChildren<QLineEdit*>())
        EXPECT_NE(edit->text(), u"finding"_s);
}

TEST_F(Lists, OfTheDayHaveAButtonForEveryKindOfWork) {
    ASSERT_TRUE(isAnswered(today()));
    QStringList shown;
    for (auto* button : child<QWidget>("todayPage").findChildren<QToolButton*>()) {
        if (!button->objectName().startsWith(u"kind_"_s)) continue;
        button->setFocus();
        press(Qt::Key_Space);
        EXPECT_EQ(kindShown(), button->objectName());
        shown += today().query().filters.value(u"kind"_s).split(u'|', Qt::SkipEmptyParts);
    }
    for (const auto& kind : workKinds())
        EXPECT_EQ(shown.count(toQString(kind.code)), 1) << kind.code;
    today().setQuery({});
}

TEST_F(Lists, OfTheDayAgreeWithTheirButtonsAfterASavedView) {
    ASSERT_TRUE(isAnswered(today()));
    child<QToolButton>("kind_receipt").setFocus();
    press(Qt::Key_Space);
    today().saveView(u"回执"_s);
    child<QToolButton>("kind_all").setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(kindShown(), u"kind_all"_s);
    today().applyView(u"回执"_s);
    EXPECT_EQ(kindShown(), u"kind_receipt"_s);
    today().setQuery({.filters = {{u"kind"_s, u"policy"_s}}});
    EXPECT_EQ(kindShown(), QString()) << "no button stands for it";
    today().removeView(u"回执"_s);
    today().setQuery({});
}

TEST_F(Lists, OfTheDaySayInWordsHowLateItIs) {
    ASSERT_TRUE(isAnswered(today()));
    const auto& rows = today().rows();
    const auto& calendar = loadedCodes().calendar;
    for (int row = 0; row < std::min(rows.rowCount(), 20); ++row) {
        const auto due = rows.valueAt(row, u"due"_s).toDate();
        if (!due.isValid()) continue;  // an error in the data, which is due on no day
        const auto words = dueWords(due, kDemoWorkingDay, calendar);
        EXPECT_EQ(rows.index(row, rows.column(u"state"_s)).data().toString(), words);
        EXPECT_EQ(rows.index(row, rows.column(u"due"_s)).data(Qt::ToolTipRole).toString(), words);
    }
}

TEST_F(Lists, OfPeopleDoNotTellUnaskedWhoIsRegisteredAsWhat) {
    EXPECT_FALSE(child<ui::RecordList>("peopleList").shownColumns().contains(u"categories"_s));
}

TEST_F(Lists, FitTheSmallestScreen) {
    window().resize(1280, 720);
    const std::pair<Qt::Key, const char*> lists[]{{Qt::Key_1, "todayList"},
                                                  {Qt::Key_2, "peopleList"},
                                                  {Qt::Key_3, "vacancyList"},
                                                  {Qt::Key_4, "referralList"}};
    for (const auto& [key, name] : lists) {
        press(key, Qt::ControlModifier);
        auto& list = child<ui::RecordList>(name);
        ASSERT_TRUE(isAnswered(list));
        settle();
        EXPECT_EQ(list.table().horizontalScrollBar()->maximum(), 0) << name;
    }
}
