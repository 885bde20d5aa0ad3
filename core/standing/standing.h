// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace zhiqiao {

using StandingDeedId = Id<struct StandingDeedTag>;

/// What somebody can lose by refusing or by staying away. `Dibao` is no status of this office: 民政
/// decides about it, and only a list is made.
enum class HeldStatus { Hardship, Household, Unemployment, Dibao };
[[nodiscard]] std::string_view codeOf(HeldStatus status);  ///< hardship, household, …
[[nodiscard]] std::optional<HeldStatus> heldStatusOf(QStringView code);
[[nodiscard]] QString textOf(HeldStatus status);  ///< official term
/// The code list of the reasons it can end for; empty: it ends elsewhere.
[[nodiscard]] QString exitReasonsOf(HeldStatus status);

/// Why a loss is proposed. The code is the flag of the reason in exitReasonsOf().
enum class StandingGround { Refusals, NoContact };
[[nodiscard]] std::string_view codeOf(StandingGround ground);  ///< refusal, lost_contact
[[nodiscard]] std::optional<StandingGround> standingGroundOf(QStringView code);
[[nodiscard]] QString textOf(StandingGround ground);  ///< translated

/// One status as somebody holds it.
struct Holding {
    HeldStatus status = HeldStatus::Hardship;
    qint64 record = 0;  ///< recognition, household, registration; of Dibao the person
    PersonId person;    ///< the head of a household
    QDate from;         ///< first day of it; refusals and contacts count from here
    std::optional<QDate> stopsOn = {};  ///< first day it no longer holds
    QString area = {};                  ///< division whose rules hold
    StaffId officer;
    OfficeId office;
    bool operator==(const Holding&) const = default;
};

enum class StandingEventKind { Offer, Referral, Contact, Guidance, FollowUp };
[[nodiscard]] std::string_view codeOf(StandingEventKind kind);  ///< offer, referral, contact …
[[nodiscard]] std::optional<StandingEventKind> standingEventKindOf(QStringView code);

/// An offer and what the person said to it, or a contact.
struct StandingEvent {
    StandingEventKind kind = StandingEventKind::Offer;
    qint64 record = 0;  ///< of the service, the letter or the follow-up
    PersonId person;
    QDate on;           ///< of a letter, when its result came in
    QString answer;     ///< [offer_response], [referral_result], [contact_outcome], standing
    QString what = {};  ///< what was offered
    bool valid = true;  ///< of a letter: it passed the test of section 7
    bool operator==(const StandingEvent&) const = default;
};

/// What a person decided about a proposal or a refusal; only ever added to.
enum class StandingDeedKind {
    Declined,     ///< the proposal of a ground is not followed
    Unjustified,  ///< a supervisor says that a refusal counts
    Justified,    ///< … that it does not
    Undone        ///< takes one of these back
};
[[nodiscard]] std::string_view codeOf(StandingDeedKind kind);  ///< declined, unjustified …
[[nodiscard]] std::optional<StandingDeedKind> standingDeedOf(QStringView code);
[[nodiscard]] QString textOf(StandingDeedKind kind);  ///< translated

struct StandingDeedFacts {
    StandingDeedKind kind = StandingDeedKind::Declined;
    /// The Holding::record declined about; the StandingEvent::record ruled on.
    qint64 record = 0;
    PersonId person;
    QString ground = {};        ///< codeOf(StandingGround), of a decline
    QString reason = {};        ///< [standing_reason]
    QStringList evidence = {};  ///< keys the declined proposal rested on
    QDate on;
    std::optional<StandingDeedId> undoes = {};
    bool operator==(const StandingDeedFacts&) const = default;
};

struct StandingDeed {
    StandingDeedId id;
    StandingDeedFacts facts;
    Stamp recorded;
    bool operator==(const StandingDeed&) const = default;
};

/// Those that hold: neither undone nor undoing, oldest first.
[[nodiscard]] std::vector<StandingDeed> holdingDeeds(const std::vector<StandingDeed>& deeds);

/// What lists and 今日 show of one status. Follows from records; `db check` compares the two.
struct StandingRow {
    HeldStatus status = HeldStatus::Hardship;
    qint64 record = 0;
    PersonId person;
    int refusals = 0;                     ///< that count
    std::optional<QDate> refusedOn = {};  ///< the number was reached, and nobody declined it
    std::optional<QDate> heardOn = {};    ///< last contact since it is held
    std::optional<QDate> lostOn = {};     ///< without a contact until then it may be lost
    std::optional<QDate> showOn = {};     ///< first day somebody is to look at it
    [[nodiscard]] std::optional<QDate> sortOn() const { return refusedOn ? refusedOn : lostOn; }
    int aside = 0;  ///< proposals that were declined
    std::optional<QDate> stopsOn = {};
    StaffId staff;
    OfficeId office;
    bool operator==(const StandingRow&) const = default;
};

}  // namespace zhiqiao
