// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_acts.h"

#include "core/security/actor_reach.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct TransferActs {
    Q_DECLARE_TR_FUNCTIONS(TransferActs)
};

constexpr std::string_view kNothingDone = "transfer.nothing_done";
const auto kFromElsewhere = u"8"_s;  // [assign_reason]

Error wrongField(std::string_view code, const QString& message, const QString& hint,
                 const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error clash(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error nothingChosenHere() {
    return wrongField("transfer.nothing_chosen", TransferActs::tr("No transfer is chosen."),
                      TransferActs::tr("Choose at least one; Space marks several."), u"transfer"_s);
}

Error keptElsewhere() {
    return wrongField(
        "case.other_office", TransferActs::tr("Another office keeps the person."),
        TransferActs::tr("Only the office that keeps a person can send the person on."),
        u"person"_s);
}

Error openAlready() {
    return clash("transfer.open", TransferActs::tr("Another transfer of the person waits."),
                 TransferActs::tr("Wait for the answer, or withdraw that one first."));
}

Result<> standsForItselfNow(const CaseStanding& standing) {
    if (standing.mergedInto)
        return fail(clash(
            "case.merged",
            TransferActs::tr("The record is part of number %1.").arg(standing.mergedInto->value()),
            TransferActs::tr("Send that one.")));
    if (standing.erased)
        return fail(clash("case.erased", TransferActs::tr("The person's data were erased."),
                          TransferActs::tr("There is nothing left to send.")));
    return {};
}

Result<> checkReceiver(const TransferPorts& ports, const Actor& actor, OfficeId to) {
    if (to == actor.office)
        return fail(wrongField("transfer.own_office",
                               TransferActs::tr("This is the office that sends."),
                               TransferActs::tr("Choose the office that is to serve from now on; "
                                                "give people to a colleague within the office."),
                               u"to"_s));
    const auto offices = ports.assign.offices.offices();
    if (!offices) return fail(offices.error());
    if (std::ranges::find(*offices, to, &Office::id) == offices->end())
        return fail(wrongField("transfer.unknown_office",
                               TransferActs::tr("There is no such office in this database."),
                               TransferActs::tr("Choose one of the list."), u"to"_s));
    return {};
}

/// The last day for the answer. An office's own number of days wins.
Result<QDate> answerDay(const TransferPorts& ports, QDate today) {
    const auto days = ports.assign.codes.parameters.number(u"transfer.answer_workdays"_s, today);
    if (!days)
        return fail(wrongField(
            "transfer.no_answer_days",
            TransferActs::tr("Nobody has set within how many workdays a transfer is answered."),
            TransferActs::tr("Set transfer.answer_workdays among the rules."), u"due"_s));
    return ports.assign.codes.calendar.afterWorkdays(today, *days);
}

Result<> checkDraft(const TransferPorts& ports, const Actor& actor, const TransferDraft& draft) {
    if (draft.people.empty())
        return fail(wrongField("case.nobody", TransferActs::tr("Nobody was chosen."),
                               TransferActs::tr("Choose the people to be sent."), u"person"_s));
    if (auto receiver = checkReceiver(ports, actor, draft.to); !receiver) return receiver;
    if (draft.reason.isEmpty())
        return fail(
            wrongField("transfer.reason_missing", TransferActs::tr("Why is the person sent?"),
                       TransferActs::tr("Choose one of the list transfer_reason."), u"reason"_s));
    return ports.assign.codes.lists.check(u"transfer_reason"_s, draft.reason, "reason");
}

Result<bool> hasOpen(const TransferStore& transfers, PersonId person) {
    const auto all = transfers.ofPerson(person);
    if (!all) return fail(all.error());
    return std::ranges::find(*all, TransferState::Asked, &CaseTransfer::state) != all->end();
}

/// What forbids sending the person, the first thing found.
Result<> maySend(const TransferPorts& ports, const CaseStanding& standing, const Actor& actor,
                 const ActorReach& reach) {
    if (auto may = reach.contains(standing.where); !may) return may;
    if (auto stands = standsForItselfNow(standing); !stands) return stands;
    if (standing.where.office != actor.office) return fail(keptElsewhere());
    const auto open = hasOpen(ports.transfers, standing.person);
    if (!open) return fail(open.error());
    return *open ? Result<>(fail(openAlready())) : Result<>();
}

std::vector<PersonId> eachPersonOnce(const std::vector<PersonId>& people) {
    std::set<PersonId> seen;
    std::vector<PersonId> once;
    for (const auto person : people)
        if (seen.insert(person).second) once.push_back(person);
    return once;
}

/// Nothing done: nothing is kept, the journal's row neither.
template <class Done>
Result<Done> orNothing(Result<Done> done, Done&& nothing) {
    if (!done && done.error().code == kNothingDone) return std::move(nothing);
    return done;
}

ActRequest asking(const OperationId& operation, const std::vector<PersonId>& people) {
    ActRequest request{.name = "transfer.ask", .operation = operation, .right = Right::PersonWrite};
    if (people.size() == 1) {
        request.subject = "person";
        request.subjectId = people.front().value();
    }
    return request;
}

Result<std::vector<CaseTransfer>> theTransfers(const TransferStore& transfers,
                                               const std::vector<TransferId>& ids) {
    if (ids.empty()) return fail(nothingChosenHere());
    std::vector<CaseTransfer> found;
    for (const auto id : std::set(ids.begin(), ids.end())) {
        auto one = transfers.find(id);
        if (!one) return fail(one.error());
        found.push_back(*std::move(one));
    }
    return found;
}

/// The first transfer is what the act is about; the right has to reach each.
ActRequest answering(std::string_view name, const OperationId& operation,
                     const std::vector<CaseTransfer>& transfers) {
    ActRequest request{.name = name,
                       .operation = operation,
                       .subject = "case_transfer",
                       .subjectId = transfers.front().id.value(),
                       .right = Right::CaseReassign};
    for (const auto& one : transfers)
        if (one.id != transfers.front().id)
            request.others.push_back({u"case_transfer"_s, one.id.value()});
    return request;
}

/// What forbids answering it here and now, the first thing found.
Result<> mayAnswer(const CaseTransfer& transfer, const CaseStanding* standing, OfficeId here) {
    if (transfer.state != TransferState::Asked) return fail(transferAnswered());
    if (transfer.to != here)
        return fail(wrongField("transfer.other_office",
                               TransferActs::tr("Another office is asked."),
                               TransferActs::tr("That office answers."), u"transfer"_s));
    if (!standing) return fail(recordNotFound());
    if (auto stands = standsForItselfNow(*standing); !stands) return stands;
    if (standing->where.office != transfer.from)
        return fail(clash(
            "transfer.moved_on", TransferActs::tr("The sender does not keep the person any more."),
            TransferActs::tr("Refuse it; the office that keeps the person can ask.")));
    return {};
}

/// Those that may be answered, as they stand while others wait; the rest goes into `left`.
Result<std::vector<CaseTransfer>> answerable(const TransferPorts& ports, const Act& act,
                                             const std::vector<CaseTransfer>& transfers,
                                             std::vector<NotMoved>& left) {
    std::vector<PersonId> people;
    for (const auto& one : transfers) people.push_back(one.person);
    const auto cases = ports.assign.assignments.holdCases(act, people);
    if (!cases) return fail(cases.error());
    std::vector<CaseTransfer> ready;
    for (const auto& seen : transfers) {
        const auto now = ports.transfers.find(seen.id);
        if (!now) return fail(now.error());
        const auto standing = std::ranges::find(*cases, now->person, &CaseStanding::person);
        const auto may =
            mayAnswer(*now, standing == cases->end() ? nullptr : &*standing, act.office());
        if (may)
            ready.push_back(*now);
        else
            left.push_back({now->person, may.error()});
    }
    return ready;
}

Result<TransfersAnswered> answerEach(const TransferPorts& ports, const Act& act,
                                     const std::vector<CaseTransfer>& ready,
                                     const TransferAnswer& answer, std::vector<NotMoved> left) {
    if (ready.empty()) return fail(clash(kNothingDone, {}, {}));
    TransfersAnswered answered{.done = {}, .left = std::move(left)};
    for (const auto& one : ready) {
        auto done = ports.transfers.answer(act, one.id, answer);
        if (!done) return fail(done.error());
        answered.done.push_back(*std::move(done));
    }
    return answered;
}

/// The officer works here today.
Result<> checkTaker(const TransferPorts& ports, const Actor& actor, StaffId officer, QDate today) {
    const auto staff = ports.assign.offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, officer, &Staff::id);
    if (found == staff->end() || !found->worksOn(today))
        return fail(wrongField(
            "case.no_officer", TransferActs::tr("Nobody of that number works here today."),
            TransferActs::tr("Choose somebody who works here today."), u"officer"_s));
    if (found->office != actor.office)
        return fail(wrongField(
            "case.other_office", TransferActs::tr("The officer works for another office."),
            TransferActs::tr("Choose somebody of the office that takes over."), u"officer"_s));
    return {};
}

}  // namespace

