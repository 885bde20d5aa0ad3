// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/ended_cases.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EndedCases {
    Q_DECLARE_TR_FUNCTIONS(EndedCases)
};

/// Registered once and no longer.
Result<bool> hasEnded(const CaseworkPorts& ports, PersonId person, QDate today) {
    const auto registrations = ports.people.registrations(person);
    if (!registrations) return fail(registrations.error());
    bool any = false;
    for (const auto& one : *registrations) {
        if (one.facts.kind == u"destination"_s) continue;
        if (!one.facts.endedOn || *one.facts.endedOn > today) return false;
        any = true;
    }
    return any;
}

}  // namespace

Result<> checkNotEnded(const CaseworkPorts& ports, PersonId person, QDate today) {
    const auto ended = hasEnded(ports, person, today);
    if (!ended) return fail(ended.error());
    if (!*ended) return {};
    return fail({.kind = Error::Kind::Conflict,
                 .code = "many.ended",
                 .message = EndedCases::tr("Every registration of the person has ended."),
                 .hint = EndedCases::tr("Register the person again, or record it on the "
                                        "person's page.")});
}

}  // namespace zhiqiao
