// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/check_cases.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using F = PersonCheckFacts;
const QString kJobless = u"unemployment"_s;
const QString kWork = u"employment"_s;

void hired(F& f, const char* on, const QString& result = u"03"_s) {
    f.file.referrals.push_back({.id = JobReferralId(400),
                                .number = u"6399210122000001"_s,
                                .facts = sampleReferral(f.file.person.id, VacancyId(6), day(on)),
                                .employer = EmployerId(5),
                                .title = {},
                                .employerName = {},
                                .wageFenLow = {},
                                .office = OfficeId(1),
                                .recorded = stampOf(day(on))});
    f.file.receipts.push_back(
        {.id = ReceiptId(500),
         .facts = {.referral = JobReferralId(400), .result = result, .receivedOn = day(on)},
         .placement = {},
         .recorded = stampOf(day(on))});
}

void live(F& f, qint64 household, const char* from, const char* until = "") {
    f.memberships.push_back({MembershipId(600 + qint64(f.memberships.size())),
                             {HouseholdId(household), f.file.person.id, u"1"_s, day(from)},
                             {},
                             {},
                             stampOf(day(from))});
    if (*until) f.memberships.back().leftOn = day(until);
}

Registration& workFor(F& f, const char* pay, const QString& contract = u"1"_s,
                      const QString& form = u"01"_s, const char* from = "2022-10-01") {
    auto& work = enrol(f, kWork, from);
    work.facts.details = {{u"form"_s, form},
                          {u"contract_type"_s, contract},
                          {u"work_division"_s, u"639921"_s},
                          {u"monthly_pay"_s, QLatin1String(pay)}};
    return work;
}

void settle(F& f, const QString& destination, const QString& papers) {
    enrol(f, u"destination"_s, "2022-09-01").facts.details = {{u"destination"_s, destination},
                                                              {u"evidence"_s, papers}};
}

