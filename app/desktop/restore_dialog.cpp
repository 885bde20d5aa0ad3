// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restore_dialog.h"

#include "app/desktop/program_icon.h"
#include "core/base/deliver.h"
#include "core/security/vault/passwords.h"
#include "core/storage/database_backup.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const SystemClock kClock;

}  // namespace

RestoreDialog::RestoreDialog(const DatabaseTarget& target, const QString& backup, WhoRestores who,
                             QWidget* parent)
    : QDialog(parent),
      target_(target),
      backup_(backup),
      who_(std::move(who)),
      password_(ui::named<QLineEdit>(u"restorePassword"_s)),
      byPeople_(backupWantsUser(backup).value_or(false)),
      bar_(new ui::BusyBar(this)),
      problem_(new ui::ProblemLine(this)),
      restore_(ui::named<QPushButton>(u"restore"_s, tr("&Restore"), this)),
      cancel_(ui::named<QPushButton>(u"cancelRestore"_s, tr("&Cancel"), this)),
      lane_(std::make_unique<WorkerLane>(u"restore"_s)) {
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(u"职桥"_s);
    setWindowIcon(programIcon());
    const QFileInfo file(backup);
    auto text = tr("%1, made on %2.")
                    .arg(file.fileName(), file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s));
    text += u'\n' + (QFileInfo::exists(target.path)
                         ? tr("It takes the place of %1. What stands there now is kept beside it "
                              "under a dated name; what was entered after the backup is not in it.")
                               .arg(target.path)
                         : tr("It is restored to %1.").arg(target.path));
    auto* what = ui::named<ui::TextLabel>(u"restoreWhat"_s, ui::TextSize::Body, text, this);
    what->setWordWrap(true);
    auto* grid = new ui::FormGrid(this);
    grid->addRow(tr("Password of the backup"), password_);
    password_->setEchoMode(QLineEdit::Password);
    const auto wants = backupWantsPassword(backup);
    grid->setVisible(wants && *wants);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(restore_);
    buttons->addWidget(cancel_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new ui::PageHeader(tr("Restore a backup"), this));
    column->addWidget(what);
    column->addWidget(grid);
    if (byPeople_) column->addWidget(peopleFields());
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addLayout(buttons);
    ui::space(this, column, ui::gap::kPage, ui::gap::kGroups);
    restore_->setAutoDefault(false);
    cancel_->setDefault(true);
    cancel_->setFocus();
    if (!wants) {
        problem_->show(wants.error());
        restore_->setDisabled(true);
    }
    connect(restore_, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(cancel_, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(bar_, &ui::BusyBar::cancelled, this, [this] { wanted_->store(false); });
    const auto wish = sizeHint();
    resize(wish.width(), std::max(wish.height(), column->totalHeightForWidth(wish.width())));
}

RestoreDialog::~RestoreDialog() { wanted_->store(false); }

Credentials RestoreDialog::Person::take() const {
    auto typed = password->text();
    password->clear();
    return {login->text().trimmed(), takePassword(typed)};
}

RestoreDialog::Person RestoreDialog::addPerson(ui::FormGrid& grid, const QString& name,
                                               const QString& login) {
    Person person{ui::named<QLineEdit>(name + u"Login"_s),
                  ui::named<QLineEdit>(name + u"Password"_s)};
    grid.addRow(login, person.login);
    grid.addRow(tr("Password"), person.password);
    person.password->setEchoMode(QLineEdit::Password);
    person.password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    person.password->setAccessibleName(login + u' ' + tr("Password"));
    return person;
}

QWidget* RestoreDialog::peopleFields() {
    auto* grid = new ui::FormGrid(this);
    auto* why = ui::named<ui::TextLabel>(
        u"restorePeople"_s, ui::TextSize::Note,
        tr("A system administrator restores, and a security administrator is present. Each types "
           "the password that held when the backup was made."),
        grid);
    why->setWordWrap(true);
    grid->addWide(why);
    runs_ = addPerson(*grid, u"restoreRuns"_s, tr("Login of the system administrator"));
    attends_ = addPerson(*grid, u"restoreAttends"_s, tr("Login of the security administrator"));
    if (!QFileInfo::exists(auditKeyFileBeside(target_.keyFile)))
        auditor_ = addPerson(*grid, u"restoreAuditor"_s,
                             tr("New computer: login of the auditor, who brings the key of the "
                                "audit trail"));
    return grid;
}

void RestoreDialog::useTyped(RestoreRequest& request) {
    if (!password_->text().isEmpty()) {
        auto typed = password_->text();
        request.password = takePassword(typed);
        password_->clear();
    }
    if (!byPeople_) return;
    RestorePeople people{runs_.take(), attends_.take()};
    if (auditor_) people.auditor = auditor_->take();
    request.people = std::move(people);
}

/// While it restores, leaving means to stop it: the answer then closes nothing half-done.
void RestoreDialog::reject() {
    wanted_->store(false);
    if (!busy_) QDialog::reject();
}

void RestoreDialog::restore() {
    if (busy_) return;
    busy_ = true;
    wanted_->store(true);
    problem_->clear();
    restore_->setDisabled(true);
    bar_->start(tr("Restoring"));
    Progress progress{[wanted = wanted_, bar = QPointer(bar_)](qint64 part, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, part, total] {
                if (bar) bar->setProgress(part, total);
            },
            Qt::QueuedConnection);
        return wanted->load();
    }};
    RestoreRequest request{.backup = backup_,
                           .target = target_,
                           .clock = kClock,
                           .replace = true,
                           .who = who_,
                           .progress = progress};
    useTyped(request);
    auto restored = lane_->run([request = std::move(request)] { return restoreOffice(request); });
    deliver(restored, this, [this](const Result<Restored>& answer) { told(answer); });
}

void RestoreDialog::told(const Result<Restored>& answer) {
    busy_ = false;
    bar_->finish();
    restore_->setEnabled(true);
    if (answer)
        accept();
    else
        problem_->show(answer.error());
    fit();
}

/// What is shown now decides the height: a text that wraps is not cut.
void RestoreDialog::fit() {
    layout()->activate();
    resize(width(), std::max(minimumSizeHint().height(), layout()->totalHeightForWidth(width())));
}

}  // namespace zhiqiao
