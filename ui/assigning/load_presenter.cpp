// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/load_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kEvenLoad = u"2"_s;  // [assign_reason] 工作量均衡

struct Proposed {
    BalanceProposal proposal;
    QHash<PersonId, std::optional<AssignmentId>> seen;
    QHash<StaffId, QString> names;
};

Result<Proposed> readProposal(const CaseLoadPorts& ports, const AssignmentStore& assignments) {
    auto proposal = balanceProposal(ports);
    if (!proposal) return fail(proposal.error());
    std::vector<PersonId> people;
    for (const auto& move : proposal->balance.moves) people.push_back(move.person);
    const auto cases = assignments.casesOf(people);
    if (!cases) return fail(cases.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    Proposed proposed{*std::move(proposal), {}, {}};
    for (const auto& one : *cases) proposed.seen.insert(one.person, one.latest);
    for (const auto& one : *staff) proposed.names.insert(one.id, one.name);
    return proposed;
}

/// "12.5 to 31": from the one with the least to do to the one with the most.
QString rangeOf(const Loads& loads) {
    if (loads.empty()) return {};
    const auto [least, most] = std::ranges::minmax_element(loads, {}, &Loads::value_type::second);
    return LoadPresenter::tr("%1 to %2").arg(weightText(least->second), weightText(most->second));
}

}  // namespace

LoadPresenter::LoadPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void LoadPresenter::propose() {
    auto read = needs_.reads.run([&ports = needs_.ports, &store = needs_.assignments.assignments] {
        return readProposal(ports, store);
    });
    deliver(read, this, [this, asked = forgotten_](const Result<Proposed>& found) {
        if (asked != forgotten_) return;
        if (!found) {
            emit failed(found.error());
            return;
        }
        const auto& [proposal, seen, names] = *found;
        seen_ = seen;
        proposal_.setRows(proposal.moves, names);
        emit proposed(int(proposal.moves.size()), rangeOf(proposal.balance.before),
                      rangeOf(proposal.balance.after));
    });
}

void LoadPresenter::accept() {
    AssignmentDraft draft{{}, kEvenLoad};
    for (const auto& [move, name, why] : proposal_.accepted())
        draft.moves.push_back({move.person, move.to, seen_.value(move.person)});
    if (draft.moves.empty())
        emit said(tr("No row is accepted: Space accepts one."));
    else
        needs_.assigning.give(draft);
}

void LoadPresenter::forget() {
    ++forgotten_;
    seen_.clear();
    proposal_.setRows({}, {});
    needs_.assigning.forget();
}

}  // namespace zhiqiao::ui
