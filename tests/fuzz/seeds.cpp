// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_frames.h"
#include "tests/exchange/made_files.h"

#include <cstdlib>
#include <iostream>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Parts as they are, not packed: what the fuzzer changes in them is what is read.
QByteArray storedZip(const std::vector<ZipPart>& parts) {
    const MadeFiles files;
    writeZip(files.path("seed.xlsx"), parts, 0);
    return bytesOf(files.path("seed.xlsx"));
}

/// As xlsx_fuzz.cpp takes them apart.
QByteArray joined(const std::vector<ZipPart>& parts) {
    QByteArray bytes("=");
    for (const ZipPart& part : parts) bytes += part.name + '\0' + part.content + '\0';
    return bytes;
}

WorkbookXml book() {
    WorkbookXml xml;
    xml.sharedStrings =
        "<sst><si><t>姓名</t></si><si><r><t>桑</t></r><r><t>吉</t></r></si>"
        "<si><t>a_x000D_b</t><rPh><t>x</t></rPh></si></sst>";
    xml.styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)";
    xml.sheetData =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" s="1"><v>44895</v></c><c r="C3" t="inlineStr"><is><t>x</t></is></c>
<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>s</v></c><c s="2"><v>6.3E+17</v></c></row>)";
    xml.sheetEnd = R"(<mergeCells><mergeCell ref="A1:A3"/></mergeCells>)";
    return xml;
}

std::vector<ZipPart> twoSheets() {
    auto xml = book();
    xml.workbook =
        R"(<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="一" r:id="rId1"/><sheet name="二" r:id="rId4"/></sheets></workbook>)";
    xml.relations.replace(
        "</Relationships>",
        R"(<Relationship Id="rId4" Type="x/worksheet" Target="/xl/b.xml"/><Relationship Id="rId5" Type="x/worksheet" Target="http://example.org/" TargetMode="External"/></Relationships>)");
    auto parts = xml.parts();
    parts.push_back(
        {"xl/b.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"});
    return parts;
}

QByteArray talk() {
    QByteArray rows;
    appendRow(rows, {1, {TableCell::ofText(u"姓名"_s), {}, TableCell::ofNumber(u"600.03"_s)}});
    appendRow(
        rows,
        {7, {TableCell::ofDate(QDate(2022, 11, 30)), {TableCell::Kind::Boolean, u"1"_s, {}}}});
    return frameBytes(FrameKind::Hello, helloBody({u"zh_CN"_s, {}, 1 << 30, 30})) +
           frameBytes(FrameKind::Table, tableBody({u"一"_s, u"二"_s})) +
           frameBytes(FrameKind::Read, numberBody(1)) + frameBytes(FrameKind::Rows, rows) +
           frameBytes(FrameKind::More) + frameBytes(FrameKind::Stop) + frameBytes(FrameKind::End) +
           frameBytes(FrameKind::Otherwise, numberBody(1)) +
           frameBytes(FrameKind::Failure, failureBody({Error::Kind::Invalid, "exchange.damaged",
                                                       u"m"_s, u"h"_s, u"d"_s}));
}

bool write(const QString& folder, const std::vector<QByteArray>& seeds) {
    if (!QDir().mkpath(folder)) return false;
    for (size_t i = 0; i < seeds.size(); ++i) {
        QFile file(folder + u"/seed%1"_s.arg(i));
        if (!file.open(QFile::WriteOnly) || file.write(seeds[i]) != seeds[i].size()) return false;
    }
    return true;
}

}  // namespace

/// Writes FOLDER/<target>/seed… for every target.
int main(int argc, char** argv) {
    if (argc != 2) return EXIT_FAILURE;
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const bool written =
        write(folder + u"/csv"_s,
              {"a,b\n1,2\n", "sep=;\n\"a;\"\"b\";c\r\nd;\r\n",
               "\xEF\xBB\xBF"
               "姓名\t电话\n'=1\t'+86\n",
               QByteArray("\xFF\xFE"
                          "a\0,\0b\0\n\0",
                          10),
               "\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n", QByteArray(",").repeated(40) + "x\n"}) &&
        write(folder + u"/frames"_s, {talk(), talk().last(200)}) &&
        write(folder + u"/identity"_s,
              {"632421197008151239", "632421700815123", "63242119700815123x",
               " ６３２４２１ 19700815 0041", "6.3E+17"}) &&
        write(folder + u"/xlsx"_s,
              {joined(book().parts()), joined(twoSheets()), storedZip(book().parts()),
               storedZip(twoSheets()), bytesOf(corpusFile("libreoffice_cells.xlsx")), "a,b\n1,2\n",
               QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(64, '\0')});
    if (!written) std::cerr << "not written\n";
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
