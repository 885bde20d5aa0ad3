// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/enrolment_acts.h"

#include <QStringList>

namespace zhiqiao::ui {

/// "轮候 · 第2位", "已结束 · 就业, 2022-11-30": how an enrolment stands, in words.
[[nodiscard]] QString standingOf(const EnrolmentView& view, const CodeBook& lists);
/// Applied on, programme and round, how it stands, entered on, the steps.
[[nodiscard]] QStringList enrolmentLine(const EnrolmentView& view, const CodeBook& lists);
/// Each step in words: number, what, who sees to it, how it stands.
[[nodiscard]] std::vector<QStringList> stepLines(const EnrolmentView& view, const Codes& codes,
                                                 const std::vector<Staff>& staff, QDate today);

}  // namespace zhiqiao::ui
