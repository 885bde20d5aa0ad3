// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity_number.h"
#include "tests/checks/check_cases.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using F = PersonCheckFacts;

PersonFacts& of(F& facts) { return facts.file.person.facts; }

const CheckCase kCases[] = {
    {"a number of 18 characters that fits", "number_malformed", false, [](F&) {}},
    {"a number with another check character", "number_malformed", true,
     [](F& f) { of(f).idNumber = u"632421199905040019"_s; }},
    {"a passport has no check character", "number_malformed", false,
     [](F& f) {
         of(f).idType = u"06"_s;
         of(f).idNumber = u"E00000001"_s;
     }},
    {"a retired area code is no mistake", "number_malformed", false,
     [](F& f) {
         const auto digits = u"63212219780603002"_s;
         of(f).idNumber = digits + identityCheckCharacter(digits);
         of(f).birthOn = QDate(1978, 6, 3);
     }},

    {
        "a man with a woman's number",
        "sex_differs",
        true,
        [](F& f) { of(f).sex = u"1"_s; },
    },
    {"the number tells the same", "sex_differs", false,
     [](F& f) { of(f).sex = IdentityNumber::fromText(of(f).idNumber)->sex(); }},
    {"a sex that is not told", "sex_differs", false, [](F& f) { of(f).sex = u"9"_s; }},
    {"a permit of residence tells none", "sex_differs", false,
     [](F& f) {
         of(f).sex = u"1"_s;
         of(f).idType = u"03"_s;
     }},

    {"another day of birth", "birth_differs", true,
     [](F& f) { of(f).birthOn = QDate(1999, 4, 5); }},
    {"no day of birth", "birth_differs", false, [](F& f) { of(f).birthOn.reset(); }},
    {"no number yet", "birth_differs", false, [](F& f) { of(f).idNumber.clear(); }},
    {"born on 29 February", "birth_differs", false,
     [](F& f) {
         of(f).idNumber = sampleIdNumber(2, QDate(1996, 2, 29));
         of(f).birthOn = QDate(1996, 2, 29);
     }},

    {"born tomorrow", "birth_in_future", true, [](F& f) { of(f).birthOn = kToday.addDays(1); }},
    {"born tomorrow, seen the day after", "birth_in_future", false,
     [](F& f) { of(f).birthOn = kToday.addDays(1); }, "2022-12-31"},
    {"born today", "birth_in_future", false, [](F& f) { of(f).birthOn = kToday; }},

    {"left school a day before the 14th birthday", "graduated_too_young", true,
     [](F& f) { of(f).graduatedOn = QDate(2013, 5, 3); }},
    {"left school on the 14th birthday", "graduated_too_young", false,
     [](F& f) { of(f).graduatedOn = QDate(2013, 5, 4); }},
    {"never left school", "graduated_too_young", false, [](F& f) { of(f).graduatedOn.reset(); }},

    {"a card without its number", "number_missing", true, [](F& f) { of(f).idNumber.clear(); }},
    {"no document yet", "number_missing", false,
     [](F& f) {
         of(f).idNumber.clear();
         of(f).idType.clear();
     }},

    {"a number somebody else had", "number_was_anothers", true,
     [](F& f) { f.around.numberWasAnothers = true; }},
    {"a number changed by 公安: two numbers, one person", "number_was_anothers", false, [](F&) {}},

    {"a blank between the characters", "name_badly_written", true,
     [](F& f) { of(f).name = u"扎西 德吉"_s; }},
    {"a bullet for the dot", "name_badly_written", true, [](F& f) { of(f).name = u"扎西•央金"_s; }},
    {"the dot of Japanese", "name_badly_written", true, [](F& f) { of(f).name = u"扎西・拉毛"_s; }},
    {"a full stop for the dot", "name_badly_written", true,
     [](F& f) { of(f).name = u"扎西.措毛"_s; }},
    {"a blank at the end", "name_badly_written", true, [](F& f) { of(f).name = u"尕藏卓玛 "_s; }},
    {"a dot at the end", "name_badly_written", true, [](F& f) { of(f).name = u"尕藏卓玛·"_s; }},
    {"the right dot", "name_badly_written", false, [](F& f) { of(f).name = u"扎西·德吉"_s; }},
    {"20 characters with three dots", "name_badly_written", false,
     [](F& f) { of(f).name = u"洛桑多杰·旦增仁青·索南才让·更登嘉措多"_s; }},
    {"one character", "name_badly_written", false, [](F& f) { of(f).name = u"尕"_s; }},
    {"a rare character of Extension B", "name_badly_written", false,
     [](F& f) { of(f).name = u"李𡋾"_s; }},
    {"a foreign name with blanks", "name_badly_written", false,
     [](F& f) { of(f).name = u"Maria J. Lopez"_s; }},

    {"a county that was renamed", "residence_gone", true,
     [](F& f) { of(f).residenceDivision = u"630122"_s; }},
    {"the county as it is called now", "residence_gone", false,
     [](F& f) { of(f).residenceDivision = u"630106"_s; }},
    {"the household registration may keep the old name", "residence_gone", false,
     [](F& f) { of(f).hukouDivision = u"630122"_s; }},
    {"no residence", "residence_gone", false, [](F& f) { of(f).residenceDivision.clear(); }},

    {"121 years", "age_over_limit", true, [](F& f) { of(f).birthOn = QDate(1901, 11, 15); }},
    {"120 years and 364 days", "age_over_limit", false,
     [](F& f) { of(f).birthOn = QDate(1901, 11, 16); }},

    {"brother and sister with one phone", "phone_shared", false,
     [](F& f) { f.around.samePhone = 1; }},
    {"three people with one phone", "phone_shared", false, [](F& f) { f.around.samePhone = 2; }},
    {"a fourth one", "phone_shared", true, [](F& f) { f.around.samePhone = 3; }},
    {"many without a phone", "phone_shared", false,
     [](F& f) {
         of(f).phone.clear();
         f.around.samePhone = 9;
     }},
};

class FactChecks : public testing::TestWithParam<CheckCase> {};

}  // namespace

TEST_P(FactChecks, FireOnWhatIsWrongAndOnNothingElse) { expectCase(GetParam()); }

INSTANTIATE_TEST_SUITE_P(, FactChecks, testing::ValuesIn(kCases));

TEST(PersonFindings, FindNothingAboutARightPerson) {
    EXPECT_EQ(foundOn(rightPerson(), kToday).join(u' ').toStdString(), "");
}

TEST(PersonFindings, FindNothingAboutAnErasedPerson) {
    auto facts = rightPerson();
    facts.file.person.facts.sex = u"1"_s;
    EXPECT_FALSE(findingsOf(facts, checkRules()).empty());
    facts.around.erased = true;
    EXPECT_TRUE(findingsOf(facts, checkRules()).empty());
}

TEST(PersonFindings, RestOnTheFactsTheyCompare) {
    auto facts = rightPerson();
    facts.file.person.facts.birthOn = QDate(1999, 4, 5);
    const auto one = findingsOf(facts, checkRules());
    facts.file.person.facts.address = u"another"_s;
    EXPECT_EQ(findingsOf(facts, checkRules()), one) << "the address is no part of it";
    facts.file.person.facts.birthOn = QDate(1999, 4, 6);
    EXPECT_NE(findingsOf(facts, checkRules()).front().basis, one.front().basis);
}
