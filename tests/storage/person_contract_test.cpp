// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class PersonStores : public StoreSuite {
protected:
    Result<Person> add(const PersonFacts& facts) {
        return act([&](const Act& a) { return people().add(a, facts, {}); });
    }
    Result<Person> update(const Person& old, const PersonFacts& facts) {
        return act(
            [&](const Act& a) { return people().update(a, old.id, old.rowVersion, facts, {}); });
    }
    Result<Registration> enrol(const RegistrationDraft& draft) {
        return act([&](const Act& a) { return people().addRegistration(a, draft, {}); });
    }
    Result<> saveWish(PersonId id, const JobWish& wish) {
        return act([&](const Act& a) { return people().saveWish(a, id, wish, {}); });
    }
};

TEST_P(PersonStores, GiveBackEveryFactOfAPerson) {
    const auto saved = person();
    EXPECT_EQ(saved.facts, samplePerson());
    EXPECT_EQ(saved.recorded.staff, actor().staff);
    EXPECT_EQ(people().find(saved.id).value(), saved);
}

TEST_P(PersonStores, KeepWhatIsNotKnownUnknown) {
    const auto saved = add({.name = u"卓玛"_s, .idType = u"99"_s});
    ASSERT_TRUE(ok(saved));
    const auto found = people().find(saved->id);
    ASSERT_TRUE(ok(found));
    EXPECT_EQ(*found, *saved);
    EXPECT_FALSE(found->facts.birthOn.has_value());
    EXPECT_TRUE(found->facts.certificates.isEmpty());
}

TEST_P(PersonStores, KeepRareCharactersAndLongNames) {
    auto facts = samplePerson();
    facts.name = u"𪚥䶮"_s;
    facts.aliases = {u"古丽努尔·阿不都热合曼"_s, u"སྒྲོལ་མ"_s};
    const auto saved = add(facts);
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(people().find(saved->id).value().facts, facts);
}

TEST_P(PersonStores, RefuseTheNumberOfSomebodyElse) {
    const auto first = person(1);
    const auto second = person(2);
    auto facts = samplePerson(3);
    facts.idNumber = samplePerson(1).idNumber;
    EXPECT_EQ(codeOf(add(facts)), "person.duplicate_number");
    EXPECT_EQ(codeOf(update(second, facts)), "person.duplicate_number");
    EXPECT_EQ(people().find(second.id).value(), second);
    EXPECT_EQ(people().findByIdNumber(facts.idNumber).value(), first.id);
}

TEST_P(PersonStores, TakeSeveralPersonsWithoutNumber) {
    auto facts = samplePerson();
    facts.idNumber.clear();
    ASSERT_TRUE(ok(add(facts)));
    EXPECT_TRUE(ok(add(facts)));
    EXPECT_EQ(people().findByIdNumber({}).value(), std::nullopt);
}

TEST_P(PersonStores, FindByTheWholeTheOldAndTheFormerNumber) {
    auto facts = samplePerson();
    facts.idNumber = sampleIdNumber(7, QDate(1970, 5, 4));
    const auto saved = add(facts);
    ASSERT_TRUE(ok(saved));
    const auto old = QString(facts.idNumber.left(6) + facts.idNumber.mid(8, 9));
    EXPECT_EQ(people().findByIdNumber(facts.idNumber).value(), saved->id);
    EXPECT_EQ(people().findByIdNumber(old).value(), saved->id);

    const auto former = facts.idNumber;
    facts.idNumber = sampleIdNumber(8, QDate(1970, 5, 4));
    ASSERT_TRUE(ok(update(*saved, facts)));
    EXPECT_EQ(people().findByIdNumber(facts.idNumber).value(), saved->id);
    EXPECT_EQ(people().findByIdNumber(former).value(), saved->id);
    EXPECT_EQ(people().findByIdNumber(sampleIdNumber(9)).value(), std::nullopt);
}

TEST_P(PersonStores, GiveANumberTypedWronglyToItsOwner) {
    const auto wrong = person(1);
    auto facts = samplePerson(1);
    facts.idNumber = sampleIdNumber(7);
    ASSERT_TRUE(ok(update(wrong, facts)));
    EXPECT_FALSE(people().wasNumberOfAnother(wrong.id, wrong.facts.idNumber).value());
    const auto owner = person(1);
    EXPECT_EQ(owner.facts.idNumber, wrong.facts.idNumber);
    EXPECT_EQ(people().findByIdNumber(owner.facts.idNumber).value(), owner.id);
    EXPECT_TRUE(people().wasNumberOfAnother(owner.id, owner.facts.idNumber).value());
    EXPECT_EQ(codeOf(add(facts)), "person.duplicate_number") << "the number she has now";
    auto back = facts;
    back.idNumber = owner.facts.idNumber;
    EXPECT_EQ(codeOf(update(people().find(wrong.id).value(), back)), "person.duplicate_number");
}

TEST_P(PersonStores, KeepFromWhenToWhenANumberWasHeldAndWhyItWasGivenUp) {
    if (!database()) return;  // the fake keeps no days
    const auto first = person(1);
    auto facts = samplePerson(1);
    facts.idNumber = sampleIdNumber(7);
    ASSERT_TRUE(ok(update(first, facts)));
    auto rows = database()->database().run(
        {"test.numbers", u"SELECT valid_from, valid_to, reason FROM person_number"_s, false});
    ASSERT_TRUE(ok(rows));
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->day(0), kToday);
    EXPECT_EQ(rows->day(1), kToday);
    EXPECT_EQ(rows->text(2), u"corrected"_s);
    EXPECT_FALSE(rows->next());
}

