// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_desk.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "姓名,身份证号,民族,学历,手机,登记类别,登记日期\n";
const QByteArray kDolma = "卓玛措,632421199904120042,藏,本科,14200000001,毕业生,2022-09-01\n";

/// Every good row of the corpus files: number, name, then what is not empty.
std::string people(ImportDesk& desk) {
    QStringList lines;
    for (const auto& [id, history] : desk.records().people) {
        const PersonFacts& f = history.row.facts;
        QStringList line{
            f.idNumber,      f.name,
            f.sex,           f.birthOn->toString(Qt::ISODate),
            f.ethnicGroup,   f.education,
            f.school,        f.graduatedOn ? f.graduatedOn->toString(Qt::ISODate) : QString(),
            f.hukouDivision, f.phone};
        const auto registrations = desk.people().registrations(id);
        for (const Registration& registration : *registrations)
            line.append(registration.facts.kind + u'@' +
                        registration.facts.registeredOn.toString(Qt::ISODate));
        lines.append(line.join(u'|'));
    }
    return lines.join(u'\n').toStdString();
}

const char* const kPeople =
    "632421199904120042|卓玛措|2|1999-04-12|04|21|演示大学|2022-07-01|639921100|14200000001|"
    "graduate@2022-09-01\n"
    "632421199203040015|才仁·扎西|1|1992-03-04|04|71|||639921101|14200000002|"
    "jobseeker@2022-10-08|migrant@2022-10-08\n"
    "632421198808080226|马晓兰|2|1988-08-08|03|31|演示职业学院|2010-06-30|639921|14200000003|"
    "hardship@2022-11-01\n"
    "632421200002290080|李𠅤㐱|2|2000-02-29|01|31||2021-07-01|639922|14200000004|"
    "jobseeker@2022-11-30\n"
    "632421197506300153|韩占奎|1|1975-06-30|35|81|||639922|09781234567|poverty@2022-11-15\n"
    "632421198112010027|吕桂花|2|1981-12-01|30|61|||||unemployment@2022-11-29";

const char* const kPlantedCells = "B5 B7 A8 D10 E12 G14 I16 B17 H18 K19";

}  // namespace

class PeopleFiles : public testing::TestWithParam<const char*> {};

TEST_P(PeopleFiles, GiveTheStatedTableAndTheTenPlantedErrorsBack) {
    ImportDesk desk;
    const auto report = desk.import(ImportKind::People, corpusFile(GetParam()));
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(counts(report), "6 0 0 10");
    EXPECT_EQ(people(desk), kPeople);
    EXPECT_EQ(refusedCells(report), kPlantedCells);
    EXPECT_EQ(report->ignoredColumns, QStringList{u"序号备用"_s});

    const QString errors = desk.files().path("errors.xlsx");
    ASSERT_TRUE(ok(writeRefusals(errors, report->refusedRows)));
    auto file = openTable(errors);
    ASSERT_TRUE(ok(file));
    QStringList cells;
    ASSERT_TRUE(ok((*file)->read(0, [&cells](const TableRow& row) {
        EXPECT_EQ(row.cells.size(), 17U);
        for (size_t i = 12; row.number > 1 && i < row.cells.size(); ++i)
            EXPECT_TRUE(i == 14 || !row.cells[i].isEmpty()) << row.number << ' ' << i;
        if (row.number > 1) cells.append(row.cells.at(13).text);
        return true;
    })));
    EXPECT_EQ(cells.join(u' ').toStdString(), kPlantedCells);
}

TEST_P(PeopleFiles, AddNothingTheSecondTime) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.import(ImportKind::People, corpusFile(GetParam()))));
    const auto before = people(desk);
    const auto again = desk.import(ImportKind::People, corpusFile(GetParam()));
    EXPECT_EQ(counts(again), "0 0 6 10");
    EXPECT_FALSE(again->batch);
    EXPECT_EQ(people(desk), before);
    EXPECT_EQ(desk.records().batches.size(), 1U);
}

TEST_P(PeopleFiles, AreTakenBackWhole) {
    ImportDesk desk;
    const auto report = desk.import(ImportKind::People, corpusFile(GetParam()));
    ASSERT_TRUE(ok(report));
    ASSERT_TRUE(report->batch);
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    EXPECT_TRUE(desk.records().people.empty());
    EXPECT_TRUE(desk.records().registrations.empty());
    EXPECT_EQ(codeOf(desk.undo(*report->batch)), "batch.undone");
}

