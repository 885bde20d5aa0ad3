// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kTable{
    u"1|t姓名|t身份证号|t备注"_s, u"2|t卓玛措|t632421199001010041|t住在镇上,\"东街\""_s,
    u"3|t马𠅤兰|t632421198512310022|t㐱字在扩展A区"_s,
    u"4|t才仁·扎西|t632421199203040017|t第一行\n第二行"_s, u"5|-|-|t只有备注"_s};

}  // namespace

TEST(TextTables, InGb18030EqualTheStatedTableCellByCell) {
    EXPECT_EQ(rowTexts(corpusFile("table_gb18030.csv")).value(), kTable);
}

TEST(TextTables, InUtf8EqualTheStatedTableWithAndWithoutMark) {
    EXPECT_EQ(rowTexts(corpusFile("table_utf8_bom.csv")).value(), kTable);
    const MadeFiles files;
    const QByteArray bytes = bytesOf(corpusFile("table_utf8_bom.csv")).mid(3);
    EXPECT_EQ(rowTexts(files.write("plain.csv", bytes)).value(), kTable);
}

TEST(TextTables, InUtf16OfAnOfficeProgramAreRead) {
    const MadeFiles files;
    const auto text = u"\xFEFF姓名\t年龄\r\n桑吉\t30\r\n"_s;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(rowTexts(files.write("a.txt", bytes)).value(),
              (QStringList{u"1|t姓名|t年龄"_s, u"2|t桑吉|t30"_s}));
}

TEST(TextTables, MayUseAnySeparatorAndLineEnd) {
    const MadeFiles files;
    const QStringList expected{u"1|ta|tb,c"_s, u"3|t1|-|t3"_s};
    EXPECT_EQ(rowTexts(files.write("s.csv", "a;b,c\n;;\n1;;3\n")).value(), expected);
    EXPECT_EQ(rowTexts(files.write("t.csv", "a\tb,c\r\n\r\n1\t\t3")).value(), expected);
    EXPECT_EQ(rowTexts(files.write("c.csv", "a,\"b,c\"\r\r1,,3,,\r")).value(), expected);
    EXPECT_EQ(rowTexts(files.write("e.csv", "sep=;\r\na;b\r\n")).value(),
              QStringList{u"2|ta|tb"_s});
}

TEST(TextTables, MayHoldOtherSeparatorsInTheirTexts) {
    const MadeFiles files;
    EXPECT_EQ(rowTexts(files.write("c.csv", "a,b\n1;2;3;4,x;y;z\n5;6;7;8,u;v;w\n")).value(),
              (QStringList{u"1|ta|tb"_s, u"2|t1;2;3;4|tx;y;z"_s, u"3|t5;6;7;8|tu;v;w"_s}));
    EXPECT_EQ(rowTexts(files.write("s.csv", "a;b\n1,2,3,4;x\n5,6;y\n")).value(),
              (QStringList{u"1|ta|tb"_s, u"2|t1,2,3,4|tx"_s, u"3|t5,6|ty"_s}));
    EXPECT_EQ(rowTexts(files.write("q.csv", "a,b\n\"1;2\n;3\",x 5\" y\n6;7,z\n")).value(),
              (QStringList{u"1|ta|tb"_s, u"2|t1;2\n;3|tx 5\" y"_s, u"3|t6;7|tz"_s}));
}

TEST(TextTables, KeepQuotesAndLineEndsInsideQuotes) {
    const MadeFiles files;
    EXPECT_EQ(rowTexts(files.write("q.csv", "\"a\"\"b\",\"c\r\nd\",e\"f\n")).value(),
              QStringList{u"1|ta\"b|tc\r\nd|te\"f"_s});
    EXPECT_EQ(codeOf(rowTexts(files.write("o.csv", "a,b\n\"c,d\n"))), "exchange.damaged");
}

TEST(TextTables, AreNotGuessedFromBytesOfNoEncoding) {
    const MadeFiles files;
    EXPECT_EQ(codeOf(openTable(files.write("a.csv", "a,b\n\xFF\xFF\x80\n"))),
              "exchange.not_a_table");
    // A character cut in the middle is a cut file, not another encoding.
    const QByteArray whole = bytesOf(corpusFile("table_gb18030.csv"));
    EXPECT_EQ(codeOf(openTable(files.write("b.csv", whole.left(1)))), "exchange.not_a_table");
}

TEST(FormulaGuards, ComeOffAsTheyWentOn) {
    const QStringList texts{u"=1+1"_s, u"+8"_s,   u"-"_s,    u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s,
                            u"＝1"_s,  u"＋"_s,   u"－3"_s,  u"＠a"_s,      u"'=1"_s, u"''@"_s,
                            u"'x"_s,   u"普通"_s, QString(), u"'"_s,        u"1-2"_s};
    for (const QString& text : texts) {
        const QString guarded = withFormulaGuard(text);
        EXPECT_EQ(withoutFormulaGuard(guarded), text) << qPrintable(text);
        EXPECT_FALSE(QStringView(u"=+-@\t\r＝＋－＠").contains(guarded.left(1)) && !text.isEmpty())
            << qPrintable(text);
    }
}

}  // namespace zhiqiao::test
