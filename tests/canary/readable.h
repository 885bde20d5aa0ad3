// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/canary/encodings.h"

#include <QFile>
#include <QMap>
#include <QProcess>

#include <gtest/gtest.h>

#include <cstring>

#include <zip.h>

namespace zhiqiao::test {

inline QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished() && process.exitStatus() == QProcess::NormalExit)
        << program.toStdString();
    return process.readAllStandardOutput();
}

/// Every part of a ZIP archive, such as an XLSX file.
inline QByteArray unpackedZip(const QString& path) {
    QByteArray all;
    auto* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    EXPECT_TRUE(archive) << path.toStdString();
    for (zip_int64_t at = 0; archive && at < zip_get_num_entries(archive, 0); ++at) {
        auto* part = zip_fopen_index(archive, zip_uint64_t(at), 0);
        QByteArray piece(65536, '\0');
        while (part) {
            const auto read = zip_fread(part, piece.data(), zip_uint64_t(piece.size()));
            if (read <= 0) break;
            all += piece.first(read);
        }
        if (part) zip_fclose(part);
    }
    if (archive) zip_discard(archive);
    return all;
}

/// The bytes of a file, and behind them what they hold packed: the streams and the text of a PDF,
/// the parts of an XLSX.
inline QByteArray readable(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << path.toStdString();
    auto bytes = file.readAll();
    if (bytes.startsWith("%PDF"))
        bytes +=
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")}) +
            outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (bytes.startsWith("PK\x03\x04")) bytes += unpackedZip(path);
    return bytes;
}

inline bool holds(const QByteArray& bytes, const QString& value) {
    for (const auto& encoded : encodingsOf(value))
        if (memmem(bytes.constData(), size_t(bytes.size()), encoded.constData(),
                   size_t(encoded.size())))
            return true;
    return false;
}

}  // namespace zhiqiao::test
