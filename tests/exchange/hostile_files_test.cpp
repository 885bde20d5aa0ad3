// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

#include <array>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

TEST(HostileFiles, CutAnywhereAreRefusedAndNeverCrash) {
    const MadeFiles files;
    const QByteArray whole = bytesOf(corpusFile("libreoffice_cells.xlsx"));
    ASSERT_GT(whole.size(), 1000);
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += 37) {
        const auto rows = rowTexts(files.write("cut.xlsx", whole.left(size)));
        ASSERT_FALSE(rows.has_value()) << "cut at " << size;
        EXPECT_TRUE(codeOf(rows) == "exchange.damaged" || codeOf(rows) == "exchange.not_a_table")
            << size << ' ' << codeOf(rows);
        ++refused;
    }
    EXPECT_GT(refused, 100);
}

TEST(HostileFiles, WithFlippedBytesNeverCrash) {
    const MadeFiles files;
    const QByteArray whole = bytesOf(corpusFile("libreoffice_cells.xlsx"));
    for (qsizetype at = 0; at < whole.size(); at += 23) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ 0x55);
        // Some flips hit what nobody reads; an answer of either kind is right.
        (void)rowTexts(files.write("flipped.xlsx", bytes)).has_value();
    }
}

TEST(HostileFiles, WithADocumentTypeAreRefused) {
    const MadeFiles files;
    const QByteArray bomb = R"(<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>)";
    const auto refusedIn = [&](QByteArray WorkbookXml::*part) {
        WorkbookXml xml;
        xml.*part = bomb + xml.*part;
        return codeOf(rowTexts(files.zip("a.xlsx", xml.parts())));
    };
    EXPECT_EQ(refusedIn(&WorkbookXml::rootRelations), "exchange.forbidden_content");
    EXPECT_EQ(refusedIn(&WorkbookXml::workbook), "exchange.forbidden_content");
    EXPECT_EQ(refusedIn(&WorkbookXml::relations), "exchange.forbidden_content");
    EXPECT_EQ(refusedIn(&WorkbookXml::sharedStrings), "exchange.forbidden_content");
    EXPECT_EQ(refusedIn(&WorkbookXml::styles), "exchange.forbidden_content");
    WorkbookXml xml;
    auto parts = xml.parts();
    parts.back().content.prepend(bomb);
    EXPECT_EQ(codeOf(rowTexts(files.zip("b.xlsx", parts))), "exchange.forbidden_content");
}

TEST(HostileFiles, ThatUnpackToTooMuchAreRefused) {
    const MadeFiles files;
    WorkbookXml xml;
    auto parts = xml.parts();
    parts.push_back({"xl/media/image1.png", QByteArray(6 << 20, 'a')});
    EXPECT_EQ(codeOf(openTable(files.zip("ratio.xlsx", parts))), "exchange.too_large");
    parts.back().content = QByteArray(3 << 20, 'a');
    EXPECT_TRUE(ok(openTable(files.zip("small.xlsx", parts))));

    const QString path = files.zip("c.xlsx", WorkbookXml().parts());
    TableLimits limits;
    limits.unpackedBytes = 500;
    EXPECT_EQ(codeOf(openTable(path, limits)), "exchange.too_large");
    limits = {};
    limits.fileBytes = 500;
    EXPECT_EQ(codeOf(openTable(path, limits)), "exchange.too_large");
}

TEST(HostileFiles, WithTooManyPartsAreRefused) {
    const MadeFiles files;
    auto parts = WorkbookXml().parts();
    while (parts.size() < 1001) parts.push_back({"p" + QByteArray::number(int(parts.size())), ""});
    EXPECT_EQ(codeOf(openTable(files.zip("a.xlsx", parts))), "exchange.too_large");
    parts.pop_back();
    EXPECT_TRUE(ok(openTable(files.zip("b.xlsx", parts))));
}

TEST(HostileFiles, WithTooManyColumnsAreRefusedButNotForEmptyOnes) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sheetData =
        R"(<row r="1"><c r="IV1"><v>1</v></c><c r="IW1" s="0"/><c r="XFD1" s="0"/></row>)";
    const auto rows = rowTexts(files.zip("a.xlsx", xml.parts()));
    ASSERT_TRUE(ok(rows));
    EXPECT_EQ(rows->front().count(u'|'), 256);
    xml.sheetData = R"(<row r="1"><c r="IW1"><v>1</v></c></row>)";
    EXPECT_EQ(codeOf(rowTexts(files.zip("b.xlsx", xml.parts()))), "exchange.too_large");
    EXPECT_EQ(codeOf(rowTexts(files.write("c.csv", QByteArray(256, ',') + "x\n"))),
              "exchange.too_large");
    EXPECT_TRUE(ok(rowTexts(files.write("d.csv", QByteArray(255, ',') + "x,,,,\n"))));
}

