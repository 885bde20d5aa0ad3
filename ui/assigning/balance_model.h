// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/case_load_list.h"

#include <QAbstractTableModel>
#include <QHash>

namespace zhiqiao::ui {

/// Who would move from whom to whom, and why; each row is accepted or not.
class BalanceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, From, To, Weight, Why, Before, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// All are accepted at first.
    void setRows(std::vector<BalanceProposal::Move> rows, const QHash<StaffId, QString>& names);
    void toggle(int row);
    [[nodiscard]] std::vector<BalanceProposal::Move> accepted() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<BalanceProposal::Move> rows_;
    std::vector<bool> accepted_;
    QHash<StaffId, QString> names_;
};

}  // namespace zhiqiao::ui
