// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing/standing_page.h"

#include "ui/standing/standing_part.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kToDecide = u"refused|silent"_s;
const QString kAnyReview = u"all"_s;

}  // namespace

StandingPage::StandingPage(StandingPresenter& presenter, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"standingList"_s, std::move(list), tr("Statuses in question"))),
      views_(new ViewRow(u"standingView_"_s,
                         {{u"decide"_s, tr("To decide")},
                          {u"warned"_s, tr("Soon")},
                          {u"listed"_s, tr("For 民政")},
                          {u"declined"_s, tr("Not followed")},
                          {kAnyReview, tr("All")}},
                         this)),
      part_(new StandingPart(presenter, this)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)) {
    setObjectName(u"standingPage"_s);
    list_->setEmptyText(tr("Nobody stands here: refusals and silence are counted by themselves, "
                           "and nothing ends without a decision."),
                        u"Ctrl+1"_s, tr("opens the work of the day"));
    list_->setOwnFilters({u"review"_s});
    connect(views_, &ViewRow::chosen, this, &StandingPage::show);
    auto* header = new PageHeader(tr("Statuses in question"), this);
    header->setFacts(tr("A proposal changes nothing: Enter shows what it rests on."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(views_);
    column->addWidget(list_, 2);
    column->addWidget(part_, 3);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    part_->hide();
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) { open(id); });
    connect(part_, &StandingPart::left, this, &StandingPage::leave);
    connect(part_, &StandingPart::personWanted, this, [this] {
        if (const auto& shown = presenter_.shown()) emit personWanted(shown->view.holding.person);
    });
    connect(part_, &StandingPart::exitWanted, this, [this] {
        const auto* proposal = presenter_.proposal();
        if (proposal) emit exitWanted(presenter_.shown()->view.holding, proposal->reason);
    });
    connect(part_, &StandingPart::missing, toast_,
            [this](const QString& sentence) { toast_->say(sentence, Tone::Neutral); });
    connect(toast_, &ToastLine::undoRequested, &presenter_, &StandingPresenter::undo);
    connect(&presenter_, &StandingPresenter::opened, this, &StandingPage::showEvidence);
    connect(&presenter_, &StandingPresenter::saved, this,
            [this](const QString& sentence, bool undoable) {
                problem_->clear();
                list_->reload();
                undoable ? toast_->sayUndoable(sentence) : toast_->say(sentence);
            });
    connect(&presenter_, &StandingPresenter::refused, problem_,
            [this](const Error& error) { problem_->show(error); });
}

QList<QAction*> StandingPage::keys() const { return part_->keys(); }

void StandingPage::open(qint64 record) {
    problem_->clear();
    toast_->clear();
    presenter_.open(record);
}

void StandingPage::openAlone(qint64 record) {
    asked_ = true;
    list_->setQuery({.ids = std::vector<qint64>{record}});
    list_->whenAnswered([this, record] { open(record); });
}

void StandingPage::showEvidence() {
    const auto record = presenter_.shown()->view.holding.record;
    const int row = list_->rows().rowOf(record);
    part_->fill(row < 0 ? QString::number(presenter_.shown()->view.holding.person.value())
                        : list_->rows().valueAt(row, u"name"_s).toString());
    const bool fresh = part_->isHidden();
    part_->show();
    if (fresh) emit partShown(u"evidence"_s);
    part_->setFocus(Qt::OtherFocusReason);
}

void StandingPage::leave() {
    part_->hide();
    emit partShown({});
    list_->setFocus(Qt::OtherFocusReason);
}

void StandingPage::show(const QString& view) {
    asked_ = true;
    ListQuery query = list_->query();
    query.filters.remove(u"review"_s);
    query.ids.reset();
    if (view != kAnyReview) query.filters[u"review"_s] = view == u"decide"_s ? kToDecide : view;
    list_->setQuery(query);
    list_->setFocus();
}

void StandingPage::reload() {
    asked_ ? list_->reload() : show(u"decide"_s);
    if (!part_->isHidden() && presenter_.shown())
        presenter_.open(presenter_.shown()->view.holding.record);
}

}  // namespace zhiqiao::ui
