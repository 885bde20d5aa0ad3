// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/casework/person_access.h"
#include "core/drawing/chart_file.h"
#include "core/drawing/paper_fonts.h"
#include "core/exchange/chart_release.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeVerbs {
    Q_DECLARE_TR_FUNCTIONS(OutcomeVerbs)
};

struct SeriesOptions {
    std::string name;
    std::string from;
    std::string to;
    std::string by;
    std::string county;
    std::string staff;
    std::string out;
    std::vector<std::string> where;
};

/// Only outcomes are grouped; the other charts have one way to be drawn.
Result<> checkGrouping(const SeriesOptions& o) {
    if (o.by.empty() || o.name == "outcomes" || !seriesNames().contains(text(o.name))) return {};
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.no_grouping",
                 .message = OutcomeVerbs::tr("The chart %1 cannot be grouped.").arg(text(o.name)),
                 .hint = OutcomeVerbs::tr("Leave --by out, or ask for outcomes by month, county "
                                          "or staff.")});
}

Result<SeriesQuery> queryOf(const OfficeSession& session, const SeriesOptions& o) {
    if (auto grouped = checkGrouping(o); !grouped) return fail(grouped.error());
    SeriesQuery query{.name = text(o.name), .cutOff = session.clock().today()};
    query.madeAt = session.clock().now().toTimeZone(QTimeZone("Asia/Shanghai")).time();
    query.by = text(o.by);
    query.county = text(o.county);
    for (const auto& [typed, place] :
         {std::pair{&o.from, &query.from}, std::pair{&o.to, &query.to}}) {
        if (typed->empty()) continue;
        const auto day = dayTyped(*typed);
        if (!day) return fail(day.error());
        *place = *day;
    }
    if (!o.staff.empty()) {
        const auto id = numberOf(o.staff);
        if (!id) return fail(id.error());
        query.staff = StaffId(*id);
    }
    return query;
}

Result<ReadChart> chartOf(Program& program, OfficeSession& session, const SeriesOptions& o) {
    auto query = queryOf(session, o);
    if (!query) return fail(query.error());
    const auto actor = program.actorFor(session, Right::ChartView);
    if (!actor) return fail(actor.error());
    return readChart(session.chartPorts(), *actor, *std::move(query));
}

/// The act; what it gives may leave.
Result<ReleasedChart> releasedOf(Program& program, OfficeSession& session, const SeriesOptions& o,
                                 const QString& format) {
    const auto chart = chartOf(program, session, o);
    if (!chart) return fail(chart.error());
    const auto actor = program.actorFor(session, Right::ChartView);
    if (!actor) return fail(actor.error());
    return releaseChart(session.releasePorts(), *actor, OperationId::make(), chart->spec,
                        ListOrder::Way::Export, format);
}

/// On a terminal a figure that is not told is the sign the note explains.
QJsonArray withSigns(QJsonArray rows) {
    for (qsizetype at = 0; at < rows.size(); ++at) {
        auto row = rows[at].toObject();
        for (const auto& key : {u"value"_s, u"n"_s})
            if (row.value(key).isNull()) row[key] = kWithheld;
        rows[at] = row;
    }
    return rows;
}

Exit series(Program& program, OfficeSession& session, const SeriesOptions& o) {
    const auto output = program.output();
    const auto released = releasedOf(program, session, o, u"json"_s);
    if (!released) return output.fail(released.error());
    const auto& spec = released->spec;
    auto json = chartJson(spec);
    json[u"code"_s] = released->mark.code;
    const auto rows = json.take(u"rows"_s).toArray();
    if (output.isJson()) {
        output.rows(rows, rows.size(), {}, json);
    } else {
        output.rows(withSigns(rows), rows.size(), {},
                    {{u"title"_s, spec.title},
                     {u"cut_off"_s, spec.cutOff.date().toString(Qt::ISODate)},
                     {u"n"_s, spec.nWithheld ? QJsonValue(kWithheld) : spec.n},
                     {u"note"_s, spec.note},
                     {u"code"_s, released->mark.code}});
    }
    return Done;
}

Exit draw(Program& program, OfficeSession& session, const SeriesOptions& o) {
    const auto output = program.output();
    const auto path = text(o.out);
    const auto format = chartFormatOf(path);
    if (!format) return output.fail(format.error());
    const auto released = releasedOf(program, session, o, QFileInfo(path).suffix().toLower());
    if (!released) return output.fail(released.error());
    const auto footer = chartFooter(released->mark, session.facts().demo);
    if (auto written = writeChart(released->spec, path, {.format = *format, .footer = footer},
                                  PaperFonts::installed());
        !written)
        return output.fail(written.error());
    output.object({{u"file"_s, QFileInfo(path).absoluteFilePath()},
                   {u"marks"_s, qint64(released->spec.marks.size())},
                   {u"n"_s, released->spec.nWithheld ? QJsonValue() : released->spec.n},
                   {u"code"_s, released->mark.code}});
    return Done;
}