INSTANTIATE_TEST_SUITE_P(Corpus, PeopleFiles,
                         testing::Values("libreoffice_people.xlsx", "people_gb18030.csv"),
                         [](const auto& file) {
                             return std::string(file.param).find("xlsx") != std::string::npos
                                        ? "LibreOffice"
                                        : "Gb18030";
                         });

TEST(PeopleImport, SaysWhatItWouldDoAndDoesNothing) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const QByteArray text =
        kHeader + QByteArray(kDolma).replace("14200000001", "14200000009") +
        "才仁,632421199203040015,藏,初中,14200000002,求职,2022-10-08\n,,,,1,,\n";
    auto request = desk.request(ImportKind::People, desk.files().write("p.csv", text));
    request.dryRun = true;
    const auto report = importTable(desk.ports(), request);
    EXPECT_EQ(counts(report), "1 1 0 1");
    EXPECT_FALSE(report->batch);
    EXPECT_EQ(desk.records().people.size(), 1U);
    EXPECT_EQ(desk.person(u"632421199904120042"_s)->facts.phone, u"14200000001"_s);
}

TEST(PeopleImport, ChangesOnlyWhatTheFileSaysAndUndoPutsItBack) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const auto report =
        desk.importText(ImportKind::People,
                        kHeader + "卓玛措,632421199904120042,,,14200000009,失业登记,2022-11-01\n");
    EXPECT_EQ(counts(report), "0 1 0 0");
    const auto changed = desk.person(u"632421199904120042"_s);
    EXPECT_EQ(changed->facts.phone, u"14200000009"_s);
    EXPECT_EQ(changed->facts.education, u"21"_s);
    EXPECT_EQ(desk.people().registrations(changed->id)->size(), 2U);
    ASSERT_TRUE(ok(desk.undo(*report->batch)));
    const auto restored = desk.person(u"632421199904120042"_s);
    EXPECT_EQ(restored->facts.phone, u"14200000001"_s);
    EXPECT_EQ(desk.people().registrations(restored->id)->size(), 1U);
}

TEST(PeopleImport, TellsAllProblemsOfARowAtOnce) {
    ImportDesk desk;
    const auto report = desk.importText(
        ImportKind::People, kHeader + ",632421199904120043,青藏,大砖,123,求职者们,2022-13-01\n");
    EXPECT_EQ(counts(report), "0 0 0 1");
    EXPECT_EQ(refusedCells(report), "A2 C2 D2 B2 E2 F2 G2");
    for (const Refusal& refusal : report->refusals) {
        EXPECT_FALSE(refusal.reason.isEmpty());
        EXPECT_FALSE(refusal.fix.isEmpty());
        EXPECT_FALSE(refusal.reason.contains(refusal.value) && !refusal.value.isEmpty());
    }
}

TEST(PeopleImport, ReadsTheDayInFrontOfATime) {
    for (const QByteArray separator : {"-", "/", "."})
        for (const QByteArray between : {" ", "T"}) {
            ImportDesk desk;
            const QByteArray day =
                QByteArray("2022-7-1").replace("-", separator) + between + "12:00:00";
            ASSERT_TRUE(ok(desk.importText(
                ImportKind::People, kHeader + QByteArray(kDolma).replace("2022-09-01", day))));
            const auto person = desk.person(u"632421199904120042"_s);
            ASSERT_TRUE(person) << day.constData();
            EXPECT_EQ(desk.people().registrations(person->id)->front().facts.registeredOn,
                      QDate(2022, 7, 1))
                << day.constData();
        }
}

TEST(PeopleImport, FindsTheColumnsBetweenTextsFullOfSemicolons) {
    const QByteArray header = "姓名,身份证号,备注\n";
    const QByteArray even =
        "卓玛措,632421199904120042,会藏语;会汉语;会驾驶;会烹饪\n"
        "马晓兰,632421198808080226,甲;乙;丙;丁\n";
    // Empty cells cut off at the ends: the semicolon is the more regular of the two.
    const QByteArray ragged =
        "卓玛措,632421199904120042,会藏语;会汉语\n"
        "马晓兰,632421198808080226,,甲;乙\n韩占奎,632421197506300153,,,丙;丁\n";
    ImportDesk desk;
    EXPECT_EQ(counts(desk.importText(ImportKind::People, header + even)), "2 0 0 0");
    EXPECT_EQ(desk.person(u"632421199904120042"_s)->facts.note, u"会藏语;会汉语;会驾驶;会烹饪"_s);
    ImportDesk other;
    EXPECT_EQ(counts(other.importText(ImportKind::People, header + ragged)), "3 0 0 0");
}

