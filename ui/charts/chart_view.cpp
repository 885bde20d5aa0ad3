// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "core/outcomes/chart_twin.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/painted_plot.h"
#include "ui/charts/twin_model.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/problem_line.h"

#include <QAccessible>
#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* chartButton(const QString& name, const QString& text, const QString& icon,
                         QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextSize::Section, {}, this)),
      head_(new TextLabel(TextSize::Note, {}, this)),
      note_(new TextLabel(TextSize::Note, {}, this)),
      twinButton_(chartButton(u"chartTwin"_s, tr("Table (Ctrl+T)"), u"table"_s, this)),
      stack_(new QStackedWidget(this)),
      bars_(new BarPlot),
      painted_(new PaintedPlot),
      table_(new QTableView),
      twin_(new TwinModel(this)),
      problem_(new ProblemLine(this)) {
    setObjectName(u"chart"_s);
    auto* twin = new QAction(tr("Figures as a table"), this);
    twin->setObjectName(u"table"_s);
    twin->setShortcut(Qt::CTRL | Qt::Key_T);
    twin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(twin);
    connect(twin, &QAction::triggered, this, [this] { showTwin(!showsTwin()); });
    setFocusPolicy(Qt::StrongFocus);
    title_->setObjectName(u"chartTitle"_s);
    head_->setObjectName(u"chartHead"_s);
    for (auto* label : {title_, head_, note_}) label->setWordWrap(true);
    twinButton_->setCheckable(true);
    auto* save = chartButton(u"chartExport"_s, tr("Export"), u"document-export"_s, this);
    auto* formats = new QMenu(save);
    for (const auto& format : {u"png"_s, u"svg"_s, u"pdf"_s, u"xlsx"_s, u"csv"_s})
        connect(formats->addAction(format.toUpper()), &QAction::triggered, this,
                [this, format] { emit exportRequested(format); });
    save->setMenu(formats);
    save->setPopupMode(QToolButton::InstantPopup);

    table_->setObjectName(u"chartTable"_s);
    table_->setModel(twin_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    stack_->addWidget(bars_);
    stack_->addWidget(painted_);
    stack_->addWidget(table_);

    auto* words = new QVBoxLayout;
    words->addWidget(title_);
    words->addWidget(head_);
    words->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(twinButton_, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
    column->addWidget(note_);
    space(this, column, 0, gap::kRows);

    connect(twinButton_, &QToolButton::toggled, this, &ChartView::showTwin);
    for (ChartPlot* plot : {static_cast<ChartPlot*>(bars_), static_cast<ChartPlot*>(painted_)})
        connect(plot, &ChartPlot::clicked, this, [this](size_t mark) {
            setCurrent(mark);
            activate(mark);
        });
    connect(table_, &QTableView::doubleClicked, this, &ChartView::activateCell);
}

ChartPlot& ChartView::plot() const {
    return spec_.kind == ChartSpec::Kind::Funnel ? static_cast<ChartPlot&>(*painted_)
                                                 : static_cast<ChartPlot&>(*bars_);
}

void ChartView::setSpec(const ChartSpec& spec) {
    const auto checked = checkChart(spec);
    if (!checked) {
        problem_->show(checked.error());
        return;
    }
    problem_->clear();
    const auto before = current_ ? std::optional(spec_.marks[*current_]) : std::nullopt;
    spec_ = spec;
    current_.reset();
    if (const auto* same = before ? spec_.mark(before->category, before->series) : nullptr)
        current_ = size_t(same - spec_.marks.data());
    const bool ownHead = spec.kind != ChartSpec::Kind::Funnel;  // the painter writes its own
    title_->setText(spec.title);
    head_->setText(chartHeadLine(spec));
    note_->setText(spec.note);
    note_->setVisible(ownHead && !spec.note.isEmpty());
    plot().setSpec(spec);
    if (hasFocus()) plot().setCurrent(current_);
    twin_->setTwin(chartTwin(spec));
    table_->resizeColumnsToContents();
    setAccessibleName(spec.title);
    setAccessibleDescription(chartDescription(spec));
    table_->setAccessibleName(tr("Table: %1").arg(spec.title));
    showTwin(twinButton_->isChecked());
}

void ChartView::showTwin(bool twin) {
    const bool hadFocus = hasFocus() || table_->hasFocus();
    twinButton_->setChecked(twin);
    stack_->setCurrentWidget(twin ? static_cast<QWidget*>(table_) : &plot());
    const bool labels = twin || spec_.kind != ChartSpec::Kind::Funnel;
    title_->setVisible(labels);
    head_->setVisible(labels);
    if (!hadFocus) return;
    if (twin) {
        focusTable(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

/// The cursor begins on the first figure.
void ChartView::focusTable(Qt::FocusReason reason) {
    if (!table_->currentIndex().isValid() && twin_->rowCount() > 0)
        table_->setCurrentIndex(twin_->index(0, std::min(1, twin_->columnCount() - 1)));
    table_->setFocus(reason);
}

bool ChartView::showsTwin() const { return stack_->currentWidget() == table_; }

QString ChartView::wordsOf(const ChartMark& mark) const {
    const auto category = std::ranges::find(spec_.categories, mark.category, &ChartCategory::key);
    const auto series = std::ranges::find(spec_.series, mark.series, &ChartSeries::key);
    auto words = category == spec_.categories.end() ? mark.category : category->label;
    if (spec_.series.size() > 1 && series != spec_.series.end()) words += u", "_s + series->label;
    const auto figure = mark.withheld ? kWithheld : QString::number(mark.value);
    return tr("%1: %2 %3").arg(words, figure, spec_.unit);
}

void ChartView::setCurrent(size_t mark) {
    current_ = mark;
    plot().setCurrent(mark);
    setAccessibleDescription(wordsOf(spec_.marks[mark]));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    emit currentChanged(mark);
}

void ChartView::moveBy(int categories, int series) {
    if (spec_.marks.empty()) return;
    const auto& at = spec_.marks[current_.value_or(0)];
    const auto indexOf = [](const auto& list, const QString& key) {
        using Item = typename std::decay_t<decltype(list)>::value_type;
        return int(std::ranges::find(list, key, &Item::key) - list.begin());
    };
    int category = indexOf(spec_.categories, at.category);
    int one = indexOf(spec_.series, at.series);
    if (current_) {  // the first press only shows where one stands
        category = std::clamp(category + categories, 0, int(spec_.categories.size()) - 1);
        one = std::clamp(one + series, 0, int(spec_.series.size()) - 1);
    }
    const auto* wanted =
        spec_.mark(spec_.categories[size_t(category)].key, spec_.series[size_t(one)].key);
    if (wanted) setCurrent(size_t(wanted - spec_.marks.data()));
}

void ChartView::activate(size_t mark) {
    const auto& chosen = spec_.marks[mark];
    if (spec_.suppressed && chosen.where.isEmpty()) return;
    emit markActivated(chosen.where, wordsOf(chosen));
}

/// A name in the first column opens the first figure of its row.
void ChartView::activateCell() {
    const auto at = table_->currentIndex();
    if (!at.isValid()) return;
    for (int column = at.column(); column < twin_->columnCount(); ++column) {
        const auto cell = twin_->cell(at.siblingAtColumn(column));
        if (const auto* mark = spec_.mark(cell.category, cell.series))
            return activate(size_t(mark - spec_.marks.data()));
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const bool acrossBars = spec_.kind == ChartSpec::Kind::StackedBars;
    switch (event->key()) {
    case Qt::Key_Left: acrossBars ? moveBy(-1, 0) : moveBy(0, -1); return;
    case Qt::Key_Right: acrossBars ? moveBy(1, 0) : moveBy(0, 1); return;
    case Qt::Key_Up: acrossBars ? moveBy(0, 1) : moveBy(-1, 0); return;
    case Qt::Key_Down: acrossBars ? moveBy(0, -1) : moveBy(1, 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_) activate(*current_);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool ChartView::eventFilter(QObject* object, QEvent* event) {
    if (object == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activateCell();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (showsTwin())
        focusTable(event->reason());
    else if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             current_)
        current_ ? setCurrent(*current_) : moveBy(0, 0);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!spec_.marks.empty()) plot().setCurrent({});
}

}  // namespace zhiqiao::ui
