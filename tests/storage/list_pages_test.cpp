// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using ListKind = ListColumn::Kind;

/// How a filter on a column is meant, said a second time.
const QStringList kByPrefix{u"name"_s,   u"title"_s,      u"employer"_s, u"credit_code"_s,
                            u"number"_s, u"occupation"_s, u"staff"_s,    u"officer"_s};
const QStringList kByDivision{u"residence_division"_s, u"division"_s, u"county"_s};

/// A cell as it sorts: unknown first, numbers by value, all else by its UTF-8 bytes.
std::pair<qint64, QByteArray> sortValue(const ListColumn& column, const QVariant& cell) {
    const bool number = column.kind == ListKind::Number || column.kind == ListKind::Money;
    if (number) return {cell.isValid() ? cell.toLongLong() : -1, {}};
    if (column.kind == ListKind::Day) return {0, cell.toDate().toString(Qt::ISODate).toUtf8()};
    return {0, cell.toString().toUtf8()};
}

QString filterText(const ListColumn& column, const QVariant& cell) {
    return column.kind == ListKind::Day ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

bool fitsPart(const ListColumn& column, const QVariant& cell, const QString& part) {
    if (const auto dots = part.indexOf(u".."_s); dots >= 0) {
        if (!cell.isValid()) return false;
        const auto value = sortValue(column, cell);
        const auto at = [&](const QString& bound) {
            const bool number = column.kind == ListKind::Number || column.kind == ListKind::Money;
            return sortValue(column, number ? QVariant(bound.toLongLong())
                                     : column.kind == ListKind::Day
                                         ? QVariant(QDate::fromString(bound, Qt::ISODate))
                                         : QVariant(bound));
        };
        const auto low = part.left(dots);
        const auto high = part.mid(dots + 2);
        return (low.isEmpty() || value >= at(low)) && (high.isEmpty() || value <= at(high));
    }
    if (column.key == u"categories"_s)
        return cell.toString().split(u'|', Qt::SkipEmptyParts).contains(part);
    const auto text = filterText(column, cell);
    if (kByPrefix.contains(column.key) || kByDivision.contains(column.key))
        return text.startsWith(part);
    return text == part;
}

bool fits(const ListColumn& column, const QVariant& cell, const QString& filter) {
    const auto parts = filter.split(u'|');
    return std::ranges::any_of(parts,
                               [&](const QString& part) { return fitsPart(column, cell, part); });
}

struct Oracle {
    std::vector<ListColumn> columns;
    std::vector<ListRow> rows;  // in the list's own order

    [[nodiscard]] size_t place(const QString& key) const {
        return size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin());
    }
    [[nodiscard]] std::vector<ListRow> answer(const ListQuery& query) const {
        std::vector<ListRow> found;
        for (const auto& row : rows) {
            bool all = !query.ids || std::ranges::find(*query.ids, row.id) != query.ids->end();
            for (auto asked = query.filters.cbegin(); asked != query.filters.cend(); ++asked) {
                const auto at = place(asked.key());
                all = all && fits(columns[at], row.cells[at], *asked);
            }
            if (all) found.push_back(row);
        }
        if (!query.sort.isEmpty()) {
            const auto at = place(query.sort);
            std::ranges::sort(found, [&](const ListRow& a, const ListRow& b) {
                return std::pair(sortValue(columns[at], a.cells[at]), a.id) <
                       std::pair(sortValue(columns[at], b.cells[at]), b.id);
            });
        }
        if (query.descending) std::ranges::reverse(found);
        return found;
    }
};

/// Every page of the query, one after another.
std::vector<ListRow> walk(const ListSource& list, ListQuery query) {
    std::vector<ListRow> rows;
    for (int pages = 0; pages < 1000; ++pages) {
        const auto page = list.page(query);
        EXPECT_TRUE(ok(page));
        if (!page) return rows;
        EXPECT_LE(int(page->rows.size()), query.limit);
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        if (page->next.isEmpty()) return rows;
        EXPECT_EQ(int(page->rows.size()), query.limit) << "a page before the last one is full";
        query.after = page->next;
    }
    ADD_FAILURE() << "the list has no end";
    return rows;
}

}  // namespace

