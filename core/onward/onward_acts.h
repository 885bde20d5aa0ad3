// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/onward/onward_course.h"
#include "core/onward/onward_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What the acts of an onward referral need; all outlive the call.
struct OnwardPorts {
    Transactions& transactions;
    OnwardStore& referrals;
    const SharingConsent& consent;
    const Codes& codes;
};

struct OnwardView {
    OnwardReferral referral;
    OnwardCourse course;
    bool operator==(const OnwardView&) const = default;
};
/// The person's referrals but those taken back: those that wait, then the newest first. Reads; any
/// lane.
Result<std::vector<OnwardView>> onwardReferralsOf(const OnwardPorts& ports, PersonId person);

/// The last day for the feedback to what is sent on that day: onward.answer_workdays, counted in
/// working days. Nothing: no term is set.
[[nodiscard]] std::optional<QDate> onwardAnswerBy(const Codes& codes, QDate sentOn);

/// Sends somebody on, and takes the number of the form. Errors: code.unknown; onward.body_missing,
/// onward.words_missing, onward.asked_missing, onward.too_long, onward.in_future,
/// onward.answer_before (all Invalid); onward.no_consent (Conflict); those of OnwardStore::add();
/// right.denied, right.out_of_scope.
Result<OnwardReferral> sendOnward(const OnwardPorts& ports, const Actor& actor,
                                  const OperationId& operation, const OnwardFacts& facts,
                                  QDate today);

/// All of them change a referral as it was seen with so many deeds. Errors of each:
/// record.not_found; record.changed_elsewhere; onward.in_future, onward.day_before,
/// onward.too_long (Invalid); onward.ended, onward.taken_back (Conflict); right.denied,
/// right.out_of_scope.
struct OnwardChange {
    OnwardId referral;
    size_t seen = 0;
    QDate on;
};

/// 反馈 as it came back. Errors besides: code.unknown; onward.result_missing (Invalid) when the
/// answer says nothing by itself: why it was refused, or what is missing.
Result<OnwardReferral> answerOnward(const OnwardPorts& ports, const Actor& actor,
                                    const OperationId& operation, const OnwardChange& change,
                                    const QString& answer, const QString& words, QDate today);
/// The number stays in the series. Errors besides: onward.result_missing (Invalid) without a
/// reason.
Result<OnwardReferral> withdrawOnward(const OnwardPorts& ports, const Actor& actor,
                                      const OperationId& operation, const OnwardChange& change,
                                      const QString& words, QDate today);
/// Takes the newest deed back, or the referral itself when nothing has happened to it since. Both
/// stay in the history, and the number in the series.
Result<OnwardReferral> undoOnward(const OnwardPorts& ports, const Actor& actor,
                                  const OperationId& operation, OnwardId referral, size_t seen,
                                  QDate today);

/// The person's rows as lists show them.
Result<std::vector<OnwardRow>> onwardRowsOf(const OnwardStore& referrals, PersonId person);
/// Brings the rows of lists to what the records say, at the end of an act.
Result<> refreshOnwardRows(OnwardStore& referrals, const Act& act, PersonId person);

[[nodiscard]] Error onwardWithoutConsent();  ///< onward.no_consent, Conflict
[[nodiscard]] Error onwardTakenBack();       ///< onward.taken_back, Conflict
[[nodiscard]] Error onwardEnded(QDate on);   ///< onward.ended, Conflict
[[nodiscard]] Error noOnwardNumber();        ///< onward.no_number, Invalid

}  // namespace zhiqiao
