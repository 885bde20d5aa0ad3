// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/sealed_stream.h"
#include "tests/vault/key_sample.h"

#include <QBuffer>

#include <random>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

constexpr qsizetype kHead = 64;
constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kWholeChunk = 13 + kChunk + 16;

/// A device that gives and takes a little at a time, and fails where it is told to.
class SlowDevice final : public QIODevice {
public:
    SlowDevice(QByteArray bytes, qint64 failsAt) : bytes_(std::move(bytes)), failsAt_(failsAt) {
        open(ReadWrite | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return at_ == bytes_.size(); }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (at_ >= failsAt_) return -1;
        const auto some = std::min({size, qint64(777), bytes_.size() - at_});
        std::copy_n(bytes_.constData() + at_, some, data);
        at_ += some;
        return some;
    }
    qint64 writeData(const char*, qint64 size) override {
        at_ += size;
        return at_ > failsAt_ ? -1 : size;
    }
    bool waitForReadyRead(int) override { return false; }

private:
    QByteArray bytes_;
    qint64 at_ = 0;
    qint64 failsAt_;
};

class SealedStreams : public testing::Test {
protected:
    [[nodiscard]] QByteArray sealed(const QByteArray& plain, const StreamKey& key) const {
        QBuffer in;
        in.setData(plain);
        in.open(QIODevice::ReadOnly);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        EXPECT_TRUE(ok(sealStream(in, out, key, crypto_, {})));
        return out.data();
    }
    [[nodiscard]] Result<> opening(const QByteArray& stream, const StreamKey& key,
                                   QByteArray* plain = nullptr) const {
        QBuffer in;
        in.setData(stream);
        in.open(QIODevice::ReadOnly);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        auto opened = openStream(in, out, key, crypto_, {});
        if (plain) *plain = out.data();
        return opened;
    }
    [[nodiscard]] static QByteArray bytes(qsizetype size) {
        std::mt19937 random(3);
        QByteArray bytes(size, Qt::Uninitialized);
        for (auto& byte : bytes) byte = char(random());
        return bytes;
    }
    [[nodiscard]] QByteArray chunkAt(qsizetype number) const {
        return threeChunks_.mid(kHead + number * kWholeChunk, kWholeChunk);
    }
    [[nodiscard]] QByteArray head() const { return threeChunks_.left(kHead); }

    BotanProvider crypto_;
    StreamKey master_ = StreamKey::ofMasterKey(Secret(kMasterKeySize, 5));
    StreamKey byPassword_ = StreamKey::ofPassword(password(u"Backup-2026"_s), kCheapCost);
    QByteArray threeChunks_ = sealed(bytes(2 * kChunk + 500), master_);
};

int rounds(int full) { return qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? full : full / 10; }

}  // namespace

TEST_F(SealedStreams, OpenToTheSameBytesWhateverTheirLength) {
    for (const auto& key : {master_, byPassword_})
        for (const auto size : {qsizetype(0), qsizetype(1), kChunk - 1, kChunk, kChunk + 1,
                                2 * kChunk, 3 * kChunk + 7}) {
            const auto plain = bytes(size);
            QByteArray opened;
            ASSERT_TRUE(ok(opening(sealed(plain, key), key, &opened))) << size;
            EXPECT_EQ(opened, plain) << size;
        }
}

TEST_F(SealedStreams, CostTheirHeadAnd29BytesAChunk) {
    EXPECT_EQ(sealed({}, master_).size(), kHead + 29);
    EXPECT_EQ(threeChunks_.size(), kHead + 3 * 29 + 2 * kChunk + 500);
}

TEST_F(SealedStreams, AreSealedEachTimeAnewAndHoldNothingInTheClear) {
    const QByteArray plain(200, 'A');
    const auto one = sealed(plain, master_);
    EXPECT_FALSE(one.contains("AAAA"));
    EXPECT_NE(one.mid(kHead), sealed(plain, master_).mid(kHead));
}