const CheckCase kCases[] = {
    {"work a day before the 16th birthday", "employed_too_young", true,
     [](F& f) { enrol(f, kWork, "2015-05-03"); }},
    {"work on the 16th birthday", "employed_too_young", false,
     [](F& f) { enrol(f, kWork, "2015-05-04"); }},
    {"a placement of a child", "employed_too_young", true, [](F& f) { place(f, "2014-01-01"); }},
    {"born on 29 February, work on 28 February", "employed_too_young", true,
     [](F& f) {
         f.file.person.facts.birthOn = QDate(2004, 2, 29);
         enrol(f, kWork, "2020-02-28");
     }},

    {"an end before the beginning", "ends_before_begin", true,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-06-02", "2022-06-01"); }},
    {"a beginning and an end on one day", "ends_before_begin", false,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-06-01", "2022-06-01"); }},
    {"work that ended before it began", "ends_before_begin", true,
     [](F& f) { place(f, "2022-06-02", "2022-06-01"); }},

    {"a registration of next month", "day_in_future", true,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-12-01").recorded = stampOf(kToday); }},
    {"the same when the month has come", "day_in_future", false,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-12-01").recorded = stampOf(kToday); }, "2022-12-01"},
    {"work arranged for next month", "day_in_future", false,
     [](F& f) { enrol(f, kWork, "2022-12-01").recorded = stampOf(kToday); }},
    {"a contact of tomorrow", "day_in_future", true,
     [](F& f) {
         contact(f, "2022-11-16");
         f.file.services.back().recorded = stampOf(day("2022-11-15"));
     }},

    {"jobless and at work", "unemployed_at_work", true,
     [](F& f) {
         enrol(f, kJobless, "2022-06-01");
         enrol(f, kWork, "2022-07-01");
     }},
    {"work that ended the registration", "unemployed_at_work", false,
     [](F& f) {
         enrol(f, kJobless, "2022-06-01", "2022-07-01", u"01"_s);
         enrol(f, kWork, "2022-07-01");
     }},
    {"work that ended on the day of the registration", "unemployed_at_work", false,
     [](F& f) {
         enrol(f, kWork, "2022-01-01", "2022-06-01", u"1"_s);
         enrol(f, kJobless, "2022-06-01");
     }},
    {"two open employments", "unemployed_at_work", false,
     [](F& f) {
         enrol(f, kWork, "2022-01-01");
         enrol(f, kWork, "2022-06-01");
     }},

    {"a public-welfare post beside a job", "post_beside_work", true,
     [](F& f) {
         workFor(f, "1700.00", u"7"_s, u"02"_s);
         workFor(f, "1700.00");
     }},
    {"two ordinary jobs", "post_beside_work", false,
     [](F& f) {
         workFor(f, "1700.00");
         workFor(f, "1700.00");
     }},
    {"a post after a job", "post_beside_work", false,
     [](F& f) {
         enrol(f, kWork, "2022-01-01", "2022-10-01", u"1"_s);
         workFor(f, "1700.00", u"7"_s, u"02"_s);
     }},

    {"an internship agreement settles", "trainee_settled", true,
     [](F& f) { settle(f, u"11"_s, u"19"_s); }},
    {"an internship agreement beside the identity card", "trainee_settled", true,
     [](F& f) { settle(f, u"11"_s, u"01|19"_s); }},
    {"an internship that became a contract", "trainee_settled", false,
     [](F& f) { settle(f, u"11"_s, u"15|19"_s); }},
    {"waiting for work, with an internship", "trainee_settled", false,
     [](F& f) { settle(f, u"70"_s, u"19"_s); }},
    {"a trainee told as employed", "trainee_settled", true,
     [](F& f) { workFor(f, "1700.00", u"6"_s); }},

    {"two transfers at once", "transfers_overlap", true,
     [](F& f) {
         enrol(f, u"transfer"_s, "2022-03-01");
         enrol(f, u"transfer"_s, "2022-05-01");
     }},
    {"one transfer after the other", "transfers_overlap", false,
     [](F& f) {
         enrol(f, u"transfer"_s, "2022-03-01", "2022-05-01");
         enrol(f, u"transfer"_s, "2022-05-01");
     }},

    {"two households at once", "household_twice", true,
     [](F& f) {
         live(f, 1, "2020-01-01", "2022-03-02");
         live(f, 2, "2022-03-01");
     }},
    {"from one household to the next", "household_twice", false,
     [](F& f) {
         live(f, 1, "2020-01-01", "2022-03-01");
         live(f, 2, "2022-03-01");
     }},

    {"an end without a listed reason", "end_reason_missing", true,
     [](F& f) { enrol(f, kJobless, "2022-01-01", "2022-06-01", u"找到工作"_s); }},
    {"an end with its reason", "end_reason_missing", false,
     [](F& f) { enrol(f, kJobless, "2022-01-01", "2022-06-01", u"08"_s); }},
    {"a kind whose end is told in words", "end_reason_missing", false,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-01-01", "2022-06-01", u"本人申请"_s); }},

    {"work begins the day before the registration", "unemployment_goes_on", false,
     [](F& f) {
         enrol(f, kJobless, "2022-08-17");
         place(f, "2022-08-16");
     }},
    {"work begins on the day of the registration", "unemployment_goes_on", true,
     [](F& f) {
         enrol(f, kJobless, "2022-08-17");
         place(f, "2022-08-17");
     }},
    {"work begins the day after the registration", "unemployment_goes_on", true,
     [](F& f) {
         enrol(f, kJobless, "2022-08-17");
         place(f, "2022-08-18");
     }},
    {"work that is over again", "unemployment_goes_on", false,
     [](F& f) {
         enrol(f, kJobless, "2022-08-17");
         place(f, "2022-08-18", "2022-09-01");
     }},

    {"a man registered at 60", "unemployed_retired", true,
     [](F& f) {
         f.file.person.facts.sex = u"1"_s;
         f.file.person.facts.birthOn = QDate(1962, 11, 1);
         enrol(f, kJobless, "2022-06-01");
     }},
    {"a man of 59", "unemployed_retired", false,
     [](F& f) {
         f.file.person.facts.sex = u"1"_s;
         f.file.person.facts.birthOn = QDate(1963, 11, 1);
         enrol(f, kJobless, "2022-06-01");
     }},
    {"a woman who may be of the later group", "unemployed_retired", false,
     [](F& f) {
         f.file.person.facts.birthOn = QDate(1970, 1, 1);
         enrol(f, kJobless, "2022-06-01");
     }},

    {"5 months and 29 days without contact", "no_contact", false,
     [](F& f) {
         enrol(f, kJobless, "2022-01-01");
         contact(f, "2022-05-16");
     }},
    {"6 months without contact", "no_contact", false,
     [](F& f) {
         enrol(f, kJobless, "2022-01-01");
         contact(f, "2022-05-15");
     }},
    {"6 months and a day without contact", "no_contact", true,
     [](F& f) {
         enrol(f, kJobless, "2022-01-01");
         contact(f, "2022-05-14");
     }},
    {"vain attempts are no contact", "no_contact", true,
     [](F& f) {
         enrol(f, kJobless, "2022-01-01");
         contact(f, "2022-11-01", "02");
     }},
    {"a jobseeker is not cancelled", "no_contact", false,
     [](F& f) { enrol(f, u"jobseeker"_s, "2021-01-01"); }},

    {"a code of an employer with another check character", "work_code_wrong", true,
     [](F& f) {
         enrol(f, kWork, "2022-10-01").facts.details = {
             {u"credit_code"_s, u"91632421MA7520001A"_s}};
     }},
    {"no code", "work_code_wrong", false, [](F& f) { enrol(f, kWork, "2022-10-01"); }},

    {"pay of exactly the minimum", "wage_below_minimum", false,
     [](F& f) { workFor(f, "1700.00"); }},
    {"pay one 元 below", "wage_below_minimum", true, [](F& f) { workFor(f, "1699.00"); }},
    {"part-time work", "wage_below_minimum", false, [](F& f) { workFor(f, "900.00", u"4"_s); }},
    {"flexible work", "wage_below_minimum", false,
     [](F& f) { workFor(f, "900.00", u"9"_s, u"06"_s); }},
    {"pay nobody told", "wage_below_minimum", false, [](F& f) { workFor(f, ""); }},
    {"the new minimum from 2023-02", "wage_below_minimum", true,
     [](F& f) { workFor(f, "1700.00", u"1"_s, u"01"_s, "2023-02-01"); }, "2023-02-02"},

    {"the last day of the year", "no_destination", false,
     [](F& f) { enrol(f, u"graduate"_s, "2022-07-01"); }, "2022-12-31"},
    {"the first day of the next", "no_destination", true,
     [](F& f) { enrol(f, u"graduate"_s, "2022-07-01"); }, "2023-01-01"},
    {"a graduate at work", "no_destination", false,
     [](F& f) {
         enrol(f, u"graduate"_s, "2022-07-01");
         place(f, "2022-09-01");
     },
     "2023-01-01"},
    {"a graduate with a destination", "no_destination", false,
     [](F& f) {
         enrol(f, u"graduate"_s, "2022-07-01");
         settle(f, u"70"_s, {});
     },
     "2023-01-01"},

    {"settled and nothing seen", "destination_unproved", true,
     [](F& f) { settle(f, u"11"_s, {}); }},
    {"settled with a contract", "destination_unproved", false,
     [](F& f) { settle(f, u"11"_s, u"15"_s); }},
    {"waiting needs no paper", "destination_unproved", false, [](F& f) { settle(f, u"70"_s, {}); }},

    {"hired 30 days ago and nothing since", "hired_without_work", false,
     [](F& f) { hired(f, "2022-10-16"); }},
    {"hired 31 days ago and nothing since", "hired_without_work", true,
     [](F& f) { hired(f, "2022-10-15"); }},
    {"hired and registered as employed", "hired_without_work", false,
     [](F& f) {
         hired(f, "2022-10-01");
         enrol(f, kWork, "2022-10-05");
     }},
    {"hired and placed by the letter", "hired_without_work", false,
     [](F& f) {
         hired(f, "2022-10-01");
         place(f, "2022-09-30").facts.referral = JobReferralId(400);
     }},
    {"not hired", "hired_without_work", false, [](F& f) { hired(f, "2022-10-01", u"05"_s); }},

    {"recognised a year ago", "recheck_overdue", false, [](F& f) { recognise(f, "2021-11-15"); }},
    {"recognised a year and a day ago", "recheck_overdue", true,
     [](F& f) { recognise(f, "2021-11-14"); }},
    {"an ended recognition", "recheck_overdue", false,
     [](F& f) { recognise(f, "2020-01-01").steps.back().state = hardship_state::kEnded; }},

    {"without the card of disability", "recognition_unproved", true,
     [](F& f) { recognise(f, "2022-11-01", u"030"_s, {u"01"_s}); }},
    {"with both papers", "recognition_unproved", false, [](F& f) { recognise(f, "2022-11-01"); }},

    {"recognised and registered as employed", "recognised_at_work", true,
     [](F& f) {
         recognise(f, "2022-09-01");
         enrol(f, kWork, "2022-10-01");
     }},
    {"recognised and watched at work", "recognised_at_work", false,
     [](F& f) {
         recognise(f, "2022-09-01").steps.back().state = hardship_state::kEmployed;
         enrol(f, kWork, "2022-10-01");
     }},

    {"a recognition and no consent", "consent_missing", true,
     [](F& f) { recognise(f, "2022-11-01"); }},
    {"a recognition and a consent", "consent_missing", false,
     [](F& f) {
         recognise(f, "2022-11-01");
         agree(f);
     }},
    {"a consent taken back", "consent_missing", true,
     [](F& f) {
         recognise(f, "2022-11-01");
         agree(f);
         agree(f, ConsentKind::Withdrawal);
     }},
    {"told, and nobody asked", "consent_missing", true,
     [](F& f) {
         recognise(f, "2022-11-01");
         agree(f, ConsentKind::Notice);
     }},
    {"no recognition, no consent", "consent_missing", false,
     [](F& f) { enrol(f, u"jobseeker"_s, "2022-06-01"); }},

    {"back today", "transfer_return_past", false,
     [](F& f) {
         enrol(f, u"transfer"_s, "2022-03-01").facts.details = {{u"until"_s, u"2022-11-15"_s}};
     }},
    {"back yesterday", "transfer_return_past", true,
     [](F& f) {
         enrol(f, u"transfer"_s, "2022-03-01").facts.details = {{u"until"_s, u"2022-11-14"_s}};
     }},
};

class RegistrationChecks : public testing::TestWithParam<CheckCase> {};

}  // namespace

TEST_P(RegistrationChecks, FireOnWhatIsWrongAndOnNothingElse) { expectCase(GetParam()); }

INSTANTIATE_TEST_SUITE_P(, RegistrationChecks, testing::ValuesIn(kCases));

/// What a person may have by the rules is no finding: the day-by-day course of an ordinary case.
TEST(OrdinaryCase, KeepSilentOverAnOrdinaryYear) {
    auto facts = rightPerson();
    facts.file.person.facts.sex = u"2"_s;
    facts.file.person.facts.idNumber = sampleIdNumber(2);
    enrol(facts, kJobless, "2022-01-10", "2022-05-01", u"01"_s);
    contact(facts, "2022-01-20");
    contact(facts, "2022-04-01");
    workFor(facts, "1700.00", u"1"_s, u"01"_s, "2022-05-01");
    for (auto on = QDate(2022, 1, 1); on <= QDate(2022, 12, 31); on = on.addDays(1))
        ASSERT_EQ(foundOn(facts, on).join(u' ').toStdString(), "")
            << on.toString(Qt::ISODate).toStdString();
}
