// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_comparison_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddComparison{"comparison.add",
                                   uR"(
    INSERT INTO comparison (id, owner, digest, as_of, compared_on, row_count, same, different, unknown,
        refused, differences, accepted, office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :owner, :digest, :as_of, :compared_on, :row_count, :same, :different, :unknown,
        :refused, :differences, 0, :office, :staff, :operation, :recorded))"};
constexpr Statement kAddCompared{"comparison_row.add",
                                 uR"(
    INSERT INTO comparison_row (id, comparison_id, person_id, position, values_seal, accepted)
    VALUES (:id, :comparison, :person, :position, :values, ''))"};

#define ZHIQIAO_COMPARISON_COLUMNS                                                         \
    u"c.id, c.owner, c.digest, c.as_of, c.compared_on, c.row_count, c.same, c.different, " \
    u"c.unknown, c.refused, c.differences, c.accepted, c.office_id, c.staff_id, c.recorded_at "
#define ZHIQIAO_COMPARED_COLUMNS u"r.id, r.comparison_id, r.person_id, r.values_seal, r.accepted "

constexpr Statement kComparison{
    "comparison.find", u"SELECT " ZHIQIAO_COMPARISON_COLUMNS u"FROM comparison c WHERE c.id = :id"};
constexpr Statement kComparisonsOfFile{
    "comparison.of_file", u"SELECT " ZHIQIAO_COMPARISON_COLUMNS
                          u"FROM comparison c WHERE c.digest = :digest "
                          u"ORDER BY c.id & 1099511627775 DESC"};
constexpr Statement kDiffering{
    "comparison_row.of_comparison",
    u"SELECT " ZHIQIAO_COMPARED_COLUMNS
    u"FROM comparison_row r WHERE r.comparison_id = :comparison ORDER BY r.position"};
constexpr Statement kCompared{
    "comparison_row.find",
    u"SELECT " ZHIQIAO_COMPARED_COLUMNS u"FROM comparison_row r WHERE r.id = :id"};
constexpr Statement kComparedOfPerson{
    "comparison_row.of_person", u"SELECT " ZHIQIAO_COMPARED_COLUMNS
                                u"FROM comparison_row r WHERE r.person_id = :person "
                                u"ORDER BY r.id & 1099511627775"};

#undef ZHIQIAO_COMPARISON_COLUMNS
#undef ZHIQIAO_COMPARED_COLUMNS

constexpr Statement kSetAccepted{"comparison_row.accept",
                                 u"UPDATE comparison_row SET accepted = :accepted WHERE id = :id"};
// First in the transaction: two counters that take over at once wait for each other.
constexpr Statement kCountAccepted{
    "comparison.count",
    u"UPDATE comparison SET accepted = accepted + :more WHERE id = :comparison"};

constexpr qint64 kRowsBetweenQuestions = 500;

QString toJson(const std::vector<FieldDifference>& differences) {
    QJsonArray array;
    for (const auto& [field, ours, theirs, accepted] : differences)
        array.append(QJsonArray{field, ours, theirs});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<FieldDifference> differencesFrom(const QString& json, const QStringList& accepted) {
    std::vector<FieldDifference> differences;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& entry : array) {
        const auto parts = entry.toArray();
        const auto field = parts[0].toString();
        differences.push_back(
            {field, parts[1].toString(), parts[2].toString(), accepted.contains(field)});
    }
    return differences;
}

Comparison comparisonAt(const Rows& rows) {
    return {.id = ComparisonId(rows.id(0)),
            .facts = {.owner = rows.text(1),
                      .digest = rows.text(2),
                      .asOf = rows.day(3),
                      .rows = rows.number(5),
                      .same = rows.number(6),
                      .different = rows.number(7),
                      .unknown = rows.number(8),
                      .refused = rows.number(9)},
            .on = rows.day(4),
            .differences = rows.number(10),
            .accepted = rows.number(11),
            .recorded = stampAt(rows, 12)};
}

Result<std::vector<Comparison>> comparisonsOf(Database& database, const Statement& statement,
                                              const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<Comparison> found;
    while (rows->next()) found.push_back(comparisonAt(*rows));
    return found;
}

