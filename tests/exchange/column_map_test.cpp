// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

ColumnCatalogue sampleCatalogue() {
    ColumnCatalogue catalogue{.kind = u"sample"_s, .sheet = u"样表"_s, .columns = {}};
    catalogue.columns = {
        {.key = u"name"_s, .title = u"姓名"_s, .synonyms = {u"求职者"_s}, .required = true},
        {.key = u"id_number"_s,
         .title = u"公民身份号码"_s,
         .synonyms = {u"身份证号"_s, u"证件号码"_s},
         .required = true},
        {.key = u"phone"_s, .title = u"联系电话"_s, .synonyms = {u"手机"_s}},
        {.key = u"wage_low"_s, .title = u"月薪下限"_s, .synonyms = {u"工资(下限)"_s}},
        {.key = u"wage_high"_s, .title = u"月薪上限"_s, .synonyms = {u"工资(上限)"_s}},
    };
    return catalogue;
}

ColumnMap mapped(const QStringList& titles, const ColumnNames& names = {}) {
    TableRow row{1, {}};
    for (const QString& title : titles) row.cells.push_back(TableCell::ofText(title));
    return mapColumns(row, sampleCatalogue(), names);
}

}  // namespace

TEST(Columns, AreFoundByTitleAndSynonymWhateverTheDecoration) {
    const ColumnMap map = mapped({u" 姓　名* "_s, u"身份证号（18位）"_s, u"手机："_s, u"备用"_s,
                                  u"工资（下限）"_s, u"工资（上限）"_s});
    EXPECT_EQ(map.column(u"name"_s), 0);
    EXPECT_EQ(map.column(u"id_number"_s), 1);
    EXPECT_EQ(map.column(u"phone"_s), 2);
    EXPECT_EQ(map.column(u"wage_low"_s), 4);
    EXPECT_EQ(map.column(u"wage_high"_s), 5);
    EXPECT_EQ(map.ignored, QStringList{u"备用"_s});
    EXPECT_TRUE(map.missing.isEmpty());
}

TEST(Columns, PreferTheTitleToASynonymAndTheFirstOfTwo) {
    const ColumnMap map = mapped({u"手机"_s, u"联系电话"_s, u"姓名"_s, u"姓名"_s});
    EXPECT_EQ(map.column(u"phone"_s), 1);
    EXPECT_EQ(map.column(u"name"_s), 2);
    EXPECT_EQ(map.ignored, (QStringList{u"手机"_s, u"姓名"_s}));
    EXPECT_EQ(map.missing, QStringList{u"公民身份号码"_s});
}

TEST(Columns, NamedInAMappingFileComeFromThereAlone) {
    const ColumnMap map = mapped({u"姓名"_s, u"经名"_s, u"证件号码"_s}, {{u"name"_s, u"经名"_s}});
    EXPECT_EQ(map.column(u"name"_s), 1);
    const ColumnMap absent = mapped({u"姓名"_s, u"证件号码"_s}, {{u"name"_s, u"经名"_s}});
    EXPECT_EQ(absent.missing, QStringList{u"姓名"_s});
}

TEST(HeaderRows, AreFoundBeneathTitlesAndGroups) {
    const MadeFiles files;
    const auto path = files.write(
        "a.csv", "某县求职人员登记表,,\n填表人：,,\n姓名,证件,\n姓名,身份证号,手机\n甲,1,2\n");
    auto file = openTable(path);
    ASSERT_TRUE(ok(file));
    const auto sheets = mapSheets(**file, sampleCatalogue());
    ASSERT_TRUE(ok(sheets));
    ASSERT_EQ(sheets->size(), 1U);
    EXPECT_EQ(sheets->front().map.headerRow, 4);
}

TEST(HeaderRows, AreMissedWithAReason) {
    const MadeFiles files;
    const auto answer = [&](const QByteArray& bytes) {
        auto file = openTable(files.write("a.csv", bytes));
        return mapSheets(**file, sampleCatalogue());
    };
    EXPECT_EQ(codeOf(answer("a,b\nc,d\n")), "exchange.no_header");
    EXPECT_EQ(codeOf(answer(QByteArray("x\n").repeated(20) + "姓名,身份证号\n")),
              "exchange.no_header");
    const auto incomplete = answer("姓名,手机\n甲,1\n");
    ASSERT_EQ(codeOf(incomplete), "exchange.columns_missing");
    EXPECT_TRUE(incomplete.error().message.contains(u"公民身份号码"_s));
}

TEST(HeaderRows, AreSoughtOnEverySheet) {
    auto file = openTable(corpusFile("libreoffice_cells.xlsx"));
    ASSERT_TRUE(ok(file));
    ColumnCatalogue catalogue{.kind = u"cells"_s, .sheet = {}, .columns = {}};
    catalogue.columns = {{.key = u"what"_s, .title = u"内容"_s, .synonyms = {}, .required = true},
                         {.key = u"value"_s, .title = u"值"_s, .synonyms = {}}};
    const auto sheets = mapSheets(**file, catalogue);
    ASSERT_TRUE(ok(sheets));
    ASSERT_EQ(sheets->size(), 1U);
    EXPECT_EQ(sheets->front().name, u"单元格"_s);
}

TEST(MappingFiles, AreTomlOrLines) {
    const MadeFiles files;
    const ColumnNames expected{{u"name"_s, u"经名"_s}, {u"phone"_s, u"手机2"_s}};
    const auto catalogue = sampleCatalogue();
    EXPECT_EQ(
        readMapping(files.write("a.csv", "column,header\nname,经名\n联系电话,手机2\n"), catalogue)
            .value(),
        expected);
    EXPECT_EQ(readMapping(files.write("b.toml", "[columns]\nname = \"经名\"\nphone = \"手机2\"\n"),
                          catalogue)
                  .value(),
              expected);
    EXPECT_EQ(codeOf(readMapping(files.write("c.csv", "nmae,经名\n"), catalogue)),
              "exchange.bad_map");
    EXPECT_EQ(codeOf(readMapping(files.write("d.toml", "name = \n"), catalogue)),
              "exchange.bad_map");
    EXPECT_EQ(codeOf(readMapping(files.write("e.toml", "name = 5\n"), catalogue)),
              "exchange.bad_map");
    EXPECT_EQ(codeOf(readMapping(files.path("absent"), catalogue)), "exchange.cannot_read");
}

}  // namespace zhiqiao::test
