// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/register_person.h"

#include "core/base/text.h"
#include "core/people/id_document.h"
#include "core/people/identity_number.h"
#include "core/people/phone_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RegisterPerson {
    Q_DECLARE_TR_FUNCTIONS(RegisterPerson)
};

constexpr qsizetype kLongestName = 60;  // code points

Error atField(Error error, const char* field) {
    error.detail = u"field="_s + QLatin1String(field);
    return error;
}

Error invalid(std::string_view code, const QString& message, const QString& hint,
              const char* field) {
    return atField({.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint},
                   field);
}

/// Fields that hold a code, each with its list.
struct CodeField {
    const char* field;
    const char* list;
    QString PersonFacts::*member;
};
constexpr CodeField kCodeFields[]{
    {"id_type", "id_type", &PersonFacts::idType},
    {"sex", "sex", &PersonFacts::sex},
    {"ethnic_group", "ethnic_group", &PersonFacts::ethnicGroup},
    {"education", "education", &PersonFacts::education},
    {"skill_level", "skill_level", &PersonFacts::skillLevel},
    {"political", "political", &PersonFacts::political},
    {"marital", "marital", &PersonFacts::marital},
    {"health", "health", &PersonFacts::health},
    {"hukou_kind", "hukou", &PersonFacts::hukouKind},
};

Result<> checkCodes(const Codes& codes, const PersonFacts& facts) {
    for (const auto& [field, list, member] : kCodeFields)
        if (auto known = codes.lists.check(QLatin1String(list), facts.*member, field); !known)
            return known;
    if (!facts.hukouDivision.isEmpty() && !codes.divisions.exists(facts.hukouDivision))
        return fail(unknownCode("hukou_division"));
    if (!facts.residenceDivision.isEmpty() && !codes.divisions.exists(facts.residenceDivision))
        return fail(unknownCode("residence_division"));
    return {};
}

Finding findingOn(std::string_view code) {
    return {toQString(code), u"id_number"_s, identifierError(code).message};
}

Result<> checkNumber(const Codes& codes, CheckedPerson& checked, QDate today, bool demo,
                     OldNumbers old) {
    auto& facts = checked.facts;
    if (facts.idNumber.isEmpty()) return {};
    if (facts.idType.isEmpty()) facts.idType = u"01"_s;
    const auto check = checkIdDocument(facts.idType, facts.idNumber, codes.divisions, today, old);
    if (!check.valid) return fail(atField(identifierError(check.problem), "id_number"));
    facts.idNumber = check.normalised;
    if (demo && !isTestDocument(facts.idNumber, codes.divisions))
        return fail(invalid("identity.not_a_test_number",
                            RegisterPerson::tr("A demo office takes only numbers that can belong "
                                               "to nobody."),
                            RegisterPerson::tr("Real persons belong into a real office; use a test "
                                               "number here: an identity number of nobody, or "
                                               "another that begins with TEST or 0000."),
                            "id_number"));
    auto findings = check.findings;
    for (const auto difference : differencesFrom(check, facts.birthOn, facts.sex))
        findings.push_back(difference);
    if (check.birth) facts.birthOn = check.birth;
    if (!check.sex.isEmpty()) facts.sex = check.sex;
    for (const auto finding : findings) checked.findings.push_back(findingOn(finding));
    return {};
}

Result<> checkPhones(CheckedPerson& checked) {
    for (const auto& [field, member] : {std::pair{"phone", &PersonFacts::phone},
                                        std::pair{"other_phone", &PersonFacts::otherPhone}}) {
        auto& phone = checked.facts.*member;
        if (phone.trimmed().isEmpty()) {
            phone.clear();
            continue;
        }
        const auto check = checkPhone(phone);
        if (!check.valid) return fail(atField(identifierError(check.problem), field));
        phone = check.normalised;
    }
    return {};
}

}  // namespace

Result<CheckedPerson> checkPerson(const Codes& codes, const PersonFacts& typed, QDate today,
                                  bool demo, OldNumbers old) {
    CheckedPerson checked{typed, {}};
    auto& facts = checked.facts;
    facts.name = normalisedName(typed.name);
    if (facts.name.isEmpty())
        return fail(invalid("person.name_missing", RegisterPerson::tr("The name is missing."),
                            RegisterPerson::tr("Type the name as the identity card has it."),
                            "name"));
    if (codePoints(facts.name).size() > kLongestName)
        return fail(invalid(
            "person.name_too_long", RegisterPerson::tr("The name is longer than 60 characters."),
            RegisterPerson::tr("Type the name as the identity card has it."), "name"));
    for (auto& alias : facts.aliases) alias = normalisedName(alias);
    facts.aliases.removeAll(QString());
    if (auto done = checkNumber(codes, checked, today, demo, old); !done) return fail(done.error());
    if (auto done = checkPhones(checked); !done) return fail(done.error());
    if (facts.birthOn && *facts.birthOn > today)
        return fail(invalid("person.birth_in_future",
                            RegisterPerson::tr("The day of birth lies in the future."),
                            RegisterPerson::tr("Check the year."), "birth_on"));
    if (auto done = checkCodes(codes, facts); !done) return fail(done.error());
    return checked;
}

Result<std::vector<Finding>> findingsAmong(const PersonStore& people, const Person& person) {
    if (person.facts.idNumber.isEmpty()) return std::vector<Finding>();
    const auto former = people.wasNumberOfAnother(person.id, person.facts.idNumber);
    if (!former) return fail(former.error());
    if (!*former) return std::vector<Finding>();
    return std::vector{findingOn("identity.formerly_of_another")};
}

Result<RegisteredPerson> correctPerson(
    Transactions& transactions, PersonStore& people, const Codes& codes, const Actor& actor,
    const OperationId& operation, bool demo, PersonId id, int rowVersion, const PersonFacts& facts,
    QDate today, const std::function<Result<>(const Act&, PersonId)>& changed) {
    const auto checked = checkPerson(codes, facts, today, demo);
    if (!checked) return fail(checked.error());
    return transactions.run(actor,
                            {.name = "person.correct",
                             .operation = operation,
                             .subject = "person",
                             .subjectId = id.value(),
                             .right = Right::PersonWrite},
                            [&](const Act& act) -> Result<RegisteredPerson> {
                                auto saved = people.update(act, id, rowVersion, checked->facts);
                                if (!saved) return fail(saved.error());
                                if (auto done = changed(act, id); !done) return fail(done.error());
                                auto findings = findingsAmong(people, *saved);
                                if (!findings) return fail(findings.error());
                                std::ranges::copy(checked->findings, std::back_inserter(*findings));
                                return RegisteredPerson{*saved, *std::move(findings)};
                            });
}

}  // namespace zhiqiao