TEST(PeopleImport, GivesARowWithSeveralProblemsBackOnce) {
    ImportDesk desk;
    const auto report =
        desk.importText(ImportKind::People, kHeader + "卓玛措,632421199904120042,青藏,大砖,,,\n");
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(refusedCells(report), "C2 D2");
    for (const char* name : {"back.xlsx", "back.csv"}) {
        const auto back = desk.files().path(name);
        ASSERT_TRUE(ok(writeRefusals(back, report->refusedRows)));
        const auto again = desk.import(ImportKind::People, back);
        EXPECT_EQ(counts(again), "0 0 0 1") << name;
        EXPECT_EQ(refusedCells(again), "C2 D2") << name;
    }
}

TEST(PeopleImport, NamesTheFileThatCannotBeImported) {
    ImportDesk desk;
    const auto messageOf = [&](const char* name, const QByteArray& bytes) {
        const auto report = desk.import(ImportKind::People, desk.files().write(name, bytes));
        EXPECT_FALSE(report) << name;
        return report ? QString() : report.error().message;
    };
    const auto whole = bytesOf(corpusFile("libreoffice_people.xlsx"));
    EXPECT_TRUE(messageOf("cut.xlsx", whole.left(2000)).startsWith(u"cut.xlsx: "_s));
    EXPECT_TRUE(messageOf("100%1.csv", "甲,乙\n1,2\n").startsWith(u"100%1.csv: "_s));
    EXPECT_TRUE(messageOf("无证件.csv", "姓名,学历\n甲,本科\n").startsWith(u"无证件.csv: "_s));
    EXPECT_TRUE(messageOf("open.csv", kHeader + "\"甲,1\n").startsWith(u"open.csv: "_s));
    const auto absent = desk.import(ImportKind::People, desk.files().path("absent.xlsx"));
    ASSERT_FALSE(absent);
    EXPECT_TRUE(absent.error().message.startsWith(u"absent.xlsx: "_s));
    EXPECT_FALSE(absent.error().message.contains(u'/'));
}

TEST(PeopleImport, NeverGuessesDigitsASpreadsheetCut) {
    ImportDesk desk;
    const auto report = desk.importText(
        ImportKind::People,
        kHeader + "卓玛措,6.32421E+17,藏,本科,,,\n马晓兰,632421199904120000,,,,,\n");
    EXPECT_EQ(refusedCells(report), "B2 B3");
    EXPECT_TRUE(report->refusals.front().reason.contains(u"cannot be recovered"_s));
    EXPECT_TRUE(desk.records().people.empty());
}

TEST(PeopleImport, RefusesARowThatContradictsAnEarlierOneButNotATwin) {
    ImportDesk desk;
    const auto report = desk.importText(
        ImportKind::People,
        kHeader + kDolma + kDolma + QByteArray(kDolma).replace("14200000001", "14200000002"));
    EXPECT_EQ(counts(report), "1 0 1 1");
    EXPECT_EQ(refusedCells(report), "B4");
    EXPECT_TRUE(report->refusals.front().reason.contains(u"Row 2"_s));
}

TEST(PeopleImport, RefusesTheSecondOfTwoRowsThatMeanOneStoredPerson) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const auto stored = *desk.person(u"632421199904120042"_s);
    PersonFacts corrected = stored.facts;
    corrected.idNumber = u"632421199904120069"_s;
    ASSERT_TRUE(ok(desk.transactions().run(
        ImportDesk::actor(),
        {.name = "test.correct", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& act) {
            return desk.people().update(act, stored.id, stored.rowVersion, corrected, {});
        })));
    const auto file = kHeader +
                      "卓玛措,632421199904120042,,,14200000007,,\n"
                      "卓玛措,632421199904120069,,,14200000008,,\n";
    const auto report = desk.importText(ImportKind::People, file);
    EXPECT_EQ(counts(report), "0 1 0 1");
    EXPECT_EQ(refusedCells(report), "B3");
    EXPECT_TRUE(report->refusals.front().reason.contains(u"Row 2"_s));
    EXPECT_EQ(desk.person(u"632421199904120069"_s)->facts.phone, u"14200000007"_s);
}

TEST(PeopleImport, RefusesAStoredNumberUnderAnotherName) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const auto report =
        desk.importText(ImportKind::People, kHeader + "马晓兰,632421199904120042,,,,,\n");
    EXPECT_EQ(counts(report), "0 0 0 1");
    EXPECT_EQ(refusedCells(report), "A2");
    EXPECT_EQ(report->refusals.front().value, u"马晓兰"_s);
    EXPECT_EQ(desk.person(u"632421199904120042"_s)->facts.name, u"卓玛措"_s);
}

