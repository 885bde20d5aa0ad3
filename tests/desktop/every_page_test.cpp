// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/shell/bottom_bar.h"
#include "ui/widgets/app_style.h"

#include <QLineEdit>
#include <QTextBrowser>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using EveryPage = DesktopTest;

TEST_F(EveryPage, FitsTheSmallestScreenAtLargeType) {
    ui::applyAppearance(*qApp, ui::ThemeName::Light, 1.4);
    const auto least = window().minimumSizeHint();
    ui::applyAppearance(*qApp, ui::ThemeName::Light, 1.0);
    EXPECT_LE(least.width(), 1280);
    EXPECT_LE(least.height(), 680);
}

TEST_F(EveryPage, HasNoKeyTwice) {
    EXPECT_EQ(desktop_->actions().doubleKeys().join(u'\n').toStdString(), "");
}

TEST_F(EveryPage, ShowsItsKeysByF1AndTheManualByF1Again) {
    const auto& sheet = *window().findChild<QWidget*>(u"cheatSheet"_s);
    press(Qt::Key_F1);
    EXPECT_TRUE(sheet.isVisible());
    press(Qt::Key_F1);
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_EQ(window().place().page, u"manual"_s);
    const auto* text = window().findChild<QTextBrowser*>(u"manualText"_s);
    EXPECT_TRUE(text->toPlainText().contains(u"推荐三个岗位"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window().place().page, u"today"_s);
}

TEST_F(EveryPage, NamesThreeOfItsOwnKeysAtTheBottom) {
    const std::pair<QString, QStringList> expected[]{
        {u"today"_s, {u"Enter"_s, u"Z"_s, u"Ctrl+Z"_s}},
        {u"people"_s, {u"Enter"_s, u"Ctrl+N"_s, u"Ctrl+F"_s}},
        {u"vacancies"_s, {u"Ctrl+F"_s, u"Ctrl+E"_s, u"Ctrl+P"_s}},
        {u"referrals"_s, {u"Enter"_s, u"E"_s, u"Ctrl+F"_s}},
        {u"households"_s, {u"Enter"_s, u"Ctrl+N"_s, u"Ctrl+F"_s}},
        {u"registrations"_s, {u"Enter"_s, u"R"_s, u"Ctrl+F"_s}},
        {u"checks"_s, {u"Enter"_s, u"Z"_s, u"Ctrl+Z"_s}},
        {u"outcomes"_s, {u"Enter"_s, u"Ctrl+T"_s, u"Ctrl+F"_s}},
        {u"person"_s, {u"G"_s, u"R"_s, u"T"_s}}};
    for (const auto& [page, keys] : expected) {
        window().open({page});
        QStringList shown;
        for (const auto& part : window().bottomBar().keys().split(u"   "_s))
            shown << part.section(u' ', 0, 0);
        EXPECT_EQ(shown.join(u' ').toStdString(),
                  (keys + QStringList{u"F1"_s}).join(u' ').toStdString())
            << page.toStdString();
    }
}

TEST_F(EveryPage, OpensItsFilterByTheKeyItNames) {
    for (const auto& [page, list] : {std::pair{u"today"_s, "todayList"},
                                     {u"people"_s, "peopleList"},
                                     {u"vacancies"_s, "vacancyList"},
                                     {u"referrals"_s, "referralList"},
                                     {u"households"_s, "householdList"},
                                     {u"registrations"_s, "registrationList"}}) {
        window().open({page});
        settle();
        auto* rows = window().findChild<QWidget*>(QLatin1StringView(list));
        rows->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        const auto* focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        EXPECT_TRUE(rows->isAncestorOf(focused) && isInside(focused, "QLineEdit"))
            << page.toStdString() << ": " << focused->objectName().toStdString();
    }
}

/// docs/keys.md, written under ZHIQIAO_UPDATE_GOLDEN.
TEST_F(EveryPage, HasItsKeysInTheDocumentation) {
    QString text =
        u"<!-- SPDX-FileCopyrightText: The Zhiqiao developers -->\n"
        "<!-- SPDX-"
        "License-Identifier: GPL-3.0-or-later -->\n# Keys\n\nWritten from the "
        "program's action table.\n\n| key | does | where |\n|---|---|---|\n"_s;
    for (const auto* row : desktop_->actions().everything())
        text += u"| %1 | %2 | %3 |\n"_s.arg(row->key.toString(), QString(row->text).remove(u'&'),
                                            row->page.isEmpty() ? u"everywhere"_s : row->page);
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/docs/keys.md"));
    if (qEnvironmentVariableIsSet("ZHIQIAO_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QFile::ReadOnly)) << "docs/keys.md is missing";
    EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), text.toStdString());
}
