// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/mark_part.h"

#include "ui/widgets/named.h"

#include <QPushButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

MarkPart::MarkPart(CampaignPresenter& presenter, RecordList& list, MarkKind kind, Undo undo,
                   QWidget* parent)
    : ChoicePart(list, texts(), undo, parent),
      presenter_(presenter),
      kind_(kind),
      button_(named<QPushButton>(u"markButton"_s, tr("Campaign  K"), this)) {
    connect(button_, &QPushButton::clicked, this, &MarkPart::begin);
    connectPresenter();
}

ChoicePart::Texts MarkPart::texts() {
    return {.name = u"mark"_s,
            .letterName = u"markForCampaign"_s,
            .letter = tr("Mark the selected rows for a campaign"),
            .key = Qt::Key_K,
            .choiceName = u"markCampaign"_s,
            .choice = tr("Campaign"),
            .save = tr("Mark  Ctrl+Enter"),
            .chooseRows = tr("Choose the rows first: Space marks a row."),
            .nothingOpen = tr("There is no campaign under way or planned: make one on its page."),
            .choose = tr("Choose the campaign.")};
}

void MarkPart::connectPresenter() {
    connect(&presenter_, &CampaignPresenter::offered, this,
            [this](const std::vector<CampaignPresenter::Choice>& choices) {
                std::vector<CodeItem> items;
                for (const auto& [id, name] : choices) items.push_back(spoken(id.value(), name));
                offer(items);
            });
    connect(&presenter_, &CampaignPresenter::marked, this, &MarkPart::saved);
    // The first reason stands for all: most are in the campaign already.
    connect(&presenter_, &CampaignPresenter::leftShown, this,
            [this](const std::vector<NotMarked>& left) {
                if (!left.empty()) showLeft(left.front().error.message);
            });
    connect(&presenter_, &CampaignPresenter::said, this,
            [this](const QString& sentence) { say(sentence, Tone::Done); });
    connect(&presenter_, &CampaignPresenter::saidUndoable, this, &MarkPart::sayUndoable);
    connect(&presenter_, &CampaignPresenter::refused, this,
            [this](const QString&, const Error& error) { refuse(error); });
}

QString MarkPart::aboutRows(int rows) const { return tr("%n row(s)", nullptr, rows); }

void MarkPart::save(const QString& campaign) {
    std::vector<CampaignRecord> records;
    for (const auto id : list().selectedIds()) records.push_back({kind_, id});
    presenter_.mark(CampaignId(campaign.toLongLong()), records);
}

}  // namespace zhiqiao::ui
