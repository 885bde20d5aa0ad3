// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/households/household_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class HouseholdActs : public HouseholdSuite {};
ZHIQIAO_ON_EVERY_BACKING(HouseholdActs);

namespace {

/// Empty: it was done.
template <class T>
std::string refusalOf(const Result<T>& answer) {
    return answer ? "" : std::string(answer.error().code);
}

}  // namespace

TEST_P(HouseholdActs, KeepAHouseholdWithItsMembers) {
    const std::vector members{jobless(1), adult(2)};
    const auto id = household(members);
    const auto file = fileOf(id);
    EXPECT_EQ(file.household.facts.bookNumber, u"HK000001"_s);
    EXPECT_EQ(file.household.facts.address, u"雪河县盐泉镇湖滨路1号"_s);
    ASSERT_EQ(file.members.size(), 2U);
    EXPECT_EQ(file.head(kToday)->person.id, members[0]);
    EXPECT_EQ(file.members[0].state.code, u"02"_s);
    EXPECT_EQ(file.members[1].state.code, u"03"_s);
    EXPECT_EQ(taken(ports().households.findOpen(u"HK000001"_s)), id);
}

TEST_P(HouseholdActs, SayWhatIsMissing) {
    const auto who = adult(1);
    const auto refused = [&](auto change) {
        auto request = householdOf({who});
        change(request);
        return refusalOf(addHousehold(households(), actor(), once(), request, kToday));
    };
    EXPECT_EQ(refused([](auto& r) { r.facts.bookNumber = u" - "_s; }), "household.book_missing");
    EXPECT_EQ(refused([](auto& r) { r.members[0].relation = u"1"_s; }), "household.head_missing");
    EXPECT_EQ(refused([](auto& r) { r.members[0].relation.clear(); }),
              "household.relation_missing");
    EXPECT_EQ(refused([](auto& r) { r.openedOn = kToday.addDays(1); }), "household.in_future");
    EXPECT_EQ(refused([](auto&) {}), "");
}

TEST_P(HouseholdActs, TakeTheAddressFromTheHeadUnlessItIsTyped) {
    auto request = householdOf({adult(1)});
    request.facts.address = u" "_s;
    request.facts.division.clear();
    const auto id = taken(addHousehold(households(), actor(), once(), request, kToday)).id;
    EXPECT_EQ(fileOf(id).household.facts.address, samplePerson().address);
    EXPECT_EQ(fileOf(id).household.facts.division, samplePerson().residenceDivision);
    auto homeless = samplePerson(2);
    homeless.address.clear();
    const auto who = act([&](const Act& a) { return ports().people.add(a, homeless, {}); }).id;
    request = householdOf({who}, 2);
    request.facts.address.clear();
    EXPECT_EQ(refusalOf(addHousehold(households(), actor(), once(), request, kToday)),
              "household.address_missing");
}

TEST_P(HouseholdActs, HoldABookletOnceAndAPersonOnce) {
    const auto first = adult(1);
    const auto second = adult(2);
    const auto id = household({first});
    EXPECT_EQ(refusalOf(addHousehold(households(), actor(), once(), householdOf({second}), kToday)),
              "household.book_taken");
    EXPECT_EQ(
        refusalOf(addHousehold(households(), actor(), once(), householdOf({first}, 2), kToday)),
        "household.member_elsewhere");
    EXPECT_EQ(taken(ports().households.findOpen(u"HK000002"_s)), std::nullopt)
        << "nothing of a refused household stays";
    EXPECT_EQ(refusalOf(addHouseholdMember(households(), actor(), once(),
                                           {id, second, u"0"_s, kToday}, kToday)),
              "household.second_head");
}

TEST_P(HouseholdActs, LetAMemberLeaveAndJoinAnotherFromThatDayOn) {
    const auto head = adult(1);
    const auto child = adult(2);
    const auto from = household({head, child});
    const auto to = household({adult(3)}, 2);
    const auto leave = [&](PersonId who, QDate on) {
        return leaveHousehold(households(), actor(), once(), who, on, u"01"_s, kToday);
    };
    EXPECT_EQ(refusalOf(leave(child, kToday.addDays(-301))), "household.leave_before_joining");
    ASSERT_TRUE(ok(leave(child, kToday.addDays(-10))));
    EXPECT_EQ(refusalOf(leave(child, kToday)), "household.not_member");
    const auto join = [&](QDate on) {
        return addHouseholdMember(households(), actor(), once(), {to, child, u"2"_s, on}, kToday);
    };
    EXPECT_EQ(refusalOf(join(kToday.addDays(-11))), "household.overlap");
    ASSERT_TRUE(ok(join(kToday.addDays(-10))));
    const auto left = fileOf(from).members[1].membership;
    EXPECT_EQ(left.leftOn, kToday.addDays(-10));
    EXPECT_EQ(left.leaveReason, u"01"_s);
    EXPECT_EQ(fileOf(from).count.members, 1);
    EXPECT_EQ(fileOf(to).count.members, 2);
}

