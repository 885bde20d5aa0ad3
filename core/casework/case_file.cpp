// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"

#include <ranges>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Takes one answer into `place`, or says what went wrong.
template <class T>
Result<> keep(Result<T> answer, T& place) {
    if (!answer) return fail(answer.error());
    place = *std::move(answer);
    return {};
}

Result<> readRecords(const CaseworkPorts& ports, CaseFile& file) {
    const auto id = file.person.id;
    if (auto done = keep(ports.people.wish(id), file.wish); !done) return done;
    if (auto done = keep(ports.people.registrations(id), file.registrations); !done) return done;
    if (auto done = keep(ports.services.ofPerson(id), file.services); !done) return done;
    if (auto done = keep(ports.referrals.ofPerson(id), file.referrals); !done) return done;
    if (auto done = keep(ports.referrals.receiptsOf(id), file.receipts); !done) return done;
    if (auto done = keep(ports.referrals.placementsOf(id), file.placements); !done) return done;
    return keep(ports.referrals.printsOf(id), file.prints);
}

/// 毕业去向 that counts as settled; one that another replaced no longer does.
bool settles(const Registration& registration, const Codes& codes) {
    const auto& facts = registration.facts;
    return facts.kind == u"destination"_s && !facts.endedOn &&
           codes.lists.hasFlag(u"graduate_destination"_s, facts.details.value(u"destination"_s),
                               u"counts_as_settled"_s);
}

bool hasReceipt(const CaseFile& file, JobReferralId referral) {
    return std::ranges::any_of(file.receipts,
                               [&](const Receipt& r) { return r.facts.referral == referral; });
}

}  // namespace

CaseEvidence evidenceOf(const CaseFile& file, const Codes& codes) {
    CaseEvidence evidence;
    for (const auto& record : file.services) {
        const auto& facts = record.facts;
        if (facts.contact)
            evidence.contacts.push_back(
                {.on = facts.on,
                 .method = facts.contact->method,
                 .reached = codes.lists.hasFlag(u"contact_outcome"_s, facts.contact->outcome,
                                                u"reached"_s),
                 .intent = facts.contact->intent,
                 .willing =
                     codes.lists.hasFlag(u"job_intent"_s, facts.contact->intent, u"willing"_s)});
        if (facts.guidance)
            evidence.guidance.push_back({.on = facts.on,
                                         .hasOfficer = true,
                                         .mode = facts.guidance->mode,
                                         .minutes = facts.guidance->minutes,
                                         .types = facts.guidance->types,
                                         .confirmed = facts.guidance->confirmed});
        if (facts.offer)
            evidence.offers.push_back(
                {.on = facts.on,
                 .countsAsOpportunity = codes.lists.hasFlag(u"service_kind"_s, facts.offer->kind,
                                                            u"counts:opportunity"_s),
                 .name = facts.offer->name,
                 .response = facts.offer->response,
                 .accepted = facts.offer->response == u"1"_s,
                 .refusal = codes.lists.hasFlag(u"offer_response"_s, facts.offer->response,
                                                u"refusal"_s)});
    }
    for (const auto& record : file.services)
        if (record.facts.policy) evidence.policyNotices.push_back(record.facts.on);
    for (const auto& referral : file.referrals)
        evidence.referrals.push_back({.on = referral.facts.issuedOn,
                                      .validity = referral.facts.validity,
                                      .isVoid = referral.isVoid(),
                                      .awaitsResult = !hasReceipt(file, referral.id)});
    for (const auto& placement : file.placements)
        evidence.settled.push_back({placement.facts.startOn, placement.endedOn});
    for (const auto& registration : file.registrations) {
        const auto& facts = registration.facts;
        if (facts.kind == u"employment"_s)
            evidence.settled.push_back({facts.registeredOn, facts.endedOn});
        else if (settles(registration, codes))
            evidence.settled.push_back({facts.registeredOn});
    }
    return evidence;
}

Result<CaseFile> loadCase(const CaseworkPorts& ports, PersonId person, QDate today) {
    auto found = ports.people.find(person);
    if (!found) return fail(found.error());
    CaseFile file{.person = *std::move(found)};
    if (auto done = readRecords(ports, file); !done) return fail(done.error());
    const auto evidence = evidenceOf(file, ports.codes);
    for (const auto& registration : file.registrations)
        if (registration.facts.isOpenOn(today))
            std::ranges::copy(owed(ports.standards, ports.codes.calendar, registration.id,
                                   registration.facts, evidence, today),
                              std::back_inserter(file.owed));
    return file;
}

std::vector<CountedReferral> countedOf(const CaseFile& file) {
    std::vector<CountedReferral> counted;
    for (const auto& referral : file.referrals)
        if (!referral.isVoid() && referral.facts.validity == u"01"_s)
            counted.push_back({referral.facts.vacancy, referral.employer, referral.facts.issuedOn});
    return counted;
}

std::vector<ObligationRow> obligationRowsOf(const CaseFile& file) {
    std::vector<ObligationRow> rows;
    for (const auto& promise : file.owed) {
        if (promise.waitsFor) continue;
        const auto registration =
            std::ranges::find(file.registrations, promise.registration, &Registration::id);
        rows.push_back({.registration = promise.registration,
                        .person = file.person.id,
                        .item = promise.item,
                        .standard = promise.standard,
                        .promised = promise.promised,
                        .delivered = promise.delivered,
                        .due = promise.due,
                        .active = promise.isActive(),
                        .stopsOn = promise.stopsOn,
                        .staff = registration->facts.officer,
                        .office = registration->office});
    }
    return rows;
}

Result<> refreshPerson(const CaseworkPorts& ports, const Act& act, PersonId person) {
    if (auto held = ports.services.hold(act, person); !held) return held;
    const auto file = loadCase(ports, person, act.today());
    if (!file) return fail(file.error());
    if (auto saved = ports.services.saveObligations(act, person, obligationRowsOf(*file)); !saved)
        return saved;
    return refreshHouseholdsOf(householdPorts(ports), act, person);
}

}  // namespace zhiqiao
