// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_output.h"

#include "core/forms/referral_slip.h"
#include "tests/forms/form_samples.h"
#include "tests/forms/pdf_tools.h"
#include "tests/support/results.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// Every character a Kangxi or CJK radical can be mistaken for, by Unicode's own equivalence.
QString radicalLookalikes() {
    QString text;
    for (char16_t code = 0x2E80; code <= 0x2FDF; ++code) {
        const QString radical{QChar(code)};
        const auto plain = radical.normalized(QString::NormalizationForm_KC);
        if (plain != radical) text += plain;
    }
    return text;
}

FormPage pageOf(const QString& text, FontRole role) {
    FormPage page;
    page.elements.push_back(FormText{
        .box = QRectF(20, 20, 170, 250), .text = text, .role = role, .alignment = Qt::AlignTop});
    return page;
}

}  // namespace

class PrintedSlip : public testing::Test {
protected:
    void SetUp() override {
        const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
        path_ = QDir(kept.isEmpty() ? folder_.path() : kept).filePath(u"slip.pdf"_s);
        ASSERT_TRUE(
            ok(writeFormsPdf(referralSlipPages(sampleSlip(), fonts_), path_, u"推荐信"_s, fonts_)));
    }

    QTemporaryDir folder_;
    QString path_;
    PaperFonts fonts_ = PaperFonts::installed();
};

TEST_F(PrintedSlip, IsASoundPdfOfOneA4SheetWithItsFontsInside) {
    outputOf(u"qpdf"_s, {u"--check"_s, path_});
    const auto info = outputOf(u"pdfinfo"_s, {path_});
    EXPECT_TRUE(info.contains(QRegularExpression(u"Pages: +1\\n"_s)));
    EXPECT_TRUE(info.contains(u"(A4)"_s)) << qPrintable(info);
    const auto fontRows = outputOf(u"pdffonts"_s, {path_}).trimmed().split(u'\n').mid(2);
    ASSERT_FALSE(fontRows.isEmpty());
    for (const auto& row : fontRows)
        EXPECT_TRUE(row.contains(QRegularExpression(u" yes (yes|no)  ?yes +\\d+"_s)))
            << qPrintable(row);
}

TEST_F(PrintedSlip, GivesBackItsTextAsTyped) {
    const auto facts = sampleSlip();
    const auto text = textOfPdf(path_);
    for (const auto& typed :
         {facts.name, facts.employerName, facts.number, facts.scanCode, facts.idFull,
          facts.interview, facts.phone, facts.ordinal, facts.officeName, u"回执"_s,
          u"2022年6月7日"_s, u"求职者姓名"_s, u"请于7日内"_s})
        EXPECT_TRUE(text.contains(typed)) << qPrintable(typed);
    EXPECT_EQ(radicalsIn(text), 0);
}

TEST_F(PrintedSlip, CarriesCodesAScannerReads) {
    outputOf(u"pdftoppm"_s,
             {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, path_, folder_.filePath(u"sheet"_s)});
    const QImage sheet(folder_.filePath(u"sheet.png"_s));
    // A scanner reports equal codes of one picture once, so each part is shown to it alone.
    for (const auto& [from, to] : {std::pair(0.0, 0.24), {0.26, 0.57}, {0.59, 1.0}}) {
        const auto part = folder_.filePath(u"part.png"_s);
        ASSERT_TRUE(sheet
                        .copy(0, int(sheet.height() * from), sheet.width(),
                              int(sheet.height() * (to - from)))
                        .save(part));
        auto codes = outputOf(u"zbarimg"_s, {u"-q"_s, part}).trimmed().split(u'\n');
        codes.sort();
        EXPECT_EQ(codes.join(u'|'), u"CODE-128:21630102012200012321|QR-Code:21630102012200012321"_s)
            << from;
    }
}

