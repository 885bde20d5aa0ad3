// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class PersonActs : public ActsSuite {};
ZHIQIAO_ON_EVERY_BACKING(PersonActs);

TEST_P(PersonActs, RegisterAPersonWithWhatIsPromised) {
    const auto request = graduateRequest();
    const auto saved = registerCase(ports(), actor(), once(), true, request, kToday);
    ASSERT_TRUE(ok(saved));
    const auto file = caseOf(saved->person.id);
    EXPECT_EQ(file.person.facts.idNumber, request.facts.idNumber);
    EXPECT_EQ(file.wish, request.wish);
    ASSERT_EQ(file.registrations.size(), 1U);
    EXPECT_EQ(file.registrations.front().facts, request.registrations.front());
    QMap<QString, int> promised;
    for (const auto& owed : file.owed) promised[owed.item] = owed.promised;
    EXPECT_EQ(promised.value(u"guidance"_s), 1);
    EXPECT_EQ(promised.value(u"referral"_s), 3);
    EXPECT_EQ(promised.value(u"opportunity"_s), 1);
    expectRowsAsRecomputed(saved->person.id);
}

TEST_P(PersonActs, RefuseTheSecondHolderOfANumberAndSaveNothingOfIt) {
    graduate(1);
    const auto operation = once();
    const auto refused =
        registerCase(ports(), actor(), operation, true, graduateRequest(1), kToday);
    EXPECT_EQ(codeOf(refused), "person.duplicate_number");
    EXPECT_TRUE(ok(registerCase(ports(), actor(), operation, true, graduateRequest(2), kToday)))
        << "a refused act is not done";
}

TEST_P(PersonActs, TellThatANumberWasRecordedForSomebodyElseBefore) {
    const auto wrong = taken(ports().people.find(graduate(1)));
    auto facts = wrong.facts;
    facts.idNumber = sampleIdNumber(7);
    ASSERT_TRUE(ok(correctPerson(
        ports().transactions, ports().people, ports().codes, actor(), once(), true, wrong.id,
        wrong.rowVersion, facts, kToday,
        [&](const Act& act, PersonId who) { return refreshPerson(ports(), act, who); })));
    const auto saved = registerCase(ports(), actor(), once(), true, graduateRequest(1), kToday);
    ASSERT_TRUE(ok(saved));
    const auto told = [&](const std::vector<Finding>& findings) {
        return std::ranges::count(findings, u"identity.formerly_of_another"_s, &Finding::id);
    };
    EXPECT_EQ(told(saved->findings), 1);
    EXPECT_EQ(told(taken(registerCase(ports(), actor(), once(), true, graduateRequest(2), kToday))
                       .findings),
              0);
}

TEST_P(PersonActs, RefuseFactsThatCannotBe) {
    const auto codeFor = [&](auto change, bool demo = true) {
        auto request = graduateRequest();
        change(request.facts);
        const auto refused = registerCase(ports(), actor(), once(), demo, request, kToday);
        EXPECT_EQ(taken(ports().people.findByIdNumber(request.facts.idNumber)), std::nullopt);
        return std::string(codeOf(refused));
    };
    EXPECT_EQ(codeFor([](PersonFacts& facts) { facts.name = u" "_s; }), "person.name_missing");
    EXPECT_EQ(codeFor([](PersonFacts& facts) { facts.name = QString(200, u'长'); }),
              "person.name_too_long");
    EXPECT_EQ(codeFor([](PersonFacts& facts) { facts.phone = u"123"_s; }), "phone.invalid");
    EXPECT_EQ(codeFor([](PersonFacts& facts) { facts.education = u"00000"_s; }), "code.unknown");
    EXPECT_EQ(codeFor([](PersonFacts& facts) {
                  facts.idNumber = u"11010519491231002X"_s;  // printed in GB 11643 as a sample
                  facts.birthOn = {};
              }),
              "identity.not_a_test_number");
    EXPECT_TRUE(
        codeFor([](PersonFacts& facts) { facts.idNumber.chop(1); }).starts_with("identity."));
}

