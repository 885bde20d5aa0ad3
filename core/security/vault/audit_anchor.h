// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/vault/crypto_provider.h"

#include <QByteArray>
#include <QString>

namespace zhiqiao {

/// The head of an office's audit chain at one moment, signed and kept outside the database.
struct Anchor {
    int office = 0;
    qint64 seq = 0;
    Digest mac{};
    qint64 utcMs = 0;
    Signature signature{};
    bool operator==(const Anchor&) const = default;
};

/// Fills the signature.
[[nodiscard]] Anchor signedAnchor(Anchor anchor, const Secret& privateKey,
                                  const CryptoProvider& crypto);
/// Needs no secret: whoever has the public key can check.
[[nodiscard]] bool isSignedBy(const Anchor& anchor, const PublicKey& key,
                              const CryptoProvider& crypto);

/// One line of the file of anchors, with its end:
/// "zhiqiao-anchor 1 <office> <seq> <utc ms> <mac> <signature>".
[[nodiscard]] QByteArray anchorLine(const Anchor& anchor);
/// Says nothing on the signature. Errors: audit.anchor_unreadable.
Result<Anchor> parseAnchor(const QByteArray& line);

/// 160 bits of what is signed in 8 groups of 4 signs, for the day's summary on paper.
[[nodiscard]] QString anchorGroups(const Anchor& anchor, const CryptoProvider& crypto);
/// Whether the groups typed from paper are this anchor's.
[[nodiscard]] bool matchesGroups(const Anchor& anchor, const QString& typed,
                                 const CryptoProvider& crypto);

}  // namespace zhiqiao
