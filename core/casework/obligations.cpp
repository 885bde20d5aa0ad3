// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"

#include "core/referrals/referral_validity.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Obligations {
    Q_DECLARE_TR_FUNCTIONS(Obligations)
};

/// The days on which services of one registration count.
struct CountedDays {
    QDate start;
    QDate today;
    std::optional<QDate> end;  ///< first day after the registration

    [[nodiscard]] bool hasCome(QDate on) const { return on.isValid() && on <= today; }
    [[nodiscard]] bool holds(QDate on) const {
        return hasCome(on) && start <= on && (!end || on < *end);
    }
};

/// What became of one piece of evidence: it counts, or the reason why it does not.
struct Verdict {
    std::string_view code = {};
    QString reason = {};
    [[nodiscard]] bool counts() const { return code.empty(); }
};

Verdict outsideOf(const CountedDays& days, QDate on) {
    if (on < days.start)
        return {"evidence.before_promise", Obligations::tr("It was given before the registration "
                                                           "or before the standard began.")};
    return {"evidence.after_end", Obligations::tr("It was given after the registration ended.")};
}

Verdict verdictOn(const ContactEvidence& contact, const StandardItem&) {
    if (!contact.reached)
        return {"contact.not_reached", Obligations::tr("The person was not reached.")};
    return {};
}

Verdict verdictOn(const GuidanceEvidence& guidance, const StandardItem& item) {
    if (!guidance.hasOfficer)
        return {"guidance.no_officer", Obligations::tr("The record names no officer.")};
    if (guidance.mode.isEmpty())
        return {"guidance.no_mode", Obligations::tr("It is not recorded how it was given.")};
    if (guidance.types.isEmpty())
        return {"guidance.no_type", Obligations::tr("It is not recorded what it was about.")};
    if (guidance.minutes < item.minMinutes)
        return {"guidance.too_short", Obligations::tr("No duration is recorded.")};
    if (item.needsConfirmation && !guidance.confirmed)
        return {"guidance.not_confirmed", Obligations::tr("The person has not confirmed it.")};
    return {};
}

Verdict verdictOn(const ReferralEvidence& referral, const StandardItem&) {
    if (referral.isVoid) return {"referral.void", Obligations::tr("The letter was made void.")};
    if (referral.validity == u"01") return {};
    constexpr std::string_view codes[] = {"referral.11", "referral.12", "referral.13",
                                          "referral.14", "referral.15", "referral.16",
                                          "referral.17", "referral.18", "referral.19"};
    const auto at = referral.validity.toInt() - 11;
    const bool known = at >= 0 && at < int(std::size(codes));
    return {known ? codes[size_t(at)] : "referral.unknown", validityText(referral.validity)};
}

Verdict verdictOn(const OfferEvidence& offer, const StandardItem&) {
    if (!offer.countsAsOpportunity)
        return {"opportunity.other_service",
                Obligations::tr("It is neither training nor an internship.")};
    if (offer.name.trimmed().isEmpty())
        return {"opportunity.no_name", Obligations::tr("No class or post is named.")};
    if (offer.response.isEmpty() || offer.response == u"9")
        return {"opportunity.not_answered", Obligations::tr("The person has not answered yet.")};
    return {};
}

Verdict verdictOn(QDate, const StandardItem&) { return {}; }

QDate dayOf(QDate day) { return day; }
template <class Evidence>
QDate dayOf(const Evidence& evidence) {
    return evidence.on;
}

struct Tally {
    int delivered = 0;
    int refusals = 0;
    bool accepted = false;  ///< an offer that counts was taken up
    bool begun = false;     ///< something was recorded, whether it counts or not
    std::vector<QDate> counted;
    std::vector<NotCounted> notCounted;

    /// The day on which as many were given.
    [[nodiscard]] std::optional<QDate> gaveOn(int times) const {
        if (times < 1 || counted.size() < size_t(times)) return {};
        auto days = counted;
        std::ranges::nth_element(days, days.begin() + (times - 1));
        return days[size_t(times - 1)];
    }

    template <class Evidence>
    void add(const std::vector<Evidence>& all, const CountedDays& days, const StandardItem& item) {
        for (const auto& one : all) {
            const auto on = dayOf(one);
            if (!days.hasCome(on)) continue;
            const bool inside = days.holds(on);
            const auto verdict = inside ? verdictOn(one, item) : outsideOf(days, on);
            begun = begun || inside;
            if (!verdict.counts()) {
                notCounted.push_back({on, verdict.code, verdict.reason});
                continue;
            }
            ++delivered;
            counted.push_back(on);
            if constexpr (std::is_same_v<Evidence, OfferEvidence>) {
                accepted = accepted || one.accepted;
                refusals += one.refusal ? 1 : 0;
            }
        }
    }
};

