// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/spoken_languages.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

QStringList languagesIn(const CodeBook& lists, const QString& words) {
    static const QRegularExpression between(u"[\\s|,;，；、。/]+"_s);
    static const QRegularExpression denied(u"[不无未没]"_s);
    QStringList said;
    for (const auto& part : words.split(between, Qt::SkipEmptyParts))
        if (!part.contains(denied)) said << part;
    QStringList found;
    for (const auto& language : lists.items(u"language"_s))
        if (std::ranges::any_of(said,
                                [&](const QString& part) { return part.contains(language.name); }))
            found << language.code;
    return found;
}

QString languageWords(const CodeBook& lists, const QStringList& languages) {
    QStringList names;
    for (const auto& code : languages) names << lists.name(u"language"_s, code);
    return names.join(u'、');
}

Talk talkBetween(const QStringList& person, const QStringList& officer) {
    if (person.isEmpty() || officer.isEmpty()) return Talk::Unknown;
    return std::ranges::any_of(person,
                               [&](const QString& language) { return officer.contains(language); })
               ? Talk::Shared
               : Talk::Apart;
}

}  // namespace zhiqiao
