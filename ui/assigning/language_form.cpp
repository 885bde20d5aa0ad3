// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/language_form.h"

#include "ui/widgets/code_items.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
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

constexpr int kWidestLanguages = 160;  // quarters of a line

}  // namespace

LanguageForm::LanguageForm(LanguagePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"languageAbout"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      languages_(named<DigitChoices>(u"languageChoices"_s)) {
    setObjectName(u"languageForm"_s);
    languages_->setItems(codeItems(presenter.lists(), u"language"_s));
    auto* grid = new FormGrid(this);
    grid->addRow(tr("Speaks"), languages_);
    grid->setMaximumWidth(quarters(this, kWidestLanguages));
    auto* save = named<QPushButton>(u"languageSave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"languageBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    about_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    column->addWidget(grid);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &LanguageForm::submit);
    connect(back, &QPushButton::clicked, this, &LanguageForm::left);
}

void LanguageForm::start(const QString& name, const LanguageDraft& draft) {
    draft_ = draft;
    about_->setText(tr("What %1 speaks. Evening the load out prefers who speaks the language of "
                       "the person; nothing chosen: unknown.")
                        .arg(name));
    languages_->setCodes(draft.languages);
    problem_->clear();
    languages_->setFocus(Qt::OtherFocusReason);
}

void LanguageForm::submit() {
    if (!draft_) return;
    problem_->clear();
    auto draft = *draft_;
    draft.languages = languages_->codes();
    presenter_.record(draft);
}

void LanguageForm::showRefusal(const Error& error) { problem_->show(error); }

void LanguageForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
