// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class VacancyStores : public StoreSuite {
protected:
    Result<Employer> add(const EmployerFacts& facts) {
        return act([&](const Act& a) { return vacancies().addEmployer(a, facts, {}); });
    }
    Result<Employer> update(const Employer& old, const EmployerFacts& facts) {
        return act([&](const Act& a) {
            return vacancies().updateEmployer(a, old.id, old.rowVersion, facts, {});
        });
    }
    Result<Vacancy> add(const VacancyFacts& facts) {
        return act([&](const Act& a) { return vacancies().add(a, facts, {}); });
    }
    Result<Vacancy> update(const Vacancy& old, const VacancyFacts& facts) {
        return act(
            [&](const Act& a) { return vacancies().update(a, old.id, old.rowVersion, facts, {}); });
    }
};

TEST_P(VacancyStores, GiveBackEveryFactOfAnEmployer) {
    const auto saved = add(sampleEmployer());
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(saved->facts, sampleEmployer());
    EXPECT_EQ(vacancies().employer(saved->id).value(), *saved);
    EXPECT_EQ(codeOf(vacancies().employer(EmployerId(4711))), "record.not_found");
}

TEST_P(VacancyStores, KnowAnEmployerByCodeAndByWholeName) {
    const auto first = employer(1);
    auto twin = sampleEmployer(2);
    twin.name = first.facts.name;
    ASSERT_TRUE(ok(add(twin)));
    EXPECT_EQ(vacancies().employerByCode(first.facts.creditCode).value(), first.id);
    EXPECT_EQ(vacancies().employerByName(first.facts.name).value(), first.id);
    EXPECT_EQ(
        vacancies()
            .employerByName(u' ' + first.facts.name.left(3) + u'\u3000' + first.facts.name.mid(3))
            .value(),
        first.id);
    EXPECT_EQ(vacancies().employerByName(u"雪河县第1养老服务"_s).value(), std::nullopt);
    EXPECT_EQ(vacancies().employerByCode({}).value(), std::nullopt);
}

TEST_P(VacancyStores, KnowTheEmployerOfANameWhoHasNoCode) {
    const auto coded = employer(1);
    EXPECT_EQ(vacancies().uncodedEmployerByName(coded.facts.name).value(), std::nullopt);
    auto twin = sampleEmployer(2);
    twin.name = coded.facts.name;
    twin.creditCode.clear();
    const auto uncoded = add(twin);
    ASSERT_TRUE(ok(uncoded));
    EXPECT_EQ(vacancies().uncodedEmployerByName(coded.facts.name).value(), uncoded->id);
    EXPECT_EQ(vacancies().uncodedEmployerByName(coded.facts.name.chopped(1)).value(), std::nullopt);
    ASSERT_TRUE(ok(update(*uncoded, sampleEmployer(2))));
    EXPECT_EQ(vacancies().uncodedEmployerByName(coded.facts.name).value(), std::nullopt);
}

TEST_P(VacancyStores, RefuseACreditCodeTwiceButNotAMissingOne) {
    ASSERT_TRUE(ok(add(sampleEmployer(1))));
    EXPECT_EQ(codeOf(add(sampleEmployer(1))), "employer.duplicate_code");
    const auto second = employer(2);
    EXPECT_EQ(codeOf(update(second, sampleEmployer(1))), "employer.duplicate_code");
    auto without = sampleEmployer(3);
    without.creditCode.clear();
    ASSERT_TRUE(ok(add(without)));
    EXPECT_TRUE(ok(add(without)));
}

TEST_P(VacancyStores, ChangeAnEmployerOnlyInItsStoredVersion) {
    const auto first = employer();
    auto facts = sampleEmployer();
    facts.phone = u"14200000042"_s;
    facts.checkedOn = {};
    facts.blocked = true;
    const auto second = update(first, facts);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(second->rowVersion, 2);
    EXPECT_EQ(vacancies().employer(first.id).value(), *second);
    EXPECT_EQ(codeOf(update(first, sampleEmployer())), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(act([&](const Act& a) {
                  return vacancies().updateEmployer(a, EmployerId(4711), 1, facts, {});
              })),
              "record.not_found");
}

TEST_P(VacancyStores, GiveBackEveryFactOfAVacancyWithItsEmployer) {
    const auto owner = employer();
    const auto saved = add(sampleVacancy(owner.id));
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(saved->facts, sampleVacancy(owner.id));
    EXPECT_EQ(vacancies().find(saved->id).value(), (OpenVacancy{*saved, owner}));

    auto bare = sampleVacancy(owner.id, 2);
    bare.ageMin = bare.ageMax = {};
    bare.wageFenLow = bare.wageFenHigh = {};
    const auto second = add(bare);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(vacancies().find(second->id).value().vacancy.facts, bare);
}

TEST_P(VacancyStores, RefuseAVacancyOfNoEmployer) {
    EXPECT_EQ(codeOf(add(sampleVacancy(EmployerId(4711)))), "record.not_found");
    EXPECT_EQ(codeOf(vacancies().find(VacancyId(4711))), "record.not_found");
}

