// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ReferralStores : public StoreSuite {
protected:
    Result<JobReferral> makeVoid(JobReferralId id) {
        return act([&](const Act& a) { return referrals().makeVoid(a, id, u"错打"_s); });
    }
    Result<Receipt> receive(const ReceiptDraft& draft,
                            const std::optional<PlacementDraft>& placement = {}) {
        return act([&](const Act& a) { return referrals().addReceipt(a, draft, placement); });
    }
    Result<Receipt> hire(const JobReferral& slip, std::optional<ReceiptId> corrects = {}) {
        return receive(hired(slip.id, corrects), samplePlacement(slip.facts.person, slip.employer));
    }
    static ReceiptDraft hired(JobReferralId slip, std::optional<ReceiptId> corrects = {}) {
        return {.referral = slip,
                .result = u"03"_s,
                .receivedOn = kToday.addDays(3),
                .startOn = kToday.addDays(3),
                .wageFen = 300000,
                .contractKind = u"1"_s,
                .insured = true,
                .corrects = corrects};
    }
    static ReceiptDraft refused(JobReferralId slip, std::optional<ReceiptId> corrects = {}) {
        return {.referral = slip,
                .result = u"04"_s,
                .receivedOn = kToday.addDays(5),
                .startOn = {},
                .wageFen = {},
                .contractKind = {},
                .corrects = corrects};
    }
    Result<PrintRecord> print(const QString& form, qint64 subject, PersonId who) {
        return act(
            [&](const Act& a) { return referrals().addPrint(a, form, subject, who, 2, u"pdf"_s); });
    }
    int filled(VacancyId id) { return vacancies().find(id).value().vacancy.filled; }
};

TEST_P(ReferralStores, NumberReferralsByOfficeYearAndSerial) {
    const auto owner = employer();
    const auto who = person();
    const auto first = recommend(who.id, vacancy(owner.id, 1).id);
    const auto second = recommend(who.id, vacancy(owner.id, 2).id);
    const auto nextYear = recommend(who.id, vacancy(owner.id, 3).id, QDate(2023, 1, 1));
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(first->number, u"6399210122000001");
    EXPECT_EQ(second.value().number, u"6399210122000002");
    EXPECT_EQ(nextYear.value().number, u"6399210123000001");
    EXPECT_EQ(referrals().findByNumber(u"6399210122000002"_s).value(), *second);
    EXPECT_EQ(referrals().findByNumber(u"6399210122000003"_s).value(), std::nullopt);
}

TEST_P(ReferralStores, ContinueTheNumbersOfThePaperBook) {
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return offices().continueSeries(a, u"21"_s, 2022, 318); })));
    const auto slip = recommend(person().id, vacancy(employer().id).id);
    EXPECT_EQ(slip.value().number, u"6399210122000318");
    EXPECT_EQ(
        codeOf(act([&](const Act& a) { return offices().continueSeries(a, u"21"_s, 2022, 318); })),
        "series.number_used");
}

TEST_P(ReferralStores, RefuseWhenNoNumberCanBeMade) {
    const auto who = person().id;
    const auto job = vacancy(employer().id).id;
    ASSERT_TRUE(ok(
        act([&](const Act& a) { return offices().continueSeries(a, u"21"_s, 2022, 1'000'000); })));
    EXPECT_EQ(codeOf(recommend(who, job)), "referral.no_number");
    auto office = sampleOffice();
    office.code = u"639921"_s;
    ASSERT_TRUE(ok(act([&](const Act& a) { return offices().saveOffice(a, office); })));
    EXPECT_EQ(codeOf(recommend(who, job, QDate(2023, 1, 1))), "referral.no_number");
    EXPECT_TRUE(referrals().ofPerson(who).value().empty());
}

TEST_P(ReferralStores, FreezeWhatTheLetterSays) {
    const auto owner = employer();
    const auto job = vacancy(owner.id);
    const auto slip = recommend(person().id, job.id);
    ASSERT_TRUE(ok(slip));
    EXPECT_EQ(slip->facts, sampleReferral(slip->facts.person, job.id));
    EXPECT_EQ(slip->employer, owner.id);
    EXPECT_EQ(slip->title, job.facts.title);
    EXPECT_EQ(slip->employerName, owner.facts.name);
    EXPECT_EQ(slip->wageFenLow, job.facts.wageFenLow);
    EXPECT_EQ(slip->office, actor().office);
    auto changed = job.facts;
    changed.title = u"护工"_s;
    changed.wageFenLow = {};
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return vacancies().update(a, job.id, 1, changed, {}); })));
    EXPECT_EQ(referrals().find(slip->id).value(), *slip);
}

