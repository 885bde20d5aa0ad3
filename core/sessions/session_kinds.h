// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiqiao {

/// What somebody's presence at a session comes to.
enum class SessionYield {
    Nothing,         ///< was not there
    AttendanceOnly,  ///< stands on the timeline and counts for nothing
    Guidance,        ///< 职业指导
    Policy,          ///< 政策宣介
};

/// A sort of session. Both days of its validity are included; unset means always.
struct SessionKind {
    QString code;
    QString name;                                         ///< official wording: data
    SessionYield becomes = SessionYield::AttendanceOnly;  ///< of a place attended and signed
    QStringList guidanceTypes = {};                       ///< [guidance_type]
    QString method = {};        ///< [guidance_mode] of a guidance, [contact_method] of a policy
    QString confirmation = {};  ///< [guidance_confirmation] the signature stands for
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    QString mark = {};
    QString source = {};
    bool operator==(const SessionKind&) const = default;
};

class SessionKinds {
public:
    SessionKinds() = default;
    explicit SessionKinds(std::vector<SessionKind> kinds) : kinds_(std::move(kinds)) {}
    /// codes/session_kinds.csv. A word in `becomes` nobody knows is an attendance.
    /// Errors: those of readResourceTable().
    static Result<SessionKinds> load();

    [[nodiscard]] const std::vector<SessionKind>& all() const { return kinds_; }
    /// What holds for sessions on that day, as in the file.
    [[nodiscard]] std::vector<SessionKind> on(QDate day) const;
    /// Nothing: no such kind on that day.
    [[nodiscard]] std::optional<SessionKind> find(const QString& code, QDate day) const;

private:
    std::vector<SessionKind> kinds_;
};

}  // namespace zhiqiao
