// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/programme_office.h"

#include <QJsonObject>

namespace zhiqiao::cli {

/// Places unset are null; `free` as well.
[[nodiscard]] QJsonObject roundJson(const OfficeSession& session, const ProgrammeRound& round);
/// Persons by state and by end, each in one of them.
[[nodiscard]] QJsonObject figuresJson(const OfficeSession& session, const OpenedRound& opened);
/// With the steps of the plan and everything that happened.
[[nodiscard]] QJsonObject enrolmentJson(const OfficeSession& session, const EnrolmentView& view,
                                        const std::vector<Staff>& staff);

}  // namespace zhiqiao::cli
