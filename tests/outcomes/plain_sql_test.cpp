// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/create_demo.h"
#include "core/outcomes/caseload_series.h"
#include "core/storage/sql_outcome_store.h"
#include "tests/support/counter.h"
#include "tests/support/test_database.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Every figure recounted from the raw rows, in SQL that knows nothing of the program.
/// Registrations are those of %1; a fact is each person's first.
const QString kFacts =
    uR"(
WITH held AS (
    SELECT * FROM service s WHERE s.kind <> 'withdrawal' AND s.on_day <= '2022-11-30'
        AND NOT EXISTS (SELECT 1 FROM service n WHERE n.corrects = s.id)),
entered AS (
    SELECT r.* FROM registration r WHERE r.kind IN (%1) AND r.registered_on <= '2022-11-30'
        AND NOT EXISTS (SELECT 1 FROM registration n WHERE n.corrects = r.id)),
counted AS (
    SELECT r.id, r.person_id, r.officer_id, r.registered_on, r.ended_on,
        substr(p.residence_division, 1, 6) AS county,
        (SELECT COUNT(*) FROM held s WHERE s.person_id = r.person_id AND s.kind = 'contact'
            AND s.on_day >= r.registered_on) AS attempts,
        (SELECT COUNT(*) FROM held s WHERE s.person_id = r.person_id AND s.kind = 'contact'
            AND s.on_day >= r.registered_on
            AND s.outcome IN ('01', '05', '06', '07')) AS reached,
        COALESCE((SELECT s.intent FROM held s WHERE s.person_id = r.person_id
            AND s.kind = 'contact' AND s.on_day >= r.registered_on
            AND s.outcome IN ('01', '05', '06', '07') AND s.intent NOT IN ('', '9')
            ORDER BY s.on_day DESC, s.id DESC LIMIT 1), '') AS intent,
        (SELECT COUNT(*) FROM held s WHERE s.person_id = r.person_id AND s.kind = 'guidance'
            AND s.on_day >= r.registered_on AND s.confirmed = 1 AND s.minutes >= 1) AS guided,
        (SELECT COUNT(*) FROM job_referral j WHERE j.person_id = r.person_id
            AND j.validity = '01' AND j.voided_on IS NULL
            AND j.issued_on >= r.registered_on) AS referred,
        (SELECT COUNT(*) FROM held s WHERE s.person_id = r.person_id AND s.kind = 'offer'
            AND s.on_day >= r.registered_on AND s.offer_kind IN ('04', '05')
            AND s.offer_name <> '' AND s.response NOT IN ('', '9')) AS offered,
        (SELECT COUNT(*) FROM placement q WHERE q.person_id = r.person_id AND q.corrected = 0
            AND q.start_on >= r.registered_on AND q.start_on <= '2022-11-30') AS placed,
        (SELECT COUNT(*) FROM obligation o WHERE o.registration_id = r.id AND o.active = 1
            AND o.delivered < o.promised AND o.due_on < '2022-11-30'
            AND (o.stops_on IS NULL OR o.stops_on > '2022-11-30')) AS late
    FROM entered r JOIN person p ON p.id = r.person_id),
fact AS (
    SELECT * FROM counted c WHERE NOT EXISTS (
        SELECT 1 FROM counted e WHERE e.person_id = c.person_id
            AND (e.registered_on < c.registered_on
                OR (e.registered_on = c.registered_on AND e.id < c.id))))
)"_s;

const QString kGraduates = u"'graduate'"_s;
const QString kBoth = u"'graduate', 'unemployment'"_s;

const QString kOutcome =
    uR"(CASE WHEN placed > 0 THEN 'placed' WHEN attempts = 0 THEN 'not_contacted'
    WHEN reached = 0 THEN 'unreached' WHEN intent IN ('2', '3') THEN 'unwilling'
    ELSE 'in_service' END)"_s;

QString funnelSql() {
    const QStringList steps{u"intent = '1'"_s, u"guided >= 1"_s, u"referred >= 1"_s,
                            u"referred >= 3"_s, u"offered >= 1"_s};
    const QStringList keys{u"willing"_s, u"guided"_s, u"referred"_s, u"referred_three"_s,
                           u"offered"_s};
    QStringList bars;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto passed = steps.mid(0, i + 1).join(u" AND "_s);
        const auto next = i + 1 < steps.size() ? u"NOT (%1)"_s.arg(steps[i + 1]) : u"1 = 1"_s;
        const auto tone =
            u"CASE WHEN placed > 0 AND %1 THEN 'placed' ELSE 'served' END"_s.arg(next);
        bars << u"SELECT '%1', %2, COUNT(*) FROM fact WHERE %3 GROUP BY 2"_s.arg(keys[i], tone,
                                                                                 passed);
    }
    return kFacts.arg(kGraduates) + bars.join(u" UNION ALL "_s);
}

QString outcomesSql(const QString& category) {
    return kFacts.arg(kBoth) +
           u"SELECT %1, %2, COUNT(*) FROM fact GROUP BY 1, 2"_s.arg(category, kOutcome);
}

const QString kCaseloadSql = kFacts.arg(kBoth) +
                             uR"(
SELECT officer, CASE WHEN late > 0 THEN 'overdue' ELSE 'in_time' END, COUNT(*) FROM (
    SELECT CAST(officer_id AS TEXT) AS officer, person_id, MAX(late) AS late FROM counted
    WHERE placed = 0 AND (ended_on IS NULL OR ended_on > '2022-11-30')
    GROUP BY officer_id, person_id) AS cases
GROUP BY 1, 2)"_s;

