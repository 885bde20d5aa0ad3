// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigns_page.h"

#include "ui/campaigns/campaign_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kAll = u"all"_s;
const QString kProposedView = u"proposed"_s;

/// "12 person(s) marked · 30 visits and services for 12 · …": what came of it, in one line.
QString resultsText(const CampaignResults& results) {
    const auto times = [](const QString& what, int count, int people) {
        return CampaignsPage::tr("%1: %2 times, %3 person(s)").arg(what).arg(count).arg(people);
    };
    return QStringList{
        CampaignsPage::tr("%n person(s) marked", nullptr, results.people),
        times(CampaignsPage::tr("visits and services"), results.services, results.servedPeople),
        times(CampaignsPage::tr("referrals"), results.referrals, results.referredPeople),
        times(CampaignsPage::tr("placements"), results.placements, results.placedPeople),
        CampaignsPage::tr("%1 vacancies for %2 people")
            .arg(results.vacancies)
            .arg(results.vacancyHeads)}
        .join(u" · "_s);
}

}  // namespace

CampaignsPage::CampaignsPage(CampaignPresenter& presenter, RecordList::Needs campaigns,
                             RecordList::Needs records, bool mayWrite, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      campaigns_(new RecordList(u"campaignList"_s, std::move(campaigns), tr("Campaigns"), this)),
      part_(named<QWidget>(u"campaignPart"_s, this)),
      title_(named<TextLabel>(u"campaignTitle"_s, TextSize::Section, QString(), part_)),
      results_(named<TextLabel>(u"campaignResults"_s, TextSize::Body, QString(), part_)),
      views_(new ViewRow(u"campaignView_"_s,
                         {{kAll, tr("All")},
                          {u"person"_s, tr("People")},
                          {u"service"_s, tr("Visits and services")},
                          {u"referral"_s, tr("Referrals")},
                          {u"placement"_s, tr("Placements")},
                          {u"vacancy"_s, tr("Vacancies")},
                          {kProposedView, tr("Proposed")}},
                         part_)),
      records_(new RecordList(u"campaignRecords"_s, std::move(records),
                              tr("What belongs to the campaign"), part_)),
      form_(new CampaignForm(presenter, this)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)),
      new_(named<QPushButton>(u"campaignNew"_s, tr("New campaign  N"), this)) {
    setObjectName(u"campaignsPage"_s);
    campaigns_->setEmptyText(tr("No campaign was made yet."), u"N"_s, tr("makes one"));
    records_->setEmptyText(tr("Nothing here yet: people and vacancies are marked in their lists."),
                           u"K"_s, tr("marks the selected rows there"));
    records_->setOwnFilters({u"campaign"_s, u"record_kind"_s, u"mark_state"_s});
    layOut();
    bindKeys(mayWrite);
    new_->setVisible(mayWrite);
    connect(new_, &QPushButton::clicked, this, [this] { startForm(true); });
    connect(campaigns_, &RecordList::rowActivated, this,
            [this](qint64 id) { presenter_.open(CampaignId(id)); });
    connect(records_, &RecordList::rowActivated, this, &CampaignsPage::openPerson);
    connect(views_, &ViewRow::chosen, this, &CampaignsPage::showView);
    connect(form_, &CampaignForm::left, this, &CampaignsPage::leaveForm);
    connectPresenter();
}

