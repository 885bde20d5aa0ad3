// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"
#include "tests/reader/reader_desk.h"

#include <QElapsedTimer>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// What somebody sees of a table, or of the error in its place.
struct Seen {
    Error error;
    QStringList sheets;
    std::vector<std::vector<TableRow>> rows;
    int readings = 0;
};

Seen seenOf(Result<std::unique_ptr<TableFile>> table) {
    Seen seen;
    if (!table) {
        seen.error = table.error();
        return seen;
    }
    seen.sheets = (*table)->sheets();
    do {
        ++seen.readings;
        for (qsizetype sheet = 0; sheet < seen.sheets.size(); ++sheet) {
            auto rows = rowsOf(**table, sheet);
            if (rows)
                seen.rows.push_back(*std::move(rows));
            else
                seen.error = rows.error();
        }
    } while ((*table)->readOtherwise());
    return seen;
}

void expectSame(const QString& path, const TableLimits& limits = {}) {
    const auto here = seenOf(openTable(path, limits));
    const auto there = seenOf(openTableInChild(realReader(), path, limits));
    EXPECT_EQ(here.error.kind, there.error.kind) << qPrintable(path);
    EXPECT_EQ(here.error.code, there.error.code) << qPrintable(path);
    EXPECT_EQ(here.error.message, there.error.message);
    EXPECT_EQ(here.error.hint, there.error.hint);
    EXPECT_EQ(here.error.detail, there.error.detail);
    EXPECT_EQ(here.sheets, there.sheets) << qPrintable(path);
    EXPECT_EQ(here.readings, there.readings);
    EXPECT_TRUE(here.rows == there.rows) << qPrintable(path);
}

QByteArray manyLines(int lines) {
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "桑吉," + QByteArray::number(i) + ",632421199001010041,2022-11-30\n";
    return text;
}

}  // namespace

TEST(ChildReader, GivesTheSameRowsAsThisProcess) {
    const MadeFiles files;
    expectSame(corpusFile("libreoffice_cells.xlsx"));
    expectSame(files.write("a.csv", "a,b;c\td\n'=1,\"x\ny\"\n\n,,z\n"));
    expectSame(files.write("gb.csv", "\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n"));
    expectSame(files.write("long.csv", manyLines(30'000)));
    WorkbookXml xml;
    xml.sheetData = "<row/><row r=\"9\"><c r=\"IV9\"><v>1</v></c></row>";
    expectSame(files.zip("a.xlsx", xml.parts()));
    EXPECT_TRUE(hasNoChild());
}

TEST(ChildReader, EndsWithTheSameErrorsAsThisProcess) {
    const MadeFiles files;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    expectSame(files.write("old.xlsx", ole + QByteArray(600, '\0')));
    expectSame(files.write("page.xls", "<html></html>"));
    expectSame(files.write("empty.csv", ""));
    expectSame(files.write("cut.csv", "a,\"b"));
    expectSame(files.zip("letter.xlsx", {{"word/document.xml", "<w/>"}}));
    expectSame(files.path("absent.xlsx"));
    expectSame(u"/dev/zero"_s);
    expectSame(files.path(""));
    WorkbookXml xml;
    xml.sheetData = "<row r=\"2\"/><row r=\"1\"/>";
    expectSame(files.zip("order.xlsx", xml.parts()));
    xml.sheetData = "<!DOCTYPE x>";
    expectSame(files.zip("type.xlsx", xml.parts()));
    TableLimits limits;
    limits.rows = 5;
    expectSame(files.write("rows.csv", manyLines(100)), limits);
    limits.fileBytes = 10;
    expectSame(files.write("bytes.csv", manyLines(100)), limits);
}

TEST(ChildReader, GoesOnAfterAReadingThatWasStopped) {
    const MadeFiles files;
    constexpr int kLines = 40'000;
    auto table = openTableInChild(realReader(), files.write("a.csv", manyLines(kLines)), {});
    ASSERT_TRUE(ok(table));
    for (const int wanted : {1, 20, 7000, kLines - 1, kLines}) {
        int taken = 0;
        ASSERT_TRUE(ok((*table)->read(0, [&](const TableRow&) { return ++taken < wanted; })));
        EXPECT_EQ(taken, wanted);
    }
    EXPECT_EQ(rowsOf(**table, 0)->size(), size_t(kLines));
}

TEST(ChildReader, SpeaksTheLanguageOfTheProgram) {
    const MadeFiles files;
    const auto path = files.write("page.xls", "<html></html>");
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    const auto opened = openTableInChild(realReader(), path, {});
    QLocale::setDefault(QLocale::c());
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"文件不是表格"_s));
}

TEST(ChildReader, ThatIsNotThereIsSaid) {
    const MadeFiles files;
    const auto path = files.write("a.csv", "a,b\n");
    EXPECT_EQ(codeOf(openTableInChild({}, path, {})), "exchange.reader_missing");
    ReaderProcess absent;
    absent.program = files.path("absent");
    EXPECT_EQ(codeOf(openTableInChild(absent, path, {})), "exchange.reader_missing");
    EXPECT_TRUE(hasNoChild());
}

/// Side by side, for who reads the log; nothing is asserted of the time.
TEST(ChildReader, ReadsLongFilesInTheFullRun) {
    if (!qEnvironmentVariableIsSet("ZHIQIAO_FULL")) GTEST_SKIP() << "the full run only";
    const MadeFiles files;
    const auto workbook = files.path("a.xlsx");
    auto writer = createTable(workbook);
    ASSERT_TRUE(ok(writer));
    ASSERT_TRUE(ok((*writer)->startSheet(u"一"_s, std::vector<TableColumn>(20, {u"列"_s}))));
    for (int i = 0; i < 20'000; ++i)
        ASSERT_TRUE(
            ok((*writer)->row(std::vector<TableCell>(20, TableCell::ofText(u"桑吉%1"_s.arg(i))))));
    ASSERT_TRUE(ok((*writer)->finish()));
    const auto text = files.write("a.csv", manyLines(200'000));
    for (const auto& [path, count] : {std::pair{workbook, 20'001U}, std::pair{text, 200'000U}}) {
        for (const bool inChild : {false, true}) {
            QElapsedTimer time;
            time.start();
            auto table = inChild ? openTableInChild(realReader(), path, {}) : openTable(path);
            ASSERT_TRUE(ok(table));
            const auto rows = rowsOf(**table, 0);
            ASSERT_TRUE(ok(rows));
            EXPECT_EQ(rows->size(), count);
            std::printf("%u rows %s: %lld ms\n", count,
                        inChild ? "in the child" : "in this process",
                        static_cast<long long>(time.elapsed()));
        }
    }
}

}  // namespace zhiqiao::test
