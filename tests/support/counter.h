// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/counter_acts.h"
#include "tests/support/codes.h"
#include "tests/support/fake_stores.h"
#include "tests/support/fake_vacancy_store.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <stdexcept>

namespace zhiqiao::test {

template <class T>
T taken(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(result.error().code) + ", " +
                                 result.error().message.toStdString());
    return *std::move(result);
}

inline const std::vector<ServiceStandard>& loadedStandards() {
    static const auto standards = taken(loadStandards());
    return standards;
}

/// A graduate of the year who wants to work as a carer in the county.
[[nodiscard]] inline RegisterPersonRequest graduateOf(StaffId officer, int n) {
    RegisterPersonRequest request{.facts = samplePerson(n), .registrations = {}, .wish = {}};
    auto registration = sampleRegistration(officer, QStringLiteral("graduate"));
    registration.category = QStringLiteral("2022");
    registration.registeredOn = kToday.addDays(-20);
    request.registrations.push_back(registration);
    request.wish = JobWish{.occupations = {QStringLiteral("4-10")},
                           .divisions = {QStringLiteral("639921")},
                           .wageFenLow = 250000,
                           .workMode = {}};
    return request;
}

/// A counter with its office, in memory: what presenters work on.
class Counter {
public:
    explicit Counter(QDate today = kToday)
        : stores_(today), ports_{stores_.transactions(), stores_.people(),   stores_.vacancies(),
                                 stores_.referrals(),    stores_.services(), stores_.offices(),
                                 stores_.households(),   loadedCodes(),      loadedStandards()} {}

    [[nodiscard]] const CaseworkPorts& ports() const { return ports_; }
    [[nodiscard]] const Clock& clock() const { return stores_.clock(); }
    [[nodiscard]] const Actor& actor() const { return stores_.actor(); }
    [[nodiscard]] FakeStores& stores() { return stores_; }

    PersonId addGraduate(int n = 1) {
        return taken(registerCase(ports_, actor(), OperationId::make(), false,
                                  graduateOf(actor().staff, n), clock().today()))
            .person.id;
    }

    /// Open vacancies of as many employers.
    std::vector<VacancyId> addVacancies(int count, int from = 1) {
        return taken(stores_.transactions().run(
            actor(),
            {.name = "vacancy.add", .operation = OperationId::make(), .right = Right::VacancyWrite},
            [&](const Act& act) -> Result<std::vector<VacancyId>> {
                std::vector<VacancyId> ids;
                for (int n = from; n < from + count; ++n) {
                    const auto employer =
                        taken(stores_.vacancies().addEmployer(act, sampleEmployer(n), {}));
                    ids.push_back(
                        taken(stores_.vacancies().add(act, sampleVacancy(employer.id, n), {})).id);
                }
                return ids;
            }));
    }

    /// Refers the person to one vacancy, as another counter would.
    JobReferral recommend(PersonId person, VacancyId vacancy) {
        const auto outcomes = taken(recommendVacancies(ports_, actor(), OperationId::make(),
                                                       {.person = person,
                                                        .vacancies = {vacancy},
                                                        .told = QStringLiteral("01"),
                                                        .fewerReason = QStringLiteral("99")},
                                                       clock().today()));
        return taken(outcomes.front().saved);
    }

    [[nodiscard]] CaseFile caseOf(PersonId person) const {
        return taken(loadCase(ports_, person, clock().today()));
    }

private:
    FakeStores stores_;
    CaseworkPorts ports_;
};

}  // namespace zhiqiao::test
