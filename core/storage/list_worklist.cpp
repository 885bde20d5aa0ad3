// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "core/storage/case_officers.h"
#include "core/storage/person_search.h"
#include "core/storage/sql_list.h"
#include "core/storage/staff_cover.h"
#include "core/storage/work_sources.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Worklist {
    Q_DECLARE_TR_FUNCTIONS(Worklist)
};

const QString kNoText = u"CAST(NULL AS TEXT)"_s;
const QString kNoNumber = u"CAST(NULL AS BIGINT)"_s;
const QString kHeld = u"held"_s;
const QString kDesk = u"desk"_s;

/// Which rows a list is made of.
enum class WorkRows { Open, Held, Desk };

using Sources = std::vector<WorkSource>;

/// One expression of every source, `nothing` where it has none.
QStringList each(const Sources& sources, QString WorkSource::*cell, const QString& nothing) {
    QStringList all;
    for (const auto& source : sources) all << ((source.*cell).isEmpty() ? nothing : source.*cell);
    return all;
}

QStringList alike(const Sources& sources, const QString& sql) {
    return QStringList(qsizetype(sources.size()), sql);
}

QStringList officeNames(const Sources& sources) {
    QStringList all;
    for (const auto& source : sources)
        all << u"(SELECT ow.name FROM office ow WHERE ow.id = %1)"_s.arg(source.office);
    return all;
}

/// A row's own state, else what its due day tells.
QStringList statesOf(const Sources& sources, const QString& today, const QString& soon) {
    QStringList all;
    for (const auto& source : sources)
        all << (source.due.isEmpty() ? source.state
                                     : uR"((CASE WHEN %4 <> '' THEN %4 WHEN %1 < '%2' THEN 'overdue'
            WHEN %1 <= '%3' THEN 'due_soon' ELSE 'later' END))"_s.arg(
                                           source.due, today, soon,
                                           source.state.isEmpty() ? u"''"_s : source.state));
    return all;
}

/// The days a state stands for, as an index can serve them; nothing where the row itself tells it.
std::optional<QString> stateCondition(const WorkSource& source, const QStringList& states,
                                      const QString& today, const QString& soon) {
    if (!source.state.isEmpty() || source.due.isEmpty()) return {};
    const QMap<QString, QString> known{{u"overdue"_s, u"%1 < '%2'"_s},
                                       {u"due_soon"_s, u"(%1 >= '%2' AND %1 <= '%3')"_s},
                                       {u"later"_s, u"%1 > '%3'"_s}};
    QStringList conditions{u"FALSE"_s};
    for (const auto& state : states) {
        if (state.contains(u".."_s)) return {};
        if (known.contains(state)) conditions << known.value(state);
    }
    return u'(' +
           (conditions.size() == 2 ? conditions.back() : conditions.join(u" OR "_s))
               .replace(u"%1"_s, source.due)
               .replace(u"%2"_s, today)
               .replace(u"%3"_s, soon) +
           u')';
}

QString foundAgain(const WorkSource& source) {
    const auto found =
        u"%1 = k.k_id / %3 AND %2 = k.k_id % %3"_s.arg(source.record, source.item).arg(kWorkItems);
    return source.again.isEmpty() ? found : found + u" AND "_s + source.again;
}

/// Begins with what stands before it: SQLite would be free to walk the other table instead.
QString joinFrom(Engine engine) {
    return engine == Engine::Sqlite ? u" CROSS JOIN "_s : u" JOIN "_s;
}

/// Counted, so that a server asks for each row and joins nothing.
QString isNotHeld(const WorkSource& source, const QString& today) {
    return u"(SELECT count(*) FROM worklist_hold w WHERE %1 AND %2) = 0"_s.arg(holdFits(source),
                                                                               holdStands(today));
}

QString fromPeople(const WorkSource& source, Engine engine) {
    auto from = u"near_people cd"_s;
    for (const auto& step : source.fromPeople) {
        // Out of date statistics let SQLite take an index in the order of the day, once a person.
        const auto index = engine == Engine::Sqlite && !step.index.isEmpty()
                               ? u" INDEXED BY "_s + step.index
                               : QString();
        from += joinFrom(engine) + step.table + index + u" ON "_s + step.on;
    }
    return from;
}

/// Rows of the own people, and those the viewer sees to.
QString fromOwnPeople(const WorkSource& source, Engine engine, const QString& today) {
    if (source.fromPeople.empty()) return {};
    const auto from = fromPeople(source, engine);
    if (source.owner.isEmpty()) return from;
    const auto owned =
        officerOrCovered(u"seen."_s + source.owner, today) + u" AND seen.closed_on IS NULL"_s;
    return u"(SELECT %1 AS own_id FROM %2 UNION SELECT seen.id FROM %3 seen WHERE "_s.arg(
               source.record, from, source.table.section(u' ', 0, 0)) +
           owned + u") ow"_s + joinFrom(engine) + source.table + u" ON "_s + source.record +
           u" = ow.own_id"_s;
}