TEST_P(PersonActs, TakeOnlyNumbersOfNobodyInADemoOfficeWhateverTheDocument) {
    const auto codeFor = [&](const QString& type, const QString& number, bool demo = true) {
        auto request = graduateRequest();
        request.facts.idType = type;
        request.facts.idNumber = number;
        request.facts.birthOn = {};
        return std::string(codeOf(registerCase(ports(), actor(), once(), demo, request, kToday)));
    };
    const auto sample = u"11010519491231002X"_s;  // printed in GB 11643 as a sample
    for (const auto& type : {u"01"_s, u"02"_s, u"03"_s, u"06"_s, u"08"_s, u"99"_s})
        EXPECT_EQ(codeFor(type, sample), "identity.not_a_test_number") << qPrintable(type);
    EXPECT_EQ(codeFor(u"04"_s, u"H12345678"_s), "identity.not_a_test_number");
    EXPECT_EQ(codeFor(u"05"_s, u"12345678"_s), "identity.not_a_test_number");
    EXPECT_EQ(codeFor(u"06"_s, u"E12345678"_s), "identity.not_a_test_number");
    EXPECT_EQ(codeFor(u"07"_s, u"ABC123456789012"_s), "identity.not_a_test_number");
    EXPECT_EQ(codeFor(u"02"_s, sampleIdNumber(1)), "ok");
    EXPECT_EQ(codeFor(u"04"_s, u"H00005678"_s), "ok");
    EXPECT_EQ(codeFor(u"05"_s, u"00005678"_s), "ok");
    EXPECT_EQ(codeFor(u"06"_s, u"TEST5678"_s), "ok");
    EXPECT_EQ(codeFor(u"07"_s, u"ABC000056789012"_s), "ok");
    EXPECT_EQ(codeFor(u"06"_s, u"E12345678"_s, false), "ok") << "a real office";
}

TEST_P(PersonActs, AskForThePresentNumberInsteadOfFifteenDigits) {
    auto request = graduateRequest();
    request.facts.idNumber = u"632421700815123"_s;
    request.facts.birthOn = {};
    for (const auto& type : {u"01"_s, u"02"_s}) {
        request.facts.idType = type;
        const auto refused = registerCase(ports(), actor(), once(), true, request, kToday);
        EXPECT_EQ(codeOf(refused), "identity.old_number");
        EXPECT_EQ(refused.error().hint, u"Type the 18 characters of the present card."_s);
    }
}

TEST_P(PersonActs, AreOneActWhenDoneTwice) {
    const auto operation = once();
    ASSERT_TRUE(ok(registerCase(ports(), actor(), operation, true, graduateRequest(1), kToday)));
    EXPECT_EQ(codeOf(registerCase(ports(), actor(), operation, true, graduateRequest(2), kToday)),
              "act.already_done");
    EXPECT_EQ(taken(ports().people.findByIdNumber(samplePerson(2).idNumber)), std::nullopt);
}

TEST_P(PersonActs, RecordAFurtherRegistrationAndItsCorrection) {
    const auto who = graduate();
    RegistrationDraft draft{who, sampleRegistration(actor().staff, u"unemployment"_s)};
    const auto first = recordRegistration(ports(), actor(), once(), draft);
    ASSERT_TRUE(ok(first));
    draft.facts.registeredOn = kToday.addDays(-3);
    draft.corrects = first->id;
    draft.reason = u"登记日期写错"_s;
    const auto second = recordRegistration(ports(), actor(), once(), draft);
    ASSERT_TRUE(ok(second));
    const auto held = taken(ports().people.registrations(who));
    ASSERT_EQ(held.size(), 2U);
    EXPECT_TRUE(std::ranges::none_of(held, [&](const auto& r) { return r.id == first->id; }));
    EXPECT_EQ(taken(ports().people.registrationHistory(who)).size(), 3U);
    expectRowsAsRecomputed(who);
    draft.person = PersonId(kIdLimit - 1);
    draft.corrects = {};
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), draft)), "record.not_found");
}

