// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/campaigns/campaign_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class TextLabel;
class ToastLine;

/// Under a list of people or vacancies: K marks the selected rows for a campaign, Ctrl+Enter saves,
/// Esc goes back; the line behind it takes them out again.
class MarkPart final : public QWidget {
    Q_OBJECT
public:
    MarkPart(CampaignPresenter& presenter, RecordList& list, MarkKind kind,
             QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }
    [[nodiscard]] QAction* key() const { return mark_; }

signals:
    /// "mark" while the form is open; empty: the list.
    void partShown(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectPresenter();
    void begin();
    void start(const std::vector<CampaignPresenter::Choice>& choices);
    void submit();
    void leave();
    void showLeft(const std::vector<NotMarked>& left);

    CampaignPresenter& presenter_;
    RecordList& list_;
    MarkKind kind_;
    QWidget* form_;
    TextLabel* about_;
    FormGrid* grid_;
    CodeCombo* campaign_;
    ToastLine* toast_;
    QPushButton* button_;
    QAction* mark_;
    bool asked_ = false;  ///< the choices that come are for this list
};

}  // namespace zhiqiao::ui
