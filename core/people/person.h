// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/security/office.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace zhiqiao {

using PersonId = Id<struct PersonTag>;

/// Who recorded something, where and when.
struct Stamp {
    OfficeId office;
    StaffId staff;
    QDateTime at;  ///< UTC
    bool operator==(const Stamp&) const = default;
};

/// What is known about a person. Codes are those of the code lists; empty text and empty optionals
/// are "not known", never a guess.
struct PersonFacts {
    QString name;         ///< normalisedName()
    QStringList aliases;  ///< former names, 经名; searched like the name
    QString idType;       ///< [id_type]; "01" 居民身份证
    QString idNumber;     ///< normalised; sealed
    QString sex;          ///< [sex]
    std::optional<QDate> birthOn;
    QString ethnicGroup;  ///< GB/T 3304
    QString education;    ///< GB/T 4658
    QString school;
    QString major;
    std::optional<QDate> graduatedOn;
    QString skillLevel;         ///< [skill_level]
    QString skills;             ///< in words, printed on the letter
    QStringList certificates;   ///< names of certificates held
    QString political;          ///< [political]
    QString marital;            ///< [marital]
    QString health;             ///< [health]; sealed
    QString hukouKind;          ///< [hukou]
    QString hukouDivision;      ///< 6 or 9 digits
    QString residenceDivision;  ///< 6 or 9 digits
    QString address;            ///< sealed
    QString phone;              ///< normalised; sealed
    QString otherPhone;         ///< normalised; sealed
    QString bankAccount;        ///< sealed
    QString note;               ///< sealed
    bool operator==(const PersonFacts&) const = default;
};

struct Person {
    PersonId id;
    PersonFacts facts;
    Stamp recorded;  ///< of the newest version
    int rowVersion = 1;
    bool operator==(const Person&) const = default;
};

/// What the person wants: 求职意向. The newest one holds.
struct JobWish {
    QStringList occupations;  ///< 中类 codes "4-03" or finer, most wanted first
    QStringList divisions;    ///< places accepted, 2 to 9 digits; a prefix covers what is below
    std::optional<qint64> wageFenLow;  ///< per month
    QString workMode;                  ///< [work_mode]; empty: any
    bool operator==(const JobWish&) const = default;
};

}  // namespace zhiqiao
