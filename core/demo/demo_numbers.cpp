// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_numbers.h"

#include "core/people/identity_number.h"
#include "core/vacancies/credit_code.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

}  // namespace

DemoNumbers::DemoNumbers(const Divisions& divisions) : divisions_(divisions) {
    for (const auto& row : divisions.rows())
        if (row.level == 3 && row.kind == Division::Kind::Ordinary && !row.validTo &&
            row.code.startsWith(u"63"_s))
            areas_.push_back(row.code);
}

QString DemoNumbers::taken(const QString& first17) {
    const auto number = first17 + identityCheckCharacter(first17);
    if (given_.contains(number)) return {};
    given_.insert(number);
    return number;
}

QString DemoNumbers::identityNumber(Random& random, const QString& sex, QDate birth) {
    const auto day = birth.toString(u"yyyyMMdd"_s);
    const bool woman = sex == u"2"_s;
    if (woman || birth.year() <= 1998)  // R1 and R2
        for (int attempt = 0; attempt < 4; ++attempt) {
            const auto sequence = !woman                                      ? u"997"_s
                                  : birth.year() > 1998 || random.chance(700) ? u"000"_s
                                  : random.chance(500)                        ? u"996"_s
                                                                              : u"998"_s;
            if (auto number = taken(random.pick(areas_) + day + sequence); !number.isEmpty())
                return number;
        }
    for (;;) {  // R3 for births after 2014, R4 for all
        const int sequence = random.between(0, 498) * 2 + (woman ? 2 : 1);
        if (sequence > 995) continue;
        const auto area = birth.year() >= 1988 && random.chance(300) ? u"630111"_s : u"632421"_s;
        if (auto number = taken(area + day + u"%1"_s.arg(sequence, 3, 10, QLatin1Char('0')));
            !number.isEmpty())
            return number;
    }
}

QString DemoNumbers::identityNumberOf(const QString& area, const QString& sex, QDate birth,
                                      QChar end) {
    for (int sequence = sex == u"2"_s ? 0 : 1; sequence < 1000; sequence += 2) {
        const auto first17 =
            area + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(sequence, 3, 10, QLatin1Char('0'));
        const auto check = identityCheckCharacter(first17);
        if ((!end.isNull() && check != end) || !isTestPerson(first17 + check, divisions_)) continue;
        if (auto number = taken(first17); !number.isEmpty()) return number;
    }
    return {};
}

QString DemoNumbers::mobile() { return u"142%1"_s.arg(++phones_, 8, 10, QLatin1Char('0')); }

QString DemoNumbers::creditCode(const QString& prefix) {
    const auto organisation = u"MA8%1"_s.arg(++organisations_, 5, 10, QLatin1Char('0'));
    QString body;
    for (const auto c : kAlphabet)
        if (checkOrganisationCode(organisation + c).valid) body = organisation + c;
    if (body.isEmpty()) return creditCode(prefix);  // its check character is outside the alphabet
    for (const auto c : kAlphabet)
        if (const auto code = prefix + u"632421"_s + body + c; checkCreditCode(code).valid)
            return code;
    return creditCode(prefix);
}

}  // namespace zhiqiao
