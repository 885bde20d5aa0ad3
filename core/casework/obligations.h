// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_standard.h"
#include "core/people/registration.h"

#include <string_view>

namespace zhiqiao {

/// One attempt to reach the person.
struct ContactEvidence {
    QDate on;
    QString method;        ///< [contact_method]
    bool reached = false;  ///< flag of [contact_outcome]
    QString intent;        ///< [job_intent]; empty: not asked
    bool willing = false;  ///< flag of [job_intent]
    bool operator==(const ContactEvidence&) const = default;
};

struct GuidanceEvidence {
    QDate on;
    bool hasOfficer = true;
    QString mode;  ///< [guidance_mode]
    int minutes = 0;
    QStringList types;  ///< [guidance_type]
    bool confirmed = false;
    bool operator==(const GuidanceEvidence&) const = default;
};

struct ReferralEvidence {
    QDate on;
    QString validity;  ///< [referral_validity]; "01" counts
    bool isVoid = false;
    bool awaitsResult = false;
    bool operator==(const ReferralEvidence&) const = default;
};

struct OfferEvidence {
    QDate on;
    bool countsAsOpportunity = true;  ///< flag of [service_kind]
    QString name;                     ///< of the class or the post
    QString response;                 ///< [offer_response]; empty or 9: not answered
    bool accepted = false;
    bool refusal = false;  ///< declined without a reason: flag of [offer_response]
    bool operator==(const OfferEvidence&) const = default;
};

/// Work or another destination that settles, while it holds.
struct SettledSpan {
    QDate from;
    std::optional<QDate> until = {};  ///< first day it no longer holds
    bool operator==(const SettledSpan&) const = default;
};

/// Everything recorded about one person, in any order.
struct CaseEvidence {
    std::vector<ContactEvidence> contacts;
    std::vector<GuidanceEvidence> guidance;
    std::vector<ReferralEvidence> referrals;
    std::vector<OfferEvidence> offers;
    std::vector<QDate> policyNotices;  ///< 政策宣介: card handed over or sent
    std::vector<SettledSpan> settled;  ///< placements and other settled destinations
};

enum class OwedState {
    NotDone,          ///< 未做
    UnderWay,         ///< 进行中
    Done,             ///< 已完成
    NotOwed,          ///< 不计, with `stopped` as the reason
    OfferedNotTaken,  ///< 已提供未接受: counts
};
[[nodiscard]] std::string_view codeOf(OwedState state);  ///< "not_done", "under_way" …
[[nodiscard]] QString textOf(OwedState state);           ///< translated

/// Why a promise is not pursued further.
enum class StopReason { Settled, Unwilling, Unreachable, Ended };
[[nodiscard]] std::string_view codeOf(StopReason reason);
[[nodiscard]] QString textOf(StopReason reason);

/// A service that was given and does not count.
struct NotCounted {
    QDate on;
    std::string_view code;  ///< stable: "guidance.not_confirmed", "referral.16"
    QString reason;         ///< translated
    bool operator==(const NotCounted&) const = default;
};

/// How far one promise of one registration is kept.
struct Owed {
    RegistrationId registration;
    QString standard;  ///< id of the service standard
    QString clause;
    QString item;   ///< key of the standard's item
    QString title;  ///< official term
    int promised = 1;
    int delivered = 0;  ///< may exceed what was promised
    int refusals = 0;   ///< offers declined without a reason; they count as given
    QDate due = {};     ///< no day while it waits
    std::optional<DueAnchor> waitsFor = {};  ///< it is counted from a day that has not come
    std::vector<int> byWeekends = {};        ///< years on the way to `due` without a holiday notice
    OwedState state = OwedState::NotDone;
    std::optional<StopReason> stopped;
    std::optional<QDate> stopsOn;        ///< pursued, but not from this later day on
    bool inDenominator = false;          ///< the person said 有就业意愿
    std::vector<NotCounted> notCounted;  ///< by day

    [[nodiscard]] bool isMet() const { return delivered >= promised; }
    /// Still to be done by somebody.
    [[nodiscard]] bool isActive() const { return !stopped; }
    [[nodiscard]] bool isOverdueOn(QDate today) const {
        return isActive() && !isMet() && !waitsFor && today > due;
    }
    bool operator==(const Owed&) const = default;
};

/// What one registration is owed on `today`, an item of its standard each; nothing when no standard
/// promises anything to its kind. Counted is what was given from the day the promise began (the
/// registration, or the standard's first day if that is later) to `today`, both included, and not
/// after the registration ended. Services given stay counted whatever the person does later.
/// What settles stops the promises from its first day; when it ends while the registration goes on,
/// they are pursued again from that day, which is a new anchor where the standard restarts the due
/// day. It ends on a day that has come: nothing here tells of pursuing that begins by itself later.
/// A promise counted from something that has not happened has no due day and is never late.
/// The order of the evidence does not matter.
[[nodiscard]] std::vector<Owed> owed(const std::vector<ServiceStandard>& standards,
                                     const WorkingCalendar& calendar, RegistrationId registration,
                                     const RegistrationFacts& facts, const CaseEvidence& evidence,
                                     QDate today);

/// Where a person stands between registration and settlement.
enum class ServiceStage { NotContacted, Unreachable, Unwilling, InService, Complete, Settled };
[[nodiscard]] std::string_view codeOf(ServiceStage stage);
[[nodiscard]] QString textOf(ServiceStage stage);
[[nodiscard]] ServiceStage stageOf(const std::vector<Owed>& promises);

}  // namespace zhiqiao