TEST(FormFiles, OfLongAndEmptySlipsAreSoundToo) {
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    std::vector<FormPage> pages = referralSlipPages(longSlip(), fonts);
    for (auto& page : referralSlipPages({}, fonts)) pages.push_back(page);
    const auto path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(u"slips.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"推荐信"_s, fonts)));
    outputOf(u"qpdf"_s, {u"--check"_s, path});
    const auto text = textOfPdf(path);
    EXPECT_TRUE(text.contains(longSlip().number) && text.contains(u"作废"_s));
    EXPECT_EQ(radicalsIn(text), 0);
}

TEST(FormFiles, OfSeveralReferralsAreOnePrintJob) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    std::vector<FormPage> pages;
    for (int index = 0; index < 3; ++index) {
        auto facts = sampleSlip();
        facts.employerName = u"第%1家虚构用人单位"_s.arg(index + 1);
        for (auto& page : referralSlipPages(facts, fonts)) pages.push_back(page);
    }
    const auto path = folder.filePath(u"three.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"推荐信"_s, fonts)));
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +3\\n"_s)));
    const auto text = textOfPdf(path);
    EXPECT_TRUE(text.contains(u"第1家虚构用人单位"_s) && text.contains(u"第3家虚构用人单位"_s));
}

TEST(FormFiles, ExtractRadicalLikeCharactersAsOrdinaryChinese) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto typed = radicalLookalikes();
    ASSERT_GT(typed.size(), 200);
    const auto path = folder.filePath(u"radicals.pdf"_s);
    for (const auto role : {FontRole::Body, FontRole::Strong, FontRole::Digits}) {
        ASSERT_TRUE(ok(writeFormsPdf({pageOf(typed, role)}, path, u"t"_s, fonts)));
        auto text = textOfPdf(path);
        EXPECT_EQ(radicalsIn(text), 0);
        text.remove(QRegularExpression(u"\\s"_s));
        EXPECT_EQ(text, typed);
    }
}

TEST(FormFiles, KeepARareNameWholeAndCopyable) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto path = folder.filePath(u"rare.pdf"_s);
    const auto name = u"韩㛃玥·\U000212FE龙"_s;
    EXPECT_TRUE(missingGlyphs({pageOf(name, FontRole::Body)}, fonts).isEmpty());
    ASSERT_TRUE(ok(writeFormsPdf({pageOf(name, FontRole::Body)}, path, u"t"_s, fonts)));
    const auto text = textOfPdf(path);
    EXPECT_TRUE(text.contains(u"韩㛃玥·"_s) && text.contains(u'龙')) << qPrintable(text);
    EXPECT_EQ(outputOf(u"pdffonts"_s, {path}).trimmed().split(u'\n').size(), 3);
}

TEST(FormFiles, ReportWhatCannotBePrintedAndPrintTheRest) {
    const auto fonts = PaperFonts::installed();
    auto facts = sampleSlip();
    facts.name = u"马"_s + QString::fromUcs4(U"\U0002EBF0");
    const auto pages = referralSlipPages(facts, fonts);
    EXPECT_EQ(missingGlyphs(pages, fonts), QStringList{u"U+2EBF0"_s});
    QTemporaryDir folder;
    const auto path = folder.filePath(u"missing.pdf"_s);
    ASSERT_TRUE(ok(writeFormsPdf(pages, path, u"推荐信"_s, fonts)));
    EXPECT_TRUE(textOfPdf(path).contains(u"马〓"_s));
}

TEST(FormFiles, ThatCannotBeWrittenSaySoAndLeaveNothing) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto pages = referralSlipPages(sampleSlip(), fonts);
    const auto written = writeFormsPdf(pages, folder.filePath(u"no/a.pdf"_s), u"t"_s, fonts);
    EXPECT_EQ(codeOf(written), "forms.cannot_write");
    EXPECT_FALSE(written.error().message.contains(sampleSlip().name));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(codeOf(writeFormsPdf(pages, folder.filePath(u"a.pdf"_s), u"t"_s,
                                   PaperFonts({u"No Such Face"_s}, {}))),
              "forms.no_font");
}

}  // namespace zhiqiao::test
