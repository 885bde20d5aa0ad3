// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/output_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace zhiqiao {

namespace {

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFileText)
};

}  // namespace

Result<> writeOutputFile(const QString& path, const QByteArray& bytes) {
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "drawing.not_a_file",
                     .message = OutputFileText::tr("%1 is there already and is no file.").arg(path),
                     .hint = OutputFileText::tr(
                         "A folder or a device is not replaced. Choose the name of a new file.")});
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail({.kind = Error::Kind::Invalid,
                 .code = "drawing.cannot_write",
                 .message = OutputFileText::tr("The file %1 could not be written.").arg(path),
                 .hint = OutputFileText::tr(
                     "Check that the folder exists, may be written to and has space left; or "
                     "choose another place."),
                 .detail = file.errorString()});
}

}  // namespace zhiqiao
