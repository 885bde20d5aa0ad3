// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_chain.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "tests/support/audit_rows.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <forward_list>
#include <random>
#include <vector>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using Rows = std::vector<AuditRow>;

const BotanProvider kCrypto;
const Secret kRoot(kMacKeySize, 0x5a);
constexpr ChainStart kStart{.office = 3};

/// Appends rows up to `count`, a new key every seven rows.
void append(Rows& rows, qint64 count, const QString& reason = {}) {
    AuditKey key(kRoot);
    while (qint64(rows.size()) < count) {
        auto row = actNumber(qint64(rows.size()) + 1);
        row.reason = reason;
        key.advanceTo(int(row.seq / 7), kCrypto);
        const auto previous = rows.empty() ? Digest{} : rows.back().mac;
        rows.push_back(chained(row, key, previous, kCrypto));
    }
}

Rows chainOf(qint64 count) {
    Rows rows;
    append(rows, count);
    return rows;
}

Anchor anchorAt(const Rows& rows, qint64 seq) {
    return {.office = 3,
            .seq = seq,
            .mac = rows[std::size_t(seq - 1)].mac,
            .utcMs = 0,
            .signature = {}};
}

ChainReport verified(const Rows& rows, const std::vector<Anchor>& anchors = {}) {
    return verifyChain(rows.begin(), rows.end(), kStart, kRoot, anchors, kCrypto);
}

void renumber(Rows& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].seq = qint64(i) + 1;
}

std::ptrdiff_t placeOf(qint64 seq) { return std::ptrdiff_t(seq - 1); }

std::string wordsOf(const ChainBreak& broken) { return chainBroken(broken).message.toStdString(); }

/// One of the ways somebody with the file may tamper, and what it must be called.
struct Tampering {
    Rows rows;
    ChainBreak expected;
};

constexpr qint64 kLength = 60;
constexpr int kKinds = 9;

AuditRow edited(AuditRow row, int member) {
    switch (member) {
    case 0: row.user += u'1'; break;
    case 1: ++row.objectId; break;
    case 2: row.reason = u"补"_s; break;
    case 3: row.utcMs -= 86'400'000; break;
    case 4: row.mac[5] ^= 4; break;
    case 5: row.previousMac[5] ^= 4; break;
    case 6: ++row.generation; break;
    case 7: row.seq += 3; break;
    case 8: row.digest = QByteArray(32, 'x'); break;
    default: row.office = 4; break;
    }
    return row;
}

Tampering tampered(const Rows& chain, int kind, qint64 one, qint64 other, int detail) {
    auto rows = chain;
    const auto low = std::min(one, other);
    const auto high = std::max(one, other);
    switch (kind) {
    case 0:  // one record changed
        rows[std::size_t(placeOf(one))] = edited(rows[std::size_t(placeOf(one))], detail);
        return {rows, {one, ChainFault::Edited}};
    case 1:  // some taken out
        rows.erase(rows.begin() + placeOf(low), rows.begin() + placeOf(high));
        return {rows, {low, ChainFault::Deleted}};
    case 2:  // some taken out and the gap closed
        rows.erase(rows.begin() + placeOf(low), rows.begin() + placeOf(high));
        renumber(rows);
        return {rows, {low, ChainFault::Deleted}};
    case 3:  // two exchanged
        std::swap(rows[std::size_t(placeOf(low))], rows[std::size_t(placeOf(high))]);
        return {rows, {low, ChainFault::Reordered}};
    case 4:  // two exchanged, each with the other's number
        std::swap(rows[std::size_t(placeOf(low))], rows[std::size_t(placeOf(high))]);
        renumber(rows);
        return {rows, {low, ChainFault::Reordered}};
    case 5:  // the end cut off
        rows.resize(std::size_t(low));
        return {rows, {low + 1, ChainFault::Truncated}};
    case 6:  // a true record a second time
        rows.insert(rows.begin() + placeOf(high), rows[std::size_t(placeOf(low))]);
        return {rows, {low, ChainFault::Replayed}};
    case 7:  // a true record over another, under its number
        rows[std::size_t(placeOf(one))] = rows[std::size_t(placeOf(other))];
        rows[std::size_t(placeOf(one))].seq = one;
        return {rows, {one, ChainFault::Replayed}};
    default:  // an older copy put back, and worked on
        rows.resize(std::size_t(low));
        append(rows, kLength + 5, u"later"_s);
        return {rows, {kLength, ChainFault::Replayed}};
    }
}

}  // namespace

