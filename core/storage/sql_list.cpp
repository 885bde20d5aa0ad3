// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_list.h"

#include "core/storage/list_sources.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

using Kind = ListColumn::Kind;

bool isNumeric(Kind kind) { return kind == Kind::Number || kind == Kind::Money; }

/// What rows are ordered by, and in which direction.
struct ListOrder {
    std::vector<SqlSortKey> keys;
    QString name;  // of the sorted column; empty: the list's own order
    bool down = false;
};

/// Where the page before ended.
struct ListPlace {
    QVariantList keys;
    qint64 id = 0;
};

QString cursorOf(const ListOrder& order, const ListPlace& place) {
    QJsonArray parts{order.name, order.down};
    for (const auto& key : place.keys) parts << QJsonValue::fromVariant(key);
    parts << place.id;
    return QString::fromLatin1(
        QJsonDocument(parts)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ListPlace> placeOf(const QString& cursor, const ListOrder& order) {
    const auto json = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!json) return {};
    const auto parts = QJsonDocument::fromJson(*json).array();
    const auto wanted = qsizetype(order.keys.size()) + 3;
    if (parts.size() != wanted || parts[0] != order.name || parts[1] != order.down ||
        !parts.last().isDouble())
        return {};
    ListPlace place{.keys = {}, .id = parts.last().toInteger()};
    for (qsizetype i = 0; i < qsizetype(order.keys.size()); ++i) {
        const auto part = parts[i + 2];
        const bool number = order.keys[size_t(i)].isNumber;
        if (number ? !part.isDouble() : !part.isString()) return {};
        place.keys << (number ? QVariant(part.toInteger()) : QVariant(part.toString()));
    }
    return place;
}

/// A filter's text as the value the column is compared with; nothing when it is not of the kind.
std::optional<QVariant> filterValueOf(Kind kind, const QString& text) {
    if (isNumeric(kind)) {
        bool isNumber = false;
        const auto number = text.toLongLong(&isNumber);
        return isNumber ? std::optional<QVariant>(number) : std::nullopt;
    }
    if (kind == Kind::Day) {
        const auto day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(bound(day)) : std::nullopt;
    }
    return QVariant(text);
}

QString withoutZeroPairs(QString division) {
    while (division.size() == 6 || division.size() == 4) {
        if (!division.endsWith(u"00"_s)) break;
        division.chop(2);
    }
    return division;
}

std::optional<QString> partCondition(const SqlColumn& column, const QString& expression,
                                     const QString& part, ListBinds& binds) {
    const auto kind = column.shown.kind;
    if (const auto dots = part.indexOf(u".."_s); dots >= 0) {
        QStringList bounds;
        for (const auto& [side, sign] :
             {std::pair(part.left(dots), ">="), std::pair(part.mid(dots + 2), "<=")}) {
            if (side.isEmpty()) continue;
            const auto value = filterValueOf(kind, side);
            if (!value) return {};
            bounds << u"%1 %2 %3"_s.arg(expression, QLatin1String(sign), binds(*value));
        }
        return bounds.isEmpty() ? u"TRUE"_s : u'(' + bounds.join(u" AND "_s) + u')';
    }
    if (column.filter == ListFilter::Prefix) return beginsWith(expression, part, binds);
    if (column.filter == ListFilter::Division)
        return beginsWith(expression, withoutZeroPairs(part), binds);
    const auto value = filterValueOf(kind, part);
    if (!value) return {};
    return u"%1 = %2"_s.arg(expression, binds(*value));
}

Result<QString> columnCondition(const SqlColumn& column, qsizetype arm, const QString& asked,
                                ListBinds& binds) {
    const auto parts = asked.split(u'|', Qt::SkipEmptyParts);
    if (column.condition) return column.condition(parts, binds);
    if (column.conditionIn)
        if (const auto own = column.conditionIn(arm, parts, binds)) return *own;
    QStringList conditions;
    for (const auto& part : parts) {
        const auto condition = partCondition(column, column.sql[arm], part, binds);
        if (!condition) return fail(badListFilter(column.shown.key));
        conditions << *condition;
    }
    return conditions.isEmpty() ? u"TRUE"_s : u'(' + conditions.join(u" OR "_s) + u')';
}

QString idCondition(Engine engine, const QString& id, const std::vector<qint64>& ids,
                    ListBinds& binds) {
    QStringList numbers;
    for (const auto number : ids) numbers << QString::number(number);
    if (engine == Engine::Sqlite)
        return u"%1 IN (SELECT value FROM json_each(%2))"_s.arg(
            id, binds(u'[' + numbers.join(u',') + u']'));
    return u"%1 = ANY (string_to_array(%2, ',')::bigint[])"_s.arg(id, binds(numbers.join(u',')));
}

SqlReach reachOf(const SqlListDefinition& list, const SqlArm& arm) {
    return {list.right, arm.keeper.isEmpty() ? list.keeper : arm.keeper,
            arm.own.isEmpty() ? list.own : arm.own, list.ownRight};
}

/// Columns count only what the viewer may see.
QString countedWithinRights(const SqlListDefinition& list, QString text, const Standing* viewer,
                            ListBinds& binds) {
    for (auto one = list.counted.cbegin(); one != list.counted.cend(); ++one) {
        const auto mark = u'{' + one.key() + u'}';
        if (text.contains(mark))
            text.replace(mark, viewer ? withinRights(*one, *viewer, binds) : u"TRUE"_s);
    }
    return text;
}

/// The conditions of one arm, without the place a page begins at.
Result<QStringList> armConditions(Engine engine, const SqlListDefinition& list, qsizetype arm,
                                  const ListQuery& query, const QString& search,
                                  const Standing* viewer, ListBinds& binds) {
    QStringList conditions;
    const auto& from = list.arms[size_t(arm)];
    if (viewer) conditions << withinRights(reachOf(list, from), *viewer, binds);
    if (!from.where.isEmpty()) conditions << from.where;
    for (auto asked = query.filters.cbegin(); asked != query.filters.cend(); ++asked) {
        if (asked->isEmpty()) continue;
        if (const auto extra = list.also.constFind(asked.key()); extra != list.also.cend()) {
            auto condition = (*extra)(*asked, binds);
            if (!condition) return fail(condition.error());
            conditions << *condition;
            continue;
        }
        const auto column = std::ranges::find_if(list.columns, [&](const SqlColumn& c) {
            return c.shown.key == asked.key() && c.shown.filterable;
        });
        if (column == list.columns.end()) return fail(unknownListColumn(asked.key()));
        auto condition = columnCondition(*column, arm, *asked, binds);
        if (!condition) return fail(condition.error());
        conditions << *condition;
    }
    if (query.ids) conditions << idCondition(engine, from.id, *query.ids, binds);
    if (!search.isEmpty()) conditions << search;
    return conditions;
}

bool seesOnlyOwn(const SqlListDefinition& list, const Standing& viewer) {
    const auto far = reach(viewer.grants, list.right);
    return far ? *far == Scope::Own : reach(viewer.grants, list.ownRight).has_value();
}

/// Looks from the people of one officer to their rows instead of through those of everybody, where
/// one officer's are asked for or the viewer sees no other's. What the statement begins with.
QString lookFromPeople(SqlListDefinition& list, const ListQuery& query, const Standing* viewer,
                       ListBinds& binds) {
    if (!list.near) return {};
    const auto staff = query.filters.value(u"staff"_s).split(u'|', Qt::SkipEmptyParts);
    const bool ofSome = !staff.isEmpty() && !staff.contains(u"0"_s);
    if (!ofSome && (!viewer || !seesOnlyOwn(list, *viewer))) return {};
    QString people;
    if (ofSome) {
        people = list.near->ofStaff.arg(isStaff(u"cs"_s, staff, binds));
        for (auto& arm : list.arms)
            if (arm.source.isEmpty()) arm.source = arm.fromNear;
    } else {
        const auto self = binds(viewer->staff.value());
        people = QString(list.near->own).replace(u"%1"_s, self);
        list.own = u"p.id IN (SELECT person_id FROM near_people)"_s;
        for (auto& arm : list.arms)
            if (arm.source.isEmpty()) arm.source = arm.fromOwn.replace(u"%1"_s, self);
    }
    return u"WITH near_people AS MATERIALIZED ("_s + people + u") "_s;
}

/// (first, second, id) beyond the last row shown. The first key is asked for a second time alone:
/// so much every planner takes to an index.
QStringList beyond(const ListOrder& order, const ListPlace& place, qsizetype arm, const QString& id,
                   ListBinds& binds) {
    QStringList expressions;
    QStringList values;
    for (size_t i = 0; i < order.keys.size(); ++i) {
        expressions << order.keys[i].sql[arm];
        values << binds(place.keys[qsizetype(i)]);
    }
    const auto sign = order.down ? u"<"_s : u">"_s;
    QStringList conditions;
    if (!expressions.isEmpty())
        conditions << u"%1 %2= %3"_s.arg(expressions.front(), sign, values.front());
    expressions << id;
    values << binds(place.id);
    conditions << u"(%1) %2 (%3)"_s.arg(expressions.join(u", "_s), sign, values.join(u", "_s));
    return conditions;
}

QString whereOf(const QStringList& conditions) {
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

/// "2 DESC, 3 DESC, 1 DESC": the sort keys stand behind the id.
QString orderBy(const ListOrder& order) {
    QStringList positions;
    for (size_t i = 0; i < order.keys.size(); ++i) positions << QString::number(i + 2);
    positions << u"1"_s;
    const auto down = order.down ? u" DESC"_s : QString();
    return u" ORDER BY "_s + positions.join(down + u", "_s) + down;
}

Result<ListOrder> orderOf(const SqlListDefinition& list, const ListQuery& query) {
    if (query.sort.isEmpty())
        return ListOrder{list.order, {}, list.newestFirst != query.descending};
    for (const auto& column : list.columns) {
        if (column.shown.key != query.sort || !column.shown.sortable) continue;
        const bool number = isNumeric(column.shown.kind);
        SqlSortKey key{.sql = {}, .isNumber = number};
        for (const auto& sql : column.sql)
            key.sql << (column.nullable ? u"coalesce(%1, %2)"_s.arg(sql, number ? u"-1"_s : u"''"_s)
                                        : sql);
        return ListOrder{{key}, query.sort, query.descending};
    }
    return fail(unknownListColumn(query.sort));
}

/// The ids and sort keys of one arm's first rows.
QString keysText(const SqlListDefinition& list, const ListOrder& order, qsizetype arm,
                 const QStringList& conditions, const QString& limit) {
    const auto& from = list.arms[size_t(arm)];
    QString keys = u"%1 AS k_id"_s.arg(from.id);
    for (size_t i = 0; i < order.keys.size(); ++i)
        keys += u", %1 AS k%2"_s.arg(order.keys[i].sql[arm]).arg(i);
    return u"SELECT %1, %2 AS k_arm FROM %3 %4%5%6 LIMIT %7"_s.arg(keys).arg(arm).arg(
        from.source.isEmpty() ? from.table : from.source, from.joins, whereOf(conditions),
        orderBy(order), limit);
}

/// The page's ids over all arms first, then the cells of these alone.
QString pageText(Engine engine, const SqlListDefinition& list, const ListOrder& order,
                 const std::vector<QStringList>& conditions, const QString& limit,
                 const QString& begin) {
    QStringList keys;
    QStringList cells;
    for (qsizetype arm = 0; arm < qsizetype(list.arms.size()); ++arm) {
        const auto& from = list.arms[size_t(arm)];
        keys << u"SELECT * FROM (%1) a%2"_s
                    .arg(keysText(list, order, arm, conditions[size_t(arm)], limit))
                    .arg(arm);
        QString outer = u"k.k_id"_s;
        for (size_t i = 0; i < order.keys.size(); ++i) outer += u", k.k%1"_s.arg(i);
        for (const auto& column : list.columns) outer += u", "_s + column.sql[arm];
        // SQLite would be free to walk the table and look into the page instead.
        cells << u"SELECT %1 FROM k %2 %3 ON %4 %5 WHERE k.k_arm = %6"_s
                     .arg(outer, engine == Engine::Sqlite ? u"CROSS JOIN"_s : u"JOIN"_s, from.table,
                          from.rejoin, from.joins)
                     .arg(arm);
    }
    const auto ids = keys.join(u" UNION ALL "_s);
    const bool one = keys.size() == 1;
    return (begin.isEmpty() ? u"WITH "_s : begin + u", "_s) +
           u"k AS MATERIALIZED (%1%2) %3%4"_s.arg(
               ids, one ? QString() : orderBy(order) + u" LIMIT "_s + limit,
               cells.join(u" UNION ALL "_s), orderBy(order));
}

QVariant cellOf(Kind kind, const QVariant& read) {
    if (read.isNull()) return {};
    if (isNumeric(kind)) return read.toLongLong();
    const auto text = read.toString();
    if (text.isEmpty()) return {};
    if (kind == Kind::Day) return QDate::fromString(text, Qt::ISODate);
    return text;
}

/// What is searched for; a list that can gives the rows in the order of their ids.
QString searchFor(SqlListDefinition& list, const ListQuery& query, ListOrder& order,
                  QVariantMap& values) {
    if (query.text.trimmed().isEmpty()) return {};
    if (!list.searchInOrder || !query.sort.isEmpty())
        return list.search ? list.search(query.text, values) : QString();
    auto found = list.searchInOrder(query.text, values);
    order = {{}, {}, query.descending};
    if (!found.source.isEmpty()) {
        list.arms.front().source = found.source;
        list.arms.front().id = found.id;
    }
    return found.condition;
}

/// The same in one arm, which may have its own way.
QString searchIn(const SqlListDefinition& list, qsizetype arm, const ListQuery& query,
                 const QString& search, QVariantMap& values) {
    const auto& own = list.arms[size_t(arm)].search;
    return search.isEmpty() || !own ? search : own(query.text, values);
}

/// A column's key and nothing else that may have been given in its place.
QString keyOnly(const QString& key) {
    static const QRegularExpression form(u"^[a-z_]{1,40}$"_s);
    return form.match(key).hasMatch() ? key : QString();
}

bool plannedOnce(const SqlListDefinition& list, const ListQuery& query) {
    return list.oneWay && query.text.isEmpty();
}

}  // namespace

ListColumn shownColumn(const QString& key, const QString& title, ListColumn::Kind kind,
                       const QString& codeList) {
    return {key, title, kind, codeList};
}

ListColumn asideColumn(const QString& key, const QString& title, ListColumn::Kind kind,
                       const QString& codeList) {
    auto column = shownColumn(key, title, kind, codeList);
    column.shownAtFirst = false;
    return column;
}

ListColumn maskedColumn(const QString& key, const QString& title) {
    auto column = unsorted(shownColumn(key, title, Kind::Masked));
    column.filterable = false;
    return personal(std::move(column));
}

ListColumn personal(ListColumn column) {
    column.personal = true;
    return column;
}

ListColumn unsorted(ListColumn column) {
    column.sortable = false;
    return column;
}

SqlList::SqlList(SqlContext context, Define define)
    : context_(context), define_(std::move(define)) {
    const auto list = define_(Engine::Sqlite);
    key_ = list.key;
    for (const auto& column : list.columns) columns_.push_back(column.shown);
}

void SqlList::showOnlyTo(const Standing& viewer) {
    const std::scoped_lock lock(mutex_);
    viewer_ = std::make_shared<const Standing>(viewer);
}

std::shared_ptr<const Standing> SqlList::viewer() const {
    const std::scoped_lock lock(mutex_);
    return viewer_;
}

void showOnlyTo(ListSource& list, const Standing& viewer) {
    if (auto* rows = dynamic_cast<ViewersList*>(&list)) rows->showOnlyTo(viewer);
}

Result<ListPage> SqlList::page(const ListQuery& query) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto engine = (*database)->engine();
    auto list = define_(engine);
    auto order = orderOf(list, query);
    if (!order) return fail(order.error());
    QVariantMap values;
    ListBinds binds(values);
    const auto search = searchFor(list, query, *order, values);
    std::optional<ListPlace> place;
    if (!query.after.isEmpty()) {
        place = placeOf(query.after, *order);
        if (!place) return fail(badListCursor());
    }

    const auto who = viewer();
    const auto begin = lookFromPeople(list, query, who.get(), binds);
    std::vector<QStringList> conditions;
    for (qsizetype arm = 0; arm < qsizetype(list.arms.size()); ++arm) {
        auto asked = armConditions(engine, list, arm, query,
                                   searchIn(list, arm, query, search, values), who.get(), binds);
        if (!asked) return fail(asked.error());
        if (place) *asked += beyond(*order, *place, arm, list.arms[size_t(arm)].id, binds);
        conditions.push_back(*std::move(asked));
    }
    const auto limit = qMax(1, query.limit);
    const auto text = countedWithinRights(
        list, pageText(engine, list, *order, conditions, QString::number(limit + 1), begin),
        who.get(), binds);
    auto rows =
        (*database)->run({"list.page", text, false, true, plannedOnce(list, query)}, values);
    if (!rows) return fail(rows.error());

    ListPage page;
    ListPlace last;
    while (rows->next()) {
        if (int(page.rows.size()) == limit) {
            page.next = cursorOf(*order, last);
            break;
        }
        int at = 0;
        ListRow row{.id = rows->id(at++), .cells = {}};
        last = {{}, row.id};
        for (const auto& key : order->keys) {
            last.keys << (key.isNumber ? QVariant(rows->id(at)) : QVariant(rows->text(at)));
            ++at;
        }
        for (const auto& column : list.columns) {
            const auto read = rows->value(at++);
            if (!column.present) {
                row.cells.push_back(cellOf(column.shown.kind, read));
                continue;
            }
            auto shown = column.present(row.id, read);
            if (!shown) return fail(shown.error());
            row.cells.push_back(*std::move(shown));
        }
        page.rows.push_back(std::move(row));
    }
    return page;
}

