// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/opening_dialog.h"
#include "app/desktop/restore_dialog.h"
#include "app/desktop/sign_in_dialog.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/start_dialog.h"
#include "app/translations.h"
#include "core/security/vault/core_dumps.h"
#include "ui/widgets/app_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>
#include <QThread>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

int refuse(const Error& error) {
    QTextStream(stderr) << error.message << ' ' << error.hint << '\n';
    return isOpeningError(error) ? 5 : 3;
}

struct Wish {
    QString db;
    bool demo = false;
    std::optional<QDate> today;
    std::optional<QString> language;
    QString user = {};    ///< login of a demo office, to ask nothing
    QString badDay = {};  ///< what was typed behind --today and is no day
};

Wish wishOf(const QApplication& application) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"db"_s, u"PATH or postgresql://user@host/db"_s, u"target"_s},
                       {u"demo"_s, u"Open the demo office; make it on the first start"_s},
                       {u"today"_s, u"Working date, YYYY-MM-DD"_s, u"day"_s},
                       {u"user"_s, u"Login of the demo office to work as"_s, u"login"_s},
                       {u"lang"_s, u"zh_CN or en"_s, u"language"_s}});
    parser.process(application);
    Wish wish{parser.value(u"db"_s), parser.isSet(u"demo"_s), {}, {}};
    wish.user = parser.value(u"user"_s);
    if (parser.isSet(u"lang"_s))
        wish.language = parser.value(u"lang"_s) == u"en"_s ? u"en"_s : u"zh_CN"_s;
    if (parser.isSet(u"today"_s)) {
        const auto day = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (day.isValid())
            wish.today = day;
        else
            wish.badDay = parser.value(u"today"_s);
    }
    return wish;
}

/// Which database it is, however it was named: two offices may have files of one name.
QString placeOf(const DatabaseTarget& target) {
    if (target.engine == Engine::Postgres) return target.keywords;
    const auto known = QFileInfo(target.path).canonicalFilePath();
    return known.isEmpty() ? QFileInfo(target.path).absoluteFilePath() : known;
}

/// The database of the command line, the user's own, or what the first-start dialog leads to.
std::optional<DatabaseTarget> chooseTarget(const Wish& wish, Result<DatabaseTarget>& named) {
    if (!wish.db.isEmpty()) return named ? std::optional(*named) : std::nullopt;
    if (!wish.demo && named && (QFileInfo::exists(named->path) || isRestorePending(*named)))
        return *named;
    StartDialog dialog;
    if (wish.demo) {
        const auto demo = demoTarget();
        if (!demo) {
            named = demo;
            return std::nullopt;
        }
        if (QFileInfo::exists(demo->path)) return *demo;
        dialog.startDemo(*demo);
    }
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.target()) : std::nullopt;
}

Error notSignedIn() {
    return {.kind = Error::Kind::Denied,
            .code = "session.not_signed_in",
            .message = u"Nobody signed in."_s};
}

/// The office in the hands of whoever may open it: by a password, or in a demo as whom they choose.
Result<std::shared_ptr<OpenedOffice>> openAndSignIn(const DatabaseTarget& target,
                                                    const Wish& wish) {
    auto office = OpeningDialog(target).open(wish.today);
    if (!office && office.error().code == "auth.password_needed") {
        const auto* ui = QThread::currentThread();
        SignInDialog dialog(
            target.title,
            [target, ui, today = wish.today](const Credentials& who) {
                return OpenedOffice::open(target, today, ui, who);
            },
            [target](RecoveryTyped typed) { return recoverOffice(target, std::move(typed)); });
        if (dialog.exec() != QDialog::Accepted) return fail(notSignedIn());
        return dialog.office();
    }
    if (!office || (*office)->users.empty()) return office;
    std::optional<UserAccount> user;
    for (const auto& one : (*office)->users)
        if (one.login == wish.user) user = one;
    if (!user) {
        DemoRoleDialog dialog((*office)->users);
        if (dialog.exec() != QDialog::Accepted) return fail(notSignedIn());
        user = dialog.chosen();
    }
    if (auto done = (*office)->signIn(*user); !done) return fail(done.error());
    return office;
}

constexpr int kOtherUser = 100;  // leaves the window, not the program

/// How one person's session ended.
struct Ended {
    int status = 0;                 ///< kOtherUser: somebody else signs in
    std::optional<QString> backup;  ///< to be put in the office's place
    Actor actor;
};

/// One person's session, from the sign-in to the end, to somebody else's, or to a restore.
Ended work(OpenedOffice& office, const DesktopSeams& seams, FileDialogs& files,
           const SingleInstance& instance) {
    const auto desktop = std::make_unique<Desktop>(office, seams);
    auto& window = desktop->window();
    files.setParent(&window);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(
        desktop.get(), &Desktop::otherUserWanted, &window, [] { QApplication::exit(kOtherUser); },
        Qt::QueuedConnection);
    window.resize(1280, 720);
    desktop->start();
    const auto status = QApplication::exec();
    files.setParent(nullptr);
    return {status, desktop->restoreWanted(), desktop->actor()};
}

}  // namespace

int main(int argc, char** argv) {
    if (auto sealed = forbidCoreDumps(); !sealed) return refuse(sealed.error());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"zhiqiao"_s);
    QCoreApplication::setApplicationVersion(u"" ZHIQIAO_VERSION ""_s);
    const auto wish = wishOf(application);
    speak(application, wish.language.value_or(u"zh_CN"_s));
    if (!wish.badDay.isEmpty()) {
        QTextStream(stderr) << u"--today %1: YYYY-MM-DD\n"_s.arg(wish.badDay);
        return 2;
    }
    ui::applyAppearance(application, ui::ThemeName::Light, 1.0);

    auto named = databaseTarget(wish.db);
    auto target = chooseTarget(wish, named);
    if (!target) return named ? 0 : refuse(named.error());
    auto instance = std::make_unique<SingleInstance>(placeOf(*target));
    if (instance->raiseOther()) return 0;

    FileDialogs files;
    ui::QtPrinter printer;
    const DesktopSeams seams{
        printer, files, userDataFolder() + u"/window.ini"_s,
        [&](const QString& language) { speak(application, wish.language.value_or(language)); }};
    for (auto as = wish;; as.user.clear()) {
        auto office = openAndSignIn(*target, as);
        while (!office) {
            if (office.error().code == "session.not_signed_in") return 0;
            const auto status = refuse(office.error());
            if (!wish.db.isEmpty()) return status;
            StartDialog dialog;
            dialog.showProblem(office.error(), *target);
            if (dialog.exec() != QDialog::Accepted) return status;
            target = dialog.target();
            instance = std::make_unique<SingleInstance>(placeOf(*target));
            if (instance->raiseOther()) return 0;
            office = openAndSignIn(*target, as);
        }
        const auto ended = work(**office, seams, files, *instance);
        if (!ended.backup && ended.status != kOtherUser) return ended.status;
        if (!ended.backup) continue;
        office->reset();  // nothing may have it open
        RestoreDialog(*target, *ended.backup, [actor = ended.actor](OfficeDatabase& restored) {
            return restoredByFirst(restored, SystemClock(), actor);
        }).exec();
    }
}
