// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/grid.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString timelineSecondLine(const TimelineEntry& entry) {
    QStringList parts;
    for (const auto& part : {entry.byWhom, entry.result, entry.corrects})
        if (!part.isEmpty()) parts << part;
    return parts.join(u"  ·  "_s);
}

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& entry = static_cast<const TimelineModel*>(index.model())->entry(index.row());
        const auto theme = themeOf(option.widget);
        const int line = option.fontMetrics.height();
        const auto area = option.rect;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) painter->fillRect(area, theme.selection());
        const auto ink = selected ? theme.selectedText() : theme.text;
        const auto quiet = selected ? theme.selectedText() : theme.muted;

        const int dayWidth = option.fontMetrics.horizontalAdvance(u"0000-00-00"_s);
        const int top = area.top() + line * 2 / 5;
        const int rail = area.left() + line + dayWidth + line / 2;
        painter->setPen(quiet);
        painter->drawText(QRect(area.left() + line / 2, top, dayWidth, line), Qt::AlignVCenter,
                          entry.day.toString(Qt::ISODate));
        painter->setPen(QPen(theme.hairline(), 1));
        if (index.row() > 0) painter->drawLine(rail, area.top(), rail, top + line / 4);
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(rail, top + line * 3 / 4, rail, area.bottom());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(selected ? ink : theme.line, 1.5));
        painter->setBrush(theme.base);
        painter->drawEllipse(QPointF(rail, top + line / 2.0), line / 5.0, line / 5.0);

        const int left = rail + line;
        const int room = area.right() - line / 2 - left;
        auto bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics boldMetrics(bold);
        const int chip = entry.state ? chipSize(*entry.state, option.fontMetrics).width() : 0;
        const auto what =
            boldMetrics.elidedText(entry.what, Qt::ElideRight, room - chip - (chip ? line / 2 : 0));
        painter->setFont(bold);
        painter->setPen(ink);
        painter->drawText(QRect(left, top, room, line), Qt::AlignVCenter, what);
        if (entry.state)
            paintChip(*painter,
                      QRect(left + boldMetrics.horizontalAdvance(what) + line / 2, top - line / 4,
                            chip, line * 3 / 2),
                      *entry.state, theme, option.font);
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(
            QRect(left, top + line * 5 / 4, room, line), Qt::AlignVCenter,
            option.fontMetrics.elidedText(timelineSecondLine(entry), Qt::ElideRight, room));
        if (option.state & QStyle::State_HasFocus)
            drawFocus(painter, area.adjusted(1, 1, -1, -1), theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 3};
    }
};

}  // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries) {
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(entries_.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& at = entries_[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        auto text = at.day.toString(Qt::ISODate) + u", "_s + at.what;
        if (at.state) text += u", "_s + at.state->text;
        const auto second = timelineSecondLine(at);
        return second.isEmpty() ? text : text + u", "_s + second;
    }
    if (role == Qt::ToolTipRole) return timelineSecondLine(at);
    return {};
}

Timeline::Timeline(QWidget* parent) : QListView(parent), model_(new TimelineModel(this)) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setModel(model_);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& at) { emit opened(model_->entry(at.row()).id); });
}

void Timeline::setEntries(std::vector<TimelineEntry> entries) {
    const auto kept = currentId();
    model_->setEntries(std::move(entries));
    int row = 0;
    for (int at = 0; kept && at < model_->rowCount(); ++at)
        if (model_->entry(at).id == *kept) row = at;
    if (model_->rowCount() > 0) setCurrentIndex(model_->index(row));
}

std::optional<qint64> Timeline::currentId() const {
    const auto at = currentIndex();
    return at.isValid() ? std::optional(model_->entry(at.row()).id) : std::nullopt;
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto id = currentId()) emit opened(*id);
        return;
    }
    QListView::keyPressEvent(event);
}

QVariant Timeline::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return false;
    return QListView::inputMethodQuery(query);
}

}  // namespace zhiqiao::ui
