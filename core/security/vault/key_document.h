// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/vault/crypto_provider.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhiqiao {

struct DataKey {
    std::uint16_t id = 1;  ///< named in every sealed value
    Secret key;
};

/// What a database's protected fields are sealed and found with.
struct VaultKeys {
    std::vector<DataKey> dataKeys;  ///< by id, never empty: the last seals, all open
    Secret indexKey;
    Secret masterKey;  ///< wraps the others in the key document; opens it to changes
};

/// What a slot gave: the keys, and for an auditor the first key of the audit chain.
struct OpenedSlot {
    VaultKeys keys;
    Secret auditRoot;  ///< empty where the slot is no auditor's
};

/// What tells whether a password is the one that was set, and opens nothing.
struct PasswordCheck {
    KdfCost cost;
    Salt salt{};
    QByteArray check;  ///< the first 16 bytes of HMAC-SM3 under the slot key it derives
};

/// One user's way to the master key.
struct KeySlot {
    QString user;
    PasswordCheck password;
    QByteArray slotKey;    ///< with kdf "none" only: the slot key itself
    QByteArray masterKey;  ///< wrapped by the slot key
    QByteArray auditRoot;  ///< wrapped by the slot key; empty where the slot is no auditor's
    std::vector<PasswordCheck> history;  ///< passwords had before, newest first
};

struct WrappedDataKey {
    std::uint16_t id = 1;
    QByteArray key;  ///< wrapped by the master key
};

/// What two of the three recovery codes open.
struct RecoveryPair {
    QString codes;         ///< "12", "13" or "23"
    QByteArray masterKey;  ///< wrapped by the key of the pair
    QByteArray auditRoot;  ///< the same; empty when who made the codes had none
};

/// The keys of one database and who may have them, as a value; where it lies is another matter (a
/// file, a row of a server database).
///
/// Text, version 2: one line of JSON (members in order of their names) and one line with its SM3
/// digest in hexadecimal digits.
///
///     format "zhiqiao-key", version 2, installation (8 random bytes),
///     slots [{user, kdf ("none", "argon2id" or "pbkdf2-sm3"), m (KiB), t, p, salt, check,
///         master_key, audit_root of an auditor, slot_key with kdf "none",
///         history [{kdf, m, t, p, salt, check}]}],
///     data_keys [{key_id, key}], index_key,
///     recovery [{codes, master_key, audit_root}]
///
/// Every wrapped key is nonce 12 B · SM4/GCM ciphertext · tag 16 B. Keys of a slot are wrapped by
/// the slot key, data keys and index key by HKDF-SM3(master key, "zhiqiao wrap 1"), keys of a
/// recovery pair by HKDF-SM3(both codes' secrets, "zhiqiao recovery 1"). What a key is bound to
/// keeps it in its place: installation, which key it is, and the slot's user, kdf, m, t, p and
/// salt, or the data key's id, or the pair. All keys are random of their own.
///
/// A slot of kdf "none" has its slot key beside it: whoever has the text has the keys. It serves
/// demo offices, and real ones until their first users have passwords.
///
/// Known limits. An older text of the same document is not told from the newest. Whoever kept the
/// master key reads data keys added later once he gets the later text.
struct KeyDocument {
    int readVersion = 2;  ///< 1: converted while read, with new master key, audit root and
                          ///< installation; they last once the document is stored
    QByteArray installation;
    std::vector<KeySlot> userSlots;
    std::vector<WrappedDataKey> dataKeys;
    QByteArray indexKey;
    std::vector<RecoveryPair> recovery;

    /// `where` is named in the messages. Errors: vault.key_damaged, vault.key_newer.
    static Result<KeyDocument> parse(const QByteArray& text, const QString& where,
                                     const CryptoProvider& crypto);
    [[nodiscard]] QByteArray text(const CryptoProvider& crypto) const;

    [[nodiscard]] const KeySlot* slotOf(const QString& user) const;
    /// The slot of kdf "none", when there still is one.
    [[nodiscard]] const KeySlot* officeSlot() const;
};

inline constexpr std::size_t kMasterKeySize = 32;

/// A document with new keys and the slot "office" of kdf "none", which holds the audit root too.
[[nodiscard]] KeyDocument newKeyDocument(const CryptoProvider& crypto);

}  // namespace zhiqiao
