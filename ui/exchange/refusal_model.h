// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/refusal.h"

#include <QAbstractTableModel>

#include <vector>

namespace zhiqiao::ui {

/// What an import refused: sheet, cell, value, reason, what to do.
class RefusalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sheet, Cell, Value, Reason, Fix, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Refusal> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Refusal> rows_;
};

}  // namespace zhiqiao::ui
