// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_acts.h"

#include "core/people/sealed_fields.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MergeActs {
    Q_DECLARE_TR_FUNCTIONS(MergeActs)
};

Error sameRecord() {
    return {.kind = Error::Kind::Invalid,
            .code = "person.same_record",
            .message = MergeActs::tr("Both numbers are of one record."),
            .hint = MergeActs::tr("Name the other person's record.")};
}

Error reasonMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "merge.reason_missing",
            .message = MergeActs::tr("How is it known that they are one person?"),
            .hint = MergeActs::tr("Choose the reason; it stays in the history."),
            .detail = u"field=reason"_s};
}

Error clashing(const std::vector<MergeClash>& clashes) {
    QStringList lines;
    for (const auto& clash : clashes)
        lines << u"%1 (%2, %3)"_s.arg(clash.what).arg(clash.kept.id).arg(clash.gone.id);
    return {.kind = Error::Kind::Conflict,
            .code = "merge.clash",
            .message = MergeActs::tr("One person cannot have both: %1.").arg(lines.join(u"; "_s)),
            .hint = MergeActs::tr("Correct or end one of the two first; it is not guessed which "
                                  "one is true."),
            .detail = u"field=gone"_s};
}

Error requestOpen(int requests) {
    return {.kind = Error::Kind::Conflict,
            .code = "merge.open_request",
            .message = MergeActs::tr("%n request(s) about one of the two wait for an answer or to "
                                     "be carried out.",
                                     nullptr, requests),
            .hint = MergeActs::tr("Let them be answered or withdraw them first."),
            .detail = u"field=gone"_s};
}

struct Two {
    Person kept;
    Person gone;
};

Result<> checkStanding(const MergePorts& ports, PersonId person) {
    const auto survivor = ports.merges.survivorOf(person);
    if (!survivor) return fail(survivor.error());
    if (*survivor) return fail(personMerged(person, **survivor));
    return {};
}

Result<Two> bothOf(const MergePorts& ports, PersonId kept, PersonId gone) {
    for (const auto id : {kept, gone})
        if (auto stands = checkStanding(ports, id); !stands) return fail(stands.error());
    auto one = ports.people.find(kept);
    if (!one) return fail(one.error());
    auto other = ports.people.find(gone);
    if (!other) return fail(other.error());
    return Two{*std::move(one), *std::move(other)};
}

Result<Holdings> holdingsOf(const MergePorts& ports, PersonId person) {
    auto registrations = ports.people.registrations(person);
    if (!registrations) return fail(registrations.error());
    auto recognitions = ports.recognitions.ofPerson(person);
    if (!recognitions) return fail(recognitions.error());
    auto memberships = ports.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    auto referrals = ports.referrals.ofPerson(person);
    if (!referrals) return fail(referrals.error());
    auto enrolments = ports.enrolments.rowsOf(person);
    if (!enrolments) return fail(enrolments.error());
    return Holdings{*std::move(registrations), *std::move(recognitions), *std::move(memberships),
                    *std::move(referrals), *std::move(enrolments)};
}

Result<std::vector<MergeClash>> clashesOf(const MergePorts& ports, PersonId kept, PersonId gone) {
    const auto mine = holdingsOf(ports, kept);
    if (!mine) return fail(mine.error());
    const auto theirs = holdingsOf(ports, gone);
    if (!theirs) return fail(theirs.error());
    return clashesBetween(ports.codes, *mine, *theirs);
}

Result<int> openRequestsOf(const MergePorts& ports, PersonId kept, PersonId gone) {
    int open = 0;
    for (const auto id : {kept, gone}) {
        const auto requests = ports.merges.openRequests(id);
        if (!requests) return requests;
        open += *requests;
    }
    return open;
}

/// Each of the two is told in the trail that it was looked at.
Result<> noteComparison(const MergePorts& ports, const Actor& actor, PersonId one, PersonId other) {
    for (const auto& [person, beside] : {std::pair(one, other), std::pair(other, one)})
        if (auto noted = ports.transactions.run(actor,
                                                {.name = "person.compare",
                                                 .operation = OperationId::make(),
                                                 .subject = "person",
                                                 .subjectId = person.value(),
                                                 .others = {{u"person"_s, beside.value()}},
                                                 .right = Right::PersonWrite},
                                                [](const Act&) { return Result<>(); });
            !noted)
            return noted;
    return {};
}

