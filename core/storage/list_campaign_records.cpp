// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_records.h"
#include "core/storage/list_campaigns.h"
#include "core/storage/sql_list.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CampaignRecordList {
    Q_DECLARE_TR_FUNCTIONS(CampaignRecordList)
};

constexpr int kMarkItems = 8;  ///< more than there are kinds: part of a proposed row's number
const QString kProposed = u"proposed"_s;

/// A kind of record as rows of this list.
struct MarkSource {
    CampaignRecordTable table;
    QString belongs;  ///< expression: what it is, one of a service's kinds for a service
    QString what;     ///< expression: in words
};

std::vector<MarkSource> sourcesOf(bool proposed) {
    const auto wordsOf = [](MarkKind kind) -> QString {
        if (kind == MarkKind::Referral) return u"v.employer_name || ' · ' || v.title"_s;
        if (kind == MarkKind::Placement) return u"v.employer_name"_s;
        if (kind == MarkKind::Vacancy) return u"e.name || ' · ' || v.title"_s;
        return u"''"_s;
    };
    std::vector<MarkSource> sources;
    for (const auto& table : campaignRecordTables()) {
        const bool isAct = !table.on.isEmpty();
        if (proposed && !isAct) continue;
        const auto belongs =
            table.kind == MarkKind::Service ? u"v.kind"_s : u"'%1'"_s.arg(codeOf(table.kind));
        sources.push_back({table, belongs, wordsOf(table.kind)});
    }
    return sources;
}

QString joinsOf(const MarkSource& source) {
    if (source.table.kind == MarkKind::Vacancy)
        return u"LEFT JOIN employer e ON e.id = v.employer_id"_s;
    return u"LEFT JOIN person p ON p.id = "_s + source.table.person;
}

/// What hangs on the record and not on the mark.
SqlArm armOf(const MarkSource& source) {
    SqlArm arm{.joins = joinsOf(source), .where = source.table.holds};
    if (source.table.person.isEmpty()) {
        arm.keeper = source.table.office;
        arm.own = u"CAST(%1 AS BIGINT) IS NOT NULL"_s;
    }
    return arm;
}

SqlArm markedArm(const MarkSource& source) {
    auto arm = armOf(source);
    arm.table = u"campaign_mark t"_s;
    arm.joins = u"JOIN %1 v ON v.id = t.record_id %2"_s.arg(source.table.table, arm.joins);
    arm.where += u" AND t.kind = '%1'"_s.arg(codeOf(source.table.kind));
    arm.id = u"t.id"_s;
    arm.rejoin = u"t.id = k.k_id AND t.kind = '%1'"_s.arg(codeOf(source.table.kind));
    return arm;
}

int itemOf(MarkKind kind) { return std::ranges::find(markKinds(), kind, &MarkKindRow::kind)->item; }

SqlArm proposedArm(const MarkSource& source) {
    auto arm = armOf(source);
    const auto item = itemOf(source.table.kind);
    arm.table = source.table.table + u" v"_s;
    arm.id = u"(v.id * %1 + %2)"_s.arg(kMarkItems).arg(item);
    arm.rejoin = u"v.id = k.k_id / %1 AND k.k_id % %1 = %2"_s.arg(kMarkItems).arg(item);
    return arm;
}

/// Acts of the campaign's people on its days that are not in it. A placement may begin later.
QString couldBelong(const MarkSource& source, qint64 campaign) {
    auto condition =
        uR"((%1 IN (SELECT t.record_id FROM campaign_mark t WHERE t.campaign_id = %2
            AND t.kind = 'person')
        AND %3 >= (SELECT c.from_day FROM campaign c WHERE c.id = %2)
        AND NOT EXISTS (SELECT 1 FROM campaign_mark t WHERE t.campaign_id = %2
            AND t.kind = '%4' AND t.record_id = v.id))"_s.arg(source.table.person)
            .arg(campaign)
            .arg(source.table.on, codeOf(source.table.kind));
    if (source.table.kind != MarkKind::Placement)
        condition += u" AND %1 <= (SELECT c.until_day FROM campaign c WHERE c.id = %2)"_s
                         .arg(source.table.on)
                         .arg(campaign);
    return condition + u')';
}

