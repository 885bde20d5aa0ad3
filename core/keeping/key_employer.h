// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vacancies/employer.h"

#include <string_view>

namespace zhiqiao {

using KeyEmployerId = Id<struct KeyEmployerTag>;
using KeyDeedId = Id<struct KeyDeedTag>;
using KeyBatchId = Id<struct KeyBatchTag>;
using EmployerVisitId = Id<struct EmployerVisitTag>;

/// 重点企业: why an employer stands on the office's list (二(一)5).
struct KeyFacts {
    EmployerId employer;
    QString kind;    ///< [key_employer_kind]
    QString reason;  ///< in words; of no person
    QDate since;
    bool operator==(const KeyFacts&) const = default;
};

/// What happened to an employer on the list since.
enum class KeyDeedKind {
    Assign,    ///< 人社服务专员 from now on (二(一)6)
    Release,   ///< nobody is named any more
    Interval,  ///< how often it is to be heard of
    TakeOff,   ///< it is no longer on the list
    Undo,      ///< the deed before is taken back; without one the listing itself
};
/// assign, release, interval, take_off, undo
[[nodiscard]] std::string_view codeOf(KeyDeedKind kind);
[[nodiscard]] std::optional<KeyDeedKind> keyDeedOf(QStringView code);

struct KeyDeedFacts {
    KeyDeedKind kind = KeyDeedKind::Assign;
    QDate on;
    std::optional<StaffId> officer = {};  ///< of an assignment
    QString reason = {};                  ///< [key_assign_reason], of a taking off [key_off_reason]
    std::optional<int> days = {};         ///< of an interval, calendar days; nothing: the office's
    bool operator==(const KeyDeedFacts&) const = default;
};

/// Never changed: what was wrong is taken back by a deed of its own.
struct KeyDeed {
    KeyDeedId id;
    KeyDeedFacts facts;
    KeyBatchId batch;  ///< what was done to several at once
    Stamp recorded;
    bool operator==(const KeyDeed&) const = default;
};

struct KeyEmployer {
    KeyEmployerId id;
    KeyFacts facts;
    std::vector<KeyDeed> deeds;  ///< as saved
    KeyBatchId batch;
    Stamp recorded;
    bool operator==(const KeyEmployer&) const = default;
};

/// 走访: a visit or call to an employer on the list.
struct EmployerVisitFacts {
    KeyEmployerId firm;
    QDate on;
    QString way;                                 ///< [employer_visit_way]
    QString spokenTo;                            ///< sealed
    QString needs = {};                          ///< of staff and of anything else; sealed
    std::optional<QDate> next = {};              ///< the next contact, as agreed
    std::optional<EmployerVisitId> undoes = {};  ///< takes that one back and says nothing else
    bool operator==(const EmployerVisitFacts&) const = default;
};

struct EmployerVisit {
    EmployerVisitId id;
    EmployerVisitFacts facts;
    Stamp recorded;
    bool operator==(const EmployerVisit&) const = default;
};

}  // namespace zhiqiao
