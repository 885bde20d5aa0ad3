// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/leave_acts.h"
#include "core/casework/hold_acts.h"
#include "core/casework/work_kinds.h"
#include "core/storage/sql_case_load.h"
#include "core/storage/sql_hold_store.h"
#include "core/storage/sql_leave_store.h"
#include "tests/keeping/key_office.h"

#include <QMap>

#include <map>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class KeyLists : public KeySuite {
protected:
    using Row = QMap<QString, QVariant>;

    static std::vector<Row> rowsOf(const ListSource& source, QMap<QString, QString> filters = {}) {
        std::vector<Row> rows;
        const auto page = source.page({.filters = std::move(filters), .limit = 50});
        EXPECT_TRUE(ok(page));
        if (!page) return rows;
        const auto columns = source.columns();
        for (const auto& row : page->rows) {
            Row cells{{u"id"_s, row.id}};
            for (size_t i = 0; i < columns.size(); ++i) cells[columns[i].key] = row.cells[i];
            rows.push_back(cells);
        }
        return rows;
    }
    std::unique_ptr<ListSource> list() {
        return keyEmployersList(test().context(), test().clock());
    }
    std::unique_ptr<ListSource> work() { return worklist(test().context(), test().clock()); }
    /// Six on the list: late, due today, soon, later, without a day, and off it.
    void fillKeys() {
        int n = 1;
        for (const int due : {-5, 0, 7, 8}) {
            const auto firm = listed(n);
            if (n % 2) {
                ASSERT_TRUE(ok(give({seen(firm)}, n == 1 ? staff() : colleague())));
            }
            auto facts = sampleVisit(firm.id, kToday.addDays(-20));
            facts.next = kToday.addDays(due);
            ASSERT_TRUE(ok(visit(facts)));
            firms_.push_back(firm.id);
            ++n;
        }
        firms_.push_back(listed(n++).id);
        firms_.push_back(listed(n).id);
        ASSERT_TRUE(ok(takeOff(firms_.back())));
    }
    [[nodiscard]] Standing clerk(StaffId who) {
        return {.staff = who,
                .office = test().actor().office,
                .division = u"639921"_s,
                .grants = {{Role::Clerk, Scope::Own}}};
    }

    std::vector<KeyEmployerId> firms_;
};
INSTANTIATE_TEST_SUITE_P(, KeyLists, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(KeyLists, StandByTheDayTheyAreDueAndThoseTakenOffLast) {
    fillKeys();
    const auto rows = rowsOf(*list());
    ASSERT_EQ(rows.size(), 6U);
    const QStringList states{u"overdue"_s, u"due_soon"_s, u"due_soon"_s,
                             u"later"_s,   u"unset"_s,    u"off"_s};
    for (size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i][u"id"_s].toLongLong(), firms_[i].value());
        EXPECT_EQ(rows[i][u"state"_s].toString(), states[qsizetype(i)]);
    }
    EXPECT_EQ(rows[0][u"last_on"_s].toDate(), kToday.addDays(-20));
    EXPECT_EQ(rows[0][u"last_way"_s], u"1"_s);
    EXPECT_EQ(rows[0][u"contacts"_s].toLongLong(), 1);
}

TEST_P(KeyLists, AgreeWithARecountOfTheBareTables) {
    fillKeys();
    const QString last =
        u"(SELECT v.next_on FROM employer_visit v WHERE v.key_id = k.id AND v.undoes IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM employer_visit u WHERE u.undoes = v.id) "
        "ORDER BY v.on_day DESC, v.id DESC LIMIT 1)"_s;
    const QString gone =
        u"EXISTS (SELECT 1 FROM key_employer_deed d WHERE d.key_id = k.id AND d.kind = 'take_off')"_s;
    const auto recount = [&](const QString& condition) {
        return number(u"SELECT count(*) FROM key_employer k WHERE "_s + condition);
    };
    const auto today = kToday.toString(Qt::ISODate);
    const auto shown = [&](const QString& state) {
        return list()->count({.filters = {{u"state"_s, state}}}, 99).value();
    };
    EXPECT_EQ(shown(u"overdue"_s), recount(u"NOT %1 AND %2 < '%3'"_s.arg(gone, last, today)));
    EXPECT_EQ(shown(u"overdue"_s), 1);
    EXPECT_EQ(shown(u"unset"_s), recount(u"NOT %1 AND %2 IS NULL"_s.arg(gone, last)));
    EXPECT_EQ(shown(u"off"_s), recount(gone));
    EXPECT_EQ(list()->count({.filters = {{u"unnamed"_s, u"1"_s}}}, 99).value(),
              recount(u"NOT %1 AND NOT EXISTS (SELECT 1 FROM key_employer_deed d "
                      "WHERE d.key_id = k.id AND d.kind = 'assign')"_s.arg(gone)));
    EXPECT_EQ(
        list()->count({.filters = {{u"officer"_s, QString::number(staff().value())}}}, 99).value(),
        recount(u"EXISTS (SELECT 1 FROM key_employer_deed d WHERE d.key_id = k.id "
                "AND d.officer_id = %1)"_s.arg(staff().value())));
}

