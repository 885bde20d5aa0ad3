// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/gallery.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/search_palette.h"
#include "ui/widgets/app_style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char* name;
    ThemeName theme;
    double factor;
};

/// Saved for the eye when ZHIQIAO_SHOTS names a folder.
void shot(QWidget& window, const QString& name) {
    const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    window.grab().save(folder + u'/' + name + u".png"_s);
}

}  // namespace

class Galleries : public testing::TestWithParam<Look> {
protected:
    void SetUp() override { applyAppearance(*qApp, GetParam().theme, GetParam().factor); }
    void TearDown() override { applyAppearance(*qApp, ThemeName::Light, 1.0); }
};

TEST_P(Galleries, FitTheSmallScreenAndNameEveryControl) {
    test::Gallery gallery;
    auto& window = gallery.window();
    window.resize(1280, 680);
    window.show();
    static const QRegularExpression number(u"\\d{17}[0-9Xx]"_s);
    for (const auto& page : {u"people"_s, u"person"_s, u"today"_s, u"statistics"_s}) {
        window.open({page});
        QCoreApplication::processEvents();
        const auto least = window.minimumSizeHint();
        if (GetParam().factor <= 1.4) {
            EXPECT_LE(least.width(), 1280) << qPrintable(page);
            EXPECT_LE(least.height(), 680) << qPrintable(page);
        }
        for (const auto* widget : window.findChildren<QWidget*>()) {
            const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            const bool partOfArea = (area && area->viewport() == widget) ||
                                    qobject_cast<const QScrollBar*>(widget) ||
                                    widget->objectName().startsWith(u"qt_"_s);
            if (!widget->isVisible() || partOfArea || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            ASSERT_TRUE(spoken);
            const auto name = spoken->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty())
                << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
            EXPECT_FALSE(name.contains(number));
        }
        shot(window, u"%1-%2"_s.arg(QString::fromLatin1(GetParam().name), page));
    }
}

INSTANTIATE_TEST_SUITE_P(, Galleries,
                         testing::Values(Look{"light", ThemeName::Light, 1.0},
                                         Look{"light14", ThemeName::Light, 1.4},
                                         Look{"dark", ThemeName::Dark, 1.0},
                                         Look{"contrast", ThemeName::HighContrast, 1.0},
                                         Look{"light20", ThemeName::Light, 2.0}),
                         [](const auto& look) { return std::string(look.param.name); });

TEST(Overlays, ShowTheKeysOfAPageAndTheAnswersOfASearch) {
    applyAppearance(*qApp, ThemeName::Light, 1.0);
    test::Gallery gallery;
    auto& window = gallery.window();
    window.resize(1280, 680);
    window.show();
    window.open({u"people"_s});
    QCoreApplication::processEvents();
    gallery.actions().trigger(u"window.keys"_s);
    auto* sheet = window.findChild<CheatSheet*>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    EXPECT_TRUE(sheet->accessibleDescription().contains(u"R 岗位推荐"_s));
    shot(window, u"keys"_s);
    sheet->hide();
    window.search().start();
    window.search().box().setText(u">"_s);
    shot(window, u"search"_s);
    EXPECT_TRUE(window.search().isOpen());
}

}  // namespace zhiqiao::ui
