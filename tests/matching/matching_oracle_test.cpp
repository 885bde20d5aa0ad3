// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int n) { return int(engine_() % unsigned(n + 1)); }
    template <class T>
    T of(std::initializer_list<T> values) {
        return *(values.begin() + upTo(int(values.size()) - 1));
    }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    auto& engine() { return engine_; }

private:
    std::mt19937 engine_;
};

const QString kPlaces[] = {u"639921102"_s, u"639921100"_s, u"639921"_s, u"639922100"_s,
                           u"639981100"_s, u"630102"_s,    u"110105"_s};
const QString kOccupations[] = {u"4-03-02-05"_s, u"4-03"_s,  u"4-10-01"_s,
                                u"6-12-03"_s,    u"4-031"_s, u""_s};

OpenVacancy randomOffer(Dice& dice, int id) {
    auto offer = sampleOffer(id, 1 + dice.upTo(5));
    auto& v = offer.vacancy.facts;
    v.occupation = kOccupations[dice.upTo(5)];
    v.division = kPlaces[dice.upTo(6)];
    v.education = dice.of({u""_s, u"71"_s, u"61"_s, u"31"_s, u"21"_s});
    v.certificate = dice.of({u""_s, u""_s, u"电工证"_s, u"驾驶证"_s});
    v.skillLevel = dice.of({u""_s, u"4"_s});
    v.wageMode = dice.of({u"1"_s, u"1"_s, u"4"_s});
    const bool hourly = v.wageMode == u"4"_s;
    v.wageFenLow = hourly ? 1400 + dice.upTo(300) : 150000 + dice.upTo(20) * 10000;
    v.wageFenHigh = *v.wageFenLow + dice.upTo(100000);
    if (dice.oneIn(6)) v.wageFenLow.reset();
    if (dice.oneIn(6)) v.wageFenHigh.reset();
    v.workMode = dice.of({u"1"_s, u"2"_s});
    if (dice.oneIn(3)) v.ageMin = 16 + dice.upTo(20);
    if (dice.oneIn(3)) v.ageMax = 30 + dice.upTo(20);
    v.openUntil = kToday.addDays(dice.upTo(10) - 2);
    v.state = dice.of({u"30"_s, u"30"_s, u"30"_s, u"40"_s});
    offer.vacancy.filled = dice.upTo(2);
    offer.employer.facts.blocked = dice.oneIn(12);
    if (dice.oneIn(4)) offer.employer.facts.checkedOn.reset();
    return offer;
}

Seeker randomSeeker(Dice& dice) {
    auto seeker = sampleSeeker();
    seeker.facts.birthOn = kToday.addYears(-15 - dice.upTo(50)).addDays(-dice.upTo(400));
    if (dice.oneIn(10)) seeker.facts.birthOn.reset();
    seeker.facts.sex = dice.of({u"1"_s, u"2"_s});
    seeker.facts.education = dice.of({u""_s, u"21"_s, u"22"_s, u"31"_s, u"61"_s, u"71"_s});
    seeker.facts.skillLevel = dice.of({u""_s, u"4"_s});
    seeker.facts.residenceDivision = dice.of({u"639921102"_s, u"639921"_s, u"630102001"_s, u""_s});
    if (dice.oneIn(3)) seeker.wish.occupations.clear();
    if (dice.oneIn(2)) seeker.wish.divisions.clear();
    if (dice.oneIn(4)) seeker.wish.divisions = {u"630000"_s};
    if (dice.oneIn(3)) seeker.wish.wageFenLow.reset();
    seeker.wish.workMode = dice.of({u""_s, u"1"_s});
    for (int i = dice.upTo(3); i > 0; --i)
        seeker.earlier.push_back(
            {VacancyId(1 + dice.upTo(30)), EmployerId(1 + dice.upTo(5)), dice.oneIn(2)});
    return seeker;
}

// ---- The oracle: every limit by itself, then the first of them; written from the rules alone.
// ----

int plainRank(const QString& education, bool asked) {
    static const std::map<QString, std::pair<int, int>> ranks{{u"21"_s, {6, 6}},
                                                              {u"22"_s, {6, 4}},
                                                              {u"31"_s, {5, 5}},
                                                              {u"61"_s, {4, 4}},
                                                              {u"71"_s, {3, 3}}};
    const auto found = ranks.find(education);
    return found == ranks.end() ? -1 : asked ? found->second.first : found->second.second;
}

int plainAge(QDate birth) {
    int age = 0;
    while (QDate(birth.year() + age + 1, birth.month(), 1).addDays(birth.day() - 1) <= kToday)
        ++age;
    return age;
}

bool plainPlaceIsIn(const QString& place, QString wanted) {
    while (wanted.endsWith(u"00"_s) && wanted.size() > 2 && wanted.size() <= 6) wanted.chop(2);
    return place.left(wanted.size()) == wanted;
}

