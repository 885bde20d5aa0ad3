// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace zhiqiao {

namespace {

QTimeZone shanghai() { return QTimeZone("Asia/Shanghai"); }

}  // namespace

QDate SystemClock::today() const { return now().toTimeZone(shanghai()).date(); }

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

QDateTime WorkingDayClock::now() const {
    const auto real = SystemClock().now().toTimeZone(shanghai());
    return QDateTime(day_, real.time(), shanghai()).toUTC();
}

}  // namespace zhiqiao