SqlListDefinition defineRecords(bool proposed) {
    using Kind = ListColumn::Kind;
    const auto sources = sourcesOf(proposed);
    SqlListDefinition list;
    list.key = u"campaign_records"_s;
    QStringList days;
    QStringList names;
    QStringList kinds;
    QStringList belongs;
    QStringList what;
    QStringList persons;
    QStringList campaigns;
    for (const auto& source : sources) {
        const auto& [table, is, words] = source;
        list.arms.push_back(proposed ? proposedArm(source) : markedArm(source));
        days << (table.on.isEmpty() ? u"''"_s : table.on);
        names << (table.person.isEmpty() ? u"''"_s : u"p.name"_s);
        kinds << u"'%1'"_s.arg(codeOf(table.kind));
        belongs << is;
        what << words;
        persons << (table.person.isEmpty() ? u"CAST(NULL AS BIGINT)"_s : table.person);
        campaigns << (proposed ? u"CAST(NULL AS BIGINT)"_s : u"t.campaign_id"_s);
    }
    const auto alike = [&](const QString& sql) {
        return QStringList(qsizetype(sources.size()), sql);
    };
    list.order = {{kinds, false}, {days, false}, {names, false}};
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, CampaignRecordList::tr("Name"))),
         .sql = names,
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"belongs"_s, CampaignRecordList::tr("What"), Kind::State),
         .sql = belongs},
        {.shown = shownColumn(u"on"_s, CampaignRecordList::tr("Day"), Kind::Day), .sql = days},
        {.shown = shownColumn(u"about"_s, CampaignRecordList::tr("With whom")), .sql = what},
        {.shown =
             asideColumn(u"record_kind"_s, CampaignRecordList::tr("Sort of record"), Kind::State),
         .sql = kinds},
        {.shown = asideColumn(u"mark_state"_s, CampaignRecordList::tr("State"), Kind::State),
         .sql = alike(proposed ? u"'proposed'"_s : u"'marked'"_s)},
        {.shown =
             asideColumn(u"record_id"_s, CampaignRecordList::tr("Record number"), Kind::Number),
         .sql = alike(u"v.id"_s)},
        {.shown =
             asideColumn(u"person_id"_s, CampaignRecordList::tr("Person number"), Kind::Number),
         .sql = persons,
         .nullable = true},
        {.shown = asideColumn(u"campaign"_s, CampaignRecordList::tr("Campaign"), Kind::Number),
         .sql = campaigns,
         .nullable = true,
         .conditionIn = [sources, proposed](qsizetype arm, const QStringList& asked,
                                            ListBinds&) -> std::optional<QString> {
             const auto id = asked.value(0).toLongLong();
             return proposed ? couldBelong(sources[size_t(arm)], id)
                             : u"t.campaign_id = %1"_s.arg(id);
         }},
    };
    return list;
}

/// What belongs, or with the filter `mark_state` "proposed" what could.
class CampaignRecordLists final : public ViewersList {
public:
    explicit CampaignRecordLists(SqlContext context)
        : marked_(context, [](Engine) { return defineRecords(false); }),
          proposed_(context, [](Engine) { return defineRecords(true); }) {}

    [[nodiscard]] QString key() const override { return marked_.key(); }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return marked_.columns(); }
    Result<ListPage> page(const ListQuery& query) const override {
        if (!namesCampaign(query)) return fail(badListFilter(u"campaign"_s));
        return asked(query).page(query);
    }
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override {
        if (!namesCampaign(query)) return fail(badListFilter(u"campaign"_s));
        return asked(query).count(query, atMost);
    }
    void showOnlyTo(const Standing& viewer) override {
        marked_.showOnlyTo(viewer);
        proposed_.showOnlyTo(viewer);
    }

private:
    [[nodiscard]] static bool namesCampaign(const ListQuery& query) {
        bool isNumber = false;
        query.filters.value(u"campaign"_s).toLongLong(&isNumber);
        return isNumber;
    }
    [[nodiscard]] const SqlList& asked(const ListQuery& query) const {
        return query.filters.value(u"mark_state"_s) == kProposed ? proposed_ : marked_;
    }

    SqlList marked_;
    SqlList proposed_;
};

}  // namespace

std::unique_ptr<ListSource> campaignRecordsList(SqlContext context) {
    return std::make_unique<CampaignRecordLists>(context);
}

}  // namespace zhiqiao
