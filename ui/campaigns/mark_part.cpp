// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/mark_part.h"

#include "core/base/pinyin.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestChoice = 160;  // quarters of a line

}  // namespace

MarkPart::MarkPart(CampaignPresenter& presenter, RecordList& list, MarkKind kind, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(list),
      kind_(kind),
      form_(named<QWidget>(u"markForm"_s, this)),
      about_(named<TextLabel>(u"markAbout"_s, TextSize::Body, QString(), form_)),
      grid_(new FormGrid(form_)),
      campaign_(new CodeCombo),
      toast_(new ToastLine(this)),
      button_(named<QPushButton>(u"markButton"_s, tr("Campaign  K"), this)),
      mark_(new QAction(tr("Mark the selected rows for a campaign"), &list)) {
    setObjectName(u"markPart"_s);
    mark_->setObjectName(u"markForCampaign"_s);
    mark_->setShortcut(Qt::Key_K);
    list.bindLetter(mark_);
    layOut();
    connect(button_, &QPushButton::clicked, this, &MarkPart::begin);
    connect(mark_, &QAction::triggered, this, &MarkPart::begin);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &CampaignPresenter::undo);
    connectPresenter();
}

void MarkPart::layOut() {
    campaign_->setObjectName(u"markCampaign"_s);
    grid_->addRow(tr("Campaign"), campaign_);
    grid_->setMaximumWidth(quarters(this, kWidestChoice));
    auto* save = named<QPushButton>(u"markSave"_s, tr("Mark  Ctrl+Enter"), form_);
    auto* back = named<QPushButton>(u"markBack"_s, tr("Back  Esc"), form_);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(form_);
    rows->addWidget(about_);
    rows->addWidget(grid_);
    rows->addLayout(buttons);
    space(form_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    form_->hide();
    connect(save, &QPushButton::clicked, this, &MarkPart::submit);
    connect(back, &QPushButton::clicked, this, &MarkPart::leave);
}

void MarkPart::connectPresenter() {
    connect(&presenter_, &CampaignPresenter::offered, this, &MarkPart::start);
    connect(&presenter_, &CampaignPresenter::marked, this, [this] {
        if (form_->isVisible()) leave();
    });
    connect(&presenter_, &CampaignPresenter::leftShown, this, &MarkPart::showLeft);
    connect(&presenter_, &CampaignPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &CampaignPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &CampaignPresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (isVisible()) toast_->say(error.message + u' ' + error.hint, Tone::Error);
            });
}

void MarkPart::begin() {
    toast_->clear();
    if (list_.selectedIds().empty()) {
        toast_->say(tr("Choose the rows first: Space marks a row."), Tone::Neutral);
        return;
    }
    asked_ = true;
    presenter_.offer();
}

void MarkPart::start(const std::vector<CampaignPresenter::Choice>& choices) {
    if (!std::exchange(asked_, false)) return;
    if (choices.empty()) {
        toast_->say(tr("There is no campaign under way or planned: make one on its page."),
                    Tone::Neutral);
        return;
    }
    std::vector<CodeItem> items;
    for (const auto& [id, name] : choices)
        items.push_back({QString::number(id.value()), name, soundOf(name).initials.value(0)});
    campaign_->setItems(items, tr("Choose"));
    if (choices.size() == 1) campaign_->setCode(items.front().code);
    grid_->clearProblems();
    about_->setText(tr("%n row(s)", nullptr, int(list_.selectedIds().size())));
    form_->show();
    emit partShown(u"mark"_s);
    campaign_->setFocus(Qt::OtherFocusReason);
}

void MarkPart::submit() {
    grid_->clearProblems();
    const auto campaign = campaign_->code();
    if (!campaign) {
        grid_->showProblem(campaign_, tr("Choose the campaign."));
        return;
    }
    std::vector<CampaignRecord> records;
    for (const auto id : list_.selectedIds()) records.push_back({kind_, id});
    presenter_.mark(CampaignId(campaign->toLongLong()), records);
}

void MarkPart::leave() {
    form_->hide();
    list_.setFocus();
    emit partShown({});
}

/// The first reason stands for all: most are in the campaign already.
void MarkPart::showLeft(const std::vector<NotMarked>& left) {
    if (left.empty() || !form_->isVisible()) return;
    grid_->showProblem(campaign_, left.front().error.message);
}

void MarkPart::keyPressEvent(QKeyEvent* event) {
    if (!form_->isVisible() || !takeFormKey(
                                   *event, [this] { submit(); }, [this] { leave(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
