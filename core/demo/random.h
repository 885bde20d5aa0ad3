// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <concepts>
#include <utility>
#include <vector>

namespace zhiqiao {

/// The same numbers on every machine and compiler (splitmix64), which the standard library's
/// distributions do not promise.
class Random {
public:
    explicit Random(quint64 seed) : state_(seed * 0x9e3779b97f4a7c15ULL + 0x1234567ULL) {}

    [[nodiscard]] quint64 next() {
        quint64 z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high) {
        return low + int(next() % quint64(high - low + 1));
    }
    /// True `perMille` times of a thousand.
    [[nodiscard]] bool chance(int perMille) { return between(1, 1000) <= perMille; }
    template <class T>
    [[nodiscard]] const T& pick(const std::vector<T>& from) {
        return from[size_t(next() % from.size())];
    }
    /// By weight; weights need not add up to anything.
    template <class T>
    [[nodiscard]] const T& weighted(const std::vector<std::pair<T, int>>& from) {
        int total = 0;
        for (const auto& [value, weight] : from) total += weight;
        int at = between(1, total);
        for (const auto& [value, weight] : from)
            if ((at -= weight) <= 0) return value;
        return from.back().first;
    }

private:
    quint64 state_;
};

}  // namespace zhiqiao