TEST_P(HouseholdActs, CloseAHouseholdNobodyBelongsTo) {
    const auto only = jobless(1);
    const auto id = household({only});
    recognised(id, kToday.addDays(-30));
    ASSERT_TRUE(ok(
        leaveHousehold(households(), actor(), once(), only, kToday.addDays(-5), u"03"_s, kToday)));
    EXPECT_EQ(fileOf(id).household.closedOn, kToday.addDays(-5));
    EXPECT_EQ(stateOf(id), QString()) << "no longer an open household";
    EXPECT_EQ(refusalOf(addHouseholdMember(households(), actor(), once(),
                                           {id, adult(2), u"0"_s, kToday}, kToday)),
              "household.closed");
    EXPECT_TRUE(ok(addHousehold(households(), actor(), once(), householdOf({adult(3)}), kToday)))
        << "its booklet number is free again";
}

TEST_P(HouseholdActs, StateOnlyWhatNoRecordSays) {
    const auto who = jobless(1);
    const auto id = household({who});
    const auto declare = [&](const QString& state, const QString& evidence = u"20"_s) {
        return declareMember(households(), actor(), once(),
                             {who, kToday.addDays(-3), state, evidence, u"在西宁读书"_s}, kToday);
    };
    EXPECT_EQ(refusalOf(declare(u"01"_s)), "household.bad_statement");
    EXPECT_EQ(refusalOf(declare(u"04"_s, {})), "household.evidence_missing");
    ASSERT_TRUE(ok(declare(u"04"_s)));
    EXPECT_EQ(fileOf(id).members[0].state.code, u"04"_s);
    EXPECT_EQ(fileOf(id).members[0].statements[0].facts.note, u"在西宁读书"_s);
    ASSERT_TRUE(ok(declare({})));
    EXPECT_EQ(fileOf(id).members[0].state.code, u"02"_s);
    EXPECT_EQ(fileOf(id).members[0].statements.size(), 2U) << "nothing is edited";
}

TEST_P(HouseholdActs, TakeAHouseholdThroughTheProcedure) {
    const auto id = household({jobless(1), adult(2)});
    taken(step(id, u"10"_s, kToday.addDays(-40)));
    taken(step(id, u"20"_s, kToday.addDays(-35)));
    EXPECT_EQ(refusalOf(step(id, u"30"_s, kToday.addDays(-30))), "household.not_zero");
    const auto second = fileOf(id).members[1].person.id;
    registered(second, u"unemployment"_s, kToday.addDays(-32));
    taken(step(id, u"30"_s, kToday.addDays(-30)));
    taken(step(id, u"40"_s, kToday.addDays(-20)));
    EXPECT_EQ(stateOf(id), u"40"_s);
    const auto file = fileOf(id);
    ASSERT_EQ(file.steps.size(), 4U);
    EXPECT_EQ(file.steps[1].facts.note, u"家中三口人"_s);
    EXPECT_EQ(file.steps[1].facts.visitor, StaffId(actor().staff.value() + 1));
    EXPECT_EQ(file.steps[1].recorded.staff, actor().staff);
}

TEST_P(HouseholdActs, FollowAMemberIntoWorkAndOutOfIt) {
    const auto who = jobless(1);
    const auto id = household({who});
    recognised(id, kToday.addDays(-60));
    ASSERT_EQ(stateOf(id), u"40"_s);
    const auto job = registered(who, u"employment"_s, kToday.addDays(-50));
    EXPECT_EQ(stateOf(id), u"50"_s);
    EXPECT_EQ(stateOf(id, kToday.addDays(60)), u"60"_s) << "if nothing else is recorded";
    ended(job, kToday.addDays(-4));
    EXPECT_EQ(stateOf(id), u"80"_s);
    EXPECT_EQ(stateOf(id, kToday.addDays(-5)), u"50"_s);
}

TEST_P(HouseholdActs, FollowAReceipt) {
    const auto who = jobless(1);
    const auto id = household({who});
    recognised(id, kToday.addDays(-20));
    const auto letter = slip(who, vacancy(sampleVacancy(employer())), 3);
    taken(recordReceipt(ports(), actor(), once(),
                        {.referral = letter.id,
                         .result = u"03"_s,
                         .receivedOn = kToday,
                         .startOn = kToday,
                         .wageFen = {},
                         .contractKind = {},
                         .corrects = {}},
                        kToday));
    EXPECT_EQ(stateOf(id), u"50"_s);
    EXPECT_EQ(stateOf(id, kToday.addDays(-1)), u"40"_s);
}

TEST_P(HouseholdActs, FollowAReferralToTheNextDeadline) {
    const auto who = jobless(1);
    const auto id = household({who});
    recognised(id, QDate(2022, 11, 21));
    const auto deadline = [&] {
        return spanOn(taken(ports().households.courseOf(id)), kToday)->deadline;
    };
    EXPECT_EQ(deadline(), CourseDeadline::FirstOffer);
    taken(recommend(who, {vacancy(sampleVacancy(employer()))}));
    EXPECT_EQ(deadline(), CourseDeadline::Clear);
}

TEST_P(HouseholdActs, MarkAHouseholdAsRelocated) {
    const auto id = household({jobless(1)});
    ASSERT_TRUE(
        ok(markHouseholdRelocated(households(), actor(), once(), id, QDate(2019, 10, 1), kToday)));
    EXPECT_EQ(fileOf(id).household.facts.relocatedOn, QDate(2019, 10, 1));
    EXPECT_FALSE(fileOf(id).count.hasOneAtWork());
}