TEST_P(ReferralStores, CountThePersonsReferrals) {
    const auto owner = employer();
    const auto one = person(1).id;
    const auto other = person(2).id;
    EXPECT_EQ(recommend(one, vacancy(owner.id, 1).id).value().ordinal, 1);
    const auto second = recommend(one, vacancy(owner.id, 2).id).value();
    EXPECT_EQ(second.ordinal, 2);
    ASSERT_TRUE(ok(makeVoid(second.id)));
    EXPECT_EQ(recommend(one, vacancy(owner.id, 3).id).value().ordinal, 3);
    EXPECT_EQ(recommend(other, vacancy(owner.id, 4).id).value().ordinal, 1);
}

TEST_P(ReferralStores, RefuseTheSameVacancyTwiceAndStayUsable) {
    const auto owner = employer();
    const auto who = person().id;
    const auto job = vacancy(owner.id, 1).id;
    const auto slip = recommend(who, job);
    ASSERT_TRUE(ok(slip));
    EXPECT_EQ(codeOf(recommend(who, job, kToday.addDays(1))), "referral.duplicate_vacancy");
    EXPECT_EQ(referrals().ofPerson(who).value(), std::vector{*slip});
    EXPECT_EQ(recommend(who, vacancy(owner.id, 2).id).value().number, u"6399210122000002");
}

TEST_P(ReferralStores, KeepHowAReferralIsJudgedAgain) {
    const auto slip = recommend(person().id, vacancy(employer().id).id).value();
    const auto judge = [&](JobReferralId id) {
        return act([&](const Act& a) { return referrals().judge(a, id, u"17"_s); });
    };
    ASSERT_TRUE(ok(judge(slip.id)));
    auto judged = slip;
    judged.facts.validity = u"17"_s;
    EXPECT_EQ(referrals().find(slip.id).value(), judged);
    EXPECT_EQ(codeOf(judge(JobReferralId(4711))), "record.not_found");
}

TEST_P(ReferralStores, RecommendAVacancyAgainAfterItsReferralWasMadeVoid) {
    const auto who = person().id;
    const auto job = vacancy(employer().id).id;
    const auto slip = recommend(who, job).value();
    const auto voided = makeVoid(slip.id);
    ASSERT_TRUE(ok(voided));
    EXPECT_TRUE(voided->isVoid());
    EXPECT_EQ(voided->voidedOn, kToday);
    EXPECT_EQ(voided->voidReason, u"错打");
    EXPECT_EQ(voided->number, slip.number);
    const auto again = recommend(who, job);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->number, u"6399210122000002");
    EXPECT_EQ(referrals().ofPerson(who).value(), (std::vector{*voided, *again}));
}

TEST_P(ReferralStores, MakeVoidOnceAndNotAfterAReceipt) {
    const auto owner = employer();
    const auto who = person().id;
    const auto slip = recommend(who, vacancy(owner.id, 1).id).value();
    ASSERT_TRUE(ok(makeVoid(slip.id)));
    EXPECT_EQ(codeOf(makeVoid(slip.id)), "referral.void");
    const auto second = recommend(who, vacancy(owner.id, 2).id).value();
    ASSERT_TRUE(ok(receive(refused(second.id))));
    EXPECT_EQ(codeOf(makeVoid(second.id)), "referral.has_receipt");
    EXPECT_EQ(codeOf(makeVoid(JobReferralId(4711))), "record.not_found");
}

TEST_P(ReferralStores, RefuseAVacancyWhoseLastHeadWasFilledAMomentAgo) {
    const auto job = vacancy(employer().id, 1, 1).id;
    const auto slip = recommend(person(1).id, job).value();
    const auto other = recommend(person(2).id, job);
    ASSERT_TRUE(ok(other));  // several may apply for one head
    ASSERT_TRUE(ok(hire(slip)));
    EXPECT_EQ(codeOf(recommend(person(3).id, job)), "referral.vacancy_filled");
}

TEST_P(ReferralStores, RefuseReferralsOfNobodyAndOfNoVacancy) {
    EXPECT_EQ(codeOf(recommend(PersonId(4711), vacancy(employer().id).id)), "record.not_found");
    EXPECT_EQ(codeOf(recommend(person().id, VacancyId(4711))), "record.not_found");
    EXPECT_EQ(codeOf(referrals().find(JobReferralId(4711))), "record.not_found");
}