Tally tallyOf(const StandardItem& item, const CaseEvidence& evidence, const CountedDays& days) {
    Tally tally;
    switch (item.evidence) {
    case EvidenceKind::Contact: tally.add(evidence.contacts, days, item); break;
    case EvidenceKind::Guidance: tally.add(evidence.guidance, days, item); break;
    case EvidenceKind::Referral: tally.add(evidence.referrals, days, item); break;
    case EvidenceKind::Opportunity: tally.add(evidence.offers, days, item); break;
    case EvidenceKind::Policy: tally.add(evidence.policyNotices, days, item); break;
    }
    std::sort(tally.notCounted.begin(), tally.notCounted.end(),
              [](const NotCounted& a, const NotCounted& b) {
                  return std::tie(a.on, a.code) < std::tie(b.on, b.code);
              });
    return tally;
}

/// 就业意愿 as it was told, the first day it was there and the day it was last opened again.
struct Intent {
    std::optional<bool> willing;
    std::optional<QDate> toldOn;
    std::optional<QDate> reopenedOn;
};

Intent intentOf(const CaseEvidence& evidence, const CountedDays& days) {
    std::map<QDate, bool> told;  // of several answers on one day the willing one holds
    for (const auto& contact : evidence.contacts)
        if (contact.reached && days.holds(contact.on) && !contact.intent.isEmpty() &&
            contact.intent != u"9")
            told[contact.on] = told[contact.on] || contact.willing;
    Intent intent;
    for (const auto& [on, willing] : told) {
        if (willing && intent.willing == false) intent.reopenedOn = on;
        if (willing && !intent.toldOn) intent.toldOn = on;
        intent.willing = willing;
    }
    return intent;
}

bool isUnreachable(const CaseEvidence& evidence, const CountedDays& days,
                   const UnreachableRule& rule) {
    QDate lastReached;
    for (const auto& contact : evidence.contacts)
        if (contact.reached && days.hasCome(contact.on) &&
            (!lastReached.isValid() || lastReached < contact.on))
            lastReached = contact.on;
    int attempts = 0;
    std::set<QDate> on;
    std::set<QString> methods;
    for (const auto& contact : evidence.contacts) {
        if (contact.reached || !days.holds(contact.on)) continue;
        if (lastReached.isValid() && contact.on <= lastReached) continue;
        ++attempts;
        on.insert(contact.on);
        methods.insert(contact.method);
    }
    return attempts >= rule.attempts && int(on.size()) >= rule.days &&
           int(methods.size()) >= rule.methods;
}

/// A placement may begin on the day the registration ends.
bool beganWithin(const SettledSpan& span, const CountedDays& days) {
    return days.start <= span.from && (!days.end || span.from <= *days.end) &&
           (!span.until || span.from < *span.until);
}

/// Who was settled when the registration ended stays so.
bool holdsOn(QDate day, const SettledSpan& span, const CountedDays& days) {
    return beganWithin(span, days) && span.from <= day &&
           (!span.until || day < *span.until || (days.end && *days.end <= *span.until));
}

bool isSettledOn(QDate day, const CaseEvidence& evidence, const CountedDays& days) {
    return std::ranges::any_of(evidence.settled,
                               [&](const SettledSpan& span) { return holdsOn(day, span, days); });
}

/// The last day from which the promises were pursued again, since what had settled them ended.
std::optional<QDate> lostOn(const CaseEvidence& evidence, const CountedDays& days) {
    std::optional<QDate> last;
    for (const auto& span : evidence.settled)
        if (span.until && beganWithin(span, days) && days.hasCome(*span.until) &&
            !isSettledOn(*span.until, evidence, days))
            last = std::max(last.value_or(*span.until), *span.until);
    return last;
}

/// The first day after today on which a recorded placement begins or the registration ends.
std::optional<QDate> stopsOnOf(const CaseEvidence& evidence, const CountedDays& days) {
    auto first = days.end;
    for (const auto& span : evidence.settled)
        if (days.today < span.from && beganWithin(span, days) && (!first || span.from < *first))
            first = span.from;
    return first;
}

/// `days` begins with the registration, also where the standard came later.
std::optional<StopReason> stopOf(const ServiceStandard& standard, const CaseEvidence& evidence,
                                 const Intent& intent, const CountedDays& days) {
    if (isSettledOn(days.today, evidence, days)) return StopReason::Settled;
    if (days.end && *days.end <= days.today) return StopReason::Ended;
    if (standard.willingOnly && intent.willing == false) return StopReason::Unwilling;
    if (isUnreachable(evidence, days, standard.unreachable)) return StopReason::Unreachable;
    return {};
}

/// What promises may be counted from, as far as it has come.
struct Anchors {
    QDate start;
    std::optional<QDate> intent;
    std::optional<QDate> previous = {};
    std::optional<QDate> reopened;

    [[nodiscard]] std::optional<QDate> of(const DueRule& due) const {
        auto day = std::optional(start);
        if (due.anchor == DueAnchor::Intent) day = intent;
        if (due.anchor == DueAnchor::Previous) day = previous;
        if (!day) return {};
        return std::max({*day, start, due.restarts ? reopened.value_or(start) : start});
    }
};

void setDue(Owed& promise, const DueRule& due, const Anchors& anchors,
            const WorkingCalendar& calendar) {
    const auto anchor = anchors.of(due);
    if (!anchor) {
        promise.waitsFor = due.anchor;
        return;
    }
    promise.due = due.dueAfter(*anchor, calendar);
    promise.byWeekends = due.yearsByWeekends(*anchor, calendar);
}

