// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;

namespace {

Error refusal() { return {.kind = Error::Kind::Invalid, .code = "test.refused"}; }

}  // namespace

class EveryTransactions : public StoreSuite {};

TEST_P(EveryTransactions, GiveBackTheAnswerOfTheWork) {
    const auto answer = act([](const Act& a) -> Result<QDate> { return a.today(); });
    ASSERT_TRUE(ok(answer));
    EXPECT_EQ(*answer, kToday);
}

TEST_P(EveryTransactions, KnowWhoActsWhenAndUnderWhichOperation) {
    const auto operation = OperationId::make();
    const auto done = transactions().run(
        actor(), {.name = "test.act", .operation = operation, .right = Right::OwnSettings},
        [&](const Act& a) -> Result<> {
            EXPECT_EQ(a.staff(), actor().staff);
            EXPECT_EQ(a.office(), actor().office);
            EXPECT_EQ(a.operation(), operation);
            EXPECT_EQ(a.at().timeSpec(), Qt::UTC);
            return {};
        });
    EXPECT_TRUE(ok(done));
}

TEST_P(EveryTransactions, RefuseTheSecondOfTwoActsWithOneOperation) {
    const ActRequest request{
        .name = "person.register", .operation = OperationId::make(), .right = Right::PersonWrite};
    const auto add = [&](int n) {
        return transactions().run(
            actor(), request, [&](const Act& a) { return people().add(a, samplePerson(n), {}); });
    };
    ASSERT_TRUE(ok(add(1)));
    EXPECT_EQ(codeOf(add(2)), "act.already_done");
    EXPECT_EQ(people().findByIdNumber(samplePerson(2).idNumber).value(), std::nullopt);
}

TEST_P(EveryTransactions, LetAnActBeTriedAgainAfterItFailed) {
    const ActRequest request{
        .name = "person.register", .operation = OperationId::make(), .right = Right::PersonWrite};
    const auto add = [&](bool refuse) {
        return transactions().run(actor(), request, [&](const Act& a) -> Result<Person> {
            auto saved = people().add(a, samplePerson(), {});
            if (refuse) return fail(refusal());
            return saved;
        });
    };
    EXPECT_EQ(codeOf(add(true)), "test.refused");
    EXPECT_TRUE(ok(add(false)));
}

TEST_P(EveryTransactions, LeaveNothingHalfWrittenWhenTheWorkFails) {
    const auto owner = employer();
    const auto job = vacancy(owner.id);
    const auto done = act([&](const Act& a) -> Result<> {
        const auto one = people().add(a, samplePerson(), {});
        EXPECT_TRUE(ok(one));
        EXPECT_TRUE(
            ok(people().addRegistration(a, {one->id, sampleRegistration(actor().staff), {}}, {})));
        EXPECT_TRUE(ok(referrals().add(a, sampleReferral(one->id, job.id))));
        return fail(refusal());
    });
    EXPECT_EQ(codeOf(done), "test.refused");
    EXPECT_EQ(people().findByIdNumber(samplePerson().idNumber).value(), std::nullopt);
    const auto next = recommend(person().id, job.id);
    ASSERT_TRUE(ok(next));
    EXPECT_EQ(next->number, u"6399210122000001");
}

TEST_P(EveryTransactions, LeaveNothingHalfWrittenWhenTheWorkThrows) {
    EXPECT_THROW((void)act([&](const Act& a) -> Result<> {
                     EXPECT_TRUE(ok(people().add(a, samplePerson(), {})));
                     throw std::runtime_error("out of memory");
                 }),
                 std::runtime_error);
    EXPECT_EQ(people().findByIdNumber(samplePerson().idNumber).value(), std::nullopt);
    EXPECT_EQ(person().rowVersion, 1);
}

TEST_P(EveryTransactions, StayUsableAfterAStatementWasRefusedInsideTheWork) {
    const auto done = act([&](const Act& a) -> Result<> {
        const RegistrationDraft ofNobody{PersonId(999), sampleRegistration(actor().staff), {}};
        const auto added = people().addRegistration(a, ofNobody, {});
        if (!added) return fail(added.error());
        return {};
    });
    EXPECT_EQ(codeOf(done), "record.not_found");
    EXPECT_EQ(person().rowVersion, 1);
}

ZHIQIAO_ON_EVERY_STORE(EveryTransactions);
