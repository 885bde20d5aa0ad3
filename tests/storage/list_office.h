// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list_sources.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// Each test runs on both engines, in an office of its own.
class EngineSuite : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        test_ = std::make_unique<TestDatabase>(GetParam());
    }
    [[nodiscard]] TestDatabase& test() { return *test_; }
    template <class Work>
    auto act(Work work) {
        return test_->transactions().run(
            test_->actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    [[nodiscard]] StaffId staff() const { return test_->actor().staff; }

    Person person(int n) { return person(samplePerson(n)); }
    Person person(const PersonFacts& facts) {
        return act([&](const Act& a) { return test_->people().add(a, facts); }).value();
    }
    Registration enrol(PersonId who, const QString& kind, QDate on,
                       std::optional<QDate> endedOn = {}) {
        auto facts = sampleRegistration(staff(), kind);
        facts.registeredOn = on;
        facts.endedOn = endedOn;
        return act([&](const Act& a) {
                   return test_->people().addRegistration(a, {.person = who, .facts = facts});
               })
            .value();
    }
    Employer employer(int n) {
        return act([&](const Act& a) {
                   return test_->vacancies().addEmployer(a, sampleEmployer(n));
               })
            .value();
    }
    Vacancy vacancy(const VacancyFacts& facts) {
        return act([&](const Act& a) { return test_->vacancies().add(a, facts); }).value();
    }
    JobReferral recommend(PersonId who, VacancyId what, QDate on,
                          const QString& validity = QStringLiteral("01")) {
        auto draft = sampleReferral(who, what, on);
        draft.validity = validity;
        return act([&](const Act& a) { return test_->referrals().add(a, draft); }).value();
    }
    Receipt answer(JobReferralId referral, const QString& result, QDate on) {
        const ReceiptDraft draft{.referral = referral,
                                 .result = result,
                                 .receivedOn = on,
                                 .startOn = {},
                                 .wageFen = {},
                                 .contractKind = {}};
        return act([&](const Act& a) { return test_->referrals().addReceipt(a, draft, {}); })
            .value();
    }
    ServiceRecord serve(const ServiceDraft& draft) {
        return act([&](const Act& a) { return test_->services().add(a, draft); }).value();
    }
    void owe(PersonId who, const std::vector<ObligationRow>& rows) {
        ASSERT_TRUE(
            ok(act([&](const Act& a) { return test_->services().saveObligations(a, who, rows); })));
    }

    /// One transaction, whatever is in it.
    void fillOffice(int people = 40) {
        ASSERT_TRUE(ok(test_->database().inTransaction([&]() -> Result<> {
            fill(people);
            return {};
        })));
    }

private:
    /// People, employers, vacancies, referrals, slips and promises of every kind; the same on both
    /// engines.
    void fill(int people);

    std::unique_ptr<TestDatabase> test_;
};

inline void EngineSuite::fill(int people) {
    QRandomGenerator random(2022);
    const auto below = [&](int n) { return int(random.bounded(n)); };
    const QStringList kinds{QStringLiteral("jobseeker"), QStringLiteral("graduate"),
                            QStringLiteral("hardship"), QStringLiteral("unemployment")};
    const QStringList items{QStringLiteral("contact"), QStringLiteral("guidance"),
                            QStringLiteral("referral"), QStringLiteral("opportunity")};
    std::vector<Vacancy> vacancies;
    for (int n = 1; n <= 8; ++n) {
        const auto owner = employer(n);
        for (int m = 0; m < 3; ++m) {
            auto facts = sampleVacancy(owner.id, 3 * n + m);
            facts.heads = 50;
            facts.division = QStringLiteral("63992%1").arg(1 + below(3));
            facts.openUntil = QDate(2022, 11, 20).addDays(below(30));
            if (below(3) == 0) facts.wageFenLow.reset();
            vacancies.push_back(vacancy(facts));
        }
    }
    for (int n = 1; n <= people; ++n) {
        auto facts = samplePerson(n);
        facts.sex = QString::number(below(3));
        facts.birthOn = QDate(1970, 1, 1).addDays(below(12000));
        if (below(5) == 0) facts.birthOn.reset();
        facts.residenceDivision = QStringLiteral("63992%1%2").arg(1 + below(3)).arg(101 + below(2));
        facts.education = below(4) == 0 ? QString() : QStringLiteral("31");
        if (below(6) == 0) facts.phone.clear();
        const auto who = person(facts).id;
        std::vector<ObligationRow> owed;
        for (int k = 0; k < below(4); ++k) {
            const auto kind = kinds[below(int(kinds.size()))];
            const auto on = kToday.addDays(-below(60));
            const bool ended = below(5) == 0;
            const auto made = enrol(who, kind, on, ended ? std::optional(kToday) : std::nullopt);
            for (const auto& item : items)
                if (below(2) == 0)
                    owed.push_back({.registration = made.id,
                                    .person = who,
                                    .item = item,
                                    .standard = QStringLiteral("test"),
                                    .promised = 1 + below(3),
                                    .delivered = below(2),
                                    .due = kToday.addDays(below(40) - 15),
                                    .active = below(6) != 0,
                                    .staff = staff(),
                                    .office = test().actor().office});
        }
        owe(who, owed);
        std::vector<int> chosen;
        for (int k = 0; k < below(4); ++k) {
            const int which = below(int(vacancies.size()));
            if (std::ranges::find(chosen, which) != chosen.end()) continue;
            chosen.push_back(which);
            const auto on = kToday.addDays(-below(20));
            const auto made = recommend(who, vacancies[size_t(which)].id, on);
            const int fate = below(4);
            if (fate == 0) {
                ASSERT_TRUE(ok(act([&](const Act& a) {
                    return test().referrals().makeVoid(a, made.id, QStringLiteral("打错"));
                })));
            } else if (fate == 1) {
                answer(made.id, QStringLiteral("04"), on.addDays(3));
            }
        }
        if (below(2) == 0)
            serve({.person = who,
                   .on = kToday.addDays(-below(20)),
                   .contact = ContactFacts{.method = QStringLiteral("02"),
                                           .outcome = QStringLiteral("01"),
                                           .intent = QString::number(1 + below(3)),
                                           .noIntentReason = {}}});
    }
}

}  // namespace zhiqiao::test

#define ZHIQIAO_ON_BOTH_ENGINES(Suite)                                                \
    INSTANTIATE_TEST_SUITE_P(                                                         \
        , Suite, testing::Values(zhiqiao::Engine::Sqlite, zhiqiao::Engine::Postgres), \
        [](const auto& engine) { return zhiqiao::test::nameOf(engine.param); })
