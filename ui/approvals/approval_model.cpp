// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_model.h"

#include <algorithm>

namespace zhiqiao::ui {

void ApprovalModel::setRows(std::vector<ApprovalRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const ApprovalRow* ApprovalModel::at(int row) const {
    return row >= 0 && size_t(row) < rows_.size() ? &rows_[size_t(row)] : nullptr;
}

int ApprovalModel::rowOf(ApprovalId id) const {
    const auto found =
        std::ranges::find_if(rows_, [&](const ApprovalRow& row) { return row.request.id == id; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int ApprovalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ApprovalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApprovalModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
    if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    switch (index.column()) {
    case What: return row->title;
    case Asker: return row->askedBy;
    case Since: return row->askedAt;
    case Turn: break;
    default: return {};
    }
    if (row->cameBack()) return tr("returned by %1; note it").arg(row->answeredBy);
    if (row->own) return tr("your own; waits for a %1").arg(row->whoAnswers);
    if (row->hasChanged()) return tr("the record has changed since");
    return tr("waits for your answer");
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What: return tr("What is asked");
    case Asker: return tr("By");
    case Since: return tr("Since");
    case Turn: return tr("State");
    default: return {};
    }
}

}  // namespace zhiqiao::ui
