// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_form.h"

#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 200;  // quarters of a line

}  // namespace

CampaignForm::CampaignForm(CampaignPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"campaignAbout"_s, TextSize::Section, QString(), this)),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      kind_(new CodeCombo),
      name_(named<QLineEdit>(u"campaignName"_s)),
      from_(new DayEdit(presenter.clock())),
      until_(new DayEdit(presenter.clock())),
      aim_(named<QLineEdit>(u"campaignAim"_s)) {
    setObjectName(u"campaignForm"_s);
    kind_->setObjectName(u"campaignKind"_s);
    from_->setObjectName(u"campaignFrom"_s);
    until_->setObjectName(u"campaignUntil"_s);
    offerTerms(*kind_, presenter.lists(), u"campaign_kind"_s, tr("Choose"));
    grid_->addRow(tr("Kind"), kind_);
    grid_->addRow(tr("Name"), name_);
    grid_->addRow(tr("First day"), from_);
    grid_->addRow(tr("Last day"), until_);
    grid_->addRow(tr("Aim"), aim_, tr("of no single person"));
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    auto* save = named<QPushButton>(u"campaignSave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"campaignBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &CampaignForm::submit);
    connect(back, &QPushButton::clicked, this, &CampaignForm::left);
    connect(&presenter, &CampaignPresenter::refused, this, &CampaignForm::showRefusal);
    connect(&presenter, &CampaignPresenter::saved, this, [this] {
        if (isVisible()) emit left();
    });
}

void CampaignForm::start(const std::optional<Campaign>& campaign) {
    campaign_ = campaign;
    about_->setText(campaign ? campaign->facts.name : tr("A new campaign"));
    problem_->clear();
    grid_->clearProblems();
    const auto facts = campaign ? campaign->facts : CampaignFacts();
    kind_->setCode(facts.kind);
    name_->setText(facts.name);
    from_->setDay(campaign ? std::optional(facts.from) : std::nullopt);
    until_->setDay(campaign ? std::optional(facts.until) : std::nullopt);
    aim_->setText(facts.aim);
    kind_->setFocus(Qt::OtherFocusReason);
}

void CampaignForm::submit() {
    problem_->clear();
    grid_->clearProblems();
    const CampaignFacts facts{kind_->code().value_or(QString()), name_->text(),
                              from_->day().value_or(QDate()), until_->day().value_or(QDate()),
                              aim_->text()};
    if (campaign_)
        presenter_.change(*campaign_, facts);
    else
        presenter_.make(facts);
}

void CampaignForm::showRefusal(const QString& field, const Error& error) {
    if (!isVisible()) return;
    const std::pair<QString, QWidget*> fields[] = {
        {u"kind"_s, kind_}, {u"name"_s, name_}, {u"until"_s, until_}};
    for (const auto& [key, widget] : fields)
        if (key == field) {
            grid_->showProblem(widget, error.message + u' ' + error.hint);
            return;
        }
    problem_->show(error);
}

void CampaignForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
