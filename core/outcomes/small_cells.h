// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_spec.h"

namespace zhiqiao {

/// A figure below it could point at somebody.
inline constexpr qint64 kLeastCell = 5;

/// The chart without the figures from 1 to 4, for whoever does not know its people already. Where
/// the rest of a told total would give one away, the smallest of the others goes with it; what is
/// left out of a bar stands in it as one part. A step of a funnel also goes where few are lost to
/// it. Nothing opens the persons of what is not told. A chart that was told so stays as it is.
[[nodiscard]] ChartSpec withoutSmallCells(const ChartSpec& spec);

}  // namespace zhiqiao