TEST(PeopleImport, RegistersNobodyTwiceAsOneKind) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const auto who = desk.person(u"632421199904120042"_s)->id;
    const auto before = desk.people().registrations(who).value();
    ASSERT_EQ(before.size(), 1U);
    const auto kind = before.front().facts.kind.toUtf8();
    const auto earlier =
        before.front().facts.registeredOn.addDays(-9).toString(Qt::ISODate).toUtf8();
    const auto report =
        desk.importText(ImportKind::People, kHeader + "卓玛措,632421199904120042,,,," + kind +
                                                "、" + kind + ',' + earlier + '\n');
    EXPECT_EQ(counts(report), "0 0 1 0") << "it would be open beside the other";
    EXPECT_EQ(desk.people().registrations(who).value(), before);
}

TEST(PeopleImport, RefusesAChildWithTheClauseOfTheLaw) {
    ImportDesk desk;
    const auto report = desk.importText(
        ImportKind::People, kHeader + "才仁," + sampleIdNumber(4, QDate(2015, 9, 3)).toUtf8() +
                                ",藏,初中,14200000002,求职,2022-10-08\n");
    EXPECT_EQ(counts(report), "0 0 0 1");
    EXPECT_EQ(refusedCells(report), "B2");
    EXPECT_TRUE(report->refusals.front().reason.contains(u"劳动法 第15条"_s));
    EXPECT_TRUE(desk.records().people.empty());
}

TEST(PeopleImport, AddsTheOwnerOfANumberThatWasTypedForSomebodyElse) {
    ImportDesk desk;
    ASSERT_TRUE(ok(desk.importText(ImportKind::People, kHeader + kDolma)));
    const auto wrong = *desk.person(u"632421199904120042"_s);
    auto facts = wrong.facts;
    facts.idNumber = sampleIdNumber(6, QDate(1999, 4, 12));
    ASSERT_TRUE(desk.transactions().run(
        desk.actor(),
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& act) {
            return desk.people().update(act, wrong.id, wrong.rowVersion, facts, {});
        }));
    EXPECT_EQ(counts(desk.importText(ImportKind::People, kHeader + kDolma)), "0 0 1 0")
        << "the same name: her former number";
    const auto report = desk.importText(
        ImportKind::People,
        kHeader + "才仁,632421199904120042,藏,本科,14200000005,毕业生,2022-09-01\n");
    EXPECT_EQ(counts(report), "1 0 0 0");
    EXPECT_EQ(desk.person(u"632421199904120042"_s)->facts.name, u"才仁"_s);
}

TEST(PeopleImport, TakesFifteenDigitsAsTheEighteenTheyStandFor) {
    ImportDesk desk;
    const auto report =
        desk.importText(ImportKind::People, kHeader + "才仁,632421700815123,,,,,\n");
    EXPECT_EQ(counts(report), "1 0 0 0");
    EXPECT_TRUE(desk.person(u"632421197008151239"_s));
}

TEST(PeopleImport, TakesOnlyTestNumbersInADemoOffice) {
    ImportDesk desk;
    // Area 630102 is in use: somebody might hold this number.
    const QString path = desk.files().write(
        "p.csv", kHeader + "演示,63010219900101011X,,,,,\n演示二,632421199904120042,,,,,\n");
    EXPECT_EQ(refusedCells(desk.import(ImportKind::People, path)), "B2");
}

TEST(PeopleImport, StopsWhenAskedAndLeavesNothing) {
    ImportDesk desk;
    QByteArray text = kHeader;
    for (int i = 0; i < 450; ++i) {
        const QString number = u"632421199001%1"_s.arg(1 + i % 28, 2, 10, QChar(u'0')) +
                               u"%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        text += "演示,";
        text += (number + identityCheckCharacter(number)).toUtf8() + ",,,,,\n";
    }
    auto request = desk.request(ImportKind::People, desk.files().write("many.csv", text));
    std::vector<qint64> seen;
    request.progress.report = [&seen](qint64 done, qint64 total) {
        if (total > 0) seen.push_back(done);
        return done < 400 || total == 0;
    };
    EXPECT_EQ(codeOf(importTable(desk.ports(), request)), "import.cancelled");
    EXPECT_EQ(seen, (std::vector<qint64>{0, 200, 400}));
    EXPECT_TRUE(desk.records().people.empty());
    EXPECT_TRUE(desk.records().batches.begin()->second.undoneAt);

    request.operation = OperationId::make();
    request.progress = {};
    EXPECT_EQ(counts(importTable(desk.ports(), request)), "450 0 0 0");
}

