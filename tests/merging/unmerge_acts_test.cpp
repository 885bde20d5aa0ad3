// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/merging/merge_office.h"
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class UnmergeActs : public MergeSuite {
protected:
    void SetUp() override {
        MergeSuite::SetUp();
        if (IsSkipped()) return;
        kept_ = office().person(1);
        gone_ = office().person(2);
    }
    [[nodiscard]] PersonFacts factsOf(PersonId id) {
        return office().database().people().find(id)->facts;
    }
    [[nodiscard]] UnmergePreview preview(MergeId merge) {
        return taken(previewUnmerge(office().mergePorts(), office().actor(), merge));
    }
    [[nodiscard]] size_t registrationsOf(PersonId id) {
        return office().database().people().registrationHistory(id)->size();
    }

    PersonId kept_{0};
    PersonId gone_{0};
};
ZHIQIAO_ON_BOTH_ENGINES(UnmergeActs);

TEST_P(UnmergeActs, GiveBackExactlyWhatNobodyTouched) {
    office().registered(gone_, u"graduate"_s, kToday.addDays(-20));
    office().registered(kept_, u"jobseeker"_s, kToday.addDays(-9));
    office().served(contactDraft(gone_));
    office().letter(gone_, office().vacancy(1));
    office().household(gone_, 1);
    const auto before = office().registers();
    const auto merge = office().merge(kept_, gone_, {{u"id_number"_s, MergeSide::Gone}});
    EXPECT_NE(office().registers(), before);
    const auto shown = preview(merge.id);
    EXPECT_TRUE(shown.fields.empty());
    EXPECT_TRUE(shown.records.empty());
    EXPECT_TRUE(shown.later.empty());
    const auto parted = office().tryPart(merge.id);
    ASSERT_TRUE(ok(parted));
    EXPECT_TRUE(parted->undone);
    EXPECT_EQ(office().registers(), before);
    EXPECT_EQ(factsOf(kept_), samplePerson(1));
    EXPECT_EQ(factsOf(gone_), samplePerson(2));
    EXPECT_EQ(office().findings(), QStringList());
    EXPECT_EQ(codeOf(office().tryPart(merge.id)), "merge.undone_already");
    EXPECT_EQ(office().merges.ofPerson(gone_)->size(), 1u) << "the history stays";
}