void CampaignsPage::layOut() {
    auto* header = new PageHeader(tr("Campaigns"), this);
    header->setFacts(
        tr("Nothing belongs to a campaign by its day alone: somebody marks it. Counted is what you "
           "may see."));
    header->addButton(new_);
    results_->setWordWrap(true);
    auto* rows = new QVBoxLayout(part_);
    rows->addWidget(title_);
    rows->addWidget(results_);
    rows->addWidget(views_);
    rows->addWidget(records_, 1);
    space(part_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(form_);
    column->addWidget(campaigns_, 2);
    column->addWidget(part_, 3);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    form_->hide();
    part_->hide();
    setFocusProxy(campaigns_);
}

QAction* CampaignsPage::addKey(RecordList& list, const QString& name, const QString& text,
                               const QKeySequence& key) {
    auto* action = new QAction(text, &list);
    action->setObjectName(name);
    action->setShortcut(key);
    list.bindLetter(action);
    keys_ << action;
    return action;
}

void CampaignsPage::bindKeys(bool mayWrite) {
    auto* people =
        addKey(*records_, u"campaignPeople"_s, tr("List the people behind these rows"), Qt::Key_O);
    connect(people, &QAction::triggered, this, &CampaignsPage::findPeople);
    if (!mayWrite) return;
    auto* make = addKey(*campaigns_, u"newCampaign"_s, tr("Make a campaign"), Qt::Key_N);
    connect(make, &QAction::triggered, this, [this] { startForm(true); });
    auto* change =
        addKey(*records_, u"changeCampaign"_s, tr("Change the open campaign"), Qt::Key_C);
    connect(change, &QAction::triggered, this, [this] { startForm(false); });
    auto* take = addKey(*records_, u"markProposed"_s, tr("Take the proposed rows in"), Qt::Key_M);
    connect(take, &QAction::triggered, this, [this] {
        if (open_) presenter_.mark(open_->id, selected());
    });
    auto* out = addKey(*records_, u"unmarkRecords"_s, tr("Take the rows out"), Qt::Key_X);
    connect(out, &QAction::triggered, this, [this] {
        if (open_) presenter_.unmark(open_->id, selected());
    });
    auto* undo = addKey(*records_, u"undoMark"_s, tr("Undo"), QKeySequence::Undo);
    connect(undo, &QAction::triggered, &presenter_, &CampaignPresenter::undo);
}

void CampaignsPage::connectPresenter() {
    connect(&presenter_, &CampaignPresenter::opened, this, &CampaignsPage::showCampaign);
    connect(&presenter_, &CampaignPresenter::saved, this, [this](CampaignId campaign) {
        campaigns_->reload();
        presenter_.open(campaign);
    });
    connect(&presenter_, &CampaignPresenter::marked, this, [this] {
        campaigns_->reload();
        if (open_) presenter_.open(open_->id);
    });
    connect(&presenter_, &CampaignPresenter::peopleFound, this, &CampaignsPage::peopleWanted);
    connect(&presenter_, &CampaignPresenter::leftShown, this, &CampaignsPage::showLeft);
    connect(&presenter_, &CampaignPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &CampaignPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &CampaignPresenter::refused, problem_,
            [this](const QString&, const Error& error) {
                if (!form_->isVisible()) problem_->show(error);
            });
    connect(toast_, &ToastLine::undoRequested, &presenter_, &CampaignPresenter::undo);
}

void CampaignsPage::reload() {
    campaigns_->reload();
    if (open_) records_->reload();
}

void CampaignsPage::showCampaign(const OpenedCampaign& opened) {
    const bool another = !open_ || open_->id != opened.campaign.id;
    open_ = opened.campaign;
    problem_->clear();
    title_->setText(tr("%1, %2 to %3")
                        .arg(open_->facts.name, open_->facts.from.toString(Qt::ISODate),
                             open_->facts.until.toString(Qt::ISODate)));
    results_->setText(resultsText(opened.results));
    const bool shown = !part_->isHidden();
    part_->show();
    if (another) {
        views_->choose(kAll);
        showView(kAll);
    } else {
        records_->reload();
    }
    campaigns_->whenAnswered([this, id = open_->id.value()] {
        auto& rows = campaigns_->rows();
        if (const int row = rows.rowOf(id); row >= 0)
            campaigns_->table().setCurrentIndex(rows.index(row, 0));
    });
    if (another || !shown) records_->setFocus(Qt::OtherFocusReason);
}

void CampaignsPage::showView(const QString& view) {
    if (!open_) return;
    view_ = view;
    ListQuery query{.filters = {{u"campaign"_s, QString::number(open_->id.value())}}};
    if (view == kProposedView)
        query.filters[u"mark_state"_s] = kProposedView;
    else if (view != kAll)
        query.filters[u"record_kind"_s] = view;
    records_->setQuery(query);
    records_->setFocus();
}

void CampaignsPage::startForm(bool anew) {
    if (!anew && !open_) return;
    toast_->clear();
    problem_->clear();
    form_->show();
    form_->start(anew ? std::nullopt : open_);
    emit partShown(u"form"_s);
}

void CampaignsPage::leaveForm() {
    form_->hide();
    (open_ && !part_->isHidden() ? records_ : campaigns_)->setFocus();
    emit partShown({});
}

void CampaignsPage::openPerson(qint64 row) {
    const auto person = records_->rows().valueAt(records_->rows().rowOf(row), u"person_id"_s);
    if (person.isValid()) emit personWanted(person.toLongLong());
}

void CampaignsPage::findPeople() {
    if (!open_) return;
    presenter_.findPeople(open_->id, markKindOf(view_).value_or(MarkKind::Person));
}

std::vector<CampaignRecord> CampaignsPage::selected() const {
    std::vector<CampaignRecord> records;
    auto& rows = records_->rows();
    for (const auto id : records_->selectedIds()) {
        const auto kind = markKindOf(rows.valueAt(rows.rowOf(id), u"record_kind"_s).toString());
        if (kind)
            records.push_back({*kind, rows.valueAt(rows.rowOf(id), u"record_id"_s).toLongLong()});
    }
    return records;
}

/// The first reason stands for all: the number that could not be marked is told beside it.
void CampaignsPage::showLeft(const std::vector<NotMarked>& left) {
    left.empty() ? problem_->clear() : problem_->show(left.front().error);
}

}  // namespace zhiqiao::ui
