// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_campaign_store.h"

#include "core/security/office_store.h"
#include "core/storage/campaign_records.h"
#include "core/storage/sql_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

#define ZHIQIAO_CAMPAIGN                                             \
    u"SELECT c.id, c.kind, c.name, c.from_day, c.until_day, c.aim, " \
    u"c.row_version, c.office_id, c.staff_id, c.recorded_at FROM campaign c "
constexpr Statement kCampaign{"campaign.find", ZHIQIAO_CAMPAIGN u"WHERE c.id = :id"};
constexpr Statement kHoldCampaign{"campaign.hold",
                                  ZHIQIAO_CAMPAIGN u"WHERE c.id = :id FOR NO KEY UPDATE"};
constexpr QStringView kCampaignsWhere = ZHIQIAO_CAMPAIGN u"WHERE ";
#undef ZHIQIAO_CAMPAIGN

constexpr Statement kAddCampaign{"campaign.add",
                                 uR"(
    INSERT INTO campaign (id, kind, name, from_day, until_day, aim, row_version, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :kind, :name, :from_day, :until_day, :aim, 1, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kChangeCampaign{"campaign.change",
                                    uR"(
    UPDATE campaign SET kind = :kind, name = :name, from_day = :from_day, until_day = :until_day,
        aim = :aim, row_version = row_version + 1
    WHERE id = :id AND row_version = :expected)"};
constexpr Statement kAddMarkBatch{"campaign_batch.add",
                                  uR"(
    INSERT INTO campaign_batch (id, campaign_id, marked, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :campaign, :marked, :office, :staff, :operation, :recorded))"};
constexpr Statement kMarkBatch{"campaign_batch.find",
                               uR"(
    SELECT id, campaign_id, marked, office_id, staff_id, recorded_at
    FROM campaign_batch WHERE id = :id)"};

// A merge would look for the rows it moved again.
constexpr QStringView kNotMoved =
    u"NOT EXISTS (SELECT 1 FROM person_merge_row w "
    u"JOIN person_merge m ON m.id = w.merge_id AND m.undone_at IS NULL "
    u"WHERE w.kind = 'campaign' AND w.row_id = campaign_mark.id)";
constexpr Statement kDropEmptyBatch{"campaign_batch.drop",
                                    uR"(
    DELETE FROM campaign_batch WHERE campaign_id = :campaign
        AND NOT EXISTS (SELECT 1 FROM campaign_mark k WHERE k.batch_id = campaign_batch.id))"};
constexpr Statement kMarksOfBatch{"campaign_mark.of_batch",
                                  uR"(
    SELECT kind, record_id FROM campaign_mark WHERE batch_id = :batch ORDER BY id)"};

/// Kinds and numbers of records as rows with their place from 1 on; :records is [[kind, number]].
QString recordsAsked(const Database& database) {
    return database.isSqlite()
               ? uR"((SELECT key + 1 AS place, json_extract(value, '$[0]') AS kind,
                    json_extract(value, '$[1]') AS record_id FROM json_each(:records)))"_s
               : uR"((SELECT place, value->>0 AS kind, CAST(value->>1 AS BIGINT) AS record_id
                    FROM json_array_elements(CAST(:records AS JSON))
                        WITH ORDINALITY AS e(value, place)))"_s;
}

QString jsonOf(const std::vector<CampaignRecord>& records) {
    QJsonArray array;
    for (const auto& one : records) array.append(QJsonArray{codeOf(one.kind).toString(), one.id});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Campaign campaignAt(const Rows& rows) {
    return {.id = CampaignId(rows.id(0)),
            .facts = {.kind = rows.text(1),
                      .name = rows.text(2),
                      .from = rows.day(3),
                      .until = rows.day(4),
                      .aim = rows.text(5)},
            .rowVersion = rows.number(6),
            .recorded = stampAt(rows, 7)};
}

void bindFacts(QVariantMap& binds, const CampaignFacts& facts) {
    binds[u"kind"_s] = facts.kind;
    binds[u"name"_s] = facts.name;
    binds[u"from_day"_s] = bound(facts.from);
    binds[u"until_day"_s] = bound(facts.until);
    binds[u"aim"_s] = facts.aim;
}

Result<Campaign> campaignBy(Database& database, const Statement& statement, CampaignId id) {
    auto row = database.run(statement, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return campaignAt(*row);
}

/// kind, number, person, office, day, holds, marked of the records asked for, of one table.
QString factsFrom(const CampaignRecordTable& from) {
    const auto or_null = [](const QString& expression, QStringView type) {
        return expression.isEmpty() ? u"CAST(NULL AS %1)"_s.arg(type) : expression;
    };
    return uR"(SELECT m.kind, m.record_id, %1, %2, %3, CASE WHEN %4 THEN 1 ELSE 0 END,
        CASE WHEN EXISTS (SELECT 1 FROM campaign_mark k WHERE k.campaign_id = :campaign
            AND k.kind = m.kind AND k.record_id = m.record_id) THEN 1 ELSE 0 END
        FROM m JOIN %5 v ON v.id = m.record_id WHERE m.kind = '%6')"_s.arg(
        or_null(from.person, u"BIGINT"), or_null(from.office, u"BIGINT"), or_null(from.on, u"TEXT"),
        from.holds, from.table, codeOf(from.kind));
}

