// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/approval.h"

#include <QAbstractTableModel>

#include <vector>

namespace zhiqiao::ui {

/// A request as one person sees it.
struct ApprovalRow {
    ApprovalRequest request;
    QString title;
    QString askedBy;
    QString askedAt;  ///< office time
    bool own = false;
    bool mayAnswer = false;
    QString whoAnswers;  ///< roles, in words
    QString standsNow;   ///< what the record is now, when it is no longer what the asker saw
    QString answeredBy = {};
    [[nodiscard]] bool hasChanged() const { return !standsNow.isEmpty(); }
    [[nodiscard]] bool cameBack() const { return request.state == ApprovalState::Returned; }
};

/// What came back, then what waits, the oldest first: what, who, since when, and whose turn it is.
class ApprovalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Asker, Since, Turn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ApprovalRow> rows);
    [[nodiscard]] const ApprovalRow* at(int row) const;
    /// -1: not there any more.
    [[nodiscard]] int rowOf(ApprovalId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ApprovalRow> rows_;
};

}  // namespace zhiqiao::ui
