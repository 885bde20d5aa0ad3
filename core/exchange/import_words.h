// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/codes/code_book.h"
#include "core/codes/divisions.h"

#include <QHash>

namespace zhiqiao {

/// What a word in a file stands for. An empty code: nothing fits, or several do; `candidates` are
/// what may have been meant, as "code term".
struct WordMatch {
    QString code;
    QStringList candidates;
    bool operator==(const WordMatch&) const = default;
};

/// A code, an official term, its beginning or end, or a common word for it: 本科, 党员, 农村.
/// "及以上" behind it does not matter. Occupations may be finer than the list.
[[nodiscard]] WordMatch matchCode(const CodeBook& lists, const QString& list, const QString& word);

/// Places by code or by name, also in one piece (青海省海东市民和县川口镇) and without the middle
/// of a long name (民和县). Of several, the one nearest to `home` is meant.
class PlaceWords {
public:
    PlaceWords(const Divisions& divisions, QDate day, QString home)
        : divisions_(divisions), day_(day), home_(std::move(home)) {}
    [[nodiscard]] WordMatch match(const QString& word);

private:
    [[nodiscard]] std::vector<const Division*> named(const QString& name,
                                                     const QString& ancestor) const;
    [[nodiscard]] std::vector<const Division*> walk(const QString& text,
                                                    const QString& ancestor) const;
    [[nodiscard]] WordMatch find(const QString& word) const;

    const Divisions& divisions_;
    QDate day_;
    QString home_;  ///< division the file is imported in; may be empty
    QHash<QString, WordMatch> known_;
};

enum class DayPrecision { Day, MonthAllowed };
/// 2022-11-30, 2022/11/30, 2022.11.30, 20221130, 2022年11月30日; but for the packed one also with a
/// time behind it, told from the day by T, a blank or 日.
/// A month alone is its first day where that is allowed. Years have four digits.
[[nodiscard]] std::optional<QDate> dayFromText(const QString& text,
                                               DayPrecision precision = DayPrecision::Day);

/// "3000", "3000-4500元", "3000元以上", "4500以下", "20元/小时".
struct WageRange {
    std::optional<Money> low;  ///< both empty: 面议
    std::optional<Money> high;
    bool hourly = false;
    bool operator==(const WageRange&) const = default;
};
/// Nothing when it is not read with certainty; daily and yearly pay is not converted.
[[nodiscard]] std::optional<WageRange> wageFromText(const QString& text);

struct AgeRange {
    std::optional<int> low;
    std::optional<int> high;
    bool operator==(const AgeRange&) const = default;
};
/// "18-45周岁", "45岁以下", "18以上", "不限".
[[nodiscard]] std::optional<AgeRange> agesFromText(const QString& text);

/// Parts of a cell that holds several, by 、,;/ and line ends.
[[nodiscard]] QStringList severalFromText(const QString& text);
/// 不限, 无, 无要求, - and alike: nothing is asked.
[[nodiscard]] bool meansNothing(const QString& text);

}  // namespace zhiqiao
