// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/likeness.h"

#include "core/base/pinyin.h"
#include "core/people/identity_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Likenesses {
    Q_DECLARE_TR_FUNCTIONS(Likenesses)
};

constexpr struct {
    const char* ground;
    const char* words;
} kWords[] = {
    {"name.equal", QT_TRANSLATE_NOOP("Likenesses", "same name")},
    {"name.former", QT_TRANSLATE_NOOP("Likenesses", "same as a former name")},
    {"name.variant", QT_TRANSLATE_NOOP("Likenesses", "same name in another spelling")},
    {"name.sound", QT_TRANSLATE_NOOP("Likenesses", "name sounds alike")},
    {"name.other", QT_TRANSLATE_NOOP("Likenesses", "another name")},
    {"birth.equal", QT_TRANSLATE_NOOP("Likenesses", "same day of birth")},
    {"birth.first_of_january",
     QT_TRANSLATE_NOOP("Likenesses", "both born on 1 January of the same year")},
    {"birth.swapped", QT_TRANSLATE_NOOP("Likenesses", "day and month of birth exchanged")},
    {"birth.january", QT_TRANSLATE_NOOP("Likenesses", "same year of birth, one on 1 January")},
    {"birth.other", QT_TRANSLATE_NOOP("Likenesses", "another day of birth")},
    {"sex.equal", QT_TRANSLATE_NOOP("Likenesses", "same sex")},
    {"sex.other", QT_TRANSLATE_NOOP("Likenesses", "the other sex")},
    {"area.township", QT_TRANSLATE_NOOP("Likenesses", "same township")},
    {"area.county", QT_TRANSLATE_NOOP("Likenesses", "same county")},
    {"area.other", QT_TRANSLATE_NOOP("Likenesses", "another county")},
    {"phone.equal", QT_TRANSLATE_NOOP("Likenesses", "same phone")},
    {"number.other", QT_TRANSLATE_NOOP("Likenesses", "another identity number")},
};

using Ground = const char*;
constexpr Ground kNothing = nullptr;

QString plainName(const QString& name) {
    auto plain = name.toLower();
    return plain.remove(u'·').remove(u' ');
}

bool isFormerName(const PersonFacts& who, const QString& plain) {
    return std::ranges::any_of(who.aliases,
                               [&](const QString& alias) { return plainName(alias) == plain; });
}

Ground groundOfName(const DuplicateRules& rules, const PersonFacts& one, const PersonFacts& other) {
    const auto mine = plainName(one.name);
    const auto theirs = plainName(other.name);
    if (mine.isEmpty() || theirs.isEmpty()) return kNothing;
    if (mine == theirs) return "name.equal";
    if (isFormerName(one, theirs) || isFormerName(other, mine)) return "name.former";
    if (rules.folded(mine) == rules.folded(theirs)) return "name.variant";
    return soundAlike(rules.folded(mine), rules.folded(theirs)) ? "name.sound" : "name.other";
}

bool isFirstOfJanuary(QDate day) { return day.day() == 1 && day.month() == 1; }

Ground groundOfBirth(const PersonFacts& one, const PersonFacts& other) {
    if (!one.birthOn || !other.birthOn) return kNothing;
    const auto mine = *one.birthOn;
    const auto theirs = *other.birthOn;
    if (mine == theirs) return isFirstOfJanuary(mine) ? "birth.first_of_january" : "birth.equal";
    if (mine.year() != theirs.year()) return "birth.other";
    if (mine.day() == theirs.month() && mine.month() == theirs.day()) return "birth.swapped";
    return isFirstOfJanuary(mine) || isFirstOfJanuary(theirs) ? "birth.january" : "birth.other";
}

bool isKnownSex(const QString& sex) { return sex == u"1"_s || sex == u"2"_s; }

Ground groundOfSex(const PersonFacts& one, const PersonFacts& other) {
    if (!isKnownSex(one.sex) || !isKnownSex(other.sex)) return kNothing;
    return one.sex == other.sex ? "sex.equal" : "sex.other";
}

QStringList areasOf(const PersonFacts& who) {
    QStringList areas{who.residenceDivision, who.hukouDivision};
    areas.removeAll(QString());
    return areas;
}

Ground groundOfArea(const PersonFacts& one, const PersonFacts& other) {
    constexpr qsizetype kCounty = 6;
    const auto mine = areasOf(one);
    const auto theirs = areasOf(other);
    if (mine.isEmpty() || theirs.isEmpty()) return kNothing;
    const auto share = [&](qsizetype digits) {
        return std::ranges::any_of(mine, [&](const QString& area) {
            return area.size() >= digits && std::ranges::any_of(theirs, [&](const QString& their) {
                       return their.size() >= digits && their.left(digits) == area.left(digits);
                   });
        });
    };
    if (share(kCounty + 3)) return "area.township";
    return share(kCounty) ? "area.county" : "area.other";
}

Ground groundOfPhone(const PersonFacts& one, const PersonFacts& other) {
    for (const auto& mine : {one.phone, one.otherPhone})
        if (!mine.isEmpty() && (mine == other.phone || mine == other.otherPhone))
            return "phone.equal";
    return kNothing;
}

Ground groundOfNumber(const PersonFacts& one, const PersonFacts& other) {
    if (one.idNumber.isEmpty() || other.idNumber.isEmpty() || one.idType != other.idType)
        return kNothing;
    return sameNumber(one.idNumber, other.idNumber) ? kNothing : "number.other";
}

}  // namespace

bool sameNumber(const QString& one, const QString& other) {
    if (one.isEmpty() || other.isEmpty()) return false;
    return one == other || eighteenCharactersOf(one) == eighteenCharactersOf(other);
}

Likeness likenessOf(const DuplicateRules& rules, const PersonFacts& one, const PersonFacts& other) {
    Likeness likeness{sameNumber(one.idNumber, other.idNumber), 0, {}};
    for (const auto* ground :
         {groundOfName(rules, one, other), groundOfBirth(one, other), groundOfSex(one, other),
          groundOfArea(one, other), groundOfPhone(one, other), groundOfNumber(one, other)}) {
        if (!ground) continue;
        const auto name = QString::fromLatin1(ground);
        const int points = rules.pointsFor(name);
        likeness.grounds.push_back({name, points});
        likeness.points += points;
    }
    return likeness;
}

QString wordsFor(const LikenessGround& ground) {
    for (const auto& [name, words] : kWords)
        if (ground.ground == QLatin1String(name)) return Likenesses::tr(words);
    return ground.ground;
}

QString wordsFor(const Likeness& likeness) {
    QStringList words;
    for (const auto& ground : likeness.grounds)
        if (ground.points > 0) words << wordsFor(ground);
    return words.join(Likenesses::tr(", "));
}

}  // namespace zhiqiao
