// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_list.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RecordList::RecordList(const QString& name, Needs needs, const QString& title, QWidget* parent)
    : QWidget(parent),
      needs_(std::move(needs)),
      title_(title),
      model_(needs_.rows),
      kept_(needs_.preferences.load(name)),
      widths_(new QTimer(this)),
      problem_(new ProblemLine(this)),
      table_(new RecordTable(model_, this)),
      filter_(new FilterRow(model_.columns(), *table_->horizontalHeader(), needs_.codes, this)),
      skeleton_(new Skeleton(table_->viewport())),
      empty_(new EmptyState(table_->viewport())) {
    setObjectName(name);
    table_->setAccessibleName(title);
    setFocusProxy(table_);
    empty_->hide();
    filter_->hide();
    widths_->setSingleShot(true);  // dragging an edge is one wish, not fifty
    widths_->setInterval(400);
    auto* column = new QVBoxLayout(this);
    buildToolRow(column);
    column->addWidget(problem_);
    column->addWidget(filter_);
    column->addWidget(table_, 1);
    space(this, column, 0, 0);
    table_->viewport()->installEventFilter(this);

    connect(table_, &RecordTable::rowOpened, this, &RecordList::openRow);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentRowChanged(currentId()); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = int(table_->selectionModel()->selectedRows().size());
        marked_->setText(rows > 1 ? tr("%n selected", nullptr, rows) : QString());
        emit selectionChanged(rows);
    });
    auto* header = table_->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &RecordList::headerClicked);
    connect(header, &QHeaderView::sectionMoved, this, &RecordList::keepColumns);
    connect(header, &QHeaderView::sectionResized, widths_, [this, header](int section) {
        // The last one fills the window: its width is nobody's wish.
        int last = header->count() - 1;
        while (last > 0 && header->isSectionHidden(header->logicalIndex(last))) --last;
        if (quiet_ || header->visualIndex(section) == last) return;
        dragged_.insert(model_.columns()[size_t(section)].key);
        widths_->start();
    });
    connect(table_, &RecordTable::fontChanged, this, &RecordList::fitColumns);
    connect(widths_, &QTimer::timeout, this, &RecordList::keepColumns);
    connect(filter_, &FilterRow::changed, this, [this] {
        auto filters = filter_->filters();
        for (auto it = query_.filters.cbegin(); it != query_.filters.cend(); ++it)
            if (model_.column(it.key()) < 0) filters.insert(it.key(), it.value());
        if (filters == query_.filters) return;
        query_.filters = filters;
        ask();
    });
    connect(filter_, &FilterRow::reached, this, &RecordList::scrollTo);
    connect(table_->horizontalScrollBar(), &QScrollBar::valueChanged, filter_, &FilterRow::place);
    connect(filter_, &FilterRow::left, this, [this] {
        filter_->setVisible(isNarrowedBy(filter_->filters()));
        table_->setFocus(Qt::OtherFocusReason);
    });
    connect(&model_, &RecordModel::busyChanged, this, [this](bool busy) {
        if (busy && model_.rowCount() == 0) {
            empty_->hide();
            skeleton_->wait();
        } else if (!busy) {
            skeleton_->done();
        }
    });
    connect(&model_, &RecordModel::firstPageShown, this, &RecordList::showFirstPage);
    connect(&model_, &RecordModel::countChanged, this, &RecordList::showCount);
    connect(&model_, &RecordModel::failed, this, [this](const Error& error) {
        postponed_.reset();
        problem_->show(error);
    });
    bindKeys();
    restoreColumns(kept_);
    query_.sort = kept_.value(u"sort"_s).toString();
    query_.descending = kept_.value(u"descending"_s).toBool();
    if (model_.column(query_.sort) < 0) query_.sort.clear();
    showSort();
}

void RecordList::setQuery(const ListQuery& query) {
    auto next = query;
    if (next.sort.isEmpty()) {
        next.sort = query_.sort;
        next.descending = query_.descending;
    }
    query_ = next;
    filter_->setFilters(query_.filters);
    filter_->setVisible(isNarrowedBy(filter_->filters()));
    showSort();
    ask();
}

void RecordList::setSearchText(const QString& text) {
    if (text == query_.text) return;
    query_.text = text;
    ask();
}

void RecordList::reload() { ask(); }

void RecordList::forget() {
    forgotten_ = currentId();
    model_.forget();
}

void RecordList::ask() {
    problem_->clear();
    wanted_ = currentId() ? currentId() : forgotten_;
    forgotten_.reset();
    const bool again = query_ == model_.query();
    query_.after.clear();
    emit queryChanged(query_);
    model_.ask(query_, again ? table_->currentIndex().row() + 1 : 0);
}

void RecordList::whenAnswered(std::function<void()> act) {
    if (!model_.isStale())
        act();
    else if (!postponed_ || postponed_->query != query_)  // pressed again: it is the same wish
        postponed_ = Postponed{query_, std::move(act)};
}

