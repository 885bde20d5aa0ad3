// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/refusal_model.h"

namespace zhiqiao::ui {

void RefusalModel::setRows(std::vector<Refusal> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int RefusalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RefusalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusalModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& row = rows_[size_t(index.row())];
    switch (Column(index.column())) {
    case Sheet: return row.sheet;
    case Cell: return row.cell;
    case Value: return row.value;
    case Reason: return row.reason;
    case Fix: return row.fix;
    case ColumnCount: break;
    }
    return {};
}

QVariant RefusalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Sheet: return tr("Sheet");
    case Cell: return tr("Cell");
    case Value: return tr("Value");
    case Reason: return tr("Reason");
    case Fix: return tr("What to do");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace zhiqiao::ui
