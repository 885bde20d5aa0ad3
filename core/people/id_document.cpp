// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/id_document.h"

#include "core/base/text.h"
#include "core/people/identity_number.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

IdentifierCheck byForm(const QString& typed, const QRegularExpression& form) {
    IdentifierCheck check;
    const auto number = normalisedIdentifier(typed);
    if (number.isEmpty()) {
        check.problem = "document.empty";
    } else if (!form.match(number).hasMatch()) {
        check.problem = "document.wrong_form";
    } else {
        check.valid = true;
        check.normalised = number;
    }
    return check;
}

}  // namespace

IdentifierCheck checkIdDocument(const QString& idType, const QString& typed,
                                const Divisions& divisions, QDate today, OldNumbers old) {
    static const QRegularExpression other(u"^[A-Z0-9\\p{Han}]{5,30}$"_s);
    if (idType.isEmpty() || idType == u"01" || idType == u"02" || idType == u"03")
        return checkIdentityNumber(typed, divisions, today, old);
    if (idType == u"04") return checkHongKongMacauPass(typed);
    if (idType == u"05") return checkTaiwanPass(typed);
    if (idType == u"07") return checkForeignPermit(typed, today);
    return byForm(typed, other);
}

bool isTestDocument(const QString& number, const Divisions& divisions) {
    static const QRegularExpression nobody(u"^(TEST|[A-Z]{0,3}0000)"_s);
    const auto full = eighteenCharactersOf(number);
    return IdentityNumber::fromText(full) ? isTestPerson(full, divisions)
                                          : nobody.match(number).hasMatch();
}

IdentifierCheck checkForeignPermit(const QString& typed, QDate today) {
    static const QRegularExpression form(u"^(9\\d{16}[\\dX]|[A-Z]{3}\\d{12})$"_s);
    auto check = byForm(typed, form);
    if (!check.valid || check.normalised.size() != 18) return check;
    const auto& number = check.normalised;
    const QDate birth(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(),
                      number.mid(12, 2).toInt());
    if (birth.isValid() && birth <= today) {
        check.birth = birth;
        check.sex = number.mid(14, 3).toInt() % 2 == 1 ? u"1"_s : u"2"_s;
    }
    if (!check.birth || identityCheckCharacter(QStringView(number).left(17)) != number.back())
        check.findings.push_back("document.unverified");
    return check;
}

IdentifierCheck checkHongKongMacauPass(const QString& typed) {
    static const QRegularExpression form(u"^[HM](\\d{8}|\\d{10})$"_s);
    return byForm(typed, form);
}

IdentifierCheck checkTaiwanPass(const QString& typed) {
    static const QRegularExpression form(u"^(\\d{8}|\\d{10}\\(?[A-Z]\\)?)$"_s);
    return byForm(typed, form);
}

IdentifierCheck checkDisabilityCertificate(const QString& typed, const Divisions& divisions,
                                           QDate today) {
    static const QRegularExpression form(u"^(\\d{17}[\\dX])(\\d)(\\d)(B\\d)?$"_s);
    const auto number = normalisedIdentifier(typed);
    const auto parts = form.match(number);
    if (!parts.hasMatch()) {
        IdentifierCheck check;
        check.problem = number.isEmpty() ? "document.empty" : "document.wrong_form";
        return check;
    }
    auto check = checkIdentityNumber(parts.captured(1), divisions, today);
    if (!check.valid) return check;
    const auto type = parts.captured(2).toInt();
    const auto grade = parts.captured(3).toInt();
    if (type < 1 || type > 7 || grade < 1 || grade > 4) {
        IdentifierCheck refused;
        refused.problem = "document.bad_disability_code";
        return refused;
    }
    check.normalised = number;
    return check;
}

IdentifierCheck checkEmploymentCertificate(const QString& typed, const Divisions& divisions) {
    static const QRegularExpression form(u"^(\\d{16}|\\d{18})$"_s);
    auto check = byForm(typed, form);
    if (!check.valid) return check;
    const auto area = check.normalised.left(6);
    if (divisions.exists(area))
        check.area = area;
    else
        check.findings.push_back("certificate.unknown_area");
    return check;
}

}  // namespace zhiqiao
