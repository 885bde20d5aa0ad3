// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/make_office.h"
#include "core/casework/counter_acts.h"
#include "core/people/identity_number.h"
#include "core/storage/database_digest.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPersons = 600;

/// A demo office made once for all tests of this file, opened for each.
class DemoOffices : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder_ = std::make_unique<QTemporaryDir>();
        const auto target = databaseTarget(folder_->filePath(u"demo.db"_s));
        ASSERT_TRUE(ok(makeDemoOffice(*target, {.persons = kPersons}, kDemoWorkingDay, {})));
        target_ = *target;
    }
    static void TearDownTestSuite() { folder_.reset(); }

    void SetUp() override { session_ = open(target_); }

    static std::unique_ptr<OfficeSession> open(const DatabaseTarget& target) {
        auto opened = openOffice(target);
        EXPECT_TRUE(ok(opened));
        EXPECT_TRUE(ok((*opened)->connections().openForWriting()));
        auto session = OfficeSession::begin(*std::move(opened), std::nullopt);
        EXPECT_TRUE(ok(session));
        return *std::move(session);
    }
    Database& database() { return **session_->database().connections().here(); }
    qint64 number(const QString& sql) {
        auto row = database().run({"test.number", sql, false});
        EXPECT_TRUE(ok(row));
        row->next();
        return row->id(0);
    }
    std::vector<PersonId> everybody() {
        std::vector<PersonId> ids;
        auto rows = database().run({"test.everybody", u"SELECT id FROM person ORDER BY id", false});
        while (rows->next()) ids.emplace_back(rows->id(0));
        return ids;
    }
    Result<ChartSpec> chart(const SeriesQuery& query, std::vector<OutcomeFact>& facts) {
        auto read = session_->outcomes.facts(kindsOf(query.name), query.cutOff);
        if (!read) return fail(read.error());
        facts = *std::move(read);
        const auto staff = session_->offices.staff();
        if (!staff) return fail(staff.error());
        return seriesOf(query, facts, {*staff, session_->codes().divisions, {}});
    }

    static inline std::unique_ptr<QTemporaryDir> folder_;
    static inline DatabaseTarget target_;
    std::unique_ptr<OfficeSession> session_;
};

}  // namespace

TEST_F(DemoOffices, LeaveNothingWhenTheyAreStoppedHalfWay) {
    const QTemporaryDir place;
    const auto target = databaseTarget(place.filePath(u"demo.db"_s));
    const Progress tillTheMiddle{[](qint64 done, qint64 total) { return done * 2 < total; }};
    const auto made = makeDemoOffice(*target, {.persons = 60}, kDemoWorkingDay, tillTheMiddle);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "demo.cancelled");
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Files), QStringList());
}

TEST_F(DemoOffices, AreTheSameForTheSameSeed) {
    const auto again = databaseTarget(folder_->filePath(u"again.db"_s));
    ASSERT_TRUE(ok(makeDemoOffice(*again, {.persons = kPersons}, kDemoWorkingDay, {})));
    const auto other = databaseTarget(folder_->filePath(u"other.db"_s));
    ASSERT_TRUE(ok(makeDemoOffice(*other, {.persons = kPersons, .seed = 2}, kDemoWorkingDay, {})));
    const auto digest = [](OfficeSession& session) {
        return digestOf(**session.database().connections().here(), session.database().vault())
            ->digest;
    };
    const auto first = digest(*session_);
    EXPECT_EQ(first, digest(*open(*again)));
    EXPECT_NE(first, digest(*open(*other)));
}

TEST_F(DemoOffices, TakeAnUnfinishedImportBackWhenTheyAreOpened) {
    const auto digest = [&] { return digestOf(database(), session_->database().vault())->digest; };
    const auto before = digest();
    const auto actor = session_->actor();
    ASSERT_TRUE(ok(actor));
    ASSERT_TRUE(ok(session_->transactions.run(
        *actor, {"test.half", OperationId::make()}, [&](const Act& act) -> Result<> {
            const auto batch = session_->batches.begin(act, u"people"_s, u"5a3c"_s);
            if (!batch) return fail(batch.error());
            PersonFacts facts;
            facts.name = u"半途"_s;
            const auto person = session_->people.add(act, facts, batch->id);
            return person ? Result<>() : fail(person.error());
        })));
    EXPECT_NE(digest(), before);
    session_.reset();
    session_ = open(target_);
    EXPECT_EQ(session_->takeBackUnfinishedImports(*actor).value(), 1);
    EXPECT_EQ(digest(), before);
}

TEST_F(DemoOffices, HoldNumbersThatCanBelongToNobody) {
    QSet<QString> seen;
    for (const auto id : everybody()) {
        const auto person = session_->people.find(id);
        ASSERT_TRUE(ok(person));
        const auto& number = person->facts.idNumber;
        const auto& divisions = session_->codes().divisions;
        EXPECT_TRUE(checkIdentityNumber(number, divisions, kDemoWorkingDay).valid);
        EXPECT_TRUE(isTestPerson(number, divisions));
        EXPECT_FALSE(seen.contains(number));
        seen.insert(number);
        if (!person->facts.phone.isEmpty()) {
            EXPECT_TRUE(person->facts.phone.startsWith(u"142"_s));
        }
    }
    EXPECT_EQ(seen.size(), kPersons);
}

