// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_acts.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct TransferViews {
    Q_DECLARE_TR_FUNCTIONS(TransferViews)
};

Error notSent() {
    return {.kind = Error::Kind::Conflict,
            .code = "transfer.not_sent",
            .message = TransferViews::tr("The person was not sent away by it."),
            .hint = TransferViews::tr("Open the person instead.")};
}

/// Rights that end at the own caseload.
Result<bool> seesOwnAlone(const UserStore& users, const Actor& actor) {
    const auto all = users.users();
    if (!all) return fail(all.error());
    if (all->empty()) return false;
    const auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    return reach(standing->grants, Right::PersonRead) == Scope::Own;
}

}  // namespace

Result<TransferSheet> openTransfer(const TransferPorts& ports, const Actor& actor, TransferId id,
                                   QDate today, TransferUse use) {
    const auto transfer = ports.transfers.find(id);
    if (!transfer) return fail(transfer.error());
    const bool isAskedHere =
        transfer->state == TransferState::Asked && transfer->to == actor.office;
    return ports.assign.transactions.run(
        actor,
        {.name = use == TransferUse::Print ? "transfer.print" : "transfer.view",
         .operation = OperationId::make(),
         .subject = isAskedHere ? "case_transfer" : "person",
         .subjectId = isAskedHere ? id.value() : transfer->person.value(),
         .right = isAskedHere ? Right::CaseReassign : Right::PersonRead},
        [&](const Act&) { return ports.transfers.sheet(id, today); });
}

Result<std::vector<MadeRecord>> openMade(const TransferPorts& ports, const Actor& actor,
                                         TransferId id) {
    const auto transfer = ports.transfers.find(id);
    if (!transfer) return fail(transfer.error());
    return ports.assign.transactions.run(
        actor,
        {.name = "transfer.made_view",
         .operation = OperationId::make(),
         .subject = "sent_transfer",
         .subjectId = id.value(),
         .right = Right::PersonRead},
        [&](const Act& act) -> Result<std::vector<MadeRecord>> {
            if (transfer->state != TransferState::Accepted) return fail(notSent());
            const auto alone = seesOwnAlone(ports.assign.users, act.actor());
            if (!alone) return fail(alone.error());
            return ports.transfers.madeBy(transfer->person, transfer->from,
                                          *alone ? std::optional(act.staff()) : std::nullopt);
        });
}

Result<std::vector<CaseTransfer>> openTransfers(const TransferPorts& ports, const Actor& actor,
                                                PersonId person) {
    return ports.assign.transactions.run(
        actor,
        {.name = "person.view",
         .operation = OperationId::make(),
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonRead},
        [&](const Act&) { return ports.transfers.ofPerson(person); });
}

}  // namespace zhiqiao