TEST_P(ReferralStores, ListReferralsByDayThenAsSaved) {
    const auto owner = employer();
    const auto who = person().id;
    const auto second = recommend(who, vacancy(owner.id, 1).id).value();
    const auto third = recommend(who, vacancy(owner.id, 2).id).value();
    const auto first = recommend(who, vacancy(owner.id, 3).id, kToday.addDays(-1)).value();
    EXPECT_EQ(referrals().ofPerson(who).value(), (std::vector{first, second, third}));
}

TEST_P(ReferralStores, SaveAReceiptWithTheHireItProves) {
    const auto job = vacancy(employer().id).id;
    const auto slip = recommend(person().id, job).value();
    const auto receipt = hire(slip);
    ASSERT_TRUE(ok(receipt));
    EXPECT_EQ(receipt->facts, hired(slip.id));
    EXPECT_EQ(referrals().receiptFor(slip.id).value(), *receipt);
    const auto placements = referrals().placementsOf(slip.facts.person);
    ASSERT_EQ(placements.value().size(), 1u);
    EXPECT_EQ(placements->front().id, receipt->placement);
    EXPECT_EQ(placements->front().facts.referral, slip.id);
    EXPECT_EQ(placements->front().facts.wageFen, 300000);
    EXPECT_FALSE(placements->front().endedOn.has_value());
    EXPECT_EQ(filled(job), 1);
}

TEST_P(ReferralStores, MarkAReceiptLateFromTheDayAfterItWasDue) {
    const auto owner = employer();
    const auto received = [&](int n, int days) {
        const auto slip = recommend(person(n).id, vacancy(owner.id, n).id).value();
        auto draft = refused(slip.id);
        draft.receivedOn = slip.facts.receiptDue.addDays(days);
        return receive(draft).value();
    };
    EXPECT_FALSE(received(1, 0).late);
    const auto late = received(2, 1);
    EXPECT_TRUE(late.late);
    EXPECT_EQ(referrals().receiptFor(late.facts.referral).value(), late);
}

TEST_P(ReferralStores, TakeTheHeadBackWhenAHireIsCorrected) {
    const auto job = vacancy(employer().id, 1, 1).id;
    const auto slip = recommend(person().id, job).value();
    const auto first = hire(slip).value();
    EXPECT_EQ(filled(job), 1);
    const auto second = receive(refused(slip.id, first.id));
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(filled(job), 0);
    EXPECT_FALSE(second->placement.has_value());
    EXPECT_TRUE(referrals().placementsOf(slip.facts.person).value().empty());
    EXPECT_EQ(referrals().receiptsOf(slip.facts.person).value(), std::vector{*second});
    EXPECT_TRUE(ok(recommend(person(2).id, job)));

    const auto third = hire(slip, second->id);
    ASSERT_TRUE(ok(third));
    EXPECT_EQ(filled(job), 1);
    EXPECT_EQ(referrals().receiptFor(slip.id).value(), *third);
    EXPECT_EQ(referrals().placementsOf(slip.facts.person).value().front().id, third->placement);
}

TEST_P(ReferralStores, CountAHireOnceWhenOnlyItsWageIsCorrected) {
    const auto job = vacancy(employer().id).id;
    const auto slip = recommend(person().id, job).value();
    const auto first = hire(slip).value();
    ASSERT_TRUE(ok(hire(slip, first.id)));
    EXPECT_EQ(filled(job), 1);
    EXPECT_EQ(referrals().placementsOf(slip.facts.person).value().size(), 1u);
}

TEST_P(ReferralStores, RecordAHireBeyondTheHeadsWithoutCountingIt) {
    const auto job = vacancy(employer().id, 1, 1).id;
    const auto one = recommend(person(1).id, job).value();
    const auto two = recommend(person(2).id, job).value();
    const auto first = hire(one).value();
    ASSERT_TRUE(ok(hire(two)));
    EXPECT_EQ(filled(job), 1);
    EXPECT_EQ(referrals().placementsOf(two.facts.person).value().size(), 1u);
    ASSERT_TRUE(ok(receive(refused(one.id, first.id))));
    EXPECT_EQ(filled(job), 1);  // the second one holds the head now
}

