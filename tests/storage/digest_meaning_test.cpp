// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_digest.h"
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Digests : public EngineSuite {
protected:
    DatabaseDigest digest() {
        const auto made = digestOf(test().database(), test().vault());
        EXPECT_TRUE(ok(made));
        return made.value_or(DatabaseDigest());
    }
};
ZHIQIAO_ON_BOTH_ENGINES(Digests);

TEST_P(Digests, AreThoseOfTheGoldenRecordsOnEitherEngine) {
    fillOffice(12);
    // Another key, other nonces and ids of acts in every run: the meaning alone decides.
    TestDatabase other(Engine::Sqlite);
    EXPECT_NE(digest(), digestOf(other.database(), other.vault()).value());
    const auto first = digest();
    EXPECT_EQ(first, digest());
    static std::optional<DatabaseDigest> known;
    if (!known) known = first;
    EXPECT_EQ(first.tables, known->tables);
    EXPECT_EQ(first.digest, known->digest);
    EXPECT_EQ(first.digest.size(), 64);
    for (const auto* table :
         {"person", "registration", "job_referral", "receipt", "service", "obligation", "vacancy",
          "employer", "office", "staff", "job_wish", "person_version", "employer_version",
          "vacancy_version", "person_number"})
        EXPECT_TRUE(first.tables.contains(QLatin1String(table))) << table;
    for (const auto* table : {"journal", "person_search", "import_batch", "schema_version"})
        EXPECT_FALSE(first.tables.contains(QLatin1String(table))) << table;
}

TEST_P(Digests, ChangeWithEveryMeaningAndWithNothingElse) {
    fillOffice(6);
    const auto before = digest();
    const auto someone = person(100);
    const auto added = digest();
    EXPECT_NE(added.tables[u"person"_s], before.tables[u"person"_s]);
    EXPECT_EQ(added.tables[u"vacancy"_s], before.tables[u"vacancy"_s]);

    auto facts = someone.facts;
    facts.note = u"夏季在县城"_s;  // sealed
    const auto changed = act([&](const Act& a) {
        return test().people().update(a, someone.id, someone.rowVersion, facts);
    });
    ASSERT_TRUE(ok(changed));
    EXPECT_NE(digest().digest, added.digest);
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().people().update(a, someone.id, changed->rowVersion, someone.facts);
    })));
    const auto restored = digest();
    EXPECT_NE(restored.tables[u"person_version"_s], added.tables[u"person_version"_s]);
    for (const auto& table : added.tables.keys())
        if (table != u"person_version"_s) {
            EXPECT_EQ(restored.tables[table], added.tables[table])
                << qPrintable(table) << ": sealed anew, saved twice, and means what it meant";
        }

    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().offices().saveSetting(a, {}, u"backup.last"_s, u"2022-11-30"_s);
    })));
    EXPECT_EQ(digest(), restored) << "a backup changes no record";
    ASSERT_TRUE(ok(act(
        [&](const Act& a) { return test().offices().saveSetting(a, {}, u"printer"_s, u"HP"_s); })));
    EXPECT_NE(digest().digest, restored.digest);
}

TEST_P(Digests, TellWhatWasReplacedAndTheNumbersGivenUp) {
    const auto someone = person(1);
    const auto owner = employer(1);
    const auto job = vacancy(sampleVacancy(owner.id, 1));
    const auto after = [&](auto work) {
        EXPECT_TRUE(ok(act(work)));
        return digest();
    };
    const auto before = digest();
    auto facts = someone.facts;
    facts.idNumber = sampleIdNumber(500);
    const auto corrected = after([&](const Act& a) {
        return test().people().update(a, someone.id, someone.rowVersion, facts);
    });
    EXPECT_NE(corrected.tables[u"person_number"_s], before.tables[u"person_number"_s]);
    EXPECT_NE(corrected.tables[u"person_version"_s], before.tables[u"person_version"_s]);
    auto owned = owner.facts;
    owned.contact = u"马主任"_s;
    const auto moved = after([&](const Act& a) {
        return test().vacancies().updateEmployer(a, owner.id, owner.rowVersion, owned);
    });
    EXPECT_NE(moved.tables[u"employer_version"_s], before.tables[u"employer_version"_s]);
    auto wanted = job.facts;
    wanted.heads += 1;
    const auto grown = after(
        [&](const Act& a) { return test().vacancies().update(a, job.id, job.rowVersion, wanted); });
    EXPECT_NE(grown.tables[u"vacancy_version"_s], before.tables[u"vacancy_version"_s]);
    for (const auto* lost :
         {"person_number", "person_version", "employer_version", "vacancy_version"}) {
        ASSERT_TRUE(ok(test().database().run(
            {"test.lose", u"DELETE FROM %1"_s.arg(QLatin1String(lost)), false})));
        EXPECT_EQ(digest().tables[QLatin1String(lost)], before.tables[QLatin1String(lost)]) << lost;
        EXPECT_NE(digest().digest, grown.digest) << lost;
    }
}

TEST_P(Digests, TellTwoEqualRowsFromNone) {
    const auto empty = digest();
    const auto add = [&](int day) {
        const auto text = u"INSERT INTO local_day VALUES (1, '2022-01-%1', 0, '', 1, 'x', 0)"_s.arg(
            day, 2, 10, QLatin1Char('0'));
        ASSERT_TRUE(ok(test().database().run({"test", text, false})));
    };
    add(1);
    const auto one = digest();
    add(2);
    const auto two = digest();
    EXPECT_NE(one.digest, empty.digest);
    EXPECT_NE(two.digest, one.digest);
    EXPECT_NE(two.digest, empty.digest);
}

TEST_P(Digests, AreRefusedWhenASealedValueWasTamperedWith) {
    person(1);
    ASSERT_TRUE(ok(test().database().run({"test", u"UPDATE person SET note_seal = phone_seal"})));
    EXPECT_EQ(codeOf(digestOf(test().database(), test().vault())), "vault.wrong_cell");
}
