// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/help_evidence.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// [service_kind] of a record; a contact, or guidance nobody confirmed, is none a step waits for.
QString kindOf(const ServiceDraft& facts) {
    if (facts.policy) return u"01"_s;
    if (facts.guidance && facts.guidance->confirmed) return u"02"_s;
    if (facts.offer) return facts.offer->kind;
    return {};
}

bool reaches(const ServiceDraft& facts, const CodeBook& lists) {
    if (facts.guidance) return true;
    return facts.contact &&
           lists.hasFlag(u"contact_outcome"_s, facts.contact->outcome, u"reached"_s);
}

}  // namespace

Result<HelpEvidence> helpEvidenceOf(const CaseworkPorts& ports, PersonId person) {
    const auto services = ports.services.ofPerson(person);
    if (!services) return fail(services.error());
    const auto referrals = ports.referrals.ofPerson(person);
    if (!referrals) return fail(referrals.error());
    HelpEvidence evidence;
    for (const auto& [id, facts, office, recorded] : *services) {
        if (reaches(facts, ports.codes.lists)) evidence.contacts.push_back(facts.on);
        if (const auto kind = kindOf(facts); !kind.isEmpty())
            evidence.services.push_back({kind, facts.on, id.value(), recorded.staff});
    }
    for (const auto& one : *referrals)
        if (!one.isVoid())
            evidence.services.push_back(
                {u"03"_s, one.facts.issuedOn, one.id.value(), one.recorded.staff});
    return evidence;
}

}  // namespace zhiqiao
