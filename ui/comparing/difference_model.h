// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/comparison_acts.h"
#include "core/exchange/cell_words.h"

#include <QAbstractTableModel>

namespace zhiqiao::ui {

/// What a file of another owner says otherwise: ours beside theirs, masked where it is sealed.
class DifferenceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Field, Ours, Theirs, State, ColumnCount };

    explicit DifferenceModel(const CellWords& words, QObject* parent = nullptr)
        : QAbstractTableModel(parent), words_(words) {}
    void setRows(std::vector<DifferenceNow> rows);
    /// Nothing when there is no such row.
    [[nodiscard]] const DifferenceNow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString shown(const DifferenceNow& row, const QString& value) const;

    const CellWords& words_;
    std::vector<DifferenceNow> rows_;
};

}  // namespace zhiqiao::ui
