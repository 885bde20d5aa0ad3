// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/act_code.h"

#include <QStringView>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSigns = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kSignCount = 8;
constexpr int kBitsOfSign = 5;
constexpr int kHexDigits = kSignCount * kBitsOfSign / 4;

/// I, L and O are read as the digits they are taken for.
qsizetype valueOf(QChar sign) {
    if (sign == u'O') return 0;
    if (sign == u'I' || sign == u'L') return 1;
    return kSigns.indexOf(sign);
}

}  // namespace

QString actCode(const OperationId& operation) {
    auto digits = operation.text();
    auto bits = digits.remove(u'-').left(kHexDigits).toULongLong(nullptr, 16);
    QString code;
    for (int i = 0; i < kSignCount; ++i, bits >>= kBitsOfSign) code.prepend(kSigns[bits & 31]);
    return code.insert(kSignCount / 2, u'-');
}

std::optional<QString> operationsOf(const QString& code) {
    auto signs = code.toUpper();
    signs.remove(u'-').remove(u' ');
    if (signs.size() != kSignCount) return std::nullopt;
    qulonglong bits = 0;
    for (const QChar sign : signs) {
        const auto value = valueOf(sign);
        if (value < 0) return std::nullopt;
        bits = (bits << kBitsOfSign) | qulonglong(value);
    }
    constexpr int kFirstGroup = 8;  // of a UUID as text
    return u"%1"_s.arg(bits, kHexDigits, 16, QLatin1Char('0')).insert(kFirstGroup, u'-');
}

}  // namespace zhiqiao
