// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_rules.h"

#include "core/base/resources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSpellings = 16;

}  // namespace

Result<DuplicateRules> DuplicateRules::load() {
    const auto variants = readResourceTable(u"codes/name_variants.csv"_s);
    if (!variants) return fail(variants.error());
    const auto points = readResourceTable(u"codes/likeness_points.csv"_s);
    if (!points) return fail(points.error());
    DuplicateRules rules;
    const auto form = variants->column(u"form"_s);
    const auto group = variants->column(u"group"_s);
    for (const auto& row : variants->rows) {
        const auto known = std::ranges::find_if(
            rules.groups_, [&](const QStringList& forms) { return forms.contains(row[group]); });
        auto& forms = known == rules.groups_.end()
                          ? rules.groups_.emplaceBack(QStringList{row[group]})
                          : *known;
        if (!forms.contains(row[form])) forms << row[form];
    }
    const auto ground = points->column(u"ground"_s);
    const auto sum = points->column(u"points"_s);
    for (const auto& row : points->rows) rules.points_.insert(row[ground], row[sum].toInt());
    return rules;
}

QString DuplicateRules::folded(const QString& name) const {
    auto plain = name;
    for (const auto& forms : groups_)
        for (const auto& form : forms) plain.replace(form, forms.front());
    return plain;
}

QStringList DuplicateRules::spellings(const QString& name) const {
    QStringList all{name};
    for (const auto& forms : groups_)
        for (const auto& form : forms) {
            if (!name.contains(form)) continue;
            const auto begun = all;
            for (const auto& one : begun)
                for (const auto& other : forms) {
                    const auto spelled = QString(one).replace(form, other);
                    if (!all.contains(spelled) && all.size() < kMostSpellings) all << spelled;
                }
        }
    return all;
}

}  // namespace zhiqiao
