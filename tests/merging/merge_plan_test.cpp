// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_plan.h"
#include "core/merging/merge_clashes.h"
#include "core/merging/unmerge_plan.h"
#include "tests/support/codes.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

PersonFacts villager() {
    PersonFacts facts;
    facts.name = u"马小梅"_s;
    facts.sex = u"2"_s;
    facts.birthOn = QDate(1988, 3, 9);
    facts.phone = u"14200000001"_s;
    return facts;
}

MergePlan planned(const PersonFacts& kept, const PersonFacts& gone,
                  const MergeChoices& choices = {}) {
    auto plan = planMerge(kept, gone, choices);
    EXPECT_TRUE(ok(plan));
    return plan ? *plan : MergePlan{};
}

const MergeRow* rowOf(const MergePlan& plan, const QString& key) {
    for (const auto& row : plan.rows)
        if (row.field == mergeField(key)) return &row;
    return nullptr;
}

const Stamp kStamp{OfficeId(1), StaffId(1), {}};

Registration registration(qint64 id, const QString& kind, QDate from,
                          std::optional<QDate> until = {}) {
    auto facts = sampleRegistration(StaffId(1), kind);
    facts.registeredOn = from;
    facts.endedOn = until;
    return {RegistrationId(id), PersonId(1), facts, {}, OfficeId(1), kStamp};
}

}  // namespace

TEST(MergePlan, NamesOnlyWhatDiffers) {
    const auto plan = planned(villager(), villager());
    EXPECT_TRUE(plan.rows.empty());
    EXPECT_EQ(plan.facts, villager());
}

TEST(MergePlan, TakesWhatOnlyOneKnowsFromThatOne) {
    auto gone = villager();
    gone.phone = {};
    gone.school = u"雪河中学"_s;
    const auto plan = planned(villager(), gone);
    EXPECT_EQ(plan.facts.school, u"雪河中学"_s);
    EXPECT_EQ(plan.facts.phone, u"14200000001"_s);
    ASSERT_NE(rowOf(plan, u"school"_s), nullptr);
    EXPECT_EQ(rowOf(plan, u"school"_s)->chosen, MergeSide::Gone);
    EXPECT_EQ(rowOf(plan, u"phone"_s)->chosen, MergeSide::Kept);
}

TEST(MergePlan, KeepsTheStayingValueUnlessToldOtherwise) {
    auto gone = villager();
    gone.school = u"乙校"_s;
    auto kept = villager();
    kept.school = u"甲校"_s;
    EXPECT_EQ(planned(kept, gone).facts.school, u"甲校"_s);
    EXPECT_EQ(planned(kept, gone, {{u"school"_s, MergeSide::Gone}}).facts.school, u"乙校"_s);
}

TEST(MergePlan, LosesNoNameAndNoNote) {
    auto kept = villager();
    kept.note = u"甲"_s;
    auto gone = villager();
    gone.name = u"马晓媒"_s;
    gone.aliases = {u"法蒂玛"_s};
    gone.note = u"乙"_s;
    const auto plan = planned(kept, gone);
    EXPECT_EQ(plan.facts.name, u"马小梅"_s);
    EXPECT_EQ(plan.facts.aliases, (QStringList{u"法蒂玛"_s, u"马晓媒"_s}));
    EXPECT_EQ(plan.facts.note, u"甲\n乙"_s);
    const auto other = planned(kept, gone, {{u"name"_s, MergeSide::Gone}});
    EXPECT_EQ(other.facts.aliases, (QStringList{u"法蒂玛"_s, u"马小梅"_s}));
    EXPECT_TRUE(planned(kept, gone, {{u"aliases"_s, MergeSide::Kept}}).facts.aliases.isEmpty());
}

TEST(MergePlan, LetsBirthAndSexFollowTheNumber) {
    auto kept = villager();
    auto gone = villager();
    gone.idType = u"01"_s;
    gone.idNumber = sampleIdNumber(1, QDate(1988, 9, 3));
    gone.birthOn = QDate(1988, 9, 3);
    const auto plan = planned(kept, gone);
    EXPECT_EQ(plan.facts.birthOn, QDate(1988, 9, 3));
    EXPECT_EQ(plan.facts.idType, u"01"_s);
    EXPECT_EQ(codeOf(planMerge(kept, gone, {{u"birth_on"_s, MergeSide::Kept}})),
              "merge.number_contradicts");
}

TEST(MergePlan, RefusesUnknownFieldsAndBothOfWhatHasOneValue) {
    EXPECT_EQ(codeOf(planMerge(villager(), villager(), {{u"hair"_s, MergeSide::Gone}})),
              "merge.unknown_field");
    EXPECT_EQ(codeOf(planMerge(villager(), villager(), {{u"phone"_s, MergeSide::Both}})),
              "merge.no_both");
}