SqlArm openArm(const WorkSource& source, Engine engine, const QString& today) {
    SqlArm arm{.table = source.table,
               .joins = source.joins,
               .where = source.where + u" AND "_s + isNotHeld(source, today),
               .id = u"(%1 * %2 + %3)"_s.arg(source.record).arg(kWorkItems).arg(source.item),
               .rejoin = foundAgain(source)};
    arm.keeper = source.keeper;
    arm.own = source.own;
    arm.fromOwn = fromOwnPeople(source, engine, today);
    if (source.ofOfficer) arm.fromNear = fromPeople(source, engine);
    return arm;
}

/// The kind of a hold as the number of a row tells it.
QString itemOfHold() {
    QString item = u"(CASE w.kind"_s;
    for (const auto& kind : workKinds())
        item += u" WHEN '%1' THEN %2"_s.arg(toQString(kind.code)).arg(kind.item);
    return item + u" END)"_s;
}

/// From the few that are held to their rows: never through what is owed.
SqlArm heldArm(const WorkSource& source, Engine engine, const QString& today) {
    auto arm = openArm(source, engine, today);
    arm.where = source.where + u" AND "_s + holdStands(today);
    arm.table = u"worklist_hold w"_s;
    arm.fromNear.clear();
    arm.fromOwn.clear();
    arm.joins = u"%1 %2 ON %3 %4"_s.arg(engine == Engine::Sqlite ? u"CROSS JOIN"_s : u"JOIN"_s,
                                        source.table, holdFits(source), source.joins);
    arm.rejoin =
        u"w.record_id = k.k_id / %1 AND w.ended_on IS NULL AND %2 = k.k_id % %1"_s.arg(kWorkItems)
            .arg(itemOfHold());
    return arm;
}

/// Whose work lies on the desk beside somebody's own: `due_of`, seen from each `client`.
const QString kDeskPeople =
    uR"((SELECT id AS client, id AS due_of FROM person UNION ALL
        SELECT a.person_id, b.person_id FROM household_member a JOIN household_member b
            ON b.household_id = a.household_id AND b.left_on IS NULL AND b.person_id <> a.person_id
        WHERE a.left_on IS NULL) dk)"_s;
const QString kDeskHouseholds =
    uR"((SELECT person_id AS client, household_id AS due_of FROM household_member
        WHERE left_on IS NULL) dk)"_s;

/// From the few people of one desk to their rows, on hold or not.
SqlArm deskArm(const WorkSource& source, Engine engine, const QString& today) {
    auto arm = openArm(source, engine, today);
    arm.where = source.where;
    const bool ofPeople = !source.ofPerson.isEmpty();
    const auto due = ofPeople ? source.ofPerson : source.record + u" = %1"_s;
    arm.source = (ofPeople ? kDeskPeople : kDeskHouseholds) + joinFrom(engine) + source.table +
                 u" ON "_s + due.arg(u"dk.due_of"_s);
    arm.joins +=
        u" LEFT JOIN worklist_hold w ON %1 AND %2"_s.arg(holdFits(source), holdStands(today));
    return arm;
}

Result<QVariant> daysSince(QDate today, const QVariant& read) {
    return QVariant(QDate::fromString(read.toString(), Qt::ISODate).daysTo(today));
}

Result<QString> isRegisteredAs(const QString& today, const QString& kind, ListBinds& binds) {
    return uR"(EXISTS (SELECT 1 FROM registration g WHERE g.person_id = p.id AND %1
        AND g.registered_on <= '%2' AND (g.ended_on IS NULL OR g.ended_on > '%2')
        AND NOT EXISTS (SELECT 1 FROM registration gc WHERE gc.corrects = g.id)))"_s.arg(
        isOneOf(u"g.kind"_s, kind.split(u'|', Qt::SkipEmptyParts), binds), today);
}

