// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/storage/list_conditions.h"
#include "core/storage/sql_context.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace zhiqiao {

/// A column shown at first; one that can be chosen; one with masked cells; one not to sort by; one
/// that says who somebody is.
[[nodiscard]] ListColumn shownColumn(const QString& key, const QString& title,
                                     ListColumn::Kind kind = ListColumn::Kind::Text,
                                     const QString& codeList = {});
[[nodiscard]] ListColumn asideColumn(const QString& key, const QString& title,
                                     ListColumn::Kind kind = ListColumn::Kind::Text,
                                     const QString& codeList = {});
[[nodiscard]] ListColumn maskedColumn(const QString& key, const QString& title);
[[nodiscard]] ListColumn unsorted(ListColumn column);
[[nodiscard]] ListColumn personal(ListColumn column);  ///< see ListColumn::personal

/// How a filter's value is compared with a column.
enum class ListFilter {
    Exact,     ///< equal to one of "a|b", or within "a..b"
    Prefix,    ///< begins with one of "a|b"; "a..b" stays a range
    Division,  ///< lies within one of the divisions "630200|63"
};

/// A column as SQL sees it. `sql` has one expression per arm.
struct SqlColumn {
    ListColumn shown;
    QStringList sql;
    bool nullable = false;  ///< unknown values sort before all others
    ListFilter filter = ListFilter::Exact;
    /// Takes the place of `filter`: the condition for the values asked for.
    std::function<QString(const QStringList& values, ListBinds& binds)> condition = {};
    /// The same where each arm has its own; nothing: compared as any other column.
    std::function<std::optional<QString>(qsizetype arm, const QStringList& values,
                                         ListBinds& binds)>
        conditionIn = {};
    /// Makes the cell of what was read, e.g. masks it.
    std::function<Result<QVariant>(qint64 id, const QVariant& read)> present = {};
};

/// One SELECT of a list; a list of unlike records has several.
struct SqlArm {
    QString table;        ///< "person p"
    QString joins;        ///< "LEFT JOIN …"; one row per row of the table
    QString where;        ///< may be empty
    QString id;           ///< "p.id"; unique over all arms
    QString rejoin;       ///< finds the table's row again by k.k_id
    QString source = {};  ///< what the page is looked for in; empty: the table
    QString keeper = {};  ///< SqlListDefinition::keeper of this arm alone
    QString own = {};     ///< SqlListDefinition::own of this arm alone
    /// Where its rows are found from SqlListDefinition::near: "near_people cd JOIN obligation o ON
    /// …", of some officers' people and of the viewer's own, %1. Empty: it is walked all the same.
    QString fromNear = {};
    QString fromOwn = {};
    /// SqlListDefinition::search of this arm alone.
    std::function<QString(const QString& text, QVariantMap& binds)> search = {};
};

/// A search whose rows come in the order of their ids: a page is done when it is full, however many
/// rows there are.
struct SqlSearch {
    QString condition;
    QString source = {};  ///< takes the place of the table, when the engine needs it
    QString id = {};      ///< of the source
};

/// One expression per arm, never NULL.
struct SqlSortKey {
    QStringList sql;
    bool isNumber = false;
};

/// The way from a few of the staff to the rows of the people they are in charge of, who are then
/// `near_people`: SELECTs of their numbers `person_id`.
struct SqlNear {
    QString ofStaff;  ///< who may stand under an officer; %1 is a condition on a row of staff `cs`
    QString own;      ///< exactly those whose rows are the viewer's own, %1
};

struct SqlListDefinition {
    QString key;
    std::vector<SqlArm> arms;
    std::vector<SqlColumn> columns;
    std::vector<SqlSortKey> order;  ///< the list's own order; the id comes last
    bool newestFirst = false;       ///< the own order runs downwards
    /// Filters that are no columns: key → condition.
    QMap<QString, std::function<Result<QString>(const QString& value, ListBinds& binds)>> also = {};
    Right right = Right::PersonRead;                      ///< what it takes to see its rows
    QString keeper = officeKeeping(QStringLiteral("p"));  ///< the office that keeps a row
    /// What makes a row the viewer's own; %1 stands for him.
    QString own = ownCase(QStringLiteral("p.id"));
    Right ownRight = Right::Nothing;  ///< sees the own rows without `right`
    std::optional<SqlNear> near = {};
    /// Records that columns count: an expression names them "{key}" where it asks which of them
    /// the viewer may see.
    QMap<QString, SqlReach> counted = {};
    /// The condition a search text stands for; the same text serves every arm.
    std::function<QString(const QString& text, QVariantMap& binds)> search = {};
    /// The same for the one arm of a list whose search may have very many rows; used unless a
    /// column is sorted by.
    std::function<SqlSearch(const QString& text, QVariantMap& binds)> searchInOrder = {};
    /// Walked along its order whatever the filters are: a server plans it once for all values, but
    /// for a search text.
    bool oneWay = false;
};

/// A list whose rows are narrowed to a viewer's rights.
class ViewersList : public ListSource {
public:
    /// From now on only rows within the viewer's rights; before that all. Any thread.
    virtual void showOnlyTo(const Standing& viewer) = 0;
};

/// Every list of records, on both engines: one statement per page. The sort keys and ids of the
/// page are found first and its cells are read for these rows only.
/// A cursor is what the last row was sorted by; it holds nothing that a list does not show.
class SqlList final : public ViewersList {
public:
    using Define = std::function<SqlListDefinition(Engine)>;
    /// `key` and `columns` are known before any connection is.
    SqlList(SqlContext context, Define define);

    [[nodiscard]] QString key() const override { return key_; }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return columns_; }
    /// Errors besides those of the port: list.bad_filter (Invalid).
    Result<ListPage> page(const ListQuery& query) const override;
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override;
    Result<QMap<QString, qint64>> countEach(const ListQuery& query, const QString& column,
                                            const QStringList& values,
                                            qint64 atMost) const override;
    void showOnlyTo(const Standing& viewer) override;

private:
    /// SELECT of each row's cell of that column, or of 1 where there is no such column.
    struct Counted;
    Result<Counted> counted(Engine engine, const ListQuery& query, const QString& column,
                            QVariantMap& values) const;
    [[nodiscard]] std::shared_ptr<const Standing> viewer() const;

    SqlContext context_;
    Define define_;
    QString key_;
    std::vector<ListColumn> columns_;
    mutable std::mutex mutex_;  // guards the viewer
    std::shared_ptr<const Standing> viewer_;
};

[[nodiscard]] Error unknownListColumn(const QString& key);  ///< list.unknown_column, Invalid
[[nodiscard]] Error badListCursor();                        ///< list.bad_cursor, Invalid
[[nodiscard]] Error badListFilter(const QString& key);      ///< list.bad_filter, Invalid

}  // namespace zhiqiao
