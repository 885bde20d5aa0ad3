// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/codes/working_calendar.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiqiao {

/// What a promise is counted from.
enum class DueAnchor {
    Registration,  ///< or the standard's first day, if that is later
    Intent,        ///< the first day the person told of 有就业意愿
    Previous,      ///< the day the item before it was given as often as promised
};
[[nodiscard]] std::string_view codeOf(DueAnchor anchor);  ///< as the files write it: "intent"
[[nodiscard]] QString textOf(DueAnchor anchor);           ///< translated, "the step before is done"

/// When a promise must be kept: so many days, workdays or months after the anchor, one of them, or
/// on a day of the anchor's year.
struct DueRule {
    DueAnchor anchor = DueAnchor::Registration;
    std::optional<int> days = {};
    std::optional<int> workdays = {};
    std::optional<int> months = {};
    int month = 12;  ///< of the anchor's year, when no number is set
    int day = 31;
    bool restarts = true;  ///< a reopened intent or lost work moves the anchor
    /// From the day of the anchor, which is day 0. A day of the year before the anchor is taken in
    /// the next year.
    [[nodiscard]] QDate dueAfter(QDate day0, const WorkingCalendar& calendar) const;
    /// The years whose workdays are counted on the way by weekends alone, for want of their
    /// holiday notice.
    [[nodiscard]] std::vector<int> yearsByWeekends(QDate day0,
                                                   const WorkingCalendar& calendar) const;
    bool operator==(const DueRule&) const = default;
};

enum class EvidenceKind { Contact, Guidance, Referral, Opportunity, Policy };

/// One promise: so many services of a kind.
struct StandardItem {
    QString key;  ///< "contact", "guidance", "referral", "opportunity", "policy"
    EvidenceKind evidence = EvidenceKind::Contact;
    QString title;  ///< official term: data
    int times = 1;
    DueRule due;
    int minMinutes = 0;              ///< guidance: shorter ones do not count
    bool needsConfirmation = false;  ///< guidance: signature or recorded confirmation
    QString mark;
    bool operator==(const StandardItem&) const = default;
};

/// After how many vain attempts a person counts as 联系不上.
struct UnreachableRule {
    int attempts = 3;
    int days = 3;     ///< on so many different days
    int methods = 2;  ///< by so many channels
    bool operator==(const UnreachableRule&) const = default;
};

/// A service standard as published: who is promised what, from when, in which document.
struct ServiceStandard {
    QString id;  ///< stable: kept with every obligation row
    QString title;
    QString registration;  ///< [registration_kind]
    QString document;
    QString clause;
    QString quote;               ///< the words of the clause
    QDate from;                  ///< first day it holds
    std::optional<QDate> until;  ///< first day it no longer holds
    bool willingOnly = true;     ///< only 有就业意愿 enters the denominator
    UnreachableRule unreachable;
    std::vector<StandardItem> items;  ///< in the order of the steps
    bool operator==(const ServiceStandard&) const = default;
};

/// One standard file. `file` is named in errors.
/// Errors, all Invalid, with "file:line" in the detail: standard.unreadable (not TOML),
/// standard.missing_key, standard.unknown_key, standard.bad_value.
Result<ServiceStandard> parseStandard(const QByteArray& toml, const QString& file);

/// Every file of resources/standards, by registration kind and first day.
/// Errors: those of parseStandard(); standard.overlap when two standards of one kind hold on one
/// day; standard.duplicate_id.
Result<std::vector<ServiceStandard>> loadStandards();
Result<std::vector<ServiceStandard>> loadStandardsFrom(const QString& folder);

/// The standard a registration is served by: the one in force on its day; for a registration older
/// than every standard, the first one.
[[nodiscard]] const ServiceStandard* standardFor(const std::vector<ServiceStandard>& standards,
                                                 const QString& registrationKind,
                                                 QDate registeredOn);

}  // namespace zhiqiao
