// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/alike.h"

#include "tests/duplicates/duplicate_samples.h"
#include "tests/support/fake_duplicate_store.h"
#include "tests/support/fake_stores.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class AlikePeople : public testing::Test {
protected:
    PersonId add(const PersonFacts& facts) {
        return stores_.transactions()
            .run(
                stores_.actor(),
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& act) { return stores_.people().add(act, facts, {}); })
            .value()
            .id;
    }
    [[nodiscard]] AlikePorts ports() { return {stores_.people(), duplicates_, duplicateRules()}; }
    std::vector<PersonId> alikeTo(const PersonFacts& facts, std::optional<PersonId> self = {}) {
        const auto found = findAlike(ports(), facts, self);
        EXPECT_TRUE(ok(found));
        std::vector<PersonId> ids;
        for (const auto& one : *found) ids.push_back(one.person.id);
        return ids;
    }
    Result<> apart(PersonId one, PersonId other) {
        return keepApart(stores_.transactions(), duplicates_, stores_.actor(), OperationId::make(),
                         one, other);
    }

    FakeStores stores_;
    FakeDuplicateStore duplicates_{stores_.records()};
};

TEST_F(AlikePeople, AreFoundByEveryWayANameIsWritten) {
    const auto known = add(villager(u"扎西·才让"_s));
    for (const auto& name : {u"扎西才让"_s, u"扎西才仁"_s, u"扎西·次仁"_s, u"扎喜才让"_s})
        EXPECT_EQ(alikeTo(villager(name)), std::vector{known}) << qPrintable(name);
    const auto shan = add(villager(u"单明"_s));
    for (const auto& name : {u"单明"_s, u"善明"_s, u"丹明"_s})
        EXPECT_EQ(alikeTo(villager(name)), std::vector{shan}) << qPrintable(name);
}

TEST_F(AlikePeople, AreFoundByEveryWayABirthIsWritten) {
    const auto known = add(villager());
    for (const auto& birth : {QDate(1988, 3, 9), QDate(1988, 9, 3), QDate(1988, 1, 1)}) {
        auto facts = villager(u"马小梅"_s, birth);
        facts.otherPhone = facts.phone;
        EXPECT_EQ(alikeTo(facts), std::vector{known}) << qPrintable(birth.toString(Qt::ISODate));
    }
    const auto january = add(villager(u"韩玉兰"_s, QDate(1970, 1, 1)));
    EXPECT_EQ(alikeTo(villager(u"韩玉兰"_s, QDate(1970, 8, 15))), std::vector{january});
}

TEST_F(AlikePeople, ComeWithTheLikeliestFirst) {
    auto far = villager();
    far.phone.clear();
    const auto second = add(far);
    const auto first = add(villager());
    EXPECT_EQ(alikeTo(villager()), (std::vector{first, second}));
}

TEST_F(AlikePeople, LeaveOutTheRecordItselfEqualNumbersAndWhoWasDecidedApart) {
    auto numbered = villager();
    numbered.idType = u"01"_s;
    numbered.idNumber = u"632421700815123"_s;
    const auto known = add(numbered);
    auto renewed = numbered;
    renewed.idNumber = u"632421197008151239"_s;
    EXPECT_TRUE(alikeTo(renewed).empty()) << "an equal number is refused by the register";
    const auto other = add(villager());
    EXPECT_EQ(alikeTo(numbered, known), std::vector{other});
    ASSERT_TRUE(ok(apart(other, known)));
    EXPECT_TRUE(alikeTo(numbered, known).empty());
    EXPECT_TRUE(alikeTo(villager(), other).empty()) << "from either side";
    EXPECT_EQ(codeOf(apart(known, known)), "person.same_record");
    EXPECT_EQ(codeOf(apart(known, PersonId(999))), "record.not_found");
}

TEST_F(AlikePeople, AreSweptPairByPairOnce) {
    std::vector<PersonId> ids;
    for (int n = 0; n < 5; ++n) ids.push_back(add(villager(n < 3 ? u"马小梅"_s : u"韩军"_s)));
    std::vector<std::pair<PersonId, PersonId>> pairs;
    std::optional<PersonId> last;
    int sweeps = 0;
    do {
        const auto sweep = sweepAlike(ports(), last, 2);
        ASSERT_TRUE(ok(sweep));
        for (const auto& pair : sweep->pairs) pairs.emplace_back(pair.one.id, pair.other.person.id);
        last = sweep->last;
        ++sweeps;
    } while (last);
    EXPECT_EQ(sweeps, 3);
    std::ranges::sort(pairs);
    EXPECT_EQ(pairs, (std::vector{std::pair{ids[0], ids[1]}, std::pair{ids[0], ids[2]},
                                  std::pair{ids[1], ids[2]}, std::pair{ids[3], ids[4]}}));
}
