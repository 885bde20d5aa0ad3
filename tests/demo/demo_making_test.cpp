// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_export.h"
#include "core/storage/database_digest.h"
#include "tests/demo/demo_office_fixture.h"

#include <QDir>
#include <QFile>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QString digest(DemoOfficeFile& demo) {
    return made(digestOf(demo.database(), demo.session().database().vault())).digest;
}

QByteArray exported(DemoOfficeFile& demo, const ListSource& list) {
    const auto path = demo.path(u"list.csv"_s);
    const CellWords words(demo.session().codes(), demo.session().clock());
    made(exportList(list, {}, {}, words, path, {}));
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) throw std::runtime_error("not exported");
    return file.readAll();
}

}  // namespace

TEST(DemoMaking, GivesTheSameOfficeForTheSameSeedAlone) {
    auto& first = largestDemo();
    DemoOfficeFile second({.persons = first.counts().persons});
    EXPECT_EQ(digest(first), digest(second));
    EXPECT_EQ(first.counts(), second.counts());
    for (const auto list : {&OfficeSession::peopleRows, &OfficeSession::vacancyRows,
                            &OfficeSession::employerRows, &OfficeSession::referralRows,
                            &OfficeSession::worklistRows, &OfficeSession::journalRows}) {
        const auto csv = exported(first, *(first.session().*list));
        EXPECT_GT(csv.size(), 1000);
        EXPECT_EQ(csv, exported(second, *(second.session().*list)));
    }
}

TEST(DemoMaking, GivesAnotherOfficeForAnotherSeed) {
    DemoOfficeFile one({.persons = 200, .seed = 7});
    DemoOfficeFile other({.persons = 200, .seed = 8});
    EXPECT_NE(digest(one), digest(other));
}

TEST(DemoOffices, TakeAnUnfinishedImportBackWhenTheyAreOpened) {
    DemoOfficeFile demo({.persons = 60});
    const auto before = digest(demo);
    const auto actor = made(demo.session().actor());
    ASSERT_TRUE(ok(demo.session().transactions.run(
        actor, {.name = "test.half", .operation = OperationId::make(), .right = Right::OwnSettings},
        [&](const Act& act) -> Result<> {
            const auto batch = demo.session().batches.begin(act, u"people"_s, u"5a3c"_s);
            if (!batch) return fail(batch.error());
            PersonFacts facts;
            facts.name = u"半途"_s;
            const auto person = demo.session().people.add(act, facts, batch->id);
            return person ? Result<>() : fail(person.error());
        })));
    EXPECT_NE(digest(demo), before);
    demo.reopen();
    EXPECT_EQ(demo.session().takeBackUnfinishedImports(actor).value(), 1);
    EXPECT_EQ(digest(demo), before);
}

TEST(DemoMaking, LeavesNothingWhenItIsStoppedHalfWay) {
    const QTemporaryDir place;
    const auto target = made(databaseTarget(place.filePath(u"demo.db"_s)));
    const Progress tillTheMiddle{[](qint64 done, qint64 total) { return done * 2 < total; }};
    const auto stopped = makeDemoOffice(target, {.persons = 60}, kDemoWorkingDay, tillTheMiddle);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, "demo.cancelled");
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Files), QStringList());
}
