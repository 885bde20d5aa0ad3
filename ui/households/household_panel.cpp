// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_panel.h"

#include "ui/households/household_view.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_line.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMembersHeight = 52;  // quarters of a line

}  // namespace

HouseholdPanel::HouseholdPanel(HouseholdPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      header_(new PageHeader({}, this)),
      next_(named<StateChip>(u"householdNext"_s, this)),
      problem_(new ProblemLine(this)),
      members_(plainTable(u"householdMembers"_s, tr("Members"), memberColumns())),
      history_(new Timeline(this)) {
    setObjectName(u"householdPanel"_s);
    history_->setObjectName(u"householdHistory"_s);
    history_->setAccessibleName(tr("History of the household"));
    const bool writes = presenter.may(Right::PersonWrite);
    addLetter(tr("Add member"), Qt::Key_A, u"addMember"_s, writes, &HouseholdPanel::memberWanted);
    addLetter(tr("Statement"), Qt::Key_D, u"declare"_s, writes, &HouseholdPanel::statementWanted);
    addLetter(tr("Leave"), Qt::Key_L, u"leaveHousehold"_s, writes, &HouseholdPanel::leaveWanted);
    addLetter(tr("Relocated"), Qt::Key_M, u"relocate"_s, writes, &HouseholdPanel::relocationWanted);
    addLetter(tr("Next step"), Qt::Key_N, u"nextStep"_s, true, &HouseholdPanel::stepWanted);
    members_->setMaximumHeight(quarters(this, kMembersHeight));
    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(next_, 0, Qt::AlignLeft);
    column->addWidget(problem_);
    column->addWidget(members_);
    column->addWidget(new SectionLabel(tr("History"), this));
    column->addWidget(history_, 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(members_);

    connect(&presenter, &HouseholdPresenter::changed, this, &HouseholdPanel::fill);
    connect(&presenter, &HouseholdPresenter::failed, problem_, &ProblemLine::show);
    connect(members_, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const auto& file = presenter_.file();
        if (file && index.row() < int(file->members.size()))
            emit personOpened(file->members[size_t(index.row())].person.id);
    });
}

void HouseholdPanel::addLetter(const QString& text, Qt::Key key, const QString& name, bool allowed,
                               void (HouseholdPanel::*wanted)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(allowed);
    addAction(action);
    auto* button = named<QPushButton>(
        name + u"Button"_s, QKeySequence(key).toString(QKeySequence::PortableText) + u"  "_s + text,
        this);
    button->setAutoDefault(false);
    button->setVisible(allowed);
    header_->addButton(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, wanted] {
        if (presenter_.file()) (this->*wanted)();
    });
}

const HouseholdMember* HouseholdPanel::current() const {
    const auto& file = presenter_.file();
    const int row = members_->currentRow();
    if (!file || row < 0 || row >= int(file->members.size())) return nullptr;
    const auto& member = file->members[size_t(row)];
    return member.membership.leftOn ? nullptr : &member;
}

QString HouseholdPanel::title() const {
    const auto& file = presenter_.file();
    return file ? householdHeader(*file, presenter_.codes(), presenter_.today()).title : QString();
}

void HouseholdPanel::fill() {
    const auto& file = presenter_.file();
    problem_->clear();
    header_->clearChips();
    if (!file) {
        header_->setTitle({});
        header_->setFacts({});
        setRows(*members_, {});
        history_->setEntries({});
        next_->hide();
        return;
    }
    const auto& codes = presenter_.codes();
    const auto today = presenter_.today();
    const auto header = householdHeader(*file, codes, today);
    header_->setTitle(header.title);
    header_->setFacts(header.facts);
    for (const auto& chip : header.chips) header_->addChip(new StateChip(chip, header_));
    const auto next = nextOf(*file, codes, today);
    next_->setVisible(!next.text.isEmpty());
    next_->setLook({next.text, next.overdue ? Mark::Alert : Mark::None,
                    next.overdue ? Tone::Error : Tone::Neutral});
    next_->setAccessibleName(next.text);
    const int row = members_->currentRow();
    setRows(*members_, memberRows(*file, codes, today));
    members_->selectRow(qBound(0, row, members_->rowCount() - 1));
    history_->setEntries(householdHistory(*file, codes, presenter_.staff(), today));
}

void HouseholdPanel::keyPressEvent(QKeyEvent* event) {
    if (!takePrintKey(
            *event, [this] { emit printRequested(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
