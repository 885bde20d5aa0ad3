// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/crockford.h"

#include "core/base/text.h"
#include "core/security/vault/passwords.h"

#include <QStringList>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

qsizetype valueOf(QChar sign) {
    if (sign == u'O') return 0;
    if (sign == u'I' || sign == u'L') return 1;
    return kSigns.indexOf(sign);
}

}  // namespace

QString crockfordText(ByteSpan values) {
    QString text;
    text.reserve(qsizetype(values.size()));
    for (const auto value : values) text += kSigns[value & 31];
    return text;
}

std::optional<Secret> crockfordValues(const QString& typed) {
    auto text = normalisedIdentifier(typed);
    Secret values;
    for (const auto sign : text) {
        const auto value = valueOf(sign);
        if (value < 0) return {};
        values.push_back(std::uint8_t(value));
    }
    wipe(text);
    return values;
}

std::uint8_t checkValue(ByteSpan values) {
    int check = 1;
    for (const auto value : values) {
        check = (check ^ (value & 31)) << 1;  // times x in GF(32), modulo x^5 + x^2 + 1
        if (check & 32) check ^= 0b100101;
    }
    return std::uint8_t(check);
}

QString inGroups(const QString& text, qsizetype size) {
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += size) groups << text.mid(at, size);
    return groups.join(u'-');
}

}  // namespace zhiqiao
