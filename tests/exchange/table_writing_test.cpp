// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusal.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/zip_archive.h"
#include "tests/exchange/made_files.h"
#include "tests/support/properties.h"
#include "tests/support/results.h"

#include <sys/stat.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableCell> trickyCells() {
    return {TableCell::ofText(u"632421199001010041"_s),
            TableCell::ofText(u"=cmd|' /C calc'!A0"_s),
            TableCell::ofText(u"'=1"_s),
            TableCell::ofText(u"＝１"_s),
            TableCell::ofText(u"李𠅤㐱,\"x\"\n二"_s),
            TableCell::ofText(u"_x000D_ a\u0001b"_s),
            {},
            TableCell::ofNumber(u"-600.03"_s),
            TableCell::ofDate(QDate(2022, 11, 30))};
}

Result<> writeOne(const QString& path, const std::vector<TableCell>& cells) {
    auto writer = createTable(path);
    if (!writer) return fail(writer.error());
    std::vector<TableColumn> columns;
    for (size_t i = 0; i < cells.size(); ++i) columns.push_back({u"列%1"_s.arg(i)});
    if (auto started = (*writer)->startSheet(u"导出:1/2"_s, columns); !started) return started;
    if (auto written = (*writer)->row(cells); !written) return written;
    return (*writer)->finish();
}

std::vector<TableRow> rowsOf(const QString& path, qsizetype sheet = 0) {
    auto file = openTable(path);
    EXPECT_TRUE(ok(file));
    std::vector<TableRow> rows;
    if (!file) return rows;
    EXPECT_TRUE(ok((*file)->read(sheet, [&rows](const TableRow& row) {
        rows.push_back(row);
        return true;
    })));
    return rows;
}

}  // namespace

TEST(WrittenWorkbooks, AreReadBackAsTheyWere) {
    const MadeFiles files;
    const QString path = files.path("out.xlsx");
    ASSERT_TRUE(ok(writeOne(path, trickyCells())));
    const auto rows = rowsOf(path);
    ASSERT_EQ(rows.size(), 2U);
    const auto expected = trickyCells();
    ASSERT_EQ(rows[1].cells.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(rows[1].cells[i].kind, expected[i].kind) << i;
        EXPECT_EQ(plainText(rows[1].cells[i]).toStdString(), plainText(expected[i]).toStdString());
    }
    EXPECT_EQ(files.names(), QStringList{u"out.xlsx"_s});
}

TEST(WrittenTextTables, AreReadBackAsTheyWere) {
    const MadeFiles files;
    const QString path = files.path("out.csv");
    ASSERT_TRUE(ok(writeOne(path, trickyCells())));
    const QByteArray bytes = bytesOf(path);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains("'=cmd"));
    EXPECT_TRUE(bytes.contains(",-600.03,2022-11-30\r\n"));
    const auto rows = rowsOf(path);
    ASSERT_EQ(rows.size(), 2U);
    const auto expected = trickyCells();
    ASSERT_EQ(rows[1].cells.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(rows[1].cells[i].text.toStdString(), expected[i].text.toStdString()) << i;
}

namespace {

/// What a person may have typed and a spreadsheet could take for a formula.
rc::Gen<QString> typedText() {
    const auto character = rc::gen::weightedOneOf<QString>(
        {{6,
          rc::gen::elementOf(std::vector<QString>{u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s,
                                                  u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"'"_s})},
         {3,
          rc::gen::elementOf(std::vector<QString>{u","_s, u";"_s, u"\""_s, u"\n"_s, u" "_s, u"|"_s,
                                                  u"_x000D_"_s, u"cmd"_s, u"!A0"_s, u"\u0001"_s})},
         {3,
          rc::gen::elementOf(std::vector<QString>{u"桑"_s, u"𠅤"_s, u"1"_s, u"ｅ"_s, u"<&>"_s})}});
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(character)),
                        [](const std::vector<QString>& parts) {
                            return QStringList(parts.begin(), parts.end()).join(QString());
                        });
}

constexpr char16_t kTriggers[] = u"=+-@\t\r＝＋－＠";

}  // namespace