Result<TransfersAsked> askTransfers(const TransferPorts& ports, const Actor& actor,
                                    const OperationId& operation, const TransferDraft& draft,
                                    QDate today) {
    if (auto fits = checkDraft(ports, actor, draft); !fits) return fail(fits.error());
    const auto due = answerDay(ports, today);
    if (!due) return fail(due.error());
    const auto people = eachPersonOnce(draft.people);
    TransfersAsked done;
    const auto asked = ports.assign.transactions.run(
        actor, asking(operation, people), [&](const Act& act) -> Result<TransfersAsked> {
            done = {};  // work may run anew
            const auto reach = ActorReach::of(ports.assign.users, act.actor(), Right::PersonWrite);
            if (!reach) return fail(reach.error());
            const auto cases = ports.assign.assignments.holdCases(act, people);
            if (!cases) return fail(cases.error());
            for (const auto person : people) {
                const auto standing = std::ranges::find(*cases, person, &CaseStanding::person);
                const auto may = standing == cases->end()
                                     ? Result<>(fail(recordNotFound()))
                                     : maySend(ports, *standing, act.actor(), *reach);
                if (!may) {
                    done.left.push_back({person, may.error()});
                    continue;
                }
                auto sent = ports.transfers.add(
                    act, {person, act.office(), draft.to, draft.reason, draft.note, *due});
                if (!sent) return fail(sent.error());
                done.asked.push_back(*std::move(sent));
            }
            if (done.asked.empty()) return fail(clash(kNothingDone, {}, {}));
            return done;
        });
    return orNothing(asked, std::move(done));
}

