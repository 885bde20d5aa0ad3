// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every number of TableLimits, at it and just beyond it.
#include "core/exchange/column_map.h"
#include "core/exchange/import_catalogue.h"
#include "core/exchange/xml_scan.h"
#include "core/exchange/zip_archive.h"
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

#include <minizip/unzip.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

std::string_view answer(const QString& path, const TableLimits& limits = {}) {
    const auto file = openTable(path, limits);
    if (!file) return file.error().code;
    return codeOf((*file)->read(0, [](const TableRow&) { return true; }));
}

constexpr auto kTooLarge = "exchange.too_large";

/// Expects a limit to hold what there is and to refuse one less.
template <class Number>
void expectEdge(const QString& path, Number TableLimits::*limit, qint64 there) {
    TableLimits limits;
    limits.*limit = Number(there);
    EXPECT_EQ(answer(path, limits), "ok") << there;
    limits.*limit = Number(there - 1);
    EXPECT_EQ(answer(path, limits), kTooLarge) << there;
}

QString sheetOf(const MadeFiles& files, const QByteArray& data) {
    WorkbookXml xml;
    xml.sheetData = data;
    return files.zip("a.xlsx", xml.parts());
}

QByteArray inlineCell(qsizetype characters) {
    return "<c t=\"inlineStr\"><is><t>" + QByteArray(characters, 'x') + "</t></is></c>";
}

qint64 packedSize(const QString& path, const char* part) {
    auto* zip = unzOpen64(QFile::encodeName(path).constData());
    unz_file_info64 info{};
    EXPECT_EQ(unzLocateFile(zip, part, 1), UNZ_OK);
    EXPECT_EQ(unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0), UNZ_OK);
    unzClose(zip);
    return qint64(info.compressed_size);
}

}  // namespace

