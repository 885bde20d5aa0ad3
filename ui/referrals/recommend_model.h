// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/divisions.h"
#include "core/matching/matching.h"

#include <QAbstractTableModel>

#include <vector>

namespace zhiqiao::ui {

/// One vacancy that fits the person.
struct RecommendRow {
    enum class State { Open, Saved, Refused };
    Match match;
    bool proposed = false;
    bool picked = false;
    State state = State::Open;
    QString note;  ///< number when saved, reason when refused or not counting
};

/// The ranked vacancies; those proposed stand first. Read-only: views over it refuse the input
/// method.
class RecommendModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pick, Job, Employer, Reasons, Note, Pay, Place, Score, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RecommendRow> rows, const Divisions* divisions, QDate day);
    /// Changes one row; a view hears of it.
    void change(size_t row, const RecommendRow& with);
    [[nodiscard]] const std::vector<RecommendRow>& rows() const { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const RecommendRow& row, Column column) const;

    std::vector<RecommendRow> rows_;
    const Divisions* divisions_ = nullptr;
    QDate day_;
};

}  // namespace zhiqiao::ui
