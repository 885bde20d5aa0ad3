// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_dialog.h"

#include "app/desktop/program_icon.h"
#include "app/desktop/restore_dialog.h"
#include "app/desktop/setup_form.h"
#include "app/make_office.h"
#include "core/base/deliver.h"
#include "core/storage/database_backup.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDemoPersons = 2000;
constexpr int kSetupWidth = 720;  // six people in lines of four fields

}  // namespace

Result<DatabaseTarget> demoTarget() {
    QDir().mkpath(userDataFolder());
    return databaseTarget(userDataFolder() + u"/demo.db"_s);
}

StartDialog::StartDialog(QWidget* parent)
    : QDialog(parent),
      choices_(new QWidget(this)),
      newOffice_(new SetupForm(this)),
      server_(ui::named<QLineEdit>(u"server"_s)),
      lastBackup_(ui::named<QPushButton>(u"lastBackup"_s, QString(), this)),
      bar_(new ui::BusyBar(this)),
      problem_(new ui::ProblemLine(this)),
      lane_(std::make_unique<WorkerLane>(u"start"_s)) {
    setObjectName(u"startDialog"_s);
    setWindowTitle(u"职桥"_s);
    setWindowIcon(programIcon());
    auto* choices = new QVBoxLayout(choices_);
    addChoice(choices, u"startDemo"_s, tr("&Demo office"),
              tr("A fictional county to try everything out. No real person, no harm done."),
              &StartDialog::chooseDemo);
    addChoice(choices, u"startNew"_s, tr("&New office"),
              tr("An empty database on this computer for one office."), &StartDialog::chooseNew);
    addChoice(choices, u"startOpen"_s, tr("&Open a database"),
              tr("The database file your office already has."), &StartDialog::chooseFile);
    addChoice(choices, u"startServer"_s, tr("Connect to a &server"),
              tr("A PostgreSQL server that several counters share: postgresql://user@host/office"),
              &StartDialog::chooseServer);
    server_->setPlaceholderText(u"postgresql://user@host/office"_s);
    server_->setAccessibleName(tr("Address of the server"));
    choices->addWidget(server_);
    addChoice(
        choices, u"startRestore"_s, tr("&Restore from a backup …"),
        tr("A backup file (.zqb) of your office. What stands in its place is kept beside it."),
        &StartDialog::chooseBackup);

    newOffice_->hide();
    connect(newOffice_, &SetupForm::ready, this, &StartDialog::makeOffice);
    connect(newOffice_, &SetupForm::finished, this, &StartDialog::accept);

    auto* column = new QVBoxLayout(this);
    column->addWidget(new ui::PageHeader(u"职桥 Zhiqiao"_s, this));
    column->addWidget(choices_);
    column->addWidget(newOffice_);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(lastBackup_);
    lastBackup_->hide();
    ui::space(this, column, ui::gap::kPage, ui::gap::kGroups);
    connect(bar_, &ui::BusyBar::cancelled, this, [this] { wanted_->store(false); });
    // By itself a dialog grows to two thirds of the screen, and cuts the rest.
    const auto wish = sizeHint();
    resize(wish.width(), std::max(wish.height(), column->totalHeightForWidth(wish.width())));
}

StartDialog::~StartDialog() { wanted_->store(false); }

void StartDialog::addChoice(QVBoxLayout* column, const QString& name, const QString& text,
                            const QString& explanation, void (StartDialog::*chosen)()) {
    auto* button = ui::named<QPushButton>(name, text, choices_);
    auto* note = new ui::TextLabel(ui::TextSize::Note, explanation, choices_);
    note->setWordWrap(true);
    button->setAccessibleDescription(explanation);
    column->addWidget(button);
    column->addWidget(note);
    connect(button, &QPushButton::clicked, this, chosen);
}