/// How many marked records of a kind hold, and of how many persons they are.
/// `seen`: condition of the records counted.
QString countsOf(const CampaignRecordTable& from, const QString& seen) {
    const auto marked = u" FROM campaign_mark k "_s + joinCampaignRecord(from, u"k.record_id"_s) +
                        u" WHERE k.campaign_id = :campaign AND k.kind = '%1' AND %2 AND %3)"_s.arg(
                            codeOf(from.kind), from.holds, seen);
    const auto people = from.person.isEmpty() ? u"0"_s : u"count(DISTINCT %1)"_s.arg(from.person);
    return u"(SELECT count(DISTINCT v.id)"_s + marked + u", (SELECT "_s + people + marked;
}

Result<int> removedBy(Database& database, const Statement& statement, const QVariantMap& binds) {
    auto removed = database.run(statement, binds);
    if (!removed) return fail(removed.error());
    return int(removed->rowsChanged());
}

}  // namespace

Result<Campaign> SqlCampaignStore::add(const Act& act, const CampaignFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id}};
    bindFacts(binds, facts);
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddCampaign, binds); !added) return fail(added.error());
    return find(CampaignId(*id));
}

Result<Campaign> SqlCampaignStore::change(const Act& act, CampaignId id, int rowVersion,
                                          const CampaignFacts& facts) {
    const auto before = hold(act, id);
    if (!before) return before;
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"id"_s, id.value()}, {u"expected"_s, rowVersion}};
    bindFacts(binds, facts);
    auto saved = (*database)->run(kChangeCampaign, binds);
    if (!saved) return fail(saved.error());
    if (saved->rowsChanged() != 1) return fail(changedElsewhere());
    QVariantMap replaced{{u"id"_s, id.value()}};
    bindFacts(replaced, before->facts);
    noteReplaced(**database, kChangeCampaign, replaced);
    return find(id);
}

Result<Campaign> SqlCampaignStore::find(CampaignId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return campaignBy(**database, kCampaign, id);
}

Result<Campaign> SqlCampaignStore::hold(const Act&, CampaignId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    // SQLite has one writer at a time.
    return campaignBy(**database, (*database)->isSqlite() ? kCampaign : kHoldCampaign, id);
}

Result<std::vector<CampaignRecordFacts>> SqlCampaignStore::factsOf(
    CampaignId campaign, const std::vector<CampaignRecord>& records) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QStringList parts;
    for (const auto& table : campaignRecordTables()) parts << factsFrom(table);
    const auto text =
        u"WITH m AS "_s + recordsAsked(**database) + u' ' + parts.join(u" UNION ALL "_s);
    auto rows =
        (*database)->run({"campaign.records", text, false},
                         {{u"records"_s, jsonOf(records)}, {u"campaign"_s, campaign.value()}});
    if (!rows) return fail(rows.error());
    std::vector<CampaignRecordFacts> found;
    while (rows->next())
        found.push_back(
            {.record = {*markKindOf(rows->text(0)), rows->id(1)},
             .person = optionalIdAt<PersonId>(*rows, 2),
             .office = rows->isNull(3) ? std::nullopt : std::optional(OfficeId(rows->number(3))),
             .on = rows->optionalDay(4).value_or(QDate()),
             .holds = rows->number(5) != 0,
             .marked = rows->number(6) != 0});
    return found;
}

Result<CampaignBatch> SqlCampaignStore::mark(const Act& act, CampaignId campaign,
                                             const std::vector<CampaignRecord>& records) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    const auto first = takeRecordIds(database, act.office(), int(records.size()) + 1);
    if (!first) return fail(first.error());
    QVariantMap binds{{u"id"_s, *first},
                      {u"campaign"_s, campaign.value()},
                      {u"marked"_s, qint64(records.size())}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*first).text();
    if (auto added = database.run(kAddMarkBatch, binds); !added) return fail(added.error());

    const auto text =
        uR"(
    INSERT INTO campaign_mark (id, campaign_id, kind, record_id, batch_id, office_id, staff_id,
        operation_id, recorded_at)
    SELECT CAST(:id AS BIGINT) + m.place, :campaign, m.kind, m.record_id, :id, :office, :staff,
        CAST(:operation AS TEXT) || ':' || (CAST(:id AS BIGINT) + m.place), :recorded
    FROM )"_s +
        recordsAsked(database) + u" m"_s;
    binds.remove(u"marked"_s);
    binds[u"operation"_s] = act.operation().text();
    binds[u"records"_s] = jsonOf(records);
    if (auto added = database.run({"campaign_mark.add", text, false}, binds); !added)
        return fail(added.error());
    return batch(CampaignBatchId(*first));
}

