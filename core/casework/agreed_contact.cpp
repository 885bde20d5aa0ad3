// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/agreed_contact.h"

#include "core/casework/case_file.h"

#include <algorithm>
#include <ranges>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

void stopBy(AgreedContact& agreed, QDate day) {
    agreed.stopsOn = std::min(agreed.stopsOn.value_or(day), day);
}

/// The day on which nothing of what was open on `day` is open any longer. 毕业去向 is where
/// somebody went, nothing to be served by.
std::optional<QDate> endOf(const std::vector<Registration>& registrations, QDate day) {
    std::optional<QDate> last;
    for (const auto& registration : registrations) {
        const auto& facts = registration.facts;
        if (facts.kind == u"destination"_s || !facts.isOpenOn(day)) continue;
        if (!facts.endedOn) return {};
        last = std::max(last.value_or(*facts.endedOn), *facts.endedOn);
    }
    return last;
}

/// Somebody was heard of.
bool heard(const CodeBook& lists, const ServiceDraft& facts) {
    return facts.guidance || (facts.contact && lists.hasFlag(u"contact_outcome"_s,
                                                             facts.contact->outcome, u"reached"_s));
}

}  // namespace

std::optional<AgreedContact> agreedContact(const CodeBook& lists,
                                           const std::vector<ServiceRecord>& services,
                                           const AgreedDays& days,
                                           const std::vector<Registration>& registrations,
                                           const std::vector<SettledSpan>& settled) {
    const auto newestFirst = services | std::views::reverse;
    const auto last = std::ranges::find_if(
        newestFirst, [&](const ServiceRecord& service) { return days.contains(service.id); });
    if (last == newestFirst.end()) return {};
    AgreedContact agreed{.service = last->id,
                         .person = last->facts.person,
                         .due = days.at(last->id),
                         .stopsOn = endOf(registrations, last->facts.on),
                         .staff = last->recorded.staff,
                         .office = last->office};
    const bool kept = std::any_of(newestFirst.begin(), last, [&](const ServiceRecord& later) {
        return later.facts.on >= agreed.due && heard(lists, later.facts);
    });
    if (kept) return {};
    for (const auto& span : settled)
        if (!span.until && span.from > last->facts.on) stopBy(agreed, span.from);
    return agreed;
}

Result<std::optional<AgreedContact>> agreedContactOf(const CaseworkPorts& ports,
                                                     const AgreedContacts& agreed, PersonId person,
                                                     QDate today) {
    const auto days = agreed.daysOf(person);
    if (!days) return fail(days.error());
    if (days->empty()) return std::optional<AgreedContact>();
    const auto file = loadCase(ports, person, today);
    if (!file) return fail(file.error());
    return agreedContact(ports.codes.lists, file->services, *days, file->registrations,
                         evidenceOf(*file, ports.codes).settled);
}

Result<> refreshAgreedContact(const CaseworkPorts& ports, AgreedContacts& agreed, const Act& act,
                              PersonId person) {
    const auto row = agreedContactOf(ports, agreed, person, act.today());
    if (!row) return fail(row.error());
    return agreed.save(act, person, *row);
}

}  // namespace zhiqiao
