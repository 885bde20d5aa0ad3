// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/balance.h"

#include <algorithm>
#include <optional>

namespace zhiqiao {

namespace {

/// The cases of one officer that may go, by weight.
using ByWeight = std::map<int, std::vector<PersonId>>;  // the next to go stands last

/// Those of people with one officer only, who is one of `officers`.
std::map<StaffId, ByWeight> movableOf(const std::vector<WeighedCase>& cases,
                                      const std::set<StaffId>& officers) {
    std::map<PersonId, int> times;
    for (const auto& one : cases) ++times[one.person];
    std::map<StaffId, ByWeight> movable;
    for (const auto& one : cases)
        if (times[one.person] == 1 && one.weight > 0 && officers.contains(one.officer))
            movable[one.officer][one.weight].push_back(one.person);
    for (auto& [officer, weights] : movable)
        for (auto& [weight, people] : weights) std::ranges::sort(people, std::greater());
    return movable;
}

/// The weight that comes closest to half of the gap and stays below it; the lighter of two.
std::optional<int> fitting(const ByWeight& weights, qint64 gap) {
    std::optional<int> best;
    const auto off = [gap](int weight) { return std::abs(2 * qint64(weight) - gap); };
    for (const auto& [weight, people] : weights)
        if (weight < gap && (!best || off(weight) < off(*best))) best = weight;
    return best;
}

PersonId takeOut(ByWeight& weights, int weight) {
    auto& people = weights.at(weight);
    const auto person = people.back();
    people.pop_back();
    if (people.empty()) weights.erase(weight);
    return person;
}

std::vector<std::pair<qint64, StaffId>> heaviestFirst(const Loads& loads) {
    std::vector<std::pair<qint64, StaffId>> order;
    for (const auto& [officer, load] : loads) order.emplace_back(load, officer);
    std::ranges::sort(order, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    return order;
}

StaffId lightest(const Loads& loads) {
    return std::ranges::min_element(
               loads, {}, [](const auto& one) { return std::pair(one.second, one.first); })
        ->first;
}

/// The next move, or nothing when none brings two officers closer together.
std::optional<BalanceMove> nextMove(const Loads& loads, std::map<StaffId, ByWeight>& movable,
                                    qint64 closeEnough) {
    const auto to = lightest(loads);
    const auto least = loads.at(to);
    for (const auto& [load, from] : heaviestFirst(loads)) {
        if (load - least <= closeEnough) break;
        const auto weight = fitting(movable[from], load - least);
        if (!weight) continue;
        return BalanceMove{takeOut(movable[from], *weight), from, to, *weight, load, least};
    }
    return {};
}

}  // namespace

Loads loadsOf(const std::vector<WeighedCase>& cases, const std::set<StaffId>& officers) {
    Loads loads;
    for (const auto officer : officers) loads[officer] = 0;
    for (const auto& one : cases)
        if (officers.contains(one.officer)) loads[one.officer] += one.weight;
    return loads;
}

Balance proposeBalance(std::vector<WeighedCase> cases, const std::set<StaffId>& officers,
                       int tolerance) {
    Balance balance;
    balance.before = balance.after = loadsOf(cases, officers);
    if (officers.size() < 2) return balance;
    qint64 sum = 0;
    for (const auto& [officer, load] : balance.before) sum += load;
    const auto closeEnough = sum / qint64(officers.size()) * tolerance / 100;
    auto movable = movableOf(cases, officers);
    while (const auto move = nextMove(balance.after, movable, closeEnough)) {
        balance.after[move->from] -= move->weight;
        balance.after[move->to] += move->weight;
        balance.moves.push_back(*move);
    }
    return balance;
}

}  // namespace zhiqiao