TEST_F(SealedStreams, ReadAndWriteDevicesThatGiveALittleAtATime) {
    SlowDevice in(threeChunks_, threeChunks_.size());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ASSERT_TRUE(ok(openStream(in, out, master_, crypto_, {})));
    EXPECT_EQ(out.data(), bytes(2 * kChunk + 500));
}

TEST_F(SealedStreams, AreRefusedWithAWrongPasswordOrKey) {
    const auto stream = sealed(bytes(100), byPassword_);
    EXPECT_EQ(codeOf(opening(stream, StreamKey::ofPassword(password(u"Backup-2025"_s)))),
              "backup.wrong_password");
    EXPECT_EQ(codeOf(opening(stream, master_)), "backup.other_kind_of_key");
    EXPECT_EQ(codeOf(opening(threeChunks_, byPassword_)), "backup.other_kind_of_key");
    EXPECT_EQ(codeOf(opening(threeChunks_, StreamKey::ofMasterKey(Secret(kMasterKeySize, 6)))),
              "backup.wrong_key");
}

TEST_F(SealedStreams, WriteNothingForAWrongPassword) {
    QByteArray plain;
    EXPECT_FALSE(
        opening(sealed(bytes(100), byPassword_), StreamKey::ofPassword(password(u"no"_s)), &plain));
    EXPECT_TRUE(plain.isEmpty());
}

TEST_F(SealedStreams, AreRefusedWhenTheyEndAnywhereButAtTheirEnd) {
    std::mt19937 random(1);
    for (int round = 0; round < rounds(500); ++round) {
        const auto size = qsizetype(random() % std::uint32_t(threeChunks_.size()));
        ASSERT_EQ(codeOf(opening(threeChunks_.left(size), master_)), "backup.truncated") << size;
    }
    for (const auto whole : {qsizetype(0), kHead, kHead + kWholeChunk, kHead + 2 * kWholeChunk,
                             threeChunks_.size() - 1})
        EXPECT_EQ(codeOf(opening(threeChunks_.left(whole), master_)), "backup.truncated");
}

TEST_F(SealedStreams, AreRefusedWithAnyBitFlipped) {
    const auto little = sealed(bytes(300), master_);
    const auto refused = [&](const QByteArray& stream, std::uint32_t bit) {
        auto bad = stream;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
        return codeOf(opening(bad, master_));
    };
    for (std::uint32_t bit = 0; bit < 8 * 64; ++bit) {
        const auto code = refused(little, bit);
        // The check of the head is the key's: a changed one is a wrong key.
        EXPECT_EQ(code, bit < 64       ? "backup.not_a_backup"
                        : bit < 8 * 48 ? "backup.damaged"
                                       : "backup.wrong_key")
            << bit;
    }
    std::mt19937 random(2);
    for (int round = 0; round < rounds(1000); ++round) {
        const auto& stream = round % 4 == 0 ? threeChunks_ : little;
        const auto bit = std::uint32_t(random() % std::uint32_t(8 * stream.size()));
        ASSERT_NE(refused(stream, bit), "ok") << bit;
    }
    for (std::uint32_t bit = 8 * 77; bit < std::uint32_t(8 * little.size()); bit += 3)
        ASSERT_EQ(refused(little, bit), "backup.damaged") << bit;
}

TEST_F(SealedStreams, AreRefusedWithChunksInAnotherOrderLeftOutOrTwice) {
    const auto tail = threeChunks_.mid(kHead + 2 * kWholeChunk);
    EXPECT_EQ(codeOf(opening(head() + chunkAt(0) + chunkAt(1) + tail, master_)), "ok");
    EXPECT_EQ(codeOf(opening(head() + chunkAt(1) + chunkAt(0) + tail, master_)),
              "backup.reordered");
    EXPECT_EQ(codeOf(opening(head() + chunkAt(1) + tail, master_)), "backup.reordered");
    EXPECT_EQ(codeOf(opening(head() + chunkAt(0) + tail, master_)), "backup.reordered");
    EXPECT_EQ(codeOf(opening(head() + chunkAt(0) + chunkAt(0) + tail, master_)),
              "backup.reordered");
    EXPECT_EQ(codeOf(opening(head() + tail, master_)), "backup.reordered");
}