void addColumns(SqlListDefinition& list, const Sources& sources, QDate day, int soonDays) {
    using Kind = ListColumn::Kind;
    const auto today = day.toString(Qt::ISODate);
    const auto soon = day.addDays(soonDays).toString(Qt::ISODate);
    const auto text = [&](QString WorkSource::*cell) { return each(sources, cell, u"''"_s); };
    const auto unfiltered = [](ListColumn column) {
        column.filterable = false;
        return column;
    };
    list.columns = {
        {.shown = personal(shownColumn(u"name"_s, Worklist::tr("Name"))),
         .sql = each(sources, &WorkSource::name, u"p.name"_s),
         .nullable = true,
         .filter = ListFilter::Prefix},
        {.shown = shownColumn(u"kind"_s, Worklist::tr("To do"), Kind::State),
         .sql = text(&WorkSource::kind)},
        {.shown = shownColumn(u"due"_s, Worklist::tr("Due"), Kind::Day),
         .sql = each(sources, &WorkSource::due, kNoText),
         .nullable = true},
        {.shown = shownColumn(u"state"_s, Worklist::tr("State"), Kind::State),
         .sql = statesOf(sources, today, soon),
         .conditionIn =
             [sources, today, soon](qsizetype arm, const QStringList& states, ListBinds&) {
                 return stateCondition(sources[size_t(arm)], states, today, soon);
             }},
        {.shown = unfiltered(
             unsorted(shownColumn(u"waited"_s, Worklist::tr("Waits, days"), Kind::Number))),
         .sql = text(&WorkSource::since),
         .present = [day](qint64, const QVariant& read) { return daysSince(day, read); }},
        {.shown = shownColumn(u"staff"_s, Worklist::tr("In charge")),
         .sql = alike(sources, u"st.name"_s),
         .nullable = true,
         .condition = [](const QStringList& names,
                         ListBinds& binds) { return isStaff(u"st"_s, names, binds); }},
        {.shown = shownColumn(u"county"_s, Worklist::tr("Lives in"), Kind::Code, u"division"_s),
         .sql = text(&WorkSource::county),
         .filter = ListFilter::Division},
        {.shown = asideColumn(u"waiting_since"_s, Worklist::tr("Waiting since"), Kind::Day),
         .sql = text(&WorkSource::since)},
        {.shown = unfiltered(asideColumn(u"step"_s, Worklist::tr("Step"), Kind::State)),
         .sql = text(&WorkSource::step)},
        {.shown = asideColumn(u"person_id"_s, Worklist::tr("Person number"), Kind::Number),
         .sql = alike(sources, u"p.id"_s),
         .nullable = true},
        {.shown = asideColumn(u"household_id"_s, Worklist::tr("Household number"), Kind::Number),
         .sql = each(sources, &WorkSource::household, kNoNumber),
         .nullable = true},
        {.shown = asideColumn(u"registration_kind"_s, Worklist::tr("Registered as"), Kind::Code,
                              u"registration_kind"_s),
         .sql = text(&WorkSource::group)},
        {.shown = asideColumn(u"promised"_s, Worklist::tr("Promised"), Kind::Number),
         .sql = each(sources, &WorkSource::promised, kNoNumber),
         .nullable = true},
        {.shown = asideColumn(u"delivered"_s, Worklist::tr("Given"), Kind::Number),
         .sql = each(sources, &WorkSource::delivered, kNoNumber),
         .nullable = true},
        {.shown = asideColumn(u"number"_s, Worklist::tr("Referral number")),
         .sql = text(&WorkSource::number),
         .filter = ListFilter::Prefix},
        {.shown = asideColumn(u"check"_s, Worklist::tr("What is wrong"), Kind::State),
         .sql = text(&WorkSource::check)},
        {.shown = asideColumn(u"record_id"_s, Worklist::tr("Record number"), Kind::Number),
         .sql = each(sources, &WorkSource::fault, kNoNumber),
         .nullable = true},
        {.shown = asideColumn(u"office"_s, Worklist::tr("Office")),
         .sql = officeNames(sources),
         .nullable = true,
         .conditionIn = [sources](qsizetype arm, const QStringList& offices,
                                  ListBinds& binds) -> std::optional<QString> {
             if (offices.join(u'|').contains(u".."_s)) return {};  // a range of names
             return isOffice(sources[size_t(arm)].office, offices, binds);
         }},
    };
}