Result<std::vector<CampaignRecord>> SqlCampaignStore::recordsOf(CampaignBatchId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kMarksOfBatch, {{u"batch"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::vector<CampaignRecord> found;
    while (rows->next()) found.push_back({*markKindOf(rows->text(0)), rows->id(1)});
    return found;
}

Result<int> SqlCampaignStore::unmark(const Act&, CampaignId campaign,
                                     const std::vector<CampaignRecord>& records) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text =
        uR"(DELETE FROM campaign_mark WHERE campaign_id = :campaign AND EXISTS (SELECT 1 FROM %1 m
            WHERE m.kind = campaign_mark.kind AND m.record_id = campaign_mark.record_id) AND %2)"_s
            .arg(recordsAsked(**database), kNotMoved);
    const QVariantMap binds{{u"campaign"_s, campaign.value()}, {u"records"_s, jsonOf(records)}};
    const Statement statement{"campaign_mark.remove", text, false};
    const auto removed = removedBy(**database, statement, binds);
    if (!removed) return removed;
    noteReplaced(**database, statement, binds);
    const QVariantMap emptied{{u"campaign"_s, campaign.value()}};
    if (auto dropped = (*database)->run(kDropEmptyBatch, emptied); !dropped)
        return fail(dropped.error());
    return removed;
}

Result<CampaignBatch> SqlCampaignStore::batch(CampaignBatchId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kMarkBatch, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return CampaignBatch{.id = CampaignBatchId(row->id(0)),
                         .campaign = CampaignId(row->id(1)),
                         .marked = row->number(2),
                         .recorded = stampAt(*row, 3)};
}

Result<CampaignResults> SqlCampaignStore::results(CampaignId campaign,
                                                  const Standing* viewer) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"campaign"_s, campaign.value()}};
    ListBinds bind(binds);
    const auto people = viewer ? withinRights({}, *viewer, bind) : u"TRUE"_s;
    const auto things = viewer ? withinRights(reachOfThings(), *viewer, bind) : u"TRUE"_s;
    QStringList counts;
    for (const auto& table : campaignRecordTables())
        counts << countsOf(table, table.person.isEmpty() ? things : people);
    const auto text = u"SELECT "_s + counts.join(u", "_s) +
                      u", (SELECT coalesce(sum(v.heads), 0) FROM vacancy v WHERE EXISTS (SELECT 1 "
                      "FROM campaign_mark k WHERE k.campaign_id = :campaign AND k.kind = 'vacancy' "
                      "AND k.record_id = v.id) AND "_s +
                      things + u')';
    auto row = (*database)->run({"campaign.results", text, false}, binds);
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return CampaignResults{.people = row->number(1),
                           .services = row->number(2),
                           .servedPeople = row->number(3),
                           .referrals = row->number(4),
                           .referredPeople = row->number(5),
                           .placements = row->number(6),
                           .placedPeople = row->number(7),
                           .vacancies = row->number(8),
                           .vacancyHeads = row->id(10)};
}

Result<std::vector<PersonId>> SqlCampaignStore::peopleBehind(CampaignId campaign,
                                                             MarkKind kind) const {
    const auto& from = campaignRecordTable(kind);
    if (from.person.isEmpty()) return std::vector<PersonId>();
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto text =
        u"SELECT DISTINCT %1 FROM campaign_mark k JOIN %2 v ON v.id = k.record_id "
        "WHERE k.campaign_id = :campaign AND k.kind = '%3' AND %4 ORDER BY 1"_s.arg(
            from.person, from.table, codeOf(kind), from.holds);
    auto rows =
        (*database)->run({"campaign.people", text, false}, {{u"campaign"_s, campaign.value()}});
    if (!rows) return fail(rows.error());
    std::vector<PersonId> people;
    while (rows->next()) people.emplace_back(rows->id(0));
    return people;
}

Result<std::vector<Campaign>> SqlCampaignStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QStringList parts;
    for (const auto& from : campaignRecordTables())
        if (!from.person.isEmpty())
            parts << u"SELECT k.campaign_id FROM %1 v JOIN campaign_mark k ON k.record_id = v.id "
                     "AND k.kind = '%2' WHERE %3 = :person"_s.arg(from.table, codeOf(from.kind),
                                                                  from.person);
    const auto text = kCampaignsWhere.toString() + u"c.id IN ("_s + parts.join(u" UNION "_s) +
                      u") ORDER BY c.from_day, c.id"_s;
    auto rows =
        (*database)->run({"campaign.of_person", text, false}, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Campaign> found;
    while (rows->next()) found.push_back(campaignAt(*rows));
    return found;
}

}  // namespace zhiqiao
