// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_shares.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 10'000;  // shares have four decimals
constexpr int kSmallDeck = 100;
constexpr int kLargeDeck = 1000;

using Share = std::pair<QString, int>;

/// What is shared out after all, by the largest remainders.
std::vector<QString> deckOf(std::vector<Share> shares) {
    int sum = 0;
    bool wholePercents = true;
    for (const auto& [category, share] : shares) {
        sum += share;
        wholePercents = wholePercents && share % (kWhole / kSmallDeck) == 0;
    }
    if (sum < kWhole) shares.emplace_back(QString(), kWhole - sum);
    const int size = wholePercents ? kSmallDeck : kLargeDeck;
    std::vector<QString> cards;
    for (const auto& [category, share] : shares)
        cards.insert(cards.end(), size_t(share * size / kWhole), category);
    std::ranges::stable_sort(shares, std::greater(),
                             [&](const Share& s) { return s.second * size % kWhole; });
    for (const auto& [category, share] : shares)
        if (int(cards.size()) < size) cards.push_back(category);
    return cards;
}

void shuffle(Random& random, std::vector<QString>& cards) {
    for (auto i = cards.size(); i > 1; --i)
        std::swap(cards[i - 1], cards[size_t(random.between(0, int(i) - 1))]);
}

}  // namespace

Result<DemoShares> DemoShares::load() {
    const auto table = readResourceTable(u"demo/marginals.csv"_s);
    if (!table) return fail(table.error());
    std::map<Key, std::vector<Share>> shares;
    for (const auto& row : table->rows) {
        auto& list = shares[{row[0], row[1]}];
        int share = qRound(row[3].toDouble() * kWhole);
        if (row[0].endsWith(u"_cdf"_s))
            for (const auto& earlier : list) share -= earlier.second;
        list.emplace_back(row[2], share);
    }
    DemoShares loaded;
    for (auto& [key, list] : shares) loaded.full_[key] = deckOf(std::move(list));
    return loaded;
}

QString DemoShares::draw(Random& random, const QString& dimension, const QString& condition,
                         const QString& deck) {
    return drawWhere(
        random, dimension, condition, [](const QString&) { return true; }, deck);
}

QString DemoShares::drawWhere(Random& random, const QString& dimension, const QString& condition,
                              const std::function<bool(const QString&)>& fits,
                              const QString& deck) {
    const auto& full = full_.at({dimension, condition});
    if (std::ranges::none_of(full, fits)) return {};
    auto& left = left_[{{dimension, condition}, deck}];
    auto found = std::ranges::find_if(left, fits);
    if (found == left.end()) {
        auto fresh = full;
        shuffle(random, fresh);
        const auto held = left.insert(left.end(), fresh.begin(), fresh.end());
        found = std::find_if(held, left.end(), fits);
    }
    auto category = *found;
    left.erase(found);
    return category;
}

}  // namespace zhiqiao