TEST_P(KeyLists, CountTheVacanciesThatTakeApplicantsToday) {
    const auto firm = listed();
    EXPECT_EQ(rowsOf(*list())[0][u"vacancies"_s].toLongLong(), 0);
    auto facts = sampleVacancy(firm.facts.employer, 1);
    facts.openUntil = kToday;
    vacancy(facts);
    facts.title = u"仓库管理"_s;
    facts.openUntil = kToday.addDays(-1);
    vacancy(facts);
    EXPECT_EQ(rowsOf(*list())[0][u"vacancies"_s].toLongLong(), 1);
}

TEST_P(KeyLists, PutWhatIsDueOnTheWorklistOfTheOfficer) {
    fillKeys();
    const auto rows = rowsOf(*work());
    ASSERT_EQ(rows.size(), 4U) << "nothing is due of those without a day and off the list";
    EXPECT_EQ(rows[0][u"kind"_s], u"employer_contact"_s);
    EXPECT_EQ(rows[0][u"id"_s].toLongLong(),
              rowOf(*workKind(u"employer_contact"), firms_[0].value()));
    EXPECT_EQ(rows[0][u"state"_s], u"overdue"_s);
    EXPECT_EQ(rows[1][u"state"_s], u"due_soon"_s) << "today is not late";
    EXPECT_EQ(rows[0][u"record_id"_s].toLongLong(), firms_[0].value());
    EXPECT_FALSE(rows[0][u"person_id"_s].isValid());
    EXPECT_EQ(rows[0][u"name"_s], rowsOf(*list())[0][u"employer"_s]);
    EXPECT_EQ(rowsOf(*work(), {{u"staff"_s, QString::number(staff().value())}}).size(), 1U);
    std::map<QString, qint64> counts;
    for (const auto& row : rows) ++counts[row[u"state"_s].toString()];
    for (const auto& [state, count] : counts)
        EXPECT_EQ(work()->count({.filters = {{u"state"_s, state}}}, 99).value(), count);
}

TEST_P(KeyLists, ShowAClerkHisOwnAndThoseNobodyIsNamedFor) {
    fillKeys();
    const auto shownTo = [&](StaffId who) {
        auto rows = work();
        showOnlyTo(*rows, clerk(who));
        return rowsOf(*rows).size();
    };
    EXPECT_EQ(shownTo(staff()), 3U) << "one of his own and two of nobody's";
    EXPECT_EQ(shownTo(colleague()), 3U);
    SqlLeaveStore leaves(test().context());
    const auto covered = setLeave({test().transactions(), leaves, test().offices(), loadedCodes()},
                                  test().actor(), OperationId::make(),
                                  {.away = colleague(),
                                   .cover = staff(),
                                   .from = kToday,
                                   .until = kToday.addDays(3),
                                   .reason = u"1"_s},
                                  kToday);
    ASSERT_TRUE(ok(covered));
    EXPECT_EQ(shownTo(staff()), 4U) << "and those of the colleague who is away";
}

TEST_P(KeyLists, AreCountedByTheirOfficerBesideThePeople) {
    fillKeys();
    const auto listed = this->listed(20);
    ASSERT_TRUE(ok(give({seen(listed)}, staff())));
    const auto ended = this->listed(21);
    ASSERT_TRUE(ok(give({seen(ended)}, staff())));
    ASSERT_TRUE(ok(takeOff(ended.id)));
    const auto firms = SqlCaseLoad(test().context()).firms(test().actor().office);
    ASSERT_TRUE(ok(firms));
    EXPECT_EQ(*firms, (std::vector<std::pair<StaffId, int>>{{staff(), 2}, {colleague(), 1}}));
}

TEST_P(KeyLists, ArePutOnHoldLikeOtherWork) {
    fillKeys();
    SqlHoldStore holds(test().context());
    const HoldPorts ports{test().transactions(), holds, loadedCodes().lists};
    const std::vector<WorkItem> items{{u"employer_contact"_s, firms_[0].value()}};
    ASSERT_TRUE(ok(holdWork(ports, test().actor(), OperationId::make(), items,
                            {kToday.addDays(5), u"1"_s}, kToday)));
    EXPECT_EQ(rowsOf(*work()).size(), 3U);
    EXPECT_EQ(rowsOf(*work(), {{u"hold"_s, u"held"_s}}).size(), 1U);
    ASSERT_TRUE(ok(endHold(ports, test().actor(), OperationId::make(), items, kToday)));
    EXPECT_EQ(rowsOf(*work()).size(), 4U);
}

TEST_P(KeyLists, LoseTheirRowWhenTheContactIsRecorded) {
    fillKeys();
    ASSERT_TRUE(ok(visit(sampleVisit(firms_[0], kToday))));
    EXPECT_EQ(rowsOf(*work()).size(), 3U);
}