/// What counting begins with, and the SELECT of the cell `column`, else of 1, of every row.
struct SqlList::Counted {
    QString begin;
    QString rows;
    bool oneWay = false;
};

Result<SqlList::Counted> SqlList::counted(Engine engine, const ListQuery& query,
                                          const QString& column, QVariantMap& values) const {
    auto list = define_(engine);
    ListBinds binds(values);
    ListOrder unordered;
    const auto search = searchFor(list, query, unordered, values);
    const auto who = viewer();
    const auto begin = lookFromPeople(list, query, who.get(), binds);
    const auto cell = std::ranges::find_if(
        list.columns, [&](const SqlColumn& one) { return one.shown.key == column; });
    QStringList found;
    for (qsizetype arm = 0; arm < qsizetype(list.arms.size()); ++arm) {
        const auto asked = armConditions(
            engine, list, arm, query, searchIn(list, arm, query, search, values), who.get(), binds);
        if (!asked) return fail(asked.error());
        const auto& from = list.arms[size_t(arm)];
        found << u"SELECT %1 AS one FROM %2 %3%4"_s.arg(
            cell == list.columns.end() ? u"1"_s : cell->sql[arm],
            from.source.isEmpty() ? from.table : from.source, from.joins, whereOf(*asked));
    }
    return Counted{begin, countedWithinRights(list, found.join(u" UNION ALL "_s), who.get(), binds),
                   plannedOnce(list, query)};
}

