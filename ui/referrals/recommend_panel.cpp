// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/recommend_panel.h"

#include "ui/printing/preview_pane.h"
#include "ui/widgets/app_style.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewWidth = 72;  // quarters of a line
constexpr int kNarrowestPreview = 36;
constexpr int kLowestSplitter = 60;
constexpr int kWidestColumn = 48;

/// The row under the keys wears the focus, not a cell of it.
class MatchTable final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
        QTableView::currentChanged(current, previous);
        viewport()->update();
    }
    void paintEvent(QPaintEvent* event) override {
        QTableView::paintEvent(event);
        const auto at = currentIndex();
        if (!hasFocus() || !at.isValid()) return;
        const int width = std::min(viewport()->width(), horizontalHeader()->length());
        QPainter painter(viewport());
        drawFocus(&painter, QRect(0, rowViewportPosition(at.row()), width, rowHeight(at.row())),
                  themeOf(this));
    }
};

}  // namespace

RecommendPanel::RecommendPanel(RecommendPresenter& presenter, SlipPrinting& printing,
                               const PaperFonts& fonts, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      printing_(printing),
      fonts_(fonts),
      problem_(new ProblemLine(this)),
      head_(named<TextLabel>(u"recommendHead"_s, TextSize::Body, QString(), this)),
      table_(named<MatchTable>(u"recommendTable"_s)),
      fold_(named<QToolButton>(u"excludedFold"_s)),
      excluded_(named<QListWidget>(u"excludedList"_s)),
      told_(named<CodeCombo>(u"told"_s)),
      fewer_(named<CodeCombo>(u"fewerReason"_s)),
      save_(named<QPushButton>(u"recommendSave"_s, tr("Save and print  Ctrl+P"), this)),
      preview_(named<PreviewPane>(u"recommendPreview"_s, fonts)),
      toast_(new ToastLine(this)) {
    setObjectName(u"recommendPanel"_s);
    auto* header = new PageHeader(tr("Recommend vacancies"), this);
    auto* back = named<QPushButton>(u"recommendBack"_s, tr("Back  Esc"), this);
    makePrimary(save_);
    header->addButton(back);
    header->addButton(save_);
    head_->setWordWrap(true);
    preview_->setAccessibleName(tr("The letter as it will be printed"));
    auto* splitter = named<QSplitter>(u"recommendSplitter"_s, this);
    splitter->addWidget(buildChoice());
    splitter->addWidget(preview_);
    preview_->setMinimumWidth(quarters(this, kNarrowestPreview));
    // Takes what the page has left, however much paper there is to show.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(quarters(this, kLowestSplitter));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({quarters(this, kPreviewWidth * 2), quarters(this, kPreviewWidth)});
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(head_);
    column->addWidget(problem_);
    column->addWidget(splitter, 1);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(table_);

    connect(back, &QPushButton::clicked, this, &RecommendPanel::left);
    connect(save_, &QPushButton::clicked, this, &RecommendPanel::saveAndPrint);
    connect(told_, &CodeCombo::codeChanged, this,
            [this] { presenter_.setTold(told_->code().value_or(QString())); });
    connect(fewer_, &CodeCombo::codeChanged, this,
            [this] { presenter_.setFewerReason(fewer_->code().value_or(QString())); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecommendPanel::showPreview);
    connect(&presenter, &RecommendPresenter::opened, this, &RecommendPanel::fill);
    connect(&presenter, &RecommendPresenter::headChanged, this, &RecommendPanel::showHead);
    connect(&presenter, &RecommendPresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &RecommendPresenter::failed, this, [this](const Error& error) {
        problem_->show(error);
        if (error.detail == u"field=fewer_reason"_s) fewer_->setFocus(Qt::OtherFocusReason);
    });
    connect(
        &presenter, &RecommendPresenter::saved, this,
        [this](const std::vector<JobReferralId>& referrals, int refused) {
            table_->resizeColumnToContents(RecommendModel::Note);
            if (refused > 0)
                head_->setText(tr("%n refused; the reason stands in its row.", nullptr, refused));
            if (!referrals.empty()) {
                toast_->say(tr("%n referral(s) saved.", nullptr, int(referrals.size())));
                printing_.print(referrals);
                emit saved();
            }
        });
    connect(&printing, &SlipPrinting::done, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&printing, &SlipPrinting::failed, problem_, &ProblemLine::show);
}

QWidget* RecommendPanel::buildChoice() {
    table_->setModel(presenter_.rows());
    table_->setAccessibleName(tr("Vacancies that fit, best first"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->installEventFilter(this);
    fold_->setCheckable(true);
    fold_->setAutoRaise(true);
    fold_->setFocusPolicy(Qt::StrongFocus);
    excluded_->setAccessibleName(tr("Vacancies that cannot be recommended, with the reason"));
    excluded_->hide();
    connect(fold_, &QToolButton::toggled, excluded_, &QWidget::setVisible);
    told_->setItems(codeItems(presenter_.codes().lists, u"contact_method"_s));
    told_->setAccessibleName(tr("The person was told by"));
    offerTerms(*fewer_, presenter_.codes().lists, u"fewer_reason"_s, tr("Not stated"));
    fewer_->setAccessibleName(tr("Why fewer than three"));
    auto* wishes = new QGridLayout;
    for (auto* field : {told_, fewer_}) {
        auto* label = new TextLabel(TextSize::Body, field->accessibleName());
        label->setMuted(true);
        label->setBuddy(field);
        const int row = wishes->rowCount();
        wishes->addWidget(label, row, 0);
        wishes->addWidget(field, row, 1);
    }
    wishes->setColumnStretch(1, 1);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->addWidget(table_, 3);
    column->addWidget(fold_, 0, Qt::AlignLeft);
    column->addWidget(excluded_, 1);
    column->addLayout(wishes);
    space(side, column, 0, gap::kRows);
    return side;
}

void RecommendPanel::open(PersonId person) {
    if (presenter_.person() == person && presenter_.picked() > 0) {  // the picks of before Esc
        table_->setFocus(Qt::OtherFocusReason);
        return;
    }
    problem_->clear();
    toast_->clear();
    told_->setCode(u"01"_s);
    fewer_->setCode({});
    preview_->setSentence(tr("The letter of the row under the cursor will stand here."));
    presenter_.open(person);
    table_->setFocus(Qt::OtherFocusReason);
}

/// Nothing to note is no column.
void RecommendPanel::showNotes() {
    const auto& rows = *presenter_.rows();
    bool any = false;
    for (int row = 0; row < rows.rowCount() && !any; ++row)
        any = !rows.index(row, RecommendModel::Note).data().toString().isEmpty();
    if (any == !table_->isColumnHidden(RecommendModel::Note)) return;
    table_->setColumnHidden(RecommendModel::Note, !any);
    table_->resizeColumnToContents(RecommendModel::Note);
}

void RecommendPanel::fill() {
    table_->setColumnHidden(RecommendModel::Note, false);
    table_->resizeColumnsToContents();
    // The reasons are to be seen beside job and employer, whatever the size of type.
    const int most = std::min(quarters(this, kWidestColumn), table_->viewport()->width() * 2 / 9);
    for (int column = 0; column < RecommendModel::ColumnCount; ++column)
        if (column != RecommendModel::Reasons)
            table_->setColumnWidth(column, std::min(table_->columnWidth(column), most));
    showNotes();
    if (presenter_.rows()->rowCount() > 0) table_->selectRow(0);
    showExcluded();
    showPreview();
}

void RecommendPanel::showHead() {
    head_->setText(presenter_.headText());
    head_->setAccessibleName(presenter_.headText());
    showNotes();
    fewer_->setEnabled(presenter_.needsReason());
    if (presenter_.excluded().empty()) showExcluded();
}

void RecommendPanel::showExcluded() {
    const auto& excluded = presenter_.excluded();
    fold_->setText(tr("%n cannot be recommended", nullptr, int(excluded.size())));
    fold_->setVisible(!excluded.empty());
    excluded_->clear();
    for (const auto& one : excluded)
        excluded_->addItem(tr("%1, %2: %3").arg(one.employerName, one.title, textOf(one.limit)));
    if (excluded.empty()) fold_->setChecked(false);
}

void RecommendPanel::showPreview() {
    const auto facts = presenter_.previewOf(table_->currentIndex().row());
    if (facts) preview_->setPages(referralSlipPages(*facts, fonts_));
}

void RecommendPanel::saveAndPrint() {
    problem_->clear();
    presenter_.save();
}

bool RecommendPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            const auto at = table_->currentIndex();
            const bool more = presenter_.rows()->rowCount() > at.row() + 1;
            presenter_.toggle(at.row());
            const bool picked = at.isValid() && presenter_.rows()->rows()[size_t(at.row())].picked;
            if (picked && more) table_->selectRow(at.row() + 1);  // the next blank picks the next
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void RecommendPanel::keyPressEvent(QKeyEvent* event) {
    if (!takePrintKey(
            *event, [this] { saveAndPrint(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
