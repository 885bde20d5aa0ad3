// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/codes/codes.h"

#include <functional>

namespace zhiqiao {

/// How cells of lists read, the same on screen, on paper and in a file: terms for codes, names for
/// divisions, words for states.
class CellWords {
public:
    /// Both outlive the words; any thread may ask.
    CellWords(const Codes& codes, const Clock& clock) : codes_(codes), clock_(clock) {}

    /// Of a code list, or of "division"; several codes stand as "a|b".
    [[nodiscard]] QString term(const QString& list, const QString& code) const;
    /// Another cell of the same row, by its column.
    using CellOf = std::function<QVariant(const QString& column)>;
    /// Of a state in the column of that key; an unknown one stands for itself. With the row's other
    /// cells what is waited for says in working days how late or how near it is.
    [[nodiscard]] QString state(const QString& column, const QString& state,
                                const CellOf& cell = {}) const;
    /// For a day that is waited for: how long still, or since when; empty for other columns.
    [[nodiscard]] QString note(const QString& column, const QVariant& value) const;
    /// The whole cell: grouped yuan, ISO days; empty for unknown.
    [[nodiscard]] QString text(const std::vector<ListColumn>& columns, const ListRow& row,
                               size_t place) const;
    /// What the query is narrowed to, for the head of a print: "结果:逾期 · 推荐日期:2022-05-01 至
    /// 2022-05-31"; empty for the whole list.
    [[nodiscard]] QString filters(const ListSource& list, const ListQuery& query) const;

private:
    [[nodiscard]] QString text(const ListColumn& column, const QVariant& value,
                               const CellOf& cell) const;
    [[nodiscard]] QString work(const QString& kind, const CellOf& cell) const;
    [[nodiscard]] QString stepOfWork(const QString& step) const;
    [[nodiscard]] QString filterValue(const ListColumn& column, const QString& value) const;

    const Codes& codes_;
    const Clock& clock_;
};

}  // namespace zhiqiao
