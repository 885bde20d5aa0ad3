// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/difficulties/difficulty.h"

namespace zhiqiao {

using OnwardId = Id<struct OnwardTag>;
using OnwardDeedId = Id<struct OnwardDeedTag>;

/// Longest text of a paragraph on the form, in characters.
inline constexpr qsizetype kLongestOnwardText = 400;

/// 转介: somebody is sent on to another department, with what it is told and asked (F13-16). Never
/// to an employer: that is a JobReferral.
struct OnwardFacts {
    PersonId person;
    QString department;      ///< [onward_department]
    QString body = {};       ///< the office of that department by name
    QString address = {};    ///< of the body
    QString phone = {};      ///< of the body
    QString reason;          ///< [onward_reason]
    QString words = {};      ///< 事由; sealed, as the three below
    QString situation = {};  ///< 基本情况, as the officer puts it
    QString done = {};       ///< 已采取措施
    QString asked = {};      ///< 请求
    QDate sentOn;
    std::optional<QDate> answerBy = {};           ///< last day for the feedback; nothing: 未设定
    std::optional<DifficultyId> difficulty = {};  ///< the ticket it is to solve
    bool operator==(const OnwardFacts&) const = default;
};

/// What happened to it since.
enum class OnwardDeedKind {
    Answer,    ///< 反馈 came back
    Withdraw,  ///< the office no longer asks
    Undo,      ///< the deed before is taken back; without one the referral itself
};
[[nodiscard]] std::string_view codeOf(OnwardDeedKind kind);  ///< answer, withdraw, undo
[[nodiscard]] std::optional<OnwardDeedKind> onwardDeedOf(QStringView code);

struct OnwardDeedFacts {
    OnwardDeedKind kind = OnwardDeedKind::Answer;
    QDate on;             ///< the feedback was received, or the referral withdrawn
    QString answer = {};  ///< [onward_answer] of a feedback
    QString words = {};   ///< the result, or why it is withdrawn; sealed
    bool operator==(const OnwardDeedFacts&) const = default;
};

/// Never changed: what was wrong is taken back by a deed of its own.
struct OnwardDeed {
    OnwardDeedId id;
    OnwardDeedFacts facts;
    Stamp recorded;
    bool operator==(const OnwardDeed&) const = default;
};

struct OnwardReferral {
    OnwardId id;
    QString number;  ///< 16 digits: office 8, year 2, serial 6
    OnwardFacts facts;
    std::vector<OnwardDeed> deeds;  ///< as saved
    Stamp recorded;
    bool operator==(const OnwardReferral&) const = default;
};

}  // namespace zhiqiao
