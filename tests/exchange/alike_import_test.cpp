// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/duplicates/duplicate_samples.h"
#include "tests/exchange/import_desk.h"
#include "tests/support/fake_duplicate_store.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "姓名,身份证号,手机,现居住地,另一人编号\n";

}  // namespace

/// Rows that may be somebody who is registered already.
class AlikeImport : public testing::Test {
protected:
    Result<ImportReport> import(const QByteArray& rows, bool dryRun = false) {
        auto ports = desk_.ports();
        ports.alike = AlikeAnswers{
            [this](const PersonFacts& facts) {
                return findAlike({desk_.people(), duplicates_, duplicateRules()}, facts);
            },
            [this](const Act& act, PersonId one, PersonId other) {
                return duplicates_.keepApart(act, one, other);
            }};
        auto request =
            desk_.request(ImportKind::People, desk_.files().write("import.csv", kHeader + rows));
        request.dryRun = dryRun;
        return importTable(ports, request);
    }
    PersonId known(const PersonFacts& facts) {
        return desk_.transactions()
            .run(
                ImportDesk::actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& act) { return desk_.people().add(act, facts, {}); })
            .value()
            .id;
    }
    static QByteArray row(const QString& name, int n, const QString& phone,
                          const QString& apart = {}, QDate birth = QDate(1988, 3, 9)) {
        return u"%1,%2,%3,639921102,%4\n"_s.arg(name, sampleIdNumber(n, birth), phone, apart)
            .toUtf8();
    }

    ImportDesk desk_;
    FakeDuplicateStore duplicates_{desk_.records()};
};

TEST_F(AlikeImport, GivesADoubtfulRowBackWithTheRecordItMayMean) {
    const auto id = known(villager());
    const auto report =
        import(row(u"马晓梅"_s, 2, u"14200000001"_s) + row(u"韩军"_s, 1, u"14200000009"_s));
    EXPECT_EQ(counts(report), "1 0 0 1");
    ASSERT_EQ(report->refusals.size(), 1u);
    const auto& refusal = report->refusals.front();
    EXPECT_EQ(refusal.code, u"person.alike"_s);
    EXPECT_EQ(refusal.record, id.value());
    EXPECT_EQ(refusal.cell, u"A2"_s);
    EXPECT_TRUE(refusal.reason.contains(QString::number(id.value())));
    EXPECT_TRUE(refusal.fix.contains(u"另一人编号"_s));
    EXPECT_EQ(report->refusedRows.rows.size(), 1u) << "as it came, to be imported again";
    EXPECT_EQ(counts(import(row(u"马晓梅"_s, 2, u"14200000001"_s), true)), "0 0 0 1")
        << "told before anything is written, too";
}

TEST_F(AlikeImport, TakesARowThatSaysItIsSomebodyElseAndKeepsThat) {
    const auto id = known(villager());
    const auto told = QString::number(id.value());
    const auto report = import(row(u"马晓梅"_s, 2, u"14200000001"_s, told));
    EXPECT_EQ(counts(report), "1 0 0 0");
    const auto decided = duplicates_.apartFrom(id);
    ASSERT_EQ(decided->size(), 1u);
    EXPECT_EQ(decided->front().decided.staff, ImportDesk::actor().staff);
    EXPECT_EQ(counts(import(row(u"马晓梅"_s, 2, u"14200000001"_s, told))), "0 0 1 0");
    EXPECT_EQ(refusedCells(import(row(u"马晓梅"_s, 4, u"14200000001"_s, u"99"_s))), "E2");
    EXPECT_EQ(refusedCells(import(row(u"马晓梅"_s, 4, u"14200000001"_s, u"某人"_s))), "E2");
}

/// Two of one name, one birth and one phone in a file are two when their numbers are.
TEST_F(AlikeImport, GluesNoStrangersOfOneFileTogether) {
    QByteArray rows;
    for (int n = 0; n < 450; ++n) rows += row(u"马小梅"_s, 2 * n, u"14200000001"_s);
    EXPECT_EQ(counts(import(rows, true)), "450 0 0 0");
    EXPECT_EQ(counts(import(rows)), "450 0 0 0") << "over more than one transaction";
}

TEST_F(AlikeImport, DoubtsNoNamesakeWithANumberOfTheirOwn) {
    auto facts = villager();
    facts.idType = u"01"_s;
    facts.idNumber = sampleIdNumber(2, *facts.birthOn);
    facts.phone = u"14200000007"_s;
    known(facts);
    EXPECT_EQ(counts(import(row(u"马小梅"_s, 4, u"14200000001"_s))), "1 0 0 0");
    EXPECT_EQ(counts(import(row(u"马小梅"_s, 2, u"14200000007"_s))), "0 1 0 0")
        << "found by the number";
}

}  // namespace zhiqiao::test
