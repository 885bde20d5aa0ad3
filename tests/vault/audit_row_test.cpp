// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_row.h"
#include "core/security/vault/botan_provider.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace Qt::StringLiterals;

AuditRow sampleRow() {
    return {.seq = 17,
            .office = 3,
            .utcMs = 1767225600000,
            .offsetMinutes = 480,
            .monotonicMs = 12345,
            .user = u"21"_s,
            .role = u"clerk"_s,
            .workstation = u"窗口 2"_s,
            .event = u"person.view"_s,
            .objectType = u"person"_s,
            .objectId = 3298534883329,
            .operation = u"c0ffee"_s,
            .right = u"person.read"_s,
            .workingDay = u"2025-12-31"_s,
            .outcome = u"done"_s,
            .reason = u"核对 \"证件\""_s,
            .digest = QByteArray::fromHex("00ff"),
            .generation = 5,
            .previousMac = {},
            .mac = {}};
}

QByteArray reasonIn(const QString& reason) {
    auto row = sampleRow();
    row.reason = reason;
    const auto json = canonicalRow(row);
    const auto from = json.indexOf(R"("reason":")") + 10;
    return json.mid(from, json.indexOf(R"(","right":)") - from);
}

}  // namespace

TEST(CanonicalRows, AreTheseBytes) {
    EXPECT_EQ(canonicalRow(sampleRow()),
              R"({"digest":"00ff","event":"person.view","generation":5,"monotonic_ms":12345,)"
              R"("object_id":3298534883329,"object_type":"person","office":3,)"
              R"("offset_minutes":480,"operation":"c0ffee","outcome":"done",)"
              R"("reason":"核对 \u0022证件\u0022","right":"person.read","role":"clerk","seq":17,)"
              R"("user":"21","utc_ms":1767225600000,"working_day":"2025-12-31",)"
              R"("workstation":"窗口 2"})");
}

TEST(CanonicalRows, AreJsonWithItsMembersInOrder) {
    const auto json = canonicalRow(sampleRow());
    const auto object = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(object.size(), 18);
    EXPECT_EQ(object["reason"_L1].toString(), sampleRow().reason);
    qsizetype last = -1;
    for (const auto& name : object.keys()) {
        const auto at = json.indexOf('"' + name.toUtf8() + "\":");
        EXPECT_GT(at, last) << qPrintable(name);
        last = at;
    }
}

TEST(CanonicalRows, AreTheSameForTheSameTextInOtherCodePoints) {
    EXPECT_EQ(reasonIn(u"e\u0301"_s), reasonIn(u"\u00e9"_s));
    EXPECT_EQ(reasonIn(u"\u212b"_s), reasonIn(u"\u00c5"_s));
}

TEST(CanonicalRows, RenderWhatCannotBeSeenInert) {
    EXPECT_EQ(reasonIn(u"a\nb"_s), R"(a\u000ab)");
    EXPECT_EQ(reasonIn(u"a"_s + QChar(0) + u'b'), R"(a\u0000b)");
    EXPECT_EQ(reasonIn(u"\u202eb"_s), R"(\u202eb)");
    EXPECT_EQ(reasonIn(u"\u200f\u2028\u2029\u0085\u007f"_s), R"(\u200f\u2028\u2029\u0085\u007f)");
    EXPECT_EQ(reasonIn(u"\U000E0041"_s), R"(\udb40\udc41)");
    EXPECT_EQ(reasonIn(u"\\u000a"_s), R"(\u005cu000a)");
    EXPECT_EQ(reasonIn(u"x\",\"seq\":1,\"y\":\""_s),
              R"(x\u0022,\u0022seq\u0022:1,\u0022y\u0022:\u0022)");
}

TEST(CanonicalRows, TellLoneSurrogatesApart) {
    const auto of = [](char16_t unit) { return reasonIn(QString(QChar(unit))); };
    EXPECT_EQ(of(0xD800), R"(\ud800)");
    EXPECT_EQ(of(0xDFFF), R"(\udfff)");
    EXPECT_EQ(reasonIn(u"𠮷"_s), "𠮷");
}

TEST(CanonicalRows, DifferInEveryMember) {
    const auto changed = [](auto change) {
        auto row = sampleRow();
        change(row);
        return canonicalRow(row) != canonicalRow(sampleRow());
    };
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.seq; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.office; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.utcMs; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.offsetMinutes; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.monotonicMs; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.user += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.role += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.workstation += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.event += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.objectType += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.objectId; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.operation += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.right += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.workingDay += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.outcome += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.reason += u' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { row.digest += ' '; }));
    EXPECT_TRUE(changed([](AuditRow& row) { ++row.generation; }));
}

TEST(RowMacs, AreOverThePreviousMacAndTheCanonicalRow) {
    const BotanProvider crypto;
    const Secret key(kMacKeySize, 7);
    Digest previous{};
    previous.fill(9);
    Secret message(kDigestSize, 9);
    const auto json = canonicalRow(sampleRow());
    message.insert(message.end(), json.begin(), json.end());
    EXPECT_EQ(rowMac(crypto, key, previous, sampleRow()), crypto.mac(key, message));
}

TEST(ErasableDigests, NeedTheSalt) {
    const BotanProvider crypto;
    Salt salt{};
    const auto one = erasableDigest(crypto, salt, "{\"phone\":1}");
    salt[0] = 1;
    EXPECT_EQ(one.size(), 32);
    EXPECT_NE(erasableDigest(crypto, salt, "{\"phone\":1}"), one);
}
