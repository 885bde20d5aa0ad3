// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/app_style.h"

#include <QApplication>
#include <QFont>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

class Themes : public testing::TestWithParam<ThemeName> {};

TEST_P(Themes, KeepTheContrastOfEveryPairInUse) {
    for (const auto& pair : colourPairs(Theme::named(GetParam())))
        EXPECT_GE(contrastRatio(pair.front, pair.back), pair.least)
            << qPrintable(pair.what) << ' ' << qPrintable(pair.front.name()) << " on "
            << qPrintable(pair.back.name());
}

TEST_P(Themes, KeepTheWordsOfACheckedButtonReadable) {
    applyAppearance(*qApp, GetParam(), 2.0);
    QToolButton button;
    button.setText(u"毕业生"_s);
    button.setCheckable(true);
    button.setChecked(true);
    button.resize(button.sizeHint());
    const auto theme = Theme::named(GetParam());
    const auto picture = button.grab().toImage();
    double best = 1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrastRatio(picture.pixelColor(x, y), theme.selection()));
    applyAppearance(*qApp, ThemeName::Light, 1.0);
    EXPECT_GE(best, 4.5) << "the text on the colour of the selection";
}

TEST_P(Themes, GiveThePaletteTheirOwnColours) {
    const auto theme = Theme::named(GetParam());
    const auto palette = theme.palette();
    EXPECT_EQ(palette.color(QPalette::Window), theme.window);
    EXPECT_EQ(palette.color(QPalette::Base), theme.base);
    EXPECT_EQ(palette.color(QPalette::Text), theme.text);
    EXPECT_EQ(palette.color(QPalette::PlaceholderText), theme.muted);
    EXPECT_EQ(palette.color(QPalette::Highlight), theme.accent);
}

INSTANTIATE_TEST_SUITE_P(, Themes,
                         testing::Values(ThemeName::Light, ThemeName::Dark,
                                         ThemeName::HighContrast));

TEST(Contrast, IsTheRatioOfTheWcag) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Appearance, KeepsTheFontFactorBetweenItsLimits) {
    for (const auto& [asked, points] :
         {std::pair(0.5, 9.0), std::pair(1.0, 10.0), std::pair(1.8, 18.0), std::pair(9.0, 20.0)}) {
        applyAppearance(*qApp, ThemeName::Light, asked);
        EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), points);
    }
    applyAppearance(*qApp, ThemeName::Dark, 1.0);
    EXPECT_EQ(themeOf(nullptr), Theme::named(ThemeName::Dark));
    applyAppearance(*qApp, ThemeName::Light, 1.0);
}

}  // namespace zhiqiao::ui
