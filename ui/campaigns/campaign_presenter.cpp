// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffered = 50;

Result<std::vector<CampaignPresenter::Choice>> readChoices(const ListSource& campaigns) {
    const auto page = campaigns.page(
        {.filters = {{u"campaign_state"_s, u"planned|under_way"_s}}, .limit = kMostOffered});
    if (!page) return fail(page.error());
    const auto columns = campaigns.columns();
    const auto name = std::ranges::find(columns, u"campaign"_s, &ListColumn::key);
    std::vector<CampaignPresenter::Choice> choices;
    for (const auto& row : page->rows)
        choices.push_back(
            {CampaignId(row.id), row.cells[size_t(name - columns.begin())].toString()});
    return choices;
}

}  // namespace

CampaignPresenter::CampaignPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

template <class Answer, class Show>
void CampaignPresenter::show(QFuture<Result<Answer>> answer, Show show) {
    deliver(answer, this, [this, asked = forgotten_, show](const Result<Answer>& found) {
        if (asked != forgotten_) return;
        if (!found) return refuse(found.error());
        show(*found);
    });
}

void CampaignPresenter::open(CampaignId campaign) {
    show(needs_.lanes.writes.run([needs = needs_, campaign] {
        return openCampaign(needs.ports, needs.actor, campaign);
    }),
         [this](const OpenedCampaign& found) { emit opened(found); });
}

void CampaignPresenter::make(const CampaignFacts& facts) {
    show(needs_.lanes.writes.run([needs = needs_, facts, operation = OperationId::make()] {
        return makeCampaign(needs.ports, needs.actor, operation, facts);
    }),
         [this](const Campaign& made) {
             emit saved(made.id);
             emit said(tr("%1 was made: mark its people in the list of people with K.")
                           .arg(made.facts.name));
         });
}

void CampaignPresenter::change(const Campaign& campaign, const CampaignFacts& facts) {
    show(needs_.lanes.writes.run([needs = needs_, facts, campaign] {
        return saveEdit(
            campaignFields(needs.ports.codes.lists), campaign, facts,
            [&](const Campaign& seen, const CampaignFacts& wanted) {
                return changeCampaign(needs.ports, needs.actor, OperationId::make(), seen.id,
                                      seen.rowVersion, wanted);
            },
            [&] {
                return keptNow(needs.ports.campaigns.find(campaign.id), needs.changes,
                               {u"campaign"_s, campaign.id.value()}, "campaign.change");
            });
    }),
         [this](const EditOutcome<Campaign>& outcome) { tell(outcome); });
}

void CampaignPresenter::tell(const EditOutcome<Campaign>& outcome) {
    const auto& [now, facts, clashes, theirs] = outcome;
    if (!outcome.isSaved()) {
        emit clashed(now.record, facts, now.by, clashes);
        return;
    }
    emit saved(now.record.id);
    emit said((tr("%1 was changed.").arg(now.record.facts.name) + u' ' + toldOf(now.by, theirs))
                  .trimmed());
}

void CampaignPresenter::offer() {
    show(needs_.lanes.reads.run([&list = needs_.campaigns] { return readChoices(list); }),
         [this](const std::vector<Choice>& choices) { emit offered(choices); });
}

void CampaignPresenter::mark(CampaignId campaign, const std::vector<CampaignRecord>& records) {
    if (records.empty()) {
        emit said(tr("Choose the rows first: Space marks a row."));
        return;
    }
    show(needs_.lanes.writes.run(
             [needs = needs_, campaign, records, operation = OperationId::make()] {
                 return markRecords(needs.ports, needs.actor, operation, campaign, records);
             }),
         [this](const Marked& done) { tell(done); });
}

void CampaignPresenter::tell(const Marked& done) {
    if (done.batch) undoable_ = done.batch->id;
    emit leftShown(done.left);
    if (!done.batch) {
        emit said(tr("Nothing was marked."));
        return;
    }
    emit marked();
    const auto sentence = tr("%n record(s) marked.", nullptr, done.batch->marked);
    emit saidUndoable(done.left.empty()
                          ? sentence
                          : sentence + u' ' +
                                tr("%n could not be.", nullptr, int(done.left.size())));
}

void CampaignPresenter::tell(const Unmarked& done) {
    emit leftShown(done.left);
    emit marked();
    const auto sentence = tr("%n record(s) taken out.", nullptr, done.out);
    emit said(done.left.empty()
                  ? sentence
                  : sentence + u' ' + tr("%n could not be.", nullptr, int(done.left.size())));
}

void CampaignPresenter::unmark(CampaignId campaign, const std::vector<CampaignRecord>& records) {
    if (records.empty()) {
        emit said(tr("Choose the rows first: Space marks a row."));
        return;
    }
    show(needs_.lanes.writes.run(
             [needs = needs_, campaign, records, operation = OperationId::make()] {
                 return unmarkRecords(needs.ports, needs.actor, operation, campaign, records);
             }),
         [this](const Unmarked& done) { tell(done); });
}

void CampaignPresenter::undo() {
    const auto batch = std::exchange(undoable_, std::nullopt);
    if (!batch) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    show(needs_.lanes.writes.run([needs = needs_, batch = *batch, operation = OperationId::make()] {
        return undoMarking(needs.ports, needs.actor, operation, batch);
    }),
         [this](const Unmarked& done) { tell(done); });
}

void CampaignPresenter::findPeople(CampaignId campaign, MarkKind kind) {
    show(needs_.lanes.reads.run([&store = needs_.ports.campaigns, campaign, kind] {
        return store.peopleBehind(campaign, kind);
    }),
         [this](const std::vector<PersonId>& people) { emit peopleFound(people); });
}

void CampaignPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void CampaignPresenter::forget() {
    ++forgotten_;
    undoable_.reset();
    emit leftShown({});
}

}  // namespace zhiqiao::ui
