// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/divisions.h"
#include "core/people/identifier_check.h"

namespace zhiqiao {

/// 公民身份号码, 18 characters (GB 11643-1999): area, birth day, sequence, check character.
/// What it is made of is well-formed; whether its area ever existed is asked by the check.
class IdentityNumber {
public:
    /// Length, digits, check character and a birth day of the calendar; nothing else is needed to
    /// read a stored number back. `digits` is normalised.
    static std::optional<IdentityNumber> fromText(const QString& digits);

    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QDate birth() const;
    [[nodiscard]] QString sex() const;  ///< [sex] 1 or 2
    [[nodiscard]] QString area() const { return text_.left(6); }
    [[nodiscard]] int sequence() const { return text_.mid(14, 3).toInt(); }
    bool operator==(const IdentityNumber&) const = default;

private:
    explicit IdentityNumber(QString text) : text_(std::move(text)) {}
    QString text_;
};

/// The check character of the first 17 digits.
[[nodiscard]] QChar identityCheckCharacter(QStringView digits);

enum class OldNumbers { Accept, Refuse };

/// Checks what was typed. 15-digit numbers become 18 characters: imports and searches accept them,
/// a registration by hand does not.
/// Problems: identity.empty, .spreadsheet_number, .wrong_length, .not_digits, .digits_lost,
/// .bad_check_character, .no_such_day, .birth_in_future, .unknown_area, .old_number.
/// Findings: identity.age_over_120, .area_older_than_person.
[[nodiscard]] IdentifierCheck checkIdentityNumber(const QString& typed, const Divisions& divisions,
                                                  QDate today, OldNumbers old = OldNumbers::Accept);

/// Findings against what was entered beside the number: identity.birth_differs,
/// identity.sex_differs. Empty facts never differ.
[[nodiscard]] std::vector<std::string_view> differencesFrom(const IdentifierCheck& check,
                                                            std::optional<QDate> birth,
                                                            const QString& sex);

/// The 18 characters a 15-digit number stands for; every other text as it is.
[[nodiscard]] QString eighteenCharactersOf(const QString& number);

/// A number nobody can hold: sequence 000; or 996–998 with a birth before 1999; or an area that
/// ended before the birth year; or area 632421.
[[nodiscard]] bool isTestPerson(const QString& number, const Divisions& divisions);

}  // namespace zhiqiao
