// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_section.h"

#include "ui/settings/backup_presenter.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QWheelEvent>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// A wheel over the page scrolls the page; it must not change an hour nobody looks at.
class HourEdit final : public QTimeEdit {
public:
    HourEdit() {
        setDisplayFormat(u"HH:mm"_s);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

TextLabel* wrapped(const QString& name, TextSize size, const QString& text = {}) {
    auto* label = named<TextLabel>(name, size, text);
    label->setWordWrap(true);
    return label;
}

QWidget* rowOfButtons(const QList<QPushButton*>& buttons) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : buttons) row->addWidget(button);
    row->addStretch(1);
    return whole;
}

}  // namespace

BackupSection::BackupSection(BackupPresenter& presenter, FilePicker& files, QWidget* page)
    : QObject(page),
      presenter_(presenter),
      files_(files),
      grid_(new FormGrid(page)),
      state_(wrapped(u"backupState"_s, TextSize::Body)),
      drilled_(wrapped(u"backupDrilled"_s, TextSize::Note)),
      folder_(named<QLineEdit>(u"backupFolder"_s)),
      second_(named<QLineEdit>(u"backupFolder2"_s)),
      every_(named<CountEdit>(u"backupEvery"_s)),
      at_(named<HourEdit>(u"backupAt"_s)),
      keep_(named<CountEdit>(u"backupKeep"_s)),
      now_(named<QPushButton>(u"backupNow"_s, tr("Back up into the &folder now"))),
      elsewhere_(named<QPushButton>(u"backup"_s, tr("&Back up to a file …"))),
      drill_(named<QPushButton>(u"backupDrill"_s, tr("&Try the last backup out"))),
      restore_(named<QPushButton>(u"backupRestore"_s, tr("R&estore …"))) {
    grid_->addSection(tr("Backup"));
    grid_->addWide(state_);
    if (!presenter.isAvailable()) {
        state_->setText(tr("A database on a server is backed up on the server."));
        for (QWidget* unused :
             std::initializer_list<QWidget*>{drilled_, folder_, second_, every_, at_, keep_, now_,
                                             elsewhere_, drill_, restore_}) {
            unused->setParent(grid_);
            unused->hide();
        }
        return;
    }
    grid_->addWide(drilled_);
    if (presenter.opensWithoutPassword())
        grid_->addWide(wrapped(u"backupOpen"_s, TextSize::Note,
                               tr("A backup is sealed with the key of this office. The office has "
                                  "no passwords yet, so whoever has a backup can read it with this "
                                  "program: keep the medium locked away.")));
    addPlan();
    addButtons();
    connect(&presenter_, &BackupPresenter::changed, this, &BackupSection::fill);
    connect(&presenter_, &BackupPresenter::busyChanged, this, &BackupSection::showBusy);
}

void BackupSection::addPlan() {
    every_->setRange(1, 7);
    keep_->setRange(2, 400);
    grid_->addRow(tr("Folder"), withChooser(folder_, u"chooseBackupFolder"_s),
                  tr("best on another disk"));
    grid_->addRow(tr("Second folder"), withChooser(second_, u"chooseBackupFolder2"_s),
                  tr("may be empty"));
    grid_->addRow(tr("Every"), every_, tr("day(s)"));
    grid_->addRow(tr("At"), at_, tr("or at the next start"));
    grid_->addRow(tr("Keep"), keep_, tr("backups in each folder"));
    folder_->setAccessibleName(tr("Folder"));
    second_->setAccessibleName(tr("Second folder"));
    auto* save = named<QPushButton>(u"saveBackupPlan"_s, tr("Save the &plan"));
    grid_->addWide(save, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &BackupSection::savePlan);
}

QWidget* BackupSection::withChooser(QLineEdit* field, const QString& name) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    auto* choose = named<QPushButton>(name, tr("Choose …"));
    row->addWidget(choose);
    whole->setFocusProxy(field);
    connect(choose, &QPushButton::clicked, this, [this, field] {
        if (const auto folder = files_.folder(tr("Folder for backups"))) field->setText(*folder);
    });
    return whole;
}

void BackupSection::addButtons() {
    grid_->addWide(rowOfButtons({now_, elsewhere_}));
    grid_->addWide(rowOfButtons({drill_, restore_}));
    connect(now_, &QPushButton::clicked, this,
            [this] { presenter_.backUpByPlan(BackupBy::Person); });
    connect(elsewhere_, &QPushButton::clicked, this, [this] {
        if (const auto file = files_.fileToSave(tr("Backup"), tr("office backup"), u"zqb"_s))
            presenter_.backUpTo(*file);
    });
    connect(drill_, &QPushButton::clicked, this, [this] { presenter_.drill(); });
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (const auto file = files_.fileToOpen(tr("Backup to restore"), {u"zqb"_s}))
            emit restoreWanted(*file);
    });
}

BackupPlan BackupSection::typed() const {
    BackupPlan plan{
        .folders = {}, .everyDays = every_->value(), .at = at_->time(), .keep = keep_->value()};
    for (const auto* field : {folder_, second_})
        if (const auto folder = field->text().trimmed(); !folder.isEmpty())
            plan.folders << QFileInfo(folder).absoluteFilePath();
    return plan;
}

void BackupSection::savePlan() {
    filled_ = typed();
    presenter_.savePlan(*filled_);
}

/// A plan that was typed and is not saved yet stays.
void BackupSection::fillPlan(const BackupPlan& plan) {
    if (filled_ && typed() != *filled_) return;
    folder_->setText(plan.folders.value(0));
    second_->setText(plan.folders.value(1));
    every_->setValue(plan.everyDays);
    at_->setTime(plan.at);
    keep_->setValue(plan.keep);
    filled_ = typed();
}

void BackupSection::fill() {
    const auto& plan = *presenter_.plan();
    const auto& history = presenter_.history();
    const auto state = presenter_.state();
    state_->setText(state.hint.isEmpty() ? state.words : state.words + u' ' + state.hint);
    if (!history.drilled)
        drilled_->setText(tr("No backup has been tried out yet."));
    else if (history.drill == u"ok"_s)
        drilled_->setText(tr("Tried out on %1: everything was there and whole.")
                              .arg(history.drilled->toString(Qt::ISODate)));
    else
        drilled_->setText(tr("Tried out on %1: it failed (%2). Back up now and try again.")
                              .arg(history.drilled->toString(Qt::ISODate), history.drill));
    fillPlan(plan);
    now_->setEnabled(!plan.folders.isEmpty() && !presenter_.isBusy());
}

void BackupSection::showBusy(bool busy) {
    for (auto* button : {now_, elsewhere_, drill_, restore_}) button->setDisabled(busy);
    if (!busy) now_->setEnabled(presenter_.plan() && !presenter_.plan()->folders.isEmpty());
}

}  // namespace zhiqiao::ui
