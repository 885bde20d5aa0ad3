// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString readerProgram() {
    const QDir program(QCoreApplication::applicationDirPath());
    // The last two: from app/desktop and from the tests of a build tree.
    for (const auto& folder : {u"../libexec/zhiqiao"_s, u"."_s, u".."_s, u"../../app"_s}) {
        const QFileInfo found(program.absoluteFilePath(folder + u"/zhiqiao-reader"_s));
        if (found.isFile() && found.isExecutable()) return found.canonicalFilePath();
    }
    return {};
}

}  // namespace zhiqiao
