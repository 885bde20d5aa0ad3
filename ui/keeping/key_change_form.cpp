// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/key_change_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestChange = 160;  // quarters of a line
const QString kNobody = u"0"_s;

}  // namespace

KeyChangeForm::KeyChangeForm(KeepingPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"keyAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      giving_(new FormGrid(this)),
      to_(named<CodeCombo>(u"keyTo"_s)),
      why_(named<CodeCombo>(u"keyWhy"_s)),
      spacing_(new FormGrid(this)),
      days_(named<HalfWidthEdit>(u"keyDays"_s)),
      ending_(new FormGrid(this)),
      off_(named<CodeCombo>(u"keyOff"_s)) {
    setObjectName(u"keyChangeForm"_s);
    why_->setItems(codeItems(presenter.lists(), u"key_assign_reason"_s), tr("Choose"));
    off_->setItems(codeItems(presenter.lists(), u"key_off_reason"_s), tr("Choose"));
    giving_->addRow(tr("Officer"), to_);
    giving_->addRow(tr("Why"), why_);
    spacing_->addRow(tr("Contact every"), days_, tr("calendar days; empty: as the office set"));
    ending_->addRow(tr("Why"), off_);
    for (auto* grid : {giving_, spacing_, ending_})
        grid->setMaximumWidth(quarters(this, kWidestChange));
    about_->setWordWrap(true);
    auto* save = named<QPushButton>(u"keySave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"keyBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    for (auto* grid : {giving_, spacing_, ending_}) column->addWidget(grid);
    column->addLayout(buttons);
    zhiqiao::ui::space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &KeyChangeForm::submit);
    connect(back, &QPushButton::clicked, this, &KeyChangeForm::left);
}

void KeyChangeForm::start(Change change, const QString& about,
                          const std::vector<Staff>& colleagues) {
    change_ = change;
    about_->setText(about);
    problem_->clear();
    std::vector<CodeItem> items;
    for (const auto& one : colleagues)
        items.push_back(
            {QString::number(one.id.value()), one.name, soundOf(one.name).initials.value(0)});
    items.push_back({kNobody, tr("Nobody any more")});
    to_->setItems(items, tr("Choose"));
    for (auto* combo : {why_, off_}) combo->setCode({});
    days_->clear();
    const std::tuple<Change, FormGrid*, QWidget*> parts[] = {{Change::Give, giving_, to_},
                                                             {Change::Space, spacing_, days_},
                                                             {Change::TakeOff, ending_, off_}};
    const auto shown = change == Change::SpaceOffice ? Change::Space : change;
    for (const auto& [part, grid, first] : parts) {
        grid->clearProblems();
        grid->setVisible(part == shown);
        if (part == shown) first->setFocus(Qt::OtherFocusReason);
    }
}

void KeyChangeForm::startOffice(std::optional<int> days) {
    start(Change::SpaceOffice,
          tr("The office's interval, for every employer without one of its own. Empty: nothing is "
             "due by itself."),
          {});
    if (days) days_->setText(QString::number(*days));
    days_->selectAll();
}

void KeyChangeForm::submit() {
    problem_->clear();
    for (auto* grid : {giving_, spacing_, ending_}) grid->clearProblems();
    switch (change_) {
    case Change::Give: return give();
    case Change::Space:
    case Change::SpaceOffice: return space();
    case Change::TakeOff: return presenter_.takeOff(off_->code().value_or(QString()));
    }
}

void KeyChangeForm::give() {
    const auto to = to_->code();
    const auto why = why_->code().value_or(QString());
    if (!to) return giving_->showProblem(to_, tr("Choose the officer."));
    *to == kNobody ? presenter_.release(why) : presenter_.give(StaffId(to->toLongLong()), why);
}

void KeyChangeForm::space() {
    bool isNumber = false;
    const auto typed = days_->text().trimmed();
    const int days = typed.toInt(&isNumber);
    if (!typed.isEmpty() && !isNumber)
        return spacing_->showProblem(days_, tr("Enter calendar days, or nothing."));
    const auto wanted = isNumber ? std::optional(days) : std::nullopt;
    change_ == Change::Space ? presenter_.space(wanted) : presenter_.spaceOffice(wanted);
}

void KeyChangeForm::showRefusal(const QString& field, const Error& error) {
    const auto words = error.message + u' ' + error.hint;
    if (field == u"to"_s) return giving_->showProblem(to_, words);
    if (field == u"days"_s) return spacing_->showProblem(days_, words);
    if (field == u"reason"_s && change_ == Change::Give) return giving_->showProblem(why_, words);
    if (field == u"reason"_s) return ending_->showProblem(off_, words);
    problem_->show(error);
}

void KeyChangeForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