TEST_P(PersonActs, RefuseASecondOpenRegistrationOfOneKind) {
    const auto who = graduate();
    const auto open = caseOf(who).registrations.front();
    RegistrationDraft draft{who, sampleRegistration(actor().staff, u"graduate"_s)};
    const auto refused = recordRegistration(ports(), actor(), once(), draft);
    EXPECT_EQ(codeOf(refused), "registration.open_already");
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(
        loadedCodes().lists.name(u"registration_kind"_s, u"graduate"_s)));
    draft.facts.registeredOn = open.facts.registeredOn.addDays(-5);
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), draft)),
              "registration.open_already")
        << "begun earlier, it would be open beside the other";
    EXPECT_EQ(taken(ports().people.registrations(who)).size(), 1U);
    RegistrationDraft end{who, open.facts, open.id};
    end.facts.endedOn = kToday;
    end.facts.endReason = u"99"_s;
    ASSERT_TRUE(ok(recordRegistration(ports(), actor(), once(), end)));
    draft.facts.registeredOn = kToday;
    EXPECT_TRUE(ok(recordRegistration(ports(), actor(), once(), draft))) << "after the first ended";
}

TEST_P(PersonActs, SaveNobodyWhoIsRegisteredTwiceAsOneKind) {
    auto request = graduateRequest();
    request.registrations.push_back(request.registrations.front());
    EXPECT_EQ(codeOf(registerCase(ports(), actor(), once(), true, request, kToday)),
              "registration.open_already");
    EXPECT_EQ(taken(ports().people.findByIdNumber(request.facts.idNumber)), std::nullopt);
}

TEST_P(PersonActs, RegisterNobodyBeforeTheAgeOfSixteen) {
    const auto sixteen = kToday.addYears(-16);
    const auto register_ = [&](int n, QDate birth) {
        auto request = graduateRequest(n);
        request.facts.idNumber = sampleIdNumber(n, birth);
        request.facts.birthOn = birth;
        request.registrations.front().registeredOn = kToday;
        return registerCase(ports(), actor(), once(), true, request, kToday);
    };
    const auto refused = register_(1, sixteen.addDays(1));
    EXPECT_EQ(codeOf(refused), "registration.too_young");
    EXPECT_TRUE(refused.error().message.contains(u"劳动法 第15条"_s));
    const auto saved = register_(2, sixteen);
    ASSERT_TRUE(ok(saved)) << "on the birthday";
    RegistrationDraft draft{saved->person.id, sampleRegistration(actor().staff)};
    draft.facts.registeredOn = kToday.addDays(-1);
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), draft)), "registration.too_young")
        << "the age on the day of registration";
}

TEST_P(PersonActs, EndARegistrationAndWhatItPromised) {
    const auto who = graduate();
    const auto open = caseOf(who).registrations.front();
    RegistrationDraft draft{who, open.facts, open.id};
    draft.facts.endedOn = kToday;
    draft.facts.endReason = u"99"_s;
    ASSERT_TRUE(ok(recordRegistration(ports(), actor(), once(), draft)));
    expectRowsAsRecomputed(who);
    for (const auto& row : taken(ports().services.obligationsOf(who))) EXPECT_FALSE(row.active);
}

TEST_P(PersonActs, KeepTheNewestWish) {
    const auto who = graduate();
    JobWish wish{.occupations = {u"2-06"_s},
                 .divisions = {u"6399"_s},
                 .wageFenLow = 300000,
                 .workMode = u"1"_s};
    const auto operation = once();
    ASSERT_TRUE(ok(recordWish(ports(), actor(), operation, who, wish)));
    EXPECT_EQ(caseOf(who).wish, wish);
    EXPECT_EQ(codeOf(recordWish(ports(), actor(), operation, who, {})), "act.already_done");
    EXPECT_EQ(caseOf(who).wish, wish);
}