TEST(PeopleImport, LooksAgainWhenAnotherCounterWasFaster) {
    /// Registers the person just before the import adds her.
    class RacingPeople final : public PersonStore {
    public:
        explicit RacingPeople(PersonStore& real) : real_(real) {}
        Result<Person> add(const Act& act, const PersonFacts& facts,
                           std::optional<BatchId> batch) override {
            if (raced_) return real_.add(act, facts, batch);
            raced_ = true;
            return fail(duplicateIdNumber());
        }
        Result<Person> update(const Act& act, PersonId id, int version, const PersonFacts& facts,
                              std::optional<BatchId> batch) override {
            return real_.update(act, id, version, facts, batch);
        }
        Result<Person> find(PersonId id) const override { return real_.find(id); }
        Result<std::optional<PersonId>> findByIdNumber(const QString& number) const override {
            return real_.findByIdNumber(number);
        }
        Result<bool> wasNumberOfAnother(PersonId id, const QString& number) const override {
            return real_.wasNumberOfAnother(id, number);
        }
        Result<std::vector<PersonVersion>> history(PersonId id) const override {
            return real_.history(id);
        }
        Result<std::optional<JobWish>> wish(PersonId id) const override { return real_.wish(id); }
        Result<> saveWish(const Act& act, PersonId id, const JobWish& wish,
                          std::optional<BatchId> batch) override {
            return real_.saveWish(act, id, wish, batch);
        }
        Result<Registration> addRegistration(const Act& act, const RegistrationDraft& draft,
                                             std::optional<BatchId> batch) override {
            return real_.addRegistration(act, draft, batch);
        }
        Result<Registration> registration(RegistrationId id) const override {
            return real_.registration(id);
        }
        Result<std::vector<Registration>> registrations(PersonId id) const override {
            return real_.registrations(id);
        }
        Result<std::vector<Registration>> registrationHistory(PersonId id) const override {
            return real_.registrationHistory(id);
        }

    private:
        PersonStore& real_;
        bool raced_ = false;
    };

    ImportDesk desk;
    RacingPeople racing(desk.people());
    const ImportPorts ports{desk.transactions(), desk.batches(), racing, desk.vacancies(),
                            loadedCodes()};
    const auto request =
        desk.request(ImportKind::People, desk.files().write("p.csv", kHeader + kDolma));
    EXPECT_EQ(counts(importTable(ports, request)), "1 0 0 0");
    EXPECT_EQ(desk.records().people.size(), 1U);
}

TEST(PeopleImport, CleansUpAfterAProgramThatEnded) {
    ImportDesk desk;
    const auto report = desk.importText(ImportKind::People, kHeader + kDolma);
    ASSERT_TRUE(ok(report));
    desk.records().batches.begin()->second.complete = false;
    const QDateTime later(kToday.addDays(2), QTime(0, 0), Qt::UTC);
    EXPECT_EQ(undoUnfinishedImports(desk.ports(), ImportDesk::actor(), later).value(), 1);
    EXPECT_TRUE(desk.records().people.empty());
    EXPECT_EQ(undoUnfinishedImports(desk.ports(), ImportDesk::actor(), later).value(), 0);
}

TEST(PeopleImport, PassesOverRepeatedHeadersAndNumberedEmptyRows) {
    ImportDesk desk;
    const auto report =
        desk.importText(ImportKind::People,
                        "序号,姓名,身份证号\n1,卓玛措,632421199904120042\n序号,姓名,身份证号\n"
                        "2,,\n3,马晓兰,632421198808080226\n");
    EXPECT_EQ(counts(report), "2 0 0 0");
}

TEST(PeopleImport, KeepsWishesAndWarnsOfWhatItLeavesOut) {
    ImportDesk desk;
    const QByteArray text =
        "姓名,身份证号,意向职业,意向地区,期望月薪\n"
        "卓玛措,632421199904120042,4-03、跳舞,雪河县,3000-4000\n";
    const auto report = desk.importText(ImportKind::People, text);
    EXPECT_EQ(counts(report), "1 0 0 0");
    ASSERT_EQ(report->warnings.size(), 2U);
    EXPECT_EQ(report->warnings.front().cell, u"B2"_s);
    EXPECT_EQ(report->warnings.back().cell, u"C2"_s);
    const auto wish = desk.people().wish(desk.person(u"632421199904120042"_s)->id);
    EXPECT_EQ((*wish)->occupations, QStringList{u"4-03"_s});
    EXPECT_EQ((*wish)->divisions, QStringList{u"639921"_s});
    EXPECT_EQ((*wish)->wageFenLow, 300000);
    EXPECT_EQ(counts(desk.importText(ImportKind::People, text)), "0 0 1 0");
}

}  // namespace zhiqiao::test
