// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_desk.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kEmployers =
    "单位名称,统一社会信用代码,行业,联系电话,所在地区,执照核验日期\n"
    "雪河演示青稞食品有限公司,91632421MA0DEM0136,农副食品加工业,0978-1234567,雪河县,2022-10-10\n"
    "雪河县演示河源商行,,,14200000011,,\n";

const QByteArray kVacancyHeader =
    "单位名称,信用代码,岗位,职业,人数,学历,年龄,月薪,工作地点,发布日期,截止日期\n";
const QByteArray kPacker =
    "雪河演示青稞食品有限公司,91632421MA0DEM0136,包装工,6-01,6,不限,18-50周岁,3200-4200元,"
    "雪河县,2022-11-01,2022-12-31\n";

std::vector<Vacancy> vacancies(ImportDesk& desk) {
    std::vector<Vacancy> all;
    for (const auto& [id, history] : desk.records().vacancies) all.push_back(history.row);
    return all;
}

}  // namespace

TEST(EmployerImport, AddsChangesAndUndoes) {
    ImportDesk desk;
    const auto first = desk.importText(ImportKind::Employers, kEmployers);
    EXPECT_EQ(counts(first), "2 0 0 0");
    EXPECT_EQ(counts(desk.importText(ImportKind::Employers, kEmployers)), "0 0 2 0");
    const auto id = desk.vacancies().employerByCode(u"91632421MA0DEM0136"_s);
    const auto employer = desk.vacancies().employer(**id);
    EXPECT_EQ(employer->facts.kind, u"01"_s);
    EXPECT_EQ(employer->facts.industry, u"13"_s);
    EXPECT_EQ(employer->facts.division, u"639921"_s);
    EXPECT_EQ(employer->facts.checkedOn, QDate(2022, 10, 10));

    const auto second = desk.importText(
        ImportKind::Employers,
        "单位名称,信用代码,单位地址\n雪河演示青稞食品有限公司,91632421MA0DEM0136,河畔路8号\n");
    EXPECT_EQ(counts(second), "0 1 0 0");
    EXPECT_EQ(desk.vacancies().employer(**id)->facts.phone, employer->facts.phone);
    ASSERT_TRUE(ok(desk.undo(*second->batch)));
    EXPECT_EQ(desk.vacancies().employer(**id)->facts, employer->facts);
    ASSERT_TRUE(ok(desk.undo(*first->batch)));
    EXPECT_TRUE(desk.records().employers.empty());
}

TEST(EmployerImport, RefusesTheSecondOfTwoRowsThatMeanOneEmployer) {
    struct TwoRows {
        const char* name;
        QByteArray first, second;
        const char* refused;
    };
    const QByteArray coded = "雪河演示青稞食品有限公司,91632421MA0DEM0136";
    const QByteArray uncoded = "雪河演示 青稞食品有限公司,";
    const TwoRows cases[] = {
        {"named without its code later", coded + ",1号\n", uncoded + ",2号\n", "A3"},
        {"named without its code first", uncoded + ",1号\n", coded + ",2号\n", "B3"},
        {"another name for the code", coded + ",1号\n", "新名,91632421MA0DEM0136,1号\n", "B3"},
    };
    for (const bool known : {false, true})
        for (const auto& c : cases) {
            ImportDesk desk;
            if (known) {
                ASSERT_TRUE(ok(desk.importText(ImportKind::Employers, kEmployers)));
            }
            const auto report = desk.importText(
                ImportKind::Employers, "单位名称,信用代码,单位地址\n" + c.first + c.second);
            EXPECT_EQ(counts(report), known ? "0 1 0 1" : "1 0 0 1") << c.name;
            EXPECT_EQ(refusedCells(report), c.refused) << c.name;
        }
}

TEST(EmployerImport, GivesTheCodeToTheStoredEmployerOfTheNameWhoHasNone) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::Employers,
                                   "单位名称,单位地址\n雪河演示青稞食品有限公司,1号\n")));
    const QByteArray coded = "单位名称,信用代码\n雪河演示 青稞食品有限公司,91632421MA0DEM0136\n";
    const auto report = desk.importText(ImportKind::Employers, coded);
    EXPECT_EQ(counts(report), "0 1 0 0");
    ASSERT_EQ(desk.records().employers.size(), 1U);
    const auto facts = [&] { return desk.records().employers.begin()->second.row.facts; };
    EXPECT_EQ(facts().creditCode, u"91632421MA0DEM0136"_s);
    EXPECT_EQ(facts().address, u"1号"_s);
    EXPECT_EQ(counts(desk.importText(ImportKind::Employers, coded)), "0 0 1 0");
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    EXPECT_EQ(facts().creditCode, QString());
}

