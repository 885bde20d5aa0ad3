// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/vault/audit_anchor.h"
#include "core/security/vault/audit_key.h"
#include "core/security/vault/audit_row.h"

#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace zhiqiao {

enum class ChainFault {
    Edited,     ///< changed, or made up
    Deleted,    ///< records are missing from here
    Reordered,  ///< the record stands in another's place
    Replayed,   ///< a true record a second time, or out of an older copy of the chain
    Truncated   ///< an anchor names records after the last one
};

/// The first record that is not what was written, and why.
struct ChainBreak {
    qint64 seq = 0;
    ChainFault fault = ChainFault::Edited;
    bool operator==(const ChainBreak&) const = default;
};

struct ChainReport {
    qint64 rows = 0;  ///< sound ones before the break
    qint64 lastSeq = 0;
    Digest lastMac{};
    std::optional<ChainBreak> broken;
};

/// Where a chain, or what a purge left of it, begins.
struct ChainStart {
    int office = 0;
    qint64 firstSeq = 1;
    Digest previousMac{};
    int generation = 0;  ///< of the key that is given beside
};

/// Follows the rows in their order. After the first that does not follow, all rows are shown once
/// more to tell what was done to it.
class ChainVerifier {
public:
    /// Anchors whose signatures were checked; those of other offices are left aside.
    ChainVerifier(const ChainStart& start, const Secret& key, const std::vector<Anchor>& anchors,
                  const CryptoProvider& crypto);

    /// Whether the row follows; when not, the chain is broken here.
    bool follow(const AuditRow& row);
    /// Any row of the chain, after follow() said no.
    void lookAt(const AuditRow& row);
    [[nodiscard]] ChainReport report() const;

private:
    struct Seen {
        bool expected = false;         ///< a row with the number that should have come
        bool successor = false;        ///< another row that follows the last sound one
        int copies = 0;                ///< rows with the mac of the suspect, itself among them
        std::optional<qint64> origin;  ///< where the suspect belongs by its previous mac
    };

    [[nodiscard]] bool isNext(const AuditRow& row);
    [[nodiscard]] bool isTrue(AuditRow row, qint64 seq, const Digest& previousMac) const;
    [[nodiscard]] std::optional<qint64> trueSeq() const;
    [[nodiscard]] ChainFault faultInPlace() const;
    [[nodiscard]] ChainBreak breakOfSuspect() const;
    [[nodiscard]] qint64 expectedSeq() const { return lastSeq_ + 1; }

    const CryptoProvider& crypto_;
    ChainStart start_;
    Secret firstKey_;
    AuditKey key_;
    std::map<qint64, Digest> anchors_;
    qint64 rows_ = 0;
    qint64 lastSeq_;
    Digest lastMac_;
    std::optional<ChainBreak> broken_;
    std::optional<AuditRow> suspect_;
    Seen seen_;
};

/// The rows of one office from a start on; `key` is that of the start's generation. Goes through
/// the rows once, and once more when they are broken.
template <std::forward_iterator Iterator>
[[nodiscard]] ChainReport verifyChain(Iterator first, Iterator last, const ChainStart& start,
                                      const Secret& key, const std::vector<Anchor>& anchors,
                                      const CryptoProvider& crypto) {
    ChainVerifier verifier(start, key, anchors, crypto);
    auto at = first;
    while (at != last && verifier.follow(*at)) ++at;
    if (at != last)
        for (at = first; at != last; ++at) verifier.lookAt(*at);
    return verifier.report();
}

/// The row as it is appended: under the key's generation, after the row with `previousMac`.
[[nodiscard]] AuditRow chained(AuditRow row, const AuditKey& key, const Digest& previousMac,
                               const CryptoProvider& crypto);

/// audit.chain_broken, Internal: which record and why, in words.
[[nodiscard]] Error chainBroken(const ChainBreak& broken);

}  // namespace zhiqiao
