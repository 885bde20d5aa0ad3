// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace zhiqiao {

/// One list of records, as pages, searches, exports and the command line ask for it. The same
/// query stands behind a chart's mark, its list and its export, so that the three agree.
struct ListColumn {
    enum class Kind { Text, Number, Money, Day, Code, Masked, State };
    QString key;    ///< stable, snake_case: JSON key, filter key, saved view
    QString title;  ///< translated header
    Kind kind = Kind::Text;
    QString codeList;  ///< for Kind::Code: cells hold the code, screens show the term
    bool sortable = true;
    bool filterable = true;
    bool shownAtFirst = true;
    bool personal = false;  ///< says who somebody is: a saved view keeps no filter on it
    bool operator==(const ListColumn&) const = default;
};

struct ListQuery {
    QString text;                    ///< search words over what this list searches; may be empty
    QMap<QString, QString> filters;  ///< column key → value; "a..b" is a range, "a|b" any of
    QString sort;                    ///< column key; empty: the list's own order
    bool descending = false;
    std::optional<std::vector<qint64>> ids;  ///< only these records, e.g. those behind a mark
    QString after;                           ///< cursor of the page before; empty: first page
    int limit = 100;
    bool operator==(const ListQuery&) const = default;
};

/// Cells stand in the order of the list's columns(). Codes are codes, Money is qint64 分, a day is
/// QDate, unknown is an invalid QVariant. Masked cells are masked before they get here.
struct ListRow {
    qint64 id = 0;
    std::vector<QVariant> cells;
    bool operator==(const ListRow&) const = default;
};

struct ListPage {
    std::vector<ListRow> rows;
    QString next;  ///< cursor for ListQuery::after; empty: this was the last page
    bool operator==(const ListPage&) const = default;
};

/// Port. Pages by key over the full order (sort column, id): a page costs the same on row 100 and
/// on row 1 000 000.
class ListSource {
public:
    virtual ~ListSource() = default;
    [[nodiscard]] virtual QString key() const = 0;  ///< "people", "vacancies", …
    [[nodiscard]] virtual std::vector<ListColumn> columns() const = 0;
    /// Errors: list.unknown_column, list.bad_cursor, those of the database.
    virtual Result<ListPage> page(const ListQuery& query) const = 0;
    /// How many rows the query has, counted up to `atMost`: asked after the first page is shown.
    virtual Result<qint64> count(const ListQuery& query, qint64 atMost) const = 0;
    /// The same for each of these values of a column the query does not filter by, and under ""
    /// for all rows together; a source that can count them in one go does.
    virtual Result<QMap<QString, qint64>> countEach(const ListQuery& query, const QString& column,
                                                    const QStringList& values,
                                                    qint64 atMost) const {
        QMap<QString, qint64> counts;
        for (const auto& value : QStringList{QString()} + values) {
            auto asked = query;
            asked.filters[column] = value;
            const auto rows = count(asked, atMost);
            if (!rows) return fail(rows.error());
            counts[value] = *rows;
        }
        return counts;
    }
};

}  // namespace zhiqiao
