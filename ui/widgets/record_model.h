// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/base/list.h"
#include "ui/widgets/state_chip.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace zhiqiao::ui {

/// The rows of one query, fetched page by page on a lane. Read-only: views over it refuse the
/// input method, so single letters reach the page. Knows nothing of pages or widgets.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Needs {
        const ListSource& source;  ///< outlives the lane's jobs
        Lane& reads;
        /// The term of a code; without it the code itself is shown.
        std::function<QString(const QString& codeList, const QString& code)> term = {};
        /// Another cell of the same row, by its column.
        using CellOf = std::function<QVariant(const QString& column)>;
        /// How a State cell looks; without it the cell's text alone.
        std::function<StateLook(const QString& column, const QVariant& value, const CellOf& cell)>
            state = {};
        /// What a cell's tooltip says of it; may be left out.
        std::function<QString(const QString& column, const QVariant& value)> note = {};
    };
    enum Role { LookRole = Qt::UserRole, KindRole };

    /// A count stops here: "1 000+".
    static constexpr qint64 kMostCounted = 1000;

    explicit RecordModel(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<ListColumn>& columns() const { return columns_; }
    [[nodiscard]] int column(const QString& key) const;  ///< -1 when there is none

    /// At most so many rows come with one question, however many are wanted again.
    static constexpr int kMostAtOnce = 2000;

    /// Asks for the first page, then for the count. Answers to earlier questions are dropped.
    /// The rows of before stay until the first page is there; it holds `atLeast` rows when there
    /// are as many, up to kMostAtOnce.
    void ask(const ListQuery& query, int atLeast = 0);
    /// Holds no row until the next ask().
    void forget();
    [[nodiscard]] const ListQuery& query() const { return query_; }

    [[nodiscard]] bool isBusy() const { return busy_; }
    /// The rows still answer the question before.
    [[nodiscard]] bool isStale() const { return stale_; }
    [[nodiscard]] qint64 idAt(int row) const { return rows_[size_t(row)].id; }
    /// The cell as the list gave it: codes as codes. Invalid for a column there is not.
    [[nodiscard]] QVariant valueAt(int row, const QString& column) const;
    [[nodiscard]] int rowOf(qint64 id) const;  ///< -1 when it is not among the rows fetched
    /// "37", "1 000+"; empty while it is not known.
    [[nodiscard]] QString countText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void busyChanged(bool busy);
    void firstPageShown();
    void countChanged();
    void failed(const zhiqiao::Error& error);

private:
    void askCount(int question);
    void setBusy(bool busy);
    [[nodiscard]] StateLook lookOf(const QModelIndex& index, const QVariant& value) const;
    [[nodiscard]] QString textOf(const QModelIndex& index, const QVariant& value) const;

    Needs needs_;
    std::vector<ListColumn> columns_;
    ListQuery query_;
    std::vector<ListRow> rows_;
    QString next_;
    std::optional<qint64> count_;
    bool busy_ = false;
    bool stale_ = false;
    int question_ = 0;  // number of the newest query; older answers are stale
};

}  // namespace zhiqiao::ui
