// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_edit_form.h"

#include "ui/people/person_facts_form.h"
#include "ui/widgets/clash_part.h"
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

PersonEditForm::PersonEditForm(PersonEditPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      facts_(new PersonFactsForm(presenter.codes(), clock, presenter.isDemo())),
      save_(named<QPushButton>(u"saveCorrection"_s, tr("Save correction  Ctrl+Enter"), this)) {
    setObjectName(u"personEditForm"_s);
    auto* header = new PageHeader(tr("Correct the person's facts"), this);
    header->setFacts(tr("What stood before stays in the history."));
    auto* back = named<QPushButton>(u"editBack"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    header->addButton(back);
    header->addButton(save_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(scrolled(u"editScroll"_s, tr("Facts of the person"), facts_, this), 1);
    space(this, column, gap::kPage, gap::kGroups);

    connect(save_, &QPushButton::clicked, this, &PersonEditForm::save);
    connect(back, &QPushButton::clicked, this, &PersonEditForm::left);
    connect(&presenter, &PersonEditPresenter::opened, this, [this](const PersonFacts& facts) {
        before_ = facts;
        facts_->setFacts(facts, PersonFactsForm::Sealed::Masked);
        facts_->setEnabled(true);
        auto* wanted = facts_->field(std::exchange(wanted_, QString()));
        (wanted ? wanted : facts_->field(u"name"_s))->setFocus();
    });
    connect(&presenter, &PersonEditPresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &PersonEditPresenter::notesChanged, facts_, &PersonFactsForm::showNotes);
    connect(&presenter, &PersonEditPresenter::clashed, this,
            [this](const PersonFacts& merged, const EditedBy& by,
                   const std::vector<FieldClash>& clashes) {
                facts_->setFacts(merged, PersonFactsForm::Sealed::Masked);
                clashes_->ask(by, clashes);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        auto facts = facts_->facts();
        side == ClashPart::Side::Mine ? presenter_.takeMine(facts, key)
                                      : presenter_.takeTheirs(facts, key);
        facts_->setFacts(facts, PersonFactsForm::Sealed::Masked);
    });
    connect(clashes_, &ClashPart::confirmed, save_, &QPushButton::click);
    connect(&presenter, &PersonEditPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &PersonEditPresenter::saved, this, [this](PersonId person) {
        if (person_ == person) person_.reset();
        emit saved(person);
    });
}

void PersonEditForm::open(PersonId person) {
    if (person_ == person && isBegun()) {
        if (auto* last = focusWidget()) last->setFocus(Qt::OtherFocusReason);
        return;
    }
    person_ = person;
    before_.reset();
    problem_->clear();
    clashes_->clear();
    facts_->setFacts({});
    facts_->showNotes({});
    facts_->setEnabled(false);
    presenter_.open(person);
}

bool PersonEditForm::isBegun() const {
    return before_ && (facts_->facts() != before_ || !facts_->unreadable().isEmpty());
}

void PersonEditForm::save() {
    problem_->clear();
    clashes_->clear();
    presenter_.save(facts_->facts(), facts_->unreadable());
}

void PersonEditForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save_->click(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