Result<TransfersAnswered> acceptTransfers(const TransferPorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const std::vector<TransferId>& ids, StaffId officer,
                                          QDate today) {
    const auto seen = theTransfers(ports.transfers, ids);
    if (!seen) return fail(seen.error());
    if (auto works = checkTaker(ports, actor, officer, today); !works) return fail(works.error());
    auto request = answering("transfer.accept", operation, *seen);
    request.others.push_back({u"staff"_s, officer.value()});
    std::vector<NotMoved> left;
    const auto done = ports.assign.transactions.run(
        actor, request, [&](const Act& act) -> Result<TransfersAnswered> {
            left.clear();
            const auto ready = answerable(ports, act, *seen, left);
            if (!ready) return fail(ready.error());
            if (ready->empty()) return fail(clash(kNothingDone, {}, {}));
            std::vector<CaseMove> moves;
            for (const auto& one : *ready) moves.push_back({one.person, officer, {}});
            const auto batch = ports.assign.assignments.add(act, moves, kFromElsewhere);
            if (!batch) return fail(batch.error());
            return answerEach(ports, act, *ready,
                              {.state = TransferState::Accepted, .batch = batch->id}, left);
        });
    return orNothing(done, TransfersAnswered{.done = {}, .left = left});
}

Result<TransfersAnswered> refuseTransfers(const TransferPorts& ports, const Actor& actor,
                                          const OperationId& operation,
                                          const std::vector<TransferId>& ids,
                                          const TransferRefusal& refusal) {
    const auto seen = theTransfers(ports.transfers, ids);
    if (!seen) return fail(seen.error());
    if (refusal.reason.isEmpty())
        return fail(wrongField("transfer.refusal_missing", TransferActs::tr("Why is it refused?"),
                               TransferActs::tr("Choose one of the list transfer_refusal."),
                               u"refusal"_s));
    if (auto known =
            ports.assign.codes.lists.check(u"transfer_refusal"_s, refusal.reason, "refusal");
        !known)
        return fail(known.error());
    std::vector<NotMoved> left;
    const auto done = ports.assign.transactions.run(
        actor, answering("transfer.refuse", operation, *seen),
        [&](const Act& act) -> Result<TransfersAnswered> {
            left.clear();
            std::vector<CaseTransfer> ready;
            for (const auto& one : *seen) {
                const auto now = ports.transfers.find(one.id);
                if (!now) return fail(now.error());
                // Who it is about may be gone meanwhile: a refusal ends the asking all the same.
                if (now->state != TransferState::Asked)
                    left.push_back({now->person, transferAnswered()});
                else if (now->to != act.office())
                    left.push_back({now->person, mayAnswer(*now, nullptr, act.office()).error()});
                else
                    ready.push_back(*now);
            }
            return answerEach(ports, act, ready,
                              {.state = TransferState::Refused,
                               .refusal = refusal.reason,
                               .words = refusal.words},
                              left);
        });
    return orNothing(done, TransfersAnswered{.done = {}, .left = left});
}

Result<TransfersAnswered> withdrawTransfers(const TransferPorts& ports, const Actor& actor,
                                            const OperationId& operation,
                                            const std::vector<TransferId>& ids) {
    const auto seen = theTransfers(ports.transfers, ids);
    if (!seen) return fail(seen.error());
    ActRequest request{.name = "transfer.withdraw",
                       .operation = operation,
                       .subject = "person",
                       .subjectId = seen->front().person.value(),
                       .right = Right::PersonWrite};
    for (const auto& one : *seen)
        if (one.person != seen->front().person)
            request.others.push_back({u"person"_s, one.person.value()});
    std::vector<NotMoved> left;
    const auto done = ports.assign.transactions.run(
        actor, request, [&](const Act& act) -> Result<TransfersAnswered> {
            left.clear();
            std::vector<CaseTransfer> ready;
            for (const auto& one : *seen) {
                const auto now = ports.transfers.find(one.id);
                if (!now) return fail(now.error());
                if (now->state == TransferState::Asked)
                    ready.push_back(*now);
                else
                    left.push_back({now->person, transferAnswered()});
            }
            return answerEach(ports, act, ready, {.state = TransferState::Withdrawn}, left);
        });
    return orNothing(done, TransfersAnswered{.done = {}, .left = left});
}

}  // namespace zhiqiao
