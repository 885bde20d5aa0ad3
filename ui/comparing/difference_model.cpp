// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/difference_model.h"

#include "core/comparing/compared_fields.h"

namespace zhiqiao::ui {

void DifferenceModel::setRows(std::vector<DifferenceNow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const DifferenceNow* DifferenceModel::at(int row) const {
    return row < 0 || size_t(row) >= rows_.size() ? nullptr : &rows_[size_t(row)];
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::shown(const DifferenceNow& row, const QString& value) const {
    const auto* field = comparedField(row.difference.field);
    if (!field || value.isEmpty()) return tr("not known");
    const auto list = listOf(*field);
    const auto masked = shownValue(*field, value);
    return list.isEmpty() || masked != value ? masked : words_.term(list, value);
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto* field = comparedField(row->difference.field);
    switch (Column(index.column())) {
    case Person: return row->name;
    case Field: return field ? titleOf(*field) : row->difference.field;
    case Ours: return shown(*row, row->difference.ours);
    case Theirs: {
        const auto ours = shown(*row, row->difference.ours);
        const auto theirs = shown(*row, row->difference.theirs);
        return ours == theirs ? tr("%1 (differs in what is hidden)").arg(theirs) : theirs;
    }
    case State: return textOf(row->state);
    case ColumnCount: break;
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Person: return tr("Name");
    case Field: return tr("Field");
    case Ours: return tr("In the register");
    case Theirs: return tr("In the file");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace zhiqiao::ui
