// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone_number.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

IdentifierCheck phoneBy(const QString& typed, const QRegularExpression& form) {
    IdentifierCheck check;
    const auto number = normalisedPhone(typed);
    if (number.isEmpty()) {
        check.problem = "phone.empty";
    } else if (!form.match(number).hasMatch()) {
        check.problem = "phone.invalid";
    } else {
        check.valid = true;
        check.normalised = number;
    }
    return check;
}

const QRegularExpression& mobileForm() {
    static const QRegularExpression form(u"^1[3-9]\\d{9}$"_s);
    return form;
}

const QRegularExpression& landlineForm() {
    static const QRegularExpression form(u"^(0\\d{2,3})?\\d{7,8}(-\\d{1,6})?$"_s);
    return form;
}

}  // namespace

QString normalisedPhone(const QString& typed) {
    // An extension is what follows the last hyphen of a number long enough to stand before it.
    static const QRegularExpression extension(u"^(.*\\d{7,})-(\\d{1,6})$"_s);
    static const QRegularExpression country(u"^(\\+86|0086)"_s);
    QString text;
    for (const auto c : typed.normalized(QString::NormalizationForm_KC)) {
        const auto code = c.unicode();
        const bool dash = (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
        if (dash || c == u'-')
            text += u'-';
        else if (!c.isSpace() && c.category() != QChar::Other_Format && c != u'(' && c != u')')
            text += c;
    }
    text.remove(country);
    const auto parts = extension.match(text);
    auto number = parts.hasMatch() ? parts.captured(1) : text;
    number.remove(u'-');
    return parts.hasMatch() ? number + u'-' + parts.captured(2) : number;
}

IdentifierCheck checkMobile(const QString& typed) { return phoneBy(typed, mobileForm()); }

IdentifierCheck checkLandline(const QString& typed) { return phoneBy(typed, landlineForm()); }

IdentifierCheck checkPhone(const QString& typed) {
    const auto mobile = checkMobile(typed);
    return mobile.valid ? mobile : checkLandline(typed);
}

}  // namespace zhiqiao