std::set<int> plainBroken(const Seeker& s, const OpenVacancy& o) {
    std::set<int> broken;
    const auto breaks = [&](bool wrong, HardLimit limit) {
        if (wrong) broken.insert(int(limit));
    };
    const auto& v = o.vacancy.facts;
    breaks(v.state != u"30"_s || v.opensOn > kToday || v.openUntil < kToday, HardLimit::NotOpen);
    breaks(o.vacancy.filled >= v.heads, HardLimit::NoHeadsLeft);
    breaks(o.employer.facts.blocked, HardLimit::EmployerBlocked);
    for (const auto& e : s.earlier) {
        breaks(e.vacancy == o.vacancy.id, HardLimit::RecommendedBefore);
        breaks(e.counted && e.employer == o.employer.id, HardLimit::EmployerRecommendedBefore);
    }
    if (!v.education.isEmpty()) {
        const auto held = plainRank(s.facts.education, false);
        breaks(held < 0, HardLimit::EducationUnknown);
        breaks(held >= 0 && held < plainRank(v.education, true), HardLimit::EducationTooLow);
    }
    breaks(v.certificate == u"驾驶证"_s, HardLimit::CertificateMissing);
    if (s.facts.birthOn) {
        const auto birth = *s.facts.birthOn;
        const auto age = plainAge(birth);
        breaks(age < 16, HardLimit::TooYoung);
        // Before 2025 nothing is delayed: men go at 60, women at 55 at the latest.
        const int limit = s.facts.sex == u"1"_s ? 60 : 55;
        breaks(kToday.year() * 12 + kToday.month() > (birth.year() + limit) * 12 + birth.month(),
               HardLimit::BeyondRetirement);
        breaks((v.ageMin && age < *v.ageMin) || (v.ageMax && age > *v.ageMax),
               HardLimit::OutsideAskedAge);
    }
    bool accepted = s.wish.divisions.isEmpty();
    for (const auto& wanted : s.wish.divisions) accepted |= plainPlaceIsIn(v.division, wanted);
    breaks(!accepted, HardLimit::PlaceNotAccepted);
    const auto offered = v.wageFenLow ? *v.wageFenLow : v.wageFenHigh.value_or(99999999);
    const bool known = v.division.startsWith(u"63"_s);
    breaks(known && offered < (v.wageMode == u"4"_s ? 1520 : 170000), HardLimit::BelowMinimumWage);
    return broken;
}

int plainScore(const Seeker& s, const OpenVacancy& o) {
    const auto& v = o.vacancy.facts;
    int score = 0;
    if (s.wish.occupations.isEmpty()) {
        score += 10;
    } else if (v.occupation == u"4-03"_s || v.occupation.startsWith(u"4-03-"_s)) {
        score += 40;
    } else if (v.occupation.startsWith(u"6-12"_s)) {
        score += 36;
    } else if (!v.occupation.isEmpty()) {
        score += 15;
    }
    const auto home = s.facts.residenceDivision;
    if (home.isEmpty())
        score += 8;
    else if (home.size() == 9 && home == v.division)
        score += 20;
    else if (countyOf(home) == countyOf(v.division))
        score += 18;
    else if (prefectureOf(home) == prefectureOf(v.division))
        score += 12;
    else if (provinceOf(home) == provinceOf(v.division))
        score += 6;
    if (!s.wish.wageFenLow || v.wageMode == u"4"_s)
        score += 10;
    else if (v.wageFenLow.value_or(0) >= *s.wish.wageFenLow)
        score += 20;
    else if (v.wageFenHigh.value_or(0) >= *s.wish.wageFenLow)
        score += 12;
    else if (!v.wageFenLow && !v.wageFenHigh)
        score += 6;
    const auto held = plainRank(s.facts.education, false);
    const auto asked = plainRank(v.education, true);
    const std::map<int, int> above{{0, 8}, {1, 6}};
    score += held < 0 || asked < 0 ? 4 : above.contains(held - asked) ? above.at(held - asked) : 2;
    if (!v.certificate.isEmpty() || (!v.skillLevel.isEmpty() && v.skillLevel == s.facts.skillLevel))
        score += 6;
    if (!s.wish.workMode.isEmpty() && s.wish.workMode == v.workMode) score += 4;
    return score + (o.employer.facts.checkedOn ? 2 : 0);
}

struct OracleRow {
    VacancyId id;
    EmployerId employer;
    int score;
};

std::vector<OracleRow> plainRanking(const Seeker& s, const std::vector<OpenVacancy>& offers) {
    std::vector<OracleRow> rows;
    for (const auto& o : offers)
        if (plainBroken(s, o).empty())
            rows.push_back({o.vacancy.id, o.employer.id, plainScore(s, o)});
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::pair(-a.score, a.id) < std::pair(-b.score, b.id);
    });
    return rows;
}

