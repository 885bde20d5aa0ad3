// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/compare_page.h"

#include "ui/widgets/busy_bar.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ComparePage::ComparePage(ComparePresenter& presenter, FilePicker& files, RecordList::Needs list,
                         const std::vector<CodeItem>& owners, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      files_(files),
      owner_(named<CodeCombo>(u"compareOwner"_s, this)),
      asOf_(named<DayEdit>(u"compareAsOf"_s, presenter.clock(), this)),
      choose_(named<QPushButton>(u"compareFile"_s, tr("&Choose a file …"), this)),
      list_(new RecordList(u"comparisonList"_s, std::move(list), tr("Comparisons"), this)),
      bar_(new BusyBar(this)),
      problem_(new ProblemLine(this)),
      state_(named<TextLabel>(u"compareState"_s, TextSize::Body, QString(), this)),
      table_(named<QTableView>(u"compareDifferences"_s, this)),
      handedBack_(named<QPushButton>(u"compareHandedBack"_s, tr("&Save rows handed back …"), this)),
      toast_(new ToastLine(this)),
      accept_(addKey(u"accept"_s, tr("Take this field over"), Qt::Key_A)),
      acceptField_(addKey(u"acceptField"_s, tr("Take this field over for everybody"),
                          Qt::SHIFT | Qt::Key_A)),
      undo_(addKey(u"undo"_s, tr("Undo"), Qt::CTRL | Qt::Key_Z)) {
    setObjectName(u"comparePage"_s);
    auto* header = new PageHeader(tr("Compare with the register"), this);
    header->setFacts(
        tr("Files of other owners. Nobody is changed before you take a field over: "
           "A this one, Shift+A for everybody."));
    list_->setEmptyText(
        tr("Nothing has been compared yet. Choose whose file it is, its day, then "
           "the file."));
    state_->setWordWrap(true);
    buildTable();
    auto* actions = new QHBoxLayout;
    buildActions(actions, owners);
    auto* after = new QHBoxLayout;
    buildAfter(after);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addLayout(actions);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(list_, 2);
    column->addWidget(state_);
    column->addWidget(table_, 3);
    column->addLayout(after);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(owner_);
    connectPresenter();
    showState();
}

void ComparePage::buildActions(QHBoxLayout* row, const std::vector<CodeItem>& owners) {
    owner_->setItems(owners);
    owner_->setAccessibleName(tr("Whose file it is"));
    asOf_->setDay(presenter_.clock().today());
    asOf_->setAccessibleName(tr("The day the file speaks of"));
    auto* day = new TextLabel(TextSize::Body, tr("as of"), this);
    day->setBuddy(asOf_);
    makePrimary(choose_);
    for (QWidget* widget : std::initializer_list<QWidget*>{owner_, day, asOf_, choose_})
        row->addWidget(widget);
    row->addStretch(1);
    connect(choose_, &QPushButton::clicked, this, &ComparePage::chooseFile);
}

void ComparePage::buildTable() {
    table_->setModel(presenter_.differences());
    table_->setAccessibleName(tr("Differences"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    table_->addActions({accept_, acceptField_, undo_});
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* row = presenter_.differences()->at(index.row()))
            emit personOpened(row->person);
    });
    connect(accept_, &QAction::triggered, this,
            [this] { presenter_.accept(row_ = table_->currentIndex().row()); });
    connect(acceptField_, &QAction::triggered, this,
            [this] { presenter_.acceptField(row_ = table_->currentIndex().row()); });
    connect(undo_, &QAction::triggered, &presenter_, &ComparePresenter::undo);
}

void ComparePage::buildAfter(QHBoxLayout* row) {
    row->addWidget(handedBack_);
    row->addStretch(1);
    connect(handedBack_, &QPushButton::clicked, this, [this] {
        if (const auto path =
                files_.fileToSave(tr("Rows handed back"), tr("rows handed back"), u"xlsx"_s))
            presenter_.writeHandedBack(*path);
    });
}

QAction* ComparePage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void ComparePage::connectPresenter() {
    connect(&presenter_, &ComparePresenter::busyChanged, this, [this](bool busy) {
        if (busy)
            bar_->start(tr("Comparing"));
        else
            bar_->finish();
        showState();
    });
    connect(&presenter_, &ComparePresenter::progressed, bar_,
            [this](qint64 done, qint64 total) { bar_->setProgress(done, total); });
    connect(bar_, &BusyBar::cancelled, &presenter_, &ComparePresenter::cancel);
    connect(&presenter_, &ComparePresenter::compared, this, &ComparePage::showReport);
    connect(&presenter_, &ComparePresenter::differencesShown, this, &ComparePage::showDifferences);
    connect(&presenter_, &ComparePresenter::saved, this, [this] {
        list_->reload();
        emit dataChanged();
    });
    connect(&presenter_, &ComparePresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &ComparePresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &ComparePresenter::failed, problem_, &ProblemLine::show);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &ComparePresenter::undo);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        problem_->clear();
        row_ = 0;
        presenter_.open(ComparisonId(id));
    });
}

void ComparePage::chooseFile() {
    problem_->clear();
    toast_->clear();
    if (const auto path =
            files_.fileToOpen(tr("Compare with the register"), {u"xlsx"_s, u"csv"_s, u"txt"_s}))
        presenter_.compare(owner_->code().value_or(QString()), asOf_->day().value_or(QDate()),
                           *path);
}

void ComparePage::showReport(const ComparisonReport& report) {
    list_->reload();
    if (report.earlier.empty()) return;
    toast_->say(tr("A file with the same content was compared before, on %1.")
                    .arg(report.earlier.front().on.toString(Qt::ISODate)),
                Tone::Neutral);
}

void ComparePage::showDifferences() {
    if (const auto& opened = presenter_.opened()) {
        const auto& facts = opened->facts;
        state_->setText(
            tr("%1 row(s): %2 the same, %3 different, %4 of nobody you may see, %5 that cannot be "
               "used. %6 of %7 difference(s) taken over.")
                .arg(facts.rows)
                .arg(facts.same)
                .arg(facts.different)
                .arg(facts.unknown)
                .arg(facts.refused)
                .arg(opened->accepted)
                .arg(opened->differences));
    }
    showState();
    table_->resizeColumnsToContents();
    if (presenter_.differences()->rowCount() == 0) return;
    table_->selectRow(std::clamp(row_, 0, presenter_.differences()->rowCount() - 1));
    table_->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showState() {
    const bool idle = !presenter_.isBusy();
    const bool differs = presenter_.differences()->rowCount() > 0;
    choose_->setEnabled(idle);
    handedBack_->setVisible(presenter_.handedBack() > 0);
    handedBack_->setEnabled(idle);
    table_->setVisible(differs);
    state_->setVisible(presenter_.opened().has_value());
    accept_->setEnabled(idle && differs && presenter_.mayAccept());
    acceptField_->setEnabled(idle && differs && presenter_.mayAcceptAll());
}

}  // namespace zhiqiao::ui