TEST_F(SealedStreams, AreRefusedWithAChunkOrTheHeadOfAnotherStream) {
    const auto other = sealed(bytes(2 * kChunk + 500), master_);
    const auto foreign = other.mid(kHead, kWholeChunk);
    EXPECT_EQ(codeOf(opening(head() + foreign + threeChunks_.mid(kHead + kWholeChunk), master_)),
              "backup.damaged");
    EXPECT_EQ(codeOf(opening(other.left(kHead) + threeChunks_.mid(kHead), master_)),
              "backup.damaged");
}

TEST_F(SealedStreams, AreRefusedWithMoreBehindTheirEnd) {
    EXPECT_EQ(codeOf(opening(threeChunks_ + '\0', master_)), "backup.damaged");
    EXPECT_EQ(codeOf(opening(threeChunks_ + threeChunks_, master_)), "backup.damaged");
}

TEST_F(SealedStreams, AreToldFromOtherFilesAndNewerVersions) {
    EXPECT_EQ(codeOf(opening("SQLite format 3", master_)), "backup.not_a_backup");
    auto newer = threeChunks_;
    newer[8] = 2;
    const auto digest =
        crypto_.hash({reinterpret_cast<const std::uint8_t*>(newer.constData()), 40});
    std::copy_n(digest.begin(), 8, newer.begin() + 40);
    EXPECT_EQ(codeOf(opening(newer, master_)), "backup.newer");
}

TEST_F(SealedStreams, WithACostNobodyCanPayAreRefusedBeforeItIsPaid) {
    auto dear = sealed(bytes(10), byPassword_);
    dear[12] = char(0x7f);  // m
    const auto digest = crypto_.hash({reinterpret_cast<const std::uint8_t*>(dear.constData()), 40});
    std::copy_n(digest.begin(), 8, dear.begin() + 40);
    EXPECT_EQ(codeOf(opening(dear, byPassword_)), "backup.damaged");
}

TEST_F(SealedStreams, SayWhatTheyOpenWithAndStayWhereTheyAre) {
    for (const auto& key : {master_, byPassword_}) {
        QBuffer in;
        in.setData(sealed(bytes(10), key));
        in.open(QIODevice::ReadOnly);
        const auto kind = kindOfStream(in, crypto_);
        ASSERT_TRUE(ok(kind));
        EXPECT_EQ(*kind, key.kind);
        EXPECT_TRUE(ok(checkStream(in, key, crypto_, {})));
    }
}

TEST_F(SealedStreams, ReportProgressAndStopWhenAsked) {
    QBuffer in;
    in.setData(bytes(3 * kChunk));
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    std::vector<qint64> seen;
    const Progress twice{[&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 3 * kChunk);
        seen.push_back(done);
        return seen.size() < 2;
    }};
    EXPECT_EQ(codeOf(sealStream(in, out, master_, crypto_, twice)), "backup.cancelled");
    EXPECT_EQ(seen.size(), 2U);
    EXPECT_LT(seen[0], seen[1]);
    QBuffer stream;
    stream.setData(threeChunks_);
    stream.open(QIODevice::ReadOnly);
    const Progress never{[](qint64, qint64) { return false; }};
    EXPECT_EQ(codeOf(checkStream(stream, master_, crypto_, never)), "backup.cancelled");
}

TEST_F(SealedStreams, SayWhenAMediumFails) {
    SlowDevice gone(threeChunks_, 5000);
    EXPECT_EQ(codeOf(checkStream(gone, master_, crypto_, {})), "backup.not_read");
    QBuffer in;
    in.setData(bytes(2 * kChunk));
    in.open(QIODevice::ReadOnly);
    SlowDevice full({}, 70'000);
    EXPECT_EQ(codeOf(sealStream(in, full, master_, crypto_, {})), "backup.not_written");
}
