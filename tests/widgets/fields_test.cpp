// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/filter_row.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/money_edit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

bool acceptsInputMethod(QWidget& widget) {
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(&widget, &query);
    return query.value(Qt::ImEnabled).toBool();
}

void commit(QWidget& widget, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

const WorkingDayClock kClock(QDate(2026, 9, 15));

}  // namespace

TEST(NumberFields, RefuseTheInputMethod) {
    DigitsEdit digits(20);
    IdentityNumberEdit identity;
    DayEdit day(kClock);
    MoneyEdit money;
    CodeCombo combo;
    for (QWidget* field : {static_cast<QWidget*>(&digits), static_cast<QWidget*>(&identity),
                           static_cast<QWidget*>(&day), static_cast<QWidget*>(&money),
                           static_cast<QWidget*>(&combo)}) {
        field->show();
        EXPECT_FALSE(acceptsInputMethod(*field)) << field->metaObject()->className();
    }
    QLineEdit name;
    name.show();
    EXPECT_TRUE(acceptsInputMethod(name));
}

TEST(NumberFields, TurnFullWidthToHalfWidthAtOnce) {
    IdentityNumberEdit identity;
    QSignalSpy changed(&identity, &HalfWidthEdit::valueChanged);
    commit(identity, u"６３０１０２ １９９０－０１"_s);
    EXPECT_EQ(identity.text(), u"630102199001"_s);
    QTest::keyClicks(&identity, u"x"_s);
    EXPECT_EQ(identity.text(), u"630102199001X"_s);
    EXPECT_GT(changed.count(), 0);

    DigitsEdit phone(11);
    phone.setText(u"139-0000-00001234"_s);
    EXPECT_EQ(phone.text(), u"13900000000"_s);
    EXPECT_EQ(halfWidth(u"Ａ１，　。"_s), u"A1, ."_s);
}

TEST(NumberFields, KeepTheCursorBehindWhatWasTyped) {
    DigitsEdit digits(20);
    digits.setText(u"1234"_s);
    digits.setCursorPosition(2);
    QTest::keyClicks(&digits, u"a"_s);
    EXPECT_EQ(digits.text(), u"1234"_s);
    EXPECT_EQ(digits.cursorPosition(), 2);
}

TEST(Days, AreReadInTheFormsPeopleType) {
    const QDate day(2022, 5, 31);
    for (const auto& typed :
         {u"2022-05-31"_s, u"20220531"_s, u"2022.5.31"_s, u"2022/5/31"_s, u"2022年5月31日"_s})
        EXPECT_EQ(dayFrom(typed), day) << qPrintable(typed);
    for (const auto& typed : {u"2022-02-30"_s, u"22-5-31"_s, u""_s, u"202205"_s})
        EXPECT_EQ(dayFrom(typed), std::nullopt) << qPrintable(typed);
}

TEST(DayEdits, TakeTForTodayAndWriteTheIsoForm) {
    DayEdit day(kClock);
    QTest::keyClick(&day, Qt::Key_T);
    EXPECT_EQ(day.text(), u"2026-09-15"_s);
    QTest::keyClick(&day, Qt::Key_Up);
    EXPECT_EQ(day.day(), QDate(2026, 9, 16));
    day.setText(u"20260901"_s);
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(&day, &left);
    EXPECT_EQ(day.text(), u"2026-09-01"_s);
    day.setText(u"2026-09-31"_s);
    EXPECT_FALSE(day.isRight());
}

TEST(MoneyEdits, GroupWhenLeftAndStayExact) {
    MoneyEdit money;
    QTest::keyClicks(&money, u"1700.5"_s);
    EXPECT_EQ(money.amount(), Money::fen(170050));
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(&money, &left);
    EXPECT_EQ(money.text(), u"1,700.50"_s);
    EXPECT_EQ(money.amount(), Money::fen(170050));
    money.setText(u"1.234"_s);
    EXPECT_FALSE(money.isRight());
}

TEST(CodeCombos, AnswerCodesAndFollowPinyinInitials) {
    CodeCombo combo;
    combo.setItems({{u"10"_s, u"大学本科"_s, u"dxbk"_s},
                    {u"20"_s, u"大学专科"_s, u"dxzk"_s},
                    {u"61"_s, u"高中"_s, u"gz"_s}},
                   u"not stated"_s);
    EXPECT_EQ(combo.code(), std::nullopt);
    QTest::keyClicks(&combo, u"dxz"_s);
    EXPECT_EQ(combo.code(), u"20"_s);
    EXPECT_FALSE(combo.setCode(u"99"_s));
    EXPECT_EQ(combo.code(), std::nullopt);
    EXPECT_TRUE(combo.setCode(u"61"_s));
    EXPECT_EQ(combo.currentText(), u"高中"_s);
    CodeCombo byCode;
    byCode.setItems({{u"10"_s, u"大学本科"_s}, {u"61"_s, u"高中"_s}});
    QTest::keyClicks(&byCode, u"6"_s);
    EXPECT_EQ(byCode.code(), u"61"_s);
}

TEST(Filters, ReadRangesAsTheQueryTakesThem) {
    using Kind = ListColumn::Kind;
    EXPECT_EQ(filterValue(Kind::Day, u"2026-03"_s), u"2026-03-01..2026-03-31"_s);
    EXPECT_EQ(filterValue(Kind::Day, u"2024-02"_s), u"2024-02-01..2024-02-29"_s);
    EXPECT_EQ(filterValue(Kind::Day, u"2026"_s), u"2026-01-01..2026-12-31"_s);
    EXPECT_EQ(filterValue(Kind::Day, u"20260301..2026-03-05"_s), u"2026-03-01..2026-03-05"_s);
    EXPECT_EQ(filterValue(Kind::Day, u"2026-03-01.."_s), u"2026-03-01.."_s);
    EXPECT_EQ(filterValue(Kind::Day, u"soon"_s), std::nullopt);
    EXPECT_EQ(filterValue(Kind::Money, u"3000..4,500.5"_s), u"300000..450050"_s);
    EXPECT_EQ(filterValue(Kind::Number, u"3"_s), u"3"_s);
    EXPECT_EQ(filterValue(Kind::Number, u"x"_s), std::nullopt);
    EXPECT_EQ(filterValue(Kind::Text, u" 餐饮 "_s), u"餐饮"_s);
    EXPECT_EQ(filterValue(Kind::Day, u""_s), u""_s);
}

TEST(Forms, NameTheirFieldsAndShowEachProblemBesideItsField) {
    FormGrid form;
    auto* phone = new DigitsEdit(11);
    auto* name = new QLineEdit;
    auto* label = form.addRow(u"姓名(&N)"_s, name);
    form.addRow(u"&Telephone"_s, phone, u"11"_s);
    EXPECT_EQ(label->buddy(), name);
    EXPECT_EQ(name->accessibleName(), u"姓名"_s);
    EXPECT_EQ(phone->accessibleName(), u"Telephone"_s);
    form.show();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    EXPECT_EQ(form.focusWidget(), phone);
    EXPECT_EQ(label->nextInFocusChain(), name);
    form.showProblem(phone, u"eleven digits"_s);
    form.showProblem(name, u"a name"_s);
    EXPECT_EQ(form.problemOf(phone), u"eleven digits"_s);
    EXPECT_EQ(form.focusWidget(), phone);
    form.clearProblems();
    EXPECT_TRUE(form.problemOf(phone).isEmpty());
}

}  // namespace zhiqiao::ui