TEST(EmployerImport, KeepsTwoCodesOfOneNameApart) {
    for (const bool known : {false, true}) {
        ImportDesk desk;
        if (known) {
            ASSERT_TRUE(ok(desk.importText(ImportKind::Employers,
                                           "单位名称,单位地址\n雪河演示青稞食品有限公司,1号\n")));
        }
        const auto report = desk.importText(ImportKind::Employers,
                                            "单位名称,信用代码\n"
                                            "雪河演示青稞食品有限公司,91632421MA0DEM0136\n"
                                            "雪河演示青稞食品有限公司,91632421MA0DEM0211\n");
        EXPECT_EQ(counts(report), known ? "1 1 0 0" : "2 0 0 0");
        EXPECT_EQ(desk.records().employers.size(), 2U);
    }
}

TEST(EmployerImport, RefusesTheStoredNameOfAnEmployerRenamedAbove) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::Employers, kEmployers)));
    const auto report = desk.importText(ImportKind::Employers,
                                        "单位名称,信用代码,单位地址\n"
                                        "雪河演示青稞集团有限公司,91632421MA0DEM0136,1号\n"
                                        "雪河演示青稞食品有限公司,,2号\n");
    EXPECT_EQ(counts(report), "0 1 0 1");
    EXPECT_EQ(refusedCells(report), "A3");
}

TEST(EmployerImport, RefusesWrongCodesDaysAndPhones) {
    ImportDesk desk;
    const auto report =
        desk.importText(ImportKind::Employers,
                        "单位名称,统一社会信用代码,行业,联系电话,所在地区,执照核验日期,风险标记\n"
                        "甲,91632421MA0DEM0137,农副食品加工业,,,,\n,,,,雪河县,,\n"
                        "丙,,无名行业,12,无名县,2031-01-01,也许\n");
    EXPECT_EQ(counts(report), "0 0 0 3");
    EXPECT_EQ(refusedCells(report), "B2 A3 C4 E4 D4 F4 G4");
}

TEST(VacancyImport, AddsOnceAndUndoes) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::Employers, kEmployers)));
    const QByteArray text = kVacancyHeader + kPacker +
                            "雪河县演示河源商行,,商品营业员,4-01-02-03,2人,初中及以上,,面议,"
                            "雪河县红崖镇,2022年11月15日,2023/1/15\n";
    const auto report = desk.importText(ImportKind::Vacancies, text);
    EXPECT_EQ(counts(report), "2 0 0 0");
    const auto all = vacancies(desk);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].facts.heads, 6);
    EXPECT_EQ(all[0].facts.education, QString());
    EXPECT_EQ(all[0].facts.ageMin, 18);
    EXPECT_EQ(all[0].facts.ageMax, 50);
    EXPECT_EQ(all[0].facts.wageFenLow, 320000);
    EXPECT_EQ(all[0].facts.wageFenHigh, 420000);
    EXPECT_EQ(all[0].facts.wageMode, u"1"_s);
    EXPECT_EQ(all[0].facts.state, u"30"_s);
    EXPECT_TRUE(all[0].isOpenOn(kToday));
    EXPECT_EQ(all[1].facts.occupation, u"4-01-02-03"_s);
    EXPECT_EQ(all[1].facts.education, u"71"_s);
    EXPECT_EQ(all[1].facts.wageFenLow, std::nullopt);
    EXPECT_EQ(all[1].facts.wageMode, u"5"_s);
    EXPECT_EQ(all[1].facts.division, u"639921101"_s);

    EXPECT_EQ(counts(desk.importText(ImportKind::Vacancies, text)), "0 0 2 0");
    const auto changed = desk.importText(
        ImportKind::Vacancies, QByteArray(text).replace("包装工,6-01,6", "包装工,6-01,8"));
    EXPECT_EQ(counts(changed), "0 1 1 0");
    EXPECT_EQ(vacancies(desk)[0].facts.heads, 8);
    ASSERT_TRUE(ok(desk.undo(*changed->batch)));
    EXPECT_EQ(vacancies(desk)[0].facts.heads, 6);
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    EXPECT_TRUE(vacancies(desk).empty());
    EXPECT_EQ(desk.records().employers.size(), 2U);
}

TEST(VacancyImport, ReadsTheDaysInFrontOfATime) {
    for (const QByteArray separator : {"-", "/", "."})
        for (const QByteArray between : {" ", "T"}) {
            ImportDesk desk;
            const auto timed = [&](QByteArray day) -> QByteArray {
                return day.replace("-", separator) + between + "10:30";
            };
            const auto row = QByteArray(kPacker)
                                 .replace("2022-11-01", timed("2022-11-2"))
                                 .replace("2022-12-31", timed("2022-12-1"));
            EXPECT_EQ(counts(desk.importText(ImportKind::Vacancies, kVacancyHeader + row)),
                      "1 0 0 0");
            const auto all = vacancies(desk);
            ASSERT_EQ(all.size(), 1U);
            EXPECT_EQ(all[0].facts.opensOn, QDate(2022, 11, 2)) << row.constData();
            EXPECT_EQ(all[0].facts.openUntil, QDate(2022, 12, 1)) << row.constData();
        }
}

