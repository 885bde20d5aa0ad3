// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_data.h"

#include "core/casework/accesses.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<OwnHousehold>> householdsOf(const HouseholdStore& store, PersonId person) {
    const auto memberships = store.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    std::vector<OwnHousehold> households;
    for (const auto& membership : *memberships) {
        auto household = store.find(membership.facts.household);
        if (!household) return fail(household.error());
        households.push_back({*std::move(household), membership});
    }
    return households;
}

/// Of a record that went, also those that went into it before.
Result<> readMerges(const PersonStore& people, const MergeStore& store, PersonId person,
                    std::vector<OwnMerge>& merges) {
    const auto all = store.ofPerson(person);
    if (!all) return fail(all.error());
    for (const auto& merge : *all) {
        OwnMerge own{merge, {}};
        const bool within = merge.kept == person && !merge.undone;
        if (within) {
            auto states = people.history(merge.gone);
            if (!states) return fail(states.error());
            own.states = *std::move(states);
        }
        if (merge.gone == person && !merge.undone) continue;  // told by who comes from there
        merges.push_back(std::move(own));
        if (!within) continue;
        if (auto read = readMerges(people, store, merge.gone, merges); !read) return read;
    }
    return {};
}

/// Also of the records that were merged into this one.
Result<std::vector<OwnComparison>> comparisonsOf(const ComparisonStore& store, PersonId person,
                                                 const std::vector<OwnMerge>& merges) {
    auto all = store.ofPerson(person);
    if (!all) return all;
    for (const auto& [merge, states] : merges) {
        if (states.empty()) continue;
        const auto more = store.ofPerson(merge.gone);
        if (!more) return fail(more.error());
        all->insert(all->end(), more->begin(), more->end());
    }
    return all;
}

}  // namespace

Result<OwnData> copyOwnData(const CaseworkPorts& ports, const OwnDataStores& stores,
                            const Actor& actor, const OperationId& operation, PersonId person,
                            QDate today) {
    return ports.transactions.run(
        actor,
        {.name = "person.copy",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonReveal,
         .reason = ownRequestReason()},
        [&](const Act&) -> Result<OwnData> {
            auto file = loadCase(ports, person, today);
            if (!file) return fail(file.error());
            auto states = ports.people.history(person);
            if (!states) return fail(states.error());
            auto registrations = ports.people.registrationHistory(person);
            if (!registrations) return fail(registrations.error());
            auto services = ports.services.historyOf(person);
            if (!services) return fail(services.error());
            auto told = stores.consents.ofPerson(person);
            if (!told) return fail(told.error());
            auto cases = stores.recognitions.ofPerson(person);
            if (!cases) return fail(cases.error());
            auto households = householdsOf(ports.households, person);
            if (!households) return fail(households.error());
            auto stated = ports.households.statementsOf(person);
            if (!stated) return fail(stated.error());
            std::vector<OwnMerge> merged;
            if (auto read = readMerges(ports.people, stores.merges, person, merged); !read)
                return fail(read.error());
            auto plans = stores.plans.ofPerson(person);
            if (!plans) return fail(plans.error());
            auto followUps = stores.followUps.historyOf(person);
            if (!followUps) return fail(followUps.error());
            auto papers = stores.papers.ofPerson(person);
            if (!papers) return fail(papers.error());
            auto comparisons = comparisonsOf(stores.comparisons, person, merged);
            if (!comparisons) return fail(comparisons.error());
            auto sheets = stores.sheets.ofPerson(person);
            if (!sheets) return fail(sheets.error());
            auto assignments = stores.assignments.ofPerson(person);
            if (!assignments) return fail(assignments.error());
            auto holds = stores.holds.ofPerson(person, today);
            if (!holds) return fail(holds.error());
            auto transfers = stores.transfers.ofPerson(person);
            if (!transfers) return fail(transfers.error());
            auto recording = ownRecordingOf(stores.recording, person);
            if (!recording) return fail(recording.error());
            auto difficulties = stores.difficulties.ofPerson(person);
            if (!difficulties) return fail(difficulties.error());
            auto campaigns = stores.campaigns.ofPerson(person);
            if (!campaigns) return fail(campaigns.error());
            auto enrolments = stores.enrolments.ofPerson(person);
            if (!enrolments) return fail(enrolments.error());
            auto onward = stores.onward.ofPerson(person);
            if (!onward) return fail(onward.error());
            auto deeds = stores.standing.deedsOf({.isHousehold = false, .id = person.value()});
            if (!deeds) return fail(deeds.error());
            auto losses = stores.standing.lossesOf(person);
            if (!losses) return fail(losses.error());
            return OwnData{*std::move(file),
                           *std::move(states),
                           *std::move(registrations),
                           *std::move(services),
                           *std::move(told),
                           *std::move(cases),
                           *std::move(households),
                           *std::move(stated),
                           std::move(merged),
                           *std::move(plans),
                           *std::move(followUps),
                           *std::move(papers),
                           *std::move(comparisons),
                           *std::move(sheets),
                           *std::move(assignments),
                           *std::move(holds),
                           *std::move(transfers),
                           *std::move(recording),
                           *std::move(difficulties),
                           *std::move(campaigns),
                           *std::move(enrolments),
                           *std::move(onward),
                           {*std::move(deeds), *std::move(losses)}};
        });
}

}  // namespace zhiqiao
