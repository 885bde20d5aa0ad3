// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/make_office.h"

#include <QCoreApplication>

#include <unistd.h>
#include <csignal>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DemoVerbs {
    Q_DECLARE_TR_FUNCTIONS(DemoVerbs)
};

}  // namespace

Progress terminalProgress(const QString& what) {
    if (!isatty(STDERR_FILENO)) return {[](qint64, qint64) { return !interrupted(); }};
    return {[what, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (percent != last) {
            fprintf(stderr, "\r%s %3d %%", qPrintable(what), percent);
            if (percent >= 100) fputc('\n', stderr);
            last = percent;
        }
        return !interrupted();
    }};
}

void addDemoVerbs(CLI::App& app, Program& program) {
    auto* noun =
        app.add_subcommand("demo", utf8(DemoVerbs::tr("A fictional office to try things out")));
    noun->require_subcommand(1);
    auto* create = addVerb(*noun, "create",
                           DemoVerbs::tr("Makes a fictional office with a realistic caseload"),
                           "--db demo.db demo create --persons 2000 --seed 1");
    struct Options {
        int persons = 2000;
        quint64 seed = 1;
        std::string county = "639921";
    };
    const auto o = std::make_shared<Options>();
    create->add_option("--persons", o->persons, utf8(DemoVerbs::tr("How many persons")))
        ->check(CLI::Range(20, 1000000));
    create->add_option("--seed", o->seed,
                       utf8(DemoVerbs::tr("The same seed makes the same office")));
    create->add_option("--county", o->county, utf8(DemoVerbs::tr("Fictional county")))
        ->check(CLI::IsMember({"639921"}));
    create->callback([&program, o] {
        program.verb = [&program, o] {
            const auto output = program.output();
            const auto target = program.target();
            if (!target) return output.fail(target.error());
            const auto day = program.askedDay();
            if (!day) return output.fail(day.error());
            const auto workingDay = day->value_or(kDemoWorkingDay);
            const auto made = makeDemoOffice(*target, {o->persons, o->seed}, workingDay,
                                             terminalProgress(DemoVerbs::tr("Demo office")));
            if (!made) return output.fail(made.error());
            output.object({{u"persons"_s, made->persons},
                           {u"employers"_s, made->employers},
                           {u"vacancies"_s, made->vacancies},
                           {u"cases"_s, made->cases},
                           {u"seed"_s, qint64(o->seed)},
                           {u"working_date"_s, workingDay.toString(Qt::ISODate)}});
            return Done;
        };
    });
}

}  // namespace zhiqiao::cli
