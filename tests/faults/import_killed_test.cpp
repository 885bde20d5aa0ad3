// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_table.h"
#include "core/people/identity_number.h"
#include "tests/faults/child.h"
#include "tests/faults/counter_script.h"
#include "tests/storage/opening_office.h"

#include <sys/wait.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray tableOf(int persons) {
    QByteArray text = "姓名,身份证号\n";
    for (int n = 0; n < persons; ++n)
        text +=
            "演示," + sampleIdNumber(n % 1000, QDate(1960, 1, 1).addDays(n / 1000)).toUtf8() + '\n';
    return text;
}

Result<ImportReport> import(OpenedOffice& office, const QString& path) {
    const auto ports = office.ports();
    return importTable(
        {ports.transactions, office.batches(), ports.people, ports.vacancies, loadedCodes()},
        {.kind = ImportKind::People,
         .path = path,
         .actor = office.actor(),
         .operation = OperationId::make(),
         .today = kToday,
         .demo = true,
         .homeDivision = u"639921"_s});
}

/// Imports in a process of its own that dies at that step on the disk. Answers how many steps it
/// made when it lived.
int importAndDie(const OfficeFolder& folder, const QString& table, int atStep) {
    FaultVfs disk;
    int steps = 0;
    const auto end = inChild(
        [&]() -> int {
            auto office = taken(OpenedOffice::open(folder.target(disk.name())));
            disk.fail({.at = atStep, .killsUs = true});
            if (!import(*office, table)) return -1;
            return disk.counted();
        },
        &steps);
    EXPECT_EQ(end.wasKilled(), atStep > 0) << "step " << atStep;
    return steps;
}

qint64 personsIn(OpenedOffice& office) {
    return taken(office.ask(u"SELECT count(*) FROM person"_s)).toLongLong();
}

}  // namespace

class KilledImports : public testing::TestWithParam<std::pair<int, int>> {};
/// Rows of the file, and in how many offices its import is killed.
INSTANTIATE_TEST_SUITE_P(
    , KilledImports,
    testing::ValuesIn(isFullRun() ? std::vector{std::pair{4'000, 50}, std::pair{100'000, 2}}
                                  : std::vector{std::pair{1'000, 3}}),
    [](const auto& sort) { return std::to_string(sort.param.first) + "Rows"; });

TEST_P(KilledImports, AreDoneAgainWithoutTwinsWhereverTheyDied) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const auto& [persons, kills] = GetParam();
    const OfficeFolder tables;
    const auto table = tables.file(u"people.csv"_s);
    writeBytes(table, tableOf(persons));
    const int steps = importAndDie(OfficeFolder(), table, 0);
    ASSERT_GT(steps, persons / 200);
    int leftSomething = 0;
    for (int n = 0; n < kills; ++n) {
        const int at = 1 + int(chance() % unsigned(steps));
        const OfficeFolder folder;
        importAndDie(folder, table, at);
        FaultVfs disk;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        ASSERT_EQ(taken(office->ask(u"PRAGMA quick_check"_s)), u"ok"_s);
        const auto left = personsIn(*office);
        if (left > 0) ++leftSomething;
        EXPECT_EQ(left % 200, 0) << "seed " << seed << ", step " << at << ": whole transactions";
        const auto again = import(*office, table);
        ASSERT_TRUE(ok(again)) << "seed " << seed << ", step " << at;
        EXPECT_EQ(again->added + again->same, persons) << "seed " << seed << ", step " << at;
        EXPECT_EQ(personsIn(*office), persons) << "seed " << seed << ", step " << at;
    }
    std::printf("%d persons, %d steps, %d kills, %d of them left rows\n", persons, steps, kills,
                leftSomething);
    EXPECT_GT(leftSomething, 0);
}

TEST(KilledImport, IsDoneWithoutTwinsHoweverOftenItDied) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const int persons = isFullRun() ? 100'000 : 2'000;
    const int kills = isFullRun() ? 50 : 5;
    const OfficeFolder tables;
    const auto table = tables.file(u"people.csv"_s);
    writeBytes(table, tableOf(persons));
    const int steps = importAndDie(OfficeFolder(), table, 0);
    const OfficeFolder folder;
    int leftSomething = 0;
    for (int n = 0; n < kills; ++n) {
        const int at = 1 + int(chance() % unsigned(steps));
        importAndDie(folder, table, at);
        FaultVfs disk;
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        const auto left = personsIn(*office);
        if (left > 0) ++leftSomething;
        ASSERT_EQ(left % 200, 0) << "seed " << seed << ", step " << at << ": whole transactions";
        ASSERT_LE(left, persons) << "seed " << seed << ", step " << at << ": what was left is gone";
    }
    std::printf("%d persons, %d steps, %d kills in one office, %d of them left rows\n", persons,
                steps, kills, leftSomething);
    EXPECT_GT(leftSomething, kills / 2);
    FaultVfs disk;
    auto office = taken(OpenedOffice::open(folder.target(disk.name())));
    ASSERT_EQ(taken(office->ask(u"PRAGMA quick_check"_s)), u"ok"_s);
    EXPECT_EQ(taken(import(*office, table)).added, persons);
    EXPECT_EQ(taken(import(*office, table)).same, persons) << "importing again adds nothing";
    EXPECT_EQ(personsIn(*office), persons);
}

TEST(KilledImport, LeavesRowsBehindThatNobodyAskedForWhenItIsNotTakenBack) {
    std::mt19937 chance(saidSeed());
    const OfficeFolder tables;
    const auto table = tables.file(u"people.csv"_s);
    writeBytes(table, tableOf(1'000));
    const int steps = importAndDie(OfficeFolder(), table, 0);
    const OfficeFolder folder;
    importAndDie(folder, table, steps / 2);
    FaultVfs disk;
    auto office = taken(OpenedOffice::open(folder.target(disk.name())));
    const auto left = personsIn(*office);
    EXPECT_GT(left, 0);
    EXPECT_LT(left, 1'000);
}