/// All words in the name of the employer, or in how it sounds.
QString employerSearched(Engine engine, const QString& alias, const QString& text,
                         QVariantMap& values) {
    ListBinds binds(values);
    QStringList conditions;
    for (const auto& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        conditions << containsInEmployer(engine, alias, word, binds);
    return conditions.join(u" AND "_s);
}

QString stateOfHold(WorkRows rows) {
    return rows == WorkRows::Desk   ? u"(CASE WHEN w.id IS NULL THEN 'open' ELSE 'held' END)"_s
           : rows == WorkRows::Held ? u"'held'"_s
                                    : u"'open'"_s;
}

/// What only held rows have stands as unknown beside the others.
void addHoldColumns(SqlListDefinition& list, const Sources& sources, WorkRows rows) {
    using Kind = ListColumn::Kind;
    const bool held = rows != WorkRows::Open;
    list.columns.push_back({.shown = asideColumn(u"hold"_s, Worklist::tr("On hold"), Kind::State),
                            .sql = alike(sources, stateOfHold(rows))});
    list.columns.push_back(
        {.shown = asideColumn(u"hold_until"_s, Worklist::tr("On hold until"), Kind::Day),
         .sql = alike(sources, held ? u"w.until_day"_s : kNoText),
         .nullable = true});
    list.columns.push_back({.shown = asideColumn(u"hold_reason"_s, Worklist::tr("Why on hold"),
                                                 Kind::Code, u"hold_reason"_s),
                            .sql = alike(sources, held ? u"w.reason"_s : kNoText),
                            .nullable = true});
}

SqlListDefinition defineWorklist(Engine engine, const Vault& vault, QDate day,
                                 const WorklistDays& days, WorkRows rows) {
    const auto today = day.toString(Qt::ISODate);
    const auto sources = workSources(day, days);
    SqlListDefinition list;
    list.key = u"worklist"_s;
    list.oneWay = true;
    for (const auto& source : sources)
        list.arms.push_back(rows == WorkRows::Held   ? heldArm(source, engine, today)
                            : rows == WorkRows::Desk ? deskArm(source, engine, today)
                                                     : openArm(source, engine, today));
    for (size_t arm = 0; arm < sources.size(); ++arm)
        if (const auto& employer = sources[arm].employer; !employer.isEmpty())
            list.arms[arm].search = [engine, employer](const QString& text, QVariantMap& values) {
                return employerSearched(engine, employer, text, values);
            };
    list.order = {{each(sources, &WorkSource::order, {}), false},
                  {each(sources, &WorkSource::since, {}), false}};
    list.search = [engine, &vault](const QString& text, QVariantMap& binds) {
        return searchCondition(engine, vault, text, binds);
    };
    list.also.insert(u"group"_s, [today](const QString& kind, ListBinds& binds) {
        return isRegisteredAs(today, kind, binds);
    });
    list.own = ownOrCovered(u"p.id"_s, today);
    list.near = {.ofStaff = peopleNear(u"%1"_s, today), .own = ownPeople(today)};
    if (rows == WorkRows::Desk)
        list.also.insert(kDesk, [](const QString& person, ListBinds& binds) -> Result<QString> {
            bool isNumber = false;
            const auto client = person.toLongLong(&isNumber);
            if (!isNumber) return fail(badListFilter(kDesk));
            return u"dk.client = %1"_s.arg(binds(client));
        });
    addColumns(list, sources, day, days.soon);
    addHoldColumns(list, sources, rows);
    return list;
}

/// What is to be done, with the filter `hold` what is on hold, with `desk` both of one person and
/// household: each comes from where it lies, so that no page walks through another's rows.
class WorkLists final : public ViewersList {
public:
    WorkLists(SqlContext context, const Clock& clock, const WorklistDays& days)
        : open_(context, definition(context, clock, days, WorkRows::Open)),
          held_(context, definition(context, clock, days, WorkRows::Held)),
          desk_(context, definition(context, clock, days, WorkRows::Desk)) {}

    [[nodiscard]] QString key() const override { return open_.key(); }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return open_.columns(); }
    Result<ListPage> page(const ListQuery& query) const override {
        return asked(query).page(query);
    }
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override {
        return asked(query).count(query, atMost);
    }
    Result<QMap<QString, qint64>> countEach(const ListQuery& query, const QString& column,
                                            const QStringList& values,
                                            qint64 atMost) const override {
        return asked(query).countEach(query, column, values, atMost);
    }
    void showOnlyTo(const Standing& viewer) override {
        open_.showOnlyTo(viewer);
        held_.showOnlyTo(viewer);
        desk_.showOnlyTo(viewer);
    }

private:
    static SqlList::Define definition(SqlContext context, const Clock& clock,
                                      const WorklistDays& days, WorkRows rows) {
        return [context, &clock, days, rows](Engine engine) {
            return defineWorklist(engine, context.vault, clock.today(), days, rows);
        };
    }
    [[nodiscard]] const SqlList& asked(const ListQuery& query) const {
        if (query.filters.contains(kDesk)) return desk_;
        return query.filters.value(u"hold"_s) == kHeld ? held_ : open_;
    }

    SqlList open_;
    SqlList held_;
    SqlList desk_;
};

}  // namespace

std::unique_ptr<ListSource> worklist(SqlContext context, const Clock& clock,
                                     const WorklistDays& days) {
    return std::make_unique<WorkLists>(context, clock, days);
}

}  // namespace zhiqiao
