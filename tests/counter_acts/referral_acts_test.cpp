// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ReferralActs : public ActsSuite {
protected:
    Result<Receipt> receive(const JobReferral& slip, const QString& result,
                            std::optional<QDate> startOn = {}, QDate on = kToday,
                            std::optional<ReceiptId> corrects = {}) {
        return recordReceipt(ports(), actor(), once(),
                             {.referral = slip.id,
                              .result = result,
                              .receivedOn = on,
                              .startOn = startOn,
                              .wageFen = {},
                              .contractKind = {},
                              .corrects = corrects},
                             kToday);
    }
    [[nodiscard]] int filled(VacancyId id) const {
        return taken(ports().vacancies.find(id)).vacancy.filled;
    }
    static QStringList codesOf(const std::vector<ReferralOutcome>& outcomes) {
        QStringList codes;
        for (const auto& outcome : outcomes) {
            const auto code = codeOf(outcome.saved);
            codes << QString::fromLatin1(code.data(), qsizetype(code.size()));
        }
        return codes;
    }
};
ZHIQIAO_ON_EVERY_BACKING(ReferralActs);

TEST_P(ReferralActs, RecommendThreeWithNumbersInARow) {
    const auto who = graduate();
    const auto what = vacancies(3);
    const auto outcomes = recommend(who, what);
    ASSERT_TRUE(ok(outcomes));
    ASSERT_EQ(codesOf(*outcomes), (QStringList{u"ok"_s, u"ok"_s, u"ok"_s}));
    for (size_t i = 0; i < what.size(); ++i) {
        const auto& outcome = (*outcomes)[i];
        EXPECT_EQ(outcome.vacancy, what[i]);
        EXPECT_TRUE(outcome.counts) << qPrintable(outcome.reason);
        EXPECT_TRUE(outcome.reason.isEmpty());
        EXPECT_EQ(outcome.saved->number, u"639921012200000%1"_s.arg(i + 1));
        EXPECT_EQ(outcome.saved->ordinal, int(i) + 1);
        EXPECT_EQ(outcome.saved->facts.receiptDue, kToday.addDays(7));
    }
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 3);
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, KeepTheOthersWhenOneIsRefused) {
    const auto who = graduate();
    auto what = vacancies(3);
    auto other = sampleVacancy(employer(9), 9);
    other.heads = 1;
    const auto contested = vacancy(other);
    const auto rival = slip(graduate(2), contested);
    ASSERT_TRUE(ok(receive(rival, u"03"_s, kToday)));
    what[1] = contested;
    const auto outcomes = recommend(who, what);
    ASSERT_TRUE(ok(outcomes));
    EXPECT_EQ(codesOf(*outcomes), (QStringList{u"ok"_s, u"referral.vacancy_filled"_s, u"ok"_s}));
    EXPECT_FALSE((*outcomes)[1].counts);
    EXPECT_EQ(taken(ports().referrals.ofPerson(who)).size(), 2U);
    EXPECT_EQ((*outcomes)[2].saved->number.right(6).toInt(),
              (*outcomes)[0].saved->number.right(6).toInt() + 1)
        << "a refusal takes no number";
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, RefuseAVacancyThatIsNotForThisPerson) {
    const auto who = graduate();
    auto refusal = [&, n = 20](auto change) mutable {
        ++n;
        auto facts = sampleVacancy(employer(n), n);
        change(facts);
        return codesOf(taken(recommend(who, {vacancy(facts)}))).front();
    };
    EXPECT_EQ(refusal([](VacancyFacts&) {}), u"ok"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.openUntil = kToday.addDays(-1); }),
              u"referral.vacancy_closed"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.state = u"40"_s; }), u"referral.vacancy_closed"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.opensOn = kToday.addDays(1); }),
              u"referral.vacancy_closed"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.education = u"11"_s; }), u"referral.hard_limit"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.ageMin = 40; }), u"referral.hard_limit"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.certificate = u"法律职业资格"_s; }),
              u"referral.hard_limit"_s);
    EXPECT_EQ(refusal([](VacancyFacts& v) { v.wageFenLow = v.wageFenHigh = 50000; }),
              u"referral.hard_limit"_s);
    const auto refused = taken(recommend(who, {vacancy([&] {
                                             auto facts = sampleVacancy(employer(40), 40);
                                             facts.ageMin = 40;
                                             return facts;
                                         }())}));
    EXPECT_EQ(refused.front().saved.error().message, textOf(HardLimit::OutsideAskedAge));
    EXPECT_EQ(taken(ports().referrals.ofPerson(who)).size(), 1U);
}

