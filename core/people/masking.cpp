// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/masking.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString stars(qsizetype count) { return QString(std::max<qsizetype>(count, 0), u'*'); }

/// At least this many characters stay hidden, whatever the length.
constexpr qsizetype kLeastHidden = 4;

QString lastOnly(const QString& text, qsizetype shown) {
    const auto kept = std::min(shown, std::max<qsizetype>(text.size() - kLeastHidden, 0));
    return stars(text.size() - kept) + text.right(kept);
}

}  // namespace

QString maskedName(const QString& name) {
    if (name.isEmpty()) return {};
    for (const auto separator : {u'·', u' '})
        if (const auto at = name.indexOf(separator); at > 0)
            return name.left(at) + separator + u'*';
    const auto points = codePoints(name);
    if (points.size() == 1) return u"*"_s;
    if (!isHan(points.front().toUcs4().value(0))) return points.front() + stars(points.size() - 1);
    if (points.size() == 2) return points.front() + u'*';
    return points.front() + stars(points.size() - 2) + points.back();
}

QString maskedIdentityNumber(const QString& number, Viewer viewer) {
    if (viewer == Viewer::OutOfScope || number.size() < 3 + 4 + kLeastHidden)
        return lastOnly(number, 4);
    return number.left(3) + stars(number.size() - 7) + number.right(4);
}

QString maskedPhone(const QString& phone) {
    const bool mobile = phone.size() == 11 && phone.startsWith(u'1');
    return mobile ? phone.left(3) + u"****"_s + phone.right(4) : lastOnly(phone, 4);
}

QString maskedBankCard(const QString& account) { return lastOnly(account, 4); }

QString maskedAddress(const QString& address) {
    if (address.isEmpty()) return {};
    // Province, prefecture and county, each if it is there; then the township. What comes after a
    // road, a village or a figure is never taken for a township.
    static const QRegularExpression county(
        u"^([^县区市州镇乡路村号\\d]{2,8}(省|自治区))?([^县区市镇乡路村号\\d]{2,10}?(自治州|市|州|"
        u"盟|地区))?"
        "([^镇乡路村号\\d]{1,12}?(自治县|县|(?<![小社园校厂])区|旗|市))?"_s);
    static const QRegularExpression township(u"^[^路巷号村弄栋社组\\d]{1,10}?(街道|镇|乡|苏木)"_s);
    const auto shown = county.match(address).captured(0);
    const auto rest = address.mid(shown.size());
    const auto within = township.match(rest);
    const auto kept = shown + (within.hasMatch() ? within.captured(0) : QString());
    return kept.size() == address.size() ? kept : kept + u"***"_s;
}

}  // namespace zhiqiao
