// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration.h"

#include "core/codes/working_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Registrations {
    Q_DECLARE_TR_FUNCTIONS(Registrations)
};

Result<> checkAge(const RuleParameters& parameters, std::optional<QDate> birth,
                  const RegistrationFacts& facts) {
    const auto* rule = parameters.find(u"reg.min_age"_s, facts.registeredOn);
    const auto least = parameters.number(u"reg.min_age"_s, facts.registeredOn);
    if (!least || !birth || ageOn(*birth, facts.registeredOn) >= *least) return {};
    return fail({.kind = Error::Kind::Invalid,
                 .code = "registration.too_young",
                 .message = Registrations::tr("Nobody is registered before the age of %1 (%2).")
                                .arg(QString::number(*least), rule->source),
                 .hint = Registrations::tr("Compare the day of birth and the day of registration."),
                 .detail = u"field=birth_on"_s});
}

}  // namespace

bool overlap(const RegistrationFacts& a, const RegistrationFacts& b) {
    return (!b.endedOn || a.registeredOn < *b.endedOn) &&
           (!a.endedOn || b.registeredOn < *a.endedOn);
}

Result<> checkRegistration(const Codes& codes, std::optional<QDate> birth,
                           const std::vector<Registration>& held, const RegistrationFacts& facts,
                           std::optional<RegistrationId> corrects) {
    if (auto old = checkAge(codes.parameters, birth, facts); !old) return old;
    const bool open = std::ranges::any_of(held, [&](const Registration& other) {
        return other.id != corrects && other.facts.kind == facts.kind &&
               overlap(other.facts, facts);
    });
    if (!open) return {};
    return fail({.kind = Error::Kind::Conflict,
                 .code = "registration.open_already",
                 .message = Registrations::tr("The person is registered as \"%1\" already.")
                                .arg(codes.lists.name(u"registration_kind"_s, facts.kind)),
                 .hint = Registrations::tr("Correct or end that registration in the timeline."),
                 .detail = u"field=kind"_s});
}

}  // namespace zhiqiao
