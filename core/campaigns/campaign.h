// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <array>
#include <optional>

namespace zhiqiao {

using CampaignId = Id<struct CampaignTag>;
using CampaignBatchId = Id<struct CampaignBatchTag>;

/// What an office does for a time under one name: 就业援助月, 春风行动 and the like (二(四)6,
/// 二(五)1).
struct CampaignFacts {
    QString kind;  ///< [campaign_kind]
    QString name;
    QDate from;
    QDate until;  ///< the last day
    QString aim;  ///< in words; of no person
    bool operator==(const CampaignFacts&) const = default;
};

struct Campaign {
    CampaignId id;
    CampaignFacts facts;
    int rowVersion = 1;
    Stamp recorded;
    bool operator==(const Campaign&) const = default;
};

/// What can belong to a campaign. Nothing belongs to it by its day alone: somebody says so.
enum class MarkKind {
    Person,     ///< who is to be helped
    Service,    ///< contact, guidance, policy card, offer: a visit of it
    Referral,   ///< a letter
    Placement,  ///< what came of it
    Vacancy,    ///< a post that is offered in it
};
struct MarkKindRow {
    MarkKind kind;
    QStringView code;  ///< stable, in database and command line: "person"
    int item;          ///< stable: part of the number of a row that is only proposed
};
[[nodiscard]] const std::array<MarkKindRow, 5>& markKinds();
[[nodiscard]] QStringView codeOf(MarkKind kind);
[[nodiscard]] std::optional<MarkKind> markKindOf(QStringView code);

struct CampaignRecord {
    MarkKind kind = MarkKind::Person;
    qint64 id = 0;  ///< of the record itself
    bool operator==(const CampaignRecord&) const = default;
};

/// A record as it is when it is to be marked.
struct CampaignRecordFacts {
    CampaignRecord record;
    std::optional<PersonId> person;  ///< nothing: a vacancy
    std::optional<OfficeId> office;  ///< that keeps the vacancy
    QDate on;                        ///< of an act; its day
    bool holds = true;               ///< not withdrawn, corrected, void
    bool marked = false;             ///< in this campaign already
    bool operator==(const CampaignRecordFacts&) const = default;
};

/// Records marked at once, which are taken out at once.
struct CampaignBatch {
    CampaignBatchId id;
    CampaignId campaign;
    int marked = 0;  ///< records
    Stamp recorded;
    bool operator==(const CampaignBatch&) const = default;
};

/// What came of a campaign. What is void, withdrawn or corrected since counts for nothing.
struct CampaignResults {
    int people = 0;           ///< persons marked
    int services = 0;         ///< person-times
    int servedPeople = 0;     ///< persons
    int referrals = 0;        ///< person-times
    int referredPeople = 0;   ///< persons
    int placements = 0;       ///< person-times
    int placedPeople = 0;     ///< persons
    int vacancies = 0;        ///< posts
    qint64 vacancyHeads = 0;  ///< wanted in them
    bool operator==(const CampaignResults&) const = default;
};

}  // namespace zhiqiao
