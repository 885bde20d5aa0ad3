// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encrypted_file.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <zip.h>

#include <memory>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EncryptedFile {
    Q_DECLARE_TR_FUNCTIONS(EncryptedFile)
};

Error weakPassword() {
    return {.kind = Error::Kind::Invalid,
            .code = "export.weak_password",
            .message = EncryptedFile::tr("The password of the file is too short."),
            .hint = EncryptedFile::tr("At least %n sign(s); tell it to the receiver another way "
                                      "than the file.",
                                      nullptr, kShortestFilePassword),
            .detail = u"field=password"_s};
}

Error zipError(zip_t* archive) {
    return cannotWriteTable(QString::fromUtf8(zip_strerror(archive)));
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

Result<> encrypt(const QString& plain, const QString& zip, const QByteArray& password) {
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(zip).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) return fail(cannotWriteTable(u"zip_open %1"_s.arg(code)));
    auto* source = zip_source_file(archive.get(), QFile::encodeName(plain).constData(), 0, -1);
    if (source == nullptr) return fail(zipError(archive.get()));
    const auto index = zip_file_add(archive.get(), QFileInfo(plain).fileName().toUtf8().constData(),
                                    source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return fail(zipError(archive.get()));
    }
    if (zip_file_set_encryption(archive.get(), zip_uint64_t(index), ZIP_EM_AES_256,
                                password.constData()) != 0)
        return fail(zipError(archive.get()));
    if (zip_close(archive.get()) != 0) return fail(zipError(archive.get()));
    archive.release();
    return {};
}

}  // namespace

Result<> writeEncrypted(const QString& zip, const QString& password,
                        const std::function<Result<>(const QString& path)>& make) {
    if (password.size() < kShortestFilePassword) return fail(weakPassword());
    const QFileInfo wanted(zip);
    if (wanted.exists() && !wanted.isFile()) return fail(notAFile());
    const QTemporaryDir aside(wanted.absolutePath() + u"/.zhiqiao-XXXXXX"_s);
    if (!aside.isValid()) return fail(cannotWriteTable(aside.errorString()));
    const auto plain = aside.filePath(wanted.completeBaseName());
    if (auto made = make(plain); !made) return made;
    auto secret = password.toUtf8();
    auto done = encrypt(plain, zip, secret);
    secret.fill('\0');
    return done;
}

}  // namespace zhiqiao
