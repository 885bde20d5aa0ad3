// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/category_test.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const HardshipCategories& categories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const QStringList kEveryPaper{u"01"_s, u"02"_s, u"04"_s, u"05"_s, u"06"_s,
                              u"08"_s, u"10"_s, u"11"_s, u"12"_s, u"21"_s};

struct Case {
    const char* about;
    const char* category;
    const char* sex;
    const char* birth;
    const char* group;
    const char* unemployedSince;  // empty: not registered
    const char* day;
    const char* shortfall;  // empty: the category holds
};

QDate dayOf(const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

Applicant applicantOf(const Case& c) {
    Applicant applicant{.sex = QLatin1String(c.sex),
                        .birth = dayOf(c.birth),
                        .retirementGroup = QLatin1String(c.group),
                        .unemployedSince = {},
                        .evidence = kEveryPaper};
    if (*c.unemployedSince) applicant.unemployedSince = dayOf(c.unemployedSince);
    return applicant;
}

class CategoryTests : public testing::TestWithParam<Case> {};

// Written from the rules for 就业困难人员, before anything was run.
constexpr Case kCases[] = {
    {"a man of 49 years and 364 days", "010", "1", "1972-11-16", "", "", "2022-11-15",
     "hardship.too_young"},
    {"a man on his 50th birthday", "010", "1", "1972-11-15", "", "", "2022-11-15", ""},
    {"a woman of 39 years and 364 days", "010", "2", "1982-11-16", "", "", "2022-11-15",
     "hardship.too_young"},
    {"a woman on her 40th birthday", "010", "2", "1982-11-15", "", "", "2022-11-15", ""},
    {"a woman of 40 is no man of 50", "010", "1", "1982-11-15", "", "", "2022-11-15",
     "hardship.too_young"},
    {"born on 29 February, a day before 1 March", "010", "2", "1984-02-29", "", "", "2024-02-28",
     "hardship.too_young"},
    {"five years to retirement exactly", "015", "1", "1964-12-20", "", "", "2019-12-20",
     "hardship.far_from_retirement"},
    {"five years less a day", "015", "1", "1964-12-20", "", "", "2019-12-21", ""},
    {"a woman worker whose day moves in 2025, five years exactly", "015", "2", "1975-01-08", "F50",
     "", "2020-02-08", "hardship.far_from_retirement"},
    {"the same a day later", "015", "2", "1975-01-08", "F50", "", "2020-02-09", ""},
    {"fifteen months of delay, five years exactly", "015", "2", "1977-05-10", "F50", "",
     "2023-08-10", "hardship.far_from_retirement"},
    {"the same a day later", "015", "2", "1977-05-10", "F50", "", "2023-08-11", ""},
    {"the same woman in a post that retires at 55", "015", "2", "1977-05-10", "F55", "",
     "2023-08-11", "hardship.far_from_retirement"},
    {"a woman of whom the age is not stated", "015", "2", "1977-05-10", "", "", "2023-08-11",
     "hardship.group_unknown"},
    {"eleven months and 30 days registered", "020", "1", "1990-01-01", "", "2021-11-16",
     "2022-11-15", "hardship.short_unemployed"},
    {"twelve months to the day", "020", "1", "1990-01-01", "", "2021-11-15", "2022-11-15", ""},
    {"registered on 29 February: twelve months end on 28 February", "020", "1", "1990-01-01", "",
     "2020-02-29", "2021-02-28", ""},
    {"never registered", "020", "1", "1990-01-01", "", "", "2022-11-15", "hardship.not_unemployed"},
    {"a young man with a card of disability", "030", "1", "2000-01-01", "", "", "2022-11-15", ""},
    {"a farmer whose land was taken", "060", "2", "1990-01-01", "", "", "2022-11-15", ""},
};

TEST_P(CategoryTests, HoldOrSayWhyNot) {
    const auto& c = GetParam();
    const auto* category = categories().find(QLatin1String(c.category));
    ASSERT_TRUE(category) << c.category;
    const auto found = shortfalls(loadedCodes(), *category, applicantOf(c), dayOf(c.day));
    ASSERT_EQ(found.size(), *c.shortfall ? 1u : 0u) << c.about;
    if (*c.shortfall) {
        EXPECT_EQ(found.front().id, QLatin1String(c.shortfall)) << c.about;
        EXPECT_FALSE(found.front().message.isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(, CategoryTests, testing::ValuesIn(kCases));

TEST(CategoryEvidence, IsAskedByKind) {
    const auto* aged = categories().find(u"010"_s);
    Applicant applicant{.sex = u"1"_s, .birth = QDate(1960, 1, 1), .evidence = {u"01"_s}};
    EXPECT_EQ(missingEvidence(*aged, applicant), (QStringList{u"02"_s, u"12"_s}));
    const auto found = shortfalls(loadedCodes(), *aged, applicant, QDate(2022, 11, 15));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().id, u"hardship.evidence_missing"_s);
    applicant.evidence << u"12"_s << u"02"_s;
    EXPECT_TRUE(missingEvidence(*aged, applicant).isEmpty());
}

TEST(CategoryProposals, BeginWithWhatTheFactsShow) {
    const Applicant applicant{
        .sex = u"1"_s, .birth = QDate(1970, 5, 1), .unemployedSince = QDate(2021, 1, 10)};
    const auto proposed =
        proposedCategories(loadedCodes(), categories(), applicant, QDate(2022, 11, 15));
    ASSERT_GE(proposed.size(), 3u);
    EXPECT_EQ(proposed[0].code, u"010"_s);
    EXPECT_EQ(proposed[1].code, u"020"_s);
    EXPECT_EQ(proposed[2].code, u"030"_s) << "what a paper alone decides comes after";
    EXPECT_EQ(proposed[0].missing, categories().find(u"010"_s)->evidence);
    for (const auto& one : proposed)
        EXPECT_TRUE(categories().find(one.code)->active) << one.code.toStdString();
}

TEST(CategoryList, NamesKindsOfEvidenceAndSources) {
    for (const auto& category : categories().all()) {
        EXPECT_FALSE(category.source.isEmpty()) << category.code.toStdString();
        EXPECT_FALSE(category.evidence.isEmpty()) << category.code.toStdString();
        for (const auto& kind : category.evidence)
            EXPECT_TRUE(loadedCodes().lists.find(u"evidence_kind"_s, kind))
                << category.code.toStdString() << ' ' << kind.toStdString();
    }
}

}  // namespace
