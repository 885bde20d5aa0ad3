// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/audit_row.h"

#include "core/security/vault/vault_bytes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace zhiqiao {

namespace {

bool isPlain(QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; }

bool isInert(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return c != u'"' && c != u'\\';
    }
}

void appendEscaped(QByteArray& json, QStringView units) {
    static constexpr char digits[] = "0123456789abcdef";
    for (const auto unit : units) {
        json += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) json += digits[unit.unicode() >> shift & 15];
    }
}

void appendNormal(QByteArray& json, const QString& text) {
    const auto normal = text.normalized(QString::NormalizationForm_C, QChar::Unicode_13_0);
    for (qsizetype at = 0; at < normal.size();) {
        const bool pair = normal[at].isHighSurrogate() && at + 1 < normal.size() &&
                          normal[at + 1].isLowSurrogate();
        const auto units = QStringView(normal).mid(at, pair ? 2 : 1);
        const char32_t c =
            pair ? QChar::surrogateToUcs4(units[0], units[1]) : char32_t(units[0].unicode());
        if (isInert(c))
            json += units.toUtf8();
        else
            appendEscaped(json, units);
        at += units.size();
    }
}

void appendPlain(QByteArray& json, const QString& text) {
    for (const auto unit : text) json += char(unit.unicode());
}

void appendText(QByteArray& json, QByteArrayView name, const QString& text) {
    json.append(name);
    json += '"';
    if (std::all_of(text.begin(), text.end(), isPlain))
        appendPlain(json, text);
    else
        appendNormal(json, text);
    json += '"';
}

void appendInteger(QByteArray& json, QByteArrayView name, qint64 number) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    json.append(name);
    json.append(digits.data(), end - digits.data());
}

void appendRow(QByteArray& json, const AuditRow& row) {
    json += R"({"digest":")" + row.digest.toHex() + '"';
    appendText(json, R"(,"event":)", row.event);
    appendInteger(json, R"(,"generation":)", row.generation);
    appendInteger(json, R"(,"monotonic_ms":)", row.monotonicMs);
    appendInteger(json, R"(,"object_id":)", row.objectId);
    appendText(json, R"(,"object_type":)", row.objectType);
    appendInteger(json, R"(,"office":)", row.office);
    appendInteger(json, R"(,"offset_minutes":)", row.offsetMinutes);
    appendText(json, R"(,"operation":)", row.operation);
    appendText(json, R"(,"outcome":)", row.outcome);
    appendText(json, R"(,"reason":)", row.reason);
    appendText(json, R"(,"right":)", row.right);
    appendText(json, R"(,"role":)", row.role);
    appendInteger(json, R"(,"seq":)", row.seq);
    appendText(json, R"(,"user":)", row.user);
    appendInteger(json, R"(,"utc_ms":)", row.utcMs);
    appendText(json, R"(,"working_day":)", row.workingDay);
    appendText(json, R"(,"workstation":)", row.workstation);
    json += '}';
}

constexpr qsizetype kUsualSize = 512;

}  // namespace

QByteArray canonicalRow(const AuditRow& row) {
    QByteArray json;
    json.reserve(kUsualSize);
    appendRow(json, row);
    return json;
}

Digest rowMac(const CryptoProvider& crypto, const Secret& key, const Digest& previousMac,
              const AuditRow& row) {
    QByteArray message;
    message.reserve(kDigestSize + kUsualSize);
    message.append(reinterpret_cast<const char*>(previousMac.data()), kDigestSize);
    appendRow(message, row);
    return crypto.mac(key, spanOf(message));
}

QByteArray erasableDigest(const CryptoProvider& crypto, const Salt& salt,
                          const QByteArray& values) {
    return bytesOf(crypto.hash(spanOf(bytesOf(salt) + values)));
}

}  // namespace zhiqiao
