// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration_fields.h"
#include "tests/support/codes.h"
#include "tests/support/office_sample.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId kOfficer(2);

RegistrationFacts facts(const QString& kind, QDate on, const RegistrationDetails& details = {}) {
    auto made = sampleRegistration(kOfficer, kind);
    made.registeredOn = on;
    made.details = details;
    return made;
}
RegistrationFacts ended(RegistrationFacts facts, QDate on, const QString& reason) {
    facts.endedOn = on;
    facts.endReason = reason;
    return facts;
}
Registration held(qint64 id, const RegistrationFacts& facts) {
    return {.id = RegistrationId(id),
            .person = PersonId(1),
            .facts = facts,
            .corrects = {},
            .office = OfficeId(1),
            .recorded = {OfficeId(1), kOfficer, {}}};
}
PersonFacts bornOn(QDate birth, const QString& sex = u"1"_s) {
    PersonFacts person{.name = u"演示"_s};
    person.birthOn = birth;
    person.sex = sex;
    return person;
}
Result<RegistrationFacts> check(const RegistrationFacts& wanted,
                                const std::vector<Registration>& others = {},
                                const PersonFacts& person = bornOn(QDate(1990, 5, 1))) {
    return checkRegistration(loadedCodes(), person, others, wanted);
}

const QDate kDay(2022, 11, 1);

}  // namespace

// Rule R207 and edge case 11: employment begun the day before, on and after the registration.
TEST(RegistrationRules, HoldNoUnemploymentBesideAnEmployment) {
    struct Case {
        QDate employedOn;
        std::optional<QDate> employedUntil;
        const char* refused;
    };
    for (const auto& [from, until, refused] :
         {Case{kDay.addDays(-1), {}, "registration.employed"},
          Case{kDay, {}, "registration.employed"},
          Case{kDay.addDays(1), {}, "registration.employed"},  // it would overlap from then on
          Case{kDay.addDays(-90), kDay, ""},                   // its end is the first free day
          Case{kDay.addDays(-90), kDay.addDays(1), "registration.employed"}}) {
        SCOPED_TRACE(from.toString(Qt::ISODate).toStdString());
        auto work = facts(u"employment"_s, from);
        if (until) work = ended(work, *until, u"1"_s);
        const auto got = check(facts(u"unemployment"_s, kDay), {held(7, work)});
        EXPECT_EQ(got ? "" : codeOf(got), refused);
        if (!got) {
            EXPECT_EQ(got.error().kind, Error::Kind::Conflict);
        }
    }
}

TEST(RegistrationRules, LetAPersonHaveTwoEmploymentsAndOneOfTheOthers) {
    EXPECT_TRUE(ok(check(facts(u"employment"_s, kDay), {held(7, facts(u"employment"_s, kDay))})));
    EXPECT_TRUE(ok(check(facts(u"certificate"_s, kDay), {held(7, facts(u"certificate"_s, kDay))})));
    for (const auto& kind : {u"unemployment"_s, u"jobseeker"_s, u"veteran"_s, u"transfer"_s})
        EXPECT_EQ(codeOf(check(facts(kind, kDay), {held(7, facts(kind, kDay.addDays(-9)))})),
                  "registration.open_already")
            << kind.toStdString();
}

// Rule R203 with section 13: men retire at 60, women at 55 at the latest, before 2025.
TEST(RegistrationRules, RegisterNobodyUnemployedPastTheLatestRetirement) {
    const auto at = [](QDate birth, const QString& sex) {
        const auto got = check(facts(u"unemployment"_s, kDay), {}, bornOn(birth, sex));
        return got ? std::string_view() : codeOf(got);
    };
    EXPECT_EQ(at(QDate(1962, 12, 1), u"1"_s), "");
    EXPECT_EQ(at(QDate(1962, 11, 1), u"1"_s), "registration.retired");
    EXPECT_EQ(at(QDate(1967, 12, 1), u"2"_s), "");
    EXPECT_EQ(at(QDate(1967, 10, 1), u"2"_s), "registration.retired");
    EXPECT_TRUE(ok(check(facts(u"veteran"_s, kDay), {}, bornOn(QDate(1950, 1, 1)))))
        << "other registrations have no such end";
}

TEST(RegistrationRules, WantAListedReasonWhereTheKindHasAList) {
    const auto open = facts(u"unemployment"_s, kDay);
    EXPECT_TRUE(ok(check(ended(open, kDay.addDays(9), u"01"_s))));
    EXPECT_EQ(codeOf(check(ended(open, kDay.addDays(9), u"找到工作"_s))),
              "registration.bad_end_reason");
    EXPECT_EQ(codeOf(check(ended(open, kDay.addDays(9), {}))), "registration.bad_end_reason");
    EXPECT_TRUE(ok(check(ended(facts(u"jobseeker"_s, kDay), kDay, u"本人要求"_s))));
    EXPECT_EQ(codeOf(check(ended(open, kDay.addDays(-1), u"01"_s))), "registration.ends_early");
}

