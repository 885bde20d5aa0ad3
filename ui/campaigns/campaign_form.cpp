// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_form.h"

#include "ui/widgets/clash_part.h"
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
      clashes_(new ClashPart(this)),
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
    column->addWidget(clashes_);
    column->addWidget(grid_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &CampaignForm::submit);
    connect(back, &QPushButton::clicked, this, &CampaignForm::left);
    connect(&presenter, &CampaignPresenter::refused, this, &CampaignForm::showRefusal);
    connect(&presenter, &CampaignPresenter::saved, this, [this] {
        if (isVisible()) emit left();
    });
    connect(&presenter, &CampaignPresenter::clashed, this,
            [this](const Campaign& now, const CampaignFacts& facts, const EditedBy& by,
                   const std::vector<FieldClash>& clashes) {
                if (!isVisible() || !campaign_ || campaign_->id != now.id) return;
                campaign_ = now;
                mine_ = facts;
                fill(facts);
                clashes_->ask(by, clashes);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        auto facts = typed();
        takeField(campaignFields(presenter_.lists()), facts,
                  side == ClashPart::Side::Mine ? mine_ : campaign_->facts, key);
        fill(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &CampaignForm::submit);
}

void CampaignForm::start(const std::optional<Campaign>& campaign) {
    campaign_ = campaign;
    about_->setText(campaign ? campaign->facts.name : tr("A new campaign"));
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    fill(campaign ? campaign->facts : CampaignFacts());
    kind_->setFocus(Qt::OtherFocusReason);
}

void CampaignForm::fill(const CampaignFacts& facts) {
    const auto day = [](QDate one) { return one.isValid() ? std::optional(one) : std::nullopt; };
    kind_->setCode(facts.kind);
    name_->setText(facts.name);
    from_->setDay(day(facts.from));
    until_->setDay(day(facts.until));
    aim_->setText(facts.aim);
}

CampaignFacts CampaignForm::typed() const {
    return {kind_->code().value_or(QString()), name_->text(), from_->day().value_or(QDate()),
            until_->day().value_or(QDate()), aim_->text()};
}

void CampaignForm::submit() {
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    if (campaign_)
        presenter_.change(*campaign_, typed());
    else
        presenter_.make(typed());
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
