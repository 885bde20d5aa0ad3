// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/alike_question.h"

#include "tests/duplicates/duplicate_samples.h"
#include "tests/support/counter.h"
#include "tests/support/fake_duplicate_store.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class AlikeQuestions : public testing::Test {
protected:
    Result<RegistrationAnswer> enrol(const PersonFacts& facts,
                                     std::optional<PersonId> apartFrom = {}) {
        RegisterPersonRequest request{.facts = facts, .registrations = {}, .wish = {}};
        return registerOrAsk(ports_, counter_.actor(), OperationId::make(), true, request, kToday,
                             apartFrom);
    }
    PersonId enrolled(const PersonFacts& facts) {
        const auto answer = taken(enrol(facts));
        EXPECT_TRUE(answer.saved);
        return answer.saved->person.id;
    }

    Counter counter_;
    FakeDuplicateStore duplicates_{counter_.stores().records()};
    AskingPorts ports_{counter_.ports(),
                       {counter_.stores().people(), duplicates_, duplicateRules()},
                       counter_.stores().users()};
};

TEST_F(AlikeQuestions, AreAskedBeforeAnythingIsSaved) {
    const auto known = enrolled(villager());
    const auto before = counter_.stores().records().people.size();
    const auto answer = enrol(villager(u"马晓梅"_s));
    ASSERT_TRUE(ok(answer));
    EXPECT_FALSE(answer->saved);
    ASSERT_TRUE(answer->question);
    EXPECT_EQ(answer->question->person, known);
    ASSERT_TRUE(answer->question->facts);
    EXPECT_EQ(answer->question->facts->phone, u"142****0001"_s) << "masked";
    EXPECT_EQ(answer->question->others, 0);
    EXPECT_EQ(counter_.stores().records().people.size(), before);
}

TEST_F(AlikeQuestions, AreNotAskedTwiceAndTheAnswerIsKept) {
    const auto known = enrolled(villager());
    const auto answer = enrol(villager(), known);
    ASSERT_TRUE(ok(answer));
    ASSERT_TRUE(answer->saved) << "somebody else, said the counter";
    const auto decided = taken(duplicates_.apartFrom(known));
    ASSERT_EQ(decided.size(), 1u);
    EXPECT_EQ(decided[0].other, answer->saved->person.id);
    EXPECT_EQ(decided[0].decided.staff, counter_.actor().staff);
    const auto found = findAlike(ports_.alike, villager(), known);
    ASSERT_TRUE(ok(found));
    EXPECT_TRUE(found->empty());
}

TEST_F(AlikeQuestions, TellHowManyMoreAreAlike) {
    const auto first = enrolled(villager());
    ASSERT_TRUE(taken(enrol(villager(), first)).saved);
    const auto answer = taken(enrol(villager()));
    ASSERT_TRUE(answer.question);
    EXPECT_EQ(answer.question->others, 1);
}

TEST_F(AlikeQuestions, LeaveAnEqualNumberToTheRegister) {
    auto facts = villager();
    facts.idType = u"01"_s;
    facts.idNumber = sampleIdNumber(4, *facts.birthOn);
    facts.sex.clear();
    enrolled(facts);
    EXPECT_EQ(codeOf(enrol(facts)), "person.duplicate_number");
    EXPECT_EQ(codeOf(enrol(villager(u""_s))), "person.name_missing");
}

TEST_F(AlikeQuestions, AreNotAskedAboutNamesakesNextDoor) {
    enrolled(villager());
    auto namesake = villager(u"马小梅"_s, QDate(1990, 7, 7));
    namesake.phone = u"14200000002"_s;
    EXPECT_TRUE(taken(enrol(namesake)).saved);
    auto sister = villager(u"马小兰"_s, QDate(1991, 7, 7));
    EXPECT_TRUE(taken(enrol(sister)).saved);
}
