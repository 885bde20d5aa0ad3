// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/output_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace zhiqiao {

namespace {

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFileText)
};

}  // namespace

Result<> writeOutputFile(const QString& path, const QByteArray& bytes) {
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
