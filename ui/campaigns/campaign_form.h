// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/campaigns/campaign_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// What a campaign is. Ctrl+Enter saves, Esc goes back.
class CampaignForm final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignForm(CampaignPresenter& presenter, QWidget* parent = nullptr);

    /// Nothing: a new one.
    void start(const std::optional<Campaign>& campaign);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void fill(const CampaignFacts& facts);
    [[nodiscard]] CampaignFacts typed() const;
    void showRefusal(const QString& field, const Error& error);

    CampaignPresenter& presenter_;
    std::optional<Campaign> campaign_;  ///< as it was read last
    CampaignFacts mine_;                ///< of the save that met another one
    TextLabel* about_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QLineEdit* name_;
    DayEdit* from_;
    DayEdit* until_;
    QLineEdit* aim_;
};

}  // namespace zhiqiao::ui
