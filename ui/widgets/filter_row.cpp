// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_row.h"

#include "core/base/money.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// First and last day of what was typed; they are one day for a whole date.
std::optional<std::pair<QDate, QDate>> daysFrom(const QString& typed) {
    static const QRegularExpression partial(u"^(\\d{4})(?:[-./年](\\d{1,2})月?|年)?$"_s);
    if (const auto day = dayFrom(typed)) return std::pair(*day, *day);
    const auto match = partial.match(typed);
    if (!match.hasMatch()) return {};
    const bool wholeYear = match.captured(2).isEmpty();
    const QDate first(match.captured(1).toInt(), wholeYear ? 1 : match.captured(2).toInt(), 1);
    if (!first.isValid()) return {};
    return std::pair(first, (wholeYear ? first.addYears(1) : first.addMonths(1)).addDays(-1));
}

bool isRanged(ListColumn::Kind kind) {
    return kind == ListColumn::Kind::Day || kind == ListColumn::Kind::Money ||
           kind == ListColumn::Kind::Number;
}

bool hasTerms(ListColumn::Kind kind) {
    return kind == ListColumn::Kind::Code || kind == ListColumn::Kind::State;
}

std::optional<QString> boundary(ListColumn::Kind kind, const QString& typed) {
    if (typed.isEmpty()) return QString();
    if (kind == ListColumn::Kind::Money) {
        const auto amount = Money::fromYuanText(typed);
        return amount ? std::optional(QString::number(amount->inFen())) : std::nullopt;
    }
    bool whole = false;
    const auto number = typed.toLongLong(&whole);
    return whole ? std::optional(QString::number(number)) : std::nullopt;
}

}  // namespace

std::optional<QString> filterValue(ListColumn::Kind kind, const QString& typed) {
    const auto text = typed.trimmed();
    if (text.isEmpty()) return QString();
    if (!isRanged(kind)) return text;
    const auto cut = text.indexOf(u".."_s);
    const auto from = (cut < 0 ? text : text.left(cut)).trimmed();
    const auto to = cut < 0 ? from : text.mid(cut + 2).trimmed();
    if (kind == ListColumn::Kind::Day) {
        const auto first = daysFrom(from);
        const auto last = daysFrom(to);
        if ((!first && !from.isEmpty()) || (!last && !to.isEmpty()) || (!first && !last)) return {};
        return (first ? first->first.toString(Qt::ISODate) : QString()) + u".."_s +
               (last ? last->second.toString(Qt::ISODate) : QString());
    }
    const auto low = boundary(kind, from);
    const auto high = boundary(kind, to);
    if (!low || !high || (low->isEmpty() && high->isEmpty())) return {};
    return cut < 0 ? *low : *low + u".."_s + *high;
}

QWidget* FilterRow::Field::widget() const {
    return edit ? static_cast<QWidget*>(edit) : static_cast<QWidget*>(combo);
}

FilterRow::FilterRow(const std::vector<ListColumn>& columns, QHeaderView& header,
                     const Codes& codes, QWidget* parent)
    : QWidget(parent), header_(header), pause_(new QTimer(this)) {
    setObjectName(u"filterRow"_s);
    setAccessibleName(tr("Filter"));
    pause_->setSingleShot(true);
    pause_->setInterval(250);
    connect(pause_, &QTimer::timeout, this, &FilterRow::changed);
    for (size_t at = 0; at < columns.size(); ++at) {
        const auto& column = columns[at];
        if (!column.filterable) continue;
        Field field{column, int(at)};
        const auto items = codes && hasTerms(column.kind) ? codes(column) : std::vector<CodeItem>();
        if (!items.empty()) {
            field.combo = new CodeCombo(this);
            field.combo->setMinimumContentsLength(2);
            field.combo->setItems(items, tr("any"));
            connect(field.combo, &CodeCombo::codeChanged, this, &FilterRow::changed);
        } else {
            field.edit = column.kind == ListColumn::Kind::Text ? new QLineEdit(this)
                                                               : new HalfWidthEdit(this);
            field.edit->setClearButtonEnabled(true);
            field.edit->setPlaceholderText(isRanged(column.kind) ? tr("from..to")
                                                                 : tr("begins with"));
            connect(field.edit, &QLineEdit::textChanged, this, [this, field] {
                markUnreadable(field);
                pause_->start();
            });
            connect(field.edit, &QLineEdit::returnPressed, this, [this] {
                pause_->stop();
                emit changed();
            });
        }
        auto* widget = field.widget();
        widget->setObjectName(u"filter_"_s + column.key);
        widget->setAccessibleName(tr("Filter %1").arg(column.title));
        widget->installEventFilter(this);
        fields_.push_back(field);
    }
    for (const auto sign : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(&header, sign, this, &FilterRow::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FilterRow::sizeHint() const {
    int height = 0;
    for (const auto& field : fields_) height = qMax(height, field.widget()->sizeHint().height());
    return {0, height + quarters(this, gap::kLabel) * 2};
}

QMap<QString, QString> FilterRow::filters() const {
    QMap<QString, QString> result;
    for (const auto& field : fields_) {
        const auto value =
            field.combo ? field.combo->code() : filterValue(field.column.kind, field.edit->text());
        if (value && !value->isEmpty()) result.insert(field.column.key, *value);
    }
    return result;
}

void FilterRow::setFilters(const QMap<QString, QString>& filters) {
    for (const auto& field : fields_) {
        const QSignalBlocker quiet(field.widget());
        const auto value = filters.value(field.column.key);
        if (field.combo) {
            field.combo->setCode(value.isEmpty() ? std::nullopt : std::optional(value));
        } else if (field.column.kind == ListColumn::Kind::Money) {
            QStringList parts;
            for (const auto& part : value.split(u".."_s))
                parts << (part.isEmpty() ? part : Money::fen(part.toLongLong()).toYuanText());
            field.edit->setText(value.isEmpty() ? value : parts.join(u".."_s));
        } else {
            field.edit->setText(value);
        }
        if (field.edit) markUnreadable(field);
    }
}

void FilterRow::markUnreadable(const Field& field) const {
    const bool readable = filterValue(field.column.kind, field.edit->text()).has_value();
    auto colours = QPalette();
    if (!readable) colours.setColor(QPalette::Text, themeOf(this).error);
    field.edit->setPalette(colours);
    field.edit->setAccessibleDescription(readable ? QString() : tr("This cannot be read yet."));
}

void FilterRow::focusFirst() {
    for (const auto& field : fields_)
        if (field.widget()->isVisibleTo(this)) {
            field.widget()->setFocus(Qt::ShortcutFocusReason);
            if (field.edit) field.edit->selectAll();
            return;
        }
}

void FilterRow::place() {
    const int inset = quarters(this, gap::kLabel);
    QWidget* before = nullptr;
    for (int visual = 0; visual < header_.count(); ++visual) {
        const int section = header_.logicalIndex(visual);
        for (const auto& field : fields_) {
            if (field.section != section) continue;
            auto* widget = field.widget();
            widget->setVisible(!header_.isSectionHidden(section));
            widget->setGeometry(header_.sectionViewportPosition(section) + inset / 2, inset,
                                qMax(0, header_.sectionSize(section) - inset),
                                widget->sizeHint().height());
            if (before) QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

void FilterRow::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline());
}

void FilterRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    place();
}

bool FilterRow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        for (const auto& field : fields_)
            if (field.widget() == object) emit reached(field.section);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down && qobject_cast<QLineEdit*>(object);
        if (key->key() == Qt::Key_Escape || down) {
            if (pause_->isActive()) {
                pause_->stop();
                emit changed();
            }
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace zhiqiao::ui
