// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_validity.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Validity {
    Q_DECLARE_TR_FUNCTIONS(Validity)
};

}  // namespace

ValidityRules validityRules(const RuleParameters& parameters, QDate day, const QString& area) {
    const auto on = [&](const QString& param) {
        return parameters.number(param, day, area).value_or(1) != 0;
    };
    ValidityRules rules;
    rules.openVacancy = on(u"ref.v1"_s);
    rules.hardLimits = on(u"ref.v2"_s);
    rules.told = on(u"ref.v3"_s);
    rules.minimumWage = on(u"ref.v4"_s);
    rules.differentFromOthers = on(u"ref.v5"_s);
    rules.countedPerDay = parameters.number(u"ref.counted_per_day"_s, day, area);
    if (!on(u"ref.v6"_s)) rules.countedPerDay.reset();
    rules.completeRecord = on(u"ref.v7"_s);
    return rules;
}

QStringList repetitionsOf(VacancyId vacancy, EmployerId employer, QDate on,
                          const std::vector<CountedReferral>& counted, const ValidityRules& rules) {
    QStringList failures;
    const bool again = std::ranges::any_of(counted, [&](const CountedReferral& other) {
        return other.vacancy == vacancy || other.employer == employer;
    });
    if (rules.differentFromOthers && again) failures << u"16"_s;
    const auto sameDay = std::ranges::count(counted, on, &CountedReferral::on);
    if (rules.countedPerDay && sameDay >= *rules.countedPerDay) failures << u"17"_s;
    return failures;
}

ReferralValidity judgeReferral(const Seeker& seeker, const ReferralFacts& facts,
                               const ValidityRules& rules, const Codes& codes) {
    ReferralValidity validity;
    const auto& vacancy = facts.offer.vacancy;
    const auto& employer = facts.offer.employer;
    const auto failsAs = [&](const QString& code) { validity.failures << code; };

    if (rules.openVacancy) {
        const bool open = vacancy.facts.state == u"30" && vacancy.facts.opensOn <= facts.on &&
                          facts.on <= vacancy.facts.openUntil;
        if (!open) failsAs(u"11"_s);
        const auto& checked = employer.facts.checkedOn;
        if (!checked || *checked > facts.on) failsAs(u"12"_s);
    }
    if (rules.hardLimits && brokenPersonalLimit(seeker, vacancy.facts, codes, facts.on))
        failsAs(u"13"_s);
    if (rules.told && facts.told.isEmpty()) failsAs(u"14"_s);
    if (rules.minimumWage && !paysMinimumWage(vacancy.facts, codes, facts.on)) failsAs(u"15"_s);
    validity.failures << repetitionsOf(vacancy.id, employer.id, facts.on, facts.counted, rules);
    if (rules.completeRecord) {
        if (!facts.hasOfficer) failsAs(u"18"_s);
        if (facts.markedInvalid) failsAs(u"19"_s);
    }
    return validity;
}

QString validityText(const QString& code) {
    if (code == u"01") return {};
    if (code == u"11") return Validity::tr("The vacancy was closed on that day.");
    if (code == u"12") return Validity::tr("The employer was not checked on that day.");
    if (code == u"13") return Validity::tr("The person did not meet what the vacancy asks.");
    if (code == u"14") return Validity::tr("It is not recorded that the person was told.");
    if (code == u"15") return Validity::tr("The pay offered is below the minimum wage.");
    if (code == u"16")
        return Validity::tr("A referral to this employer or vacancy was counted before.");
    if (code == u"17") return Validity::tr("The number counted per day was reached.");
    if (code == u"18") return Validity::tr("The record names no officer.");
    if (code == u"19") return Validity::tr("A supervisor has marked it as not valid.");
    return Validity::tr("It was recorded as not counting.");
}

}  // namespace zhiqiao