class Lists : public EngineSuite {
protected:
    std::vector<std::unique_ptr<ListSource>> all() {
        std::vector<std::unique_ptr<ListSource>> lists;
        lists.push_back(peopleList(test().context(), test().clock()));
        lists.push_back(vacanciesList(test().context()));
        lists.push_back(employersList(test().context(), test().clock()));
        lists.push_back(referralsList(test().context(), test().clock()));
        lists.push_back(worklist(test().context(), test().clock()));
        lists.push_back(journalList(test().context()));
        return lists;
    }
    static ListQuery randomQuery(const Oracle& oracle, QRandomGenerator& random) {
        const auto below = [&](size_t n) { return size_t(random.bounded(int(n))); };
        ListQuery query{.text = {}, .filters = {}, .sort = {}, .ids = {}, .after = {}};
        query.limit = 1 + int(below(12));
        query.descending = below(2) == 0;
        const auto& sorted = oracle.columns[below(oracle.columns.size())];
        if (sorted.sortable && below(3) != 0) query.sort = sorted.key;
        for (size_t n = below(3); n > 0; --n) {
            const auto at = below(oracle.columns.size());
            const auto& column = oracle.columns[at];
            if (!column.filterable) continue;
            const auto cell = [&] { return oracle.rows[below(oracle.rows.size())].cells[at]; };
            auto one = filterText(column, cell());
            auto two = filterText(column, cell());
            if (one.isEmpty() || two.isEmpty()) continue;
            if (column.key == u"categories"_s) one = one.section(u'|', 0, 0);
            const auto form = below(4);
            const bool ranged = column.key != u"categories"_s && column.key != u"staff"_s &&
                                column.key != u"officer"_s && column.key != u"in_charge"_s;
            if (form == 0 && ranged)
                one = one + u".."_s + two;
            else if (form == 1 && ranged)
                one = one + u".."_s;
            else if (form == 2)
                one = one + u'|' + two.section(u'|', 0, 0);
            else if (kByPrefix.contains(column.key))
                one = one.left(1 + qsizetype(below(size_t(one.size()))));
            query.filters[column.key] = one;
        }
        if (below(4) == 0) {
            query.ids.emplace();
            for (const auto& row : oracle.rows)
                if (below(2) == 0) query.ids->push_back(row.id);
        }
        return query;
    }
};
ZHIQIAO_ON_BOTH_ENGINES(Lists);

TEST_P(Lists, GiveThePagesAnOracleInMemoryGives) {
    fillOffice();
    QRandomGenerator random(7);
    const int queries = qEnvironmentVariableIsSet("ZHIQIAO_FULL") ? 600 : 60;
    for (const auto& list : all()) {
        SCOPED_TRACE(qPrintable(list->key()));
        const auto whole = list->page({.limit = 100000});
        ASSERT_TRUE(ok(whole));
        ASSERT_GT(whole->rows.size(), 5u);
        EXPECT_TRUE(whole->next.isEmpty());
        const Oracle oracle{list->columns(), whole->rows};
        for (int n = 0; n < queries; ++n) {
            const auto query = randomQuery(oracle, random);
            SCOPED_TRACE(testing::Message()
                         << "query " << n << " sort " << qPrintable(query.sort) << " filters "
                         << qPrintable(query.filters.keys().join(u','))
                         << qPrintable(query.filters.values().join(u',')));
            const auto expected = oracle.answer(query);
            ASSERT_EQ(walk(*list, query), expected);
            EXPECT_EQ(list->count(query, 100000).value(), qint64(expected.size()));
            EXPECT_EQ(list->count(query, 3).value(), qMin<qint64>(3, qint64(expected.size())));
        }
    }
}

