// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/campaigns/campaign_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class CampaignForm;
class ProblemLine;
class TextLabel;
class ToastLine;
class ViewRow;

/// 专项活动: the campaigns, and under them what belongs to the one that is open. Enter opens, N
/// makes a new one, E changes it; M takes a proposed record in, X takes one out, O lists the
/// people.
class CampaignsPage final : public QWidget {
    Q_OBJECT
public:
    CampaignsPage(CampaignPresenter& presenter, RecordList::Needs campaigns,
                  RecordList::Needs records, bool mayWrite, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& campaigns() { return *campaigns_; }
    [[nodiscard]] RecordList& records() { return *records_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    void reload();

signals:
    void personWanted(qint64 person);
    void peopleWanted(const std::vector<zhiqiao::PersonId>& people);
    /// "form" while it is open; empty: the lists.
    void partShown(const QString& part);

private:
    QAction* addKey(RecordList& list, const QString& name, const QString& text,
                    const QKeySequence& key);
    void layOut();
    void bindKeys(bool mayWrite);
    void connectPresenter();
    void showCampaign(const OpenedCampaign& opened);
    void showView(const QString& view);
    void startForm(bool anew);
    void leaveForm();
    void openPerson(qint64 row);
    void findPeople();
    void showLeft(const std::vector<NotMarked>& left);
    [[nodiscard]] std::vector<CampaignRecord> selected() const;

    CampaignPresenter& presenter_;
    RecordList* campaigns_;
    QWidget* part_;
    TextLabel* title_;
    TextLabel* results_;
    ViewRow* views_;
    RecordList* records_;
    CampaignForm* form_;
    ProblemLine* problem_;
    ToastLine* toast_;
    QPushButton* new_;
    QList<QAction*> keys_;
    std::optional<Campaign> open_;
    QString view_;
};

}  // namespace zhiqiao::ui