TEST(WrittenFiles, GiveEveryTextBackAndShowNoneAsAFormula) {
    const MadeFiles files;
    for (const char* name : {"out.csv", "out.xlsx"}) {
        const QString path = files.path(name);
        expectProperty([&] {
            const QString text = *typedText();
            RC_ASSERT(ok(writeOne(path, {TableCell::ofText(text), TableCell::ofText(u"x"_s)})));
            const auto rows = rowsOf(path);
            RC_ASSERT(rows.size() == 2U);
            RC_ASSERT(rows[1].cells.size() == 2U);
            RC_ASSERT(rows[1].cells[0].kind == TableCell::Kind::Text);
            RC_ASSERT(rows[1].cells[0].text.toStdString() == text.toStdString());
        });
    }
    const QString path = files.path("bare.csv");
    expectProperty([&] {
        const QString text = *typedText();
        RC_ASSERT(ok(writeOne(path, {TableCell::ofText(text)})));
        const auto lines = QString::fromUtf8(bytesOf(path).mid(3)).section(u"\r\n"_s, 1);
        const auto shown = lines.startsWith(u'"') ? lines.mid(1) : lines;
        RC_ASSERT(!QStringView(kTriggers).contains(shown.front()));
    });
}

TEST(WrittenFiles, HoldTextsAsTextsAndNumbersAsNumbers) {
    const MadeFiles files;
    const QString path = files.path("out.xlsx");
    ASSERT_TRUE(ok(writeOne(path, {TableCell::ofText(u"=1+1"_s), TableCell::ofNumber(u"-5"_s)})));
    auto file = std::make_unique<QFile>(path);
    ASSERT_TRUE(file->open(QFile::ReadOnly));
    auto archive = ZipArchive::open(std::move(file), {});
    ASSERT_TRUE(ok(archive));
    QByteArray sheet;
    ASSERT_TRUE(ok((*archive)->read(u"xl/worksheets/sheet1.xml"_s, [&](QByteArrayView piece) {
        sheet.append(piece);
        return true;
    })));
    EXPECT_TRUE(sheet.contains("=1+1")) << sheet.constData();
    EXPECT_FALSE(sheet.contains("<f>")) << "a formula";
    EXPECT_TRUE(sheet.contains("<v>-5</v>")) << sheet.constData();

    const QString text = files.path("out.csv");
    ASSERT_TRUE(ok(writeOne(text, {TableCell::ofNumber(u"-5"_s),
                                   TableCell::ofNumber(u"=1"_s),
                                   {TableCell::Kind::Fault, u"=A"_s, {}},
                                   TableCell::ofText(u"a;=1"_s),
                                   TableCell::ofText(u"a\u0000b"_s)})));
    EXPECT_TRUE(bytesOf(text).endsWith("\r\n-5,'=1,'=A,\"a;=1\",ab\r\n"))
        << bytesOf(text).constData();
}

TEST(WrittenFiles, ReplaceTheOldOneOnlyWhenComplete) {
    const MadeFiles files;
    for (const char* name : {"a.xlsx", "a.csv"}) {
        const QString path = files.write(name, "old");
        {
            auto writer = createTable(path);
            ASSERT_TRUE(ok(writer));
            ASSERT_TRUE(ok((*writer)->startSheet(u"一"_s, {{u"列"_s}})));
            EXPECT_EQ(bytesOf(path), "old");
        }
        EXPECT_EQ(bytesOf(path), "old");
        ASSERT_TRUE(ok(writeOne(path, trickyCells())));
        EXPECT_NE(bytesOf(path), "old");
    }
    EXPECT_EQ(files.names(), (QStringList{u"a.csv"_s, u"a.xlsx"_s}));
}

TEST(WrittenFiles, ThatCannotBeWrittenSaySo) {
    const MadeFiles files;
    EXPECT_EQ(codeOf(createTable(files.path("nowhere/a.xlsx"))), "exchange.cannot_write");
    EXPECT_EQ(codeOf(createTable(files.path("nowhere/a.csv"))), "exchange.cannot_write");
    EXPECT_EQ(codeOf(createTable(files.path("a.pdf"))), "exchange.unknown_format");
}

