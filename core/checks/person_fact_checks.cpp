// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/checks/check_days.h"
#include "core/checks/person_checks.h"
#include "core/people/identity_number.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Found = std::vector<DataFinding>;

const QString kIdentityCard = u"01"_s;  // [id_type]

const PersonFacts& factsOf(const PersonCheckFacts& all) { return all.file.person.facts; }

QDate recordedDay(const PersonCheckFacts& all) { return recordedOn(all.file.person.recorded); }

/// Only identity cards have numbers that tell birth and sex.
std::optional<IdentityNumber> cardNumber(const PersonFacts& facts) {
    if (facts.idType != kIdentityCard) return {};
    return IdentityNumber::fromText(facts.idNumber);
}

std::optional<int> threshold(const CheckRules& rules, const QString& param, QDate day) {
    return rules.codes.parameters.number(param, day);
}

Found numberMalformed(const PersonCheckFacts& all, const CheckRules&) {
    const auto& f = factsOf(all);
    if (f.idType != kIdentityCard || f.idNumber.isEmpty() || cardNumber(f)) return {};
    return {{.basis = f.idNumber}};
}

Found sexDiffers(const PersonCheckFacts& all, const CheckRules&) {
    const auto& f = factsOf(all);
    const auto number = cardNumber(f);
    const bool told = f.sex == u"1"_s || f.sex == u"2"_s;
    if (!number || !told || number->sex() == f.sex) return {};
    return {{.basis = f.idNumber + u'|' + f.sex}};
}

Found birthDiffers(const PersonCheckFacts& all, const CheckRules&) {
    const auto& f = factsOf(all);
    const auto number = cardNumber(f);
    if (!number || !f.birthOn || number->birth() == *f.birthOn) return {};
    return {{.basis = f.idNumber + u'|' + isoText(*f.birthOn)}};
}

Found birthInFuture(const PersonCheckFacts& all, const CheckRules&) {
    const auto& f = factsOf(all);
    if (!f.birthOn || *f.birthOn <= recordedDay(all)) return {};
    return {{.until = f.birthOn, .basis = isoText(*f.birthOn)}};
}

Found graduatedTooYoung(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto& f = factsOf(all);
    if (!f.birthOn || !f.graduatedOn) return {};
    const auto least = threshold(rules, u"check.graduation_age"_s, *f.graduatedOn);
    if (!least || ageOn(*f.birthOn, *f.graduatedOn) >= *least) return {};
    return {{.basis = isoText(*f.birthOn) + u'|' + isoText(*f.graduatedOn)}};
}

Found numberMissing(const PersonCheckFacts& all, const CheckRules&) {
    const auto& f = factsOf(all);
    if (f.idType != kIdentityCard || !f.idNumber.isEmpty()) return {};
    return {{.basis = f.idType}};
}

Found numberWasAnothers(const PersonCheckFacts& all, const CheckRules&) {
    if (!all.around.numberWasAnothers) return {};
    return {{.basis = factsOf(all).idNumber}};
}

/// Dots others type for the one between the parts of a name.
bool isOtherDot(QChar c) { return u"•・‧∙⋅●．｡。,，、."_s.contains(c); }

bool isBadlyWritten(const QString& name) {
    if (name != normalisedName(name)) return true;
    return name.startsWith(u'·') || name.endsWith(u'·') || std::ranges::any_of(name, isOtherDot);
}

/// Names in Latin letters have blanks and full stops of their own.
Found nameBadlyWritten(const PersonCheckFacts& all, const CheckRules&) {
    const auto& name = factsOf(all).name;
    const bool latin =
        std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Latin; });
    if (latin || !isBadlyWritten(name)) return {};
    return {{.basis = name}};
}

/// A code that was once in use and has none that goes on with it.
Found residenceGone(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto& f = factsOf(all);
    const auto* last = rules.codes.divisions.find(f.residenceDivision, QDate(9999, 1, 1));
    if (f.residenceDivision.isEmpty() || !last || !last->validTo) return {};
    return {{.from = QDate(*last->validTo + 1, 1, 1), .basis = f.residenceDivision}};
}

constexpr int kYearsAhead = 20;

Found ageOverLimit(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto& f = factsOf(all);
    if (!f.birthOn) return {};
    // Of the young it would be kept for a day that lies a lifetime ahead.
    const auto within = recordedDay(all).addYears(kYearsAhead);
    const auto most = threshold(rules, u"check.oldest_age"_s, within);
    if (!most || ageOn(*f.birthOn, within) <= *most) return {};
    return {{.from = f.birthOn->addYears(*most + 1), .basis = isoText(*f.birthOn)}};
}

Found phoneShared(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto most = threshold(rules, u"check.phone_persons"_s, recordedDay(all));
    if (!most || factsOf(all).phone.isEmpty() || all.around.samePhone + 1 <= *most) return {};
    return {{.basis = factsOf(all).phone}};
}

constexpr NamedPersonTest kFactTests[] = {
    {"number_malformed", numberMalformed},
    {"sex_differs", sexDiffers},
    {"birth_differs", birthDiffers},
    {"birth_in_future", birthInFuture},
    {"graduated_too_young", graduatedTooYoung},
    {"number_missing", numberMissing},
    {"number_was_anothers", numberWasAnothers},
    {"name_badly_written", nameBadlyWritten},
    {"residence_gone", residenceGone},
    {"age_over_limit", ageOverLimit},
    {"phone_shared", phoneShared},
};

}  // namespace

std::span<const NamedPersonTest> personFactTests() { return kFactTests; }

}  // namespace zhiqiao
