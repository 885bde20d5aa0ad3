// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/balance.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace zhiqiao {

namespace {

/// Cases of one officer that go for the same reasons: weight and languages.
using AlikeCases = std::pair<int, QStringList>;
using Movable = std::map<AlikeCases, std::vector<PersonId>>;  // the next to go stands last

/// Those of people with one officer only, who is one of `officers`.
std::map<StaffId, Movable> movableOf(const std::vector<WeighedCase>& cases,
                                     const std::set<StaffId>& officers) {
    std::map<PersonId, int> times;
    for (const auto& one : cases) ++times[one.person];
    std::map<StaffId, Movable> movable;
    for (const auto& one : cases)
        if (times[one.person] == 1 && one.weight > 0 && officers.contains(one.officer))
            movable[one.officer][{one.weight, one.languages}].push_back(one.person);
    for (auto& [officer, alike] : movable)
        for (auto& [kind, people] : alike) std::ranges::sort(people, std::greater());
    return movable;
}

/// A kind of case that may go, and how well it would: the least goes first.
struct Candidate {
    Movable::iterator kind;
    int weight = 0;  ///< with who gives
    int there = 0;   ///< with who receives
    int talk = 1;    ///< 0: understood from now on, 2: no longer
    [[nodiscard]] auto orderFor(qint64 gap) const {
        return std::tuple(talk, std::abs(qint64(weight) + there - gap), weight,
                          kind->second.back());
    }
};

/// The case to go from the one to the other, who differ by `gap`.
std::optional<Candidate> fitting(Movable& movable, qint64 gap, StaffId from, StaffId to,
                                 const LanguageRule& rule) {
    std::optional<Candidate> best;
    for (auto kind = movable.begin(); kind != movable.end(); ++kind) {
        const auto& [weight, languages] = kind->first;
        const auto before = rule.between(languages, from);
        const auto after = rule.between(languages, to);
        Candidate one{kind, weight + rule.more(languages, from), weight + rule.more(languages, to)};
        if (after == Talk::Shared && before != Talk::Shared) one.talk = 0;
        if (after == Talk::Apart && before != Talk::Apart) one.talk = 2;
        if (one.there >= gap || one.weight + one.there >= 2 * gap) continue;
        if (!best || one.orderFor(gap) < best->orderFor(gap)) best = one;
    }
    return best;
}

PersonId takeOut(Movable& movable, Movable::iterator kind) {
    const auto person = kind->second.back();
    kind->second.pop_back();
    if (kind->second.empty()) movable.erase(kind);
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
std::optional<BalanceMove> nextMove(const Loads& loads, std::map<StaffId, Movable>& movable,
                                    qint64 closeEnough, const LanguageRule& rule) {
    const auto to = lightest(loads);
    const auto least = loads.at(to);
    for (const auto& [load, from] : heaviestFirst(loads)) {
        if (load - least <= closeEnough) break;
        const auto found = fitting(movable[from], load - least, from, to, rule);
        if (!found) continue;
        return BalanceMove{takeOut(movable[from], found->kind),
                           from,
                           to,
                           found->weight,
                           load,
                           least,
                           found->there};
    }
    return {};
}

}  // namespace

Talk LanguageRule::between(const QStringList& person, StaffId officer) const {
    const auto found = officers.find(officer);
    return found == officers.end() ? Talk::Unknown : talkBetween(person, found->second);
}

int LanguageRule::more(const QStringList& person, StaffId officer) const {
    return between(person, officer) == Talk::Apart ? apart : 0;
}

Loads loadsOf(const std::vector<WeighedCase>& cases, const std::set<StaffId>& officers,
              const LanguageRule& rule) {
    Loads loads;
    for (const auto officer : officers) loads[officer] = 0;
    for (const auto& one : cases)
        if (officers.contains(one.officer))
            loads[one.officer] += one.weight + rule.more(one.languages, one.officer);
    return loads;
}

Balance proposeBalance(std::vector<WeighedCase> cases, const std::set<StaffId>& officers,
                       int tolerance, const LanguageRule& rule) {
    Balance balance;
    balance.before = balance.after = loadsOf(cases, officers, rule);
    if (officers.size() < 2) return balance;
    qint64 sum = 0;
    for (const auto& [officer, load] : balance.before) sum += load;
    const auto closeEnough = sum / qint64(officers.size()) * tolerance / 100;
    auto movable = movableOf(cases, officers);
    while (const auto move = nextMove(balance.after, movable, closeEnough, rule)) {
        balance.after[move->from] -= move->weight;
        balance.after[move->to] += move->weightThere;
        balance.moves.push_back(*move);
    }
    return balance;
}

}  // namespace zhiqiao
