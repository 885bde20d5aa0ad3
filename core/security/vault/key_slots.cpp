// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/key_slots.h"

#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

bool hasPassword(const KeySlot& slot) { return slot.password.cost.kdf != Kdf::None; }

KeySlot* passwordSlot(KeyDocument& document, const QString& user) {
    const auto found =
        std::find_if(document.userSlots.begin(), document.userSlots.end(),
                     [&](const KeySlot& slot) { return slot.user == user && hasPassword(slot); });
    return found == document.userSlots.end() ? nullptr : &*found;
}

const KeySlot* passwordSlot(const KeyDocument& document, const QString& user) {
    const auto* slot = document.slotOf(user);
    return slot && hasPassword(*slot) ? slot : nullptr;
}

/// What an unknown user's password is tried on: nothing opens it, and it costs what others cost.
KeySlot decoySlot(const KeyDocument& document) {
    for (const auto& slot : document.userSlots)
        if (hasPassword(slot)) return slot;
    KeySlot decoy;
    decoy.password.cost = kDefaultCost;
    return decoy;
}

bool fits(const PasswordCheck& known, const Secret& password, const CryptoProvider& crypto) {
    return checkOf(crypto, crypto.deriveSlotKey(password, known.salt, known.cost)) == known.check;
}

void remember(KeySlot& slot) {
    slot.history.insert(slot.history.begin(), slot.password);
    if (slot.history.size() > kRememberedPasswords) slot.history.resize(kRememberedPasswords);
}

void rewrite(KeySlot& slot, const KeyDocument& document, const OpenedSlot& opened,
             const Secret& password, const CryptoProvider& crypto) {
    crypto.random(slot.password.salt);
    fillSlot(slot, document, crypto.deriveSlotKey(password, slot.password.salt, slot.password.cost),
             opened, crypto);
}

OpenedSlot withoutAuditRoot(const OpenedSlot& opened) {
    return {.keys = opened.keys, .auditRoot = {}};
}

Result<KeyDocument> without(const KeyDocument& document, const KeySlot& gone) {
    auto changed = document;
    std::erase_if(changed.userSlots, [&](const KeySlot& slot) { return slot.user == gone.user; });
    if (changed.userSlots.empty()) return fail(authLastSlot());
    const auto isAuditors = [](const KeySlot& slot) { return !slot.auditRoot.isEmpty(); };
    if (isAuditors(gone) &&
        std::none_of(changed.userSlots.begin(), changed.userSlots.end(), isAuditors))
        return fail(authLastAuditor());
    return changed;
}

}  // namespace

Result<OpenedSlot> openOfficeSlot(const KeyDocument& document, const CryptoProvider& crypto) {
    const auto* slot = document.officeSlot();
    if (!slot) return fail(authPasswordNeeded());
    return openBySlotKey(document, *slot, Secret(slot->slotKey.begin(), slot->slotKey.end()),
                         vaultKeysDamaged(u"the office's slot does not open"_s), crypto);
}

Result<OpenedSlot> openSlot(const KeyDocument& document, const QString& user,
                            const Secret& password, const CryptoProvider& crypto) {
    const auto* known = passwordSlot(document, user);
    const auto slot = known ? *known : decoySlot(document);
    const auto slotKey = crypto.deriveSlotKey(password, slot.password.salt, slot.password.cost);
    auto opened = openBySlotKey(document, slot, slotKey, authRefused(), crypto);
    if (!known) return fail(authRefused());
    return opened;
}

Result<KeyDocument> withSlot(const KeyDocument& document, const OpenedSlot& opened,
                             const NewSlot& wanted, const Secret& password,
                             const CryptoProvider& crypto) {
    if (document.slotOf(wanted.user)) return fail(authSlotExists());
    if (wanted.auditor && opened.auditRoot.empty()) return fail(authAuditRootNeeded());
    auto changed = document;
    KeySlot slot;
    slot.user = wanted.user;
    slot.password.cost = wanted.cost;
    rewrite(slot, changed, wanted.auditor ? opened : withoutAuditRoot(opened), password, crypto);
    changed.userSlots.push_back(std::move(slot));
    return changed;
}

Result<KeyDocument> withChangedPassword(const KeyDocument& document, const QString& user,
                                        const Secret& oldPassword, const Secret& newPassword,
                                        const CryptoProvider& crypto) {
    const auto opened = openSlot(document, user, oldPassword, crypto);
    if (!opened) return fail(opened.error());
    auto changed = document;
    auto& slot = *passwordSlot(changed, user);
    remember(slot);
    rewrite(slot, changed, *opened, newPassword, crypto);
    return changed;
}

Result<KeyDocument> withResetPassword(const KeyDocument& document, const OpenedSlot& opened,
                                      const QString& user, const Secret& newPassword,
                                      const CryptoProvider& crypto) {
    auto changed = document;
    auto* slot = passwordSlot(changed, user);
    if (!slot) return fail(authNoSlot());
    const bool auditor = !slot->auditRoot.isEmpty();
    if (auditor && opened.auditRoot.empty()) return fail(authAuditRootNeeded());
    remember(*slot);
    rewrite(*slot, changed, auditor ? opened : withoutAuditRoot(opened), newPassword, crypto);
    return changed;
}

bool matchesOldSlot(const KeyDocument& document, const QString& user, const Secret& password,
                    std::size_t newest, const CryptoProvider& crypto) {
    const auto* slot = passwordSlot(document, user);
    if (!slot) return false;
    if (fits(slot->password, password, crypto)) return true;
    const auto count = std::ptrdiff_t(std::min(newest, slot->history.size()));
    return std::any_of(slot->history.begin(), slot->history.begin() + count,
                       [&](const PasswordCheck& old) { return fits(old, password, crypto); });
}

Result<KeyDocument> withoutSlot(const KeyDocument& document, const QString& user) {
    const auto* slot = passwordSlot(document, user);
    if (!slot) return fail(authNoSlot());
    return without(document, *slot);
}

Result<KeyDocument> withoutOfficeSlot(const KeyDocument& document) {
    const auto* slot = document.officeSlot();
    if (!slot) return fail(authNoSlot());
    return without(document, *slot);
}

bool needsCost(const KeySlot& slot, const KdfCost& wanted) {
    if (!hasPassword(slot)) return false;
    return slot.password.cost.kdf != wanted.kdf ||
           slot.password.cost.memoryKib < wanted.memoryKib ||
           slot.password.cost.rounds < wanted.rounds;
}

Result<KeyDocument> withCost(const KeyDocument& document, const QString& user,
                             const Secret& password, const KdfCost& wanted,
                             const CryptoProvider& crypto) {
    const auto opened = openSlot(document, user, password, crypto);
    if (!opened) return fail(opened.error());
    auto changed = document;
    auto& slot = *passwordSlot(changed, user);
    slot.password.cost = wanted;
    rewrite(slot, changed, *opened, password, crypto);
    return changed;
}

Result<KeyDocument> withDataKey(const KeyDocument& document, const VaultKeys& keys,
                                const CryptoProvider& crypto) {
    const auto last = document.dataKeys.back().id;
    if (last == 0xFFFF) return fail(vaultNoKeyLeft());
    auto changed = document;
    const auto id = std::uint16_t(last + 1);
    changed.dataKeys.push_back({.id = id,
                                .key = wrapKey(crypto, masterWrapping(crypto, keys.masterKey),
                                               boundToDocument(document, WhichKey::Data, id),
                                               randomSecret(crypto, kCipherKeySize))});
    return changed;
}

}  // namespace zhiqiao
