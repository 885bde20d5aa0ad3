// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/following/away_section.h"

#include "ui/following/away_presenter.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

AwaySection::AwaySection(AwayPresenter& presenter, QWidget* page)
    : QObject(page),
      presenter_(presenter),
      grid_(new FormGrid(page)),
      days_(named<QLineEdit>(u"awayDays"_s)),
      undo_(named<QPushButton>(u"awayUndo"_s, tr("Take it back"))) {
    grid_->addSection(tr("People who work away"));
    days_->setPlaceholderText(tr("unset"));
    grid_->addRow(tr("To be heard of after"), days_,
                  tr("calendar days; empty: nobody is due by itself"));
    auto* set = named<QPushButton>(u"awaySet"_s, tr("Set the interval"));
    undo_->hide();
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(set);
    row->addWidget(undo_);
    row->addStretch(1);
    grid_->addWide(buttons, Qt::AlignLeft);
    connect(set, &QPushButton::clicked, this, &AwaySection::set);
    connect(days_, &QLineEdit::returnPressed, set, &QPushButton::click);
    connect(undo_, &QPushButton::clicked, &presenter, &AwayPresenter::undo);
    connect(&presenter, &AwayPresenter::changed, this, &AwaySection::fill);
    connect(&presenter, &AwayPresenter::saved, this, [this](const QString& sentence) {
        grid_->clearProblems();
        filled_ = days_->text();
        undo_->setVisible(presenter_.canUndo());
        emit said(sentence);
    });
    connect(&presenter, &AwayPresenter::refused, this, [this](const Error& error) {
        grid_->clearProblems();
        grid_->showProblem(days_, error.message + u' ' + error.hint);
    });
}

void AwaySection::set() {
    grid_->clearProblems();
    bool isNumber = false;
    const auto typed = days_->text().trimmed();
    const int days = typed.toInt(&isNumber);
    if (!typed.isEmpty() && !isNumber)
        return grid_->showProblem(days_, tr("Enter calendar days, or nothing."));
    presenter_.set(isNumber ? std::optional(days) : std::nullopt);
}

/// What was typed and is not set yet stays.
void AwaySection::fill() {
    const auto days = presenter_.interval();
    const auto text = days ? QString::number(*days) : QString();
    if (days_->text() == filled_) days_->setText(text);
    filled_ = text;
}

}  // namespace zhiqiao::ui
