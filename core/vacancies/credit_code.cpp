// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/credit_code.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const auto kCreditCharacters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

int creditValue(QChar c) { return int(kCreditCharacters.indexOf(c)); }

int organisationValue(QChar c) {
    if (c >= u'0' && c <= u'9') return c.unicode() - u'0';
    if (c >= u'A' && c <= u'Z') return c.unicode() - u'A' + 10;
    return -1;
}

QChar organisationCheck(QStringView eight) {
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) sum += organisationValue(eight[i]) * weights[i];
    const auto check = 11 - sum % 11;
    return check == 10 ? u'X' : check == 11 ? u'0' : QChar(u'0' + check);
}

QChar creditCheck(QStringView seventeen) {
    int sum = 0;
    int weight = 1;
    for (qsizetype i = 0; i < 17; ++i, weight = weight * 3 % 31)
        sum += creditValue(seventeen[i]) * weight;
    return kCreditCharacters[(31 - sum % 31) % 31];
}

}  // namespace

IdentifierCheck checkCreditCode(const QString& typed) {
    IdentifierCheck check;
    const auto code = normalisedIdentifier(typed);
    if (code.isEmpty()) {
        check.problem = "credit.empty";
    } else if (code.size() != 18) {
        check.problem = "credit.wrong_length";
    } else if (!std::all_of(code.begin(), code.end(),
                            [](QChar c) { return creditValue(c) >= 0; })) {
        check.problem = "credit.bad_character";
    } else if (creditCheck(QStringView(code).left(17)) != code.back()) {
        check.problem = "credit.bad_check_character";
    } else {
        check.valid = true;
        check.normalised = code;
        check.area = code.mid(2, 6);
        if (organisationCheck(QStringView(code).mid(8, 8)) != code[16])
            check.findings.push_back("credit.organisation_check");
    }
    return check;
}

IdentifierCheck checkOrganisationCode(const QString& typed) {
    IdentifierCheck check;
    const auto code = normalisedIdentifier(typed);
    const bool known =
        std::all_of(code.begin(), code.end(), [](QChar c) { return organisationValue(c) >= 0; });
    if (code.isEmpty()) {
        check.problem = "credit.empty";
    } else if (code.size() != 9) {
        check.problem = "credit.wrong_length";
    } else if (!known) {
        check.problem = "credit.bad_character";
    } else if (organisationCheck(QStringView(code).left(8)) != code.back()) {
        check.problem = "credit.bad_check_character";
    } else {
        check.valid = true;
        check.normalised = code;
    }
    return check;
}

QString employerKindOf(const QString& creditCode) {
    constexpr struct {
        const char16_t* prefix;
        const char16_t* kind;
    } kinds[] = {{u"91", u"01"}, {u"92", u"02"}, {u"93", u"03"}, {u"11", u"04"},
                 {u"12", u"05"}, {u"51", u"06"}, {u"52", u"07"}, {u"53", u"10"}};
    for (const auto& [prefix, kind] : kinds)
        if (creditCode.startsWith(QString::fromUtf16(prefix))) return QString::fromUtf16(kind);
    return {};
}

bool kindDiffers(const QString& creditCode, const QString& employerKind) {
    const auto kind = employerKindOf(creditCode);
    // 家庭农场 register as firms, as sole traders or not at all.
    return !kind.isEmpty() && !employerKind.isEmpty() && employerKind != u"08" &&
           employerKind != u"99" && kind != employerKind;
}

bool isTestOrganisation(const QString& creditCode) { return creditCode.mid(2, 6) == u"632421"; }

}  // namespace zhiqiao
