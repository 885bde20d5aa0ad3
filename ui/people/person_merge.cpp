// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_merge.h"

#include "core/people/masking.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString mergeText(const QString& value) { return value; }
QString mergeText(const QStringList& value) { return value.join(u'、'); }
QString mergeText(const std::optional<QDate>& value) {
    return value ? value->toString(Qt::ISODate) : QString();
}

/// Sealed values are masked: two of them can be told apart by their ends.
QString asShown(const QString& field, const QString& value) {
    if (field == u"id_number"_s) return maskedIdentityNumber(value);
    if (field == u"phone"_s || field == u"other_phone"_s) return maskedPhone(value);
    if (field == u"bank_account"_s) return maskedBankCard(value);
    if (field == u"address"_s) return maskedAddress(value);
    return value;
}

/// Calls `visit(key, member)` for every fact.
template <class Visit>
void eachFact(Visit visit) {
    visit("name", &PersonFacts::name);
    visit("aliases", &PersonFacts::aliases);
    visit("id_type", &PersonFacts::idType);
    visit("id_number", &PersonFacts::idNumber);
    visit("sex", &PersonFacts::sex);
    visit("birth_on", &PersonFacts::birthOn);
    visit("ethnic_group", &PersonFacts::ethnicGroup);
    visit("education", &PersonFacts::education);
    visit("school", &PersonFacts::school);
    visit("major", &PersonFacts::major);
    visit("graduated_on", &PersonFacts::graduatedOn);
    visit("skill_level", &PersonFacts::skillLevel);
    visit("skills", &PersonFacts::skills);
    visit("certificates", &PersonFacts::certificates);
    visit("political", &PersonFacts::political);
    visit("marital", &PersonFacts::marital);
    visit("health", &PersonFacts::health);
    visit("hukou_kind", &PersonFacts::hukouKind);
    visit("hukou_division", &PersonFacts::hukouDivision);
    visit("residence_division", &PersonFacts::residenceDivision);
    visit("address", &PersonFacts::address);
    visit("phone", &PersonFacts::phone);
    visit("other_phone", &PersonFacts::otherPhone);
    visit("bank_account", &PersonFacts::bankAccount);
    visit("note", &PersonFacts::note);
}

}  // namespace

PersonMerge mergePerson(const PersonFacts& base, const PersonFacts& mine,
                        const PersonFacts& theirs) {
    PersonMerge merge{mine, {}};
    eachFact([&](const char* key, auto member) {
        if (mine.*member == theirs.*member || theirs.*member == base.*member) return;
        if (mine.*member == base.*member) {
            merge.facts.*member = theirs.*member;
            return;
        }
        const auto field = QString::fromLatin1(key);
        merge.conflicts.push_back({field, asShown(field, mergeText(mine.*member)),
                                   asShown(field, mergeText(theirs.*member))});
    });
    return merge;
}

void takeField(PersonFacts& facts, const PersonFacts& from, const QString& field) {
    eachFact([&](const char* key, auto member) {
        if (field == QLatin1String(key)) facts.*member = from.*member;
    });
}

}  // namespace zhiqiao::ui
