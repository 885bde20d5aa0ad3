// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database_target.h"

#include <QCoreApplication>
#include <QProcess>

#include <gtest/gtest.h>
#include <cstdio>

namespace zhiqiao::test {

inline constexpr auto kOtherPath = "ZHIQIAO_TEST_GUARDED";
inline constexpr auto kOtherKeywords = "ZHIQIAO_TEST_GUARDED_SERVER";
inline constexpr auto kOtherKey = "ZHIQIAO_TEST_GUARDED_KEY";

/// This test program once more, as another program on the same computer: it runs the test
/// "AnotherProgram.DISABLED_<part>" with `target`.
inline void startOther(QProcess& other, const QString& part, const DatabaseTarget& target) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kOtherPath), target.path);
    environment.insert(QLatin1String(kOtherKeywords), target.keywords);
    environment.insert(QLatin1String(kOtherKey), target.keyFile);
    environment.remove(QStringLiteral("GTEST_OUTPUT"));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_also_run_disabled_tests"),
                 QStringLiteral("--gtest_filter=AnotherProgram.DISABLED_") + part});
    ASSERT_TRUE(other.waitForStarted());
}

[[nodiscard]] inline bool isOtherProgram() { return qEnvironmentVariableIsSet(kOtherKey); }

[[nodiscard]] inline DatabaseTarget targetOfOtherProgram() {
    const auto path = qEnvironmentVariable(kOtherPath);
    return {.engine = path.isEmpty() ? Engine::Postgres : Engine::Sqlite,
            .path = path,
            .keywords = qEnvironmentVariable(kOtherKeywords),
            .keyFile = qEnvironmentVariable(kOtherKey),
            .title = {}};
}

inline void say(const QString& line) {
    std::printf("told: %s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The next line the other program tells, without its "told: ".
[[nodiscard]] inline QString heard(QProcess& other) {
    for (;;) {
        while (other.canReadLine()) {
            const auto line = QString::fromLocal8Bit(other.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("told: "))) return line.mid(6);
        }
        if (!other.waitForReadyRead(30000)) return {};
    }
}

}  // namespace zhiqiao::test
