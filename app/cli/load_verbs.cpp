// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assigning_office.h"
#include "app/cli/assign_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct LoadVerbs {
    Q_DECLARE_TR_FUNCTIONS(LoadVerbs)
};

const auto kEvenedOut = u"2"_s;  // [assign_reason] 工作量均衡

struct BalanceOptions {
    bool accept = false;
    std::vector<std::string> leave;
};

double cases(qint64 hundredths) { return double(hundredths) / 100; }

Exit load(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const AssigningOffice office(session);
    if (auto may = mayLookAtLoads(office.ports(), *actor); !may) return output.fail(may.error());
    const auto loads = caseLoads(office.loadPorts());
    if (!loads) return output.fail(loads.error());
    QJsonArray rows;
    for (const auto& one : *loads)
        rows.append(QJsonObject{
            {u"staff_id"_s, one.officer.value()},
            {u"staff"_s, one.name},
            {u"persons"_s, one.cases},
            {u"weighted_load"_s, cases(one.weight)},
            {u"overdue"_s, one.overdue},
            {u"due_soon"_s, one.dueSoon},
            {u"away_until"_s, dayJson(one.awayUntil)},
            {u"covered_by"_s, one.coveredBy.isEmpty() ? QJsonValue() : QJsonValue(one.coveredBy)}});
    output.rows(rows, rows.size());
    return Done;
}

/// The proposal without those who were left out, as moves.
Result<std::vector<CaseMove>> movesOf(const AssignPorts& ports, const BalanceProposal& proposal,
                                      const std::vector<qint64>& leave) {
    std::vector<PersonId> people;
    for (const auto& move : proposal.balance.moves)
        if (std::ranges::count(leave, move.person.value()) == 0) people.push_back(move.person);
    if (people.empty()) return std::vector<CaseMove>();
    auto moves = movesTo(ports, people, proposal.balance.moves.front().to);
    if (!moves) return moves;
    for (auto& move : *moves)
        move.to = std::ranges::find(proposal.balance.moves, move.person, &BalanceMove::person)->to;
    return moves;
}

Result<std::vector<qint64>> numbersTyped(const std::vector<std::string>& typed) {
    std::vector<qint64> numbers;
    for (const auto& one : typed) {
        const auto number = numberOf(one);
        if (!number) return fail(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

QJsonArray movesJson(const BalanceProposal& proposal, const std::vector<Staff>& staff) {
    const auto name = [&](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    };
    QJsonArray rows;
    for (const auto& [move, person, why] : proposal.moves)
        rows.append(QJsonObject{{u"person_id"_s, move.person.value()},
                                {u"name"_s, person},
                                {u"from"_s, name(move.from)},
                                {u"to"_s, name(move.to)},
                                {u"weight"_s, cases(move.weight)},
                                {u"why"_s, why},
                                {u"from_load"_s, cases(move.fromLoad)},
                                {u"to_load"_s, cases(move.toLoad)}});
    return rows;
}

Exit balance(Program& program, OfficeSession& session, const BalanceOptions& o) {
    const auto output = program.output();
    const auto leave = numbersTyped(o.leave);
    if (!leave) return output.fail(leave.error());
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const AssigningOffice office(session);
    if (auto may = mayLookAtLoads(office.ports(), *actor); !may) return output.fail(may.error());
    const auto proposal = balanceProposal(office.loadPorts());
    if (!proposal) return output.fail(proposal.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    const auto rows = movesJson(*proposal, *staff);
    if (!o.accept) {
        output.rows(rows, rows.size());
        return Done;
    }
    const auto moves = movesOf(office.ports(), *proposal, *leave);
    if (!moves) return output.fail(moves.error());
    if (moves->empty()) {
        output.rows({}, 0, {}, {{u"batch"_s, QJsonValue()}, {u"persons"_s, 0}});
        return Done;
    }
    const auto done = assignCases(office.ports(), *actor, OperationId::make(), {*moves, kEvenedOut},
                                  session.clock().today());
    if (!done) return output.fail(done.error());
    QJsonArray left;
    for (const auto& [person, error] : done->left)
        left.append(QJsonObject{{u"person_id"_s, person.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    const auto& batch = done->batch;
    output.rows(left, left.size(), {},
                {{u"batch"_s, batch ? QJsonValue(batch->id.value()) : QJsonValue()},
                 {u"persons"_s, batch ? batch->moved : 0}});
    return left.isEmpty() ? Done : SomeRefused;
}

}  // namespace

void addLoadVerbs(CLI::App& noun, Program& program) {
    auto* loadVerb = addVerb(noun, "load",
                             LoadVerbs::tr("What each member of staff has to do: persons, weighted "
                                           "load, promises overdue and due within 7 days"),
                             "case load");
    loadVerb->callback([&program] {
        program.verb = [&program] {
            return program.withSession(
                [&](OfficeSession& session) { return load(program, session); });
        };
    });
    auto* balanceVerb =
        addVerb(noun, "balance",
                LoadVerbs::tr("Proposes who moves to whom so that the load is even; moves nobody "
                              "without --accept"),
                "case balance --accept --leave 12,13");
    const auto o = std::make_shared<BalanceOptions>();
    balanceVerb->add_flag("--accept", o->accept, utf8(LoadVerbs::tr("Moves them, as one batch")));
    balanceVerb
        ->add_option("--leave", o->leave,
                     utf8(LoadVerbs::tr("But not these record numbers, several with commas")))
        ->delimiter(',');
    balanceVerb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return balance(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
