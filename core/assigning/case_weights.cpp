// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/case_weights.h"

#include "core/base/resources.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CaseWeightWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWeightWords)
};

constexpr int kCountyDigits = 6;
constexpr int kTownshipDigits = 9;

std::optional<QDate> dayOrNone(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Empty: nobody knows, or it is not far.
QString distanceOf(const QString& home, const QString& office) {
    if (home.size() < kCountyDigits || office.size() < kCountyDigits) return {};
    if (home.left(kCountyDigits) != office.left(kCountyDigits)) return u"other_county"_s;
    if (home.size() < kTownshipDigits || office.size() < kTownshipDigits) return {};
    return home.left(kTownshipDigits) == office.left(kTownshipDigits) ? QString()
                                                                      : u"other_township"_s;
}

constexpr struct {
    QStringView fact;
    QStringView value;
    const char* words;
} kPartWords[] = {
    {u"case", u"", QT_TRANSLATE_NOOP("CaseWeightWords", "the case")},
    {u"registration", u"hardship", QT_TRANSLATE_NOOP("CaseWeightWords", "in hardship")},
    {u"registration", u"unemployment", QT_TRANSLATE_NOOP("CaseWeightWords", "unemployed")},
    {u"registration", u"graduate", QT_TRANSLATE_NOOP("CaseWeightWords", "graduate")},
    {u"owed", u"overdue", QT_TRANSLATE_NOOP("CaseWeightWords", "overdue")},
    {u"owed", u"due_soon", QT_TRANSLATE_NOOP("CaseWeightWords", "due within 7 days")},
    {u"distance", u"other_township", QT_TRANSLATE_NOOP("CaseWeightWords", "other township")},
    {u"distance", u"other_county", QT_TRANSLATE_NOOP("CaseWeightWords", "other county")},
    {u"language", u"other", QT_TRANSLATE_NOOP("CaseWeightWords", "other language")},
};

}  // namespace

Result<CaseWeights> CaseWeights::load() {
    const auto table = readResourceTable(u"codes/case_weights.csv"_s);
    if (!table) return fail(table.error());
    CaseWeights weights;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        weights.rows_.push_back({.fact = cell(u"fact"_s),
                                 .value = cell(u"value"_s),
                                 .hundredths = cell(u"weight"_s).toInt(),
                                 .from = dayOrNone(cell(u"valid_from"_s)),
                                 .to = dayOrNone(cell(u"valid_to"_s))});
    }
    return weights;
}

int CaseWeights::weight(QStringView fact, QStringView value, QDate day) const {
    const auto row = std::ranges::find_if(rows_, [&](const Row& one) {
        return one.fact == fact && one.value == value && (!one.from || *one.from <= day) &&
               (!one.to || day <= *one.to);
    });
    return row == rows_.end() ? 0 : row->hundredths;
}

std::vector<WeightPart> CaseWeights::partsOf(const CaseFacts& facts, const QString& officeDivision,
                                             QDate day) const {
    std::vector<WeightPart> parts;
    const auto add = [&](const QString& fact, const QString& value, int times) {
        const int hundredths = weight(fact, value, day);
        if (times > 0 && hundredths != 0) parts.push_back({fact, value, hundredths, times});
    };
    add(u"case"_s, {}, 1);
    for (const auto& kind : facts.kinds) add(u"registration"_s, kind, 1);
    add(u"owed"_s, u"overdue"_s, facts.overdue);
    add(u"owed"_s, u"due_soon"_s, facts.dueSoon);
    if (const auto far = distanceOf(facts.division, officeDivision); !far.isEmpty())
        add(u"distance"_s, far, 1);
    if (facts.talk == Talk::Apart) add(u"language"_s, u"other"_s, 1);
    return parts;
}

int CaseWeights::weightOf(const CaseFacts& facts, const QString& officeDivision, QDate day) const {
    int sum = 0;
    for (const auto& part : partsOf(facts, officeDivision, day))
        sum += part.hundredths * part.times;
    return sum;
}

int CaseWeights::tolerance(QDate day) const { return weight(u"tolerance", u"", day); }

int CaseWeights::apart(QDate day) const { return weight(u"language", u"other", day); }

QString textOf(const WeightPart& part) {
    const auto found = std::ranges::find_if(kPartWords, [&](const auto& one) {
        return one.fact == part.fact && one.value == part.value;
    });
    const auto words =
        found == std::end(kPartWords) ? part.value : CaseWeightWords::tr(found->words);
    return part.times > 1 ? u"%1 × %2"_s.arg(part.times).arg(words) : words;
}

QString weightText(qint64 hundredths) {
    auto text = QString::number(double(hundredths) / 100, 'f', 2);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text;
}

}  // namespace zhiqiao
