// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vacancies/vacancy.h"

namespace zhiqiao {

using JobReferralId = Id<struct JobReferralTag>;
using ReceiptId = Id<struct ReceiptTag>;
using PlacementId = Id<struct PlacementTag>;

/// 岗位推荐 about to be saved.
struct JobReferralDraft {
    PersonId person;
    VacancyId vacancy;
    QDate issuedOn;
    QDate receiptDue;     ///< issuedOn + ref.receipt_days
    QString told;         ///< [contact_method] through which the person was told; empty: not told
    QString validity;     ///< [referral_validity] judged when it was made; "01" counts
    QString fewerReason;  ///< [fewer_reason] why fewer than three were recommended, if so
    bool operator==(const JobReferralDraft&) const = default;
};

/// 岗位推荐: one vacancy recommended to one person, with the number all three parts of the slip
/// carry. What the letter says of vacancy and employer is frozen with it.
struct JobReferral {
    JobReferralId id;
    QString number;  ///< 16 digits: office 8, year 2, serial 6
    JobReferralDraft facts;
    EmployerId employer;
    QString title;  ///< of the vacancy on that day
    QString employerName;
    std::optional<qint64> wageFenLow;
    int ordinal = 1;  ///< 1 for the person's first referral
    OfficeId office;
    Stamp recorded;
    QString voidReason;  ///< not empty: 作废, the number stays in the series; sealed
    std::optional<QDate> voidedOn;
    [[nodiscard]] bool isVoid() const { return voidedOn.has_value(); }
    bool operator==(const JobReferral&) const = default;
};

/// 回执: what came of a referral. A later receipt corrects the earlier one and names it.
struct ReceiptDraft {
    JobReferralId referral;
    QString result;  ///< [referral_result]
    QDate receivedOn;
    std::optional<QDate> startOn;   ///< 上岗日期, with a hire
    std::optional<qint64> wageFen;  ///< monthly, with a hire
    QString contractKind;           ///< [contract_type]
    bool insured = false;
    std::optional<ReceiptId> corrects = {};
    QString form = {};  ///< [emp_form] of a hire, which the placement keeps; empty: 01 单位就业
    bool operator==(const ReceiptDraft&) const = default;
};

struct Receipt {
    ReceiptId id;
    ReceiptDraft facts;
    bool late = false;  ///< received after the day it was due
    std::optional<PlacementId> placement;
    Stamp recorded;
    bool operator==(const Receipt&) const = default;
};

/// 录用: the employment that a receipt, contract or payroll proves.
struct PlacementDraft {
    PersonId person;
    std::optional<JobReferralId> referral;
    std::optional<EmployerId> employer;
    QString employerName;
    QDate startOn;
    std::optional<qint64> wageFen;
    QString form;      ///< [emp_form]
    QString evidence;  ///< receipt, contract, payroll, insurance, statement
    bool operator==(const PlacementDraft&) const = default;
};

struct Placement {
    PlacementId id;
    PlacementDraft facts;
    Stamp recorded;
    std::optional<QDate> endedOn;
    bool operator==(const Placement&) const = default;
};

/// One copy on paper or in a file.
struct PrintRecord {
    QString form;    ///< "F5"
    qint64 subject;  ///< id of what was printed
    PersonId person;
    int copies = 1;
    int ordinal = 1;  ///< 1: first print; above: 补打
    QString target;   ///< printer or pdf
    Stamp recorded;
    bool operator==(const PrintRecord&) const = default;
};

}  // namespace zhiqiao
