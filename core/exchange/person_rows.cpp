// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_rows.h"

#include "core/people/bank_card.h"
#include "core/people/register_person.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PersonRows {
    Q_DECLARE_TR_FUNCTIONS(PersonRows)
};

/// Which list the category of a registration comes from; empty: free.
QString categoryList(const QString& kind) {
    if (kind == u"hardship") return u"hardship_category"_s;
    if (kind == u"poverty") return u"poverty_kind"_s;
    return {};
}

/// Takes the field the check stumbled over out of the facts, so that the next one can be found.
bool takeOut(PersonFacts& facts, const QString& field) {
    static const QHash<QString, QString PersonFacts::*> fields{
        {u"id_number"_s, &PersonFacts::idNumber},
        {u"id_type"_s, &PersonFacts::idType},
        {u"phone"_s, &PersonFacts::phone},
        {u"other_phone"_s, &PersonFacts::otherPhone}};
    if (field == u"name") {
        facts.name = u"某"_s;
        return true;
    }
    if (field == u"birth_on") {
        facts.birthOn.reset();
        return true;
    }
    const auto member = fields.constFind(field);
    if (member == fields.constEnd() || (facts.**member).isEmpty()) return false;
    (facts.**member).clear();
    return true;
}

void checkFacts(RowReader& reader, PersonFacts& facts, const Codes& codes,
                const ImportSetting& setting) {
    constexpr int kMostProblems = 6;
    PersonFacts rest = facts;
    if (rest.name.trimmed().isEmpty()) rest.name = u"某"_s;
    for (int round = 0; round < kMostProblems; ++round) {
        const auto checked =
            checkPerson(codes, rest, setting.today, setting.demo, OldNumbers::Accept);
        if (checked) {
            if (reader.good()) facts = checked->facts;
            for (const Finding& finding : checked->findings)
                reader.warn(finding.field, finding.message,
                            PersonRows::tr("Compare it with the document."));
            return;
        }
        QString field = checked.error().detail.section(u"field="_s, 1, 1);
        if (field.isEmpty()) field = u"name"_s;
        reader.refuse(field, checked.error());
        if (!takeOut(rest, field)) return;
    }
}

void checkAccount(RowReader& reader, PersonFacts& facts) {
    if (facts.bankAccount.isEmpty()) return;
    const auto check = checkBankCard(facts.bankAccount);
    const Error problem = identifierError(check.problem);
    if (check.valid)
        facts.bankAccount = check.normalised;
    else if (check.problem == "bank.bad_check_digit")
        reader.warn(u"bank_account"_s, problem.message, problem.hint);
    else
        reader.refuse(u"bank_account"_s, problem);
}

}  // namespace

PersonFacts readPersonFacts(RowReader& reader, const Codes& codes, const ImportSetting& setting) {
    PersonFacts facts;
    facts.name = reader.text(u"name"_s);
    facts.aliases = severalFromText(reader.statedText(u"aliases"_s));
    facts.idType = reader.code(u"id_type"_s);
    facts.idNumber = reader.text(u"id_number"_s);
    facts.sex = reader.code(u"sex"_s);
    facts.birthOn = reader.day(u"birth_on"_s);
    facts.ethnicGroup = reader.code(u"ethnic_group"_s);
    facts.education = reader.code(u"education"_s);
    facts.school = reader.statedText(u"school"_s);
    facts.major = reader.statedText(u"major"_s);
    facts.graduatedOn = reader.day(u"graduated_on"_s, DayPrecision::MonthAllowed);
    facts.skillLevel = reader.code(u"skill_level"_s);
    facts.skills = reader.statedText(u"skills"_s);
    facts.certificates = severalFromText(reader.statedText(u"certificates"_s));
    facts.political = reader.code(u"political"_s);
    facts.marital = reader.code(u"marital"_s);
    facts.health = reader.code(u"health"_s);
    facts.hukouKind = reader.code(u"hukou_kind"_s);
    facts.hukouDivision = reader.place(u"hukou_division"_s);
    facts.residenceDivision = reader.place(u"residence_division"_s);
    facts.address = reader.statedText(u"address"_s);
    facts.phone = reader.statedText(u"phone"_s);
    facts.otherPhone = reader.statedText(u"other_phone"_s);
    facts.bankAccount = reader.statedText(u"bank_account"_s);
    facts.note = reader.statedText(u"note"_s);
    checkAccount(reader, facts);
    checkFacts(reader, facts, codes, setting);
    return facts;
}

std::vector<RegistrationFacts> readRegistrations(RowReader& reader, const CodeBook& lists,
                                                 const ImportSetting& setting) {
    QStringList kinds = reader.codes(u"registration_kind"_s);
    kinds.removeDuplicates();
    const QString category = reader.statedText(u"registration_category"_s);
    const QString channel = reader.code(u"channel"_s);
    const QDate day = reader.day(u"registered_on"_s).value_or(setting.today);
    if (day > setting.today)
        reader.refuse(u"registered_on"_s, PersonRows::tr("The day lies in the future."),
                      PersonRows::tr("Check the year."));

    std::vector<RegistrationFacts> registrations;
    bool categoryUsed = category.isEmpty();
    QStringList candidates;
    for (const QString& kind : kinds) {
        RegistrationFacts facts{.kind = kind,
                                .category = {},
                                .channel = channel,
                                .registeredOn = day,
                                .officer = setting.officer};
        const QString list = categoryList(kind);
        if (!category.isEmpty() && (!list.isEmpty() || kinds.size() == 1)) {
            const WordMatch match =
                list.isEmpty() ? WordMatch{category, {}} : matchCode(lists, list, category);
            facts.category = match.code;
            categoryUsed = categoryUsed || !match.code.isEmpty();
            candidates += match.candidates;
        }
        registrations.push_back(std::move(facts));
    }
    if (!categoryUsed && !kinds.isEmpty())
        reader.refuse(u"registration_category"_s, PersonRows::tr("This is not in the code list."),
                      candidates.isEmpty()
                          ? PersonRows::tr("Write a code or the official term of the list.")
                          : PersonRows::tr("Did you mean: %1?").arg(candidates.join(u"；"_s)));
    return registrations;
}

std::optional<JobWish> readWish(RowReader& reader) {
    JobWish wish;
    wish.occupations = reader.codes(u"wish_occupation"_s, true);
    wish.divisions = reader.places(u"wish_division"_s);
    if (const auto wage = reader.wage(u"wish_wage"_s)) {
        if (wage->hourly)
            reader.refuse(u"wish_wage"_s, PersonRows::tr("This is no monthly wage."),
                          PersonRows::tr("Write the monthly wage in yuan."));
        if (wage->low) wish.wageFenLow = wage->low->inFen();
    }
    wish.workMode = reader.code(u"wish_work_mode"_s);
    if (wish == JobWish{}) return {};
    return wish;
}

}  // namespace zhiqiao