TEST_P(ReferralActs, RefuseTheSameVacancyAgain) {
    const auto who = graduate();
    const auto what = vacancies(1);
    ASSERT_TRUE(ok(recommend(who, what)));
    EXPECT_EQ(codesOf(taken(recommend(who, what))), QStringList{u"referral.duplicate_vacancy"_s});
    EXPECT_EQ(codeOf(recommend(PersonId(kIdLimit - 1), what)->front().saved), "record.not_found");
}

TEST_P(ReferralActs, DoNotCountTheSameEmployerTwice) {
    const auto who = graduate();
    const auto owner = employer();
    const auto outcomes =
        taken(recommend(who, {vacancy(sampleVacancy(owner, 1)), vacancy(sampleVacancy(owner, 2))}));
    ASSERT_EQ(codesOf(outcomes), (QStringList{u"ok"_s, u"ok"_s}));
    EXPECT_TRUE(outcomes[0].counts);
    EXPECT_FALSE(outcomes[1].counts);
    EXPECT_FALSE(outcomes[1].reason.isEmpty());
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 1);
}

TEST_P(ReferralActs, RefuseACodeOfNoListAndNameTheField) {
    const auto who = graduate();
    auto asked = request(who, vacancies(1));
    asked.told = u"zzz"_s;
    const auto refusal = [&] {
        const auto refused = recommendVacancies(ports(), actor(), once(), asked, kToday);
        return std::string(codeOf(refused)) + ' ' +
               (refused ? std::string() : refused.error().detail.toStdString());
    };
    EXPECT_EQ(refusal(), "code.unknown field=told");
    asked.told = u"01"_s;
    asked.fewerReason = u"岗位太少"_s;
    EXPECT_EQ(refusal(), "code.unknown field=fewer_reason");
    EXPECT_TRUE(caseOf(who).referrals.empty());
}

TEST_P(ReferralActs, AreOneActWhenDoneTwice) {
    const auto who = graduate();
    const auto what = vacancies(3);
    const auto operation = once();
    const auto done = request(who, what);
    ASSERT_TRUE(ok(recommendVacancies(ports(), actor(), operation, done, kToday)));
    const auto again = recommendVacancies(ports(), actor(), operation, done, kToday);
    ASSERT_TRUE(ok(again));
    for (const auto& outcome : *again) EXPECT_EQ(codeOf(outcome.saved), "act.already_done");
    EXPECT_EQ(taken(ports().referrals.ofPerson(who)).size(), 3U);
}

TEST_P(ReferralActs, MakeAReferralVoidAndLeaveItsNumber) {
    const auto who = graduate();
    const auto what = vacancies(1);
    const auto made = *taken(recommend(who, what)).front().saved;
    EXPECT_EQ(codeOf(voidReferral(ports(), actor(), once(), made.id, u" "_s)),
              "service.reason_missing");
    const auto ended = voidReferral(ports(), actor(), once(), made.id, u"打印错误"_s);
    ASSERT_TRUE(ok(ended));
    EXPECT_TRUE(ended->isVoid());
    EXPECT_EQ(ended->number, made.number);
    EXPECT_EQ(ended->voidReason, u"打印错误"_s);
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 0);
    expectRowsAsRecomputed(who);
    EXPECT_EQ(codeOf(voidReferral(ports(), actor(), once(), made.id, u"再次"_s)), "referral.void");
    EXPECT_EQ(codeOf(receive(made, u"04"_s)), "referral.void");
    EXPECT_EQ(codeOf(voidReferral(ports(), actor(), once(), JobReferralId(kIdLimit - 1), u"无"_s)),
              "record.not_found");
    const auto again = taken(recommend(who, what));
    ASSERT_TRUE(ok(again.front().saved)) << "the vacancy is free again";
    EXPECT_EQ(again.front().saved->number.right(6).toInt(), made.number.right(6).toInt() + 1);
}

TEST_P(ReferralActs, CountTheSecondOfOneEmployerWhenTheFirstIsMadeVoid) {
    const auto who = graduate();
    const auto owner = employer();
    const auto outcomes =
        taken(recommend(who, {vacancy(sampleVacancy(owner, 1)), vacancy(sampleVacancy(owner, 2)),
                              vacancy(sampleVacancy(owner, 3))}));
    ASSERT_EQ(outcomes[1].saved->facts.validity, u"16"_s);
    ASSERT_TRUE(ok(voidReferral(ports(), actor(), once(), outcomes[0].saved->id, u"打印错误"_s)));
    const auto held = caseOf(who).referrals;
    EXPECT_EQ(held[0].facts.validity, u"01"_s) << "what was judged then stays, the letter is void";
    EXPECT_EQ(held[1].facts.validity, u"01"_s);
    EXPECT_EQ(held[2].facts.validity, u"16"_s);
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 1);
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, CountTheFourthOfADayWhenOneOfTheThreeIsMadeVoid) {
    const auto who = graduate();
    const auto outcomes = taken(recommend(who, vacancies(5)));
    ASSERT_EQ(outcomes[3].saved->facts.validity, u"17"_s);
    ASSERT_TRUE(ok(voidReferral(ports(), actor(), once(), outcomes[1].saved->id, u"打印错误"_s)));
    const auto held = caseOf(who).referrals;
    EXPECT_EQ(held[3].facts.validity, u"01"_s);
    EXPECT_EQ(held[4].facts.validity, u"17"_s);
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 3);
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, LetALaterLetterOfAnEmployerGiveWayToItsEarlierOneThatCountsAtLast) {
    const auto who = graduate();
    const auto owner = employer(4);
    auto what = vacancies(3);
    what.push_back(vacancy(sampleVacancy(owner, 4)));
    std::vector<JobReferralId> yesterday;
    for (const auto& id : what)
        yesterday.push_back(act([&](const Act& a) {
                                auto letter = sampleReferral(who, id, kToday.addDays(-1));
                                if (id == what.back()) letter.validity = u"17"_s;
                                return ports().referrals.add(a, letter);
                            }).id);
    const auto next = taken(recommend(who, {vacancy(sampleVacancy(owner, 5))}));
    ASSERT_EQ(next.front().saved->facts.validity, u"01"_s);
    ASSERT_EQ(promise(who, u"referral"_s).delivered, 4);

    ASSERT_TRUE(ok(voidReferral(ports(), actor(), once(), yesterday.front(), u"打印错误"_s)));
    const auto held = caseOf(who).referrals;
    EXPECT_EQ(held[3].facts.validity, u"01"_s) << "V6: only two others of that day hold";
    EXPECT_EQ(held[4].facts.validity, u"16"_s) << "V5: its employer has an earlier counted one";
    EXPECT_EQ(promise(who, u"referral"_s).delivered, 3);
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, RefuseToMakeAnAnsweredReferralVoid) {
    const auto made = slip(graduate(), vacancies(1).front());
    ASSERT_TRUE(ok(receive(made, u"04"_s)));
    EXPECT_EQ(codeOf(voidReferral(ports(), actor(), once(), made.id, u"打印错误"_s)),
              "referral.has_receipt");
}

TEST_P(ReferralActs, MakeAPlacementOfAHireAndCountTheHead) {
    const auto who = graduate();
    const auto what = vacancies(1).front();
    const auto made = slip(who, what);
    EXPECT_EQ(filled(what), 0);
    const auto receipt = recordReceipt(ports(), actor(), once(),
                                       {.referral = made.id,
                                        .result = u"03"_s,
                                        .receivedOn = kToday,
                                        .startOn = kToday.addDays(-1),
                                        .wageFen = 320000,
                                        .contractKind = u"1"_s,
                                        .insured = true,
                                        .corrects = {}},
                                       kToday);
    ASSERT_TRUE(ok(receipt));
    const auto placements = caseOf(who).placements;
    ASSERT_EQ(placements.size(), 1U);
    EXPECT_EQ(placements.front().id, receipt->placement);
    EXPECT_EQ(placements.front().facts.referral, made.id);
    EXPECT_EQ(placements.front().facts.employerName, made.employerName);
    EXPECT_EQ(placements.front().facts.startOn, kToday.addDays(-1));
    EXPECT_EQ(placements.front().facts.wageFen, 320000);
    EXPECT_EQ(filled(what), 1);
    EXPECT_EQ(promise(who, u"guidance"_s).stopped, StopReason::Settled);
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, RefuseAReceiptThatCannotBe) {
    const auto what = vacancies(1).front();
    const auto made = slip(graduate(), what);
    EXPECT_EQ(codeOf(receive(made, u"03"_s)), "receipt.start_missing");
    EXPECT_EQ(codeOf(receive(made, u"03"_s, QDate())), "receipt.start_missing") << "no day at all";
    EXPECT_EQ(codeOf(receive(made, u"foo"_s)), "receipt.bad_result");
    EXPECT_EQ(codeOf(receive(made, QString())), "receipt.bad_result");
    EXPECT_EQ(codeOf(receive(made, u"04"_s, {}, kToday.addDays(1))), "receipt.in_future");
    ReceiptDraft told{
        .referral = made.id, .result = u"03"_s, .receivedOn = kToday, .startOn = kToday};
    told.contractKind = u"口头"_s;
    EXPECT_EQ(codeOf(recordReceipt(ports(), actor(), OperationId::make(), told, kToday)),
              "code.unknown");
    told.contractKind.clear();
    told.form = u"88"_s;
    EXPECT_EQ(codeOf(recordReceipt(ports(), actor(), OperationId::make(), told, kToday)),
              "code.unknown");
    EXPECT_EQ(filled(what), 0);
    EXPECT_EQ(taken(ports().referrals.receiptFor(made.id)), std::nullopt);
    ASSERT_TRUE(ok(receive(made, u"04"_s)));
    EXPECT_EQ(codeOf(receive(made, u"04"_s)), "receipt.recorded_already");
    EXPECT_EQ(codeOf(receive(made, u"03"_s, kToday)), "receipt.recorded_already");
    EXPECT_EQ(filled(what), 0) << "nothing of a refused act stays";
    EXPECT_TRUE(caseOf(made.facts.person).placements.empty());
}

