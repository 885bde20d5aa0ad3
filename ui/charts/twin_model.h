// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_twin.h"

#include <QAbstractTableModel>

#include <optional>

namespace zhiqiao::ui {

/// The chart's figures as a table; what a screen reader gets.
class TwinModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTwin(ChartTwin twin);
    struct Cell {
        QString category;
        QString series;  ///< empty: no mark of its own
    };
    [[nodiscard]] Cell cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ChartTwin twin_;
};

}  // namespace zhiqiao::ui
