// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/comparing/comparison.h"
#include "core/security/act.h"

#include <QHash>

namespace zhiqiao {

/// A person as stored, and whose the record is.
struct HeldPerson {
    Person person;
    Whereabouts where;
};

/// A comparison that said something else about a person, for the copy the person may ask for.
struct OwnComparison {
    Comparison comparison;
    ComparedPerson said;
};

/// Port: people by many numbers at once, and the comparisons with files of other owners. What a
/// file said is kept sealed.
class ComparisonStore {
public:
    virtual ~ComparisonStore() = default;

    /// Who has each of the normalised numbers, by number; else who had it. Numbers of nobody are
    /// left out; those of a merged record lead to the person that stays.
    virtual Result<QHash<QString, PersonId>> holders(const QStringList& numbers) const = 0;
    /// Those that are there, in any order.
    virtual Result<std::vector<HeldPerson>> people(const std::vector<PersonId>& ids) const = 0;

    /// Errors: comparison.cancelled when `progress` says so.
    virtual Result<Comparison> add(const Act& act, const ComparisonFacts& facts,
                                   const std::vector<DifferingPerson>& people,
                                   const Progress& progress = {}) = 0;
    /// Errors: record.not_found.
    virtual Result<Comparison> find(ComparisonId id) const = 0;
    /// Of a file with this content, newest first.
    virtual Result<std::vector<Comparison>> ofFile(const QString& digest) const = 0;
    /// In the order of the file. Errors: record.not_found for the comparison.
    virtual Result<std::vector<ComparedPerson>> differing(ComparisonId id) const = 0;
    /// Errors: record.not_found.
    virtual Result<ComparedPerson> compared(ComparedPersonId id) const = 0;
    /// Marks fields as taken over, or as not. Fields that are so already change nothing.
    /// Errors: record.not_found.
    virtual Result<> setAccepted(const Act& act, ComparedPersonId id, const QStringList& fields,
                                 bool accepted) = 0;
    /// Oldest first.
    virtual Result<std::vector<OwnComparison>> ofPerson(PersonId person) const = 0;
};

[[nodiscard]] Error comparisonCancelled();  ///< comparison.cancelled, Invalid: nothing is kept

}  // namespace zhiqiao