TEST_P(Lists, ComeInTheirOwnOrder) {
    fillOffice();
    const auto column = [](const ListSource& list, const QString& key) {
        const auto columns = list.columns();
        const auto at = size_t(std::ranges::find(columns, key, &ListColumn::key) - columns.begin());
        std::vector<QVariant> cells;
        for (const auto& row : walk(list, {.limit = 7})) cells.push_back(row.cells[at]);
        return cells;
    };
    const auto rises = [](const std::vector<QVariant>& days) {
        return std::ranges::is_sorted(days, {}, &QVariant::toDate);
    };
    EXPECT_TRUE(rises(column(*vacanciesList(test().context()), u"open_until"_s)));
    auto issued = column(*referralsList(test().context(), test().clock()), u"issued_on"_s);
    std::ranges::reverse(issued);
    EXPECT_TRUE(rises(issued)) << "newest first";
    const auto today = worklist(test().context(), test().clock());
    EXPECT_TRUE(rises(column(*today, u"due"_s)));
    const auto states = column(*today, u"state"_s);
    EXPECT_EQ(states.front(), u"overdue"_s);
    EXPECT_EQ(states.back(), u"later"_s);
}

TEST_P(Lists, RefuseCursorsAndColumnsNobodyMade) {
    fillOffice(5);
    const auto list = peopleList(test().context(), test().clock());
    for (const auto& cursor : {u"!"_s, u"bm8"_s, u"W10"_s, u"eyJhIjoxfQ"_s})
        EXPECT_EQ(codeOf(list->page({.after = cursor})), "list.bad_cursor") << qPrintable(cursor);
    const auto first = list->page({.limit = 2});
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(codeOf(list->page({.sort = u"birth_on"_s, .after = first->next})), "list.bad_cursor")
        << "a cursor belongs to the order it was made in";
    EXPECT_EQ(codeOf(list->page({.descending = true, .after = first->next})), "list.bad_cursor");
    EXPECT_EQ(codeOf(list->page({.sort = u"salary"_s})), "list.unknown_column");
    EXPECT_EQ(codeOf(list->page({.sort = u"id_masked"_s})), "list.unknown_column");
    EXPECT_EQ(codeOf(list->page({.filters = {{u"salary"_s, u"1"_s}}})), "list.unknown_column");
    EXPECT_EQ(codeOf(list->page({.filters = {{u"phone_masked"_s, u"142"_s}}})),
              "list.unknown_column");
    EXPECT_EQ(codeOf(list->page({.filters = {{u"birth_on"_s, u"last year"_s}}})),
              "list.bad_filter");
    EXPECT_EQ(codeOf(list->count({.filters = {{u"age"_s, u"young"_s}}}, 10)), "list.bad_filter");
}

TEST_P(Lists, TakeWhatIsTypedForAValueAndNeverForSql) {
    fillOffice(5);
    for (const auto& list : all())
        for (const auto& typed :
             {u"'; DROP TABLE person; --"_s, u"%_"_s, u"\" OR 1=1"_s, u":v0 ::bigint"_s, u"\\"_s}) {
            for (const auto& column : list->columns()) {
                if (!column.filterable || column.kind == ListKind::Day ||
                    column.kind == ListKind::Number || column.kind == ListKind::Money)
                    continue;
                const auto page = list->page({.filters = {{column.key, typed}}});
                ASSERT_TRUE(ok(page)) << qPrintable(list->key() + u' ' + column.key);
                EXPECT_TRUE(page->rows.empty());
            }
            EXPECT_TRUE(ok(list->page({.text = typed})));
        }
    EXPECT_EQ(peopleList(test().context(), test().clock())->count({}, 100).value(), 5);
}

TEST_P(Lists, ShowNumbersMaskedOnly) {
    const auto someone = person(1);
    const auto list = peopleList(test().context(), test().clock());
    const auto page = list->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1u);
    QStringList cells;
    for (const auto& cell : page->rows.front().cells) cells << cell.toString();
    const auto shown = cells.join(u' ');
    const auto& facts = someone.facts;
    for (const auto& sealed : {facts.idNumber, facts.phone, facts.otherPhone, facts.address,
                               facts.bankAccount, facts.note, facts.idNumber.mid(3, 11)})
        EXPECT_FALSE(shown.contains(sealed));
    EXPECT_TRUE(cells.filter(facts.idNumber.left(3)).size() >= 1) << "first 3";
    EXPECT_TRUE(shown.contains(facts.idNumber.right(4))) << "last 4";
}

