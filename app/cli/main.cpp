// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/onward_verbs.h"
#include "app/cli/paper_verbs.h"
#include "app/cli/program.h"
#include "app/cli/recording_verbs.h"
#include "app/cli/session_verbs.h"
#include "app/cli/standing_verbs.h"
#include "app/translations.h"
#include "core/security/vault/core_dumps.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <unistd.h>
#include <atomic>
#include <csignal>
#include <memory>
#include <span>

namespace zhiqiao::cli {

/// Fonts need a QGuiApplication; verbs that draw nothing do without one.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const std::span words(argv, size_t(argc));
    const bool draws = std::ranges::any_of(words, [](std::string_view word) {
        return word == "chart" || word == "print" || word.ends_with(".pdf");
    });
    if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {  // Qt complains aloud of a missing one
        const auto folder = QDir::temp().filePath(QStringLiteral("zhiqiao-%1").arg(getuid()));
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

namespace {

std::atomic<bool> pressedCtrlC = false;  // set by the signal handler

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void addGlobalOptions(CLI::App& app, Program& program) {
    app.formatter(helpFormatter());
    app.group(utf8(Main::tr("What")));
    app.set_help_flag("-h,--help", utf8(Main::tr("This help")));
    app.set_version_flag("--version", ZHIQIAO_VERSION, utf8(Main::tr("The version")));
    app.add_option("--db", program.db, utf8(Main::tr("File, or postgresql://user@host/database")));
    app.add_option("--user", program.user,
                   utf8(Main::tr("Member of staff who acts; a demo office signs in by itself")));
    app.add_option("--today", program.today, utf8(Main::tr("Working date, YYYY-MM-DD")));
    app.add_flag("--json", program.json, utf8(Main::tr("One JSON document on standard output")));
    app.add_option("--lang", program.lang, utf8(Main::tr("Language of messages")))
        ->check(CLI::IsMember({"zh_CN", "en"}));
    app.require_subcommand(1);
    app.fallthrough();
}

void addVerbs(CLI::App& app, Program& program) {
    addDatabaseVerbs(app, program);
    addDemoVerbs(app, program);
    addIdentityVerbs(app, program);
    addPersonVerbs(app, program);
    addRegistrationVerbs(app, program);
    addGraduateVerbs(app, program);
    addVacancyVerbs(app, program);
    addCaseVerbs(app, program);
    addCampaignVerbs(app, program);
    addProgrammeVerbs(app, program);
    addSessionVerbs(app, program);
    addHouseholdVerbs(app, program);
    addReferralVerbs(app, program);
    addOnwardVerbs(app, program);
    addStandingVerbs(app, program);
    addOutcomeVerbs(app, program);
    addApprovalVerbs(app, program);
    addCalendarVerbs(app, program);
    addCheckVerbs(app, program);
    addHardshipVerbs(app, program);
    addOfficeVerbs(app, program);
    addPaperVerbs(app, program);
    addUserVerbs(app, program);
    addAuditVerbs(app, program);
    addExportVerb(app, program);  // last: nouns made after it would take over its example
    showExample(app,
                "--db demo.db demo create --persons 2000\n"
                "  zhiqiao-cli --db demo.db person find 马 --limit 5");
}

int run(int argc, char** argv) {
    const std::span words(argv, size_t(argc));
    speak(*qApp, languageAsked(words));
    CLI::App app(utf8(Main::tr("The counter's work without a window")), "zhiqiao-cli");
    Program program;
    addGlobalOptions(app, program);
    addVerbs(app, program);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);
        const bool json = std::ranges::find(words, std::string_view("--json")) != words.end();
        return Output(json).fail(usageError(app, error));
    }
    return program.verb();
}

}  // namespace

bool interrupted() { return pressedCtrlC; }

}  // namespace zhiqiao::cli

int main(int argc, char** argv) {
    const auto sealed = zhiqiao::forbidCoreDumps();
    const auto application = zhiqiao::cli::applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhiqiao"));
    // The first press asks, where something listens; the second one ends the program.
    std::signal(SIGINT, [](int) {
        zhiqiao::cli::pressedCtrlC = true;
        std::signal(SIGINT, SIG_DFL);
    });
    if (!sealed) return zhiqiao::cli::Output(false).fail(sealed.error());
    return zhiqiao::cli::run(argc, argv);
}
