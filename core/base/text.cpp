// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace zhiqiao {

namespace {

bool isInvisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD ||
           QChar::category(c) == QChar::Other_Control;
}

bool isHyphen(char32_t c) {
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63;
}

bool isMiddleDot(char32_t c) {
    constexpr char32_t dots[] = {0x00B7, 0x2022, 0x30FB, 0xFF65, 0x2027,
                                 0x2024, 0x2219, 0x22C5, 0x16EB};
    return std::find(std::begin(dots), std::end(dots), c) != std::end(dots);
}

bool isFullStop(char32_t c) { return c == u'.' || c == 0xFF0E || c == 0xFF61; }

bool isPlainIdentifier(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
}

}  // namespace

QString normalisedIdentifier(const QString& typed) {
    if (isPlainIdentifier(typed)) return typed;
    QString kept;
    for (const auto c : typed.normalized(QString::NormalizationForm_KC).toUcs4())
        if (!QChar::isSpace(c) && !isInvisible(c) && !isHyphen(c))
            kept += QStringView(QChar::fromUcs4(c));
    return kept.toUpper();
}

QString normalisedAddress(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[\\s\\p{P}\\p{Z}\\p{Cf}]"));
    return typed.normalized(QString::NormalizationForm_KC).remove(between).toUpper();
}

bool isHan(char32_t c) {
    if (c < 0x3400) return c == 0x3007;  // 〇
    if (c >= 0x4E00 && c <= 0x9FFF) return true;
    return QChar::script(c) == QChar::Script_Han ||
           (c >= 0x20000 &&
            c <= 0x3FFFD) ||              // the planes of the extensions, newer than this Qt too
           (c >= 0xE000 && c <= 0xF8FF);  // private use: characters an office had made
}

QString normalisedName(const QString& typed) {
    std::vector<char32_t> signs;
    for (const auto c : typed.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isSpace(c)) {
            if (!signs.empty() && signs.back() != U' ') signs.push_back(U' ');
        } else if (!isInvisible(c)) {
            signs.push_back(isMiddleDot(c) ? U'·' : c);
        }
    }
    while (!signs.empty() && signs.back() == U' ') signs.pop_back();

    const auto hanAt = [&](size_t at) { return at < signs.size() && isHan(signs[at]); };
    for (size_t i = 1; i + 1 < signs.size(); ++i)
        if (isFullStop(signs[i]) && hanAt(i - 1) && hanAt(i + 1)) signs[i] = U'·';

    const auto dotAt = [&](size_t at) { return at < signs.size() && signs[at] == U'·'; };
    QString name;
    for (size_t i = 0; i < signs.size(); ++i) {
        if (signs[i] == U' ' && (dotAt(i - 1) || dotAt(i + 1) || (hanAt(i - 1) && hanAt(i + 1))))
            continue;
        if (signs[i] == U'·' && name.endsWith(u'·')) continue;
        name += QStringView(QChar::fromUcs4(signs[i]));
    }
    return name;
}

QStringList codePoints(const QString& text) {
    QStringList points;
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        points << text.mid(i, pair ? 2 : 1);
        if (pair) ++i;
    }
    return points;
}

}  // namespace zhiqiao