TEST_F(DemoOffices, KnowNothingAfterTheirWorkingDay) {
    for (const auto& column :
         {u"registration.registered_on"_s, u"service.on_day"_s, u"job_referral.issued_on"_s,
          u"receipt.received_on"_s, u"placement.start_on"_s, u"vacancy.opens_on"_s})
        EXPECT_EQ(number(u"SELECT COUNT(*) FROM %1 WHERE %2 > '2022-11-30'"_s.arg(
                      column.section(u'.', 0, 0), column.section(u'.', 1))),
                  0)
            << qPrintable(column);
}

TEST_F(DemoOffices, HaveEveryKindOfRowInTheWorkOfTheDay) {
    QSet<QString> kinds;
    ListQuery query{.limit = 500};
    const auto columns = session_->worklistRows->columns();
    const auto at = std::ranges::find(columns, u"kind"_s, &ListColumn::key) - columns.begin();
    do {
        const auto page = session_->worklistRows->page(query);
        ASSERT_TRUE(ok(page));
        for (const auto& row : page->rows) kinds.insert(row.cells[size_t(at)].toString());
        query.after = page->next;
    } while (!query.after.isEmpty());
    for (const auto& kind :
         {u"contact"_s, u"guidance"_s, u"referral"_s, u"opportunity"_s, u"receipt"_s})
        EXPECT_TRUE(kinds.contains(kind)) << qPrintable(kind);
}

TEST_F(DemoOffices, OfferThreeEmployersToAlmostEveryWillingGraduate) {
    int willing = 0;
    int withThree = 0;
    for (const auto id : everybody()) {
        const auto file = loadCase(session_->ports(), id, kDemoWorkingDay);
        ASSERT_TRUE(ok(file));
        if (!std::ranges::any_of(file->owed, [](const Owed& promise) {
                return promise.inDenominator && promise.isActive();
            }))
            continue;
        const auto result = matchPerson(session_->ports(), id, kDemoWorkingDay);
        ASSERT_TRUE(ok(result));
        ++willing;
        withThree += proposeThree(*result).size() == 3;
    }
    ASSERT_GT(willing, 10);
    EXPECT_GE(withThree * 100, willing * 95);
}

TEST_F(DemoOffices, KeepObligationRowsEqualToTheRules) {
    for (const auto id : everybody()) {
        const auto file = loadCase(session_->ports(), id, kDemoWorkingDay);
        const auto kept = session_->services.obligationsOf(id);
        ASSERT_TRUE(ok(file) && ok(kept));
        auto computed = obligationRowsOf(*file);
        std::ranges::sort(computed, {}, [](const ObligationRow& row) {
            return std::pair(row.registration.value(), row.item);
        });
        EXPECT_EQ(*kept, computed) << id.value();
    }
}

/// Recounted from the raw rows in plain SQL.
TEST_F(DemoOffices, ShowFiguresThatEqualPlainSql) {
    std::vector<OutcomeFact> facts;
    const SeriesQuery query{.name = u"funnel"_s, .cutOff = kDemoWorkingDay};
    const auto spec = chart(query, facts);
    ASSERT_TRUE(ok(spec));
    const auto held = u" AND NOT EXISTS (SELECT 1 FROM service n WHERE n.corrects = s.id)"_s;
    const auto willing =
        uR"((SELECT s.intent FROM service s WHERE s.person_id = r.person_id AND s.kind = 'contact'
             AND s.outcome IN ('01', '05', '06', '07') AND s.intent <> ''%1
             ORDER BY s.on_day DESC, s.id DESC LIMIT 1) = '1')"_s.arg(held);
    const auto guided =
        uR"(EXISTS (SELECT 1 FROM service s WHERE s.person_id = r.person_id
             AND s.kind = 'guidance' AND s.confirmed = 1 AND s.minutes >= 1%1))"_s.arg(held);
    const auto referred =
        uR"((SELECT COUNT(*) FROM job_referral j WHERE j.person_id = r.person_id
             AND j.validity = '01' AND j.voided_on IS NULL))"_s;
    const QStringList steps{willing, guided, referred + u" >= 1"_s, referred + u" >= 3"_s};
    const QStringList keys{u"willing"_s, u"guided"_s, u"referred"_s, u"referred_three"_s};
    QString passed = u"r.kind = 'graduate'"_s;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        passed += u" AND "_s + steps[i];
        EXPECT_EQ(
            spec->total(keys[i]),
            number(u"SELECT COUNT(DISTINCT r.person_id) FROM registration r WHERE "_s + passed))
            << qPrintable(keys[i]);
    }
}

TEST_F(DemoOffices, OpenAsManyPersonsAsAMarkSays) {
    for (const auto& name : seriesNames()) {
        std::vector<OutcomeFact> facts;
        const SeriesQuery query{.name = name, .cutOff = kDemoWorkingDay};
        const auto spec = chart(query, facts);
        ASSERT_TRUE(ok(spec));
        ASSERT_TRUE(ok(checkChart(*spec)));
        ASSERT_GT(spec->n, 0);
        for (const auto& mark : spec->marks) {
            const auto persons = personsBehind(query, facts, mark.where);
            ASSERT_TRUE(ok(persons));
            EXPECT_EQ(qint64(persons->size()), mark.value)
                << qPrintable(name) << ' ' << qPrintable(mark.category);
        }
    }
}