Result<> checkRequest(const MergePorts& ports, const MergeRequest& request) {
    if (request.kept == request.gone) return fail(sameRecord());
    if (request.reason.isEmpty()) return fail(reasonMissing());
    return ports.codes.lists.check(u"merge_reason"_s, request.reason, "reason");
}

Result<> checkWay(const MergePorts& ports, const MergeRequest& request, const Two& two) {
    if ((request.keptSeen && *request.keptSeen != two.kept.rowVersion) ||
        (request.goneSeen && *request.goneSeen != two.gone.rowVersion))
        return fail(changedElsewhere());
    const auto clashes = clashesOf(ports, request.kept, request.gone);
    if (!clashes) return fail(clashes.error());
    if (!clashes->empty()) return fail(clashing(*clashes));
    const auto open = openRequestsOf(ports, request.kept, request.gone);
    if (!open) return fail(open.error());
    if (*open > 0) return fail(requestOpen(*open));
    return {};
}

Result<RecordMerge> perform(const MergePorts& ports, const Act& act, const MergeRequest& request) {
    // Held in the order of their numbers, as by every act about two people.
    for (const auto id :
         {std::min(request.kept, request.gone), std::max(request.kept, request.gone)})
        if (auto held = ports.recognitions.hold(act, id); !held) return fail(held.error());
    const auto two = bothOf(ports, request.kept, request.gone);
    if (!two) return fail(two.error());
    if (auto free = checkWay(ports, request, *two); !free) return fail(free.error());
    const auto plan = planMerge(two->kept.facts, two->gone.facts, request.choices);
    if (!plan) return fail(plan.error());
    const auto version = two->kept.rowVersion;
    const bool changes = plan->facts != two->kept.facts;
    auto merged = ports.merges.merge(
        act, {request.kept,
              request.gone,
              request.reason,
              {two->kept.facts, plan->facts, two->gone.facts, version, version + int(changes)}});
    if (!merged) return merged;
    if (changes)
        if (auto saved = ports.people.update(act, request.kept, version, plan->facts); !saved)
            return fail(saved.error());
    if (auto followed = ports.personChanged(act, request.kept); !followed)
        return fail(followed.error());
    return merged;
}

}  // namespace

Result<MergePreview> previewMerge(const MergePorts& ports, const Actor& actor, PersonId kept,
                                  PersonId gone, const MergeChoices& choices) {
    if (kept == gone) return fail(sameRecord());
    if (auto noted = noteComparison(ports, actor, kept, gone); !noted) return fail(noted.error());
    auto two = bothOf(ports, kept, gone);
    if (!two) return fail(two.error());
    auto plan = planMerge(two->kept.facts, two->gone.facts, choices);
    if (!plan) return fail(plan.error());
    auto moving = ports.merges.recordsOf(gone);
    if (!moving) return fail(moving.error());
    auto clashes = clashesOf(ports, kept, gone);
    if (!clashes) return fail(clashes.error());
    const auto open = openRequestsOf(ports, kept, gone);
    if (!open) return fail(open.error());
    for (auto* person : {&two->kept, &two->gone}) person->facts = maskedFacts(person->facts);
    return MergePreview{std::move(two->kept), std::move(two->gone), std::move(plan->rows),
                        *std::move(moving),   *std::move(clashes),  *open};
}

Result<RecordMerge> mergePersons(const MergePorts& ports, const Actor& actor,
                                 const OperationId& operation, const MergeRequest& request) {
    if (auto checked = checkRequest(ports, request); !checked) return fail(checked.error());
    return ports.transactions.run(
        actor,
        {.name = "person.merge",
         .operation = operation,
         .subject = "person",
         .subjectId = request.kept.value(),
         .others = {{u"person"_s, request.gone.value()}},
         .right = Right::PersonWrite,
         .reason = ports.codes.lists.name(u"merge_reason"_s, request.reason)},
        [&](const Act& act) { return perform(ports, act, request); });
}

}  // namespace zhiqiao
