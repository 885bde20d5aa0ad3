// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Recommend {
    Q_DECLARE_TR_FUNCTIONS(Recommend)
};

Error hardLimit(HardLimit limit) {
    return {.kind = Error::Kind::Invalid,
            .code = "referral.hard_limit",
            .message = textOf(limit),
            .hint = Recommend::tr("Choose a vacancy that fits the person.")};
}

Error receiptTermUnset() {
    return {.kind = Error::Kind::Invalid,
            .code = "parameter.unset",
            .message = Recommend::tr("The number of days for the receipt is not set."),
            .hint = Recommend::tr("Set the parameter ref.receipt_days.")};
}

/// A vacancy that broke a rule the database has no word for: closed, filled or not for this person.
Result<> checkOffer(const CaseworkPorts& ports, const CaseFile& file, const OpenVacancy& offer,
                    QDate today) {
    const auto broken = brokenLimit(seekerOf(file), offer, ports.codes, today);
    if (!broken) return {};
    switch (*broken) {
    case HardLimit::NotOpen: return fail(vacancyNotOpen(offer.vacancy.facts.title));
    case HardLimit::NoHeadsLeft: return fail(vacancyFilled(offer.vacancy.facts.title));
    case HardLimit::RecommendedBefore: return fail(alreadyRecommended());
    case HardLimit::EmployerRecommendedBefore: return {};  // allowed, and does not count: V5
    default: return fail(hardLimit(*broken));
    }
}

ReferralOutcome recommendOne(const CaseworkPorts& ports, const Actor& actor,
                             const OperationId& operation, const RecommendRequest& request,
                             VacancyId vacancy, int receiptDays) {
    ReferralValidity validity;
    auto saved = ports.transactions.run(
        actor,
        {.name = "referral.create",
         .operation = operation,
         .subject = "person",
         .subjectId = request.person.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<JobReferral> {
            if (auto held = ports.services.hold(act, request.person); !held)
                return fail(held.error());
            const auto file = loadCase(ports, request.person, act.today());
            if (!file) return fail(file.error());
            const auto offer = ports.vacancies.find(vacancy);
            if (!offer) return fail(offer.error());
            if (auto fits = checkOffer(ports, *file, *offer, act.today()); !fits)
                return fail(fits.error());
            validity =
                judgeReferral(seekerOf(*file),
                              {.offer = *offer,
                               .on = act.today(),
                               .told = request.told,
                               .counted = countedOf(*file)},
                              validityRules(ports.codes.parameters, act.today()), ports.codes);
            auto made = ports.referrals.add(act, {.person = request.person,
                                                  .vacancy = vacancy,
                                                  .issuedOn = act.today(),
                                                  .receiptDue = act.today().addDays(receiptDays),
                                                  .told = request.told,
                                                  .validity = validity.code(),
                                                  .fewerReason = request.fewerReason});
            if (!made) return made;
            if (auto done = refreshPerson(ports, act, request.person); !done)
                return fail(done.error());
            return made;
        });
    ReferralOutcome outcome{vacancy, std::move(saved)};
    outcome.counts = outcome.saved && validity.counts();
    if (outcome.saved && !validity.counts()) outcome.reason = validityText(validity.code());
    return outcome;
}

}  // namespace

Seeker seekerOf(const CaseFile& file) {
    Seeker seeker{file.person.facts, file.wish.value_or(JobWish{}), {}};
    for (const auto& referral : file.referrals)
        if (!referral.isVoid())
            seeker.earlier.push_back(
                {referral.facts.vacancy, referral.employer, referral.facts.validity == u"01"_s});
    return seeker;
}

Result<std::vector<ReferralOutcome>> recommendVacancies(const CaseworkPorts& ports,
                                                        const Actor& actor,
                                                        const OperationId& operation,
                                                        const RecommendRequest& request,
                                                        QDate today) {
    const auto& lists = ports.codes.lists;
    if (auto known = lists.check(u"contact_method"_s, request.told, "told"); !known)
        return fail(known.error());
    if (auto known = lists.check(u"fewer_reason"_s, request.fewerReason, "fewer_reason"); !known)
        return fail(known.error());
    const auto days = ports.codes.parameters.number(u"ref.receipt_days"_s, today);
    if (!days) return fail(receiptTermUnset());
    std::vector<ReferralOutcome> outcomes;
    for (const auto vacancy : request.vacancies)
        outcomes.push_back(recommendOne(ports, actor, operation.row(qsizetype(outcomes.size())),
                                        request, vacancy, *days));
    return outcomes;
}

Result<MatchResult> matchPerson(const CaseworkPorts& ports, PersonId person, QDate today,
                                const MatchOptions& options) {
    const auto file = loadCase(ports, person, today);
    if (!file) return fail(file.error());
    const auto offers = ports.vacancies.openOn(today);
    if (!offers) return fail(offers.error());
    const auto seeker = seekerOf(*file);
    auto result = matchVacancies(seeker, *offers, ports.codes, today, options);
    const auto rules = validityRules(ports.codes.parameters, today);
    for (auto& match : result.ranked)
        match.counts =
            judgeReferral(
                seeker,
                {.offer = match.offer, .on = today, .told = u"01"_s, .counted = countedOf(*file)},
                rules, ports.codes)
                .counts();
    return result;
}

}  // namespace zhiqiao
