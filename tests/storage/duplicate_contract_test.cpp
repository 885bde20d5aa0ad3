// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/storage/sql_duplicate_store.h"
#include "tests/storage/list_office.h"
#include "tests/storage/store_suite.h"
#include "tests/support/fake_duplicate_store.h"

#include <QRegularExpression>

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Found = std::set<qint64>;

CandidateKeys keysOf(const QString& name, std::vector<BirthRange> births = {},
                     const QStringList& phones = {}) {
    return {sortKeysAlike(name), std::move(births), phones};
}

PersonFacts born(const QString& name, std::optional<QDate> birth, const QString& phone) {
    PersonFacts facts;
    facts.name = name;
    facts.birthOn = birth;
    facts.phone = phone;
    return facts;
}

/// The server explains no statement whose values come apart from it.
QString inPlace(QString text, const QVariantMap& binds) {
    static const QRegularExpression bind(u":(k\\d+)"_s);
    for (auto found = bind.match(text); found.hasMatch(); found = bind.match(text)) {
        const auto value = binds.value(found.captured(1));
        const auto literal = value.typeId() == QMetaType::QByteArray
                                 ? u"'"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\''
                                 : u"'"_s + value.toString() + u'\'';
        text.replace(found.capturedStart(), found.capturedLength(), literal);
    }
    return text;
}

}  // namespace

class DuplicateContract : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (fakes())
            store_ = std::make_unique<FakeDuplicateStore>(fakes()->records());
        else
            store_ = std::make_unique<SqlDuplicateStore>(database()->context());
    }
    PersonId add(const PersonFacts& facts) {
        return act([&](const Act& a) { return people().add(a, facts, {}); }).value().id;
    }
    Found candidates(const CandidateKeys& keys) {
        const auto ids = store_->candidates(keys);
        EXPECT_TRUE(ok(ids));
        Found found;
        for (const auto id : *ids) EXPECT_TRUE(found.insert(id.value()).second) << "each once";
        return found;
    }
    Result<> apart(PersonId one, PersonId other) {
        return act([&](const Act& a) { return store_->keepApart(a, one, other); });
    }

    std::unique_ptr<DuplicateStore> store_;
};
ZHIQIAO_ON_EVERY_STORE(DuplicateContract);

TEST_P(DuplicateContract, FindsWhoIsNamedAlikeAndBornAlike) {
    const QDate day(1988, 3, 9);
    const auto same = add(born(u"马小梅"_s, day, {})).value();
    const auto sound = add(born(u"马晓媒"_s, day, {})).value();
    const auto unknown = add(born(u"马小梅"_s, {}, {})).value();
    const auto later = add(born(u"马小梅"_s, day.addDays(1), {})).value();
    add(born(u"马小兰"_s, day, {}));
    EXPECT_EQ(candidates(keysOf(u"马小梅"_s, {{day, day}})), (Found{same, sound, unknown}));
    EXPECT_EQ(candidates(keysOf(u"马小梅"_s, {{day, day.addDays(1)}})),
              (Found{same, sound, unknown, later}));
    EXPECT_EQ(candidates(keysOf(u"马小梅"_s)), (Found{same, sound, unknown, later}))
        << "whatever their birth";
    EXPECT_TRUE(candidates(keysOf(u"韩军"_s, {{day, day}})).empty());
    EXPECT_TRUE(candidates({}).empty());
}

TEST_P(DuplicateContract, FindsWhoHasThePhone) {
    auto two = born(u"韩军"_s, {}, u"14200000001"_s);
    two.otherPhone = u"14200000002"_s;
    const auto both = add(two).value();
    const auto one = add(born(u"韩梅"_s, {}, u"14200000002"_s)).value();
    EXPECT_EQ(candidates({{}, {}, {u"14200000001"_s}}), Found{both});
    EXPECT_EQ(candidates({{}, {}, {u"14200000002"_s}}), (Found{both, one}));
    EXPECT_EQ(candidates({{}, {}, {u"14200000001"_s, u"14200000002"_s}}), (Found{both, one}));
    EXPECT_EQ(candidates(keysOf(u"韩梅"_s, {}, {u"14200000001"_s})), (Found{both, one}));
}