void RecordList::openRow(int row) {
    whenAnswered([this, id = model_.idAt(row)] {
        if (model_.rowOf(id) >= 0) emit rowActivated(id);
    });
}

void RecordList::showFirstPage() {
    if (!fitted_ && model_.rowCount() > 0) {
        fitted_ = true;
        fitColumns();
    }
    if (isNarrowedBy(query_.filters))
        empty_->setText(tr("Nothing matches."), tr("Ctrl+F"), tr("changes the filter"));
    else if (!query_.text.isEmpty())
        empty_->setText(tr("Nothing matches."), emptyKey_, emptyDoes_);
    else
        empty_->setText(emptySentence_.isEmpty() ? tr("Nothing here yet.") : emptySentence_,
                        emptyKey_, emptyDoes_);
    empty_->setVisible(model_.rowCount() == 0);
    fitOverlays();
    if (model_.rowCount() > 0) {
        const int row = wanted_ ? model_.rowOf(*wanted_) : -1;
        table_->setCurrentIndex(model_.index(std::max(0, row), 0));
        table_->clearMarks();
    } else {
        emit currentRowChanged({});
    }
    if (const auto due = std::exchange(postponed_, std::nullopt); due && due->query == query_)
        due->act();
}

bool RecordList::isNarrowedBy(const QMap<QString, QString>& filters) const {
    const auto keys = filters.keys();
    return std::ranges::any_of(keys,
                               [&](const QString& key) { return !ownFilters_.contains(key); });
}

void RecordList::fitColumns() {
    quiet_ = true;
    table_->fitColumns();
    quiet_ = false;
    restoreColumns(kept_);
}

/// A filter field stands under its column also where the table has to be scrolled.
void RecordList::scrollTo(int section) {
    const auto* header = table_->horizontalHeader();
    auto* bar = table_->horizontalScrollBar();
    const int left = header->sectionPosition(section);
    const int right = left + header->sectionSize(section);
    bar->setValue(
        std::clamp(bar->value(), std::min(left, right - table_->viewport()->width()), left));
}

void RecordList::showCount() {
    const auto count = model_.countText();
    count_->setText(count.isEmpty() ? QString() : tr("%1 rows").arg(count));
}

void RecordList::setEmptyText(const QString& sentence, const QString& key, const QString& does) {
    emptySentence_ = sentence;
    emptyKey_ = key;
    emptyDoes_ = does;
    if (empty_->isVisible() && query_.text.isEmpty() && !isNarrowedBy(query_.filters))
        empty_->setText(sentence, key, does);
}

std::optional<qint64> RecordList::currentId() const {
    const auto at = table_->currentIndex();
    return at.isValid() ? std::optional(model_.idAt(at.row())) : std::nullopt;
}

std::vector<qint64> RecordList::selectedIds() const {
    auto rows = table_->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<qint64> ids;
    for (const auto& row : rows) ids.push_back(model_.idAt(row.row()));
    return ids;
}

QStringList RecordList::shownColumns() const {
    QStringList keys;
    const auto* header = table_->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            keys << model_.columns()[size_t(column)].key;
    return keys;
}

void RecordList::bindLetter(QAction* action) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table_->addAction(action);
}

void RecordList::bindKeys() {
    const auto bind = [this](const QString& name, const QString& text, Qt::Key key, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(Qt::CTRL | key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    bind(u"filter"_s, tr("Filter"), Qt::Key_F, [this] { openFilter(); });
    bind(u"export"_s, tr("Export"), Qt::Key_E,
         [this] { emit exportRequested(query_, shownColumns()); });
    bind(u"print"_s, tr("Print list"), Qt::Key_P,
         [this] { emit printRequested(query_, shownColumns()); });
}

void RecordList::openFilter() {
    filter_->show();
    filter_->focusFirst();
}

void RecordList::sortBy(const QString& key, bool descending) {
    query_.sort = key;
    query_.descending = descending;
    showSort();
    keepColumns();
    ask();
}

void RecordList::headerClicked(int section) {
    const auto& column = model_.columns()[size_t(section)];
    if (!column.sortable) {
        showSort();
        return;
    }
    if (query_.sort != column.key)
        sortBy(column.key, false);
    else if (!query_.descending)
        sortBy(column.key, true);
    else
        sortBy({}, false);
}

void RecordList::showSort() {
    table_->horizontalHeader()->setSortIndicator(
        model_.column(query_.sort), query_.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool RecordList::eventFilter(QObject* object, QEvent* event) {
    if (object == table_->viewport() && event->type() == QEvent::Resize) {
        fitOverlays();
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (fitted_ && resized->size().width() != resized->oldSize().width()) fitColumns();
    }
    if (object == tools_ && event->type() == QEvent::Resize) fitTools();
    return QWidget::eventFilter(object, event);
}

void RecordList::fitOverlays() {
    skeleton_->setGeometry(table_->viewport()->rect());
    empty_->setGeometry(table_->viewport()->rect());
}

}  // namespace zhiqiao::ui
