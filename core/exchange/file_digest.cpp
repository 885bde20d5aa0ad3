// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_digest.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace zhiqiao {

namespace {

struct FileDigest {
    Q_DECLARE_TR_FUNCTIONS(FileDigest)
};

}  // namespace

Result<QString> contentDigest(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return fail(ofFile(cannotReadFile(file.errorString()), path));
    return QString::fromLatin1(hash.result().toHex());
}

Result<> checkUnchanged(const QString& path, const QString& digest) {
    const auto now = contentDigest(path);
    if (!now) return fail(now.error());
    if (*now == digest) return {};
    return fail(ofFile({.kind = Error::Kind::Conflict,
                        .code = "import.file_changed",
                        .message = FileDigest::tr("The file changed while it was being read."),
                        .hint = FileDigest::tr("Close it in the other program and start again.")},
                       path));
}

}  // namespace zhiqiao
