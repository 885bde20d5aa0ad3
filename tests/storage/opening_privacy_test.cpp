// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/list_office.h"
#include "tests/support/kept_log.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Error& error) {
    return QStringList{error.message, error.hint, error.detail}.join(u' ');
}

}  // namespace

class Privacy : public EngineSuite {};
ZHIQIAO_ON_BOTH_ENGINES(Privacy);

TEST_P(Privacy, KeepsValuesOfFailingStatementsOutOfLogAndError) {
    const auto canary = sampleIdNumber(777);
    const KeptLog log;
    for (const auto& sql : {u"INSERT INTO person (id, name) VALUES (1, :v)"_s,
                            u"INSERT INTO registration (id, person_id, kind) VALUES (:v, :v, :v)"_s,
                            u"SELECT CAST(:v AS no_such_type_at_all) FROM no_such_table"_s,
                            u"INSERT INTO setting VALUES (1, :v, :v, NULL, 1, :v, 1)"_s,
                            u"SELECT no_such_function(:v)"_s}) {
        const auto failed = test().database().run({"test.canary", sql, false}, {{u"v"_s, canary}});
        ASSERT_FALSE(failed) << qPrintable(sql);
        EXPECT_FALSE(wordsOf(failed.error()).contains(canary)) << qPrintable(sql);
    }
    EXPECT_FALSE(log.text().contains(canary));
    EXPECT_TRUE(log.text().contains(u"test.canary"_s)) << "statements are logged by name";
}

TEST_P(Privacy, KeepsThePersonOutOfWhatARefusalSays) {
    auto facts = samplePerson(5);
    facts.note = u"CANARY-NOTE"_s;
    const auto saved = person(facts);
    const KeptLog log;
    QStringList words;
    const auto refused = [&](const auto& result) {
        EXPECT_FALSE(result);
        if (!result) words << wordsOf(result.error());
    };
    refused(act([&](const Act& a) { return test().people().add(a, facts); }));
    refused(act([&](const Act& a) { return test().people().update(a, saved.id, 7, facts); }));
    const auto list = peopleList(test().context(), test().clock());
    refused(list->page({.filters = {{u"birth_on"_s, facts.idNumber}}}));
    refused(list->page({.filters = {{facts.idNumber, u"x"_s}}}));
    refused(list->page({.after = facts.idNumber}));

    // The number of the record is told, nothing of what it holds.
    ASSERT_TRUE(ok(test().database().run(
        {"test", u"UPDATE person SET id_number_seal = phone_seal, phone_seal = id_number_seal"})));
    refused(test().people().find(saved.id));
    refused(list->page({}));
    const auto said = words.join(u' ') + log.text();
    for (const auto& value : {facts.idNumber, facts.name, facts.phone, facts.address, facts.note,
                              facts.bankAccount, facts.idNumber.mid(6, 8)})
        EXPECT_FALSE(said.contains(value));
}

/// The server keeps its own files, out of our reach.
class PrivacyOnDisk : public Privacy {};
INSTANTIATE_TEST_SUITE_P(, PrivacyOnDisk, testing::Values(Engine::Sqlite));

TEST_P(PrivacyOnDisk, KeepsSealedValuesOutOfTheFile) {
    auto facts = samplePerson(6);
    facts.note = u"CANARYNOTE"_s;
    facts.health = u"CANARYHEALTH"_s;
    auto saved = person(facts);
    facts.phone = u"14255512345"_s;
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().people().update(a, saved.id, saved.rowVersion, facts);
    })));
    QByteArray kept;
    for (const auto* part : {"", "-wal"}) {
        QFile file(test().target() + QLatin1String(part));
        if (file.open(QFile::ReadOnly)) kept += file.readAll();
    }
    ASSERT_GT(kept.size(), 8192);
    EXPECT_TRUE(kept.contains(facts.name.toUtf8())) << "names are plain, so that lists are quick";
    for (const auto& value : {facts.idNumber, facts.phone, samplePerson(6).phone, facts.otherPhone,
                              facts.address, facts.bankAccount, facts.note, facts.health})
        EXPECT_FALSE(kept.contains(value.toUtf8()));
}
