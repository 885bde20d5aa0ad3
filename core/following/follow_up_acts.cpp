// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_acts.h"

#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpActs {
    Q_DECLARE_TR_FUNCTIONS(FollowUpActs)
};

Error invalidFollowUp(std::string_view code, const QString& message, const QString& hint,
                      const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Result<> checkDays(const FollowUpFacts& facts, const Placement& placement, QDate today) {
    for (const auto& [day, field] :
         {std::pair(facts.on, u"on"_s), std::pair(facts.leftOn.value_or(facts.on), u"left_on"_s)}) {
        if (!day.isValid() || day > today)
            return fail(invalidFollowUp("follow_up.in_future",
                                        FollowUpActs::tr("The day lies in the future."),
                                        FollowUpActs::tr("Enter today or an earlier day."), field));
        if (day < placement.facts.startOn)
            return fail(
                invalidFollowUp("follow_up.before_start",
                                FollowUpActs::tr("The day lies before the first day of work, %1.")
                                    .arg(placement.facts.startOn.toString(Qt::ISODate)),
                                FollowUpActs::tr("Enter a later day."), field));
    }
    if (facts.leftOn && *facts.leftOn > facts.on)
        return fail(invalidFollowUp(
            "follow_up.in_future",
            FollowUpActs::tr("The person cannot have left after being asked."),
            FollowUpActs::tr("Enter the first day no longer employed there."), u"left_on"_s));
    return {};
}

Result<> checkAnswer(const CodeBook& lists, FollowUpFacts& facts) {
    if (!lists.hasFlag(u"contact_outcome"_s, facts.outcome, u"reached"_s)) {
        facts.standing.clear();
        facts.leftOn.reset();
        facts.wageFen.reset();
        facts.contractKind.clear();
        facts.insured.reset();
        return {};
    }
    if (facts.standing.isEmpty() &&
        !lists.hasFlag(u"contact_outcome"_s, facts.outcome, u"refused"_s))
        return fail(invalidFollowUp(
            "follow_up.standing_missing",
            FollowUpActs::tr("It is not said whether the person still works there."),
            FollowUpActs::tr("Choose an answer from the list."), u"standing"_s));
    const bool left = lists.hasFlag(u"work_standing"_s, facts.standing, u"left"_s);
    if (!left) facts.leftOn.reset();
    if (left && !facts.leftOn)
        return fail(invalidFollowUp(
            "follow_up.left_missing",
            FollowUpActs::tr("The first day no longer employed is missing."),
            FollowUpActs::tr("Enter the day; ask the employer if the person does not know it."),
            u"left_on"_s));
    if (facts.wageFen && *facts.wageFen < 0)
        return fail(invalidFollowUp("follow_up.bad_wage",
                                    FollowUpActs::tr("Pay is never below nothing."),
                                    FollowUpActs::tr("Type it like 3500."), u"wage"_s));
    return {};
}

Result<> checkCodes(const CodeBook& lists, const FollowUpFacts& facts) {
    const std::tuple<QString, QString, const char*, bool> codes[] = {
        {u"contact_method"_s, facts.method, "method", true},
        {u"contact_outcome"_s, facts.outcome, "outcome", true},
        {u"work_standing"_s, facts.standing, "standing", false},
        {u"contract_type"_s, facts.contractKind, "contract", false}};
    for (const auto& [list, code, field, needed] : codes)
        if ((needed || !code.isEmpty()) && !lists.find(list, code)) return fail(unknownCode(field));
    return {};
}

Result<Placement> placementOf(const ReferralStore& referrals, PersonId person, PlacementId id) {
    const auto placements = referrals.placementsOf(person);
    if (!placements) return fail(placements.error());
    const auto found = std::ranges::find(*placements, id, &Placement::id);
    if (found == placements->end()) return fail(recordNotFound());
    return *found;
}

/// The placement ends when the latest answer says so, and goes on when none does any more.
Result<> followEnd(const FollowUpPorts& ports, const Act& act, const Placement& placement) {
    const auto records = ports.records.ofPerson(placement.facts.person);
    if (!records) return fail(records.error());
    const auto left = leftOnOf(ports.codes.lists, placement.id, *records);
    if (left == placement.endedOn) return {};
    return ports.records.endPlacement(act, placement.id, left);
}

Result<FollowUp> save(const FollowUpPorts& ports, const Actor& actor, const OperationId& operation,
                      std::string_view name, const FollowUpFacts& facts) {
    return ports.transactions.run(actor,
                                  {.name = name,
                                   .operation = operation,
                                   .subject = "person",
                                   .subjectId = facts.person.value(),
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) -> Result<FollowUp> {
                                      const auto placement = placementOf(
                                          ports.referrals, facts.person, facts.placement);
                                      if (!placement) return fail(placement.error());
                                      auto saved = ports.records.add(act, facts);
                                      if (!saved) return saved;
                                      if (auto done = followEnd(ports, act, *placement); !done)
                                          return fail(done.error());
                                      if (auto done = ports.personChanged(act, facts.person); !done)
                                          return fail(done.error());
                                      return saved;
                                  });
}

}  // namespace

Result<std::vector<FollowUpCourse>> followUpsOf(const FollowUpPorts& ports, PersonId person) {
    const auto placements = ports.referrals.placementsOf(person);
    if (!placements) return fail(placements.error());
    std::vector<FollowUpCourse> courses;
    if (placements->empty()) return courses;
    const auto records = ports.records.ofPerson(person);
    if (!records) return fail(records.error());
    for (const auto& placement : *placements)
        courses.push_back(followUpCourseOf(ports.codes.lists, ports.rules, placement, *records));
    std::ranges::reverse(courses);
    return courses;
}

Result<FollowUp> recordFollowUp(const FollowUpPorts& ports, const Actor& actor,
                                const OperationId& operation, const FollowUpFacts& draft,
                                QDate today) {
    auto facts = draft;
    facts.words = facts.words.trimmed();
    if (auto known = checkCodes(ports.codes.lists, facts); !known) return fail(known.error());
    if (auto answered = checkAnswer(ports.codes.lists, facts); !answered)
        return fail(answered.error());
    const auto placement = placementOf(ports.referrals, facts.person, facts.placement);
    if (!placement) return fail(placement.error());
    if (auto right = checkDays(facts, *placement, today); !right) return fail(right.error());
    return save(ports, actor, operation, facts.corrects ? "follow_up.correct" : "follow_up.record",
                facts);
}

Result<> withdrawFollowUp(const FollowUpPorts& ports, const Actor& actor,
                          const OperationId& operation, const FollowUp& record,
                          const QString& reason, QDate today) {
    if (reason.trimmed().isEmpty())
        return fail(invalidFollowUp("follow_up.reason_missing",
                                    FollowUpActs::tr("The reason is missing."),
                                    FollowUpActs::tr("Say in a few words why."), u"reason"_s));
    const auto saved = save(ports, actor, operation, "follow_up.withdraw",
                            {.person = record.facts.person,
                             .placement = record.facts.placement,
                             .on = today,
                             .method = {},
                             .outcome = {},
                             .corrects = record.id,
                             .withdrawnReason = reason.trimmed()});
    if (!saved) return fail(saved.error());
    return {};
}

Result<> refreshFollowUpRows(const FollowUpPorts& ports, const Act& act, PersonId person) {
    const auto courses = followUpsOf(ports, person);
    if (!courses) return fail(courses.error());
    std::vector<FollowUpRow> rows;
    for (const auto& course : *courses) rows.push_back(followUpRowOf(course));
    return ports.records.saveRows(act, person, rows);
}

}  // namespace zhiqiao