TEST(WrittenFiles, ReplaceNothingThatIsNoFile) {
    const MadeFiles files;
    for (const char* name : {"pipe.xlsx", "pipe.csv"}) {
        const auto path = QFile::encodeName(files.path(name));
        ASSERT_EQ(::mkfifo(path.constData(), 0600), 0);
        EXPECT_EQ(codeOf(createTable(files.path(name))), "exchange.not_a_file");
        struct stat there {};
        ASSERT_EQ(::lstat(path.constData(), &there), 0);
        EXPECT_TRUE(S_ISFIFO(there.st_mode)) << name;
    }
    for (const char* name : {"null.xlsx", "null.csv"}) {
        ASSERT_TRUE(QFile::link(u"/dev/null"_s, files.path(name)));
        EXPECT_EQ(codeOf(createTable(files.path(name))), "exchange.not_a_file");
    }
    ASSERT_TRUE(QDir().mkdir(files.path("folder.csv")));
    EXPECT_EQ(codeOf(createTable(files.path("folder.csv"))), "exchange.not_a_file");
}

TEST(WrittenWorkbooks, HoldLongTextsCutAndManyRows) {
    const MadeFiles files;
    const QString path = files.path("long.xlsx");
    auto writer = createTable(path);
    ASSERT_TRUE(ok(writer));
    ASSERT_TRUE(ok((*writer)->startSheet(u"一"_s, {{u"列"_s}, {u"长"_s}})));
    for (int i = 0; i < 3000; ++i)
        ASSERT_TRUE(ok((*writer)->row({TableCell::ofNumber(QString::number(i)),
                                       TableCell::ofText(QString(i == 7 ? 40'000 : 3, u'长'))})));
    ASSERT_TRUE(ok((*writer)->finish()));
    const auto rows = rowsOf(path);
    ASSERT_EQ(rows.size(), 3001U);
    EXPECT_EQ(rows[8].cells[1].text.size(), 32'767);
    EXPECT_EQ(rows[3000].cells[0].text, u"2999"_s);
}

TEST(RefusedRows, ComeBackAsTheyWereOnceWithEveryProblemBehindThem) {
    const MadeFiles files;
    RefusalReport report;
    report.sheets = {{u"一"_s, {u"姓名"_s, u"身份证号"_s}}, {u"二"_s, {u"姓名"_s}}};
    report.rows.push_back({0,
                           TableRow{5,
                                    {TableCell::ofText(u"桑吉"_s),
                                     TableCell::ofNumber(u"6.3E+17"_s),
                                     {},
                                     TableCell::ofText(u"多"_s)}},
                           {{u"一"_s, u"A5"_s, u"桑吉"_s, u"原因甲"_s, u"办法甲"_s},
                            {u"一"_s, u"B5"_s, u"6.3E+17"_s, u"原因乙"_s, u"办法乙"_s},
                            {u"一"_s, u"C5"_s, {}, u"原因丙"_s, u"办法丙"_s}}});
    report.rows.push_back({1, TableRow{2, {TableCell::ofText(u"=x"_s)}}, {{u"二"_s, u"A2"_s}}});

    const QString path = files.path("errors.xlsx");
    ASSERT_TRUE(ok(writeRefusals(path, report)));
    EXPECT_EQ(rowTexts(path).value(),
              (QStringList{u"1|t姓名|t身份证号|-|-|t工作表|t单元格|t值|t原因|t处理办法"_s,
                           u"2|t桑吉|n6.3E+17|-|t多|t一|tA5、B5、C5|tA5：桑吉\nB5：6.3E+17|"
                           "tA5：原因甲\nB5：原因乙\nC5：原因丙|"
                           "tA5：办法甲\nB5：办法乙\nC5：办法丙"_s}));
    EXPECT_EQ(rowTexts(path, 1).value().at(1), u"2|t=x|t二|tA2"_s);

    const QString text = files.path("errors.csv");
    ASSERT_TRUE(ok(writeRefusals(text, report)));
    EXPECT_EQ(rowTexts(text).value().size(), 3);
    EXPECT_TRUE(bytesOf(text).contains("'=x"));
}

}  // namespace zhiqiao::test
