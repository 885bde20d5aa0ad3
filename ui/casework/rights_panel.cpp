// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/rights_panel.h"

#include "ui/casework/access_part.h"
#include "ui/casework/notice_part.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RightsPanel::RightsPanel(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      notices_(new NoticePart(presenter, papers)),
      accesses_(new AccessPart(presenter, papers)) {
    setObjectName(u"rightsPanel"_s);
    auto* header = new PageHeader(tr("Rights of the person"), this);
    auto* back = named<QPushButton>(u"rightsBack"_s, tr("Back  Esc"), this);
    header->addButton(back);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(notices_, 1);
    column->addWidget(accesses_, 1);
    space(this, column, 0, gap::kGroups);
    setFocusProxy(notices_);
    accesses_->setVisible(presenter.may(Right::PersonReveal));

    connect(back, &QPushButton::clicked, this, &RightsPanel::left);
    connect(&presenter, &PersonRightsPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &PersonRightsPresenter::said, problem_, &ProblemLine::clear);
    connect(&papers, &PersonPapers::failed, problem_, &ProblemLine::show);
    connect(&papers, &PersonPapers::done, problem_, &ProblemLine::clear);
}

void RightsPanel::open(PersonId person) {
    problem_->clear();
    presenter_.open(person);
}

void RightsPanel::print() {
    const auto* at = focusWidget();
    if (at && accesses_->isAncestorOf(at))
        accesses_->print();
    else
        notices_->print();
}

void RightsPanel::keyPressEvent(QKeyEvent* event) {
    if (!takePrintKey(
            *event, [this] { print(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