TEST_P(PersonStores, KeepEveryVersionOldestFirst) {
    const auto first = person();
    auto facts = samplePerson();
    facts.phone = u"14200000099"_s;
    facts.health.clear();
    const auto second = update(first, facts);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(second->rowVersion, 2);
    facts.name = u"卓玛措"_s;
    const auto third = update(*second, facts);
    ASSERT_TRUE(ok(third));
    const auto history = people().history(first.id);
    ASSERT_TRUE(ok(history));
    ASSERT_EQ(history->size(), 3u);
    EXPECT_EQ(history->at(0).person, first);
    EXPECT_EQ(history->at(1).person, *second);
    EXPECT_EQ(history->at(2).person, *third);
    EXPECT_EQ(history->at(0).replacedAt, second->recorded.at);
    EXPECT_FALSE(history->at(2).replacedAt.isValid());
    EXPECT_EQ(people().find(first.id).value(), *third);
}

TEST_P(PersonStores, RefuseAChangeOfAVersionThatIsNoLongerCurrent) {
    const auto first = person();
    ASSERT_TRUE(ok(update(first, samplePerson(2))));
    EXPECT_EQ(codeOf(update(first, samplePerson(3))), "record.changed_elsewhere");
    EXPECT_EQ(people().find(first.id).value().facts, samplePerson(2));
    EXPECT_EQ(people().history(first.id).value().size(), 2u);
}

TEST_P(PersonStores, SayWhenThereIsNoSuchPerson) {
    const PersonId nobody(4711);
    EXPECT_EQ(codeOf(people().find(nobody)), "record.not_found");
    EXPECT_EQ(codeOf(people().history(nobody)), "record.not_found");
    EXPECT_EQ(codeOf(act(
                  [&](const Act& a) { return people().update(a, nobody, 1, samplePerson(), {}); })),
              "record.not_found");
    EXPECT_EQ(codeOf(enrol({nobody, sampleRegistration(actor().staff), {}})), "record.not_found");
    EXPECT_EQ(people().wish(nobody).value(), std::nullopt);
    EXPECT_TRUE(people().registrations(nobody).value().empty());
}

TEST_P(PersonStores, AnswerWithTheNewestWish) {
    const auto id = person().id;
    EXPECT_EQ(people().wish(id).value(), std::nullopt);
    const JobWish first{{u"4-10"_s}, {u"639921"_s}, {}, {}};
    const JobWish second{{u"4-03"_s, u"4-10-01-05"_s}, {u"6399"_s, u"63"_s}, 300000, u"1"_s};
    ASSERT_TRUE(ok(saveWish(id, first)));
    EXPECT_EQ(people().wish(id).value(), first);
    ASSERT_TRUE(ok(saveWish(id, second)));
    EXPECT_EQ(people().wish(id).value(), second);
    EXPECT_EQ(people().wish(person(2).id).value(), std::nullopt);
}

TEST_P(PersonStores, ListRegistrationsByDayThenAsSaved) {
    const auto id = person().id;
    auto facts = sampleRegistration(actor().staff, u"graduate"_s);
    facts.category = u"2022"_s;
    const auto second = enrol({id, facts, {}});
    facts.kind = u"jobseeker"_s;
    const auto third = enrol({id, facts, {}});
    facts.registeredOn = kToday.addDays(-9);
    facts.endedOn = kToday;
    facts.endReason = u"10"_s;
    const auto first = enrol({id, facts, {}});
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(first->facts, facts);
    EXPECT_EQ(people().registrations(id).value(), (std::vector{*first, *second, *third}));
}

TEST_P(PersonStores, LeaveCorrectedRegistrationsToTheHistory) {
    const auto id = person().id;
    const auto first = enrol({id, sampleRegistration(actor().staff), {}});
    auto facts = sampleRegistration(actor().staff);
    facts.endedOn = kToday;
    const auto second = enrol({id, facts, first->id});
    ASSERT_TRUE(ok(second));
    facts.endedOn = kToday.addDays(1);
    const auto third = enrol({id, facts, second->id});
    ASSERT_TRUE(ok(third));
    EXPECT_EQ(people().registrations(id).value(), std::vector{*third});
    EXPECT_EQ(people().registrationHistory(id).value(), (std::vector{*first, *second, *third}));
    EXPECT_EQ(codeOf(enrol({id, facts, first->id})), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(enrol({id, facts, RegistrationId(4711)})), "record.not_found");
}

TEST_P(PersonStores, SaveSeveralRecordsOfOneActEach) {
    const auto done = act([&](const Act& a) -> Result<> {
        for (int n = 1; n <= 3; ++n) {
            const auto saved = people().add(a, samplePerson(n), {});
            if (!saved) return fail(saved.error());
            for (const auto& kind : {u"jobseeker"_s, u"hardship"_s})
                if (auto enrolled = people().addRegistration(
                        a, {saved->id, sampleRegistration(actor().staff, kind), {}}, {});
                    !enrolled)
                    return fail(enrolled.error());
        }
        return {};
    });
    ASSERT_TRUE(ok(done));
    const auto third = people().findByIdNumber(samplePerson(3).idNumber).value();
    ASSERT_TRUE(third.has_value());
    EXPECT_EQ(people().registrations(*third).value().size(), 2u);
}

ZHIQIAO_ON_EVERY_STORE(PersonStores);