TEST_P(ReferralStores, RefuseASecondReceiptThatCorrectsNothingOrTheWrongOne) {
    const auto slip = recommend(person().id, vacancy(employer().id).id).value();
    EXPECT_EQ(codeOf(receive(refused(slip.id, ReceiptId(4711)))), "record.not_found");
    const auto first = receive(refused(slip.id)).value();
    EXPECT_EQ(codeOf(hire(slip)), "receipt.recorded_already");
    EXPECT_EQ(codeOf(hire(slip, ReceiptId(4711))), "receipt.recorded_already");
    const auto second = hire(slip, first.id);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(codeOf(receive(refused(slip.id, first.id))), "receipt.recorded_already");
    EXPECT_EQ(referrals().receiptFor(slip.id).value(), *second);
}

TEST_P(ReferralStores, RefuseReceiptsOfVoidAndUnknownReferrals) {
    const auto slip = recommend(person().id, vacancy(employer().id).id).value();
    ASSERT_TRUE(ok(makeVoid(slip.id)));
    EXPECT_EQ(codeOf(receive(refused(slip.id))), "referral.void");
    EXPECT_EQ(codeOf(receive(refused(JobReferralId(4711)))), "record.not_found");
    EXPECT_EQ(referrals().receiptFor(slip.id).value(), std::nullopt);
}

TEST_P(ReferralStores, ListReceiptsThatHoldOldestFirst) {
    const auto owner = employer();
    const auto who = person().id;
    const auto receivedOn = [&](int n, QDate day) {
        auto draft = refused(recommend(who, vacancy(owner.id, n).id).value().id);
        draft.receivedOn = day;
        return receive(draft).value();
    };
    const auto second = receivedOn(1, kToday.addDays(2));
    const auto first = receivedOn(2, kToday.addDays(1));
    const auto third = receivedOn(3, kToday.addDays(2));
    EXPECT_EQ(referrals().receiptsOf(who).value(), (std::vector{first, second, third}));
    EXPECT_TRUE(referrals().receiptsOf(person(2).id).value().empty());
}

TEST_P(ReferralStores, KeepPlacementsThatAnotherProofShows) {
    const auto who = person().id;
    auto contract = samplePlacement(who, employer().id);
    contract.evidence = u"contract"_s;
    contract.employer = {};
    contract.wageFen = {};
    const auto saved = act([&](const Act& a) { return referrals().addPlacement(a, contract); });
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(referrals().placementsOf(who).value(), std::vector{*saved});
    contract.person = PersonId(4711);
    EXPECT_EQ(codeOf(act([&](const Act& a) { return referrals().addPlacement(a, contract); })),
              "record.not_found");
}

TEST_P(ReferralStores, CountAPlacementOfAReferralWithoutReceipt) {
    const auto job = vacancy(employer().id).id;
    const auto slip = recommend(person().id, job).value();
    auto payroll = samplePlacement(slip.facts.person, slip.employer);
    payroll.referral = slip.id;
    payroll.evidence = u"payroll"_s;
    ASSERT_TRUE(ok(act([&](const Act& a) { return referrals().addPlacement(a, payroll); })));
    EXPECT_EQ(filled(job), 1);
}

TEST_P(ReferralStores, CountPrintsOfEachPaper) {
    const auto who = person().id;
    const auto first = print(u"F5"_s, 100, who);
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(first->ordinal, 1);
    const auto again = print(u"F5"_s, 100, who).value();
    EXPECT_EQ(again.ordinal, 2);
    const auto other = print(u"F5"_s, 101, who).value();
    EXPECT_EQ(other.ordinal, 1);
    const auto form = print(u"F6"_s, 100, who).value();
    EXPECT_EQ(form.ordinal, 1);
    EXPECT_EQ(referrals().printsOf(who).value(), (std::vector{*first, again, other, form}));
    EXPECT_EQ(codeOf(print(u"F5"_s, 102, PersonId(4711))), "record.not_found");
}

TEST_P(ReferralStores, FileSeveralPrintsOfOneJob) {
    const auto who = person().id;
    const auto done = act([&](const Act& a) -> Result<> {
        for (const qint64 slip : {1, 2, 3})
            if (auto filed = referrals().addPrint(a, u"F5"_s, slip, who, 1, u"printer"_s); !filed)
                return fail(filed.error());
        return {};
    });
    ASSERT_TRUE(ok(done));
    EXPECT_EQ(referrals().printsOf(who).value().size(), 3u);
}

ZHIQIAO_ON_EVERY_STORE(ReferralStores);
