// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace zhiqiao {

struct VaultKeys;

/// The one place a sealed value belongs to; it opens nowhere else. Names as in the schema.
struct CellRef {
    std::string_view table;
    std::string_view column;
    qint64 row;
};

/// Seals the sensitive fields of one database (SM4/GCM) and makes their blind indexes (HMAC-SM3).
/// Any thread may call any function of one vault at any time: keys are only ever added, every call
/// has its own cipher, and the pool of nonces has its own lock.
/// Not to be used in a child forked while another thread seals: exec() first.
class Vault final {
public:
    /// Makes the key file of a new database. Errors: vault.key_exists, vault.key_not_written.
    static Result<std::unique_ptr<Vault>> create(const QString& keyFile);
    /// By the slot without a password.
    /// Errors: vault.key_missing, vault.key_damaged, vault.key_newer, auth.password_needed.
    static Result<std::unique_ptr<Vault>> load(const QString& keyFile);
    /// What a slot of a key document gave.
    static std::unique_ptr<Vault> withKeys(VaultKeys keys);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// To give others a slot, and to add a data key. Valid as long as the vault.
    [[nodiscard]] const VaultKeys& keys() const;
    /// From now on the newest of `keys` seals, while values of the others still open: the same keys
    /// and one data key more, as a changed key document has them. Calls under way end by the old.
    void renew(VaultKeys keys);

    /// 16 bytes that tell the keys apart and nothing about them. A database stores its vault's
    /// when it is made and asks confirm() whenever it is opened. New data keys do not change it.
    [[nodiscard]] QByteArray fingerprint() const;
    /// Errors: vault.key_foreign.
    Result<> confirm(const QByteArray& storedFingerprint) const;

    /// version 1 B · key id 2 B · nonce 12 B · ciphertext of the UTF-8 text · tag 16 B, by the
    /// newest data key. The same text sealed twice differs.
    [[nodiscard]] QByteArray seal(const CellRef& cell, const QString& text) const;
    /// By the data key the value names. Errors: vault.damaged, vault.wrong_cell.
    Result<QString> open(const CellRef& cell, const QByteArray& sealed) const;

    /// Whether another key than the newest sealed the value. Says nothing on whether it opens.
    [[nodiscard]] bool needsResealing(const QByteArray& sealed) const;

    /// The first 16 bytes of HMAC-SM3 over the label, a zero byte and the value, which the caller
    /// has normalised. Equal values give equal bytes under one label and unlike ones under another.
    [[nodiscard]] QByteArray blindIndex(std::string_view label, const QString& normalised) const;

private:
    struct Parts;
    explicit Vault(std::unique_ptr<Parts> parts);
    [[nodiscard]] Parts& parts() const { return *parts_.load(); }

    std::mutex mutex_;                         // guards the list
    std::vector<std::unique_ptr<Parts>> all_;  // former ones too: calls may be under way
    std::atomic<Parts*> parts_;
};

/// "<database file>.key".
[[nodiscard]] QString keyFileBeside(const QString& databaseFile);

}  // namespace zhiqiao
