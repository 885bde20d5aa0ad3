// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/refusal_counters.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <ranges>
#include <tuple>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RefusalWeights {
    Q_DECLARE_TR_FUNCTIONS(RefusalWeights)
};

constexpr struct {
    std::string_view code;
    const char* title;
} kWeights[] = {
    {"counts", QT_TRANSLATE_NOOP("RefusalWeights", "Counts: no reason was given")},
    {"counts_by_word", QT_TRANSLATE_NOOP("RefusalWeights", "Counts: a supervisor says so")},
    {"good_reason", QT_TRANSLATE_NOOP("RefusalWeights", "Does not count: a reason was given")},
    {"good_by_word", QT_TRANSLATE_NOOP("RefusalWeights", "Does not count: a supervisor says so")},
    {"not_suitable",
     QT_TRANSLATE_NOOP("RefusalWeights", "Does not count: the letter is not valid")},
    {"not_work", QT_TRANSLATE_NOOP("RefusalWeights", "Does not count: no work was offered")},
    {"earlier", QT_TRANSLATE_NOOP("RefusalWeights", "Does not count: before the status")},
};

const QString kResults = u"referral_result"_s;
const QString kResponses = u"offer_response"_s;

bool answerHas(const CodeBook& lists, const StandingEvent& event, const QString& flag) {
    return lists.hasFlag(event.kind == StandingEventKind::Referral ? kResults : kResponses,
                         event.answer, flag);
}

bool isAnswered(const StandingEvent& event) {
    return event.kind == StandingEventKind::Offer && !event.answer.isEmpty() &&
           event.answer != u"9"_s;
}

bool isHeard(const CodeBook& lists, const StandingEvent& event) {
    switch (event.kind) {
    case StandingEventKind::Contact:
        return lists.hasFlag(u"contact_outcome"_s, event.answer, u"reached"_s);
    case StandingEventKind::Guidance: return true;
    case StandingEventKind::FollowUp: return !event.answer.isEmpty();
    case StandingEventKind::Offer: return isAnswered(event);
    case StandingEventKind::Referral: return false;  // the employer tells
    }
    return false;
}

/// The person took what was offered, or went there in earnest.
bool isWilling(const CodeBook& lists, const StandingEvent& event) {
    if (event.kind == StandingEventKind::Offer) return event.answer == u"1"_s;
    return event.kind == StandingEventKind::Referral &&
           (answerHas(lists, event, u"hired"_s) || answerHas(lists, event, u"employer_no"_s));
}

auto rankOf(const StandingEvent& event) { return std::tuple(event.on, event.record, event.kind); }

/// What supervisors said last about each refusal.
std::map<qint64, bool> rulingsOf(const std::vector<StandingDeed>& deeds) {
    auto sorted = deeds;
    std::ranges::sort(sorted, {}, [](const StandingDeed& deed) {
        return std::pair(deed.recorded.at, deed.id.value());
    });
    std::map<qint64, bool> rulings;
    for (const auto& deed : sorted)
        if (deed.facts.kind == StandingDeedKind::Unjustified ||
            deed.facts.kind == StandingDeedKind::Justified)
            rulings[deed.facts.record] = deed.facts.kind == StandingDeedKind::Unjustified;
    return rulings;
}

QSet<QString> declined(const std::vector<StandingDeed>& deeds, qint64 record,
                       StandingGround ground) {
    QSet<QString> keys;
    for (const auto& deed : deeds)
        if (deed.facts.kind == StandingDeedKind::Declined && deed.facts.record == record &&
            deed.facts.ground == toQString(codeOf(ground)))
            for (const auto& key : deed.facts.evidence) keys << key;
    return keys;
}

bool isAside(const QStringList& evidence, const QSet<QString>& seen) {
    return std::ranges::all_of(evidence, [&](const QString& key) { return seen.contains(key); });
}

RefusalWeight weightOf(const CodeBook& lists, const StandingRules& rules, const Holding& holding,
                       const StandingEvent& event, const std::map<qint64, bool>& rulings) {
    using enum RefusalWeight;
    if (event.on < holding.from) return Earlier;
    if (rules.workOnly && event.kind != StandingEventKind::Referral) return NotWork;
    if (const auto word = rulings.find(event.record); word != rulings.end())
        return word->second ? CountsByWord : GoodByWord;
    if (!event.valid) return NotSuitable;
    return answerHas(lists, event, u"refusal"_s) ? Counts : GoodReason;
}

using Run = std::vector<const StandingEvent*>;

/// Those that count, apart where a run of them was broken.
std::vector<Run> runsOf(const CodeBook& lists, const StandingRules& rules, const Holding& holding,
                        std::vector<const StandingEvent*> events,
                        const std::vector<WeighedRefusal>& refusals) {
    std::ranges::sort(events, {}, [](const StandingEvent* event) { return rankOf(*event); });
    std::vector<Run> runs(1);
    for (const auto* event : events) {
        const auto weighed = std::ranges::find_if(refusals, [&](const WeighedRefusal& one) {
            return one.event.kind == event->kind && one.event.record == event->record;
        });
        if (weighed != refusals.end() && counts(weighed->weight)) {
            runs.back().push_back(event);
            continue;
        }
        if (!rules.inARow || event->on < holding.from) continue;
        const bool broke = weighed != refusals.end()
                               ? weighed->weight == RefusalWeight::GoodReason ||
                                     weighed->weight == RefusalWeight::GoodByWord
                               : isWilling(lists, *event);
        if (broke && !runs.back().empty()) runs.emplace_back();
    }
    return runs;
}

