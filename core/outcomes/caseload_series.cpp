// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/caseload_series.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CaseloadSeries {
    Q_DECLARE_TR_FUNCTIONS(CaseloadSeries)
};

/// One person in one cell of a chart. A mark's value is the number of such entries, the list
/// behind it their persons: the two cannot disagree.
struct Entry {
    PersonId person;
    QString category;
    QString series;
};

struct Shape {
    QString categoryKey;  ///< of the filter: "step", "month", "staff"
    QString seriesKey;
    std::vector<Entry> entries;
};

const QStringList kSteps{u"willing"_s, u"guided"_s, u"referred"_s, u"referred_three"_s,
                         u"offered"_s};

Error unknownSeries() {
    return {.kind = Error::Kind::NotFound,
            .code = "outcome.unknown_series",
            .message = CaseloadSeries::tr("There is no chart of this name."),
            .hint = CaseloadSeries::tr("Charts: %1.").arg(seriesNames().join(u", "_s))};
}

/// Each person once, by the earliest registration asked for.
std::vector<OutcomeFact> firstOfEachPerson(const SeriesQuery& query,
                                           const std::vector<OutcomeFact>& facts) {
    std::map<PersonId, OutcomeFact> first;
    for (const auto& fact : facts) {
        if (!isAsked(query, fact)) continue;
        const auto [at, fresh] = first.try_emplace(fact.person, fact);
        if (!fresh && std::pair(fact.registeredOn, fact.registration) <
                          std::pair(at->second.registeredOn, at->second.registration))
            at->second = fact;
    }
    std::vector<OutcomeFact> found;
    for (const auto& [person, fact] : first) found.push_back(fact);
    return found;
}

int stepsPassed(const OutcomeFact& fact) {
    const bool passed[]{fact.intent == u"1"_s, fact.guidance >= 1, fact.referrals >= 1,
                        fact.referrals >= 3, fact.offers >= 1};
    return int(std::ranges::find(passed, false) - std::begin(passed));
}

/// A step counts who passed it and all before it; whoever found work before the next step is the
/// second tone of the bar they left from, not a drop-out.
Shape funnelShape(const std::vector<OutcomeFact>& facts) {
    Shape shape{u"step"_s, u"part"_s, {}};
    for (const auto& fact : facts) {
        const int passed = stepsPassed(fact);
        for (int step = 0; step < passed; ++step) {
            const bool leftHere = step == passed - 1 && fact.placedOn.has_value();
            shape.entries.push_back(
                {fact.person, kSteps[step], leftHere ? u"placed"_s : u"served"_s});
        }
    }
    return shape;
}

QString outcomeOf(const OutcomeFact& fact) {
    if (fact.placedOn) return u"placed"_s;
    if (fact.attempts == 0) return u"not_contacted"_s;
    if (fact.contacts == 0) return u"unreached"_s;
    if (fact.intent == u"2"_s || fact.intent == u"3"_s) return u"unwilling"_s;
    return u"in_service"_s;
}

Shape outcomesShape(const SeriesQuery& query, const std::vector<OutcomeFact>& facts) {
    Shape shape{query.by.isEmpty() ? u"month"_s : query.by, u"outcome"_s, {}};
    for (const auto& fact : facts) {
        const auto category =
            shape.categoryKey == u"month"_s    ? fact.registeredOn.toString(u"yyyy-MM"_s)
            : shape.categoryKey == u"county"_s ? fact.county
                                               : QString::number(fact.staff.value());
        shape.entries.push_back({fact.person, category, outcomeOf(fact)});
    }
    return shape;
}

Shape caseloadShape(const SeriesQuery& query, const std::vector<OutcomeFact>& facts) {
    std::map<std::pair<StaffId, PersonId>, bool> overdue;
    for (const auto& fact : facts)
        if (isAsked(query, fact) && fact.open && !fact.placedOn)
            overdue[{fact.staff, fact.person}] |= fact.overdue;
    Shape shape{u"staff"_s, u"state"_s, {}};
    for (const auto& [key, late] : overdue)
        shape.entries.push_back(
            {key.second, QString::number(key.first.value()), late ? u"overdue"_s : u"in_time"_s});
    return shape;
}

