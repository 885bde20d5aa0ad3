// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_segment.h"
#include "core/security/vault/audit_anchor.h"
#include "core/security/vault/audit_key.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "tests/support/results.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

const BotanProvider kSealing;
const Secret kAuditors(kMacKeySize, 0x31);

/// Records 11 to 30 of office 3, a new key every seven.
class AuditSegments : public testing::Test {
protected:
    AuditSegments() {
        AuditKey key(kAuditors, 0);
        key.advanceTo(start_.generation, kSealing);
        auto previous = start_.previousMac;
        for (qint64 seq = start_.firstSeq; seq <= 30; ++seq) {
            key.advanceTo(int(seq / 7), kSealing);
            rows_.push_back(chained({.seq = seq,
                                     .office = 3,
                                     .utcMs = 1'767'225'600'000 + seq,
                                     .offsetMinutes = 480,
                                     .user = u"4398046511105"_s,
                                     .workstation = u"窗口\n1\u202e"_s,
                                     .event = u"person.view"_s,
                                     .objectType = u"person"_s,
                                     .objectId = 4398046511105 + seq,
                                     .outcome = u"done"_s,
                                     .digest = QByteArray(32, char(seq))},
                                    key, previous, kSealing));
            previous = rows_.back().mac;
        }
        end_ = signedAnchor({.office = 3, .seq = 30, .mac = previous, .utcMs = 9}, pair_.privateKey,
                            kSealing);
    }
    QByteArray text() const {
        auto all = segmentHead(start_);
        for (const auto& row : rows_) all += segmentLine(row);
        return all + anchorLine(end_);
    }
    Result<SegmentReport> read(QByteArray text) const {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return verifySegment(buffer, kAuditors, pair_.publicKey, kSealing);
    }

    SigningKey pair_ = kSealing.makeSigningKey();
    ChainStart start_{.office = 3, .firstSeq = 11, .previousMac = Digest{7}, .generation = 1};
    std::vector<AuditRow> rows_;
    Anchor end_;
};

}  // namespace

TEST_F(AuditSegments, HoldWhatWasWrittenToItsSignedEnd) {
    const auto report = read(text());
    ASSERT_TRUE(ok(report));
    EXPECT_FALSE(report->chain.broken);
    EXPECT_EQ(report->chain.rows, 20);
    EXPECT_EQ(report->chain.lastSeq, 30);
    EXPECT_EQ(report->chain.lastMac, rows_.back().mac);
    EXPECT_TRUE(report->signedEnd);
}

TEST_F(AuditSegments, NameTheFirstRecordThatWasChanged) {
    rows_[5].objectId += 1;
    const auto report = read(text());
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(report->chain.broken, (ChainBreak{16, ChainFault::Edited}));
}

TEST_F(AuditSegments, NameTheFirstRecordThatIsMissing) {
    rows_.erase(rows_.begin() + 8);
    const auto report = read(text());
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(report->chain.broken->seq, 19);
}

TEST_F(AuditSegments, AreNotWholeWithoutAnEndSignedByTheDatabase) {
    auto text = this->text();
    text.truncate(text.lastIndexOf("zhiqiao-anchor"));
    auto report = read(text);
    ASSERT_TRUE(ok(report));
    EXPECT_EQ(report->chain.broken, (ChainBreak{31, ChainFault::Truncated}));
    end_ = signedAnchor(end_, kSealing.makeSigningKey().privateKey, kSealing);
    report = read(this->text());
    ASSERT_TRUE(ok(report));
    EXPECT_FALSE(report->signedEnd);
    EXPECT_TRUE(report->chain.broken);
}

TEST_F(AuditSegments, LoseNoChangedByteUnseen) {
    const auto whole = text();
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        auto changed = whole;
        const auto at = qsizetype(random() % std::uint32_t(whole.size()));
        changed[at] = char(changed[at] ^ char(1 << random() % 7));
        const auto report = read(changed);
        EXPECT_TRUE(!report || report->chain.broken) << "byte " << at;
    }
}

TEST_F(AuditSegments, AreRefusedWhenTheyAreSomethingElse) {
    EXPECT_EQ(codeOf(read({})), "audit.segment_unreadable");
    EXPECT_EQ(codeOf(read("姓名,电话\n")), "audit.segment_unreadable");
    auto far = start_;
    far.generation = 2'000'000'000;  // a key that would take hours to make
    EXPECT_EQ(codeOf(read(segmentHead(far))), "audit.segment_unreadable");
}
