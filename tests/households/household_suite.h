// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/households/household_acts.h"
#include "tests/counter_acts/acts_suite.h"

namespace zhiqiao::test {

/// Households over fakes, SQLite and PostgreSQL. Each test has its own office.
class HouseholdSuite : public ActsSuite {
protected:
    [[nodiscard]] HouseholdPorts households() const { return householdPorts(ports()); }

    /// Of working age, registered as nothing yet.
    PersonId adult(int n) {
        auto facts = samplePerson(n);
        facts.birthOn = QDate(1985, 5, 4).addDays(n / 1000);
        facts.idNumber = sampleIdNumber(n % 1000, *facts.birthOn);
        return act([&](const Act& a) { return ports().people.add(a, facts, {}); }).id;
    }
    Registration registered(PersonId who, const QString& kind, QDate on) {
        auto facts = sampleRegistration(actor().staff, kind);
        facts.registeredOn = on;
        return taken(recordRegistration(ports(), actor(), once(), {who, facts, {}}));
    }
    void ended(const Registration& registration, QDate on) {
        auto facts = registration.facts;
        facts.endedOn = on;
        facts.endReason = QStringLiteral("3");
        taken(recordRegistration(ports(), actor(), once(),
                                 {registration.person, facts, registration.id}));
    }
    PersonId jobless(int n, QDate since = kToday.addDays(-200)) {
        const auto who = adult(n);
        registered(who, QStringLiteral("unemployment"), since);
        return who;
    }
    [[nodiscard]] static AddHouseholdRequest householdOf(const std::vector<PersonId>& members,
                                                         int n = 1) {
        AddHouseholdRequest request{
            .facts = {.bookNumber = QStringLiteral("HK-%1").arg(n, 6, 10, QLatin1Char('0')),
                      .address = QStringLiteral("雪河县盐泉镇湖滨路%1号").arg(n),
                      .division = QStringLiteral("639921102")},
            .openedOn = kToday.addDays(-300),
            .members = {}};
        for (const auto member : members)
            request.members.push_back(
                {member, request.members.empty() ? QStringLiteral("0") : QStringLiteral("8")});
        return request;
    }
    HouseholdId household(const std::vector<PersonId>& members, int n = 1) {
        return taken(addHousehold(households(), actor(), once(), householdOf(members, n), kToday))
            .id;
    }
    Result<HouseholdStep> step(HouseholdId id, const QString& state, QDate on,
                               const QString& reason = {}) {
        return stepHousehold(households(), actor(), once(),
                             {.household = id,
                              .state = state,
                              .on = on,
                              .reason = reason,
                              .evidence = QStringLiteral("21"),
                              .visitor = StaffId(actor().staff.value() + 1),
                              .note = QStringLiteral("家中三口人")},
                             kToday);
    }
    /// Recognised on the day given.
    void recognised(HouseholdId id, QDate on) {
        for (const auto& [state, days] : {std::pair(QStringLiteral("10"), 30),
                                          {QStringLiteral("20"), 25},
                                          {QStringLiteral("30"), 20},
                                          {QStringLiteral("40"), 0}})
            taken(step(id, state, on.addDays(-days)));
    }
    [[nodiscard]] HouseholdFile fileOf(HouseholdId id, QDate day = kToday) const {
        return taken(loadHousehold(households(), id, day));
    }
    [[nodiscard]] QString stateOf(HouseholdId id, QDate day = kToday) const {
        const auto course = taken(ports().households.courseOf(id));
        const auto* span = spanOn(course, day);
        return span ? span->state : QString();
    }
};

}  // namespace zhiqiao::test
