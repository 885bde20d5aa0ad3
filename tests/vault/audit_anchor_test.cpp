// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_anchor.h"
#include "core/security/vault/botan_provider.h"
#include "tests/support/results.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Anchors : public testing::Test {
protected:
    BotanProvider crypto_;
    SigningKey key_ = crypto_.makeSigningKey();
    Anchor anchor_ = signedAnchor({.office = 3,
                                   .seq = 1700,
                                   .mac = crypto_.hash(key_.privateKey),
                                   .utcMs = 1767225600000,
                                   .signature = {}},
                                  key_.privateKey, crypto_);
};

}  // namespace

TEST_F(Anchors, AreCheckedWithThePublicKeyAlone) {
    EXPECT_TRUE(isSignedBy(anchor_, key_.publicKey, crypto_));
    EXPECT_FALSE(isSignedBy(anchor_, crypto_.makeSigningKey().publicKey, crypto_));
}

TEST_F(Anchors, AreRefusedWithAnyMemberChanged) {
    const auto holds = [&](auto change) {
        auto changed = anchor_;
        change(changed);
        return isSignedBy(changed, key_.publicKey, crypto_);
    };
    EXPECT_FALSE(holds([](Anchor& anchor) { ++anchor.office; }));
    EXPECT_FALSE(holds([](Anchor& anchor) { ++anchor.seq; }));
    EXPECT_FALSE(holds([](Anchor& anchor) { ++anchor.utcMs; }));
    EXPECT_FALSE(holds([](Anchor& anchor) { anchor.mac[31] ^= 1; }));
    EXPECT_FALSE(holds([](Anchor& anchor) { anchor.signature[63] ^= 1; }));
}

TEST_F(Anchors, AreTheSameAfterTheirLine) {
    const auto line = anchorLine(anchor_);
    EXPECT_TRUE(line.startsWith("zhiqiao-anchor 1 3 1700 1767225600000 "));
    const auto read = parseAnchor(line);
    ASSERT_TRUE(ok(read));
    EXPECT_EQ(*read, anchor_);
    for (const auto& bad : {line.chopped(3), line + line, QByteArray(line).replace("1700", "+1700"),
                            QByteArray(line).replace("anchor 1", "anchor 2"), QByteArray()})
        EXPECT_EQ(codeOf(parseAnchor(bad)), "audit.anchor_unreadable") << bad.constData();
}

TEST_F(Anchors, AreComparedWithEightGroupsOnPaper) {
    static const QRegularExpression form(u"^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$"_s);
    const auto groups = anchorGroups(anchor_, crypto_);
    EXPECT_TRUE(form.match(groups).hasMatch()) << qPrintable(groups);
    EXPECT_TRUE(matchesGroups(anchor_, groups.toLower().replace(u'-', u' '), crypto_));
    EXPECT_FALSE(matchesGroups(anchor_, groups.chopped(1), crypto_));
    auto later = anchor_;
    ++later.seq;
    EXPECT_FALSE(matchesGroups(later, groups, crypto_));
    auto resigned = signedAnchor(anchor_, key_.privateKey, crypto_);
    EXPECT_TRUE(matchesGroups(resigned, groups, crypto_)) << "the signature is not in the groups";
}

TEST_F(Anchors, PrintAsTheBitsWrittenOut) {
    const Anchor plain{.office = 1, .seq = 2, .mac = {}, .utcMs = 3, .signature = {}};
    auto bytes = "zhiqiao anchor 1"_ba + QByteArray::fromHex("000000010000000000000002") +
                 QByteArray::fromHex("0000000000000003") + QByteArray(32, '\0');
    const auto digest = crypto_.hash(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
    QString bits;
    for (std::size_t i = 0; i < 20; ++i) bits += u"%1"_s.arg(digest[i], 8, 2, QChar(u'0'));
    QString expected;
    for (qsizetype at = 0; at < bits.size(); at += 5)
        expected += u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s[bits.mid(at, 5).toInt(nullptr, 2)];
    EXPECT_EQ(anchorGroups(plain, crypto_).remove(u'-'), expected);
}
