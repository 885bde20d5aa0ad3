// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_model.h"

#include "core/base/deliver.h"
#include "core/base/money.h"

#include <QDate>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString groupedCount(qint64 count) {
    auto text = QString::number(count);
    for (auto at = text.size() - 3; at > 0; at -= 3) text.insert(at, u'\u202F');
    return text;
}

}  // namespace

RecordModel::RecordModel(Needs needs, QObject* parent)
    : QAbstractTableModel(parent), needs_(std::move(needs)), columns_(needs_.source.columns()) {}

int RecordModel::column(const QString& key) const {
    const auto found = std::ranges::find(columns_, key, &ListColumn::key);
    return found == columns_.end() ? -1 : int(found - columns_.begin());
}

void RecordModel::ask(const ListQuery& query, int atLeast) {
    query_ = query;
    query_.after.clear();
    stale_ = true;
    setBusy(true);
    auto first = query_;
    first.limit = std::max(first.limit, std::min(atLeast, kMostAtOnce));
    auto found = needs_.reads.run([&source = needs_.source, first] { return source.page(first); });
    deliver(found, this, [this, asked = ++question_](const Result<ListPage>& page) {
        if (asked != question_) return;
        count_.reset();
        stale_ = false;
        beginResetModel();
        rows_.clear();
        next_.clear();
        if (page) {
            rows_ = page->rows;
            next_ = page->next;
        }
        endResetModel();
        setBusy(false);
        if (!page) {
            emit countChanged();
            emit failed(page.error());
            return;
        }
        emit firstPageShown();
        if (next_.isEmpty())
            count_ = qint64(rows_.size());
        else
            askCount(asked);
        emit countChanged();
    });
}

void RecordModel::forget() {
    ++question_;
    beginResetModel();
    rows_.clear();
    next_.clear();
    count_.reset();
    stale_ = true;
    endResetModel();
    setBusy(false);
    emit countChanged();
}

void RecordModel::askCount(int question) {
    auto counted = needs_.reads.run([&source = needs_.source, query = query_] {
        return source.count(query, kMostCounted + 1);
    });
    deliver(counted, this, [this, question](const Result<qint64>& count) {
        if (question != question_ || !count) return;  // a list without a total is still a list
        if (!count_) count_ = *count;
        emit countChanged();
    });
}

bool RecordModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !busy_ && !next_.isEmpty();
}

void RecordModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    setBusy(true);
    auto more = query_;
    more.after = next_;
    auto found = needs_.reads.run([&source = needs_.source, more] { return source.page(more); });
    deliver(found, this, [this, asked = question_](const Result<ListPage>& page) {
        if (asked != question_) return;
        if (!page) {
            next_.clear();  // the view would ask again at once; reload is the user's
            setBusy(false);
            emit failed(page.error());
            return;
        }
        if (!page->rows.empty()) {
            const int first = int(rows_.size());
            beginInsertRows({}, first, first + int(page->rows.size()) - 1);
            rows_.insert(rows_.end(), page->rows.begin(), page->rows.end());
            endInsertRows();
        }
        next_ = page->next;
        if (next_.isEmpty()) count_ = qint64(rows_.size());
        setBusy(false);
        emit countChanged();
    });
}

void RecordModel::setBusy(bool busy) {
    if (busy == busy_) return;
    busy_ = busy;
    emit busyChanged(busy);
}

QVariant RecordModel::valueAt(int row, const QString& key) const {
    const int at = column(key);
    return at < 0 ? QVariant() : rows_[size_t(row)].cells[size_t(at)];
}

int RecordModel::rowOf(qint64 id) const {
    const auto found = std::ranges::find(rows_, id, &ListRow::id);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

QString RecordModel::countText() const {
    if (!count_) return {};
    const auto known = std::max(*count_, qint64(rows_.size()));
    if (*count_ > kMostCounted && !next_.isEmpty())
        return groupedCount(std::max(kMostCounted, qint64(rows_.size()))) + u'+';
    return groupedCount(known);
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

StateLook RecordModel::lookOf(const QModelIndex& index, const QVariant& value) const {
    return needs_.state(
        columns_[size_t(index.column())].key, value,
        [this, row = index.row()](const QString& column) { return valueAt(row, column); });
}

QString RecordModel::textOf(const QModelIndex& index, const QVariant& value) const {
    if (!value.isValid()) return {};
    const auto& column = columns_[size_t(index.column())];
    switch (column.kind) {
    case ListColumn::Kind::Money: return Money::fen(value.toLongLong()).toGroupedText();
    case ListColumn::Kind::Day: return value.toDate().toString(Qt::ISODate);
    case ListColumn::Kind::Code:
        return needs_.term ? needs_.term(column.codeList, value.toString()) : value.toString();
    case ListColumn::Kind::State:
        return needs_.state ? lookOf(index, value).text : value.toString();
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Number:
    case ListColumn::Kind::Masked: break;
    }
    return value.toString();
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& column = columns_[size_t(index.column())];
    const auto& cells = rows_[size_t(index.row())].cells;
    const auto value =
        size_t(index.column()) < cells.size() ? cells[size_t(index.column())] : QVariant();
    switch (role) {
    case Qt::DisplayRole: return textOf(index, value);
    case Qt::ToolTipRole: return needs_.note ? needs_.note(column.key, value) : QString();
    case Qt::AccessibleTextRole: {
        const auto text = textOf(index, value);
        return column.title + u' ' + (text.isEmpty() ? tr("empty") : text);
    }
    case Qt::TextAlignmentRole: {
        const bool figure =
            column.kind == ListColumn::Kind::Money || column.kind == ListColumn::Kind::Number;
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case KindRole: return int(column.kind);
    case LookRole:
        if (column.kind == ListColumn::Kind::State && needs_.state && value.isValid())
            return QVariant::fromValue(lookOf(index, value));
        return {};
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount()) return {};
    const auto& column = columns_[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return column.title;
    if (role == Qt::TextAlignmentRole) {
        const bool figure =
            column.kind == ListColumn::Kind::Money || column.kind == ListColumn::Kind::Number;
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace zhiqiao::ui
