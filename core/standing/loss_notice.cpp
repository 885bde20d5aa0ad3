// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/loss_notice.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct LossNotices {
    Q_DECLARE_TR_FUNCTIONS(LossNotices)
};

Error noLoss() {
    return {.kind = Error::Kind::Conflict,
            .code = "standing.no_loss",
            .message = LossNotices::tr("The person lost nothing that a notice tells of."),
            .hint = LossNotices::tr("A notice follows the exit; decide about that first.")};
}

ActRequest aboutNotice(std::string_view name, const OperationId& operation, PersonId person) {
    return {.name = name,
            .operation = operation,
            .subject = "person",
            .subjectId = person.value(),
            .right = Right::FormPrint};
}

Result<LossToPrint> lossToPrint(const LossNoticePorts& ports, const Loss& loss,
                                const LossNotice& notice) {
    const auto person = ports.people.find(loss.person);
    if (!person) return fail(person.error());
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto prints = ports.prints.printsOf(loss.person);
    if (!prints) return fail(prints.error());
    const auto office = std::ranges::find(*offices, notice.recorded.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    const auto officer = std::ranges::find(*staff, notice.recorded.staff, &Staff::id);
    const auto& codes = ports.standing.codes;
    return LossToPrint{
        .loss = loss,
        .notice = notice,
        .person = person->facts,
        .office = *office,
        .officer = officer == staff->end() ? QString() : officer->name,
        .clause = clauseOf(codes.lists, loss.status, loss.reason),
        .reviewDays = reviewWorkdays(codes.parameters, loss.status, loss.on, loss.area),
        .printsBefore = int(std::ranges::count_if(*prints, [&](const PrintRecord& print) {
            return print.form == kLossPaper && print.subject == notice.id.value();
        }))};
}

}  // namespace

Result<std::vector<Loss>> lossesToTell(const StandingPorts& ports, PersonId person) {
    auto losses = ports.store.lossesOf(person);
    if (!losses) return losses;
    std::erase_if(*losses, [&](const Loss& loss) {
        const auto has = [&](const QString& flag) {
            return ports.codes.lists.hasFlag(exitReasonsOf(loss.status), loss.reason, flag);
        };
        return has(u"employed"_s) || has(u"natural_attrition"_s);
    });
    return losses;
}

Result<LossToPrint> releaseLossNotice(const LossNoticePorts& ports, const Actor& actor,
                                      const OperationId& operation, PersonId person,
                                      qint64 record) {
    return ports.standing.transactions.run(
        actor, aboutNotice("standing.print", operation, person),
        [&](const Act& act) -> Result<LossToPrint> {
            const auto losses = lossesToTell(ports.standing, person);
            if (!losses) return fail(losses.error());
            const auto loss = std::ranges::find(*losses, record, &Loss::record);
            if (loss == losses->end()) return fail(noLoss());
            const auto notice = ports.standing.store.noticeOf(act, *loss);
            if (!notice) return fail(notice.error());
            return lossToPrint(ports, *loss, *notice);
        });
}

Result<PrintRecord> recordLossPrint(const LossNoticePorts& ports, const Actor& actor,
                                    const OperationId& released, const LossToPrint& printed,
                                    const QString& target) {
    return ports.standing.transactions.run(
        actor, aboutNotice("standing.print_filed", released.row(1), printed.loss.person),
        [&](const Act& act) {
            return ports.prints.addPrint(act, kLossPaper, printed.notice.id.value(),
                                         printed.loss.person, 1, target);
        });
}

Error noLossNoticeNumber() {
    return {.kind = Error::Kind::Invalid,
            .code = "standing.no_number",
            .message = LossNotices::tr("The notice gets no number."),
            .hint = LossNotices::tr("The code of the office needs 8 digits, and a year has 999 999 "
                                    "numbers.")};
}

}  // namespace zhiqiao
