// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_search.h"
#include "core/storage/sql_comparison_store.h"
#include "tests/storage/meaning.h"
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// What taking an import back leaves in the tables themselves.
class UndoneBatches : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        db_ = std::make_unique<TestDatabase>(GetParam());
    }
    template <class Work>
    void done(Work work) {
        ASSERT_TRUE(ok(db_->transactions().run(
            db_->actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work))));
    }
    qint64 hits(const QString& question) {
        QVariantMap binds;
        const auto condition = searchCondition(GetParam(), db_->vault(), question, binds);
        const auto sql = u"SELECT count(*) FROM person p WHERE "_s + condition;
        auto rows = db_->database().run({"test.search", sql, false}, binds);
        EXPECT_TRUE(ok(rows));
        return rows && rows->next() ? rows->id(0) : -1;
    }
    std::unique_ptr<TestDatabase> db_;
};

TEST_P(UndoneBatches, LeaveEveryTableAsItWas) {
    auto& db = *db_;
    std::vector<Person> known;
    std::vector<Employer> owners;
    std::vector<Vacancy> jobs;
    done([&](const Act& a) -> Result<> {
        for (int n = 0; n < 20; ++n) {
            known.push_back(db.people().add(a, samplePerson(n), {}).value());
            (void)db.people().addRegistration(
                a, {known.back().id, sampleRegistration(a.staff()), {}}, {});
        }
        for (int n = 0; n < 5; ++n) {
            owners.push_back(db.vacancies().addEmployer(a, sampleEmployer(n), {}).value());
            jobs.push_back(db.vacancies().add(a, sampleVacancy(owners.back().id, n), {}).value());
        }
        return {};
    });
    // A person who gave up a number and took it back: the former one was kept before the import.
    done([&](const Act& a) -> Result<> {
        auto facts = known[1].facts;
        facts.idNumber = sampleIdNumber(801);
        known[1] = db.people().update(a, known[1].id, 1, facts, {}).value();
        return {};
    });
    done([&](const Act& a) -> Result<> {
        known[1] = db.people().update(a, known[1].id, 2, samplePerson(1), {}).value();
        return {};
    });
    const auto before = everyRowOf(db.database(), db.vault());
    const auto search = searchRowsOf(db.database());
    const auto digest = digestOf(db.database(), db.vault());
    ASSERT_TRUE(ok(digest));

    std::optional<BatchId> batch;
    done([&](const Act& a) -> Result<> {
        batch = db.batches().begin(a, u"people"_s, u"5a3c"_s).value().id;
        return {};
    });
    for (int chunk = 0; chunk < 4; ++chunk)
        done([&](const Act& a) -> Result<> {
            for (int n = 5 * chunk; n < 5 * chunk + 5; ++n) {
                const auto& old = known[size_t(n)];
                auto facts = old.facts;
                facts.name = u"德吉%1"_s.arg(n);
                facts.aliases = {u"央宗"_s};
                facts.phone = u"142111%1"_s.arg(n, 5, 10, QLatin1Char('0'));
                if (n % 2) facts.idNumber = sampleIdNumber(500 + n);
                (void)db.people().update(a, old.id, old.rowVersion, facts, batch).value();
                const auto added = db.people().add(a, samplePerson(100 + n), batch).value();
                (void)db.people()
                    .addRegistration(a, {added.id, sampleRegistration(a.staff()), {}}, batch)
                    .value();
                EXPECT_TRUE(
                    ok(db.people().saveWish(a, added.id, {{u"4-10"_s}, {}, {}, {}}, batch)));
                EXPECT_TRUE(ok(db.people().saveWish(a, old.id, {{u"4-03"_s}, {}, {}, {}}, batch)));
            }
            auto facts = owners[size_t(chunk)].facts;
            facts.contact = u"马主任"_s;
            facts.phone.clear();
            (void)db.vacancies()
                .updateEmployer(a, owners[size_t(chunk)].id, 1, facts, batch)
                .value();
            auto job = jobs[size_t(chunk)].facts;
            job.wageFenHigh = {};
            (void)db.vacancies().update(a, jobs[size_t(chunk)].id, 1, job, batch).value();
            const auto owner = db.vacancies().addEmployer(a, sampleEmployer(50 + chunk), batch);
            (void)db.vacancies().add(a, sampleVacancy(owner.value().id), batch).value();
            return {};
        });
    ASSERT_NE(everyRowOf(db.database(), db.vault()), before);
    EXPECT_EQ(hits(u"德吉"_s), 20);
    EXPECT_EQ(hits(u"卓玛"_s), 20);

    done([&](const Act& a) { return db.batches().undo(a, *batch); });
    const auto after = everyRowOf(db.database(), db.vault());
    for (const auto& table : before.keys())
        EXPECT_EQ(after.value(table), before.value(table)) << qPrintable(table);
    EXPECT_EQ(searchRowsOf(db.database()), search);
    EXPECT_EQ(digestOf(db.database(), db.vault()).value(), *digest);
    EXPECT_EQ(hits(u"德吉"_s), 0);
    EXPECT_EQ(hits(u"yangzong"_s), 0);
    EXPECT_EQ(hits(u"卓玛"_s), 20);
    EXPECT_EQ(hits(u"cairang"_s), 20);
    EXPECT_EQ(hits(sampleIdNumber(501)), 0);
    EXPECT_EQ(hits(sampleIdNumber(801)), 1);
    EXPECT_EQ(hits(known[3].facts.phone), 1);
}

TEST_P(UndoneBatches, TakeAlongWhatAFileSaidOfTheirPeople) {
    SqlComparisonStore comparisons(db_->context());
    std::optional<BatchId> batch;
    std::optional<PersonId> person;
    std::optional<ComparisonId> comparison;
    done([&](const Act& a) -> Result<> {
        batch = db_->batches().begin(a, u"people"_s, u"5a3c"_s).value().id;
        person = db_->people().add(a, samplePerson(1), batch).value().id;
        return {};
    });
    done([&](const Act& a) -> Result<> {
        const std::vector<DifferingPerson> differing{
            {*person, {{u"phone"_s, samplePerson(1).phone, u"14200000099"_s}}}};
        comparison = comparisons
                         .add(a,
                              {.owner = u"2"_s,
                               .digest = u"d"_s,
                               .asOf = QDate(2022, 11, 28),
                               .rows = 1,
                               .different = 1},
                              differing, {})
                         .value()
                         .id;
        return {};
    });
    done([&](const Act& a) { return db_->batches().undo(a, *batch); });
    EXPECT_EQ(codeOf(db_->people().find(*person)), "record.not_found");
    EXPECT_TRUE(comparisons.differing(*comparison)->empty());
    EXPECT_EQ(comparisons.find(*comparison)->differences, 1) << "what was found that day stays";
}

INSTANTIATE_TEST_SUITE_P(, UndoneBatches, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });
