// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/referral_slip_facts.h"

#include "tests/support/counter.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(ReferralSlipFactsBuilder, FillsEveryFieldFromTheRecords) {
    Counter counter;
    const auto person = counter.addGraduate();
    const auto referral = counter.recommend(person, counter.addVacancies(1).front());
    const auto file = counter.caseOf(person);
    const auto offer = taken(counter.ports().vacancies.find(referral.facts.vacancy));
    const auto facts = referralSlipFacts({.file = file,
                                          .referral = &referral,
                                          .offer = offer,
                                          .office = sampleOffice(),
                                          .officer = u"马文忠"_s,
                                          .codes = loadedCodes(),
                                          .today = kToday,
                                          .demo = true,
                                          .reprint = 1});
    EXPECT_EQ(facts.number, u"6399210122000001"_s);
    EXPECT_EQ(facts.scanCode.size(), 20);
    EXPECT_EQ(facts.name, samplePerson(1).name);
    EXPECT_EQ(facts.sex, u"男性"_s) << "as the number says";
    EXPECT_EQ(facts.age, 23);
    EXPECT_EQ(facts.idFull, samplePerson(1).idNumber);
    EXPECT_NE(facts.idMasked, facts.idFull);
    EXPECT_EQ(facts.employerName, sampleEmployer(1).name);
    EXPECT_EQ(facts.ordinal, u"第1次/3"_s);
    EXPECT_EQ(facts.issuedOn, kToday);
    EXPECT_EQ(facts.validUntil, kToday.addDays(7));
    EXPECT_EQ(facts.receiptDays, 7);
    EXPECT_EQ(facts.officeName, sampleOffice().name);
    EXPECT_TRUE(facts.demo);
    EXPECT_EQ(facts.reprint, 1);
    for (const auto& text : {facts.educationName, facts.skills, facts.phone, facts.employerAddress,
                             facts.contact, facts.employerPhone, facts.route, facts.interview,
                             facts.officer, facts.officeAddress, facts.officePhone})
        EXPECT_FALSE(text.isEmpty());
}

TEST(SlipFacts, SayBeyondThePromisedNumberHowManyWereOwed) {
    Counter counter;
    const auto person = counter.addGraduate();
    const auto vacancies = counter.addVacancies(4);
    std::optional<JobReferral> referral;
    for (const auto vacancy : vacancies) referral = counter.recommend(person, vacancy);
    const auto file = counter.caseOf(person);
    const auto offer = taken(counter.ports().vacancies.find(referral->facts.vacancy));
    const auto facts = referralSlipFacts({.file = file,
                                          .referral = &*referral,
                                          .offer = offer,
                                          .office = sampleOffice(),
                                          .officer = u"马文忠"_s,
                                          .codes = loadedCodes(),
                                          .today = kToday});
    EXPECT_EQ(facts.ordinal, u"第4次(应推荐3次)"_s);
}
