// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/recovery_codes.h"

#include "core/security/vault/crockford.h"
#include "core/security/vault/key_wrapping.h"
#include "core/security/vault/vault_bytes.h"
#include "core/security/vault/vault_errors.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGroupSize = 5;
constexpr std::size_t kInstallationSigns = 5;
constexpr std::size_t kSecretSigns = 28;
constexpr std::size_t kCodeSigns = 1 + kInstallationSigns + kSecretSigns + 1;

struct Code {
    int number;  ///< 1, 2 or 3
    Secret installation;
    Secret secret;
};

/// The first 25 bits, 5 to a sign.
Secret installationSigns(const KeyDocument& document) {
    const auto bits = numberIn(spanOf(document.installation).first(4)) >> 7;
    Secret signs;
    for (int shift = 20; shift >= 0; shift -= 5) signs.push_back((bits >> shift) & 31);
    return signs;
}

QString textOf(const Code& code) {
    Secret signs{std::uint8_t(code.number)};
    signs.insert(signs.end(), code.installation.begin(), code.installation.end());
    signs.insert(signs.end(), code.secret.begin(), code.secret.end());
    signs.push_back(checkValue(signs));
    return inGroups(crockfordText(signs), kGroupSize);
}

Result<Code> readCode(const QString& typed, const KeyDocument& document) {
    const auto signs = crockfordValues(typed);
    if (!signs || signs->size() != kCodeSigns ||
        checkValue(ByteSpan(*signs).first(kCodeSigns - 1)) != signs->back() || signs->front() < 1 ||
        signs->front() > 3)
        return fail(recoveryUnreadable());
    const auto part = [&](std::size_t from, std::size_t size) {
        const auto span = ByteSpan(*signs).subspan(from, size);
        return Secret(span.begin(), span.end());
    };
    Code code{.number = signs->front(),
              .installation = part(1, kInstallationSigns),
              .secret = part(1 + kInstallationSigns, kSecretSigns)};
    if (code.installation != installationSigns(document)) return fail(recoveryOtherInstallation());
    return code;
}

QString namesOf(const Code& first, const Code& second) {
    return QString::number(first.number) + QString::number(second.number);
}

Secret keyOfPair(const Code& first, const Code& second, const CryptoProvider& crypto) {
    Secret both = first.secret;
    both.insert(both.end(), second.secret.begin(), second.secret.end());
    return derivedKey(crypto, both, "zhiqiao recovery 1");
}

RecoveryPair wrappedPair(const KeyDocument& document, const Code& first, const Code& second,
                         const OpenedSlot& opened, const CryptoProvider& crypto) {
    const auto key = keyOfPair(first, second, crypto);
    const auto names = namesOf(first, second);
    RecoveryPair pair{
        .codes = names,
        .masterKey = wrapKey(crypto, key, boundToPair(document, names, WhichKey::Master),
                             opened.keys.masterKey),
        .auditRoot = {}};
    if (!opened.auditRoot.empty())
        pair.auditRoot = wrapKey(crypto, key, boundToPair(document, names, WhichKey::AuditRoot),
                                 opened.auditRoot);
    return pair;
}

Code newCode(int number, const KeyDocument& document, const CryptoProvider& crypto) {
    auto secret = randomSecret(crypto, kSecretSigns);
    for (auto& sign : secret) sign &= 31;
    return {
        .number = number, .installation = installationSigns(document), .secret = std::move(secret)};
}

Result<OpenedSlot> openPair(const KeyDocument& document, const RecoveryPair& pair,
                            const Secret& key, const CryptoProvider& crypto) {
    auto master = unwrapKey(crypto, key, boundToPair(document, pair.codes, WhichKey::Master),
                            pair.masterKey, kMasterKeySize);
    if (!master) return fail(recoveryRefused());
    auto keys = keysByMaster(document, std::move(*master), crypto);
    if (!keys) return fail(vaultKeysDamaged(u"a wrapped key does not open"_s));
    OpenedSlot opened{.keys = std::move(*keys), .auditRoot = {}};
    if (pair.auditRoot.isEmpty()) return opened;
    auto root = unwrapKey(crypto, key, boundToPair(document, pair.codes, WhichKey::AuditRoot),
                          pair.auditRoot, kMacKeySize);
    if (!root) return fail(vaultKeysDamaged(u"the audit root does not open"_s));
    opened.auditRoot = std::move(*root);
    return opened;
}

}  // namespace

RecoveryCodes makeRecoveryCodes(const KeyDocument& document, const OpenedSlot& opened,
                                const CryptoProvider& crypto) {
    const std::array codes{newCode(1, document, crypto), newCode(2, document, crypto),
                           newCode(3, document, crypto)};
    RecoveryCodes made{.document = document,
                       .codes = {textOf(codes[0]), textOf(codes[1]), textOf(codes[2])}};
    made.document.recovery.clear();
    for (const auto& [first, second] : {std::pair{0, 1}, std::pair{0, 2}, std::pair{1, 2}})
        made.document.recovery.push_back(wrappedPair(document, codes[std::size_t(first)],
                                                     codes[std::size_t(second)], opened, crypto));
    return made;
}

Result<OpenedSlot> openByCodes(const KeyDocument& document, const QString& one,
                               const QString& other, const CryptoProvider& crypto) {
    auto first = readCode(one, document);
    if (!first) return fail(first.error());
    auto second = readCode(other, document);
    if (!second) return fail(second.error());
    if (first->number == second->number) return fail(recoverySameCode());
    if (first->number > second->number) std::swap(*first, *second);
    const auto pair =
        std::find_if(document.recovery.begin(), document.recovery.end(),
                     [&](const auto& known) { return known.codes == namesOf(*first, *second); });
    if (pair == document.recovery.end()) return fail(recoveryRefused());
    return openPair(document, *pair, keyOfPair(*first, *second, crypto), crypto);
}

QString numbersOfCodes(const QString& one, const QString& other) {
    QStringList numbers;
    for (const auto& typed : {one, other})
        if (const auto signs = crockfordValues(typed); signs && !signs->empty())
            numbers << QString::number(signs->front());
    numbers.sort();
    return numbers.join(QString());
}

}  // namespace zhiqiao
