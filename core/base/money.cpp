// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

std::optional<Money> Money::fromYuanText(const QString& text) {
    static const QRegularExpression form(
        u"^(-?)(\\d{1,13}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const auto whole = match.captured(2).remove(u',').toLongLong();
    const auto decimals = match.captured(3).leftJustified(2, u'0').toLongLong();
    const auto value = whole * 100 + decimals;
    return Money(match.captured(1).isEmpty() ? value : -value);
}

QString Money::toYuanText() const {
    const auto size = fen_ < 0 ? -fen_ : fen_;
    return u"%1%2.%3"_s.arg(fen_ < 0 ? u"-"_s : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString Money::toGroupedText() const {
    auto text = toYuanText();
    const auto first = fen_ < 0 ? 1 : 0;
    for (auto at = text.size() - 6; at > first; at -= 3) text.insert(at, u',');
    return text;
}

}  // namespace zhiqiao
