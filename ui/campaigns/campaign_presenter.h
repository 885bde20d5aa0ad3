// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/base/list.h"
#include "core/campaigns/campaign_acts.h"
#include "core/campaigns/campaign_fields.h"
#include "core/security/change_witness.h"

#include <QObject>

namespace zhiqiao::ui {

/// Campaigns made and changed, what belongs to them marked and taken out, with the undo of the last
/// batch.
class CampaignPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CampaignPorts& ports;
        const ListSource& campaigns;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        const ChangeWitness& changes;
    };
    struct Choice {
        CampaignId id;
        QString name;
    };

    explicit CampaignPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    /// opened() says what it is and what came of it.
    void open(CampaignId campaign);
    void make(const CampaignFacts& facts);
    /// Beside what somebody else changed meanwhile; clashed() asks about the same field.
    void change(const Campaign& campaign, const CampaignFacts& facts);
    /// offered() names the campaigns that have not ended before today.
    void offer();
    void mark(CampaignId campaign, const std::vector<CampaignRecord>& records);
    void unmark(CampaignId campaign, const std::vector<CampaignRecord>& records);
    /// Takes the last batch marked here out.
    void undo();
    /// peopleFound() tells the persons behind the records of a kind.
    void findPeople(CampaignId campaign, MarkKind kind);
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    void opened(const zhiqiao::OpenedCampaign& campaign);
    void offered(const std::vector<zhiqiao::ui::CampaignPresenter::Choice>& choices);
    /// A campaign was made or changed.
    void saved(zhiqiao::CampaignId campaign);
    /// Not saved: `facts` hold both sides, of a clash one's own.
    void clashed(const zhiqiao::Campaign& now, const zhiqiao::CampaignFacts& facts,
                 const zhiqiao::EditedBy& by, const std::vector<zhiqiao::FieldClash>& clashes);
    /// What belongs to a campaign is different now.
    void marked();
    void peopleFound(const std::vector<zhiqiao::PersonId>& people);
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those that could not be marked; may be none.
    void leftShown(const std::vector<zhiqiao::NotMarked>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    template <class Answer, class Show>
    void show(QFuture<Result<Answer>> answer, Show show);
    void tell(const EditOutcome<Campaign>& outcome);
    void tell(const Marked& done);
    void tell(const Unmarked& done);
    void refuse(const Error& error);

    Needs needs_;
    std::optional<CampaignBatchId> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
