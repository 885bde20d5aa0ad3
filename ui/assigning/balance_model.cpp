// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assigning/balance_model.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

void BalanceModel::setRows(std::vector<BalanceProposal::Move> rows,
                           const QHash<StaffId, QString>& names) {
    beginResetModel();
    rows_ = std::move(rows);
    accepted_.assign(rows_.size(), true);
    names_ = names;
    endResetModel();
}

void BalanceModel::toggle(int row) {
    if (row < 0 || size_t(row) >= rows_.size()) return;
    accepted_[size_t(row)] = !accepted_[size_t(row)];
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::vector<BalanceProposal::Move> BalanceModel::accepted() const {
    std::vector<BalanceProposal::Move> found;
    for (size_t row = 0; row < rows_.size(); ++row)
        if (accepted_[row]) found.push_back(rows_[row]);
    return found;
}

int BalanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int BalanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BalanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || size_t(index.row()) >= rows_.size()) return {};
    const auto& [move, name, why] = rows_[size_t(index.row())];
    const bool yes = accepted_[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Person)
        return yes ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Person)
        return yes ? tr("%1, accepted").arg(name) : tr("%1, left out").arg(name);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (Column(index.column())) {
    case Person: return name;
    case From: return names_.value(move.from);
    case To: return names_.value(move.to);
    case Weight: return weightText(move.weight);
    case Why: return why;
    case Before: return u"%1 → %2"_s.arg(weightText(move.fromLoad), weightText(move.toLoad));
    case ColumnCount: break;
    }
    return {};
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Person: return tr("Name");
    case From: return tr("From");
    case To: return tr("To");
    case Weight: return tr("Weight");
    case Why: return tr("What it is made of");
    case Before: return tr("Loads before");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace zhiqiao::ui
