// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/programmes/programme_office.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(ProgrammeData, NamesBothProgrammesOfTheClause) {
    const auto& lists = loadedCodes().lists;
    EXPECT_EQ(lists.name(u"programme"_s, u"01"_s), u"高校毕业生就业创业促进计划"_s);
    EXPECT_EQ(lists.name(u"programme"_s, u"02"_s), u"青年就业启航计划"_s);
    for (const auto& programme : loadedProgrammes().all()) {
        EXPECT_EQ(programme.clause, u"二(四)14"_s);
        EXPECT_FALSE(programme.forWhom.isEmpty());
    }
}

TEST(ProgrammeData, UsesOnlyCodesOfItsLists) {
    const auto& lists = loadedCodes().lists;
    for (const auto& programme : loadedProgrammes().all()) {
        EXPECT_TRUE(lists.has(u"programme_kind"_s, programme.kind)) << qPrintable(programme.code);
        EXPECT_FALSE(programme.ends.isEmpty());
        for (const auto& end : programme.ends)
            EXPECT_TRUE(lists.has(u"programme_end"_s, end)) << qPrintable(end);
        EXPECT_TRUE(programme.registration.isEmpty() ||
                    lists.has(u"registration_kind"_s, programme.registration));
        EXPECT_FALSE(programme.steps.empty());
        for (const auto& step : programme.steps) {
            EXPECT_FALSE(step.name.isEmpty());
            EXPECT_FALSE(step.days) << "no source names a term: unset, not invented";
        }
    }
}

TEST(ProgrammeData, HoldsFromTheDayOfThePlan) {
    const auto* programme = loadedProgrammes().find(u"01"_s);
    ASSERT_TRUE(programme);
    EXPECT_FALSE(programme->holdsOn(QDate(2022, 5, 24)));
    EXPECT_TRUE(programme->holdsOn(QDate(2022, 5, 25)));
    EXPECT_EQ(loadedProgrammes().find(u"77"_s), nullptr);
}

TEST(ProgrammeData, EndsWithAndWithoutSuccess) {
    const auto& lists = loadedCodes().lists;
    ProgrammeFigures figures;
    figures.ends = {{u"01"_s, 3}, {u"06"_s, 2}, {u"05"_s, 1}};
    EXPECT_EQ(succeeded(figures, lists), 4) << "work and service count, the time run out does not";
}
