// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_standard.h"

#include <QFile>

#include <stdexcept>

namespace zhiqiao::test {

/// workdays.toml, promised to whoever is registered as "jobseeker".
inline ServiceStandard workdayStandard() {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/casework/workdays.toml"));
    if (!file.open(QFile::ReadOnly)) throw std::runtime_error("no workdays.toml");
    auto standard = parseStandard(file.readAll(), QStringLiteral("workdays.toml"));
    if (!standard) throw std::runtime_error(standard.error().detail.toStdString());
    return *std::move(standard);
}

}  // namespace zhiqiao::test
