// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/graduate_rates.h"

#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

GraduateOutcome graduateOutcome(const CodeBook& lists, const QString& destination,
                                const QString& evidence, const QString& graduation) {
    static const QStringList kinds{u"contract"_s,      u"flexible"_s, u"self_employed"_s,
                                   u"further_study"_s, u"waiting"_s,  u"not_seeking"_s};
    const auto counts = [&](const QString& flag) {
        return lists.hasFlag(u"graduate_destination"_s, destination, u"counts_as_"_s + flag);
    };
    GraduateOutcome outcome{
        .evidenced = !evidence.isEmpty(),
        .incomplete = lists.hasFlag(u"graduation_state"_s, graduation, u"incomplete"_s)};
    for (const auto& kind : kinds)
        if (outcome.destination.isEmpty() && counts(kind)) outcome.destination = kind;
    outcome.settled = counts(u"settled"_s);
    outcome.employed = counts(u"employed"_s);
    return outcome;
}

QString Share::percentText() const {
    if (whole == 0) return u"–"_s;
    const qint64 hundredths = (part * 20'000 + whole) / (2 * whole);
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

GraduateRateRules graduateRateRules(const RuleParameters& parameters, QDate day) {
    return {parameters.number(u"count.m005.include_further_study"_s, day) == 1,
            parameters.number(u"count.m044.exclude_incomplete"_s, day) == 1};
}

GraduateRates graduateRates(const std::vector<OutcomeFact>& facts, const GraduateRateRules& rules) {
    GraduateRates rates;
    std::set<PersonId> counted;
    for (const auto& fact : facts) {
        if (fact.kind != u"graduate"_s || !counted.insert(fact.person).second) continue;
        const auto& graduate = fact.graduate;
        const bool studies = graduate.destination == u"further_study"_s;
        ++rates.employed.whole;
        if (graduate.employed || (studies && rules.furtherStudyIsEmployed)) ++rates.employed.part;
        if (graduate.incomplete && rules.incompleteIsLeftOut) continue;
        ++rates.settled.whole;
        ++rates.evidenced.whole;
        if (graduate.settled) ++rates.settled.part;
        if (graduate.settled && graduate.evidenced) ++rates.evidenced.part;
    }
    return rates;
}

}  // namespace zhiqiao
