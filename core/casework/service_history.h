// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/following/follow_up_store.h"

namespace zhiqiao {

inline const QString kServiceHistoryPaper = QStringLiteral("service-record");  ///< as it is filed

/// One act that holds, as 个人服务记录 tells it. Everything in it is Chinese.
struct ServedAct {
    QDate on;
    QString what;
    QString result;
    QString officer;
    QString paper;   ///< what was printed of it: "F6", "F5 ×2"; empty: nothing
    QString number;  ///< of the letter, else of the record
    bool operator==(const ServedAct&) const = default;
};

/// One promise: how far, in what state, until when, and by which acts.
struct ServedPromise {
    QString title;
    int promised = 0;
    int delivered = 0;
    QString state;
    QDate due;
    QString evidence;  ///< days, or numbers of letters; empty: none yet
    bool operator==(const ServedPromise&) const = default;
};

/// What stands on 个人服务记录 of one person.
struct ServiceHistory {
    PersonId person;
    PersonFacts facts;  ///< masked
    QStringList registrations;
    std::vector<ServedPromise> promises;
    std::vector<ServedAct> acts;  ///< by day
    bool operator==(const ServiceHistory&) const = default;
};

/// What holds of the case, its prints and follow-ups. What was corrected, withdrawn or made void is
/// left out, but a void letter keeps its line: its number stays.
[[nodiscard]] ServiceHistory serviceHistoryOf(const CaseFile& file,
                                              const std::vector<FollowUp>& followUps,
                                              const std::vector<Staff>& staff, const Codes& codes);

/// The act itself, before any paper is out. Errors: record.not_found, right.denied,
/// right.out_of_scope.
Result<ServiceHistory> releaseServiceHistory(const CaseworkPorts& ports, const FollowUpStore& store,
                                             const Actor& actor, const OperationId& operation,
                                             PersonId person);
/// Files the print once its paper is out. `released` is the operation of releaseServiceHistory().
Result<PrintRecord> recordServiceHistoryPrint(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& released, PersonId person,
                                              const QString& target);

}  // namespace zhiqiao
