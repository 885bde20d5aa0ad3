// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/backup_presenter.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/key_presenter.h"
#include "ui/settings/key_section.h"
#include "ui/settings/settings_presenter.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 160;  // quarters of a line

QWidget* rowOf(const QList<QPushButton*>& buttons) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : buttons) row->addWidget(button);
    row->addStretch(1);
    return whole;
}

/// Fills a list and leaves the cursor on the row of the same `key`.
template <class Records, class KeyOf, class TextOf>
void refill(QListWidget& list, const Records& records, KeyOf keyOf, TextOf textOf) {
    const auto chosen = list.currentItem() ? list.currentItem()->data(Qt::UserRole) : QVariant();
    list.clear();
    for (const auto& record : records) {
        auto* item = new QListWidgetItem(textOf(record), &list);
        item->setData(Qt::UserRole, keyOf(record));
        if (chosen.isValid() && chosen == item->data(Qt::UserRole)) list.setCurrentItem(item);
    }
}

}  // namespace

SettingsPage::SettingsPage(SettingsPresenter& presenter, BackupPresenter& backups,
                           KeyPresenter* keys, FilePicker& files, const QStringList& printers,
                           QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      backups_(new BackupSection(backups, files, this)),
      problem_(new ProblemLine(this)),
      name_(named<QLineEdit>(u"officeName"_s)),
      code_(named<QLineEdit>(u"officeCode"_s)),
      address_(named<QLineEdit>(u"officeAddress"_s)),
      phone_(named<QLineEdit>(u"officePhone"_s)),
      next_(named<CountEdit>(u"nextNumber"_s)),
      theme_(named<CodeCombo>(u"theme"_s)),
      font_(named<CodeCombo>(u"fontFactor"_s)),
      language_(named<CodeCombo>(u"language"_s)),
      minimiseLocks_(named<QCheckBox>(u"minimiseLocks"_s)),
      printer_(named<CodeCombo>(u"printer"_s)),
      copies_(named<CountEdit>(u"copies"_s)),
      staff_(named<QListWidget>(u"staff"_s)),
      newStaff_(named<QLineEdit>(u"newStaff"_s)),
      role_(named<CodeCombo>(u"staffRole"_s)) {
    setObjectName(u"settingsPage"_s);
    auto* column = new QVBoxLayout(this);
    auto* header = new PageHeader(tr("Settings"), this);
    auto* about = named<QPushButton>(u"openAbout"_s, tr("About and journal"), this);
    connect(about, &QPushButton::clicked, this, &SettingsPage::aboutWanted);
    auto* calendar = named<QPushButton>(u"openCalendar"_s, tr("&Working calendar"), this);
    connect(calendar, &QPushButton::clicked, this, &SettingsPage::calendarWanted);
    header->addButton(calendar);
    header->addButton(about);
    column->addWidget(header);
    column->addWidget(problem_);
    sections_ = {lookSection(), officeSection(), printSection(printers), staffSection(),
                 &backups_->grid()};
    if (keys) sections_.push_back(&(new KeySection(*keys, this))->grid());
    FormGrid::alignLabels(sections_);
    for (auto* section : sections_) {
        section->setMaximumWidth(quarters(this, kWidestForm));
        column->addWidget(section);
    }
    column->addStretch(1);
    space(this, column, gap::kPage, gap::kGroups);
    setFocusProxy(theme_);
    connect(backups_, &BackupSection::restoreWanted, this, &SettingsPage::restoreWanted);
    connect(&backups, &BackupPresenter::failed, problem_, &ProblemLine::show);
    connect(&backups, &BackupPresenter::said, problem_, &ProblemLine::clear);
    if (keys) {
        connect(keys, &KeyPresenter::failed, problem_, &ProblemLine::show);
        connect(keys, &KeyPresenter::said, problem_, &ProblemLine::clear);
    }
    connect(&presenter, &SettingsPresenter::changed, this, &SettingsPage::fill);
    connect(&presenter, &SettingsPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &SettingsPresenter::said, this, [this](const QString& sentence) {
        problem_->clear();
        emit said(sentence);
    });
}

void SettingsPage::addSection(FormGrid* section) {
    sections_.push_back(section);
    FormGrid::alignLabels(sections_);
    section->setMaximumWidth(quarters(this, kWidestForm));
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, section);
}

FormGrid* SettingsPage::officeSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Office, as forms print it"));
    grid->addRow(tr("Name of the office"), name_);
    grid->addRow(tr("Code"), code_, tr("8 digits: county 6 + point 2"));
    grid->addRow(tr("Address"), address_);
    grid->addRow(tr("Phone"), phone_);
    auto* save = named<QPushButton>(u"saveOffice"_s, tr("&Save office"));
    grid->addWide(save, Qt::AlignLeft);
    next_->setRange(1, 999999);
    grid->addRow(tr("Next letter number"), next_, tr("continues a paper book"));
    auto* number = named<QPushButton>(u"continueNumbers"_s, tr("&Continue from this number"));
    grid->addWide(number, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this] {
        if (!presenter_.record()) return;
        auto office = presenter_.record()->office;
        office.name = name_->text().trimmed();
        office.code = code_->text().trimmed();
        office.address = address_->text().trimmed();
        office.phone = phone_->text().trimmed();
        presenter_.saveOffice(office);
    });
    connect(number, &QPushButton::clicked, this,
            [this] { presenter_.continueNumbers(next_->value()); });
    return grid;
}

