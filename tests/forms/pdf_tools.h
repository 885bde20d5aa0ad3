// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// What a program prints; a failing program fails the test.
inline QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << "no " << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0)
        << qPrintable(program) << ": " << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString textOfPdf(const QString& path) {
    return outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
}

/// Characters that only look like Chinese: CJK and Kangxi radicals.
inline qsizetype radicalsIn(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar each) {
        return each.unicode() >= 0x2E80 && each.unicode() <= 0x2FDF;
    });
}

}  // namespace zhiqiao::test
