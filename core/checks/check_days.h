// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <QTimeZone>

namespace zhiqiao {

/// The day on which something was recorded, in Asia/Shanghai.
[[nodiscard]] inline QDate recordedOn(const Stamp& stamp) {
    return stamp.at.toTimeZone(QTimeZone("Asia/Shanghai")).date();
}

[[nodiscard]] inline QString isoText(QDate day) { return day.toString(Qt::ISODate); }

}  // namespace zhiqiao