TEST(HostileFiles, WithTooManyRowsAreRefused) {
    const MadeFiles files;
    TableLimits limits;
    limits.rows = 10;
    const auto answer = [&](int rows) {
        auto file = openTable(
            files.write("r.csv", QByteArray("a,b\n").repeated(rows) + QByteArray(999, '\n')),
            limits);
        return codeOf((*file)->read(0, [](const TableRow&) { return true; }));
    };
    EXPECT_EQ(answer(10 + kHeaderSearchRows), "ok");
    EXPECT_EQ(answer(11 + kHeaderSearchRows), "exchange.too_large");
}

TEST(HostileFiles, WithImpossiblePlacesAreRefused) {
    const MadeFiles files;
    for (const char* data :
         {R"(<row r="2"/><row r="1"/>)", R"(<row r="1"><c r="A2"><v>1</v></c></row>)",
          R"(<row r="1048577"/>)", R"(<row r="1"><c r="AAAAAAAAAAAA1"/></row>)",
          R"(<row r="1"><c r="A99999999999"/></row>)", R"(<c r="A1"><v>1</v></c>)",
          R"(<row r="1"><c r="A1" t="s"><v>3</v></c></row>)",
          R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)"}) {
        WorkbookXml xml;
        xml.sheetData = data;
        EXPECT_EQ(codeOf(rowTexts(files.zip("a.xlsx", xml.parts()))), "exchange.damaged") << data;
    }
}

TEST(HostileFiles, WithMergesOverEverythingStayCheap) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sheetEnd = "<mergeCells>";
    for (int i = 1; i <= 5000; ++i)
        xml.sheetEnd += "<mergeCell ref=\"A" + QByteArray::number(i) + ":XFD1048576\"/>";
    xml.sheetEnd += "<mergeCell ref=\"\"/><mergeCell ref=\"B1:A1\"/></mergeCells>";
    for (int i = 1; i <= 5000; ++i)
        xml.sheetData += "<row r=\"" + QByteArray::number(i) + "\"><c><v>1</v></c></row>";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value().size(), 5000);
}

TEST(WrongFiles, AreNamedForWhatTheyAre) {
    const MadeFiles files;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const auto utf16 = [](const char* ascii) {
        QByteArray bytes;
        for (; *ascii != '\0'; ++ascii) bytes.append(*ascii).append('\0');
        return bytes;
    };
    struct Case {
        const char* name;
        QByteArray bytes;
        std::string_view code;
    };
    const std::array<Case, 9> cases{{
        {"old.xlsx", ole + QByteArray(600, '\0') + utf16("Workbook"), "exchange.old_xls"},
        {"locked.xlsx", ole + QByteArray(600, '\0') + utf16("EncryptedPackage"),
         "exchange.encrypted"},
        {"word.xlsx", ole + utf16("WordDocument"), "exchange.not_a_table"},
        {"page.xls", "<html><table><tr><td>1</td></tr></table></html>", "exchange.not_a_table"},
        {"xml.xls", "\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>", "exchange.not_a_table"},
        {"paper.xlsx", "%PDF-1.7", "exchange.not_a_table"},
        {"picture.csv", "\x89PNG\r\n", "exchange.not_a_table"},
        {"empty.csv", "", "exchange.not_a_table"},
        {"binary.csv", QByteArray("a,b\0c\n", 6), "exchange.not_a_table"},
    }};
    for (const Case& c : cases) {
        const auto opened = openTable(files.write(c.name, c.bytes));
        EXPECT_EQ(codeOf(opened), c.code) << c.name;
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().message.startsWith(QString::fromUtf8(c.name) + u": "_s));
        EXPECT_FALSE(opened.error().message.contains(u'/')) << "the folder is nobody's business";
    }

    EXPECT_EQ(codeOf(openTable(files.zip("letter.xlsx", {{"word/document.xml", "<w/>"}}))),
              "exchange.not_a_table");
    EXPECT_EQ(codeOf(openTable(files.path("absent.xlsx"))), "exchange.cannot_read");
    EXPECT_EQ(codeOf(openTable(u"/dev/zero"_s)), "exchange.cannot_read");
}

TEST(WrongFiles, BehindTheEndingOfAnotherKindAreStillRead) {
    const MadeFiles files;
    EXPECT_EQ(rowTexts(files.write("text.xlsx", "a,b\n")).value(), QStringList{u"1|ta|tb"_s});
    WorkbookXml xml;
    xml.sheetData = "<row><c><v>1</v></c></row>";
    EXPECT_EQ(rowTexts(files.zip("book.csv", xml.parts())).value(), QStringList{u"1|n1"_s});
}

}  // namespace zhiqiao::test
