// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/demo/random.h"

#include <QString>

#include <functional>
#include <map>

namespace zhiqiao {

/// The shares of resources/demo/marginals.csv. They are drawn like cards: a shuffled deck holds
/// each category as often as its share says, so a few hundred draws keep the shares better than
/// dice.
class DemoShares {
public:
    /// Errors: those of readResourceTable().
    static Result<DemoShares> load();

    /// A category of `dimension` under `condition`, both as in the file; empty for what the shares
    /// leave over. Whoever must keep the shares by himself draws from a `deck` of his own.
    [[nodiscard]] QString draw(Random& random, const QString& dimension, const QString& condition,
                               const QString& deck = {});
    /// The same among the categories that fit; the others stay for later draws. Empty: none fits.
    [[nodiscard]] QString drawWhere(Random& random, const QString& dimension,
                                    const QString& condition,
                                    const std::function<bool(const QString&)>& fits,
                                    const QString& deck = {});

private:
    using Key = std::pair<QString, QString>;
    using Cards = std::vector<QString>;
    std::map<Key, Cards> full_;
    std::map<std::pair<Key, QString>, Cards> left_;
};

}  // namespace zhiqiao
