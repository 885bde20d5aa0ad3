// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/vault_errors.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct VaultErrors {
    Q_DECLARE_TR_FUNCTIONS(VaultErrors)
};

QString restoreHint() {
    return VaultErrors::tr(
        "Put the key file back from the backup; without it the protected fields cannot be read.");
}

}  // namespace

Error vaultWrongCell(const QString& cell) {
    return {
        .kind = Error::Kind::Internal,
        .code = "vault.wrong_cell",
        .message = VaultErrors::tr("A protected value was changed or belongs to another record."),
        .hint = VaultErrors::tr("Check the database and restore the last good backup."),
        .detail = cell};
}

Error vaultDamaged(const QString& cell, const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "vault.damaged",
            .message = VaultErrors::tr("A protected value is damaged."),
            .hint = VaultErrors::tr("Check the database and restore the last good backup."),
            .detail = u"%1: %2"_s.arg(cell, why)};
}

Error vaultKeyMissing(const QString& path, const QString& why) {
    return {.kind = Error::Kind::NotFound,
            .code = "vault.key_missing",
            .message = VaultErrors::tr("The key file %1 cannot be read.").arg(path),
            .hint = restoreHint(),
            .detail = why};
}

Error vaultKeyDamaged(const QString& path, const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "vault.key_damaged",
            .message = VaultErrors::tr("The key file %1 is damaged or is no key file.").arg(path),
            .hint = restoreHint(),
            .detail = why};
}

Error vaultKeysDamaged(const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "vault.key_damaged",
            .message = VaultErrors::tr("The stored keys of this database are damaged."),
            .hint = restoreHint(),
            .detail = why};
}

Error vaultKeyNewer(const QString& path, int version) {
    return {.kind = Error::Kind::Denied,
            .code = "vault.key_newer",
            .message = VaultErrors::tr("The key file %1 was written by a newer version.").arg(path),
            .hint = VaultErrors::tr("Install the newer version of the program."),
            .detail = u"key file version %1"_s.arg(version)};
}

Error vaultKeyForeign(const QString& fingerprint) {
    return {.kind = Error::Kind::Conflict,
            .code = "vault.key_foreign",
            .message = VaultErrors::tr("The key file belongs to another database."),
            .hint = restoreHint(),
            .detail = u"fingerprint of the key file: %1"_s.arg(fingerprint)};
}

Error vaultKeyExists(const QString& path) {
    return {.kind = Error::Kind::Conflict,
            .code = "vault.key_exists",
            .message = VaultErrors::tr("There is already a key file %1.").arg(path),
            .hint = VaultErrors::tr("Choose another place for the new database."),
            .detail = {}};
}

Error vaultKeyNotWritten(const QString& path, const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "vault.key_not_written",
            .message = VaultErrors::tr("The key file %1 cannot be written.").arg(path),
            .hint = VaultErrors::tr("Check that the disk is not full and the folder is yours."),
            .detail = why};
}

Error vaultNoKeyLeft() {
    return {.kind = Error::Kind::Conflict,
            .code = "vault.no_key_left",
            .message = VaultErrors::tr("The keys of this database were changed too often."),
            .hint = VaultErrors::tr("Keep the present key."),
            .detail = {}};
}

Error authRefused() {
    return {
        .kind = Error::Kind::Denied,
        .code = "auth.refused",
        .message = VaultErrors::tr("The user or the password is not right."),
        .hint = VaultErrors::tr("Type both again; look at Caps Lock and the input method. After "
                                "five wrong passwords a user is locked for 15 minutes."),
        .detail = {}};
}

Error authPasswordNeeded() {
    return {.kind = Error::Kind::Denied,
            .code = "auth.password_needed",
            .message = VaultErrors::tr("This office opens with a user and a password only."),
            .hint = VaultErrors::tr("Sign in with your own user."),
            .detail = {}};
}

Error authSlotExists() {
    return {.kind = Error::Kind::Conflict,
            .code = "auth.slot_exists",
            .message = VaultErrors::tr("This user has a password already."),
            .hint = VaultErrors::tr("Change the password instead."),
            .detail = {}};
}

Error authNoSlot() {
    return {.kind = Error::Kind::NotFound,
            .code = "auth.no_slot",
            .message = VaultErrors::tr("This user has no password yet."),
            .hint = VaultErrors::tr("Give the user a first password."),
            .detail = {}};
}

Error authLastSlot() {
    return {
        .kind = Error::Kind::Conflict,
        .code = "auth.last_slot",
        .message = VaultErrors::tr("Nobody else could open the protected fields of this office."),
        .hint = VaultErrors::tr("Give another user a password first."),
        .detail = {}};
}

Error authLastAuditor() {
    return {.kind = Error::Kind::Conflict,
            .code = "auth.last_auditor",
            .message = VaultErrors::tr("Nobody else could check the audit trail of this office."),
            .hint = VaultErrors::tr("Give another auditor a password first."),
            .detail = {}};
}

Error authAuditRootNeeded() {
    return {.kind = Error::Kind::Denied,
            .code = "auth.audit_root_needed",
            .message = VaultErrors::tr("Only an auditor can hand on the key of the audit trail."),
            .hint = VaultErrors::tr("Let an auditor sign in, or use two of the recovery codes."),
            .detail = {}};
}

Error recoveryUnreadable() {
    return {.kind = Error::Kind::Invalid,
            .code = "recovery.unreadable",
            .message = VaultErrors::tr("This is no recovery code, or it is mistyped."),
            .hint = VaultErrors::tr("Compare the seven groups with the paper, one by one."),
            .detail = {}};
}

Error recoveryOtherInstallation() {
    return {.kind = Error::Kind::Denied,
            .code = "recovery.other_installation",
            .message = VaultErrors::tr("This recovery code belongs to another installation."),
            .hint = VaultErrors::tr("Take the papers that were printed for this office."),
            .detail = {}};
}

Error recoverySameCode() {
    return {.kind = Error::Kind::Invalid,
            .code = "recovery.same_code",
            .message = VaultErrors::tr("Two different recovery codes are needed."),
            .hint = VaultErrors::tr("Ask the keeper of another one."),
            .detail = {}};
}

Error recoveryRefused() {
    return {.kind = Error::Kind::Denied,
            .code = "recovery.refused",
            .message = VaultErrors::tr("These two recovery codes do not open this office."),
            .hint = VaultErrors::tr("Take two of the three that were printed last."),
            .detail = {}};
}

Error auditKeyDamaged() {
    return {.kind = Error::Kind::Internal,
            .code = "audit.key_damaged",
            .message = VaultErrors::tr("The key of the audit trail on this computer is damaged."),
            .hint = VaultErrors::tr("Let the auditor sign in here to make it again."),
            .detail = {}};
}

Error auditAnchorUnreadable() {
    return {.kind = Error::Kind::Invalid,
            .code = "audit.anchor_unreadable",
            .message = VaultErrors::tr("A line of the anchor file cannot be read."),
            .hint = VaultErrors::tr("Take the anchor file from the other medium."),
            .detail = {}};
}

Error vaultCoreDumpsAllowed(int systemError) {
    return {
        .kind = Error::Kind::Internal,
        .code = "vault.core_dumps_allowed",
        .message = VaultErrors::tr("The system does not let the program switch off core files."),
        .hint = {},
        .detail = u"system error %1"_s.arg(systemError)};
}

}  // namespace zhiqiao
