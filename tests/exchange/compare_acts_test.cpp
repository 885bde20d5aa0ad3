// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_access_log.h"
#include "core/storage/sql_erasure_store.h"
#include "tests/exchange/compare_desk.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

class ComparedPeople : public CompareDesk {
protected:
    /// Three people; the file knows another phone of each, and another address of the first.
    ComparisonId compareThree() {
        QByteArray lines = "身份证号,手机,住址\n";
        for (int n = 1; n <= 3; ++n) {
            people_.push_back(register_(samplePerson(n)));
            lines += samplePerson(n).idNumber.toLatin1() + ",1420000009" + QByteArray::number(n) +
                     (n == 1 ? ",青海路1号\n" : ",\n");
        }
        const auto report = compare(lines);
        EXPECT_EQ(counts(report), "3 0 3 0 0");
        return report->comparison.id;
    }
    std::vector<PersonId> people_;
};

TEST_P(ComparedPeople, ChangeOnlyInTheFieldsThatAreTakenOver) {
    const auto id = compareThree();
    auto wanted = factsOf(people_[0]);
    const auto other = factsOf(people_[1]);
    const auto row = open(id)[0].id;
    const auto done = accept(row, {u"phone"_s});
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(*done, 1);
    wanted.phone = u"14200000091"_s;
    EXPECT_EQ(factsOf(people_[0]), wanted);
    EXPECT_EQ(store_->find(id)->accepted, 1);
    EXPECT_EQ(store_->find(id)->differences, 4);
    const auto present = open(id);
    EXPECT_EQ(present[0].state, DifferenceNow::State::Open) << "the address";
    EXPECT_EQ(present[1].state, DifferenceNow::State::Accepted);
    EXPECT_EQ(codeOf(accept(row, {u"phone"_s})), "comparison.nothing_open");
    EXPECT_EQ(codeOf(accept(row, {u"shoes"_s})), "comparison.unknown_field");
    EXPECT_EQ(factsOf(people_[1]), other);
}

TEST_P(ComparedPeople, RememberWhoseFileItWas) {
    const auto id = compareThree();
    ASSERT_TRUE(ok(accept(open(id)[0].id, {u"phone"_s})));
    EXPECT_EQ(test_->people().history(people_[0])->size(), 2U) << "what stood before stays";
    const auto seen = SqlAccessLog(test_->context()).accessesTo(people_[0]);
    ASSERT_TRUE(ok(seen));
    ASSERT_FALSE(seen->empty());
    EXPECT_EQ(seen->back().act, u"comparison.accept"_s);
    EXPECT_EQ(seen->back().reason, u"与社保 2022-11-28 的数据核对"_s);
}

TEST_P(ComparedPeople, KeepAnEditMadeSinceTheComparison) {
    const auto id = compareThree();
    const auto row = open(id)[0].id;
    change(people_[0], [](PersonFacts& f) { f.phone = u"14200000055"_s; });
    EXPECT_EQ(codeOf(accept(row, {u"phone"_s})), "comparison.changed_since");
    EXPECT_EQ(codeOf(accept(row, {})), "comparison.changed_since") << "all or nothing of a person";
    EXPECT_EQ(factsOf(people_[0]).phone, u"14200000055"_s);
    EXPECT_TRUE(ok(accept(row, {u"address"_s}))) << "another field is free";
    EXPECT_EQ(open(id)[1].state, DifferenceNow::State::ChangedSince);
}

TEST_P(ComparedPeople, GetBackWhatWasTakenOver) {
    const auto id = compareThree();
    const auto row = open(id)[0].id;
    const auto before = factsOf(people_[0]);
    ASSERT_TRUE(ok(accept(row, {})));
    EXPECT_EQ(store_->find(id)->accepted, 2);
    const auto back = accept(row, {}, true);
    ASSERT_TRUE(ok(back));
    EXPECT_EQ(*back, 2);
    EXPECT_EQ(factsOf(people_[0]), before);
    EXPECT_EQ(store_->find(id)->accepted, 0);
    EXPECT_EQ(codeOf(accept(row, {}, true)), "comparison.nothing_open");
}

TEST_P(ComparedPeople, AreAllTakenOverButThoseSomebodyChanged) {
    const auto id = compareThree();
    change(people_[1], [](PersonFacts& f) { f.phone = u"14200000055"_s; });
    const auto done = acceptAllDifferences(ports(), test_->actor(), OperationId::make(), id,
                                           u"phone"_s, kToday, true);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->people, 2);
    EXPECT_EQ(done->fields, 2);
    ASSERT_EQ(done->left.size(), 1U);
    EXPECT_EQ(done->left[0].person, people_[1]);
    EXPECT_EQ(done->left[0].error.code, "comparison.changed_since");
    EXPECT_EQ(factsOf(people_[2]).phone, u"14200000093"_s);
    EXPECT_EQ(factsOf(people_[0]).address, samplePerson(1).address) << "another field";
    EXPECT_EQ(codeOf(acceptAllDifferences(ports(), test_->actor(), OperationId::make(), id,
                                          u"shoes"_s, kToday, true)),
              "comparison.unknown_field");
}

