// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity_number.h"

#include "core/base/text.h"
#include "core/codes/working_calendar.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLength = 18;
constexpr qsizetype kOldLength = 15;

bool areDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate dayIn(QStringView yyyymmdd) {
    return {yyyymmdd.left(4).toInt(), yyyymmdd.mid(4, 2).toInt(), yyyymmdd.mid(6, 2).toInt()};
}

/// 6.3E+17, as spreadsheets show a long figure; the sign is a hyphen lost or a plus kept.
bool isRoundedFigure(const QString& text) {
    const auto e = text.indexOf(u'E');
    return e > 0 && text[0].isDigit() && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c == u'E' || c == u'+' || c == u'.';
           });
}

/// 19 after the area and the check character; 18 for the sequences kept for centenarians.
QString toEighteen(const QString& old) {
    const auto century = old.right(3).toInt() >= 996 ? u"18"_s : u"19"_s;
    const auto body = old.left(6) + century + old.mid(6);
    return body + identityCheckCharacter(body);
}

std::string_view formProblem(const QString& text) {
    if (text.isEmpty()) return "identity.empty";
    if (isRoundedFigure(text)) return "identity.spreadsheet_number";
    if (text.size() == kOldLength) return areDigits(text) ? "" : "identity.not_digits";
#ifdef ZHIQIAO_PLANTED_BUG
    if (text.size() < kOldLength) return "identity.wrong_length";
#else
    if (text.size() != kLength) return "identity.wrong_length";
#endif
    const bool digits = areDigits(QStringView(text).chopped(1)) &&
                        (text.back() == u'X' || areDigits(QStringView(text).last(1)));
    return digits ? "" : "identity.not_digits";
}

std::string_view contentProblem(const QString& number, const Divisions& divisions, QDate today) {
    if (identityCheckCharacter(QStringView(number).left(17)) != number.back())
        return number.endsWith(u"000"_s) ? "identity.digits_lost" : "identity.bad_check_character";
    const auto birth = dayIn(QStringView(number).mid(6, 8));
    if (!birth.isValid()) return "identity.no_such_day";
    if (birth > today) return "identity.birth_in_future";
    if (!divisions.existsInIdentityNumbers(number.left(6))) return "identity.unknown_area";
    return {};
}

}  // namespace

QChar identityCheckCharacter(QStringView digits) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr char16_t characters[] = u"10X98765432";
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) sum += digits[i].digitValue() * weights[i];
    return characters[sum % 11];
}

std::optional<IdentityNumber> IdentityNumber::fromText(const QString& digits) {
    if (digits.size() != kLength || !formProblem(digits).empty()) return std::nullopt;
    if (identityCheckCharacter(QStringView(digits).left(17)) != digits.back()) return std::nullopt;
    if (!dayIn(QStringView(digits).mid(6, 8)).isValid()) return std::nullopt;
    return IdentityNumber(digits);
}

QDate IdentityNumber::birth() const { return dayIn(QStringView(text_).mid(6, 8)); }

QString IdentityNumber::sex() const { return sequence() % 2 == 1 ? u"1"_s : u"2"_s; }

IdentifierCheck checkIdentityNumber(const QString& typed, const Divisions& divisions, QDate today,
                                    OldNumbers old) {
    IdentifierCheck check;
    auto number = normalisedIdentifier(typed);
    check.problem = formProblem(number);
    if (!check.problem.empty()) return check;
    if (number.size() == kOldLength) {
        if (old == OldNumbers::Refuse) {
            check.problem = "identity.old_number";
            return check;
        }
        number = toEighteen(number);
    }
    check.problem = contentProblem(number, divisions, today);
    if (!check.problem.empty()) return check;

    const auto identity = IdentityNumber::fromText(number);
    check.valid = true;
    check.normalised = number;
    check.birth = identity->birth();
    check.sex = identity->sex();
    check.area = identity->area();
    if (ageOn(*check.birth, today) > 120) check.findings.push_back("identity.age_over_120");
    if (divisions.retiredBefore(check.area, check.birth->year()))
        check.findings.push_back("identity.area_older_than_person");
    return check;
}

std::vector<std::string_view> differencesFrom(const IdentifierCheck& check,
                                              std::optional<QDate> birth, const QString& sex) {
    std::vector<std::string_view> differences;
    if (check.birth && birth && *check.birth != *birth)
        differences.push_back("identity.birth_differs");
    if ((sex == u"1" || sex == u"2") && !check.sex.isEmpty() && check.sex != sex)
        differences.push_back("identity.sex_differs");
    return differences;
}

QString eighteenCharactersOf(const QString& number) {
    return number.size() == kOldLength && areDigits(number) ? toEighteen(number) : number;
}

bool isTestPerson(const QString& text, const Divisions& divisions) {
    const auto number = IdentityNumber::fromText(text);
    if (!number) return false;
    const auto sequence = number->sequence();
    return sequence == 0 ||
           (sequence >= 996 && sequence <= 998 && number->birth() <= QDate(1998, 12, 31)) ||
           divisions.retiredBefore(number->area(), number->birth().year()) ||
           number->area() == u"632421";
}

}  // namespace zhiqiao
