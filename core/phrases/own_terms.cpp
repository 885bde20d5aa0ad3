// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases/own_terms.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// 其他 stays the last.
int placeOfOwn(const std::vector<CodeItem>& published) {
    return published.empty() ? 0 : published.back().sort - 1;
}

void addTerms(const CodeBook& lists, const PhraseKind& kind, const OfficeSetting& setting,
              bool here, std::vector<CodeBook::Term>& terms) {
    const auto list = toQString(kind.shipped);
    const auto& published = lists.published(list);
    int number = 0;
    for (const auto& [text, retired] : phrasesIn(setting.value)) {
        ++number;
        const bool offered = here && !retired;
        const auto shipped = std::ranges::find(published, text, &CodeItem::name);
        if (shipped != published.end()) {
            if (!here || !retired) continue;
            terms.push_back({list, *shipped});
            terms.back().item.flags << kNotOffered;
            continue;
        }
        terms.push_back({list,
                         {.code = ownTermCode(setting.office, number),
                          .name = text,
                          .sort = placeOfOwn(published),
                          .flags = offered ? QStringList() : QStringList{kNotOffered}}});
    }
}

}  // namespace

QString ownTermCode(OfficeId office, int number) {
    return u"o%1-%2"_s.arg(office.value()).arg(number);
}

std::vector<CodeBook::Term> ownTerms(const CodeBook& lists,
                                     const std::vector<OfficeSetting>& settings, OfficeId office) {
    std::vector<CodeBook::Term> terms;
    for (const auto& kind : phraseKinds()) {
        if (!kind.terms) continue;
        const auto key = phraseSetting(toQString(kind.code));
        for (const auto& setting : settings)
            if (setting.key == key) addTerms(lists, kind, setting, setting.office == office, terms);
    }
    return terms;
}

}  // namespace zhiqiao