TEST(RegistrationRules, CountNoInternshipAsWork) {
    EXPECT_EQ(codeOf(check(facts(u"employment"_s, kDay, {{u"contract_type"_s, u"6"_s}}))),
              "registration.trainee");
    const RegistrationDetails intern{{u"destination"_s, u"11"_s}, {u"evidence"_s, u"19"_s}};
    EXPECT_EQ(codeOf(check(facts(u"destination"_s, kDay, intern))),
              "registration.trainee_not_settled");
    auto proved = intern;
    proved[u"evidence"_s] = u"15|19"_s;
    EXPECT_TRUE(ok(check(facts(u"destination"_s, kDay, proved)))) << "a contract beside it";
    auto waiting = intern;
    waiting[u"destination"_s] = u"70"_s;
    EXPECT_TRUE(ok(check(facts(u"destination"_s, kDay, waiting)))) << "waiting is not settled";
}

TEST(RegistrationRules, EndAnUnemploymentOnTheFirstDayOfWorkForTheReasonOfItsForm) {
    const std::vector open{held(7, facts(u"unemployment"_s, kDay.addDays(-40)))};
    const auto endedOf = [&](const RegistrationFacts& made) {
        return endedBy(loadedCodes(), open, {.person = PersonId(1), .facts = made});
    };
    struct Case {
        QString form;
        QString reason;
    };
    for (const auto& [form, reason] :
         {Case{u"01"_s, u"01"_s}, Case{u"02"_s, u"01"_s}, Case{u"03"_s, u"02"_s},
          Case{u"04"_s, u"02"_s}, Case{u"05"_s, u"03"_s}, Case{u"07"_s, u"03"_s}}) {
        SCOPED_TRACE(form.toStdString());
        const auto ended = endedOf(facts(u"employment"_s, kDay, {{u"form"_s, form}}));
        ASSERT_EQ(ended.size(), 1U);
        EXPECT_EQ(ended.front().corrects, RegistrationId(7));
        EXPECT_EQ(ended.front().facts.endedOn, kDay);
        EXPECT_EQ(ended.front().facts.endReason, reason);
    }
    EXPECT_TRUE(endedOf(facts(u"transfer"_s, kDay)).empty());
    EXPECT_TRUE(endedOf(facts(u"employment"_s, kDay.addDays(-50))).empty()) << "not open yet";
}

TEST(RegistrationRules, PutANewDestinationInThePlaceOfTheFormer) {
    const std::vector open{held(7, facts(u"destination"_s, kDay.addDays(-40)))};
    RegistrationDraft made{.person = PersonId(1), .facts = facts(u"destination"_s, kDay)};
    const auto ended = endedBy(loadedCodes(), open, made);
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended.front().facts.endedOn, kDay);
    made.corrects = RegistrationId(7);
    EXPECT_TRUE(endedBy(loadedCodes(), open, made).empty()) << "a correction takes its place";
}

TEST(RegistrationRules, AskWhyMoreThanTheEndIsCorrected) {
    const std::vector open{held(
        7, facts(u"employment"_s, kDay, {{u"form"_s, u"01"_s}, {u"monthly_pay"_s, u"3500.00"_s}}))};
    RegistrationDraft draft{.person = PersonId(1), .facts = open.front().facts};
    draft.corrects = open.front().id;
    draft.facts = ended(draft.facts, kDay.addDays(30), u"1"_s);
    EXPECT_TRUE(ok(completedCorrection(open, draft)));
    draft.facts.details[u"form"_s] = u"02"_s;
    EXPECT_EQ(codeOf(completedCorrection(open, draft)), "registration.reason_missing");
    draft.reason = u"笔误"_s;
    draft.facts.details.remove(u"monthly_pay"_s);
    EXPECT_FALSE(completedCorrection(open, draft)->facts.details.contains(u"monthly_pay"_s));
    draft.kept = {u"monthly_pay"_s, u"note"_s};
    const auto kept = completedCorrection(open, draft)->facts.details;
    EXPECT_EQ(kept.value(u"monthly_pay"_s), u"3500.00"_s);
    EXPECT_FALSE(kept.contains(u"note"_s));
    draft.corrects = RegistrationId(8);
    EXPECT_EQ(codeOf(completedCorrection(open, draft)), "record.changed_elsewhere");
}
