// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/chart_spec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

Error chartDefect(std::string_view code, const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = code,
            .message = ChartText::tr("The chart's figures do not fit together."),
            .hint = ChartText::tr("Nothing was drawn. Please report this to support."),
            .detail = detail};
}

QString kindName(ChartSpec::Kind kind) {
    switch (kind) {
    case ChartSpec::Kind::Funnel: return u"funnel"_s;
    case ChartSpec::Kind::StackedBars: return u"stacked_bars"_s;
    case ChartSpec::Kind::Bars: return u"bars"_s;
    }
    Q_UNREACHABLE();
}

template <class T>
QJsonArray labelledKeys(const std::vector<T>& entries) {
    QJsonArray array;
    for (const auto& entry : entries)
        array.append(QJsonObject{{u"key"_s, entry.key}, {u"label"_s, entry.label}});
    return array;
}

/// The first key that comes twice, or nothing.
template <class T>
QString repeatedKey(const std::vector<T>& entries) {
    QSet<QString> seen;
    for (const auto& entry : entries) {
        if (seen.contains(entry.key)) return entry.key;
        seen.insert(entry.key);
    }
    return {};
}

}  // namespace

const ChartMark* ChartSpec::mark(const QString& category, const QString& seriesKey) const {
    const auto found = std::ranges::find_if(marks, [&](const ChartMark& each) {
        return each.category == category && each.series == seriesKey;
    });
    return found == marks.end() ? nullptr : &*found;
}

qint64 ChartSpec::total(const QString& category) const {
    qint64 sum = 0;
    for (const auto& each : marks)
        if (each.category == category) sum += each.value;
    return sum;
}

qint64 ChartSpec::base(const QString& category) const {
    if (kind == Kind::Funnel && !categories.empty()) return total(categories.front().key);
    return total(category);
}

bool ChartSpec::isWithheld(const QString& category) const {
    const auto found = std::ranges::find(categories, category, &ChartCategory::key);
    return found != categories.end() && found->withheld;
}

Result<> checkChart(const ChartSpec& spec) {
    if (const auto key = repeatedKey(spec.categories); !key.isNull())
        return fail(chartDefect("chart.repeated_category", key));
    if (const auto key = repeatedKey(spec.series); !key.isNull())
        return fail(chartDefect("chart.repeated_series", key));
    QSet<std::pair<QString, QString>> seen;
    for (const auto& mark : spec.marks) {
        const auto where = mark.category + u" / "_s + mark.series;
        const auto known = [](const auto& entries, const QString& key) {
            return std::ranges::any_of(entries, [&](const auto& one) { return one.key == key; });
        };
        if (!known(spec.categories, mark.category) || !known(spec.series, mark.series))
            return fail(chartDefect("chart.unknown_mark", where));
        if (mark.value < 0) return fail(chartDefect("chart.negative_value", where));
        const std::pair place(mark.category, mark.series);
        if (seen.contains(place)) return fail(chartDefect("chart.repeated_mark", where));
        seen.insert(place);
    }
    if (size_t(seen.size()) != spec.categories.size() * spec.series.size())
        return fail(chartDefect("chart.missing_mark", spec.name));
    return {};
}

QString chartHeadLine(const ChartSpec& spec) {
    QStringList parts;
    if (!spec.subtitle.isEmpty()) parts << spec.subtitle;
    if (!spec.scope.isEmpty()) parts << spec.scope;
    parts << ChartText::tr("n = %1 %2")
                 .arg(spec.nWithheld ? kWithheld : QString::number(spec.n), spec.unit)
                 .trimmed();
    if (spec.cutOff.isValid())
        parts << ChartText::tr("as of %1").arg(spec.cutOff.toString(u"yyyy-MM-dd HH:mm"_s));
    return parts.join(u" · "_s);
}

QString chartDescription(const ChartSpec& spec) {
    QStringList figures;
    for (const auto& category : spec.categories) {
        QStringList values;
        for (const auto& one : spec.series) {
            const auto* mark = spec.mark(category.key, one.key);
            const auto value =
                mark && mark->withheld ? kWithheld : QString::number(mark ? mark->value : 0);
            values << (spec.series.size() == 1 ? value : one.label + u' ' + value);
        }
        figures << category.label + u": "_s + values.join(u", "_s);
    }
    return spec.title + u". "_s + chartHeadLine(spec) + u". "_s + figures.join(u"; "_s);
}

QString percentText(qint64 part, qint64 whole) {
    if (whole <= 0) return u"–"_s;
    const qint64 hundredths = (part * 20000 + whole) / (2 * whole);
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject chartJson(const ChartSpec& spec) {
    const auto told = [](bool withheld, qint64 figure) {
        return withheld ? QJsonValue() : QJsonValue(figure);
    };
    const bool funnel = spec.kind == ChartSpec::Kind::Funnel;
    QJsonArray rows;
    for (const auto& category : spec.categories) {
        const bool baseWithheld = (funnel ? spec.categories.front() : category).withheld;
        for (const auto& one : spec.series) {
            const auto* mark = spec.mark(category.key, one.key);
            rows.append(QJsonObject{{u"category"_s, category.key},
                                    {u"series"_s, one.key},
                                    {u"value"_s, mark ? told(mark->withheld, mark->value) : 0},
                                    {u"n"_s, told(baseWithheld, spec.base(category.key))}});
        }
    }
    return {{u"name"_s, spec.name},
            {u"kind"_s, kindName(spec.kind)},
            {u"title"_s, spec.title},
            {u"subtitle"_s, spec.subtitle},
            {u"scope"_s, spec.scope},
            {u"unit"_s, spec.unit},
            {u"cut_off"_s, spec.cutOff.toString(u"yyyy-MM-ddTHH:mm"_s)},
            {u"n"_s, told(spec.nWithheld, spec.n)},
            {u"note"_s, spec.note},
            {u"categories"_s, labelledKeys(spec.categories)},
            {u"series"_s, labelledKeys(spec.series)},
            {u"rows"_s, rows}};
}

}  // namespace zhiqiao