/// Graduates by where they went; who has no destination registered is told as such.
Shape destinationsShape(const SeriesQuery& query, const std::vector<OutcomeFact>& facts) {
    Shape shape{u"destination"_s, u"evidence"_s, {}};
    for (const auto& fact : firstOfEachPerson(query, facts)) {
        const auto& [destination, settled, employed, evidenced, incomplete] = fact.graduate;
        shape.entries.push_back({fact.person, destination.isEmpty() ? u"none"_s : destination,
                                 evidenced ? u"seen"_s : u"unseen"_s});
    }
    return shape;
}

Result<Shape> shapeOf(const SeriesQuery& query, const std::vector<OutcomeFact>& facts) {
    if (query.name == u"funnel"_s) return funnelShape(firstOfEachPerson(query, facts));
    if (query.name == u"destinations"_s) return destinationsShape(query, facts);
    if (query.name == u"caseload"_s) return caseloadShape(query, facts);
    if (query.name != u"outcomes"_s) return fail(unknownSeries());
    static const QStringList groupings{u""_s, u"month"_s, u"county"_s, u"staff"_s};
    if (!groupings.contains(query.by))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "outcome.unknown_grouping",
                     .message = CaseloadSeries::tr("The chart cannot be grouped this way."),
                     .hint = CaseloadSeries::tr("Group by month, county or staff.")});
    return outcomesShape(query, firstOfEachPerson(query, facts));
}

std::vector<ChartSeries> seriesOfChart(const QString& name) {
    using enum ColourRole;
    using enum FillPattern;
    if (name == u"funnel"_s)
        return {{u"served"_s, CaseloadSeries::tr("In service"), Blue, Solid},
                {u"placed"_s, CaseloadSeries::tr("Placed at this step"), Green, Diagonal}};
    if (name == u"destinations"_s)
        return {{u"seen"_s, CaseloadSeries::tr("With a paper seen"), Green, Solid},
                {u"unseen"_s, CaseloadSeries::tr("Told only"), Grey, Dots}};
    if (name == u"caseload"_s)
        return {{u"in_time"_s, CaseloadSeries::tr("In time"), Blue, Solid},
                {u"overdue"_s, CaseloadSeries::tr("With something overdue"), Vermilion, Diagonal}};
    return {{u"placed"_s, CaseloadSeries::tr("Placed"), Green, Solid},
            {u"in_service"_s, CaseloadSeries::tr("In service"), Blue, Diagonal},
            {u"unwilling"_s, CaseloadSeries::tr("Not willing"), Yellow, Horizontal},
            {u"unreached"_s, CaseloadSeries::tr("Not reached"), Orange, Cross},
            {u"not_contacted"_s, CaseloadSeries::tr("Not contacted"), Grey, Dots}};
}

std::vector<ChartCategory> stepCategories() {
    const QStringList labels{
        CaseloadSeries::tr("Willing to work"), CaseloadSeries::tr("Guidance ≥ 1"),
        CaseloadSeries::tr("Valid referral ≥ 1"), CaseloadSeries::tr("Valid referrals ≥ 3"),
        CaseloadSeries::tr("Training or internship offered")};
    std::vector<ChartCategory> steps;
    for (qsizetype i = 0; i < kSteps.size(); ++i) steps.push_back({kSteps[i], labels[i]});
    return steps;
}

std::vector<ChartCategory> destinationCategories() {
    return {{u"contract"_s, CaseloadSeries::tr("By agreement or contract")},
            {u"flexible"_s, CaseloadSeries::tr("Flexible work")},
            {u"self_employed"_s, CaseloadSeries::tr("Own business")},
            {u"further_study"_s, CaseloadSeries::tr("Further study")},
            {u"waiting"_s, CaseloadSeries::tr("Waiting for work")},
            {u"not_seeking"_s, CaseloadSeries::tr("Not looking for work yet")},
            {u"none"_s, CaseloadSeries::tr("No destination registered")}};
}

