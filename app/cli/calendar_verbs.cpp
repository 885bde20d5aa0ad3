// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/exchange/calendar_notice.h"
#include "core/security/office_calendar.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CalendarVerbs {
    Q_DECLARE_TR_FUNCTIONS(CalendarVerbs)
};

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2199;

struct SetOptions {
    std::string day;
    bool workday = false;
    bool off = false;
    std::string name;
};

Error noKind() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.no_day_kind",
            .message = CalendarVerbs::tr("It is not said whether people work on that day."),
            .hint = CalendarVerbs::tr("Add --workday or --off.")};
}

Exit list(const Output& output, const OfficeSession& session, int year) {
    const auto& calendar = session.codes().calendar;
    if (year == 0) year = session.clock().today().year();
    QJsonArray rows;
    for (const auto& [day, own] : calendar.entries(year))
        rows.append(QJsonObject{{u"day"_s, dayJson(day.day)},
                                {u"kind"_s, day.isWorkday ? u"work"_s : u"off"_s},
                                {u"name"_s, day.name},
                                {u"origin"_s, own ? u"own"_s : u"published"_s}});
    output.rows(rows, rows.size(), {},
                {{u"year"_s, year}, {u"notice"_s, calendar.knowsYear(year)}});
    if (!calendar.knowsYear(year))
        output.note(CalendarVerbs::tr("No holiday notice for %1 is known: only weekends count as "
                                      "days off. Import it: calendar import FILE.")
                        .arg(year));
    return Done;
}

/// Makes the changes and tells each day as it is now.
Exit change(const Program& program, OfficeSession& session, CalendarAct kind,
            const std::vector<CalendarChange>& changes) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::OfficeWrite);
    if (!actor) return output.fail(actor.error());
    const auto done = changeCalendar({session.transactions, session.offices}, *actor,
                                     OperationId::make(), kind, changes);
    if (!done) return output.fail(done.error());
    if (auto read = session.readLocalDays(); !read) return output.fail(read.error());
    const auto& calendar = session.codes().calendar;
    QJsonArray days;
    for (const auto& one : changes)
        days.append(QJsonObject{{u"day"_s, dayJson(one.day)},
                                {u"workday"_s, calendar.isWorkday(one.day)},
                                {u"name"_s, calendar.nameOf(one.day)}});
    output.object({{u"changed"_s, qint64(changes.size())}, {u"days"_s, days}});
    return Done;
}

Exit set(const Program& program, OfficeSession& session, const SetOptions& o) {
    const auto day = dayTyped(o.day);
    if (!day) return program.output().fail(day.error());
    if (!o.workday && !o.off) return program.output().fail(noKind());
    return change(program, session, CalendarAct::Set,
                  {{*day, CalendarDay{*day, o.workday, text(o.name)}, {}}});
}

Exit remove(const Program& program, OfficeSession& session, const std::string& typed) {
    const auto day = dayTyped(typed);
    if (!day) return program.output().fail(day.error());
    const auto own = ownDays(session.offices, session.office());
    if (!own) return program.output().fail(own.error());
    if (std::ranges::find(*own, *day, &CalendarDay::day) == own->end())
        return program.output().fail(
            {.kind = Error::Kind::NotFound,
             .code = "calendar.no_own_day",
             .message = CalendarVerbs::tr("The office has set nothing for %1.").arg(text(typed)),
             .hint = CalendarVerbs::tr("Published days stay; set the day to something else: "
                                       "calendar set DAY --workday.")});
    return change(program, session, CalendarAct::Remove, {{*day, {}, {}}});
}

Exit import(const Program& program, OfficeSession& session, const std::string& path) {
    const auto notice = readNotice(session.importPorts().openTable, text(path));
    if (!notice) return program.output().fail(notice.error());
    return change(program, session, CalendarAct::Import,
                  changesFor(session.codes().calendar, *notice));
}

}  // namespace

void addCalendarVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand(
        "calendar",
        utf8(CalendarVerbs::tr("Holidays and make-up days, by which working days are counted")));
    noun->require_subcommand(1);
    const auto run = [&program](CLI::App& verb, std::function<Exit(OfficeSession&)> work) {
        verb.callback([&program, work = std::move(work)] {
            program.verb = [&program, work] { return program.withSession(work); };
        });
    };
    auto* rows = addVerb(*noun, "list", CalendarVerbs::tr("The days of a year that differ"),
                         "calendar list --year 2022");
    const auto year = std::make_shared<int>(0);
    rows->add_option("--year", *year, utf8(CalendarVerbs::tr("Another year than this")))
        ->check(CLI::Range(kFirstYear, kLastYear));
    run(*rows, [&program, year](OfficeSession& session) {
        return list(program.output(), session, *year);
    });

    auto* setting = addVerb(*noun, "set", CalendarVerbs::tr("Sets a day for this office"),
                            "calendar set 2022-11-15 --off --name 古尔邦节");
    const auto o = std::make_shared<SetOptions>();
    setting->add_option("day", o->day, utf8(CalendarVerbs::tr("The day")))->required();
    auto* works =
        setting->add_flag("--workday", o->workday, utf8(CalendarVerbs::tr("People work on it")));
    setting->add_flag("--off", o->off, utf8(CalendarVerbs::tr("Nobody works on it")))
        ->excludes(works);
    setting->add_option("--name", o->name, utf8(CalendarVerbs::tr("Name of the day")));
    run(*setting, [&program, o](OfficeSession& session) { return set(program, session, *o); });

    auto* removing =
        addVerb(*noun, "remove", CalendarVerbs::tr("Takes a day this office set away again"),
                "calendar remove 2022-11-15");
    const auto day = std::make_shared<std::string>();
    removing->add_option("day", *day, utf8(CalendarVerbs::tr("The day")))->required();
    run(*removing,
        [&program, day](OfficeSession& session) { return remove(program, session, *day); });

    auto* importing = addVerb(*noun, "import", CalendarVerbs::tr("Reads a year's notice in"),
                              "calendar import 2027.csv");
    const auto file = std::make_shared<std::string>();
    importing
        ->add_option("file", *file,
                     utf8(CalendarVerbs::tr("Table with the columns 日期, 类型 (休, 班), 名称")))
        ->required();
    run(*importing,
        [&program, file](OfficeSession& session) { return import(program, session, *file); });
}

}  // namespace zhiqiao::cli