TEST_P(DuplicateContract, KeepsADecisionOnceFromEitherSide) {
    const auto one = add(born(u"韩军"_s, {}, {}));
    const auto other = add(born(u"韩军"_s, {}, {}));
    const auto third = add(born(u"韩军"_s, {}, {}));
    ASSERT_TRUE(ok(apart(other, one)));
    ASSERT_TRUE(ok(apart(one, other))) << "as it stands already";
    ASSERT_TRUE(ok(apart(third, one)));
    const auto decided = store_->apartFrom(one);
    ASSERT_TRUE(ok(decided));
    ASSERT_EQ(decided->size(), 2u);
    EXPECT_EQ((*decided)[0].one, one);
    EXPECT_EQ((*decided)[0].other, other);
    EXPECT_EQ((*decided)[0].decided.staff, actor().staff);
    EXPECT_EQ((*decided)[0].decided.office, actor().office);
    EXPECT_TRUE((*decided)[0].decided.at.isValid());
    EXPECT_EQ(store_->apartFrom(other)->size(), 1u);
    EXPECT_EQ(codeOf(apart(one, PersonId(one.value() + 1000))), "record.not_found");
}

TEST_P(DuplicateContract, GivesPeopleInOrderForASweep) {
    std::vector<PersonId> ids;
    for (int n = 0; n < 5; ++n) ids.push_back(add(born(u"韩军"_s, {}, {})));
    const auto first = store_->peopleAfter({}, 2);
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(*first, (std::vector{ids[0], ids[1]}));
    EXPECT_EQ(*store_->peopleAfter(ids[1], 10), (std::vector{ids[2], ids[3], ids[4]}));
    EXPECT_TRUE(store_->peopleAfter(ids[4], 10)->empty());
}

/// Which way an engine takes, told by itself.
class DuplicatePlans : public EngineSuite {};
ZHIQIAO_ON_BOTH_ENGINES(DuplicatePlans);

TEST_P(DuplicatePlans, ReadNoTableThrough) {
    fillOffice(20);
    auto& database = test().database();
    // So few rows are read through sooner than looked up, unless that is forbidden.
    if (!database.isSqlite()) {
        ASSERT_TRUE(ok(database.run({"test.plan", u"SET enable_seqscan = off", false})));
    }
    const QDate day(1970, 5, 4);
    const QDate january(1970, 1, 1);
    for (const auto& keys :
         {keysOf(u"卓玛乐"_s, {{day, day}, {january, january}}, {u"14200000001"_s}),
          keysOf(u"卓玛乐"_s, {{january, january.addDays(364)}}), keysOf(u"单长"_s),
          keysOf({}, {}, {u"14200000001"_s, u"09780000002"_s})}) {
        QVariantMap binds;
        const auto text = candidatesText(keys, test().vault(), binds);
        const auto explain = database.isSqlite() ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s;
        auto rows = database.run({"test.plan", explain + inPlace(text, binds), false});
        ASSERT_TRUE(ok(rows));
        QStringList plan;
        while (rows->next()) plan << rows->text(database.isSqlite() ? 3 : 0);
        for (const auto& step : plan) {
            EXPECT_FALSE(step == u"SCAN person"_s || step.startsWith(u"SCAN person "_s))
                << qPrintable(plan.join(u'\n'));
            EXPECT_FALSE(step.contains(u"Seq Scan on person"_s)) << qPrintable(plan.join(u'\n'));
        }
        if (!keys.births.empty()) {
            EXPECT_FALSE(plan.filter(u"person_by_name_and_birth"_s).isEmpty())
                << qPrintable(plan.join(u'\n'));
        }
    }
}

class DecidedApart : public EngineSuite {};
ZHIQIAO_ON_BOTH_ENGINES(DecidedApart);

TEST_P(DecidedApart, GoesWithThePersonOfAnImportThatIsTakenBack) {
    SqlDuplicateStore store(test().context());
    const auto known = person(1).id;
    const auto batch =
        act([&](const Act& a) { return test().batches().begin(a, u"people"_s, u"d"_s); }).value();
    const auto imported =
        act([&](const Act& a) { return test().people().add(a, samplePerson(2), batch.id); })
            .value()
            .id;
    ASSERT_TRUE(ok(act([&](const Act& a) { return store.keepApart(a, known, imported); })));
    ASSERT_TRUE(ok(act([&](const Act& a) { return test().batches().undo(a, batch.id); })));
    EXPECT_TRUE(store.apartFrom(known)->empty());
}