/// What the marks of the chart have under a key of their filter.
QStringList valuesOf(const ChartSpec& spec, const QString& key) {
    QStringList values;
    for (const auto& mark : spec.marks)
        if (const auto value = mark.where.value(key); !value.isEmpty() && !values.contains(value))
            values << value;
    return values;
}

Error badWhere(const QString& typed, const QStringList& possible) {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.bad_where",
            .message = OutcomeVerbs::tr("\"%1\" names no part of the chart.").arg(typed),
            .hint = listed(possible)};
}

/// Steps, parts and states are fixed; a month, a county or an officer may have nobody.
Result<QMap<QString, QString>> whereOf(const ChartSpec& spec, const SeriesOptions& o) {
    static const QStringList open{u"month"_s, u"county"_s, u"staff"_s};
    const auto told = std::ranges::find_if_not(spec.marks, &ChartMark::withheld);
    const auto keys = told == spec.marks.end() ? QStringList() : told->where.keys();
    QStringList examples;
    for (const auto& key : keys) examples << key + u'=' + valuesOf(spec, key).value(0);
    QMap<QString, QString> where;
    for (const auto& typed : o.where) {
        const auto pair = text(typed);
        const auto key = pair.section(u'=', 0, 0);
        const auto value = pair.section(u'=', 1);
        if (value.isEmpty()) return fail(badWhere(pair, examples));
        const auto values = valuesOf(spec, key);
        if (keys.contains(key) && !open.contains(key) && !values.contains(value))
            return fail(badWhere(pair, values));
        where[key] = value;
    }
    return where;
}

/// For the trail: which figure it was.
QString figureOf(const SeriesOptions& o, size_t persons) {
    QStringList parts{u"chart=%1"_s.arg(text(o.name))};
    for (const auto& typed : o.where) parts << text(typed);
    return (parts << u"persons=%1"_s.arg(persons)).join(u' ');
}

Exit persons(Program& program, OfficeSession& session, const SeriesOptions& o) {
    const auto output = program.output();
    const auto chart = chartOf(program, session, o);
    if (!chart) return output.fail(chart.error());
    const auto where = whereOf(chart->spec, o);
    if (!where) return output.fail(where.error());
    const auto found = personsBehind(chart->query, chart->facts, *where);
    if (!found) return output.fail(found.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    if (auto noted = noteBehindFigure(session.transactions, *actor, figureOf(o, found->size()));
        !noted)
        return output.fail(noted.error());
    QJsonArray rows;
    for (const auto id : *found) {
        const auto person = session.people.find(id);
        if (!person) return output.fail(person.error());
        rows.append(QJsonObject{{u"id"_s, id.value()}, {u"name"_s, person->facts.name}});
    }
    output.rows(rows, rows.size());
    return Done;
}

using Work = Exit (*)(Program&, OfficeSession&, const SeriesOptions&);

CLI::App* addChartVerb(CLI::App& noun, Program& program, const std::string& verb,
                       const QString& does, const std::string& example,
                       const std::shared_ptr<SeriesOptions>& o, Work work) {
    auto* sub = addVerb(noun, verb, does, example);
    sub->add_option("name", o->name,
                    utf8(OutcomeVerbs::tr("funnel, outcomes, caseload or destinations")))
        ->required();
    sub->add_option("--from", o->from, utf8(OutcomeVerbs::tr("First day of registration")));
    sub->add_option("--to", o->to, utf8(OutcomeVerbs::tr("Last day of registration")));
    sub->add_option("--by", o->by, utf8(OutcomeVerbs::tr("month, county or staff")));
    sub->add_option("--county", o->county, utf8(OutcomeVerbs::tr("Six digits")));
    sub->add_option("--staff", o->staff, utf8(OutcomeVerbs::tr("Record number of the officer")));
    sub->callback([&program, o, work] {
        program.verb = [&program, o, work] {
            return program.withSession(
                [&](OfficeSession& session) { return work(program, session, *o); });
        };
    });
    return sub;
}

}  // namespace

void addOutcomeVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "outcome", utf8(OutcomeVerbs::tr("Charts of the caseload and the people behind them")));
    noun->require_subcommand(1);
    addChartVerb(*noun, program, "series", OutcomeVerbs::tr("The figures of a chart"),
                 "outcome series outcomes --by month", std::make_shared<SeriesOptions>(), series);
    const auto drawn = std::make_shared<SeriesOptions>();
    addChartVerb(*noun, program, "chart", OutcomeVerbs::tr("Draws a chart"),
                 "outcome chart funnel --out funnel.png", drawn, draw)
        ->add_option("--out", drawn->out,
                     utf8(OutcomeVerbs::tr("File ending in .png, .svg or .pdf")))
        ->required();
    const auto behind = std::make_shared<SeriesOptions>();
    addChartVerb(*noun, program, "persons", OutcomeVerbs::tr("The persons behind a figure"),
                 "outcome persons funnel --where step=guided", behind, persons)
        ->add_option("--where", behind->where,
                     utf8(OutcomeVerbs::tr("key=value, as the marks of the series have it")));
    addDayVerb(*noun, program);
}

}  // namespace zhiqiao::cli