std::optional<StandingProposal> ofRefusals(const StandingRules& rules, const std::vector<Run>& runs,
                                           const QSet<QString>& seen) {
    if (!rules.refusals || *rules.refusals < 1 || (rules.withinMonths && !rules.windowMonths))
        return {};
    const auto needed = size_t(*rules.refusals);
    std::optional<StandingProposal> last;
    for (const auto& run : runs)
        for (size_t end = needed; end <= run.size(); ++end) {
            const auto first = run.begin() + qsizetype(end - needed);
            const auto on = run[end - 1]->on;
            if (rules.windowMonths && on >= addMonths((*first)->on, *rules.windowMonths)) continue;
            QStringList evidence;
            for (const auto* event : std::ranges::subrange(first, run.begin() + qsizetype(end)))
                evidence << evidenceKey(*event);
            last = StandingProposal{.ground = StandingGround::Refusals,
                                    .reason = rules.refusalReason,
                                    .since = on,
                                    .warnOn = {},
                                    .evidence = evidence,
                                    .aside = isAside(evidence, seen)};
            if (!last->aside) return last;
        }
    return last;
}

std::optional<StandingProposal> ofSilence(const StandingRules& rules, const Holding& holding,
                                          std::optional<QDate> heard, const QSet<QString>& seen) {
    if (!rules.silentMonths || *rules.silentMonths < 1 || rules.silenceReason.isEmpty()) return {};
    const auto from = heard.value_or(holding.from);
    const auto since = addMonths(from, *rules.silentMonths);
    const QStringList evidence{u"silent:"_s + from.toString(Qt::ISODate)};
    return StandingProposal{
        .ground = StandingGround::NoContact,
        .reason = rules.silenceReason,
        .since = since,
        .warnOn = rules.warnDays ? std::optional(since.addDays(-*rules.warnDays)) : std::nullopt,
        .evidence = evidence,
        .aside = isAside(evidence, seen)};
}

}  // namespace

std::string_view codeOf(RefusalWeight weight) { return kWeights[size_t(weight)].code; }

QString textOf(RefusalWeight weight) { return RefusalWeights::tr(kWeights[size_t(weight)].title); }

const StandingProposal* StandingView::on(StandingGround ground) const {
    const auto found = std::ranges::find(proposals, ground, &StandingProposal::ground);
    return found == proposals.end() ? nullptr : &*found;
}

bool isRefusal(const CodeBook& lists, const StandingEvent& event) {
    if (event.kind == StandingEventKind::Referral)
        return answerHas(lists, event, u"declined"_s) || answerHas(lists, event, u"refusal"_s);
    return isAnswered(event) && event.answer != u"1"_s;
}

QString evidenceKey(const StandingEvent& event) {
    return u"%1:%2"_s.arg(toQString(codeOf(event.kind))).arg(event.record);
}

StandingView weigh(const CodeBook& lists, const StandingRules& rules, const Holding& holding,
                   const std::vector<StandingEvent>& events,
                   const std::vector<StandingDeed>& deeds) {
    const auto hold = holdingDeeds(deeds);
    const auto rulings = rulingsOf(hold);
    StandingView view{.holding = holding, .refusals = {}, .proposals = {}};
    std::vector<const StandingEvent*> all;
    for (const auto& event : events) {
        all.push_back(&event);
        if (isRefusal(lists, event))
            view.refusals.push_back({event, weightOf(lists, rules, holding, event, rulings)});
        if (event.on >= holding.from && isHeard(lists, event))
            view.heardOn = std::max(view.heardOn.value_or(event.on), event.on);
    }
    std::ranges::sort(view.refusals, {},
                      [](const WeighedRefusal& one) { return rankOf(one.event); });
    const auto runs = runsOf(lists, rules, holding, all, view.refusals);
    using enum StandingGround;
    if (auto refused = ofRefusals(rules, runs, declined(hold, holding.record, Refusals)))
        view.proposals.push_back(*std::move(refused));
    if (auto silent =
            ofSilence(rules, holding, view.heardOn, declined(hold, holding.record, NoContact)))
        view.proposals.push_back(*std::move(silent));
    return view;
}

std::optional<StandingRow> standingRowOf(const StandingView& view) {
    if (view.proposals.empty()) return {};
    const auto& holding = view.holding;
    StandingRow row{
        .status = holding.status,
        .record = holding.record,
        .person = holding.person,
        .refusals = int(std::ranges::count_if(
            view.refusals, [](const WeighedRefusal& one) { return counts(one.weight); })),
        .heardOn = view.heardOn,
        .stopsOn = holding.stopsOn,
        .staff = holding.officer,
        .office = holding.office};
    for (const auto& proposal : view.proposals) {
        if (proposal.aside) {
            ++row.aside;
            continue;
        }
        const bool refused = proposal.ground == StandingGround::Refusals;
        (refused ? row.refusedOn : row.lostOn) = proposal.since;
        if (holding.status == HeldStatus::Dibao) continue;
        const auto first = proposal.warnOn.value_or(proposal.since);
        row.showOn = std::min(row.showOn.value_or(first), first);
    }
    return row;
}

}  // namespace zhiqiao
