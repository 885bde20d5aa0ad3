// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_facts.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString isoOrNothing(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

constexpr OwnFact kOwnFacts[] = {
    {"name", QT_TRANSLATE_NOOP("OwnDataWords", "Name"),
     [](const PersonFacts& f) { return f.name; }},
    {"aliases", QT_TRANSLATE_NOOP("OwnDataWords", "Other names"),
     [](const PersonFacts& f) { return f.aliases.join(u'、'); }},
    {"id_type", QT_TRANSLATE_NOOP("OwnDataWords", "Kind of document"),
     [](const PersonFacts& f) { return f.idType; }, "id_type"},
    {"id_number", QT_TRANSLATE_NOOP("OwnDataWords", "Document number"),
     [](const PersonFacts& f) { return f.idNumber; }},
    {"sex", QT_TRANSLATE_NOOP("OwnDataWords", "Sex"), [](const PersonFacts& f) { return f.sex; },
     "sex"},
    {"birth_on", QT_TRANSLATE_NOOP("OwnDataWords", "Day of birth"),
     [](const PersonFacts& f) { return isoOrNothing(f.birthOn); }},
    {"ethnic_group", QT_TRANSLATE_NOOP("OwnDataWords", "Ethnic group"),
     [](const PersonFacts& f) { return f.ethnicGroup; }, "ethnic_group"},
    {"education", QT_TRANSLATE_NOOP("OwnDataWords", "Schooling"),
     [](const PersonFacts& f) { return f.education; }, "education"},
    {"school", QT_TRANSLATE_NOOP("OwnDataWords", "School"),
     [](const PersonFacts& f) { return f.school; }},
    {"major", QT_TRANSLATE_NOOP("OwnDataWords", "Major"),
     [](const PersonFacts& f) { return f.major; }},
    {"graduated_on", QT_TRANSLATE_NOOP("OwnDataWords", "Day of graduation"),
     [](const PersonFacts& f) { return isoOrNothing(f.graduatedOn); }},
    {"skill_level", QT_TRANSLATE_NOOP("OwnDataWords", "Skill level"),
     [](const PersonFacts& f) { return f.skillLevel; }, "skill_level"},
    {"skills", QT_TRANSLATE_NOOP("OwnDataWords", "Skills"),
     [](const PersonFacts& f) { return f.skills; }},
    {"certificates", QT_TRANSLATE_NOOP("OwnDataWords", "Certificates"),
     [](const PersonFacts& f) { return f.certificates.join(u'、'); }},
    {"political", QT_TRANSLATE_NOOP("OwnDataWords", "Political status"),
     [](const PersonFacts& f) { return f.political; }, "political"},
    {"marital", QT_TRANSLATE_NOOP("OwnDataWords", "Marital status"),
     [](const PersonFacts& f) { return f.marital; }, "marital"},
    {"health", QT_TRANSLATE_NOOP("OwnDataWords", "Health"),
     [](const PersonFacts& f) { return f.health; }, "health"},
    {"hukou_kind", QT_TRANSLATE_NOOP("OwnDataWords", "Kind of household registration"),
     [](const PersonFacts& f) { return f.hukouKind; }, "hukou"},
    {"hukou_division", QT_TRANSLATE_NOOP("OwnDataWords", "Place of household registration"),
     [](const PersonFacts& f) { return f.hukouDivision; }, "division"},
    {"residence_division", QT_TRANSLATE_NOOP("OwnDataWords", "Place of residence"),
     [](const PersonFacts& f) { return f.residenceDivision; }, "division"},
    {"address", QT_TRANSLATE_NOOP("OwnDataWords", "Address"),
     [](const PersonFacts& f) { return f.address; }},
    {"phone", QT_TRANSLATE_NOOP("OwnDataWords", "Phone"),
     [](const PersonFacts& f) { return f.phone; }},
    {"other_phone", QT_TRANSLATE_NOOP("OwnDataWords", "Other phone"),
     [](const PersonFacts& f) { return f.otherPhone; }},
    {"bank_account", QT_TRANSLATE_NOOP("OwnDataWords", "Bank account"),
     [](const PersonFacts& f) { return f.bankAccount; }},
    {"note", QT_TRANSLATE_NOOP("OwnDataWords", "Note"),
     [](const PersonFacts& f) { return f.note; }},
};

}  // namespace

std::span<const OwnFact> ownFacts() { return kOwnFacts; }

}  // namespace zhiqiao
