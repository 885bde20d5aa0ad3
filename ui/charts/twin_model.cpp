// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/twin_model.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

void TwinModel::setTwin(ChartTwin twin) {
    beginResetModel();
    twin_ = std::move(twin);
    endResetModel();
}

TwinModel::Cell TwinModel::cell(const QModelIndex& index) const {
    return {twin_.rows[size_t(index.row())].category, twin_.columns[size_t(index.column())].series};
}

int TwinModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(twin_.rows.size());
}

int TwinModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(twin_.columns.size());
}

QVariant TwinModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& column = twin_.columns[size_t(index.column())];
    const auto text = twin_.rows[size_t(index.row())].cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole:
        return twin_.rows[size_t(index.row())].cells.value(0) + u", "_s + column.title + u' ' +
               text;
    case Qt::TextAlignmentRole:
        return int((column.kind == ChartTwin::Column::Kind::Text ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto& column = twin_.columns[size_t(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == ChartTwin::Column::Kind::Text ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    return {};
}

}  // namespace zhiqiao::ui
