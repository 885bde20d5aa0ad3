// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assign_verbs.h"
#include "app/supervising_office.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct PromiseVerbs {
    Q_DECLARE_TR_FUNCTIONS(PromiseVerbs)
};

QJsonObject lineJson(const PromiseLine& line) {
    const auto advice = adviceFor(line);
    return {{u"staff_id"_s, line.officer ? QJsonValue(line.officer->value()) : QJsonValue()},
            {u"staff"_s, line.name},
            {u"overdue"_s, line.counts.overdue},
            {u"this_week"_s, line.counts.thisWeek},
            {u"next_due"_s, dayJson(line.counts.nextDue)},
            {u"held"_s, line.counts.held},
            {u"slips_out"_s, line.counts.slipsOut},
            {u"overloaded"_s, line.overloaded},
            {u"advice"_s, toQString(codeOf(advice))},
            {u"what_to_do"_s, textOf(advice)}};
}

Exit promises(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const SupervisingOffice office(session);
    if (auto may = mayLookAtLoads(office.assigning().ports(), *actor); !may)
        return output.fail(may.error());
    const auto board = promiseBoard(office.ports());
    if (!board) return output.fail(board.error());
    QJsonArray rows;
    for (const auto& line : *board) rows.append(lineJson(line));
    const auto today = session.clock().today();
    output.rows(rows, rows.size(), {},
                {{u"today"_s, dayJson(today)},
                 {u"week_end"_s, dayJson(weekEndFrom(today, session.codes()))}});
    return Done;
}

}  // namespace

void addPromisesVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "promises",
                         PromiseVerbs::tr("Whose promises are overdue or break this week, what is "
                                          "on hold, and what to do"),
                         "case promises");
    verb->callback([&program] {
        program.verb = [&program] {
            return program.withSession(
                [&](OfficeSession& session) { return promises(program, session); });
        };
    });
}

}  // namespace zhiqiao::cli
