// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/page_image.h"

#include "core/drawing/child_output.h"
#include "tests/support/paper_samples.h"
#include "tests/support/results.h"

#include <QImageReader>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(PageImage, IsNoLargerThanThereIsRoomAndKeepsItsShape) {
    for (const auto& [content, media] :
         {std::pair(sampleJpeg(), PaperMedia::Jpeg), {samplePng(), PaperMedia::Png}}) {
        const auto whole = pageImage(content, media, 1, {100, 100});
        ASSERT_TRUE(ok(whole));
        EXPECT_EQ(whole->size(), QSize(8, 6)) << "nothing is made larger than it is";
        const auto small = pageImage(content, media, 1, {4, 4});
        ASSERT_TRUE(ok(small));
        EXPECT_EQ(small->size(), QSize(4, 3));
    }
}

TEST(PageImage, OfAPdfShowsThatPage) {
    const auto content = samplePdf(1, 3);
    EXPECT_EQ(pageCount(content, PaperMedia::Pdf).value(), 3);
    const auto page = pageImage(content, PaperMedia::Pdf, 2, {300, 300});
    ASSERT_TRUE(ok(page));
    EXPECT_LE(page->width(), 300);
    EXPECT_LE(page->height(), 300);
    EXPECT_GT(page->height(), page->width()) << "A4 upright";
    // The blue square lies at the foot, from 61 of 595 points on.
    const auto at = [&](double x, double y) {
        return page->pixelColor(int(page->width() * x), int(page->height() * y));
    };
    EXPECT_EQ(at(0.25, 0.8), QColor(Qt::blue));
    EXPECT_EQ(at(0.25, 0.2), QColor(Qt::white));
    EXPECT_EQ(codeOf(pageImage(content, PaperMedia::Pdf, 9, {300, 300})), "paper.damaged");
}

TEST(PageImage, OfATiffIsShownOrSaysWhatIsMissing) {
    EXPECT_EQ(pageCount(sampleTiff(), PaperMedia::Tiff).value(), 2);
    const auto page = pageImage(sampleTiff(), PaperMedia::Tiff, 2, {100, 100});
    if (QImageReader::supportedImageFormats().contains("tiff")) {
        EXPECT_TRUE(ok(page));
    } else {
        EXPECT_EQ(codeOf(page), "paper.cannot_show");
    }
}

TEST(PageImage, OfWhatIsBrokenIsRefused) {
    EXPECT_EQ(codeOf(pageImage("%PDF-1.4 nothing", PaperMedia::Pdf, 1, {100, 100})),
              "paper.damaged");
    EXPECT_EQ(codeOf(pageImage(samplePng().first(60), PaperMedia::Png, 1, {100, 100})),
              "paper.damaged");
    EXPECT_EQ(codeOf(pageImage(sampleJpeg(), PaperMedia::Png, 1, {100, 100})), "paper.damaged")
        << "no other decoder tries its luck";
}

TEST(ChildOutput, HasNothingOfOurSurroundingsAndWritesNoFile) {
    qputenv("ZHIQIAO_TEST_SECRET", "geheim");
    const auto surroundings = outputOf(u"env"_s, {}, {});
    ASSERT_TRUE(ok(surroundings));
    EXPECT_EQ(*surroundings, "LC_ALL=C.UTF-8\n");
    EXPECT_EQ(outputOf(u"cat"_s, {}, "what goes in").value(), "what goes in");
    EXPECT_EQ(codeOf(outputOf(u"false"_s, {}, {})), "paper.damaged");
    EXPECT_EQ(codeOf(outputOf(u"no-such-program"_s, {}, {})), "paper.cannot_show");
    EXPECT_EQ(codeOf(outputOf(u"dd"_s, {u"if=/dev/zero"_s, u"of=zhiqiao"_s, u"count=1"_s}, {})),
              "paper.damaged");
}
