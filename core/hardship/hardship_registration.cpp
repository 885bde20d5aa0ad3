// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_registration.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kHardship = u"hardship"_s;

Result<std::optional<Registration>> openOne(const PersonStore& people, PersonId person) {
    const auto all = people.registrations(person);
    if (!all) return fail(all.error());
    const auto found = std::ranges::find_if(*all, [](const Registration& one) {
        return one.facts.kind == kHardship && !one.facts.endedOn;
    });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<> end(PersonStore& people, const Act& act, const Registration& open, QDate on,
             const QString& reason) {
    auto facts = open.facts;
    facts.endedOn = std::max(on, facts.registeredOn);
    facts.endReason = reason;
    auto saved = people.addRegistration(act, {open.person, facts, open.id});
    if (!saved) return fail(saved.error());
    return {};
}

Result<> begin(PersonStore& people, const Act& act, const HardshipCase& kept, QDate on) {
    auto saved = people.addRegistration(act, {kept.facts.person,
                                              {.kind = kHardship,
                                               .category = kept.facts.category,
                                               .channel = kept.facts.channel,
                                               .registeredOn = on,
                                               .officer = kept.recorded.staff},
                                              {}});
    if (!saved) return fail(saved.error());
    return {};
}

}  // namespace

const HardshipCase* statisticalCase(const std::vector<HardshipCase>& cases) {
    const HardshipCase* first = nullptr;
    for (const auto& one : cases)
        if (one.isActive() && (!first || *one.recognisedOn() < *first->recognisedOn()))
            first = &one;
    return first;
}

Result<> followRegistration(PersonStore& people, const Act& act, PersonId person, QDate on,
                            const std::vector<HardshipCase>& cases, const HardshipCase* ended) {
    auto open = openOne(people, person);
    if (!open) return fail(open.error());
    const auto* counted = statisticalCase(cases);
    const bool isTheEndeds = ended && *open && (*open)->facts.category == ended->facts.category;
    if (*open && ended && (!counted || isTheEndeds)) {
        if (auto done = end(people, act, **open, on, ended->last().facts.exitReason); !done)
            return done;
        open->reset();
    }
    if (counted && !*open) return begin(people, act, *counted, on);
    return {};
}

}  // namespace zhiqiao