Result<std::vector<ComparedPerson>> comparedOf(Database& database, const Vault& vault,
                                               const Statement& statement,
                                               const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<ComparedPerson> found;
    while (rows->next()) {
        const auto id = rows->id(0);
        CellOpener open(vault, "comparison_row", id);
        const auto values = open("values", rows->bytes(3));
        if (open.error()) return fail(*open.error());
        found.push_back({ComparedPersonId(id), ComparisonId(rows->id(1)), PersonId(rows->id(2)),
                         differencesFrom(values, split(rows->text(4)))});
    }
    return found;
}

}  // namespace

Result<Comparison> SqlComparisonStore::add(const Act& act, const ComparisonFacts& facts,
                                           const std::vector<DifferingPerson>& people,
                                           const Progress& progress) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto first = takeRecordIds(database, act.office(), int(people.size()) + 1);
    if (!first) return fail(first.error());
    qint64 differences = 0;
    for (const auto& one : people) differences += qint64(one.differences.size());
    QVariantMap binds{{u"id"_s, *first},
                      {u"owner"_s, facts.owner},
                      {u"digest"_s, facts.digest},
                      {u"as_of"_s, bound(facts.asOf)},
                      {u"compared_on"_s, bound(act.today())},
                      {u"row_count"_s, facts.rows},
                      {u"same"_s, facts.same},
                      {u"different"_s, facts.different},
                      {u"unknown"_s, facts.unknown},
                      {u"refused"_s, facts.refused},
                      {u"differences"_s, differences}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*first).text();
    if (auto added = database.run(kAddComparison, binds); !added) return fail(added.error());
    for (qint64 position = 1; position <= qint64(people.size()); ++position) {
        if (position % kRowsBetweenQuestions == 0 &&
            !progress.wanted(position, qint64(people.size())))
            return fail(comparisonCancelled());
        const auto& one = people[size_t(position) - 1];
        const auto id = *first + position;
        const QVariantMap row{
            {u"id"_s, id},
            {u"comparison"_s, *first},
            {u"person"_s, one.person.value()},
            {u"position"_s, position},
            {u"values"_s, sealedCell(context_.vault, {"comparison_row", "values", id},
                                     toJson(one.differences))}};
        if (auto added = database.run(kAddCompared, row); !added)
            return fail(constraintAs(added.error(), recordNotFound()));
    }
    return find(ComparisonId(*first));
}

Result<Comparison> SqlComparisonStore::find(ComparisonId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto found = comparisonsOf(**database, kComparison, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return found->front();
}

Result<std::vector<Comparison>> SqlComparisonStore::ofFile(const QString& digest) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return comparisonsOf(**database, kComparisonsOfFile, {{u"digest"_s, digest}});
}

Result<std::vector<ComparedPerson>> SqlComparisonStore::differing(ComparisonId id) const {
    if (auto there = find(id); !there) return fail(there.error());
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return comparedOf(**database, context_.vault, kDiffering, {{u"comparison"_s, id.value()}});
}

Result<ComparedPerson> SqlComparisonStore::compared(ComparedPersonId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = comparedOf(**database, context_.vault, kCompared, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<> SqlComparisonStore::setAccepted(const Act&, ComparedPersonId id, const QStringList& fields,
                                         bool accepted) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto before = compared(id);
    if (!before) return fail(before.error());
    QStringList now;
    int more = 0;
    for (const auto& difference : before->differences) {
        const bool asked = fields.contains(difference.field);
        if (asked && difference.accepted != accepted) more += accepted ? 1 : -1;
        if (asked ? accepted : difference.accepted) now << difference.field;
    }
    if (more == 0) return {};
    const QVariantMap counted{{u"more"_s, more}, {u"comparison"_s, before->comparison.value()}};
    if (auto done = database.run(kCountAccepted, counted); !done) return fail(done.error());
    const QVariantMap row{{u"id"_s, id.value()}, {u"accepted"_s, joined(now)}};
    if (auto done = database.run(kSetAccepted, row); !done) return fail(done.error());
    return {};
}

Result<std::vector<OwnComparison>> SqlComparisonStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto said =
        comparedOf(**database, context_.vault, kComparedOfPerson, {{u"person"_s, person.value()}});
    if (!said) return fail(said.error());
    std::vector<OwnComparison> found;
    for (const auto& one : *said) {
        auto comparison = find(one.comparison);
        if (!comparison) return fail(comparison.error());
        found.push_back({*std::move(comparison), one});
    }
    return found;
}

}  // namespace zhiqiao
