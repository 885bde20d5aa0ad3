// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/onward/onward_referral.h"
#include "core/security/act.h"

namespace zhiqiao {

/// How an onward referral stands, as lists show it. Follows from records; kept so that lists are
/// instant.
struct OnwardRow {
    OnwardId referral;
    PersonId person;
    std::optional<QDate> answerBy;
    std::optional<QDate> endedOn;
    QString answer;  ///< empty: waiting, or withdrawn when it ended
    bool operator==(const OnwardRow&) const = default;
};

/// Port: 转介. What is told of a person in words is kept sealed.
class OnwardStore {
public:
    virtual ~OnwardStore() = default;

    /// Takes the next gap-free number of the office and year and saves the referral with it.
    /// Errors: onward.no_number (Invalid) when the office's code has not 8 digits or the numbers of
    /// the year are used up; record.not_found for the person, or when the ticket is of another one.
    virtual Result<OnwardReferral> add(const Act& act, const OnwardFacts& facts) = 0;
    /// As the deed after those of `seen`. Errors: record.not_found; record.changed_elsewhere
    /// (Conflict) when the referral has another deed already.
    virtual Result<OnwardReferral> addDeed(const Act& act, const OnwardReferral& seen,
                                           const OnwardDeedFacts& deed) = 0;
    /// Errors: record.not_found.
    virtual Result<OnwardReferral> find(OnwardId id) const = 0;
    /// By its 16 digits. Errors: record.not_found.
    virtual Result<OnwardReferral> findByNumber(const QString& number) const = 0;
    /// Oldest first, ended ones and those taken back too.
    virtual Result<std::vector<OnwardReferral>> ofPerson(PersonId person) const = 0;
    /// Replaces the person's rows.
    virtual Result<> saveRows(const Act& act, PersonId person,
                              const std::vector<OnwardRow>& rows) = 0;
    /// By referral.
    virtual Result<std::vector<OnwardRow>> rowsOf(PersonId person) const = 0;
};

/// Port: whether somebody agreed that a department is told about them (个人信息保护法 §23).
class SharingConsent {
public:
    virtual ~SharingConsent() = default;
    /// The person agreed, and has not withdrawn it. Errors: those of the database.
    virtual Result<bool> standsFor(PersonId person) const = 0;
};

}  // namespace zhiqiao
