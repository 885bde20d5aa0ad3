// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

TEST(Workbooks, MadeByLibreOfficeAreReadCellByCell) {
    auto file = openTable(corpusFile("libreoffice_cells.xlsx"));
    ASSERT_TRUE(ok(file));
    EXPECT_EQ((*file)->sheets(), (QStringList{u"单元格"_s, u"第二页"_s}));

    const auto rows = rowTexts(corpusFile("libreoffice_cells.xlsx"));
    ASSERT_TRUE(ok(rows));
    const QStringList expected{u"1|t内容|t值"_s,
                               u"2|t文字|t卓玛措"_s,
                               u"3|t混排|t马晓兰"_s,
                               u"4|t生僻字|t李𠅤㐱"_s,
                               u"5|t两行|t第一行\n第二行 <&>"_s,
                               u"6|t号码文字|t632421199001010017"_s,
                               u"7|t号码数字|n6.3242119900101E+017"_s,
                               u"8|t整数|n14200000001"_s,
                               u"9|t小数|n3500.1"_s,
                               u"10|t日期|d2022-11-30"_s,
                               u"11|t中文日期|d1968-02-29"_s,
                               u"12|t时间|n0.354166666666667"_s,
                               u"13|t公式|t卓玛措一"_s,
                               u"14|t公式错误|f#DIV/0!"_s,
                               u"15|t真假|b1"_s,
                               u"16|t等号开头|t=1+1"_s,
                               u"18|t合并一|t雪河演示商行"_s,
                               u"19|t合并二|t雪河演示商行"_s,
                               u"21|t合并后|-|-|-|tE列"_s};
    EXPECT_EQ(rows->join(u'\n').toStdString(), expected.join(u'\n').toStdString());

    const auto second = rowTexts(corpusFile("libreoffice_cells.xlsx"), 1);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(*second, QStringList{u"1|-|t只有一格"_s});
}

TEST(Workbooks, WithAbsoluteTargetsAndBackslashesAreRead) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.rootRelations.replace("xl/workbook.xml", "/xl/workbook.xml");
    xml.relations.replace("\"worksheets/", "\"/xl/worksheets/");
    xml.relations.replace("\"styles", "\"../xl/./styles");
    xml.sheetData = R"(<row r="2"><c r="B2"><v>7</v></c></row>)";
    auto parts = xml.parts();
    parts.back().name = "XL\\worksheets\\Sheet1.xml";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", parts)).value(), QStringList{u"2|-|n7"_s});
}

TEST(Workbooks, OfTheStrictEditionWithPrefixesAreRead) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.relations.replace("schemas.openxmlformats.org/officeDocument/2006",
                          "purl.oclc.org/ooxml/officeDocument");
    xml.workbook =
        R"(<x:workbook xmlns:x="x" xmlns:rel="r"><x:sheets><x:sheet name="一" sheetId="9" rel:id="rId1"/></x:sheets></x:workbook>)";
    xml.sheetData =
        R"(<x:row xmlns:x="x"><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>)";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value(), QStringList{u"1|t甲|n2"_s});
}

TEST(Workbooks, LeaveOutPhoneticRunsAndJoinRichText) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sharedStrings =
        R"(<sst><si><r><t>桑</t></r><r><rPr><b/></rPr><t>吉</t></r><rPh sb="0" eb="1"><t>SANG</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>)";
    xml.sheetData =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>措</t><rPh sb="0" eb="1"><t>CUO</t></rPh></is></c></row>)";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value(),
              QStringList{u"1|t桑吉|ta\rb_x0041_|t措"_s});
}

TEST(Workbooks, LeaveOutWhatNoDatabaseKeeps) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sheetData =
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>甲_x0000_乙_xD800_丙_x0041_</t></is></c></row>)";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value(), QStringList{u"1|t甲乙丙A"_s});
}

TEST(Workbooks, RefuseOneTextThatManyCellsCouldMultiply) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sharedStrings = "<sst><si><t>" + QByteArray(500'000, 'x') + "</t></si></sst>";
    xml.sheetData = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)";
    EXPECT_EQ(codeOf(rowTexts(files.zip("a.xlsx", xml.parts()))), "exchange.too_large");
}

