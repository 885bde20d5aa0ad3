// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_file.h"
#include "tests/support/paper_samples.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    const char* what;
    QByteArray content;
    std::string_view code;  // empty: taken
    PaperMedia media = PaperMedia::Jpeg;
    int pages = 1;
};

QByteArray with(QByteArray bytes, QByteArrayView from, QByteArrayView to) {
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

std::vector<Case> cases() {
    const auto locked = with(samplePdf(), "/Root 1 0 R", "/Root 1 0 R /Encrypt 7 0 R");
    return {
        {"a JPEG", sampleJpeg(), "", PaperMedia::Jpeg, 1},
        {"a PNG", samplePng(), "", PaperMedia::Png, 1},
        {"a TIFF of two pages", sampleTiff(), "", PaperMedia::Tiff, 2},
        {"a PDF of three pages", samplePdf(1, 3), "", PaperMedia::Pdf, 3},
        {"a JPEG with blanks behind its end", sampleJpeg() + QByteArray(64, '\0'), "",
         PaperMedia::Jpeg, 1},
        {"nothing", {}, "paper.empty"},
        {"a text", "Dear Sir or Madam", "paper.unknown_type"},
        {"a GIF", "GIF89a\x01", "paper.unknown_type"},
        {"a web page", "<html>%PDF-1.4</html>", "paper.unknown_type"},
        {"a program",
         "\x7f"
         "ELF",
         "paper.unknown_type"},
        {"half a JPEG", sampleJpeg().first(90), "paper.damaged"},
        {"a JPEG without its end", sampleJpeg().chopped(2), "paper.damaged"},
        {"half a PNG", samplePng().first(50), "paper.damaged"},
        {"a PNG with a changed byte", with(samplePng(), "IDAT", "IDAU"), "paper.damaged"},
        {"half a TIFF", sampleTiff().first(300), "paper.damaged"},
        {"half a PDF", samplePdf().first(200), "paper.damaged"},
        {"a PDF behind a password", locked, "paper.encrypted"},
        {"a picture as wide as a street",
         with(sampleJpeg(), QByteArray::fromHex("00060008"), QByteArray::fromHex("ffffffff")),
         "paper.too_many_pixels"},
        {"a picture without height",
         with(sampleJpeg(), QByteArray::fromHex("00060008"), QByteArray::fromHex("00000008")),
         "paper.damaged"},
    };
}

}  // namespace

TEST(ExaminePaper, TellsByTheContentWhatItIsAndWhetherItIsWhole) {
    for (const auto& one : cases()) {
        const auto sheet = examinePaper(one.content);
        if (!one.code.empty()) {
            EXPECT_EQ(codeOf(sheet), one.code) << one.what;
            continue;
        }
        ASSERT_TRUE(ok(sheet)) << one.what;
        EXPECT_EQ(sheet->media, one.media) << one.what;
        EXPECT_EQ(sheet->pages, one.pages) << one.what;
        EXPECT_EQ(sheet->bytes, one.content.size()) << one.what;
        EXPECT_EQ(sheet->sha256.size(), 32) << one.what;
    }
}

TEST(ExaminePaper, TakesTwentyMegabytesAndNotAByteMore) {
    constexpr qsizetype kMost = 20LL << 20;
    const auto jpeg = sampleJpeg();
    EXPECT_TRUE(ok(examinePaper(jpeg + QByteArray(kMost - jpeg.size(), '\0'))));
    EXPECT_EQ(codeOf(examinePaper(jpeg + QByteArray(kMost + 1 - jpeg.size(), '\0'))),
              "paper.too_large");
}

TEST(ExaminePaper, EndsOnWhateverIsCutOrChanged) {
    std::mt19937 random(7);
    for (const auto& whole : {sampleJpeg(), samplePng(), sampleTiff(), samplePdf(1, 2)}) {
        for (qsizetype size = 0; size < whole.size(); ++size) (void)examinePaper(whole.first(size));
        for (int round = 0; round < 4000; ++round) {
            auto changed = whole;
            for (int i = 0; i < 3; ++i)
                changed[qsizetype(random() % size_t(changed.size()))] = char(random());
            const auto sheet = examinePaper(changed);
            if (sheet) {
                EXPECT_EQ(sheet->bytes, changed.size());
            }
        }
    }
}

TEST(PaperFile, SaysWhyAFileCannotBeTaken) {
    QTemporaryDir folder;
    const auto path = folder.filePath(u"无关的名字.txt"_s);
    EXPECT_EQ(codeOf(readPaper(path)), "paper.vanished");
    writeFile(path, {});
    EXPECT_EQ(codeOf(readPaper(path)), "paper.empty");
    writeFile(path, sampleJpeg());
    const auto read = readPaper(path);
    ASSERT_TRUE(ok(read));
    EXPECT_EQ(read->content, sampleJpeg());
    EXPECT_EQ(codeOf(readPaper(folder.path())), "paper.unreadable") << "a folder is no file";
    EXPECT_EQ(codeOf(readPaper(path, {.bytes = 20})), "paper.too_large");
}

TEST(MissingPapers, AreThoseOfWhichNoneHolds) {
    Paper filed{.id = PaperId(1),
                .facts = samplePaper(PersonId(1), u"02"_s),
                .sheet = {},
                .recorded = {OfficeId(1), StaffId(1), {}}};
    Paper withdrawn = filed;
    withdrawn.facts.kind = u"04"_s;
    withdrawn.withdrawn = PaperWithdrawal{kToday, StaffId(1), u"20"_s};
    EXPECT_EQ(missingPapers({u"01"_s, u"02"_s, u"04"_s}, {filed, withdrawn}),
              (QStringList{u"01"_s, u"04"_s}));
}
