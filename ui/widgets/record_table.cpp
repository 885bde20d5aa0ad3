// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/record_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

bool mayElide(const QModelIndex& index) {
    const auto kind = ListColumn::Kind(index.data(RecordModel::KindRole).toInt());
    return index.column() > 0 && (kind == ListColumn::Kind::Text || kind == ListColumn::Kind::Code);
}

/// Draws one cell; hover is the whole row's, state is a chip, figures and names are never cut.
class RecordDelegate final : public QStyledItemDelegate {
public:
    explicit RecordDelegate(RecordTable* table) : QStyledItemDelegate(table), table_(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto theme = themeOf(table_);
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        cell.state.setFlag(QStyle::State_HasFocus, false);
        cell.state.setFlag(QStyle::State_MouseOver, index.row() == table_->hoveredRow());
        cell.textElideMode = mayElide(index) ? Qt::ElideRight : Qt::ElideNone;
        const auto look = index.data(RecordModel::LookRole);
        if (look.isValid()) cell.text.clear();
        table_->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, table_);
        if (look.isValid())
            paintChip(*painter, option.rect.adjusted(pad(option), 0, -pad(option) / 2, 0),
                      look.value<StateLook>(), theme, option.font);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.hairline());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto look = index.data(RecordModel::LookRole);
        const auto& metrics = option.fontMetrics;
        const int width = look.isValid() ? chipSize(look.value<StateLook>(), metrics).width()
                                         : metrics.horizontalAdvance(index.data().toString());
        return {width + pad(option) * 2 + 4, qRound(metrics.height() * 1.8)};
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        if (event->type() != QEvent::ToolTip || !index.isValid()) return true;
        QStringList said;
        if (sizeHint(option, index).width() > view->visualRect(index).width())
            said << index.data().toString();
        if (const auto note = index.data(Qt::ToolTipRole).toString(); !note.isEmpty()) said << note;
        QToolTip::showText(event->globalPos(), said.join(u" · "_s), view);  // nothing: hides it
        return true;
    }

private:
    static int pad(const QStyleOptionViewItem& option) { return option.fontMetrics.height() / 4; }
    RecordTable* table_;
};

}  // namespace

RecordTable::RecordTable(RecordModel& model, QWidget* parent) : QTableView(parent), rows_(model) {
    setObjectName(u"records"_s);
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionsClickable(true);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { marking_ = false; });
    followFont();
}

void RecordTable::followFont() {
    const int row = qRound(fontMetrics().height() * 1.8);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followFont();
        emit fontChanged();
    }
}

void RecordTable::fitColumns() {
    const int most = fontMetrics().averageCharWidth() * 36;
    const int room = fontMetrics().height();
    const int sampled = std::min(rows_.rowCount(), 200);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int over = -viewport()->width();
    std::vector<std::pair<int, int>> givingWay;  // columns, and how much they can do without
    for (int column = 0; column < rows_.columnCount(); ++column) {
        const int title =
            fontMetrics().horizontalAdvance(rows_.columns()[size_t(column)].title) + room * 3 / 2;
        int width = title;
        for (int row = 0; row < sampled; ++row)
            width =
                std::max(width, itemDelegate()->sizeHint(option, rows_.index(row, column)).width());
        const auto kind = rows_.columns()[size_t(column)].kind;
        const bool elides =
            column > 0 && (kind == ListColumn::Kind::Text || kind == ListColumn::Kind::Code);
        if (elides) width = std::min(width, most);
        setColumnWidth(column, width + room / 2);
        if (isColumnHidden(column)) continue;
        over += width + room / 2;
        if (elides) givingWay.emplace_back(column, width + room / 2 - title);
    }
    for (const auto& [column, spare] : givingWay) {
        const int given = std::clamp(over, 0, std::max(spare, 0));
        setColumnWidth(column, columnWidth(column) - given);
        over -= given;
    }
    keepLastNumberNear(-over);
}

/// The last column takes the room that is left; a number in it would stand far from all others.
void RecordTable::keepLastNumberNear(int roomLeft) {
    int first = -1;
    int last = -1;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column)) continue;
        if (first < 0) first = column;
        last = column;
    }
    if (last < 0 || first == last || roomLeft <= 0) return;
    if (rows_.columns()[size_t(last)].kind == ListColumn::Kind::Number)
        setColumnWidth(first, columnWidth(first) + roomLeft);
}

QString RecordTable::copiedText() const {
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            shown.push_back(column);
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (const int column : shown)
            cells << row.siblingAtColumn(column).data().toString().replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RecordTable::clearMarks() {
    marking_ = false;
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QVariant RecordTable::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return false;
    return QTableView::inputMethodQuery(query);
}

QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex& index,
                                                                  const QEvent* event) const {
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            const bool first = !marking_;
            marking_ = true;
            return (first ? QItemSelectionModel::Select : QItemSelectionModel::Toggle) |
                   QItemSelectionModel::Rows;
        }
        if (marking_ && !(key->modifiers() & Qt::ShiftModifier))
            return QItemSelectionModel::NoUpdate;
    }
    if (event && event->type() == QEvent::MouseButtonPress) marking_ = false;
    return QTableView::selectionCommand(index, event);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copiedText());
        return;
    }
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid()) emit rowOpened(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Escape && marking_) {
        clearMarks();
        return;
    }
    // Left and right move the view, not a cell: the row is what is current.
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        auto* bar = horizontalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_Left ? QAbstractSlider::SliderSingleStepSub
                                                        : QAbstractSlider::SliderSingleStepAdd);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && current.row() >= rows_.rowCount() - 1 && rows_.canFetchMore({}))
        rows_.fetchMore({});
}

void RecordTable::setHovered(int row) {
    if (row == hovered_) return;
    hovered_ = row;
    viewport()->update();
}

void RecordTable::mouseMoveEvent(QMouseEvent* event) {
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto at = indexAt(event->position().toPoint());
    if (at.isValid() && event->button() == Qt::LeftButton)
        emit rowOpened(at.row());
    else
        QTableView::mouseDoubleClickEvent(event);
}

bool RecordTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) setHovered(-1);
    return QTableView::viewportEvent(event);
}

void RecordTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const auto at = currentIndex();
    if (!hasFocus() || !at.isValid()) return;
    const int width = std::min(viewport()->width(), horizontalHeader()->length());
    QPainter painter(viewport());
    drawFocus(&painter, QRect(0, rowViewportPosition(at.row()), width, rowHeight(at.row())),
              themeOf(this));
}

}  // namespace zhiqiao::ui
