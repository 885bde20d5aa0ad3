// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_acts.h"

#include "core/security/actor_reach.h"
#include "core/security/office_store.h"

#include <QCoreApplication>
#include <QHash>

#include <map>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CampaignMarks {
    Q_DECLARE_TR_FUNCTIONS(CampaignMarks)
};

constexpr std::string_view kNothingMarked = "campaign.nothing_marked";
constexpr std::string_view kNothingUnmarked = "campaign.nothing_unmarked";

Error clash(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error nothingLeft() {
    return clash("campaign.nothing_left", CampaignMarks::tr("None of it is in the campaign."),
                 CampaignMarks::tr("Look at what belongs to the campaign."));
}

Result<> mayMarkPerson(const CaseStanding* standing, const ActorReach& reach) {
    if (!standing) return fail(recordNotFound());
    if (auto may = reach.contains(standing->where); !may) return may;
    if (standing->mergedInto)
        return fail(clash("case.merged",
                          CampaignMarks::tr("The record is part of number %1.")
                              .arg(standing->mergedInto->value()),
                          CampaignMarks::tr("Choose that one.")));
    if (standing->erased)
        return fail(clash("case.erased", CampaignMarks::tr("The person's data were erased."),
                          CampaignMarks::tr("There is nothing left to belong to a campaign.")));
    return {};
}

Error keptElsewhere() {
    return clash("case.other_office", CampaignMarks::tr("Another office keeps the record."),
                 CampaignMarks::tr("That office marks it in a campaign of its own."));
}

/// The first thing that forbids the mark.
Result<> mayMark(const CampaignRecordFacts& facts, const CampaignFacts& campaign,
                 const CaseStanding* standing, const ActorReach& reach, OfficeId office) {
    if (facts.person) {
        if (auto may = mayMarkPerson(standing, reach); !may) return may;
    } else if (facts.office != office) {
        return fail(keptElsewhere());
    }
    if (facts.marked)
        return fail(clash("campaign.marked_already",
                          CampaignMarks::tr("It belongs to the campaign already."),
                          CampaignMarks::tr("Nothing is left to do.")));
    if (!facts.holds)
        return fail(clash("campaign.does_not_hold",
                          CampaignMarks::tr("The record was withdrawn, corrected or made void."),
                          CampaignMarks::tr("Choose the record that holds.")));
    const bool hasDay = facts.on.isValid();
    const bool late = facts.on > campaign.until && facts.record.kind != MarkKind::Placement;
    if (hasDay && (facts.on < campaign.from || late))
        return fail(clash(
            "campaign.other_days",
            CampaignMarks::tr("It was done on %1, outside the campaign's days.")
                .arg(facts.on.toString(Qt::ISODate)),
            CampaignMarks::tr("Choose what was done from %1 to %2.")
                .arg(campaign.from.toString(Qt::ISODate), campaign.until.toString(Qt::ISODate))));
    return {};
}

std::pair<MarkKind, qint64> keyOf(const CampaignRecord& record) { return {record.kind, record.id}; }

std::vector<PersonId> peopleOf(const std::vector<CampaignRecordFacts>& facts) {
    std::set<PersonId> people;
    for (const auto& one : facts)
        if (one.person) people.insert(*one.person);
    return {people.begin(), people.end()};
}

Result<QHash<PersonId, CaseStanding>> standingsOf(const CampaignPorts& ports,
                                                  const std::vector<CampaignRecordFacts>& facts) {
    const auto cases = ports.cases.casesOf(peopleOf(facts));
    if (!cases) return fail(cases.error());
    QHash<PersonId, CaseStanding> standings;
    for (const auto& one : *cases) standings.insert(one.person, one);
    return standings;
}

const CaseStanding* standingIn(const QHash<PersonId, CaseStanding>& standings,
                               const CampaignRecordFacts& facts) {
    if (!facts.person) return nullptr;
    const auto found = standings.constFind(*facts.person);
    return found == standings.cend() ? nullptr : &*found;
}

/// Those that may be marked, each once; the others go into `left`.
Result<std::vector<CampaignRecord>> sift(const CampaignPorts& ports, const Actor& actor,
                                         const Campaign& campaign,
                                         const std::vector<CampaignRecord>& records,
                                         std::vector<NotMarked>& left) {
    const auto reach = ActorReach::of(ports.users, actor, Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto facts = ports.campaigns.factsOf(campaign.id, records);
    if (!facts) return fail(facts.error());
    const auto standings = standingsOf(ports, *facts);
    if (!standings) return fail(standings.error());
    std::map<std::pair<MarkKind, qint64>, const CampaignRecordFacts*> known;
    for (const auto& one : *facts) known.emplace(keyOf(one.record), &one);

    std::set<std::pair<MarkKind, qint64>> seen;
    std::vector<CampaignRecord> fit;
    for (const auto& record : records) {
        if (!seen.insert(keyOf(record)).second) continue;
        const auto found = known.find(keyOf(record));
        const auto may = found == known.end() ? Result<>(fail(recordNotFound()))
                                              : mayMark(*found->second, campaign.facts,
                                                        standingIn(*standings, *found->second),
                                                        *reach, actor.office);
        if (may)
            fit.push_back(record);
        else
            left.push_back({record, may.error()});
    }
    return fit;
}

Result<> mayUnmark(const CampaignRecordFacts& facts, const CaseStanding* standing,
                   const ActorReach& reach, OfficeId office) {
    if (!facts.person) return facts.office == office ? Result<>() : fail(keptElsewhere());
    return standing ? reach.contains(standing->where) : fail(recordNotFound());
}

/// Takes out what of it is in and within the actor's rights now; the rest of what is in stays and
/// goes into `done.left`.
Result<Unmarked> unmarkWithin(const CampaignPorts& ports, const Act& act, CampaignId campaign,
                              const std::vector<CampaignRecord>& records, Unmarked& done) {
    done = {};  // work may run anew
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto facts = ports.campaigns.factsOf(campaign, records);
    if (!facts) return fail(facts.error());
    const auto standings = standingsOf(ports, *facts);
    if (!standings) return fail(standings.error());
    std::vector<CampaignRecord> going;
    for (const auto& one : *facts) {
        if (!one.marked) continue;
        if (auto may = mayUnmark(one, standingIn(*standings, one), *reach, act.office()); may)
            going.push_back(one.record);
        else
            done.left.push_back({one.record, may.error()});
    }
    const auto out = ports.campaigns.unmark(act, campaign, going);
    if (!out) return fail(out.error());
    done.out = *out;
    if (done.out > 0) return done;
    return fail(done.left.empty() ? nothingLeft() : clash(kNothingUnmarked, {}, {}));
}

/// Nothing is kept where all of it stays, the journal's row neither.
Result<Unmarked> orAllStays(Result<Unmarked> ran, Unmarked done) {
    if (!ran && ran.error().code == kNothingUnmarked) return done;
    return ran;
}

ActRequest marking(std::string_view name, const OperationId& operation, CampaignId campaign) {
    return {.name = name,
            .operation = operation,
            .subject = "campaign",
            .subjectId = campaign.value(),
            .right = Right::ServiceWrite};
}

}  // namespace

Result<Marked> markRecords(const CampaignPorts& ports, const Actor& actor,
                           const OperationId& operation, CampaignId campaign,
                           const std::vector<CampaignRecord>& records) {
    if (records.empty())
        return fail(Error{.kind = Error::Kind::Invalid,
                          .code = "campaign.nothing_chosen",
                          .message = CampaignMarks::tr("Nothing was chosen."),
                          .hint = CampaignMarks::tr("Choose what belongs to the campaign."),
                          .detail = u"field=record"_s});
    Marked done;
    const auto batch =
        ports.transactions.run(actor, marking("campaign.mark", operation, campaign),
                               [&](const Act& act) -> Result<CampaignBatch> {
                                   done.left.clear();  // work may run anew
                                   const auto held = ports.campaigns.hold(act, campaign);
                                   if (!held) return fail(held.error());
                                   const auto fit = sift(ports, actor, *held, records, done.left);
                                   if (!fit) return fail(fit.error());
                                   // Nothing is kept, the journal's row neither.
                                   if (fit->empty()) return fail(clash(kNothingMarked, {}, {}));
                                   return ports.campaigns.mark(act, campaign, *fit);
                               });
    if (!batch && batch.error().code != kNothingMarked) return fail(batch.error());
    if (batch) done.batch = *batch;
    return done;
}

Result<Unmarked> undoMarking(const CampaignPorts& ports, const Actor& actor,
                             const OperationId& operation, CampaignBatchId batch) {
    const auto kept = ports.campaigns.batch(batch);
    if (!kept) return fail(kept.error());
    Unmarked done;
    const auto ran =
        ports.transactions.run(actor, marking("campaign.unmark", operation, kept->campaign),
                               [&](const Act& act) -> Result<Unmarked> {
                                   const auto records = ports.campaigns.recordsOf(batch);
                                   if (!records) return fail(records.error());
                                   return unmarkWithin(ports, act, kept->campaign, *records, done);
                               });
    return orAllStays(ran, done);
}

Result<Unmarked> unmarkRecords(const CampaignPorts& ports, const Actor& actor,
                               const OperationId& operation, CampaignId campaign,
                               const std::vector<CampaignRecord>& records) {
    Unmarked done;
    const auto ran = ports.transactions.run(
        actor, marking("campaign.unmark", operation, campaign),
        [&](const Act& act) { return unmarkWithin(ports, act, campaign, records, done); });
    return orAllStays(ran, done);
}

}  // namespace zhiqiao