OwedState stateOf(const Owed& promise, const StandardItem& item, const Tally& tally) {
    if (promise.isMet())
        return item.evidence == EvidenceKind::Opportunity && !tally.accepted
                   ? OwedState::OfferedNotTaken
                   : OwedState::Done;
    if (promise.stopped) return OwedState::NotOwed;
    return tally.begun ? OwedState::UnderWay : OwedState::NotDone;
}

}  // namespace

std::string_view codeOf(OwedState state) {
    constexpr std::string_view codes[] = {"not_done", "under_way", "done", "not_owed",
                                          "offered_not_taken"};
    return codes[size_t(state)];
}

QString textOf(OwedState state) {
    switch (state) {
    case OwedState::NotDone: return Obligations::tr("Not done");
    case OwedState::UnderWay: return Obligations::tr("Under way");
    case OwedState::Done: return Obligations::tr("Done");
    case OwedState::NotOwed: return Obligations::tr("Not owed");
    case OwedState::OfferedNotTaken: return Obligations::tr("Offered, not taken");
    }
    return {};
}

std::string_view codeOf(StopReason reason) {
    constexpr std::string_view codes[] = {"settled", "unwilling", "unreachable", "ended"};
    return codes[size_t(reason)];
}

QString textOf(StopReason reason) {
    switch (reason) {
    case StopReason::Settled: return Obligations::tr("Settled");
    case StopReason::Unwilling: return Obligations::tr("No wish to work");
    case StopReason::Unreachable: return Obligations::tr("Cannot be reached");
    case StopReason::Ended: return Obligations::tr("Registration ended");
    }
    return {};
}

std::string_view codeOf(ServiceStage stage) {
    constexpr std::string_view codes[] = {"not_contacted", "unreachable", "unwilling",
                                          "in_service",    "complete",    "settled"};
    return codes[size_t(stage)];
}

QString textOf(ServiceStage stage) {
    switch (stage) {
    case ServiceStage::NotContacted: return Obligations::tr("Not contacted");
    case ServiceStage::Unreachable: return textOf(StopReason::Unreachable);
    case ServiceStage::Unwilling: return textOf(StopReason::Unwilling);
    case ServiceStage::InService: return Obligations::tr("In service");
    case ServiceStage::Complete: return Obligations::tr("All promised services given");
    case ServiceStage::Settled: return textOf(StopReason::Settled);
    }
    return {};
}

std::vector<Owed> owed(const std::vector<ServiceStandard>& standards,
                       const WorkingCalendar& calendar, RegistrationId registration,
                       const RegistrationFacts& facts, const CaseEvidence& evidence, QDate today) {
    const auto* standard = standardFor(standards, facts.kind, facts.registeredOn);
    if (!standard) return {};
    const CountedDays days{std::max(facts.registeredOn, standard->from), today, facts.endedOn};
    const CountedDays registered{facts.registeredOn, today, facts.endedOn};
    const auto intent = intentOf(evidence, registered);
    const auto stopped = stopOf(*standard, evidence, intent, registered);
    const auto stopsOn = stopped ? std::nullopt : stopsOnOf(evidence, registered);
    Anchors anchors{.start = days.start,
                    .intent = intent.toldOn,
                    .reopened = std::max(intent.reopenedOn, lostOn(evidence, registered))};

    std::vector<Owed> promises;
    for (const auto& item : standard->items) {
        auto tally = tallyOf(item, evidence, days);
        Owed promise{.registration = registration,
                     .standard = standard->id,
                     .clause = standard->clause,
                     .item = item.key,
                     .title = item.title,
                     .promised = item.times,
                     .delivered = tally.delivered,
                     .refusals = tally.refusals,
                     .stopped = stopped,
                     .stopsOn = stopsOn,
                     .inDenominator = !standard->willingOnly || intent.willing == true,
                     .notCounted = std::move(tally.notCounted)};
        setDue(promise, item.due, anchors, calendar);
        anchors.previous = tally.gaveOn(item.times);
        promise.state = stateOf(promise, item, tally);
        promises.push_back(std::move(promise));
    }
    return promises;
}

ServiceStage stageOf(const std::vector<Owed>& promises) {
    const auto stoppedBy = [&](StopReason reason) {
        return std::any_of(promises.begin(), promises.end(),
                           [&](const Owed& promise) { return promise.stopped == reason; });
    };
    if (stoppedBy(StopReason::Settled)) return ServiceStage::Settled;
    if (stoppedBy(StopReason::Unwilling)) return ServiceStage::Unwilling;
    if (stoppedBy(StopReason::Unreachable)) return ServiceStage::Unreachable;
    if (std::all_of(promises.begin(), promises.end(),
                    [](const Owed& promise) { return promise.delivered == 0; }))
        return ServiceStage::NotContacted;
    const bool complete = std::all_of(promises.begin(), promises.end(),
                                      [](const Owed& promise) { return promise.isMet(); });
    return complete ? ServiceStage::Complete : ServiceStage::InService;
}

}  // namespace zhiqiao
