// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/registration_correction.h"

#include "core/base/text.h"
#include "core/casework/counter_acts.h"
#include "core/codes/code_words.h"
#include "core/people/registration_fields.h"
#include "core/security/change_witness.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationEdits {
    Q_DECLARE_TR_FUNCTIONS(RegistrationEdits)
};

EditField<RegistrationFacts> detailField(const Codes& codes, const RegistrationField& field,
                                         QDate day) {
    const auto key = toQString(field.key);
    return {.key = key,
            .title = titleOf(field),
            .isSame =
                [key](const RegistrationFacts& one, const RegistrationFacts& other) {
                    return one.details.value(key) == other.details.value(key);
                },
            .take =
                [key](RegistrationFacts& into, const RegistrationFacts& from) {
                    into.details.remove(key);
                    if (const auto value = from.details.value(key); !value.isEmpty())
                        into.details[key] = value;
                },
            .words =
                [key, &codes, &field, day](const RegistrationFacts& facts) {
                    const auto value = facts.details.value(key);
                    if (value.isEmpty() || !field.sealed)
                        return valueInWords(codes, field, value, day);
                    return kMaskedDetail;
                }};
}

/// The record that corrects the one, or the one that corrects that.
Result<KeptNow<Registration>> standingRegistration(const CaseworkPorts& ports, PersonId person,
                                                   RegistrationId id) {
    const auto all = ports.people.registrationHistory(person);
    if (!all) return fail(all.error());
    const auto found = std::ranges::find(*all, id, &Registration::id);
    if (found == all->end()) return fail(recordNotFound());
    auto standing = *found;
    const auto replaced = [&] {
        return std::ranges::find_if(
            *all, [&](const Registration& one) { return one.corrects == standing.id; });
    };
    for (auto next = replaced(); next != all->end(); next = replaced()) standing = *next;
    auto by = editedBy(ports.offices, standing.recorded.staff, standing.recorded.at);
    if (!by) return fail(by.error());
    return KeptNow<Registration>{std::move(standing), *std::move(by)};
}

/// What was typed, with what stays as the corrected record has it, in one spelling.
RegistrationFacts factsTyped(const Codes& codes, const RegistrationDraft& draft,
                             const RegistrationFacts& base) {
    auto facts = draft.facts;
    for (const auto& key : draft.kept) {
        facts.details.remove(key);
        if (const auto value = base.details.value(key); !value.isEmpty())
            facts.details[key] = value;
    }
    if (auto details = checkedDetails(codes, facts.kind, facts.details))
        facts.details = *std::move(details);
    return facts;
}

}  // namespace

std::vector<EditField<RegistrationFacts>> registrationFields(const Codes& codes, QStringView kind,
                                                             QDate day,
                                                             const std::vector<Staff>& staff) {
    using F = RegistrationFacts;
    const auto& shape = registrationShape(kind);
    const auto named = [staff](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    };
    std::vector<EditField<F>> fields{
        editField(u"category"_s, RegistrationEdits::tr("Category"), &F::category, textInWords),
        editField(u"channel"_s, RegistrationEdits::tr("Came by"), &F::channel,
                  codeInWords(codes.lists, u"case_channel"_s)),
        editField(u"registered_on"_s, dayTitleOf(shape), &F::registeredOn, dayInWords),
        editField(u"officer"_s, RegistrationEdits::tr("In charge"), &F::officer, named)};
    for (const auto& field : shape.fields) fields.push_back(detailField(codes, field, day));
    fields.push_back(editField(u"ended_on"_s, RegistrationEdits::tr("Ends on"), &F::endedOn,
                               optionalDayInWords));
    auto reason = editField(u"end_reason"_s, RegistrationEdits::tr("Why it ends"), &F::endReason,
                            textInWords);
    reason.words = [&codes](const F& facts) { return endReasonInWords(codes, facts); };
    fields.push_back(std::move(reason));
    return fields;
}

Result<EditOutcome<Registration>> correctRegistration(const CaseworkPorts& ports,
                                                      const Actor& actor,
                                                      const OperationId& operation,
                                                      const RegistrationDraft& draft) {
    const auto base = ports.people.registration(*draft.corrects);
    if (!base) return fail(base.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    auto once = operation;
    return saveEdit(
        registrationFields(ports.codes, base->facts.kind, base->facts.registeredOn, *staff), *base,
        factsTyped(ports.codes, draft, base->facts),
        [&](const Registration& seen, const RegistrationFacts& wanted) {
            auto next = draft;
            next.corrects = seen.id;
            next.facts = wanted;
            next.kept.clear();
            return recordRegistration(ports, actor, std::exchange(once, OperationId::make()), next);
        },
        [&] { return standingRegistration(ports, draft.person, base->id); });
}

}  // namespace zhiqiao