TEST(AuditChains, AreSoundAsTheyWereWritten) {
    const auto rows = chainOf(kLength);
    const auto report = verified(rows, {anchorAt(rows, 20), anchorAt(rows, kLength)});
    EXPECT_EQ(report.rows, kLength);
    EXPECT_EQ(report.lastSeq, kLength);
    EXPECT_EQ(report.lastMac, rows.back().mac);
    EXPECT_FALSE(report.broken);
    EXPECT_FALSE(verified({}).broken);
}

TEST(AuditChains, ShowAndNameEveryTampering) {
    const auto chain = chainOf(kLength);
    const std::vector anchors{anchorAt(chain, kLength)};
    std::mt19937 random(1);
    const auto below = [&](std::uint32_t limit) { return random() % limit; };
    const int rounds = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 5000 : 200;
    std::array<int, kKinds> tried{};
    for (int round = 0; round < rounds; ++round) {
        const auto kind = int(below(kKinds));
        const auto one = qint64(1 + below(kLength - 1));
        auto other = qint64(1 + below(kLength - 2));
        if (other >= one) ++other;
        const auto [rows, expected] = tampered(chain, kind, one, other, int(below(10)));
        const auto broken = verified(rows, anchors).broken;
        ASSERT_EQ(broken, expected)
            << (broken ? wordsOf(*broken) : "sound") << " instead of " << wordsOf(expected)
            << ", way " << kind << ", records " << one << " and " << other;
        ++tried[std::size_t(kind)];
    }
    for (const auto count : tried) EXPECT_GE(count, 10) << "each way is tried";
}

TEST(AuditChains, ShowARecordThatWasMadeUp) {
    auto rows = chainOf(10);
    auto made = rows[4];
    made.objectId = 999;
    rows.insert(rows.begin() + 5, made);
    EXPECT_EQ(verified(rows).broken, (ChainBreak{5, ChainFault::Edited}));
    renumber(rows);
    EXPECT_EQ(verified(rows).broken, (ChainBreak{6, ChainFault::Edited}));
}

TEST(AuditChains, ShowARecordOutOfAnotherHistory) {
    const auto rows = chainOf(10);
    Rows other(rows.begin(), rows.begin() + 3);
    append(other, 10, u"other"_s);
    auto mixed = rows;
    mixed[6] = other[6];
    EXPECT_EQ(verified(mixed).broken, (ChainBreak{7, ChainFault::Replayed}));
}

TEST(AuditChains, ShowACutTailAgainstAnAnchorOnly) {
    const auto whole = chainOf(10);
    const Rows cut(whole.begin(), whole.begin() + 7);
    EXPECT_FALSE(verified(cut).broken);
    EXPECT_FALSE(verified(cut, {anchorAt(whole, 7)}).broken);
    EXPECT_EQ(verified(cut, {anchorAt(whole, 5), anchorAt(whole, 9)}).broken,
              (ChainBreak{8, ChainFault::Truncated}));
    EXPECT_EQ(verified({}, {anchorAt(whole, 9)}).broken, (ChainBreak{1, ChainFault::Truncated}));
    auto elsewhere = anchorAt(whole, 9);
    elsewhere.office = 4;
    EXPECT_FALSE(verified(cut, {elsewhere}).broken);
}

TEST(AuditChains, GoOnWhereAPurgeLeftThem) {
    const auto whole = chainOf(30);
    AuditKey key(kRoot);
    key.advanceTo(2, kCrypto);
    const ChainStart start{
        .office = 3, .firstSeq = 15, .previousMac = whole[13].mac, .generation = 2};
    const std::vector anchors{anchorAt(whole, 10), anchorAt(whole, 30)};
    const auto rest =
        verifyChain(whole.begin() + 14, whole.end(), start, key.key(), anchors, kCrypto);
    EXPECT_FALSE(rest.broken);
    EXPECT_EQ(rest.rows, 16);
    const auto later =
        verifyChain(whole.begin() + 15, whole.end(), start, key.key(), anchors, kCrypto);
    EXPECT_EQ(later.broken, (ChainBreak{15, ChainFault::Deleted}));
}

