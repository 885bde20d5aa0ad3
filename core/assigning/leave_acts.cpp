// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/leave_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct LeaveActs {
    Q_DECLARE_TR_FUNCTIONS(LeaveActs)
};

Error wrongLeave(std::string_view code, const QString& message, const QString& hint,
                 const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Result<> checkDays(const LeaveDraft& draft, QDate today) {
    if (draft.from.isValid() && draft.until.isValid() && draft.from < draft.until &&
        today < draft.until)
        return {};
    return fail(wrongLeave("leave.days",
                           LeaveActs::tr("The first day back has to come after the first day away, "
                                         "and after today."),
                           LeaveActs::tr("Correct the days."), u"until"_s));
}

Result<> checkStaff(const LeavePorts& ports, const Actor& actor, const LeaveDraft& draft) {
    if (draft.away == draft.cover)
        return fail(wrongLeave("leave.same_person",
                               LeaveActs::tr("Nobody covers for himself or herself."),
                               LeaveActs::tr("Choose a colleague."), u"cover"_s));
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& [who, field] :
         {std::pair(draft.away, u"away"_s), std::pair(draft.cover, u"cover"_s)}) {
        const auto found = std::ranges::find(*staff, who, &Staff::id);
        if (found == staff->end() || !found->worksOn(draft.from))
            return fail(wrongLeave("case.no_officer",
                                   LeaveActs::tr("Nobody of that number works here on that day."),
                                   LeaveActs::tr("Choose somebody who does."), field));
        if (found->office != actor.office)
            return fail(wrongLeave("case.other_office",
                                   LeaveActs::tr("The officer works for another office."),
                                   LeaveActs::tr("Choose somebody of this office."), field));
    }
    return {};
}

Result<> checkFree(const LeavePorts& ports, const Actor& actor, const LeaveDraft& draft) {
    const auto leaves = ports.leaves.ofOffice(actor.office);
    if (!leaves) return fail(leaves.error());
    for (const auto& one : *leaves)
        if (one.facts.away == draft.away && one.facts.from < draft.until &&
            draft.from < one.firstDayBack() && one.facts.from < one.firstDayBack())
            return fail({.kind = Error::Kind::Conflict,
                         .code = "leave.overlap",
                         .message = LeaveActs::tr("Another leave holds from %1 to %2.")
                                        .arg(one.facts.from.toString(Qt::ISODate),
                                             one.firstDayBack().toString(Qt::ISODate)),
                         .hint = LeaveActs::tr("End that one first, or choose other days."),
                         .detail = u"field=from"_s});
    return {};
}

}  // namespace

Error leaveEnded() {
    return {.kind = Error::Kind::Conflict,
            .code = "leave.ended",
            .message = LeaveActs::tr("The leave was ended before."),
            .hint = LeaveActs::tr("Nothing is left to do.")};
}

Result<StaffLeave> setLeave(const LeavePorts& ports, const Actor& actor,
                            const OperationId& operation, const LeaveDraft& draft, QDate today) {
    if (auto days = checkDays(draft, today); !days) return fail(days.error());
    if (auto known = ports.codes.lists.check(u"leave_reason"_s, draft.reason, "reason"); !known)
        return fail(known.error());
    if (auto staff = checkStaff(ports, actor, draft); !staff) return fail(staff.error());
    return ports.transactions.run(actor,
                                  {.name = "cover.set",
                                   .operation = operation,
                                   .subject = "staff",
                                   .subjectId = draft.away.value(),
                                   .others = {{u"staff"_s, draft.cover.value()}},
                                   .right = Right::CaseReassign},
                                  [&](const Act& act) -> Result<StaffLeave> {
                                      if (auto held = ports.offices.hold(act); !held)
                                          return fail(held.error());
                                      if (auto free = checkFree(ports, actor, draft); !free)
                                          return fail(free.error());
                                      return ports.leaves.add(act, draft);
                                  });
}

Result<StaffLeave> endLeave(const LeavePorts& ports, const Actor& actor,
                            const OperationId& operation, LeaveId id, QDate today) {
    const auto leave = ports.leaves.find(id);
    if (!leave) return leave;
    return ports.transactions.run(actor,
                                  {.name = "cover.end",
                                   .operation = operation,
                                   .subject = "staff",
                                   .subjectId = leave->facts.away.value(),
                                   .right = Right::CaseReassign},
                                  [&](const Act& act) {
                                      return ports.leaves.end(act, id,
                                                              std::max(today, leave->facts.from));
                                  });
}

Result<std::vector<StaffLeave>> openLeaves(const LeavePorts& ports, const Actor& actor) {
    return ports.transactions.run(
        actor,
        {.name = "cover.view", .operation = OperationId::make(), .right = Right::CaseReassign},
        [&](const Act&) { return ports.leaves.ofOffice(actor.office); });
}

}  // namespace zhiqiao
