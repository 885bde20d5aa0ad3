// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper_fonts.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// Of CJK extension I, younger than the fonts.
const QString kRare = QString::fromUcs4(U"\U0002EBF0");

}  // namespace

TEST(PaperFonts, HaveACommonFaceAndKeepToIt) {
    const auto fonts = PaperFonts::installed();
    ASSERT_FALSE(fonts.isEmpty());
    const auto set = fonts.printable(u"卓玛措·才仁 Aliye 2022"_s, FontRole::Body, 10.5, 100);
    EXPECT_EQ(set.font.families(), QStringList{u"LXGW WenKai"_s});
    EXPECT_EQ(set.font.pixelSize(), 370);
    EXPECT_TRUE(set.missing.isEmpty());
}

TEST(PaperFonts, SetANameWithARareCharacterWhollyInOneOtherFace) {
    const auto fonts = PaperFonts::installed();
    const auto set = fonts.printable(u"马\U000212FE𡋾"_s, FontRole::Body, 10.5, 100);
    EXPECT_TRUE(set.missing.isEmpty());
    EXPECT_EQ(set.font.families(), QStringList{u"BabelStone Han"_s});
    EXPECT_EQ(set.text, u"马\U000212FE𡋾"_s);
}

TEST(PaperFonts, ReportACharacterNobodyHasAndGoOn) {
    const auto fonts = PaperFonts::installed();
    const auto set = fonts.printable(u"马"_s + kRare + u"海"_s, FontRole::Strong, 12, 100);
    EXPECT_EQ(set.missing, QStringList{u"U+2EBF0"_s});
    EXPECT_EQ(set.text, u"马〓海"_s);
    EXPECT_EQ(fonts.missingGlyphs(kRare + kRare), QStringList{u"U+2EBF0"_s});
    EXPECT_TRUE(missingGlyphNotice(set.missing).contains(u"U+2EBF0"_s));
    EXPECT_TRUE(missingGlyphNotice({}).isEmpty());
}

TEST(PaperFonts, PrintTheReadingOfACharacterTheyLack) {
    const PaperFonts fonts({u"DejaVu Sans"_s}, {});
    EXPECT_EQ(fonts.printable(u"a海"_s, FontRole::Body, 10, 100).text, u"a〓(hai)"_s);
}

TEST(PaperFonts, ThatAreNotInstalledAreNotPretended) {
    EXPECT_TRUE(PaperFonts({u"No Such Face"_s}, {}).isEmpty());
    const PaperFonts fonts({u"No Such Face"_s, u"LXGW WenKai"_s}, {});
    EXPECT_EQ(fonts.printable(u"海"_s, FontRole::Digits, 10, 100).font.families(),
              QStringList{u"LXGW WenKai"_s});
}

}  // namespace zhiqiao::test
