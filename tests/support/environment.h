// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashSeed>
#include <QLocale>

#include <cstdlib>
#include <ctime>

namespace zhiqiao::test {

/// Same answers on every desk: no display, C locale, one time zone, one hash order, the data files
/// of this source tree.
inline void fixEnvironment() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    qputenv("ZHIQIAO_RESOURCES", ZHIQIAO_SOURCE_DIR "/resources");
    tzset();
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale::c());
}

}  // namespace zhiqiao::test
