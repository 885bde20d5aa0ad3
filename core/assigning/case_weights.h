// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment.h"
#include "core/assigning/spoken_languages.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace zhiqiao {

/// What makes a case more work, as the records tell it. What nobody recorded counts nothing.
struct CaseFacts {
    PersonId person;
    StaffId officer;             ///< in charge
    QString division;            ///< of the residence; may be empty
    QStringList kinds;           ///< [registration_kind], open ones, each once
    int overdue = 0;             ///< promises
    int dueSoon = 0;             ///< promises
    QString languageWords = {};  ///< 民族语言 of the open registrations
    QStringList languages = {};  ///< [language] of them
    Talk talk = Talk::Unknown;   ///< with the officer
    bool operator==(const CaseFacts&) const = default;
};

/// A part of a case's weight: a row of the table, and how often it counts.
struct WeightPart {
    QString fact;   ///< case, registration, owed, distance, language
    QString value;  ///< such as "overdue"
    int hundredths = 0;
    int times = 1;
    bool operator==(const WeightPart&) const = default;
};

/// How much work facts stand for: resources/codes/case_weights.csv, by day.
class CaseWeights {
public:
    /// Errors: those of readResourceTable().
    static Result<CaseWeights> load();

    /// Why the case weighs what it does. `officeDivision`: 6 or 9 digits.
    [[nodiscard]] std::vector<WeightPart> partsOf(const CaseFacts& facts,
                                                  const QString& officeDivision, QDate day) const;
    /// In hundredths of a case.
    [[nodiscard]] int weightOf(const CaseFacts& facts, const QString& officeDivision,
                               QDate day) const;
    /// Percent of the mean load within which officers are left alone.
    [[nodiscard]] int tolerance(QDate day) const;
    /// How much more a case weighs with an officer who shares no language with the person.
    [[nodiscard]] int apart(QDate day) const;

private:
    struct Row {
        QString fact, value;
        int hundredths = 0;
        std::optional<QDate> from, to;
    };
    [[nodiscard]] int weight(QStringView fact, QStringView value, QDate day) const;

    std::vector<Row> rows_;
};

[[nodiscard]] QString textOf(const WeightPart& part);  ///< translated, "2 × overdue"
/// 150 is "1.5".
[[nodiscard]] QString weightText(qint64 hundredths);

}  // namespace zhiqiao