TEST_P(ReferralActs, AcceptALateSlipAndMarkItLate) {
    const auto who = graduate();
    const auto what = vacancies(2);
    EXPECT_FALSE(taken(receive(slip(who, what[0], 7), u"04"_s)).late) << "on the last day";
    EXPECT_TRUE(taken(receive(slip(who, what[1], 8), u"04"_s)).late) << "a day after";
}

TEST_P(ReferralActs, TakeAHireBackWithACorrection) {
    const auto who = graduate();
    const auto what = vacancies(1).front();
    const auto made = slip(who, what);
    const auto hired = taken(receive(made, u"03"_s, kToday));
    EXPECT_EQ(filled(what), 1);
    const auto corrected = receive(made, u"07"_s, {}, kToday, hired.id);
    ASSERT_TRUE(ok(corrected));
    EXPECT_EQ(filled(what), 0);
    const auto file = caseOf(who);
    EXPECT_TRUE(file.placements.empty());
    ASSERT_EQ(file.receipts.size(), 1U);
    EXPECT_EQ(file.receipts.front().id, corrected->id);
    EXPECT_EQ(file.receipts.front().facts.corrects, hired.id);
    EXPECT_EQ(promise(who, u"guidance"_s).stopped, std::nullopt);
    expectRowsAsRecomputed(who);
    EXPECT_EQ(codeOf(receive(made, u"04"_s, {}, kToday, hired.id)), "receipt.recorded_already")
        << "the first receipt is corrected already";
}

TEST_P(ReferralActs, LetAFinalResultFollowAPendingOneAndKeepBoth) {
    const auto who = graduate();
    const auto what = vacancies(1).front();
    const auto made = slip(who, what);
    const auto pending = taken(receive(made, u"02"_s));
    EXPECT_EQ(codeOf(receive(made, u"02"_s)), "receipt.recorded_already") << "still pending";
    const auto hired = receive(made, u"03"_s, kToday);
    ASSERT_TRUE(ok(hired));
    EXPECT_EQ(hired->facts.corrects, pending.id);
    EXPECT_EQ(filled(what), 1);
    const auto file = caseOf(who);
    ASSERT_EQ(file.receipts.size(), 1U);
    EXPECT_EQ(file.receipts.front().id, hired->id);
    ASSERT_EQ(file.placements.size(), 1U);
    EXPECT_EQ(codeOf(receive(made, u"04"_s)), "receipt.recorded_already") << "a hire is final";
    expectRowsAsRecomputed(who);
}

TEST_P(ReferralActs, RankWhatIsOpenAndProposeThreeEmployers) {
    const auto who = graduate();
    const auto what = vacancies(4);
    auto tooHigh = sampleVacancy(employer(8), 8);
    tooHigh.education = u"11"_s;
    const auto unfit = vacancy(tooHigh);
    slip(who, what[0]);
    const auto result = matchPerson(ports(), who, kToday);
    ASSERT_TRUE(ok(result));
    EXPECT_EQ(result->ranked.size(), 3U);
    EXPECT_EQ(proposeThree(*result).size(), 3U);
    for (const auto& match : result->ranked) {
        EXPECT_NE(match.offer.vacancy.id, what[0]);
        EXPECT_TRUE(match.counts);
        EXPECT_FALSE(match.reasons.isEmpty());
    }
    const auto limitOf = [&](VacancyId id) -> std::optional<HardLimit> {
        for (const auto& excluded : result->excluded)
            if (excluded.vacancy == id) return excluded.limit;
        return {};
    };
    EXPECT_EQ(limitOf(unfit), HardLimit::EducationTooLow);
    EXPECT_EQ(limitOf(what[0]), HardLimit::RecommendedBefore);
}
