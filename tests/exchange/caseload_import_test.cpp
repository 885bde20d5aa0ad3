// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/caseload_import.h"
#include "core/exchange/caseload_file.h"
#include "core/exchange/import_table.h"
#include "core/people/sealed_fields.h"
#include "core/storage/database_digest.h"
#include "core/storage/list_sources.h"
#include "tests/exchange/import_desk.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

/// The own caseload out and back, on both engines.
class Caseloads : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        test_ = std::make_unique<TestDatabase>(GetParam());
    }
    [[nodiscard]] TestDatabase& test() { return *test_; }
    template <class Work>
    auto act(Work work) {
        return test().transactions().run(
            test().actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    Person person(int n) {
        auto facts = samplePerson(n);
        facts.phone = u"1420000%1"_s.arg(n, 4, 10, QLatin1Char('0'));
        facts.residenceDivision = u"639921102"_s;
        facts.address = u"盐泉镇湖滨路%1号"_s.arg(n);
        facts.marital = u"10"_s;
        return act([&](const Act& a) { return test().people().add(a, facts); }).value();
    }
    Person edited(const Person& before, auto change) {
        auto facts = test().people().find(before.id)->facts;
        const auto version = test().people().find(before.id)->rowVersion;
        change(facts);
        return act([&](const Act& a) {
                   return test().people().update(a, before.id, version, facts);
               })
            .value();
    }
    PersonFacts facts(const Person& of) { return test().people().find(of.id)->facts; }
    QString digest() {
        const auto made = digestOf(test().database(), test().vault());
        EXPECT_TRUE(ok(made));
        return made ? made->digest : QString();
    }
    ImportPorts ports() {
        return {test().transactions(), test().batches(), test().people(), test().vacancies(),
                loadedCodes()};
    }
    Result<ImportReport> import(const QString& path) {
        return importTable(ports(), {.kind = ImportKind::Caseload,
                                     .path = path,
                                     .actor = test().actor(),
                                     .operation = OperationId::make(),
                                     .today = kToday,
                                     .demo = true,
                                     .homeDivision = u"639921"_s});
    }
    Result<ImportReport> importRows(const QString& columns, const QStringList& rows) {
        return import(files_.write(
            "back.csv", (u"记录编号,版本,"_s + columns + u'\n' + rows.join(u'\n')).toUtf8()));
    }
    static QString row(const Person& of, const QString& cells) {
        return u"%1,%2,%3"_s.arg(of.id.value()).arg(of.rowVersion).arg(cells);
    }
    QString exported(const char* name) {
        const auto path = files_.path(name);
        const auto people = peopleList(test().context(), test().clock());
        const auto rows = writeCaseload({*people, test().people(), loadedCodes(), kToday}, {}, path,
                                        {}, {}, 1000);
        EXPECT_TRUE(ok(rows));
        return path;
    }

    std::unique_ptr<TestDatabase> test_;
    MadeFiles files_;
};
INSTANTIATE_TEST_SUITE_P(, Caseloads, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(Caseloads, ComeBackUnchangedAndChangeNothing) {
    for (int n = 1; n <= 5; ++n) person(n);
    const auto before = digest();
    for (const char* name : {"out.xlsx", "out.csv"}) {
        const auto report = import(exported(name));
        EXPECT_EQ(counts(report), "0 0 5 0") << name;
        if (report)
            for (const auto& refusal : report->refusals)
                ADD_FAILURE() << qPrintable(refusal.cell + u' ' + refusal.reason);
    }
    EXPECT_EQ(digest(), before);
}

TEST_P(Caseloads, LeaveNoNumberPhoneOrAddressInClear) {
    const auto one = person(1);
    const auto text = QString::fromUtf8(bytesOf(exported("out.csv")));
    EXPECT_TRUE(text.contains(QString::number(one.id.value())));
    EXPECT_TRUE(text.contains(one.facts.name));
    for (const auto& secret : {one.facts.idNumber, one.facts.phone, u"湖滨路"_s})
        EXPECT_FALSE(text.contains(secret)) << qPrintable(secret);
}

TEST_P(Caseloads, TakeChangedCellsAloneAndGoBackAsOneBatch) {
    const auto one = person(1);
    const auto two = person(2);
    const auto before = digest();
    const auto report = importRows(
        u"姓名,联系电话,详细地址,婚姻状况,现居住地"_s,
        {row(one, one.facts.name + u",14299990001,"_s + maskedFacts(one.facts).address +
                      u",,639921101"_s),
         row(two, two.facts.name + u","_s + maskedFacts(two.facts).phone + u",,已婚,"_s)});
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(counts(report), "0 2 0 0");
    auto wanted = one.facts;
    wanted.phone = u"14299990001"_s;
    wanted.residenceDivision = u"639921101"_s;
    EXPECT_EQ(facts(one), wanted);
    EXPECT_EQ(facts(two).phone, two.facts.phone) << "a masked phone stays what it was";
    EXPECT_NE(facts(two).marital, two.facts.marital);
    ASSERT_TRUE(report->batch.has_value());
    ASSERT_TRUE(ok(undoImport(ports(), test().actor(), OperationId::make(), *report->batch)));
    EXPECT_EQ(digest(), before);
}

TEST_P(Caseloads, MergeOtherFieldsAndRefuseTheSameFieldChangedMeanwhile) {
    const auto one = person(1);
    const auto two = person(2);
    edited(one, [](PersonFacts& f) { f.skills = u"拉面"_s; });
    edited(two, [](PersonFacts& f) { f.phone = u"14288880002"_s; });
    const auto report =
        importRows(u"联系电话"_s, {row(one, u"14299990001"_s), row(two, u"14299990002"_s)});
    EXPECT_EQ(counts(report), "0 1 0 1");
    EXPECT_EQ(refusedCells(report), "C3") << "the cell that both sides changed";
    EXPECT_EQ(report->refusals.front().code, u"caseload.conflict"_s);
    EXPECT_TRUE(report->refusals.front().reason.contains(u"142****0002"_s)) << "masked";
    EXPECT_EQ(facts(one).phone, u"14299990001"_s);
    EXPECT_EQ(facts(one).skills, u"拉面"_s) << "the other field stays as it was changed";
    EXPECT_EQ(facts(two).phone, u"14288880002"_s) << "the later does not silently win";
}

TEST_P(Caseloads, AgreeWhereBothSidesWroteTheSame) {
    const auto one = person(1);
    edited(one, [](PersonFacts& f) { f.skills = u"拉面"_s; });
    EXPECT_EQ(counts(importRows(u"技能特长"_s, {row(one, u"拉面"_s)})), "0 0 1 0");
}

TEST_P(Caseloads, RefuseByCellWhatCannotComeBack) {
    const auto one = person(1);
    const auto id = QString::number(one.id.value());
    struct Case {
        QString columns;
        QString line;
        const char* cells;
    };
    const std::vector<Case> cases{{u"姓名"_s, row(one, u"另一人"_s), "C2"},
                                  {u"证件号码"_s, row(one, u"632421199904120042"_s), "C2"},
                                  {u"联系电话"_s, row(one, u"123"_s), "C2"},
                                  {u"联系电话"_s, row(one, u"199****9999"_s), "C2"},
                                  {u"现居住地"_s, row(one, u"没有这个地方"_s), "C2"},
                                  {u"婚姻状况"_s, row(one, u"跳舞"_s), "C2"},
                                  {u"姓名,联系电话"_s, row(one, u"另一人,123"_s), "D2"},
                                  {u"联系电话"_s, u"999999,1,14299990001"_s, "A2"},
                                  {u"联系电话"_s, u"abc,1,14299990001"_s, "A2"},
                                  {u"联系电话"_s, id + u",9,14299990001"_s, "B2"},
                                  {u"联系电话"_s, id + u",x,14299990001"_s, "B2"},
                                  {u"联系电话"_s, id + u",,14299990001"_s, "B2"}};
    const auto before = digest();
    for (const auto& [columns, line, cells] : cases) {
        const auto report = importRows(columns, {line});
        EXPECT_EQ(counts(report), "0 0 0 1") << qPrintable(line);
        EXPECT_EQ(refusedCells(report), cells) << qPrintable(line);
        if (report)
            for (const auto& refusal : report->refusals) {
                EXPECT_FALSE(refusal.reason.isEmpty());
                EXPECT_FALSE(refusal.fix.isEmpty());
            }
    }
    EXPECT_EQ(digest(), before);
}

TEST_P(Caseloads, RefuseARecordThatIsThereTwiceWithOtherContent) {
    const auto one = person(1);
    const auto report =
        importRows(u"联系电话"_s, {row(one, u"14299990001"_s), row(one, u"14299990002"_s)});
    EXPECT_EQ(counts(report), "0 1 0 1");
    EXPECT_EQ(facts(one).phone, u"14299990001"_s);
}

TEST_P(Caseloads, KnowEveryDivisionByTheNameTheyWrite) {
    std::vector<Person> people;
    int n = 0;
    for (const auto& code : {u"639921101"_s, u"639921"_s, u"630102"_s, u"632725"_s, u"632802"_s}) {
        auto one = person(++n);
        people.push_back(edited(one, [&](PersonFacts& f) { f.residenceDivision = code; }));
    }
    EXPECT_EQ(counts(import(exported("out.xlsx"))), "0 0 5 0");
}

TEST(CaseloadColumns, ThatMayBeEditedAreInTheCatalogueAndSaySo) {
    const auto& catalogue = importCatalogue(ImportKind::Caseload);
    size_t editable = 0;
    for (const auto& column : catalogue.columns)
        if (column.meaning.startsWith(u"可改"_s)) ++editable;
    EXPECT_EQ(editable, caseloadFields().size());
    for (const auto& field : caseloadFields()) {
        const auto* column = catalogue.find(field.key);
        ASSERT_NE(column, nullptr) << qPrintable(field.key);
        EXPECT_TRUE(column->meaning.startsWith(u"可改"_s));
    }
}

}  // namespace zhiqiao::test
