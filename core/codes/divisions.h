// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// One row of the division history (GB/T 2260 and the township codes below it). A code may have
/// several rows: renamed or used again.
struct Division {
    enum class Kind {
        Ordinary,
        Placeholder,  ///< 市辖区, 县: in identity numbers, never offered
        Statistical,  ///< 开发区 and alike: not in identity numbers
        Variant,      ///< printed in one edition only; in identity numbers
        Permit,       ///< 830000, residence permits only
        Fictional,    ///< the demo county
    };
    QString code;  ///< 6 digits, or 9 for a township
    QString name;
    int level = 0;  ///< 1 province, 2 prefecture, 3 county, 4 township
    QString parent;
    std::optional<int> validFrom;  ///< year; unset: 1981 or before
    std::optional<int> validTo;    ///< year it ended; unset: in use
    QString successors;            ///< code@year, joined by ;
    Kind kind = Kind::Ordinary;
    QString type;  ///< of a township: 镇, 乡, 街道 …

    /// Both the old and the new row hold in the year of a change.
    [[nodiscard]] bool holdsIn(int year) const {
        return (!validFrom || *validFrom <= year) && (!validTo || year <= *validTo);
    }
    bool operator==(const Division&) const = default;
};

enum class Fiction { Hidden, Offered };

/// Administrative divisions with their history. Ancestors go by the code's digits.
class Divisions {
public:
    static Result<Divisions> load();
    explicit Divisions(std::vector<Division> rows = {});
    Divisions(const Divisions&) = delete;  // the indexes point into rows_
    Divisions& operator=(const Divisions&) = delete;
    Divisions(Divisions&&) = default;
    Divisions& operator=(Divisions&&) = default;

    [[nodiscard]] const std::vector<Division>& rows() const { return rows_; }
    /// The row that held on the day, an ordinary one first; else the last one that ever did.
    [[nodiscard]] const Division* find(const QString& code, QDate day) const;
    /// 青海省 海东市 民和回族土族自治县 川口镇: province first, parts separated by blanks.
    [[nodiscard]] QString fullName(const QString& code, QDate day) const;
    /// The last two parts: 民和回族土族自治县 川口镇, or the prefecture and the county.
    [[nodiscard]] QString shortName(const QString& code, QDate day) const;

    /// Known in any period and of any kind: fit for a residence.
    [[nodiscard]] bool exists(const QString& code) const;
    /// May begin an identity number: known in any period, neither statistical nor fictional.
    [[nodiscard]] bool existsInIdentityNumbers(const QString& code) const;
    /// Every row of the code ended before that year began.
    [[nodiscard]] bool retiredBefore(const QString& code, int year) const;

    /// For pickers: rows in use on the day, by code; `parent` empty gives the provinces.
    /// Statistical rows only where people live in townships of their own (大柴旦), fictional ones
    /// only in a demo office.
    [[nodiscard]] std::vector<const Division*> children(const QString& parent, QDate day,
                                                        Fiction fiction = Fiction::Hidden) const;
    /// For imports: rows on the day whose name is `name`, or begins with it when it has two or
    /// more characters; within `ancestor` when that is given. Whole names first.
    [[nodiscard]] std::vector<const Division*> byName(const QString& name, QDate day,
                                                      const QString& ancestor = {}) const;

private:
    using Places = std::vector<qsizetype>;
    [[nodiscard]] const Places& rowsOf(const QString& code) const;
    std::vector<Division> rows_;
    QHash<quint32, Places> byCode_;
    QHash<quint32, Places> byParent_;
};

/// True when `code` is `ancestor` or lies within it. Codes may be shortened (63, 6399).
[[nodiscard]] bool isWithin(QStringView code, QStringView ancestor);
[[nodiscard]] QString provinceOf(const QString& code);    ///< 630000
[[nodiscard]] QString prefectureOf(const QString& code);  ///< 630200
[[nodiscard]] QString countyOf(const QString& code);      ///< 630222

}  // namespace zhiqiao