void StartDialog::showProblem(const Error& error, const DatabaseTarget& target) {
    problem_->show(error);
    const auto backup = lastGoodBackup(target);
    if (!backup || !isOpeningError(error)) return;
    broken_ = target;
    lastBackup_->setText(
        tr("Restore the &last good backup: %1").arg(QFileInfo(*backup).fileName()));
    lastBackup_->show();
    lastBackup_->setFocus();
    connect(lastBackup_, &QPushButton::clicked, this, [this, backup] { restore(*backup); });
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void StartDialog::setBusy(const QString& what, bool cancellable) {
    choices_->setDisabled(!what.isEmpty());
    newOffice_->setDisabled(!what.isEmpty());
    if (what.isEmpty())
        bar_->finish();
    else
        bar_->start(what, cancellable);
}

void StartDialog::chooseDemo() {
    const auto target = demoTarget();
    if (target)
        startDemo(*target);
    else
        problem_->show(target.error());
}

void StartDialog::startDemo(const DatabaseTarget& target) {
    target_ = target;
    if (QFileInfo::exists(target.path)) {
        accept();
        return;
    }
    setBusy(tr("Making the demo office"));
    Progress progress{[wanted = wanted_, bar = QPointer(bar_)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, done, total] {
                if (bar) bar->setProgress(done, total);
            },
            Qt::QueuedConnection);
        return wanted->load();
    }};
    auto made = lane_->run([target, progress] {
        return makeDemoOffice(target, {.persons = kDemoPersons}, kDemoWorkingDay, progress);
    });
    deliver(made, this, [this](const Result<DemoCounts>& counts) {
        setBusy({});
        wanted_->store(true);
        if (counts)
            accept();
        else
            problem_->show(counts.error());
    });
}

void StartDialog::chooseNew() {
    choices_->hide();
    newOffice_->setMinimumWidth(kSetupWidth);
    newOffice_->show();
    const auto wish = layout()->totalMinimumSize().expandedTo(layout()->totalSizeHint());
    resize(wish.width(), std::max(wish.height(), layout()->totalHeightForWidth(wish.width())));
    newOffice_->findChild<QLineEdit*>(u"newName"_s)->setFocus();
}

void StartDialog::makeOffice(const Office& office, const std::vector<FirstUser>& users) {
    QDir().mkpath(userDataFolder());
    const auto target = databaseTarget({});
    if (!target) {
        newOffice_->showProblem(target.error());
        return;
    }
    target_ = *target;
    setBusy(tr("Making the office"), false);
    using Three = std::array<QString, 3>;
    auto made = lane_->run([target = *target, office, users]() -> Result<Three> {
        Three codes;
        const auto done =
            makeRealOffice(target, office, users, [&](const Three& three) { codes = three; });
        if (!done) return fail(done.error());
        return codes;
    });
    deliver(made, this, [this](const Result<Three>& codes) {
        setBusy({});
        if (codes)
            newOffice_->showCodes(*codes);
        else
            newOffice_->showProblem(codes.error());
    });
}

void StartDialog::chooseFile() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a database"), userDataFolder(),
                                                   tr("Databases (*.db);;All files (*)"));
    if (path.isEmpty()) return;
    const auto target = databaseTarget(path);
    if (!target) {
        problem_->show(target.error());
        return;
    }
    target_ = *target;
    accept();
}

void StartDialog::chooseServer() {
    const auto target = databaseTarget(server_->text().trimmed());
    if (!target || target->engine != Engine::Postgres) {
        problem_->show(target ? Error{.kind = Error::Kind::Invalid,
                                      .code = "db.bad_target",
                                      .message = tr("The address of the server is missing."),
                                      .hint = tr("Type it as postgresql://user@host/office.")}
                              : target.error());
        server_->setFocus();
        return;
    }
    target_ = *target;
    accept();
}

void StartDialog::chooseBackup() {
    const auto last = broken_ ? lastGoodBackup(*broken_) : std::nullopt;
    const auto file =
        QFileDialog::getOpenFileName(this, tr("Backup to restore"), last.value_or(QDir::homePath()),
                                     tr("Backups (*.zqb);;All files (*)"));
    if (!file.isEmpty()) restore(file);
}

void StartDialog::restore(const QString& backup) {
    const auto target = broken_ ? Result<DatabaseTarget>(*broken_) : databaseTarget({});
    if (!target) {
        problem_->show(target.error());
        return;
    }
    QDir().mkpath(QFileInfo(target->path).absolutePath());
    if (RestoreDialog(*target, backup, {}, this).exec() != QDialog::Accepted) return;
    target_ = *target;
    accept();
}

}  // namespace zhiqiao
