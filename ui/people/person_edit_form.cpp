// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_edit_form.h"

#include "ui/people/person_facts_form.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PersonEditForm::PersonEditForm(PersonEditPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      problem_(new ProblemLine(this)),
      conflicts_(named<QWidget>(u"conflicts"_s, this)),
      conflictRows_(new QVBoxLayout(conflicts_)),
      facts_(new PersonFactsForm(presenter.codes(), clock, presenter.isDemo())),
      save_(named<QPushButton>(u"saveCorrection"_s, tr("Save correction  Ctrl+Enter"), this)) {
    setObjectName(u"personEditForm"_s);
    auto* header = new PageHeader(tr("Correct the person's facts"), this);
    header->setFacts(tr("What stood before stays in the history."));
    auto* back = named<QPushButton>(u"editBack"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    header->addButton(back);
    header->addButton(save_);
    space(conflicts_, conflictRows_, 0, gap::kLabel);
    conflicts_->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(conflicts_);
    column->addWidget(scrolled(u"editScroll"_s, tr("Facts of the person"), facts_, this), 1);
    space(this, column, gap::kPage, gap::kGroups);

    connect(save_, &QPushButton::clicked, this, [this] {
        problem_->clear();
        clearConflicts();
        presenter_.save(facts_->facts(), facts_->unreadable());
    });
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
    connect(&presenter, &PersonEditPresenter::conflicted, this, &PersonEditForm::showConflicts);
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
    clearConflicts();
    facts_->setFacts({});
    facts_->showNotes({});
    facts_->setEnabled(false);
    presenter_.open(person);
}

bool PersonEditForm::isBegun() const {
    return before_ && (facts_->facts() != before_ || !facts_->unreadable().isEmpty());
}

void PersonEditForm::clearConflicts() {
    while (auto* item = conflictRows_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    conflicts_->hide();
}

QString PersonEditForm::shownValue(const QString& field, const QString& value) const {
    if (value.isEmpty()) return tr("nothing");
    const auto& codes = presenter_.codes();
    const auto list = field == u"hukou_kind"_s ? u"hukou"_s : field;
    if (codes.lists.has(list, value)) return codes.lists.name(list, value);
    if (field.endsWith(u"_division"_s)) return facts_->divisions().nameOf(value).value_or(value);
    return value;
}

void PersonEditForm::showConflicts(const PersonFacts& merged,
                                   const std::vector<FieldConflict>& conflicts, const QString& by,
                                   const QDateTime& at) {
    facts_->setFacts(merged, PersonFactsForm::Sealed::Masked);
    const auto when = at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s);
    auto* head = named<TextLabel>(
        u"conflictHead"_s, TextSize::Body,
        tr("%1 changed the same fields on %2. Yours stay unless you take the others; save again.")
            .arg(by.isEmpty() ? tr("Another counter") : by, when),
        conflicts_);
    head->setWordWrap(true);
    conflictRows_->addWidget(head);
    QPushButton* first = nullptr;
    for (const auto& conflict : conflicts) {
        auto* row = new QWidget(conflicts_);
        auto* line = new QHBoxLayout(row);
        space(row, line, 0, gap::kRows);
        auto* field = facts_->field(conflict.field);
        const auto title = field ? field->accessibleName() : conflict.field;
        line->addWidget(new TextLabel(TextSize::Body,
                                      tr("%1: yours %2, theirs %3")
                                          .arg(title, shownValue(conflict.field, conflict.mine),
                                               shownValue(conflict.field, conflict.theirs)),
                                      row),
                        1);
        auto* take = named<QPushButton>(u"take_"_s + conflict.field, tr("Take theirs"), row);
        take->setAccessibleName(tr("Take theirs: %1").arg(title));
        line->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, take, key = conflict.field] {
            auto facts = facts_->facts();
            presenter_.takeTheirs(facts, key);
            facts_->setFacts(facts, PersonFactsForm::Sealed::Masked);
            take->setEnabled(false);
        });
        conflictRows_->addWidget(row);
        if (!first) first = take;
    }
    conflicts_->setVisible(true);
    if (first) first->setFocus();
}

void PersonEditForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { save_->click(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
