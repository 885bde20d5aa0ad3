// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_file.h"

#include "core/security/vault/key_slots.h"
#include "core/security/vault/vault_errors.h"

#include <QFile>
#include <QSaveFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestKeyFile = 1 << 20;

}  // namespace

Result<OpenedSlot> createKeyFile(const QString& path, const CryptoProvider& crypto) {
    if (QFile::exists(path)) return fail(vaultKeyExists(path));
    const auto document = newKeyDocument(crypto);
    if (const auto written = writeKeyDocument(path, document, crypto); !written)
        return fail(written.error());
    return openOfficeSlot(document, crypto);
}

Result<OpenedSlot> readKeyFile(const QString& path, const CryptoProvider& crypto) {
    const auto document = readKeyDocument(path, crypto);
    if (!document) return fail(document.error());
    return openOfficeSlot(*document, crypto);
}

Result<KeyDocument> readKeyDocument(const QString& path, const CryptoProvider& crypto) {
    QFile in(path);
    if (!in.open(QFile::ReadOnly)) return fail(vaultKeyMissing(path, in.errorString()));
    if (in.size() > kLargestKeyFile) return fail(vaultKeyDamaged(path, u"too large"_s));
    return KeyDocument::parse(in.readAll(), path, crypto);
}

Result<> writeKeyDocument(const QString& path, const KeyDocument& document,
                          const CryptoProvider& crypto) {
    QSaveFile out(path);
    const bool written = out.open(QFile::WriteOnly) &&
                         out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         out.write(document.text(crypto)) > 0 && out.commit();
    if (!written) return fail(vaultKeyNotWritten(path, out.errorString()));
    return {};
}

Result<> upgradeKeyFile(const QString& path, const CryptoProvider& crypto) {
    const auto document = readKeyDocument(path, crypto);
    if (!document) return fail(document.error());
    if (document->readVersion == 2) return {};
    return writeKeyDocument(path, *document, crypto);
}

}  // namespace zhiqiao
