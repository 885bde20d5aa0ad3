// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/campaigns/campaign_presenter.h"
#include "ui/widgets/choice_part.h"

class QPushButton;

namespace zhiqiao::ui {

/// Under a list of people or vacancies: K marks the selected rows for a campaign.
class MarkPart final : public ChoicePart {
    Q_OBJECT
public:
    MarkPart(CampaignPresenter& presenter, RecordList& list, MarkKind kind, Undo undo,
             QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }
    void takeBack() override { presenter_.undo(); }

protected:
    void askChoices() override { presenter_.offer(); }
    void save(const QString& campaign) override;
    [[nodiscard]] QString aboutRows(int rows) const override;

private:
    [[nodiscard]] static Texts texts();
    void connectPresenter();

    CampaignPresenter& presenter_;
    MarkKind kind_;
    QPushButton* button_;
};

}  // namespace zhiqiao::ui