TEST(MergePlan, ShowsNothingInClear) {
    auto gone = samplePerson(3);
    const auto plan = planned(samplePerson(1), gone);
    for (const auto& row : plan.rows)
        for (const auto& value :
             {samplePerson(1).idNumber, samplePerson(1).phone, gone.idNumber, gone.phone})
            EXPECT_FALSE((row.kept + row.gone).contains(value)) << row.field->key;
    gone.note = u"别的话"_s;
    gone.health = u"20"_s;
    const auto secret = planned(samplePerson(1), gone);
    EXPECT_FALSE(rowOf(secret, u"note"_s)->gone.contains(u"别的话"_s));
    EXPECT_FALSE(rowOf(secret, u"note"_s)->gone.isEmpty()) << "that it is there is told";
    EXPECT_NE(rowOf(secret, u"health"_s)->gone, u"20"_s);
}

TEST(MergePlan, KnowsEveryFactOfAPerson) {
    PersonFacts taken;
    for (const auto& field : mergeFields()) field.take(taken, samplePerson(7));
    EXPECT_EQ(taken, samplePerson(7));
}

TEST(MergeClashes, AreTwoRegistrationsOfOneKindInOneTime) {
    const auto& codes = loadedCodes();
    struct Case {
        Registration kept, gone;
        bool clash;
    };
    const QDate day(2022, 3, 1);
    const Case cases[] = {
        {registration(1, u"unemployment"_s, day), registration(2, u"unemployment"_s, day), true},
        {registration(1, u"unemployment"_s, day, day.addDays(10)),
         registration(2, u"unemployment"_s, day.addDays(10)), false},
        {registration(1, u"unemployment"_s, day), registration(2, u"graduate"_s, day), false},
        {registration(1, u"unemployment"_s, day), registration(2, u"employment"_s, day), true},
        {registration(1, u"employment"_s, day), registration(2, u"employment"_s, day), true},
        {registration(1, u"employment"_s, day), registration(2, u"employment"_s, day.addDays(1)),
         false},
    };
    for (const auto& [kept, gone, clash] : cases) {
        const auto found = clashesBetween(codes, {{kept}, {}, {}, {}}, {{gone}, {}, {}, {}});
        EXPECT_EQ(!found.empty(), clash) << qPrintable(kept.facts.kind + u' ' + gone.facts.kind);
        if (!found.empty()) {
            EXPECT_EQ(found.front().kept, (KindRecord{u"registration"_s, 1}));
            EXPECT_EQ(found.front().gone, (KindRecord{u"registration"_s, 2}));
            EXPECT_FALSE(found.front().what.isEmpty());
        }
    }
}

TEST(MergeClashes, AreTwoPresentHouseholdsAndTwoLettersForOneVacancy) {
    const auto member = [](qint64 id, std::optional<QDate> left) {
        return Membership{MembershipId(id),
                          {HouseholdId(id), PersonId(id), u"0"_s, QDate(2022, 1, 1)},
                          left,
                          {},
                          kStamp};
    };
    const auto letter = [](qint64 id, std::optional<QDate> voided) {
        return JobReferral{.id = JobReferralId(id),
                           .number = {},
                           .facts = sampleReferral(PersonId(1), VacancyId(9)),
                           .employer = EmployerId(1),
                           .office = OfficeId(1),
                           .recorded = kStamp,
                           .voidedOn = voided};
    };
    const auto& codes = loadedCodes();
    const auto clashes = clashesBetween(codes, {{}, {}, {member(1, {})}, {letter(3, {})}},
                                        {{}, {}, {member(2, {})}, {letter(4, {})}});
    ASSERT_EQ(clashes.size(), 2u);
    EXPECT_EQ(clashes[0].gone, (KindRecord{u"membership"_s, 2}));
    EXPECT_EQ(clashes[1].gone, (KindRecord{u"referral"_s, 4}));
    const QDate day(2022, 5, 1);
    EXPECT_TRUE(clashesBetween(codes, {{}, {}, {member(1, {})}, {letter(3, {})}},
                               {{}, {}, {member(2, day)}, {letter(4, day)}})
                    .empty());
}

TEST(PartedFacts, GoBackExactlyWhereNobodyTouchedThem) {
    const auto kept = villager();
    const auto gone = samplePerson(2);
    const MergedFacts merged{kept, planned(kept, gone).facts, gone, 1, 2};
    EXPECT_EQ(partFacts(merged, merged.after, {}), (PartedFacts{kept, gone}));
    EXPECT_TRUE(undecided(merged, merged.after, {}, {}).isEmpty());
}

TEST(PartedFacts, LeaveAnEditWhereItIsDecidedToBelong) {
    const auto kept = villager();
    const auto gone = samplePerson(2);
    const MergedFacts merged{kept, planned(kept, gone).facts, gone, 1, 2};
    auto now = merged.after;
    now.phone = u"14299999999"_s;
    EXPECT_EQ(undecided(merged, now, {}, {}), QStringList{u"phone"_s});
    const auto stays = partFacts(merged, now, {{u"phone"_s, Belongs::Stays}});
    EXPECT_EQ(stays.kept.phone, now.phone);
    EXPECT_EQ(stays.gone, gone);
    const auto goes = partFacts(merged, now, {{u"phone"_s, Belongs::Goes}});
    EXPECT_EQ(goes.kept, kept);
    EXPECT_EQ(goes.gone.phone, now.phone);
    EXPECT_EQ(unknownDecisions(merged, now, {}, {}, {{u"school"_s, Belongs::Goes}}),
              QStringList{u"school"_s});
}