TEST(TableLimits, AreWhatIsPromised) {
    const TableLimits limits;
    EXPECT_EQ(limits.fileBytes, 50LL << 20);
    EXPECT_EQ(limits.unpackedBytes, 200LL << 20);
    EXPECT_EQ(limits.ratio, 100);
    EXPECT_EQ(limits.entries, 1000);
    EXPECT_EQ(limits.rows, 200'000);
    EXPECT_EQ(limits.columns, 256);
}

TEST(TableLimits, HoldForTheSizeOfTheFile) {
    const MadeFiles files;
    const auto text = files.write("a.csv", "a,b\n1,2\n");
    expectEdge(text, &TableLimits::fileBytes, 8);
    const auto book = files.zip("a.xlsx", WorkbookXml().parts());
    expectEdge(book, &TableLimits::fileBytes, QFile(book).size());
}

TEST(TableLimits, HoldForWhatItUnpacksTo) {
    const MadeFiles files;
    const auto parts = WorkbookXml().parts();
    qint64 sum = 0;
    for (const ZipPart& part : parts) sum += part.content.size();
    expectEdge(files.zip("a.xlsx", parts), &TableLimits::unpackedBytes, sum);
}

TEST(TableLimits, HoldForTheRatioOfAPart) {
    const MadeFiles files;
    auto parts = WorkbookXml().parts();
    parts.push_back({"xl/media/a.png", QByteArray(5 << 20, 'a')});
    const auto path = files.zip("a.xlsx", parts);
    const qint64 packed = packedSize(path, "xl/media/a.png");
    // The largest whole ratio at which what is packed still unpacks to too much.
    TableLimits limits;
    limits.ratio = int((5LL << 20) / (packed + 1));
    EXPECT_EQ(answer(path, limits), kTooLarge);
    limits.ratio = int((5LL << 20) / packed) + 1;
    EXPECT_EQ(answer(path, limits), "ok");
    limits.ratio = 1;
    limits.ratioFromBytes = 5LL << 20;
    parts.pop_back();
    EXPECT_EQ(answer(files.zip("b.xlsx", parts), limits), "ok") << "small files pack well";
}

TEST(TableLimits, HoldForTheEntries) {
    const MadeFiles files;
    const auto parts = WorkbookXml().parts();
    expectEdge(files.zip("a.xlsx", parts), &TableLimits::entries, qint64(parts.size()));
}

TEST(TableLimits, HoldForRowsInBothFormats) {
    const MadeFiles files;
    constexpr int kRows = 30;
    QByteArray sheet;
    for (int i = 0; i < kRows; ++i) sheet += "<row><c><v>1</v></c></row><row/>";
    for (const auto& path :
         {sheetOf(files, sheet), files.write("a.csv", QByteArray("a\n\n").repeated(kRows))})
        expectEdge(path, &TableLimits::rows, kRows - kHeaderSearchRows);
}

TEST(TableLimits, HoldForColumnsInBothFormats) {
    const MadeFiles files;
    for (const auto& path : {sheetOf(files, "<row r=\"1\"><c r=\"J1\"><v>1</v></c></row>"),
                             files.write("a.csv", ",,,,,,,,,x,,,\n")})
        expectEdge(path, &TableLimits::columns, 10);
}

TEST(TableLimits, HoldForCharactersInBothFormats) {
    const MadeFiles files;
    const auto row = "<row>" + inlineCell(40) + inlineCell(30) + "</row>";
    const QByteArray line = QByteArray(40, 'x') + ',' + QByteArray(30, 'y') + '\n';
    for (const auto& path : {sheetOf(files, row + row), files.write("a.csv", line + line)}) {
        expectEdge(path, &TableLimits::cellCharacters, 40);
        expectEdge(path, &TableLimits::rowCharacters, 70);
        expectEdge(path, &TableLimits::characters, 140);
        expectEdge(path, &TableLimits::cells, 4);
    }
}

TEST(TableLimits, CountASharedTextForEveryCellThatNamesIt) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sharedStrings = "<sst><si><t>" + QByteArray(1000, 'x') + "</t></si></sst>";
    xml.sheetData = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(50);
    expectEdge(files.zip("a.xlsx", xml.parts()), &TableLimits::characters, 50'000);
}

TEST(TableLimits, CountAMergedTextForEveryRowOfTheMerge) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sheetData = "<row>" + inlineCell(1000) + "</row>" +
                    QByteArray("<row><c/><c><v>1</v></c></row>").repeated(49);
    xml.sheetEnd = R"(<mergeCells><mergeCell ref="A1:A50"/></mergeCells>)";
    expectEdge(files.zip("a.xlsx", xml.parts()), &TableLimits::characters, 50'049);
}

TEST(TableLimits, HoldForTheTextsOfAWorkbook) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sharedStrings = "<sst>" + QByteArray("<si/>").repeated(9) + "</sst>";
    expectEdge(files.zip("a.xlsx", xml.parts()), &TableLimits::sharedStrings, 9);
}

TEST(TableLimits, HoldForSheets) {
    const MadeFiles files;
    WorkbookXml xml;
    QByteArray sheets;
    QByteArray relations;
    auto parts = xml.parts();
    for (int i = 0; i < 9; ++i) {
        const auto n = QByteArray::number(i);
        sheets += "<sheet name=\"s" + n + "\" r:id=\"s" + n + "\"/>";
        relations +=
            "<Relationship Id=\"s" + n + "\" Type=\"x/worksheet\" Target=\"s" + n + ".xml\"/>";
        parts.push_back({"xl/s" + n + ".xml", "<worksheet/>"});
    }
    parts[2].content = "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>";
    parts[3].content = "<Relationships>" + relations + "</Relationships>";
    expectEdge(files.zip("a.xlsx", parts), &TableLimits::sheets, 9);
}

TEST(TableLimits, HoldForCellStyles) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.styles = "<styleSheet><cellXfs>" + QByteArray("<xf numFmtId=\"14\"/>").repeated(9) +
                 "</cellXfs></styleSheet>";
    expectEdge(files.zip("a.xlsx", xml.parts()), &TableLimits::cellStyles, 9);
    xml.styles = "<styleSheet><numFmts>";
    for (int i = 0; i < 9; ++i)
        xml.styles += "<numFmt numFmtId=\"" + QByteArray::number(200 + i) + "\" formatCode=\"0\"/>";
    xml.styles += "</numFmts></styleSheet>";
    expectEdge(files.zip("b.xlsx", xml.parts()), &TableLimits::cellStyles, 9);
}