Result<qint64> SqlList::count(const ListQuery& query, qint64 atMost) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap values;
    const auto rows = counted((*database)->engine(), query, {}, values);
    if (!rows) return fail(rows.error());
    const auto text = rows->begin + u"SELECT count(*) FROM (%1 LIMIT %2) c"_s.arg(
                                        rows->rows, QString::number(qMax<qint64>(0, atMost)));
    auto row = (*database)->run({"list.count", text, false, true, rows->oneWay}, values);
    if (!row) return fail(row.error());
    return row->next() ? row->id(0) : 0;
}

/// Of few people all rows are counted in one go; of everybody's each count ends at its limit.
Result<QMap<QString, qint64>> SqlList::countEach(const ListQuery& query, const QString& column,
                                                 const QStringList& asked, qint64 atMost) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap values;
    const auto rows = counted((*database)->engine(), query, column, values);
    if (!rows) return fail(rows.error());
    if (rows->begin.isEmpty()) return ListSource::countEach(query, column, asked, atMost);
    const auto text = rows->begin +
                      u"SELECT c.one, CAST(count(*) AS BIGINT) FROM (%1) c "
                      "GROUP BY c.one"_s.arg(rows->rows);
    auto found = (*database)->run({"list.count_each", text, false, true, rows->oneWay}, values);
    if (!found) return fail(found.error());
    QMap<QString, qint64> counts{{QString(), 0}};
    for (const auto& value : asked) counts[value] = 0;
    while (found->next()) {
        const auto value = found->text(0);
        counts[QString()] += found->id(1);
        if (counts.contains(value) && !value.isEmpty()) counts[value] = found->id(1);
    }
    for (auto& number : counts) number = std::min(number, atMost);
    return counts;
}

Error unknownListColumn(const QString& key) {
    return {.kind = Error::Kind::Invalid,
            .code = "list.unknown_column",
            .message = Lists::tr("This list has no such column."),
            .hint = Lists::tr("Reset the view of the list."),
            .detail = keyOnly(key)};
}

Error badListCursor() {
    return {.kind = Error::Kind::Invalid,
            .code = "list.bad_cursor",
            .message = Lists::tr("The place in the list to go on from is not known."),
            .hint = Lists::tr("Read the list again from its beginning.")};
}

Error badListFilter(const QString& key) {
    return {.kind = Error::Kind::Invalid,
            .code = "list.bad_filter",
            .message = Lists::tr("The value of a filter cannot be read."),
            .hint = Lists::tr("Write days as 2022-11-30, amounts as whole numbers and ranges as "
                              "a..b."),
            .detail = keyOnly(key)};
}

}  // namespace zhiqiao