TEST_P(Lists, TellVacanciesThatTakeApplicantsOnADay) {
    const auto owner = employer(1).id;
    auto facts = sampleVacancy(owner, 1);
    const auto open = vacancy(facts);
    facts = sampleVacancy(owner, 2);
    facts.openUntil = kToday.addDays(-1);
    vacancy(facts);
    facts = sampleVacancy(owner, 3);
    facts.state = u"40"_s;
    vacancy(facts);
    const auto list = vacanciesList(test().context());
    const auto page = list->page({.filters = {{u"open_on"_s, kToday.toString(Qt::ISODate)}}});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1u);
    EXPECT_EQ(page->rows.front().id, open.id.value());
    EXPECT_EQ(codeOf(list->page({.filters = {{u"open_on"_s, u"soon"_s}}})), "list.bad_filter");
}

TEST_P(Lists, FindReferralsByNumberAndScanCode) {
    fillOffice(10);
    const auto list = referralsList(test().context(), test().clock());
    const auto all = list->page({});
    ASSERT_TRUE(ok(all));
    const auto& wanted = all->rows[all->rows.size() / 2];
    const auto number = wanted.cells.front().toString();
    for (const auto& typed :
         {number, u"21"_s + number + u"00"_s, number.left(8) + u' ' + number.mid(8)}) {
        const auto found = list->page({.text = typed});
        ASSERT_TRUE(ok(found));
        ASSERT_EQ(found->rows.size(), 1u) << qPrintable(typed);
        EXPECT_EQ(found->rows.front().id, wanted.id);
    }
}

TEST_P(Lists, LeaveAPromiseOutFromTheDayItStopsByItself) {
    const auto made = enrol(person(1).id, u"graduate"_s, kToday.addDays(-30));
    owe(made.person, {{.registration = made.id,
                       .person = made.person,
                       .item = u"referral"_s,
                       .standard = u"test"_s,
                       .due = kToday.addDays(-2),
                       .stopsOn = kToday.addDays(2),
                       .staff = staff(),
                       .office = test().actor().office}});
    for (const auto& [day, rows] : {std::pair{0, 1}, {1, 1}, {2, 0}, {9, 0}}) {
        const WorkingDayClock clock(kToday.addDays(day));
        const auto list = worklist(test().context(), clock);
        EXPECT_EQ(list->count({}, 10).value(), rows) << day;
        EXPECT_EQ(qint64(list->page({}).value().rows.size()), rows) << day;
    }
}

TEST_P(Lists, SayWhatARowOfTheWorklistIsAbout) {
    const auto who = person(1).id;
    const auto made = enrol(who, u"graduate"_s, kToday.addDays(-30));
    owe(who, {{.registration = made.id,
               .person = who,
               .item = u"contact"_s,
               .standard = u"test"_s,
               .due = kToday.addDays(-2),
               .staff = staff(),
               .office = test().actor().office},
              {.registration = made.id,
               .person = who,
               .item = u"guidance"_s,
               .standard = u"test"_s,
               .due = kToday.addDays(3),
               .staff = staff(),
               .office = test().actor().office}});
    const auto slip = recommend(who, vacancy(sampleVacancy(employer(1).id)).id, kToday.addDays(-8));
    const auto list = worklist(test().context(), test().clock());
    const auto page = list->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 3u);
    const auto columns = list->columns();
    const auto kind = std::ranges::find(columns, u"kind"_s, &ListColumn::key) - columns.begin();
    QStringList kinds;
    for (const auto& row : page->rows) kinds << row.cells[size_t(kind)].toString();
    EXPECT_EQ(kinds, (QStringList{u"contact"_s, u"receipt"_s, u"guidance"_s}));
    EXPECT_NE(page->rows[0].id, page->rows[2].id);
    EXPECT_EQ(list->count({.filters = {{u"kind"_s, u"receipt"_s}}}, 10).value(), 1);
    EXPECT_EQ(list->count({.filters = {{u"state"_s, u"overdue"_s}}}, 10).value(), 2);
    answer(slip.id, u"04"_s, kToday);
    EXPECT_EQ(list->count({}, 10).value(), 2) << "the slip has come back";
}