TEST_P(ComparedPeople, LeadToThePersonThatStaysAfterAMerge) {
    const auto id = compareThree();
    const auto row = open(id)[2].id;  // of the second person
    ASSERT_TRUE(ok(act([&](const Act& a) {
        const auto kept = factsOf(people_[2]);
        const auto gone = factsOf(people_[1]);
        return merges_->merge(a, {people_[2], people_[1], u"02"_s, {kept, kept, gone, 1, 1}});
    })));
    EXPECT_EQ(codeOf(accept(row, {u"phone"_s})), "comparison.changed_since")
        << "the one that stays has another phone";
    EXPECT_EQ(open(id)[2].state, DifferenceNow::State::ChangedSince);
    change(people_[2], [](PersonFacts& f) { f.phone = samplePerson(2).phone; });
    EXPECT_EQ(open(id)[2].state, DifferenceNow::State::Open);
    EXPECT_EQ(open(id)[2].name, samplePerson(3).name) << "whom it would be written to";
    EXPECT_TRUE(ok(accept(row, {u"phone"_s})));
    EXPECT_EQ(factsOf(people_[2]).phone, u"14200000092"_s);
}

TEST_P(ComparedPeople, AreNotShownWhenTheOneThatStaysIsAColleaguesPerson) {
    const auto id = compareThree();
    ASSERT_TRUE(ok(act([&](const Act& a) {
        const auto kept = factsOf(people_[2]);
        const auto gone = factsOf(people_[1]);
        return merges_->merge(a, {people_[2], people_[1], u"02"_s, {kept, kept, gone, 1, 1}});
    })));
    workAs(Role::Clerk, Scope::Own, people_[2]);
    const auto present = open(id);
    ASSERT_EQ(present.size(), 2U) << "address and phone of the first";
    EXPECT_EQ(present[0].person, people_[0]);
    EXPECT_EQ(present[1].person, people_[0]);
}

TEST_P(ComparedPeople, OutOfReachAreLeftOutWhenAllAreTakenOver) {
    const auto id = compareThree();
    workAs(Role::Supervisor, Scope::Own, people_[1]);
    const auto done =
        acceptAllDifferences(ports(), who(), OperationId::make(), id, u"phone"_s, kToday, true);
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(done->people, 2);
    EXPECT_TRUE(done->left.empty()) << "nobody is named";
    EXPECT_EQ(factsOf(people_[1]).phone, samplePerson(2).phone);
}

TEST_P(ComparedPeople, AreToldOfOnlyToWhoMayCompare) {
    const auto id = compareThree();
    const auto row = open(id)[2].id;
    ASSERT_TRUE(ok(accept(row, {u"phone"_s})));
    workAs(Role::Approver, Scope::Office, people_[1]);
    EXPECT_EQ(codeOf(openComparison(ports(), who(), id)), "right.denied");
    EXPECT_EQ(codeOf(accept(row, {u"phone"_s})), "right.denied") << "not whether it is open";
}

TEST_P(ComparedPeople, KeepTheSexTheirNumberTells) {
    const auto person = register_(samplePerson(1));
    ASSERT_EQ(factsOf(person).sex, u"1"_s);
    const std::vector<DifferingPerson> differing{{person, {{u"sex"_s, u"1"_s, u"2"_s}}}};
    const auto recorded = act([&](const Act& a) {
        return store_->add(
            a, {.owner = u"1"_s, .digest = u"d"_s, .asOf = asOf_, .rows = 1, .different = 1},
            differing, {});
    });
    ASSERT_TRUE(ok(recorded));
    EXPECT_EQ(codeOf(accept(open(recorded->id)[0].id, {u"sex"_s})), "comparison.changed_since");
    EXPECT_EQ(test_->people().history(person)->size(), 1U) << "nothing was written";
    EXPECT_EQ(store_->find(recorded->id)->accepted, 0);
}

TEST_P(ComparedPeople, AreErasedHereToo) {
    const auto id = compareThree();
    ASSERT_EQ(store_->ofPerson(people_[0])->size(), 1U);
    SqlErasureStore erasures(test_->context());
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return erasures.erase(a, people_[0], ApprovalId(1)); })));
    EXPECT_TRUE(store_->ofPerson(people_[0])->front().said.differences.empty());
    EXPECT_EQ(open(id).size(), 2U);
}

TEST_P(ComparedPeople, AreReadManyAtOnceAsOneByOne) {
    QStringList numbers;
    std::vector<PersonId> ids;
    for (int n = 1; n <= 230; ++n) {
        ids.push_back(register_(samplePerson(n)));
        numbers << samplePerson(n).idNumber;
    }
    const auto holders = store_->holders(numbers + QStringList{sampleIdNumber(999)});
    ASSERT_TRUE(ok(holders));
    EXPECT_EQ(holders->size(), 230);
    const auto held = store_->people(ids);
    ASSERT_TRUE(ok(held));
    ASSERT_EQ(held->size(), ids.size());
    for (const auto& [person, where] : *held) {
        EXPECT_EQ(person, test_->people().find(person.id).value());
        EXPECT_EQ(where, test_->users().whereabouts(u"person"_s, person.id.value())->value());
        EXPECT_EQ(holders->value(person.facts.idNumber, ids[0]), person.id);
    }
}

INSTANTIATE_TEST_SUITE_P(, ComparedPeople, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

}  // namespace zhiqiao::test