TEST(Matching, AgreesWithTheSlowOracle) {
    Dice dice(20221115);
    const int rounds = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 3000 : 300;
    qsizetype ranked = 0;
    std::set<int> limitsMet;
    for (int round = 0; round < rounds; ++round) {
        std::vector<OpenVacancy> offers;
        for (int id = 1; id <= 40; ++id) offers.push_back(randomOffer(dice, id));
        const auto seeker = randomSeeker(dice);
        const auto result = matchVacancies(seeker, offers, loadedCodes(), kToday,
                                           {.top = 1000, .wantExcluded = true});
        const auto expected = plainRanking(seeker, offers);
        ASSERT_EQ(result.ranked.size(), expected.size());
        ASSERT_EQ(result.fitting, qsizetype(expected.size()));
        for (size_t i = 0; i < expected.size(); ++i) {
            ASSERT_EQ(result.ranked[i].offer.vacancy.id, expected[i].id) << "place " << i;
            ASSERT_EQ(result.ranked[i].score, expected[i].score);
        }
        ASSERT_EQ(result.excluded.size() + result.ranked.size(), offers.size());
        for (const auto& excluded : result.excluded) {
            const auto& offer = offers[size_t(excluded.vacancy.value() - 1)];
            ASSERT_EQ(int(excluded.limit), *plainBroken(seeker, offer).begin());
            limitsMet.insert(int(excluded.limit));
        }
        ranked += result.fitting;
    }
    EXPECT_GT(ranked, rounds);
    EXPECT_EQ(limitsMet.size(), size_t(HardLimit::EmployerRecommendedBefore) + 1)
        << "the samples reach every limit";
}

TEST(Matching, DoesNotDependOnTheOrderOfOffers) {
    Dice dice(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<OpenVacancy> offers;
        for (int id = 1; id <= 30; ++id) offers.push_back(randomOffer(dice, id));
        const auto seeker = randomSeeker(dice);
        const auto first = matchVacancies(seeker, offers, loadedCodes(), kToday, {.top = 5});
        std::shuffle(offers.begin(), offers.end(), dice.engine());
        const auto second = matchVacancies(seeker, offers, loadedCodes(), kToday, {.top = 5});
        ASSERT_EQ(first.ranked, second.ranked);
    }
}

TEST(Matching, ProposesThreeOfThreeEmployersEvenWhenOneFillsTheTop) {
    Dice dice(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<OpenVacancy> offers;
        for (int id = 1; id <= 40; ++id) offers.push_back(randomOffer(dice, id));
        const auto seeker = randomSeeker(dice);
        const auto proposed =
            proposeThree(matchVacancies(seeker, offers, loadedCodes(), kToday, {.top = 1}));
        std::vector<OracleRow> expected;
        for (const auto& row : plainRanking(seeker, offers)) {
            const bool another =
                std::none_of(expected.begin(), expected.end(),
                             [&](const auto& other) { return other.employer == row.employer; });
            if (another && expected.size() < 3) expected.push_back(row);
        }
        ASSERT_EQ(proposed.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            ASSERT_EQ(proposed[i].offer.vacancy.id, expected[i].id);
    }
}

TEST(Matching, RanksNoMoreThanAskedAndNothingOfNothing) {
    std::vector<OpenVacancy> offers;
    for (int id = 1; id <= 30; ++id) offers.push_back(sampleOffer(id, 1 + id % 3));
    const auto result = matchVacancies(sampleSeeker(), offers, loadedCodes(), kToday, {.top = 10});
    EXPECT_EQ(result.ranked.size(), 10U);
    EXPECT_EQ(result.fitting, 30);
    EXPECT_EQ(result.ranked.front().offer.vacancy.id, VacancyId(1));
    const auto none = matchVacancies(sampleSeeker(), {}, loadedCodes(), kToday);
    EXPECT_TRUE(none.ranked.empty());
    EXPECT_TRUE(proposeThree(none).empty());
}

TEST(Matching, SaysWhyInWordsTheStrongestFirst) {
    auto seeker = sampleSeeker();
    seeker.wish.workMode = u"1"_s;
    const auto result = matchVacancies(seeker, std::vector{sampleOffer()}, loadedCodes(), kToday);
    ASSERT_EQ(result.ranked.size(), 1U);
    EXPECT_EQ(result.ranked.front().reasons,
              (QStringList{u"The occupation wanted most"_s, u"In the same township"_s,
                           u"The pay reaches what is wanted"_s,
                           u"Exactly the schooling asked for"_s, u"Working hours as wanted"_s}));
    EXPECT_EQ(result.ranked.front().score, 94);
}

}  // namespace
}  // namespace zhiqiao::test
