// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <compare>
#include <optional>

namespace zhiqiao {

/// An exact amount in whole 分. There is no conversion from or to floating point.
class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fen(qint64 fen) { return Money(fen); }
    [[nodiscard]] static constexpr Money yuan(qint64 yuan) { return Money(yuan * 100); }
    /// Reads "600.03", "600", "1,700.5"; at most two decimals. Anything else: nothing.
    [[nodiscard]] static std::optional<Money> fromYuanText(const QString& text);

    [[nodiscard]] constexpr qint64 inFen() const { return fen_; }
    /// "600.03": always two decimals, no grouping; the form of files and of `--json`.
    [[nodiscard]] QString toYuanText() const;
    /// "1,700.00": the form on screen, without the unit.
    [[nodiscard]] QString toGroupedText() const;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.fen_ + b.fen_); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.fen_ - b.fen_); }

private:
    explicit constexpr Money(qint64 fen) : fen_(fen) {}
    qint64 fen_ = 0;
};

}  // namespace zhiqiao