FormGrid* SettingsPage::lookSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Look"));
    theme_->setItems(
        {{u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}, {u"contrast"_s, tr("High contrast")}});
    std::vector<CodeItem> factors;
    for (const int percent : fontSteps())
        factors.push_back({QString::number(percent), u"%1 %"_s.arg(percent)});
    font_->setItems(factors);
    language_->setItems({{u"zh_CN"_s, u"中文"_s}, {u"en"_s, u"English"_s}});
    grid->addRow(tr("Colours"), theme_);
    grid->addRow(tr("Size of type"), font_, tr("Ctrl++ and Ctrl+-"));
    grid->addRow(tr("Language"), language_, tr("from the next start"));
    minimiseLocks_->setText(tr("Minimising the window &locks it"));
    grid->addWide(minimiseLocks_, Qt::AlignLeft);
    connect(minimiseLocks_, &QCheckBox::toggled, this, [this](bool locks) {
        if (!filling_)
            presenter_.saveSetting(setting::kMinimiseLocks, QString::number(locks), true);
    });
    const std::pair<CodeCombo*, QString> kept[]{
        {theme_, setting::kTheme}, {font_, setting::kFont}, {language_, setting::kLanguage}};
    for (const auto& [combo, key] : kept)
        connect(combo, &CodeCombo::codeChanged, this, [this, combo = combo, key = key] {
            if (!filling_) presenter_.saveSetting(key, combo->code().value_or(QString()), true);
        });
    return grid;
}

FormGrid* SettingsPage::printSection(const QStringList& printers) {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Paper"));
    std::vector<CodeItem> items;
    for (const auto& name : printers) items.push_back({name, name});
    printer_->setItems(items,
                       printers.isEmpty() ? tr("No printer is installed") : tr("The system's own"));
    copies_->setRange(1, 9);
    grid->addRow(tr("Printer"), printer_);
    grid->addRow(tr("Copies of the letter"), copies_);
    connect(printer_, &CodeCombo::codeChanged, this, [this] {
        if (!filling_)
            presenter_.saveSetting(setting::kPrinter, printer_->code().value_or(QString()), false);
    });
    connect(copies_, &CountEdit::valueChanged, this, [this](int copies) {
        if (!filling_) presenter_.saveSetting(setting::kCopies, QString::number(copies), false);
    });
    return grid;
}

FormGrid* SettingsPage::staffSection() {
    auto* grid = new FormGrid(this);
    grid->addSection(tr("Staff"));
    staff_->setAccessibleName(tr("Staff of this office"));
    grid->addWide(staff_);
    role_->setItems({{u"clerk"_s, u"专员"_s}, {u"supervisor"_s, u"主管"_s}});
    grid->addRow(tr("New member of staff"), newStaff_);
    grid->addRow(tr("Role"), role_);
    auto* add = named<QPushButton>(u"addStaff"_s, tr("&Add"));
    auto* end = named<QPushButton>(u"endStaff"_s, tr("&No longer works here"));
    grid->addWide(rowOf({add, end}));
    connect(add, &QPushButton::clicked, this,
            [this] { presenter_.addStaff(newStaff_->text(), role_->code().value_or(u"clerk"_s)); });
    connect(&presenter_, &SettingsPresenter::staffAdded, newStaff_, &QLineEdit::clear);
    connect(end, &QPushButton::clicked, this, [this] {
        if (const auto* item = staff_->currentItem())
            presenter_.endStaff(StaffId(item->data(Qt::UserRole).toLongLong()));
    });
    return grid;
}

/// A field that was typed in and is not saved yet keeps what was typed.
void SettingsPage::fillUntouched(QLineEdit* field, const QString& text) {
    if (field->text() == filled_.value(field)) field->setText(text);
    filled_[field] = text;
}

void SettingsPage::fill() {
    filling_ = true;
    const auto& record = *presenter_.record();
    fillUntouched(name_, record.office.name);
    fillUntouched(code_, record.office.code);
    fillUntouched(address_, record.office.address);
    fillUntouched(phone_, record.office.phone);
    if (next_->value() == filledNext_) next_->setValue(record.nextLetter);
    filledNext_ = record.nextLetter;
    theme_->setCode(record.own.value(setting::kTheme, u"light"_s));
    font_->setCode(record.own.value(setting::kFont, u"100"_s));
    language_->setCode(record.own.value(setting::kLanguage, u"zh_CN"_s));
    minimiseLocks_->setChecked(record.own.value(setting::kMinimiseLocks) == u"1"_s);
    printer_->setCode(record.office_settings.value(setting::kPrinter));
    copies_->setValue(record.office_settings.value(setting::kCopies, u"1"_s).toInt());
    refill(
        *staff_, record.staff, [](const Staff& person) { return person.id.value(); },
        [](const Staff& person) {
            return person.name + u" · "_s +
                   (person.role == u"supervisor"_s ? u"主管"_s : u"专员"_s) +
                   (person.activeUntil
                        ? tr(" · until %1").arg(person.activeUntil->toString(Qt::ISODate))
                        : QString());
        });
    filling_ = false;
}

}  // namespace zhiqiao::ui