TEST(AuditChains, AreReadFromAnyForwardRange) {
    const auto rows = chainOf(12);
    const std::forward_list<AuditRow> list(rows.begin(), rows.end());
    EXPECT_EQ(verifyChain(list.begin(), list.end(), kStart, kRoot, {}, kCrypto).rows, 12);
}

TEST(AuditChains, DoNotVerifyUnderAnotherKey) {
    const auto rows = chainOf(5);
    const auto report =
        verifyChain(rows.begin(), rows.end(), kStart, Secret(kMacKeySize, 1), {}, kCrypto);
    EXPECT_EQ(report.broken, (ChainBreak{1, ChainFault::Edited}));
}

TEST(AuditChains, CannotBeWrittenBackIntoYesterdayWithTodaysKey) {
    auto rows = chainOf(20);
    AuditKey today(kRoot);
    today.advanceTo(2, kCrypto);
    auto forged = actNumber(4);
    forged.objectId = 999;
    rows[3] = chained(forged, today, rows[2].mac, kCrypto);
    rows[3].generation = 0;
    EXPECT_EQ(verified(rows).broken, (ChainBreak{4, ChainFault::Edited}));
}

TEST(AuditChains, SayInWordsWhatWasDone) {
    for (const auto fault : {ChainFault::Edited, ChainFault::Deleted, ChainFault::Reordered,
                             ChainFault::Replayed, ChainFault::Truncated}) {
        const auto error = chainBroken({1234, fault});
        EXPECT_EQ(error.code, "audit.chain_broken");
        EXPECT_TRUE(error.message.contains(u"1234"_s));
        EXPECT_FALSE(error.hint.isEmpty());
    }
}

TEST(AuditKeys, GoForwardDayByDayByTheRule) {
    AuditKey key(kRoot);
    key.advanceTo(2, kCrypto);
    const auto once = kCrypto.hash(kRoot);
    const auto twice = kCrypto.hash(once);
    EXPECT_EQ(key.key(), Secret(twice.begin(), twice.end()));
    EXPECT_EQ(key.generation(), 2);
    key.advanceTo(1, kCrypto);
    EXPECT_EQ(key.generation(), 2);
    EXPECT_EQ(key.key(), Secret(twice.begin(), twice.end()));
}

TEST(AuditKeys, AreOnePerDay) {
    const QDate first(2026, 2, 27);
    EXPECT_EQ(auditGeneration(first, first), 0);
    EXPECT_EQ(auditGeneration(first, QDate(2026, 3, 1)), 2);
    EXPECT_EQ(auditGeneration(first, QDate(2026, 1, 1)), 0);
}

TEST(AuditKeys, OverwriteTheOldOneInItsPlace) {
    AuditKey key(kRoot);
    const auto* place = key.key().data();
    key.advanceTo(1, kCrypto);
    EXPECT_EQ(key.key().data(), place);
}

TEST(AuditKeys, AreKeptWrapped) {
    const auto opened = openOfficeSlot(newKeyDocument(kCrypto), kCrypto);
    const auto other = openOfficeSlot(newKeyDocument(kCrypto), kCrypto);
    ASSERT_TRUE(ok(opened));
    ASSERT_TRUE(ok(other));
    AuditKey key(kRoot);
    key.advanceTo(300, kCrypto);
    const auto sealed = sealedAuditKey(key, opened->keys, kCrypto);
    const auto again = openAuditKey(sealed, opened->keys, kCrypto);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->key(), key.key());
    EXPECT_EQ(again->generation(), 300);
    EXPECT_EQ(codeOf(openAuditKey(sealed, other->keys, kCrypto)), "audit.key_damaged");
    EXPECT_EQ(codeOf(openAuditKey({}, opened->keys, kCrypto)), "audit.key_damaged");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        auto bad = sealed;
        bad[at] = char(bad[at] ^ 1);
        EXPECT_EQ(codeOf(openAuditKey(bad, opened->keys, kCrypto)), "audit.key_damaged") << at;
    }
}