/// The destination that holds on the day, by the classes of the code list.
const QString kDestinationsSql = kFacts.arg(kGraduates) +
                                 uR"(, went AS (
    SELECT f.person_id, d.value AS code,
        (SELECT count(*) FROM registration_detail e
            WHERE e.registration_id = r.id AND e.field = 'evidence') AS papers
    FROM fact f JOIN registration r ON r.person_id = f.person_id AND r.kind = 'destination'
        AND r.registered_on <= '2022-11-30'
        AND (r.ended_on IS NULL OR r.ended_on > '2022-11-30')
        AND NOT EXISTS (SELECT 1 FROM registration n WHERE n.corrects = r.id)
    JOIN registration_detail d ON d.registration_id = r.id AND d.field = 'destination')
SELECT CASE
    WHEN w.code IN ('10', '11', '271', '272', '46') OR substr(w.code, 1, 1) = '5' THEN 'contract'
    WHEN w.code IN ('12', '76') THEN 'flexible' WHEN w.code = '75' THEN 'self_employed'
    WHEN substr(w.code, 1, 1) = '8' THEN 'further_study'
    WHEN substr(w.code, 1, 2) = '70' THEN 'waiting' WHEN w.code IS NULL THEN 'none'
    ELSE 'not_seeking' END, CASE WHEN w.papers > 0 THEN 'seen' ELSE 'unseen' END, COUNT(*)
FROM fact f LEFT JOIN went w ON w.person_id = f.person_id GROUP BY 1, 2)"_s;

using Figures = std::map<std::pair<std::string, std::string>, qint64>;

}  // namespace

class PlainSql : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        database_ = std::make_unique<TestDatabase>(GetParam());
        StoryClock clock(kToday.addDays(-364));
        SqlTransactions transactions(database_->context(), clock);
        const CaseworkPorts ports{transactions,
                                  database_->people(),
                                  database_->vacancies(),
                                  database_->referrals(),
                                  database_->services(),
                                  database_->offices(),
                                  database_->households(),
                                  loadedCodes(),
                                  loadedStandards()};
        const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
        ASSERT_TRUE(ok(createDemo(ports, clock, {.persons = full ? 5000 : 400}, kToday, {})));
    }

    Figures recounted(const QString& sql) {
        Figures figures;
        auto rows = database_->database().run({"test.recount", sql, false});
        EXPECT_TRUE(ok(rows));
        while (rows && rows->next())
            figures[{rows->text(0).toStdString(), rows->text(1).toStdString()}] = rows->id(2);
        return figures;
    }

    void expectFigures(SeriesQuery query, const QString& sql) {
        query.cutOff = kToday;
        const SqlOutcomeStore store(database_->context(), loadedCodes().lists);
        const auto facts = store.facts(kindsOf(query.name), kToday);
        const auto staff = database_->offices().staff();
        ASSERT_TRUE(ok(facts) && ok(staff));
        const auto spec = seriesOf(query, *facts, {*staff, loadedCodes().divisions, {}});
        ASSERT_TRUE(ok(spec));
        ASSERT_TRUE(ok(checkChart(*spec)));
        Figures shown;
        qint64 sum = 0;
        for (const auto& mark : spec->marks) {
            const auto persons = personsBehind(query, *facts, mark.where);
            ASSERT_TRUE(ok(persons));
            EXPECT_EQ(qint64(persons->size()), mark.value) << qPrintable(mark.category);
            sum += mark.value;
            if (mark.value > 0)
                shown[{mark.category.toStdString(), mark.series.toStdString()}] = mark.value;
        }
        EXPECT_EQ(shown, recounted(sql)) << qPrintable(query.name);
        EXPECT_GT(sum, 0);
        EXPECT_EQ(qint64(personsBehind(query, *facts, {})->size()), spec->n);
    }

    std::unique_ptr<TestDatabase> database_;
};
INSTANTIATE_TEST_SUITE_P(, PlainSql, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(PlainSql, CountsWhatTheChartsShow) {
    expectFigures({.name = u"funnel"_s}, funnelSql());
    expectFigures({.name = u"outcomes"_s}, outcomesSql(u"substr(registered_on, 1, 7)"_s));
    expectFigures({.name = u"outcomes"_s, .by = u"county"_s}, outcomesSql(u"county"_s));
    expectFigures({.name = u"outcomes"_s, .by = u"staff"_s},
                  outcomesSql(u"CAST(officer_id AS TEXT)"_s));
    expectFigures({.name = u"caseload"_s}, kCaseloadSql);
    expectFigures({.name = u"destinations"_s}, kDestinationsSql);
}

// M044 and M005 with further study and without those who did not finish, from raw rows.
TEST_P(PlainSql, CountsBothRatesOfGraduates) {
    const auto one = [&](const QString& what) {
        const auto figures =
            recounted(kDestinationsSql.left(kDestinationsSql.lastIndexOf(u"SELECT CASE"_s)) +
                      u"SELECT 'a', 'b', COUNT(*) FROM fact f LEFT JOIN went w "
                      u"ON w.person_id = f.person_id WHERE "_s +
                      what);
        return figures.begin()->second;
    };
    const auto settled = u"w.code NOT IN ('71', '72', '721', '722') AND w.code NOT LIKE '70%'"_s;
    const SqlOutcomeStore store(database_->context(), loadedCodes().lists);
    const auto rates = graduateRates(taken(store.facts({u"graduate"_s}, kToday)),
                                     graduateRateRules(loadedCodes().parameters, kToday));
    EXPECT_GT(rates.settled.part, 0);
    EXPECT_EQ(rates.settled, (Share{one(settled), one(u"1 = 1"_s)}));
    EXPECT_EQ(rates.evidenced.part, one(settled + u" AND w.papers > 0"_s));
    EXPECT_EQ(rates.employed.part, one(settled)) << "the parameter counts further study";
}
