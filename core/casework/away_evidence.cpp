// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/away_evidence.h"

#include "core/following/away_acts.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

std::vector<AwayTry> awayTries(const CodeBook& lists, const std::vector<ServiceRecord>& services,
                               const std::vector<FollowUp>& followUps) {
    std::vector<AwayTry> tries;
    for (const auto& service : services) {
        const auto& facts = service.facts;
        if (facts.guidance) tries.push_back({facts.on, true});
        if (facts.contact)
            tries.push_back({facts.on, lists.hasFlag(u"contact_outcome"_s, facts.contact->outcome,
                                                     u"reached"_s)});
    }
    for (const auto& followUp : followUps)
        tries.push_back({followUp.facts.on, !followUp.facts.standing.isEmpty()});
    return tries;
}

Result<std::optional<AwayRow>> awayRowFor(const CaseworkPorts& ports, const AwayStore& away,
                                          const FollowUpStore& followUps, PersonId person,
                                          QDate today) {
    const auto spells = away.spellsOf(person);
    if (!spells) return fail(spells.error());
    const auto spell = spellFollowed(*spells, today);
    if (!spell) return std::optional<AwayRow>();
    const auto services = ports.services.ofPerson(person);
    if (!services) return fail(services.error());
    const auto asked = followUps.ofPerson(person);
    if (!asked) return fail(asked.error());
    const auto interval = awayInterval(ports.offices, ports.codes, spell->office, today);
    if (!interval) return fail(interval.error());
    return std::optional(awayRowOf(person, *spell, awayTries(ports.codes.lists, *services, *asked),
                                   *interval, today));
}

Result<> refreshAwayRow(const CaseworkPorts& ports, AwayStore& away, const FollowUpStore& followUps,
                        const Act& act, PersonId person) {
    const auto row = awayRowFor(ports, away, followUps, person, act.today());
    if (!row) return fail(row.error());
    return away.save(act, person, *row);
}

}  // namespace zhiqiao
