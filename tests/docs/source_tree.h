// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QString>

namespace zhiqiao::test {

[[nodiscard]] inline QString pathOf(const QString& relative) {
    return QStringLiteral(ZHIQIAO_SOURCE_DIR "/") + relative;
}
[[nodiscard]] inline QString textOf(const QString& relative) {
    QFile file(pathOf(relative));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace zhiqiao::test
