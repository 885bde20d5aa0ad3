// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/form_number.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FormNumbers {
    Q_DECLARE_TR_FUNCTIONS(FormNumbers)
};

constexpr int kNumberLength = 16;
constexpr int kScanLength = 20;

bool isDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int remainder97(const QString& digits) {
    int rest = 0;
    for (const auto c : digits) rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

Error wrongLength() {
    return {.kind = Error::Kind::Invalid,
            .code = "form.wrong_length",
            .message = FormNumbers::tr("A form code has 20 digits, a form number 16."),
            .hint = FormNumbers::tr("Scan the code again, or type the number printed beside it.")};
}

Error badCheckDigits() {
    return {.kind = Error::Kind::Invalid,
            .code = "form.bad_check_digits",
            .message = FormNumbers::tr("The last two digits do not fit the others."),
            .hint = FormNumbers::tr("One digit was misread or mistyped: scan or type it again.")};
}

Error notOurs(FormKind wanted) {
    if (wanted == FormKind::Onward)
        return {.kind = Error::Kind::Invalid,
                .code = "form.not_ours",
                .message = FormNumbers::tr("This is no code of an onward referral."),
                .hint = FormNumbers::tr("Scan the code on the form or its feedback part.")};
    return {.kind = Error::Kind::Invalid,
            .code = "form.not_ours",
            .message = FormNumbers::tr("This is no code of a referral letter."),
            .hint = FormNumbers::tr("Scan the code on the letter, its stub or its receipt.")};
}

}  // namespace

std::optional<FormNumber> FormNumber::of(const QString& officeCode, int year, int serial) {
    if (officeCode.size() != 8 || !isDigits(officeCode)) return std::nullopt;
    if (year < 0 || serial < 1 || serial > 999999) return std::nullopt;
    return FormNumber(
        officeCode +
        u"%1%2"_s.arg(year % 100, 2, 10, QLatin1Char('0')).arg(serial, 6, 10, QLatin1Char('0')));
}

std::optional<FormNumber> FormNumber::fromText(const QString& digits) {
    if (digits.size() != kNumberLength || !isDigits(digits)) return std::nullopt;
    return FormNumber(digits);
}

QString scanCode(FormKind kind, const FormNumber& number) {
    const auto body = QString::number(int(kind)) + number.text();
    const auto check = 98 - remainder97(body + u"00"_s);
    return body + u"%1"_s.arg(check, 2, 10, QLatin1Char('0'));
}

Result<ScannedForm> parseScanCode(const QString& typed, FormKind wanted) {
    const auto digits = normalisedIdentifier(typed);
    if (!isDigits(digits)) return fail(notOurs(wanted));
    if (digits.size() == kNumberLength) return ScannedForm{wanted, *FormNumber::fromText(digits)};
    if (digits.size() != kScanLength) return fail(wrongLength());
    if (remainder97(digits) != 1) return fail(badCheckDigits());
    if (digits.left(2).toInt() != int(wanted)) return fail(notOurs(wanted));
    return ScannedForm{wanted, *FormNumber::fromText(digits.mid(2, kNumberLength))};
}

}  // namespace zhiqiao