/// Every month from the first to the last, so that an empty month is seen as empty.
std::vector<ChartCategory> monthCategories(const Shape& shape) {
    std::vector<ChartCategory> months;
    if (shape.entries.empty()) return months;
    const auto [first, last] = std::ranges::minmax(shape.entries, {}, &Entry::category);
    auto month = QDate::fromString(first.category + u"-01"_s, Qt::ISODate);
    for (const auto end = QDate::fromString(last.category + u"-01"_s, Qt::ISODate); month <= end;
         month = month.addMonths(1)) {
        const auto key = month.toString(u"yyyy-MM"_s);
        months.push_back({key, key});
    }
    return months;
}

/// Those that occur, the largest first.
std::vector<ChartCategory> namedCategories(const SeriesQuery& query, const Shape& shape,
                                           const SeriesWords& words) {
    std::map<QString, qint64> totals;
    for (const auto& entry : shape.entries) ++totals[entry.category];
    std::vector<ChartCategory> categories;
    for (const auto& [key, total] : totals) {
        auto label = words.divisions.shortName(key, query.cutOff);
        if (shape.categoryKey == u"staff"_s)
            for (const auto& person : words.staff)
                if (QString::number(person.id.value()) == key) label = person.name;
        categories.push_back({key, label.isEmpty() ? CaseloadSeries::tr("Unknown") : label});
    }
    std::ranges::stable_sort(categories, std::greater{},
                             [&](const ChartCategory& c) { return totals.at(c.key); });
    return categories;
}

QString rangeText(const SeriesQuery& query) {
    const auto text = [](const std::optional<QDate>& day) { return day->toString(Qt::ISODate); };
    if (query.from && query.to)
        return CaseloadSeries::tr("registered %1 to %2").arg(text(query.from), text(query.to));
    if (query.from) return CaseloadSeries::tr("registered from %1 on").arg(text(query.from));
    if (query.to) return CaseloadSeries::tr("registered up to %1").arg(text(query.to));
    return {};
}

void describe(const SeriesQuery& query, const Shape& shape, ChartSpec& spec) {
    spec.subtitle = rangeText(query);
    if (query.name == u"funnel"_s) {
        spec.kind = ChartSpec::Kind::Funnel;
        spec.title = CaseloadSeries::tr("1-3-1 service: where graduates stand");
        spec.categoryTitle = CaseloadSeries::tr("Step");
    } else if (query.name == u"destinations"_s) {
        spec.kind = ChartSpec::Kind::Bars;
        spec.title = CaseloadSeries::tr("Where graduates went");
        spec.categoryTitle = CaseloadSeries::tr("Destination");
    } else if (query.name == u"caseload"_s) {
        spec.kind = ChartSpec::Kind::Bars;
        spec.title = CaseloadSeries::tr("Caseload per officer");
        spec.categoryTitle = CaseloadSeries::tr("Officer");
    } else if (shape.categoryKey == u"month"_s) {
        spec.kind = ChartSpec::Kind::StackedBars;
        spec.title = CaseloadSeries::tr("What became of them, by month of registration");
        spec.categoryTitle = CaseloadSeries::tr("Month of registration");
    } else {
        spec.kind = ChartSpec::Kind::Bars;
        spec.title = shape.categoryKey == u"county"_s
                         ? CaseloadSeries::tr("What became of them, by county of residence")
                         : CaseloadSeries::tr("What became of them, by officer");
        spec.categoryTitle = shape.categoryKey == u"county"_s ? CaseloadSeries::tr("County")
                                                              : CaseloadSeries::tr("Officer");
    }
}