TEST(VacancyImport, TakesTheWayOfPaymentFromTheNewWage) {
    struct Wages {
        const char *first, *second, *mode;
        std::optional<qint64> low;
    };
    const Wages cases[] = {{"20元/小时", "3200", "1", 320000}, {"面议", "4000", "1", 400000},
                           {"3000", "面议", "5", {}},          {"3000", "20元/小时", "4", 2000},
                           {"3000", "", "1", 300000},          {"20元/小时", "", "4", 2000}};
    for (const auto& c : cases) {
        ImportDesk desk;
        const auto row = [](const char* wage) {
            return kVacancyHeader + QByteArray(kPacker).replace("3200-4200元", wage);
        };
        ASSERT_TRUE(ok(desk.importText(ImportKind::Vacancies, row(c.first))));
        ASSERT_TRUE(ok(desk.importText(ImportKind::Vacancies, row(c.second))));
        const auto all = vacancies(desk);
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].facts.wageMode.toStdString(), c.mode) << c.first << ' ' << c.second;
        EXPECT_EQ(all[0].facts.wageFenLow, c.low) << c.first << ' ' << c.second;
        EXPECT_EQ(counts(desk.importText(ImportKind::Vacancies, row(c.second))), "0 0 1 0");
    }
}

TEST(VacancyImport, RegistersAnUnknownEmployerWithACode) {
    ImportDesk desk;
    const auto report =
        desk.importText(ImportKind::Vacancies,
                        kVacancyHeader + kPacker + QByteArray(kPacker).replace("包装工", "装卸工") +
                            "雪河县演示河源商行,,店员,,1,,,,雪河县,2022-11-01,2022-12-31\n");
    EXPECT_EQ(counts(report), "2 0 0 1");
    EXPECT_EQ(refusedCells(report), "A4");
    EXPECT_EQ(desk.records().employers.size(), 1U);
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    EXPECT_TRUE(desk.records().employers.empty());
}

TEST(VacancyImport, GivesTheCodeToTheStoredEmployerOfTheNameWhoHasNone) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::Employers,
                                   "单位名称,单位地址\n雪河演示青稞食品有限公司,1号\n")));
    const auto uncoded = QByteArray(kPacker).replace("91632421MA0DEM0136", "");
    ASSERT_TRUE(ok(desk.importText(ImportKind::Vacancies, kVacancyHeader + uncoded)));
    const auto text = kVacancyHeader + kPacker + QByteArray(kPacker).replace("包装工", "装卸工");
    const auto report = desk.importText(ImportKind::Vacancies, text);
    EXPECT_EQ(counts(report), "1 1 0 0");
    ASSERT_EQ(desk.records().employers.size(), 1U);
    const auto code = [&] { return desk.records().employers.begin()->second.row.facts.creditCode; };
    EXPECT_EQ(code(), u"91632421MA0DEM0136"_s);
    EXPECT_EQ(vacancies(desk).size(), 2U);
    EXPECT_EQ(vacancies(desk)[0].rowVersion, 1) << "the vacancy itself is as it was";
    EXPECT_EQ(counts(desk.importText(ImportKind::Vacancies, text)), "0 0 2 0");
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    EXPECT_EQ(code(), QString());
    EXPECT_EQ(vacancies(desk).size(), 1U);
}

TEST(VacancyImport, RefusesWhatContradictsItself) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::Employers, kEmployers)));
    const auto row = [](const QByteArray& from, const QByteArray& to) {
        return QByteArray(kPacker).replace(from, to);
    };
    const auto report = desk.importText(
        ImportKind::Vacancies,
        kVacancyHeader + row("3200-4200元", "4200-3200") + row("2022-12-31", "2022-10-31") +
            row(",6,不限", ",若干,不限") + row("18-50周岁", "50-18") +
            row("3200-4200元", "150元/天") +
            row("雪河演示青稞食品有限公司", "另一演示公司").replace("包装工", "装卸工") +
            row("6-01", "9-99") + kPacker + row("18-50周岁", "18-40周岁"));
    EXPECT_EQ(counts(report), "1 0 0 8");
    EXPECT_EQ(refusedCells(report), "H2 K3 E4 G5 H6 A7 D8 C10");
}

TEST(VacancyImport, WarnsOfWagesBelowTheMinimum) {
    ImportDesk desk;
    const auto report = desk.importText(
        ImportKind::Vacancies, kVacancyHeader + QByteArray(kPacker).replace("3200-4200元", "1000"));
    EXPECT_EQ(counts(report), "1 0 0 0");
    ASSERT_EQ(report->warnings.size(), 1U);
    EXPECT_EQ(report->warnings.front().cell, u"H2"_s);
}

}  // namespace zhiqiao::test