TEST(Workbooks, ShowDaysByStyleInBothEpochs) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="177" formatCode="0.00&quot;dd&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs></styleSheet>)";
    xml.sheetData =
        R"(<row r="1"><c r="A1"><v>44895</v></c><c r="B1" s="1"><v>44895.75</v></c><c r="C1" s="2"><v>44895</v></c><c r="D1" s="3"><v>44895</v></c><c r="E1" s="4"><v>1</v></c><c r="F1" t="d"><v>2022-11-30T08:00:00</v></c></row>)";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value(),
              QStringList{u"1|n44895|d2022-11-30|d2022-11-30|n44895|d1900-01-01|d2022-11-30"_s});
    xml.workbook.replace("<sheets>", R"(<workbookPr date1904="1"/><sheets>)");
    EXPECT_EQ(rowTexts(files.zip("b.xlsx", xml.parts())).value(),
              QStringList{u"1|n44895|d2026-12-01|d2026-12-01|n44895|d1904-01-02|d2022-11-30"_s});
}

TEST(Workbooks, FollowTheCalendarAroundTheDayThatNeverWas) {
    EXPECT_EQ(dayFromSerial(59, false), QDate(1900, 2, 28));
    EXPECT_FALSE(dayFromSerial(60, false));
    EXPECT_EQ(dayFromSerial(61, false), QDate(1900, 3, 1));
    EXPECT_EQ(dayFromSerial(0, true), QDate(1904, 1, 1));
    EXPECT_EQ(dayFromSerial(2958465, false), QDate(9999, 12, 31));
    EXPECT_FALSE(dayFromSerial(2958466, false));
    EXPECT_FALSE(dayFromSerial(-1, false));
}

TEST(Workbooks, CountCellsWithoutAddresses) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.sheetData =
        R"(<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row>)";
    EXPECT_EQ(rowTexts(files.zip("a.xlsx", xml.parts())).value(),
              (QStringList{u"1|n1|-|n3"_s, u"5|-|-|n5|n6"_s}));
}

TEST(Workbooks, NeverLeaveTheFile) {
    const MadeFiles files;
    WorkbookXml xml;
    xml.relations.replace(R"(Target="worksheets/sheet1.xml")",
                          R"(Target="file:///etc/hostname" TargetMode="External")");
    EXPECT_EQ(codeOf(rowTexts(files.zip("a.xlsx", xml.parts()))), "exchange.damaged");
    WorkbookXml outward;
    outward.relations.replace("worksheets/sheet1.xml", "../../../../etc/hostname");
    EXPECT_EQ(codeOf(rowTexts(files.zip("b.xlsx", outward.parts()))), "exchange.damaged");
}

TEST(Cells, AreAddressedAsOnScreen) {
    EXPECT_EQ(cellAddress(12, 2), u"C12"_s);
    EXPECT_EQ(cellAddress(1, 25), u"Z1"_s);
    EXPECT_EQ(cellAddress(1, 26), u"AA1"_s);
    EXPECT_EQ(cellAddress(7, 255), u"IV7"_s);
}

TEST(Cells, ShowNumbersAsPeopleReadThem) {
    const auto shown = [](const QString& raw) { return plainText(TableCell::ofNumber(raw)); };
    EXPECT_EQ(shown(u"1.4200000001E10"_s), u"14200000001"_s);
    EXPECT_EQ(shown(u"3500.1000000000004"_s), u"3500.1"_s);
    EXPECT_EQ(shown(u"1E-3"_s), u"0.001"_s);
    EXPECT_EQ(shown(u"-2.50"_s), u"-2.5"_s);
    EXPECT_EQ(shown(u"999999999999999"_s), u"999999999999999"_s);
    EXPECT_EQ(shown(u"0"_s), u"0"_s);
    EXPECT_EQ(shown(u"nan"_s), u"nan"_s);
}

TEST(Cells, KnowWhenASpreadsheetCutDigits) {
    EXPECT_TRUE(lostDigits(TableCell::ofNumber(u"6.3242119900101E+017"_s)));
    EXPECT_TRUE(lostDigits(TableCell::ofNumber(u"632421199001010000"_s)));
    EXPECT_TRUE(lostDigits(TableCell::ofText(u"6.32421E+17"_s)));
    EXPECT_TRUE(lostDigits(TableCell::ofText(u" 6e17 "_s)));
    EXPECT_FALSE(lostDigits(TableCell::ofNumber(u"632421900101001"_s)));
    EXPECT_FALSE(lostDigits(TableCell::ofText(u"632421199001010017"_s)));
    EXPECT_FALSE(lostDigits(TableCell::ofText(u"E12"_s)));
}

}  // namespace zhiqiao::test
