// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/exchange/table_file.h"

#include <QByteArrayView>
#include <QMap>

#include <functional>
#include <memory>

class QFile;

namespace zhiqiao {

/// The parts of a zip file, read in place; names are only keys, never paths on the disk.
class ZipArchive {
public:
    /// Errors: exchange.damaged, exchange.too_large, exchange.encrypted.
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QFile> file,
                                                    const TableLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] qint64 unpackedSize(const QString& name) const;
    [[nodiscard]] QStringList names() const { return parts_.keys(); }
    /// Hands the part over piece by piece; `take` returns false to stop, which is a success.
    /// Errors: exchange.damaged.
    Result<> read(const QString& name, const std::function<bool(QByteArrayView)>& take);

private:
    struct Part {
        quint64 directory = 0;
        quint64 number = 0;
        qint64 unpacked = 0;
    };
    explicit ZipArchive(std::unique_ptr<QFile> file);
    Result<> list(const TableLimits& limits);

    std::unique_ptr<QFile> file_;
    void* zip_ = nullptr;
    QMap<QString, Part> parts_;  // keyed by zipKey()
};

}  // namespace zhiqiao
