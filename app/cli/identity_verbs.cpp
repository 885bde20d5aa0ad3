// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/people/bank_card.h"
#include "core/people/identity_number.h"
#include "core/people/phone_number.h"
#include "core/vacancies/credit_code.h"

#include <QCoreApplication>
#include <QTextStream>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct IdentityVerbs {
    Q_DECLARE_TR_FUNCTIONS(IdentityVerbs)
};

IdentifierCheck checkOne(const QString& kind, const QString& value, const Codes& codes,
                         QDate today) {
    if (kind == u"uscc"_s) return checkCreditCode(value);
    if (kind == u"phone"_s) return checkPhone(value);
    if (kind == u"bank"_s) return checkBankCard(value);
    return checkIdentityNumber(value, codes.divisions, today);
}

QJsonObject json(const QString& value, const IdentifierCheck& check, const Codes& codes,
                 QDate today) {
    QJsonArray findings;
    for (const auto finding : check.findings) findings.append(toQString(finding));
    const auto orNull = [](const QString& s) { return s.isEmpty() ? QJsonValue() : QJsonValue(s); };
    return {
        {u"value"_s, value},
        {u"valid"_s, check.valid},
        {u"normalised"_s, orNull(check.normalised)},
        {u"birth"_s, dayJson(check.birth)},
        {u"sex"_s, orNull(check.sex)},
        {u"area"_s, orNull(check.area)},
        {u"area_name"_s, orNull(codes.divisions.fullName(check.area, check.birth.value_or(today)))},
        {u"problem"_s, check.valid ? QJsonValue() : QJsonValue(toQString(check.problem))},
        {u"findings"_s, findings}};
}

}  // namespace

void addIdentityVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "identity", utf8(IdentityVerbs::tr("Check identifiers; opens no database")));
    noun->require_subcommand(1);
    auto* check =
        addVerb(*noun, "check", IdentityVerbs::tr("Checks numbers and says what they hold"),
                "identity check id 632421197008151239");
    struct Options {
        std::string kind = "id";
        std::vector<std::string> values;
    };
    const auto o = std::make_shared<Options>();
    check->add_option("kind", o->kind, utf8(IdentityVerbs::tr("id, uscc, phone or bank")))
        ->check(CLI::IsMember({"id", "uscc", "phone", "bank"}));
    check->add_option("values", o->values,
                      utf8(IdentityVerbs::tr("Values; none: one per line on standard input")));
    check->callback([&program, o] {
        program.verb = [&program, o] {
            const auto output = program.output();
            const auto codes = loadCodes();
            if (!codes) return output.fail(codes.error());
            const auto day = program.askedDay();
            if (!day) return output.fail(day.error());
            const auto today = day->value_or(SystemClock().today());
            QStringList given;
            for (const auto& value : o->values) given << text(value);
            if (given.isEmpty()) {
                QTextStream in(stdin);
                for (QString line; in.readLineInto(&line);) given << line;
            }
            QJsonArray rows;
            bool allValid = true;
            for (const auto& value : given) {
                const auto result = checkOne(text(o->kind), value, *codes, today);
                allValid &= result.valid;
                rows.append(json(value, result, *codes, today));
            }
            output.rows(rows, rows.size());
            return allValid ? Done : SomeRefused;
        };
    });
}

}  // namespace zhiqiao::cli
