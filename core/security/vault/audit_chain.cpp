// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_chain.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct AuditChain {
    Q_DECLARE_TR_FUNCTIONS(AuditChain)
};

constexpr qint64 kNearby = 64;

QString wordsOf(const ChainBreak& broken) {
    switch (broken.fault) {
    case ChainFault::Edited:
        return AuditChain::tr("Record %1 of the audit trail was changed.").arg(broken.seq);
    case ChainFault::Deleted:
        return AuditChain::tr("Records of the audit trail are missing from record %1 on.")
            .arg(broken.seq);
    case ChainFault::Reordered:
        return AuditChain::tr("Another record of the audit trail stands in the place of record %1.")
            .arg(broken.seq);
    case ChainFault::Replayed:
        return AuditChain::tr("Record %1 of the audit trail comes from an older copy.")
            .arg(broken.seq);
    case ChainFault::Truncated:
        return AuditChain::tr("The audit trail ends too early: record %1 is missing.")
            .arg(broken.seq);
    }
    return {};
}

}  // namespace

ChainVerifier::ChainVerifier(const ChainStart& start, const Secret& key,
                             const std::vector<Anchor>& anchors, const CryptoProvider& crypto)
    : crypto_(crypto),
      start_(start),
      firstKey_(key),
      key_(key, start.generation),
      lastSeq_(start.firstSeq - 1),
      lastMac_(start.previousMac) {
    for (const auto& anchor : anchors)
        if (anchor.office == start.office) anchors_.emplace(anchor.seq, anchor.mac);
}

bool ChainVerifier::follow(const AuditRow& row) {
    if (!isNext(row)) {
        suspect_ = row;
        return false;
    }
    if (const auto anchor = anchors_.find(row.seq);
        anchor != anchors_.end() && anchor->second != row.mac) {
        broken_ = ChainBreak{.seq = row.seq, .fault = ChainFault::Replayed};
        return false;
    }
    ++rows_;
    lastSeq_ = row.seq;
    lastMac_ = row.mac;
    return true;
}

bool ChainVerifier::isNext(const AuditRow& row) {
    if (row.seq != expectedSeq() || row.office != start_.office || row.previousMac != lastMac_ ||
        row.generation < key_.generation())
        return false;
    if (row.generation == key_.generation())
        return rowMac(crypto_, key_.key(), lastMac_, row) == row.mac;
    if (!isTrue(row, row.seq, lastMac_)) return false;
    key_.advanceTo(row.generation, crypto_);
    return true;
}

/// Whether somebody who had the key wrote this row, under that number and after that mac.
bool ChainVerifier::isTrue(AuditRow row, qint64 seq, const Digest& previousMac) const {
    if (row.generation < start_.generation || !isPossibleGeneration(row.generation)) return false;
    AuditKey key(firstKey_, start_.generation);
    key.advanceTo(row.generation, crypto_);
    row.seq = seq;
    return rowMac(crypto_, key.key(), previousMac, row) == row.mac;
}

void ChainVerifier::lookAt(const AuditRow& row) {
    if (!suspect_) return;
    seen_.expected = seen_.expected || row.seq == expectedSeq();
    if (row.mac == suspect_->mac)
        ++seen_.copies;
    else if (row.previousMac == lastMac_)
        seen_.successor = true;
    if (row.mac == suspect_->previousMac) seen_.origin = row.seq + 1;
}

/// The number under which the suspect was written, when it was written under this key at all.
std::optional<qint64> ChainVerifier::trueSeq() const {
    std::vector<qint64> candidates{suspect_->seq, start_.firstSeq};
    if (seen_.origin) candidates.push_back(*seen_.origin);
    for (qint64 near = 1; near <= kNearby; ++near)
        for (const auto seq : {suspect_->seq + near, suspect_->seq - near})
            candidates.push_back(seq);
    for (const auto seq : candidates)
        if (isTrue(*suspect_, seq, suspect_->previousMac)) return seq;
    return {};
}

ChainFault ChainVerifier::faultInPlace() const {
    const auto seq = trueSeq();
    if (!seq) return ChainFault::Edited;
    if (*seq == suspect_->seq || seen_.copies > 1) return ChainFault::Replayed;
    return *seq < suspect_->seq || seen_.successor ? ChainFault::Reordered : ChainFault::Deleted;
}

ChainBreak ChainVerifier::breakOfSuspect() const {
    const auto expected = expectedSeq();
    if (isTrue(*suspect_, expected, lastMac_))
        return {.seq = expected, .fault = ChainFault::Edited};  // its number or previous mac was
    if (suspect_->seq > expected)
        return {.seq = expected,
                .fault = seen_.expected ? ChainFault::Reordered : ChainFault::Deleted};
    if (suspect_->seq == expected) return {.seq = expected, .fault = faultInPlace()};
    const bool again = isTrue(*suspect_, suspect_->seq, suspect_->previousMac);
    return {.seq = suspect_->seq, .fault = again ? ChainFault::Replayed : ChainFault::Edited};
}

ChainReport ChainVerifier::report() const {
    ChainReport report{.rows = rows_, .lastSeq = lastSeq_, .lastMac = lastMac_, .broken = broken_};
    if (suspect_)
        report.broken = breakOfSuspect();
    else if (!broken_ && !anchors_.empty() && anchors_.rbegin()->first > lastSeq_)
        report.broken = ChainBreak{.seq = expectedSeq(), .fault = ChainFault::Truncated};
    return report;
}

AuditRow chained(AuditRow row, const AuditKey& key, const Digest& previousMac,
                 const CryptoProvider& crypto) {
    row.generation = key.generation();
    row.previousMac = previousMac;
    row.mac = rowMac(crypto, key.key(), previousMac, row);
    return row;
}

Error chainBroken(const ChainBreak& broken) {
    return {.kind = Error::Kind::Internal,
            .code = "audit.chain_broken",
            .message = wordsOf(broken),
            .hint = AuditChain::tr("Keep the database as it is and tell the auditor."),
            .detail = {}};
}

}  // namespace zhiqiao
