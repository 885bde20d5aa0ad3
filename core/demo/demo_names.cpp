// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_names.h"

#include "core/base/resources.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kHan = u"汉族"_s;
const QString kHui = u"回族;撒拉族"_s;

QString groupName(const QString& code) {
    static const std::map<QString, QString> names{{u"01"_s, kHan},      {u"02"_s, u"蒙古族"_s},
                                                  {u"03"_s, u"回族"_s}, {u"04"_s, u"藏族"_s},
                                                  {u"30"_s, u"土族"_s}, {u"35"_s, u"撒拉族"_s}};
    const auto found = names.find(code);
    return found == names.end() ? kHan : found->second;
}

}  // namespace

Result<DemoNames> DemoNames::load() {
    DemoNames names;
    const auto surnames = readResourceTable(u"demo/surnames.csv"_s);
    if (!surnames) return fail(surnames.error());
    for (const auto& row : surnames->rows)
        if (!row[1].isEmpty()) names.surnames_[row[0]].emplace_back(row[1], row[2].toInt());
    const auto given = readResourceTable(u"demo/given_names.csv"_s);
    if (!given) return fail(given.error());
    for (const auto& row : given->rows)
        names.given_.push_back({row[0], row[1], row[2].toInt(), row[3].toInt(), row[4]});
    const auto elements = readResourceTable(u"demo/given_elements.csv"_s);
    if (!elements) return fail(elements.error());
    for (const auto& row : elements->rows)
        names.elements_.push_back({row[0], row[1].toInt(), row[2].toInt(), row[3].toInt(), row[4]});
    const auto tibetan = readResourceTable(u"demo/tibetan_elements.csv"_s);
    if (!tibetan) return fail(tibetan.error());
    for (const auto& row : tibetan->rows)
        for (const auto& sex : {u"1"_s, u"2"_s})
            if (row[1] == u"0"_s || row[1] == sex)
                (row[2] == u"word"_s ? names.words_ : names.suffixes_)[sex].push_back(row[0]);
    const auto rare = readResourceTable(u"demo/rare_characters.csv"_s);
    if (!rare) return fail(rare.error());
    for (const auto& row : rare->rows) names.rare_.push_back(row[0]);
    return names;
}

QString DemoNames::element(Random& random, const QString& sex, int year, int position) const {
    std::vector<QString> fitting;
    for (const auto& e : elements_)
        if (e.sex == sex && e.position == position && e.from <= year && year <= e.to)
            fitting.push_back(e.text);
    if (fitting.empty())
        for (const auto& e : elements_)
            if (e.sex == sex && e.position == position) fitting.push_back(e.text);
    return random.pick(fitting);
}

QString DemoNames::hanGiven(Random& random, const QString& sex, int year) const {
    const int kind = random.between(1, 100);
    if (kind <= 45) {
        std::vector<QString> fitting;
        for (const auto& g : given_)
            if (g.groups.startsWith(kHan) && g.sex == sex && g.from <= year && year <= g.to)
                fitting.push_back(g.text);
        if (!fitting.empty()) return random.pick(fitting);
    }
    const auto last = element(random, sex, year, 2);
    return kind <= 85 ? element(random, sex, year, 1) + last : last;
}

QString DemoNames::tibetan(Random& random, const QString& sex) const {
    const auto& words = words_.at(sex);
    const int kind = random.between(1, 100);
    if (kind <= 10) return random.pick(words);
    const auto first = random.pick(words);
    if (kind <= 30) return first + random.pick(suffixes_.at(sex));
    auto second = random.pick(words);
    while (second == first) second = random.pick(words);
    return first + (random.chance(60) ? u"·"_s : QString()) + second;
}

QString DemoNames::name(Random& random, const QString& group, const QString& sex,
                        int birthYear) const {
    const auto name = groupName(group);
    if (group == u"04"_s || (group == u"02"_s && random.chance(450))) return tibetan(random, sex);
    if (group == u"02"_s || ((group == u"03"_s || group == u"35"_s) && random.chance(600))) {
        std::vector<QString> fitting;
        const auto list = group == u"02"_s ? name : kHui;
        for (const auto& g : given_)
            if (g.groups == list && g.sex == sex) fitting.push_back(g.text);
        const auto given = random.pick(fitting);
        if (group == u"02"_s) return given;
        return random.weighted(surnames_.at(name)) + given;
    }
    const auto list = surnames_.find(name);
    const auto surname =
        random.weighted(list == surnames_.end() ? surnames_.at(kHan) : list->second);
    auto given = hanGiven(random, sex, birthYear);
    if (random.chance(3)) given = random.pick(rare_) + given.right(1);
    return surname + given;
}

QString DemoNames::alias(Random& random, const QString& sex) const {
    std::vector<QString> fitting;
    for (const auto& g : given_)
        if (g.groups == kHui && g.sex == sex) fitting.push_back(g.text);
    return random.pick(fitting);
}

}  // namespace zhiqiao
