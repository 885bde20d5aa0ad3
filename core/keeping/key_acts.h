// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/keeping/contact_interval.h"
#include "core/keeping/key_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/vacancies/vacancy_store.h"

namespace zhiqiao {

/// What keeping employers in touch needs; all outlive the call.
struct KeyPorts {
    Transactions& transactions;
    KeyEmployerStore& firms;
    const VacancyStore& employers;
    OfficeStore& offices;
    const Codes& codes;
};

struct KeyView {
    KeyEmployer firm;
    KeyCourse course;
    bool operator==(const KeyView&) const = default;
};
/// Reads; any lane. Errors: record.not_found.
Result<KeyView> keyViewOf(const KeyPorts& ports, KeyEmployerId firm);
/// As it stands on the list at present; nothing: it does not.
Result<std::optional<KeyView>> listedView(const KeyPorts& ports, EmployerId employer);

/// An employer nothing was done to, and why: record.not_found, key.listed_already,
/// key.other_office, key.off_list, key.same_officer, key.no_officer_yet, or key.changed_meanwhile
/// when somebody else did something since it was decided (all Conflict).
struct KeyLeft {
    EmployerId employer;
    Error error;
};

struct KeyDone {
    std::optional<KeyBatchId> batch = {};  ///< nothing: nothing was done, nothing is kept
    std::vector<KeyView> firms = {};       ///< as they stand now
    std::vector<KeyLeft> left = {};
};

struct KeyListing {
    std::vector<EmployerId> employers;
    QString kind;  ///< [key_employer_kind]
    QString reason;
    QDate since;
};
/// Puts employers the actor's office keeps on its list: one act and one batch, however many;
/// whatever cannot be put there stops nothing else. Errors: key.nothing_chosen, key.in_future
/// (Invalid); code.unknown; right.denied, right.out_of_scope.
Result<KeyDone> listEmployers(const KeyPorts& ports, const Actor& actor,
                              const OperationId& operation, const KeyListing& listing, QDate today);

/// An employer on the list as it was seen, with so many deeds.
struct KeySeen {
    KeyEmployerId firm;
    size_t deeds = 0;
    bool operator==(const KeySeen&) const = default;
};
/// Each employer as it stands on the list now. Errors: key.not_listed (Conflict).
Result<std::vector<KeySeen>> seenNow(const KeyPorts& ports,
                                     const std::vector<EmployerId>& employers);

// One act and one batch each, however many. Errors of all: key.nothing_chosen (Invalid);
// code.unknown; right.denied, right.out_of_scope.

/// The officer of all of them from now on. Errors besides: key.no_officer (Invalid) when the
/// officer does not work here today.
Result<KeyDone> assignOfficer(const KeyPorts& ports, const Actor& actor,
                              const OperationId& operation, const std::vector<KeySeen>& firms,
                              StaffId officer, const QString& reason, QDate today);
Result<KeyDone> releaseOfficer(const KeyPorts& ports, const Actor& actor,
                               const OperationId& operation, const std::vector<KeySeen>& firms,
                               const QString& reason, QDate today);
/// `days`: nothing is the office's interval. Errors besides: key.bad_interval (Invalid).
Result<KeyDone> setInterval(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                            const std::vector<KeySeen>& firms, std::optional<int> days,
                            QDate today);
Result<KeyDone> takeOffList(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                            const std::vector<KeySeen>& firms, const QString& reason, QDate today);

/// Takes a batch back by a deed of its own for each employer, but where something was done since:
/// key.given_since, key.visited_since, key.listed_already (Conflict). Errors: record.not_found;
/// key.nothing_left (Conflict); right.denied, right.out_of_scope.
Result<KeyDone> undoKeyBatch(const KeyPorts& ports, const Actor& actor,
                             const OperationId& operation, KeyBatchId batch, QDate today);

/// Records a contact. Errors: code.unknown; key.spoken_missing, key.in_future, key.before_list,
/// key.next_before (Invalid); key.off_list (Conflict); record.not_found; right.denied,
/// right.out_of_scope.
Result<EmployerVisit> recordVisit(const KeyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const EmployerVisitFacts& facts,
                                  QDate today);
/// Both records stay in the history. Errors: record.not_found; record.changed_elsewhere;
/// right.denied, right.out_of_scope.
Result<> undoVisit(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                   const EmployerVisit& visit, QDate today);

struct OpenedKeyEmployer {
    KeyView view;
    std::vector<EmployerVisit> visits;  ///< those that hold, oldest first
};
/// With what was said: an act itself. Errors: record.not_found; right.denied, right.out_of_scope.
Result<OpenedKeyEmployer> openKeyEmployer(const KeyPorts& ports, const Actor& actor,
                                          KeyEmployerId firm);

/// The office's own interval, for every employer without one of its own; nothing takes it away.
/// What is due follows in the same act. Errors: key.bad_interval (Invalid); right.denied.
Result<> setOfficeInterval(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                           std::optional<int> days);
/// Errors: those of the store.
Result<std::optional<int>> officeInterval(const KeyPorts& ports, OfficeId office);

/// Brings the row of lists to what the records say, at the end of an act.
Result<> refreshKeyRow(const KeyPorts& ports, const Act& act, KeyEmployerId firm);

}  // namespace zhiqiao