TEST_P(UnmergeActs, AskOfEachEditedFieldWhoseItIs) {
    const auto merge = office().merge(kept_, gone_);
    office().facts(kept_, [](PersonFacts& facts) { facts.phone = u"14299999999"_s; });
    const auto shown = preview(merge.id);
    ASSERT_EQ(shown.fields.size(), 1u);
    EXPECT_EQ(shown.fields.front().field, mergeField(u"phone"));
    EXPECT_EQ(shown.fields.front().changed.staff, office().actor().staff);
    EXPECT_EQ(codeOf(office().tryPart(merge.id)), "merge.undecided");
    EXPECT_EQ(codeOf(office().tryPart(merge.id, {{u"school"_s, Belongs::Goes}})),
              "merge.unknown_decision");
    ASSERT_TRUE(ok(office().tryPart(merge.id, {{u"phone"_s, Belongs::Goes}})));
    EXPECT_EQ(factsOf(kept_), samplePerson(1));
    EXPECT_EQ(factsOf(gone_).phone, u"14299999999"_s);
    EXPECT_EQ(factsOf(gone_).idNumber, samplePerson(2).idNumber);
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(UnmergeActs, LetAnEditStay) {
    const auto merge = office().merge(kept_, gone_);
    office().facts(kept_, [](PersonFacts& facts) { facts.phone = u"14299999999"_s; });
    ASSERT_TRUE(ok(office().tryPart(merge.id, {{u"phone"_s, Belongs::Stays}})));
    EXPECT_EQ(factsOf(kept_).phone, u"14299999999"_s);
    EXPECT_EQ(factsOf(gone_), samplePerson(2));
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(UnmergeActs, KeepACorrectedRegistrationAndItsCorrectionTogether) {
    for (const auto where : {Belongs::Stays, Belongs::Goes}) {
        kept_ = office().person(where == Belongs::Stays ? 11 : 13);
        gone_ = office().person(where == Belongs::Stays ? 12 : 14);
        const auto moved = office().registered(gone_, u"jobseeker"_s, kToday.addDays(-20));
        const auto had = registrationsOf(gone_);
        const auto stood = registrationsOf(kept_);
        const auto merge = office().merge(kept_, gone_);
        auto corrected = moved;
        corrected.person = kept_;
        office().corrected(corrected, kToday.addDays(-1));
        const auto shown = preview(merge.id);
        ASSERT_EQ(shown.records.size(), 1u);
        EXPECT_EQ(shown.records.front().record, (KindRecord{u"registration"_s, moved.id.value()}));
        EXPECT_EQ(shown.records.front().added, 1);
        ASSERT_TRUE(shown.records.front().changed);
        EXPECT_TRUE(shown.later.empty()) << "it hangs on the one that was moved";
        const auto key = keyOf(shown.records.front().record);
        EXPECT_EQ(codeOf(office().tryPart(merge.id)), "merge.undecided");
        ASSERT_TRUE(ok(office().tryPart(merge.id, {{key, where}})));
        const bool goes = where == Belongs::Goes;
        EXPECT_EQ(registrationsOf(gone_), goes ? had + 1 : had - 1);
        EXPECT_EQ(registrationsOf(kept_), goes ? stood : stood + 2);
        EXPECT_EQ(office().findings(), QStringList());
    }
}

TEST_P(UnmergeActs, ShowAVoidedLetterWithWhoDidIt) {
    const auto letter = office().letter(gone_, office().vacancy(1));
    const auto merge = office().merge(kept_, gone_);
    office().act([&](const Act& a) {
        return office().ports().referrals.makeVoid(a, letter.id, u"写错了"_s);
    });
    const auto shown = preview(merge.id);
    ASSERT_EQ(shown.records.size(), 1u);
    QStringList columns;
    for (const auto& change : shown.records.front().changes) columns << change.column;
    EXPECT_EQ(columns, (QStringList{u"void_reason"_s, u"voided_on"_s}));
    ASSERT_TRUE(shown.records.front().changed);
    EXPECT_EQ(shown.records.front().changed->staff, office().actor().staff);
    ASSERT_TRUE(
        ok(office().tryPart(merge.id, {{keyOf(shown.records.front().record), Belongs::Goes}})));
    EXPECT_EQ(office().ports().referrals.ofPerson(gone_)->size(), 1u);
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(UnmergeActs, LeaveWhatWasMadeSinceUnlessItIsToldToGo) {
    const auto merge = office().merge(kept_, gone_);
    office().served(contactDraft(kept_));
    const auto going = office().served(guidanceDraft(kept_));
    const auto shown = preview(merge.id);
    ASSERT_EQ(shown.later.size(), 2u);
    EXPECT_TRUE(shown.records.empty());
    ASSERT_TRUE(
        ok(office().tryPart(merge.id, {{keyOf({u"service"_s, going.id.value()}), Belongs::Goes}})));
    EXPECT_EQ(office().ports().services.ofPerson(kept_)->size(), 1u);
    EXPECT_EQ(office().ports().services.ofPerson(gone_)->size(), 1u);
    EXPECT_EQ(office().findings(), QStringList());
}

TEST_P(UnmergeActs, KeepTheNumberForWhoeverHasItNow) {
    const auto merge = office().merge(kept_, gone_);
    office().person([&] {
        auto facts = samplePerson(9);
        facts.idNumber = samplePerson(2).idNumber;
        return facts;
    }());
    EXPECT_EQ(codeOf(office().tryPart(merge.id)), "person.duplicate_number");
    EXPECT_EQ(office().merges.survivorOf(gone_).value(), kept_) << "nothing was done";
}