TEST_P(VacancyStores, ChangeAVacancyOnlyInItsStoredVersion) {
    const auto owner = employer();
    const auto first = vacancy(owner.id);
    auto facts = first.facts;
    facts.state = u"40"_s;
    facts.openUntil = kToday;
    const auto second = update(first, facts);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(second->rowVersion, 2);
    EXPECT_EQ(second->facts, facts);
    EXPECT_EQ(vacancies().find(first.id).value().vacancy, *second);
    EXPECT_EQ(codeOf(update(first, facts)), "record.changed_elsewhere");
}

TEST_P(VacancyStores, KnowTheSameVacancyByEmployerTitlePlaceAndFirstDay) {
    const auto owner = employer();
    const auto saved = vacancy(owner.id);
    auto facts = saved.facts;
    facts.heads = 9;
    facts.wageFenLow = 1;
    EXPECT_EQ(vacancies().sameVacancy(facts).value(), saved);
    const auto differs = [&](auto change) {
        auto other = saved.facts;
        change(other);
        return vacancies().sameVacancy(other).value() == std::nullopt;
    };
    EXPECT_TRUE(differs([](VacancyFacts& f) { f.title = u"护工"_s; }));
    EXPECT_TRUE(differs([](VacancyFacts& f) { f.division = u"639922"_s; }));
    EXPECT_TRUE(differs([](VacancyFacts& f) { f.opensOn = kToday; }));
    EXPECT_TRUE(differs([&](VacancyFacts& f) { f.employer = employer(2).id; }));
}

TEST_P(VacancyStores, ListWhatTakesApplicantsOnTheDay) {
    const auto owner = employer();
    const auto with = [&](int n, auto change) {
        auto facts = sampleVacancy(owner.id, n);
        change(facts);
        return add(facts).value();
    };
    const auto lastDay = with(1, [](VacancyFacts& f) { f.openUntil = kToday; });
    const auto firstDay = with(2, [](VacancyFacts& f) { f.opensOn = kToday; });
    with(3, [](VacancyFacts& f) { f.openUntil = kToday.addDays(-1); });
    with(4, [](VacancyFacts& f) { f.opensOn = kToday.addDays(1); });
    with(5, [](VacancyFacts& f) { f.state = u"40"_s; });
    with(6, [](VacancyFacts& f) { f.heads = 0; });
    EXPECT_EQ(vacancies().openOn(kToday).value(),
              (std::vector<OpenVacancy>{{lastDay, owner}, {firstDay, owner}}));
}

TEST_P(VacancyStores, CloseAVacancyWhoseHeadsWereLowered) {
    const auto owner = employer();
    const auto job = vacancy(owner.id, 1, 3);
    for (int n = 1; n <= 2; ++n) {
        const auto slip = recommend(person(n).id, job.id).value();
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return referrals().addReceipt(a,
                                          {.referral = slip.id,
                                           .result = u"03"_s,
                                           .receivedOn = kToday,
                                           .startOn = {},
                                           .wageFen = {},
                                           .contractKind = {}},
                                          samplePlacement(slip.facts.person, owner.id));
        })));
    }
    auto facts = job.facts;
    facts.heads = 1;
    const auto fewer = update(job, facts);
    ASSERT_TRUE(ok(fewer));
    EXPECT_EQ(fewer->filled, 1);
    EXPECT_TRUE(vacancies().openOn(kToday).value().empty());
    facts.heads = 3;
    const auto more = update(*fewer, facts);
    ASSERT_TRUE(ok(more));
    EXPECT_EQ(more->filled, 2);
}

TEST_P(VacancyStores, KeepEveryVersionOfAnEmployerAndOfAVacancy) {
    const auto first = employer(1);
    auto changed = first.facts;
    changed.phone = u"14255500001"_s;
    const auto second = update(first, changed);
    ASSERT_TRUE(ok(second));
    const auto employers = vacancies().employerHistory(first.id);
    ASSERT_TRUE(ok(employers));
    ASSERT_EQ(employers->size(), 2u);
    EXPECT_EQ(employers->front().employer, first);
    EXPECT_TRUE(employers->front().replacedAt.isValid());
    EXPECT_EQ(employers->back(), (EmployerVersion{*second, {}}));

    const auto job = vacancy(first.id);
    auto more = job.facts;
    more.heads = 9;
    const auto saved = update(job, more);
    ASSERT_TRUE(ok(saved));
    const auto versions = vacancies().history(job.id);
    ASSERT_TRUE(ok(versions));
    ASSERT_EQ(versions->size(), 2u);
    EXPECT_EQ(versions->front().facts, job.facts);
    EXPECT_EQ(versions->front().recorded, job.recorded);
    EXPECT_TRUE(versions->front().replacedAt.isValid());
    EXPECT_EQ(versions->back(), (VacancyVersion{saved->facts, saved->recorded, 2, {}}));
    EXPECT_EQ(codeOf(vacancies().history(VacancyId(4711))), "record.not_found");
    EXPECT_EQ(codeOf(vacancies().employerHistory(EmployerId(4711))), "record.not_found");
}

ZHIQIAO_ON_EVERY_STORE(VacancyStores);
