// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/checks/finding_refresh.h"
#include "core/checks/registration_checks.h"
#include "tests/checks/check_cases.h"

#include <QSet>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(CheckTable, NamesEachCheckOnceWithWordsAndASource) {
    QSet<QString> ids;
    QSet<QString> words;
    for (const auto& check : dataChecks()) {
        const auto id = toQString(check.id);
        EXPECT_FALSE(ids.contains(id)) << check.id;
        ids.insert(id);
        EXPECT_FALSE(words.contains(messageOf(check))) << check.id;
        words.insert(messageOf(check));
        EXPECT_FALSE(fixOf(check).isEmpty()) << check.id;
        EXPECT_FALSE(check.source.empty()) << check.id;
        EXPECT_FALSE(check.element.empty()) << check.id;
        EXPECT_EQ(dataCheck(id), &check);
    }
    EXPECT_GE(ids.size(), 25);
    EXPECT_EQ(dataCheck(u"nothing"_s), nullptr);
}

TEST(CheckTable, StandsErrorsFirst) {
    auto last = Severity::Error;
    for (const auto& check : dataChecks()) {
        EXPECT_GE(check.severity, last) << check.id;
        last = check.severity;
    }
}

TEST(CheckTable, HasATestForEveryCheckOfAPerson) {
    QSet<QString> tested;
    for (const auto tests : {personFactTests(), registrationTests()})
        for (const auto& test : tests) {
            EXPECT_FALSE(tested.contains(toQString(test.check))) << test.check;
            tested.insert(toQString(test.check));
        }
    for (const auto& check : dataChecks())
        EXPECT_EQ(tested.contains(toQString(check.id)), check.subject == CheckSubject::Person)
            << check.id;
}

TEST(CheckTable, ReadsItsThresholdsFromDatedParameters) {
    const auto& parameters = loadedCodes().parameters;
    for (const auto& param :
         {u"check.graduation_age"_s, u"check.oldest_age"_s, u"check.phone_persons"_s,
          u"check.graduates_a_day"_s, u"reg.unemp.no_contact_months"_s, u"reg.emp.hire_days"_s}) {
        const auto* row = parameters.find(param, kToday);
        ASSERT_NE(row, nullptr) << param.toStdString();
        EXPECT_FALSE(row->source.isEmpty()) << param.toStdString();
        EXPECT_TRUE(parameters.number(param, kToday)) << param.toStdString();
    }
    EXPECT_EQ(parameters.text(u"check.destination_due"_s, kToday), u"12-31"_s);
}

TEST(CheckTable, HasAFingerprintThatFollowsTheRules) {
    const auto now = fingerprintOf(checkRules());
    EXPECT_EQ(fingerprintOf(checkRules()), now);
    auto codes = loadCodes();
    ASSERT_TRUE(codes);
    codes->parameters.put({.param = u"check.phone_persons"_s,
                           .value = u"5"_s,
                           .unit = {},
                           .validFrom = {},
                           .validTo = {},
                           .area = {},
                           .mark = {},
                           .source = {}});
    EXPECT_NE(fingerprintOf({*codes, loadedCategories()}), now);
}
