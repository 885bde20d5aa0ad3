// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/counter.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

/// No engine: the in-memory fakes.
using Backing = std::optional<Engine>;

/// The acts of the counter over fakes, SQLite and PostgreSQL. Each test has its own office.
class ActsSuite : public testing::TestWithParam<Backing> {
protected:
    void SetUp() override {
        if (!GetParam()) {
            fakes_ = std::make_unique<FakeStores>();
            ports_.emplace(portsOf(*fakes_));
            actor_ = fakes_->actor();
            return;
        }
        ZHIQIAO_NEEDS(*GetParam())
        database_ = std::make_unique<TestDatabase>(*GetParam());
        ports_.emplace(portsOf(*database_));
        actor_ = database_->actor();
    }

    [[nodiscard]] const CaseworkPorts& ports() const { return *ports_; }
    [[nodiscard]] const Actor& actor() const { return *actor_; }
    /// Nothing over fakes.
    [[nodiscard]] TestDatabase* database() { return database_.get(); }
    /// Nothing over an engine.
    [[nodiscard]] FakeStores* fakes() { return fakes_.get(); }
    [[nodiscard]] UserStore& users() { return fakes_ ? fakes_->users() : database_->users(); }
    [[nodiscard]] static OperationId once() { return OperationId::make(); }

    /// Writes past the use cases: what was there before.
    template <class Work>
    auto act(Work work) {
        return taken(ports().transactions.run(
            actor(), {.name = "test.act", .operation = once(), .right = Right::OwnSettings},
            std::move(work)));
    }

    [[nodiscard]] RegisterPersonRequest graduateRequest(int n = 1) const {
        return graduateOf(actor().staff, n);
    }
    PersonId graduate(int n = 1) {
        return taken(registerCase(ports(), actor(), once(), true, graduateRequest(n), kToday))
            .person.id;
    }
    EmployerId employer(int n = 1) {
        return act([&](const Act& a) {
                   return ports().vacancies.addEmployer(a, sampleEmployer(n), {});
               })
            .id;
    }
    VacancyId vacancy(const VacancyFacts& facts) {
        return act([&](const Act& a) { return ports().vacancies.add(a, facts, {}); }).id;
    }
    /// One vacancy each of as many employers.
    std::vector<VacancyId> vacancies(int count) {
        std::vector<VacancyId> ids;
        for (int n = 1; n <= count; ++n) ids.push_back(vacancy(sampleVacancy(employer(n), n)));
        return ids;
    }
    Result<std::vector<ReferralOutcome>> recommend(PersonId person,
                                                   const std::vector<VacancyId>& what) {
        return recommendVacancies(ports(), actor(), once(), request(person, what), kToday);
    }
    [[nodiscard]] static RecommendRequest request(PersonId person,
                                                  const std::vector<VacancyId>& what) {
        return {.person = person,
                .vacancies = what,
                .told = QStringLiteral("01"),
                .fewerReason = QStringLiteral("99")};
    }
    /// A slip given out so many days ago.
    JobReferral slip(PersonId person, VacancyId what, int daysAgo = 0) {
        return act([&](const Act& a) {
            return ports().referrals.add(a, sampleReferral(person, what, kToday.addDays(-daysAgo)));
        });
    }

    [[nodiscard]] CaseFile caseOf(PersonId person) const {
        return taken(loadCase(ports(), person, kToday));
    }
    [[nodiscard]] Owed promise(PersonId person, const QString& item) const {
        for (const auto& owed : caseOf(person).owed)
            if (owed.item == item) return owed;
        throw std::runtime_error("not promised");
    }
    /// What the lists show is what the rules say.
    void expectRowsAsRecomputed(PersonId person) const {
        auto owed = obligationRowsOf(caseOf(person));
        std::ranges::sort(owed, {}, [](const ObligationRow& row) {
            return std::pair(row.registration, row.item);
        });
        EXPECT_EQ(taken(ports().services.obligationsOf(person)), owed);
    }

private:
    template <class Stores>
    static CaseworkPorts portsOf(Stores& stores) {
        return {stores.transactions(), stores.people(),   stores.vacancies(),
                stores.referrals(),    stores.services(), stores.offices(),
                stores.households(),   loadedCodes(),     loadedStandards()};
    }

    std::unique_ptr<FakeStores> fakes_;
    std::unique_ptr<TestDatabase> database_;
    std::optional<CaseworkPorts> ports_;
    std::optional<Actor> actor_;
};

[[nodiscard]] inline ServiceDraft contactDraft(PersonId person, QDate on = kToday) {
    return {.person = person,
            .on = on,
            .contact = ContactFacts{.method = QStringLiteral("02"),
                                    .outcome = QStringLiteral("01"),
                                    .intent = QStringLiteral("1"),
                                    .noIntentReason = {}}};
}
[[nodiscard]] inline ServiceDraft guidanceDraft(PersonId person, QDate on = kToday) {
    return {.person = person,
            .on = on,
            .guidance = GuidanceFacts{.mode = QStringLiteral("01"),
                                      .minutes = 20,
                                      .types = {QStringLiteral("03")},
                                      .content = QStringLiteral("面试准备"),
                                      .confirmed = true}};
}
[[nodiscard]] inline ServiceDraft policyDraft(PersonId person, QDate on = kToday) {
    return {.person = person,
            .on = on,
            .policy = PolicyFacts{.method = QStringLiteral("01"),
                                  .content = QStringLiteral("一次性求职补贴")}};
}
[[nodiscard]] inline ServiceDraft offerDraft(PersonId person, QDate on = kToday) {
    return {.person = person,
            .on = on,
            .offer = OfferFacts{.kind = QStringLiteral("04"),
                                .name = QStringLiteral("养老护理培训班"),
                                .startsOn = on.addDays(10),
                                .response = QStringLiteral("1"),
                                .reason = {}}};
}

}  // namespace zhiqiao::test

#define ZHIQIAO_ON_EVERY_BACKING(Suite)                                                         \
    INSTANTIATE_TEST_SUITE_P(, Suite,                                                           \
                             testing::Values(zhiqiao::test::Backing(), zhiqiao::Engine::Sqlite, \
                                             zhiqiao::Engine::Postgres),                        \
                             [](const auto& backing) {                                          \
                                 return backing.param ? zhiqiao::test::nameOf(*backing.param)   \
                                                      : std::string("Fake");                    \
                             })
