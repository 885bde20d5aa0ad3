// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/standing/standing_rules.h"

namespace zhiqiao {

/// Whether a refusal counts, and why not.
enum class RefusalWeight {
    Counts,        ///< no reason was given
    CountsByWord,  ///< a supervisor says so
    GoodReason,    ///< 待遇, 路途, 家庭 and what else the list does not call unjustified
    GoodByWord,    ///< a supervisor says so
    NotSuitable,   ///< the letter did not pass the test of section 7
    NotWork,       ///< training or an internship where work is meant
    Earlier,       ///< before the status was held
};
[[nodiscard]] std::string_view codeOf(RefusalWeight weight);  ///< counts, good_reason …
[[nodiscard]] QString textOf(RefusalWeight weight);           ///< translated
[[nodiscard]] inline bool counts(RefusalWeight weight) {
    return weight == RefusalWeight::Counts || weight == RefusalWeight::CountsByWord;
}

struct WeighedRefusal {
    StandingEvent event;
    RefusalWeight weight = RefusalWeight::Counts;
    bool operator==(const WeighedRefusal&) const = default;
};

/// What may be decided by a person; nothing follows from it by itself.
struct StandingProposal {
    StandingGround ground = StandingGround::Refusals;
    QString reason;               ///< code of exitReasonsOf()
    QDate since;                  ///< of NoContact possibly a day ahead
    std::optional<QDate> warnOn;  ///< NoContact: first day somebody is told of it
    QStringList evidence;         ///< keys of what it rests on
    bool aside = false;           ///< declined, and nothing has joined since
    [[nodiscard]] bool standsOn(QDate day) const { return !aside && since <= day; }
    bool operator==(const StandingProposal&) const = default;
};

/// One status weighed.
struct StandingView {
    Holding holding;
    std::vector<WeighedRefusal> refusals;     ///< by day
    std::optional<QDate> heardOn = {};        ///< last contact since it is held
    std::vector<StandingProposal> proposals;  ///< at most one a ground
    [[nodiscard]] const StandingProposal* on(StandingGround ground) const;
    bool operator==(const StandingView&) const = default;
};

/// Whether what the person said to it is a refusal, with or without a reason.
[[nodiscard]] bool isRefusal(const CodeBook& lists, const StandingEvent& event);
[[nodiscard]] QString evidenceKey(const StandingEvent& event);

/// What the events since Holding::from come to by the rules. Refusals without a reason count
/// (rules.md section 7), in the order of their days; a proposal stands from the day on which the
/// last one needed was recorded, and until something takes one of them away. Declined evidence
/// proposes anew once a refusal or a new silence joins it. The months of silence run from the last
/// contact, else from Holding::from; on the day on which they are full the loss is proposed.
/// Contacts that reached the person, guidances, follow-ups with an answer and offers that were
/// answered are contacts. The order of events and deeds does not matter.
[[nodiscard]] StandingView weigh(const CodeBook& lists, const StandingRules& rules,
                                 const Holding& holding, const std::vector<StandingEvent>& events,
                                 const std::vector<StandingDeed>& deeds);

/// Nothing when nothing is to be shown, now or later. Of Dibao only who is to be listed.
[[nodiscard]] std::optional<StandingRow> standingRowOf(const StandingView& view);

}  // namespace zhiqiao