TEST(TableLimits, HoldForTheDepthOfXml) {
    const MadeFiles files;
    constexpr int kAround = 4;  // worksheet, sheetData, row, c
    const auto nested = QByteArray("<x>").repeated(20) + QByteArray("</x>").repeated(20);
    expectEdge(sheetOf(files, "<row><c>" + nested + "</c></row>"), &TableLimits::xmlDepth,
               20 + kAround);
}

TEST(TableLimits, HoldForTheLengthOfATag) {
    TableLimits limits;
    limits.xmlTagBytes = 1000;
    const auto scanned = [&](const QByteArray& document) {
        XmlScan scan(limits);
        constexpr qsizetype kPiece = 100;
        for (qsizetype at = 0; at < document.size(); at += kPiece)
            if (!scan.feed(document.mid(at, kPiece))) break;
        return codeOf(scan.finish());
    };
    for (const auto& [before, after] :
         {std::pair{"<a b=\"", "\"/>"}, std::pair{"<a><!--", "--></a>"}}) {
        EXPECT_EQ(scanned(before + QByteArray(900, 'x') + after), "ok");
        EXPECT_EQ(scanned(before + QByteArray(1200, 'x') + after), kTooLarge);
    }
    EXPECT_EQ(scanned("<a>" + QByteArray(5000, 'x') + "</a>"), "ok")
        << "text may be as long as it is";
}

TEST(TableLimits, LetNoPartBeUnpackedAgainForEverySheet) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.workbook =
        R"(<workbook xmlns:r="r"><sheets><sheet name="一" r:id="rId1"/><sheet name="二" r:id="rId9"/></sheets></workbook>)";
    xml.relations.replace(
        "</Relationships>",
        R"(<Relationship Id="rId9" Type="x/worksheet" Target="worksheets/SHEET1.xml"/></Relationships>)");
    EXPECT_EQ(answer(files.zip("a.xlsx", xml.parts())), "exchange.damaged");
}

TEST(TableLimits, LetNoRelationLeadOutOfTheFile) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.relations.replace("Target=\"worksheets/sheet1.xml\"",
                          "Target=\"http://example.org/sheet1.xml\" TargetMode=\"External\"");
    EXPECT_EQ(answer(files.zip("a.xlsx", xml.parts())), "exchange.damaged");
    // A stored name is a key among the parts and no way on the disk.
    auto parts = WorkbookXml().parts();
    parts.back().name = "../../../etc/hostname";
    parts[3].content.replace("worksheets/sheet1.xml", "/../../../etc/hostname");
    EXPECT_EQ(answer(files.zip("b.xlsx", parts)), "exchange.damaged");
}

TEST(TableLimits, LetMacrosLieWhereTheyAre) {
    const MadeFiles files;
    auto parts = WorkbookXml().parts();
    parts.back().content.replace("<sheetData>",
                                 "<sheetData><row><c><f>HYPERLINK(\"x\")</f><v>3</v></c></row>");
    parts.push_back({"xl/vbaProject.bin", "Sub Auto_Open()"});
    EXPECT_EQ(rowTexts(files.zip("a.xlsm", parts)).value(), QStringList{u"1|n3"_s});
}

TEST(TableLimits, HoldForTheMappingFile) {
    const MadeFiles files;
    const QByteArray line("name,姓名\n");
    const auto read = [&](qsizetype size) {
        auto bytes = line;
        while (bytes.size() < size) bytes += '\n';
        return codeOf(
            readMapping(files.write("map.csv", bytes), importCatalogue(ImportKind::People)));
    };
    EXPECT_EQ(read(1 << 20), "ok");
    EXPECT_EQ(read((1 << 20) + 1), "exchange.bad_map");
}

/// The numbers themselves; a few seconds.
TEST(TableLimits, HoldForTheLastRowThatIsAllowed) {
    if (!qEnvironmentVariableIsSet("ZHIQIAO_FULL")) GTEST_SKIP() << "the full run only";
    const MadeFiles files;
    const auto line = QByteArray("a,b\n");
    EXPECT_EQ(answer(files.write("a.csv", line.repeated(200'000 + kHeaderSearchRows))), "ok");
    EXPECT_EQ(answer(files.write("a.csv", line.repeated(200'001 + kHeaderSearchRows))), kTooLarge);
}

}  // namespace zhiqiao::test
