// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/paper_book.h"

#include "tests/forms/pdf_tools.h"
#include "tests/support/codes.h"
#include "tests/support/paper_samples.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

OpenedPaper opened(qint64 id, const QString& kind, const QByteArray& content, PaperMedia media) {
    return {{.id = PaperId(id),
             .facts = samplePaper(PersonId(1), kind),
             .sheet = sheetOf(content, media),
             .recorded = {OfficeId(1), StaffId(1), {}}},
            content};
}

PaperBook sampleBook() {
    return {.person = u"卓玛"_s,
            .papers = {opened(1, u"02"_s, sampleJpeg(), PaperMedia::Jpeg),
                       opened(2, u"05"_s, samplePdf(1, 3), PaperMedia::Pdf)},
            .footer = {.text = u"雪河县就业服务局 编号AB12"_s, .demo = true}};
}

}  // namespace

TEST(PaperBook, HasACoverThatListsThePapersAndThenEveryPage) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"book.pdf"_s);
    const auto pages = writePaperBook(sampleBook(), loadedCodes(), path, PaperFonts::installed());
    ASSERT_TRUE(ok(pages));
    EXPECT_EQ(*pages, 5) << "a cover, a picture, and three pages of the PDF file";
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(u"Pages:           5"_s));
    const auto cover = outputOf(u"pdftotext"_s, {u"-l"_s, u"1"_s, path, u"-"_s});
    for (const auto& word : {u"材料"_s, u"卓玛"_s, u"户口簿"_s, u"残疾人证"_s, u"共 2 份"_s})
        EXPECT_TRUE(cover.contains(word)) << qPrintable(word);
    const auto last = outputOf(u"pdftotext"_s, {u"-f"_s, u"5"_s, path, u"-"_s});
    EXPECT_TRUE(last.contains(u"第 3 页 共 3 页"_s)) << qPrintable(last);
    for (int page = 1; page <= 5; ++page) {
        const auto number = QString::number(page);
        const auto text =
            outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
        EXPECT_TRUE(text.contains(u"AB12"_s)) << page << " names the act it was printed by";
        EXPECT_TRUE(text.contains(u"演示数据"_s)) << page;
    }
    EXPECT_EQ(radicalsIn(textOfPdf(path)), 0);
}

TEST(PaperBook, IsNotWrittenWhenOnePaperCannotBeDrawn) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"book.pdf"_s);
    auto book = sampleBook();
    book.papers.push_back(opened(3, u"01"_s, "%PDF-1.4 nothing", PaperMedia::Pdf));
    EXPECT_EQ(codeOf(writePaperBook(book, loadedCodes(), path, PaperFonts::installed())),
              "paper.damaged");
    EXPECT_FALSE(QFile::exists(path));
}

}  // namespace zhiqiao::test