QString ratesText(const SeriesQuery& query, const std::vector<OutcomeFact>& facts,
                  const GraduateRateRules& rules) {
    const auto rates = graduateRates(firstOfEachPerson(query, facts), rules);
    return CaseloadSeries::tr("Settled %1 %, with a paper seen %2 %; employed %3 %.")
        .arg(rates.settled.percentText(), rates.evidenced.percentText(),
             rates.employed.percentText());
}

std::set<PersonId> personsOf(const Shape& shape) {
    std::set<PersonId> persons;
    for (const auto& entry : shape.entries) persons.insert(entry.person);
    return persons;
}

}  // namespace

QStringList seriesNames() { return {u"funnel"_s, u"outcomes"_s, u"caseload"_s, u"destinations"_s}; }

QStringList kindsOf(const QString& name) {
    if (name == u"funnel"_s || name == u"destinations"_s) return {u"graduate"_s};
    if (name == u"outcomes"_s || name == u"caseload"_s) return {u"graduate"_s, u"unemployment"_s};
    return {};
}

bool isAsked(const SeriesQuery& query, const OutcomeFact& fact) {
    return kindsOf(query.name).contains(fact.kind) &&
           (!query.from || *query.from <= fact.registeredOn) &&
           (!query.to || fact.registeredOn <= *query.to) &&
           (!query.staff || *query.staff == fact.staff) &&
           (query.county.isEmpty() || query.county == fact.county);
}

Result<ChartSpec> seriesOf(const SeriesQuery& query, const std::vector<OutcomeFact>& facts,
                           const SeriesWords& words) {
    const auto shape = shapeOf(query, facts);
    if (!shape) return fail(shape.error());
    ChartSpec spec;
    spec.name = query.name;
    spec.unit = u"人"_s;
    spec.scope = words.scope;
    spec.officer = query.staff;
    spec.cutOff = QDateTime(query.cutOff, query.madeAt, QTimeZone("Asia/Shanghai"));
    describe(query, *shape, spec);
    if (query.name == u"destinations"_s) spec.note = ratesText(query, facts, words.rates);
    spec.n = qint64(personsOf(*shape).size());
    spec.series = seriesOfChart(query.name);
    spec.categories = query.name == u"funnel"_s          ? stepCategories()
                      : query.name == u"destinations"_s  ? destinationCategories()
                      : shape->categoryKey == u"month"_s ? monthCategories(*shape)
                                                         : namedCategories(query, *shape, words);
    std::map<std::pair<QString, QString>, qint64> values;
    for (const auto& entry : shape->entries) ++values[{entry.category, entry.series}];
    for (const auto& category : spec.categories)
        for (const auto& series : spec.series)
            spec.marks.push_back(
                {category.key,
                 series.key,
                 values[{category.key, series.key}],
                 {{shape->categoryKey, category.key}, {shape->seriesKey, series.key}}});
    return spec;
}

Result<std::vector<PersonId>> personsBehind(const SeriesQuery& query,
                                            const std::vector<OutcomeFact>& facts,
                                            const QMap<QString, QString>& where) {
    const auto shape = shapeOf(query, facts);
    if (!shape) return fail(shape.error());
    for (auto key = where.keyBegin(); key != where.keyEnd(); ++key)
        if (*key != shape->categoryKey && *key != shape->seriesKey)
            return fail({.kind = Error::Kind::Invalid,
                         .code = "outcome.unknown_filter",
                         .message = CaseloadSeries::tr("The chart has no filter \"%1\".").arg(*key),
                         .hint = CaseloadSeries::tr("Filters of this chart: %1, %2.")
                                     .arg(shape->categoryKey, shape->seriesKey)});
    std::set<PersonId> persons;
    for (const auto& entry : shape->entries)
        if (where.value(shape->categoryKey, entry.category) == entry.category &&
            where.value(shape->seriesKey, entry.series) == entry.series)
            persons.insert(entry.person);
    return std::vector<PersonId>(persons.begin(), persons.end());
}

}  // namespace zhiqiao
