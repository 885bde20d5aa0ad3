// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/list_office.h"

#include <QRegularExpression>

#include <sqlite3.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The text of every statement a connection runs while this lives; those the search table runs
/// within one are comments to SQLite.
class Statements {
public:
    explicit Statements(Database& database)
        : sqlite_(*static_cast<sqlite3* const*>(database.handle().constData())) {
        sqlite3_trace_v2(sqlite_, SQLITE_TRACE_STMT, keep, this);
    }
    ~Statements() { sqlite3_trace_v2(sqlite_, 0, nullptr, nullptr); }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;
    [[nodiscard]] const QStringList& texts() const { return texts_; }

private:
    static int keep(unsigned, void* self, void* statement, void*) {
        char* text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
        const auto sql = QString::fromUtf8(text);
        if (!sql.startsWith(u"--"_s)) static_cast<Statements*>(self)->texts_ << sql;
        sqlite3_free(text);
        return 0;
    }
    sqlite3* sqlite_;
    QStringList texts_;
};

/// What the statements of a connection cost while this lives, in steps of SQLite's machine.
class Work {
public:
    explicit Work(Database& database)
        : sqlite_(*static_cast<sqlite3* const*>(database.handle().constData())) {
        sqlite3_trace_v2(sqlite_, SQLITE_TRACE_PROFILE, count, this);
    }
    ~Work() { sqlite3_trace_v2(sqlite_, 0, nullptr, nullptr); }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    [[nodiscard]] int steps() const { return steps_; }
    [[nodiscard]] int readThrough() const { return readThrough_; }

private:
    static int count(unsigned, void* self, void* statement, void*) {
        auto& work = *static_cast<Work*>(self);
        auto* done = static_cast<sqlite3_stmt*>(statement);
        work.steps_ += sqlite3_stmt_status(done, SQLITE_STMTSTATUS_VM_STEP, 1);
        work.readThrough_ += sqlite3_stmt_status(done, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        return 0;
    }
    sqlite3* sqlite_;
    int steps_ = 0;
    int readThrough_ = 0;
};

bool readsPersonsThrough(const QStringList& plan) {
    return std::ranges::any_of(plan, [](const QString& step) {
        return step == u"SCAN p"_s || step.startsWith(u"SCAN p "_s);
    });
}

}  // namespace

/// Which way SQLite takes to a page, told by itself.
class ListPlans : public EngineSuite {
protected:
    QStringList planOf(const ListSource& list, const ListQuery& query) {
        QString text;
        {
            const Statements statements(test().database());
            EXPECT_TRUE(ok(list.page(query)));
            EXPECT_EQ(statements.texts().size(), 1) << "one statement a page";
            text = statements.texts().join(QString());
        }
        text = u"EXPLAIN QUERY PLAN "_s + text;
        auto rows = test().database().run({"test.plan", text, false});
        EXPECT_TRUE(ok(rows));
        QStringList plan;
        while (rows && rows->next()) plan << rows->text(3);
        return plan;
    }
};
INSTANTIATE_TEST_SUITE_P(, ListPlans, testing::Values(Engine::Sqlite),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(ListPlans, FindAPersonWithoutReadingTheTableThrough) {
    fillOffice(20);
    const auto list = peopleList(test().context(), test().clock());
    const auto someone = samplePerson(3);
    for (const auto& typed :
         {u"卓玛"_s, u"卓"_s, u"zhuoma"_s, u"zm"_s, someone.idNumber, someone.idNumber.right(4),
          someone.idNumber.right(6), u"14200000003"_s, u"卓玛 "_s + someone.idNumber.right(4)}) {
        const auto plan = planOf(*list, {.text = typed});
        EXPECT_FALSE(readsPersonsThrough(plan)) << qPrintable(plan.join(u'\n'));
        EXPECT_TRUE(plan.filter(u"person_by_name"_s).isEmpty()) << qPrintable(plan.join(u'\n'));
    }
}

/// A page of whom a search finds costs what a page costs, however many are found.
TEST_P(ListPlans, FetchNoMoreThanThePage) {
    constexpr int kPage = 10;
    const auto list = peopleList(test().context(), test().clock());
    const auto addUntil = [&](int from, int until) {
        ASSERT_TRUE(ok(test().database().inTransaction([&]() -> Result<> {
            for (int n = from; n < until; ++n) person(n);
            return {};
        })));
    };
    const QStringList questions{u"卓玛"_s, u"卓"_s, u"zhuoma"_s, u"zm"_s, u"卓 zhuoma"_s};
    const auto workOf = [&](const ListQuery& query) {
        {
            const Work before(test().database());  // counts what was never asked for until now
            (void)list->page(query);
        }
        const Work work(test().database());
        const auto page = list->page(query);
        EXPECT_EQ(page->rows.size(), size_t(kPage));
        EXPECT_LE(work.readThrough(), kPage + 1) << qPrintable(query.text);
        return work.steps();
    };
    addUntil(1, 60);
    QList<int> few;
    QStringList cursors;
    for (const auto& question : questions) {
        few << workOf({.text = question, .limit = kPage});
        cursors << list->page({.text = question, .limit = kPage})->next;
    }
    addUntil(60, 600);
    for (qsizetype n = 0; n < questions.size(); ++n) {
        EXPECT_LE(workOf({.text = questions[n], .limit = kPage}), few[n] + few[n] / 10)
            << qPrintable(questions[n]);
        EXPECT_LE(workOf({.text = questions[n], .after = cursors[n], .limit = kPage}),
                  few[n] + few[n] / 4)
            << "the second page of " << qPrintable(questions[n]);
    }
}

TEST_P(ListPlans, PageThroughThePersonsAlongTheIndex) {
    fillOffice(20);
    const auto list = peopleList(test().context(), test().clock());
    const auto first = list->page({.limit = 5});
    ASSERT_TRUE(ok(first));
    for (const auto& query : {ListQuery{.limit = 5}, ListQuery{.after = first->next, .limit = 5}}) {
        const auto plan = planOf(*list, query);
        EXPECT_FALSE(plan.filter(u"person_by_name"_s).isEmpty()) << qPrintable(plan.join(u'\n'));
    }
    EXPECT_FALSE(planOf(*list, {.after = first->next, .limit = 5})
                     .filter(u"person_by_name (name_key"_s)
                     .isEmpty())
        << "a later page begins where the one before ended";
}

TEST_P(ListPlans, TakeTheWorklistFromTheIndexOfWhatIsOwed) {
    fillOffice(20);
    const auto list = worklist(test().context(), test().clock());
    const auto first = list->page({.limit = 5});
    ASSERT_TRUE(ok(first));
    for (const auto& query : {ListQuery{.limit = 5}, ListQuery{.after = first->next, .limit = 5},
                              ListQuery{.filters = {{u"due"_s, u"..2022-12-07"_s}}, .limit = 5}}) {
        const auto plan = planOf(*list, query);
        EXPECT_FALSE(plan.filter(u"INDEX obligation_owed"_s).isEmpty())
            << qPrintable(plan.join(u'\n'));
        EXPECT_FALSE(readsPersonsThrough(plan)) << qPrintable(plan.join(u'\n'));
    }
}

TEST_P(ListPlans, ReadAPageOfWhatAllFallsDueOnOneDayAndNoMore) {
    constexpr int kPage = 5;
    const auto list = worklist(test().context(), test().clock());
    const auto oweUntil = [&](int from, int until) {
        ASSERT_TRUE(ok(test().database().inTransaction([&]() -> Result<> {
            for (int n = from; n < until; ++n) {
                const auto who = person(n).id;
                const auto made = enrol(who, u"graduate"_s, kToday.addDays(-n % 90));
                owe(who, {{.registration = made.id,
                           .person = who,
                           .item = u"referral"_s,
                           .standard = u"test"_s,
                           .promised = 3,
                           .due = QDate(2022, 12, 31),
                           .active = true,
                           .staff = staff(),
                           .office = test().actor().office}});
            }
            return {};
        })));
    };
    const auto stepsOf = [&](const ListQuery& query) {
        EXPECT_EQ(list->page(query)->rows.size(), size_t(kPage));
        const Work work(test().database());
        (void)list->page(query);
        return work.steps();
    };
    oweUntil(1, 100);
    const auto few = stepsOf({.limit = kPage});
    oweUntil(100, 1000);
    EXPECT_LE(stepsOf({.limit = kPage}), 3 * few)
        << "ten on each day of registration, one before, are put in order; not a thousand";
}

TEST_P(ListPlans, TakeEachSortOfWorkFromAnIndexInTheOrderOfItsDay) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    const auto first = list->page({.limit = 5});
    ASSERT_TRUE(ok(first));
    for (const auto& query : {ListQuery{.limit = 5}, ListQuery{.after = first->next, .limit = 5},
                              ListQuery{.filters = {{u"state"_s, u"due_soon"_s}}, .limit = 5}}) {
        const auto plan = planOf(*list, query);
        for (const auto& index :
             {u"obligation_owed"_s, u"slip_awaited_in_order"_s, u"hardship_by_due"_s,
              u"help_course_by_step"_s, u"help_course_by_contact"_s, u"household_span_by_due"_s,
              u"household_count_by_end"_s, u"finding_in_order"_s})
            EXPECT_FALSE(plan.filter(index).isEmpty()) << qPrintable(index + plan.join(u'\n'));
        EXPECT_FALSE(readsPersonsThrough(plan)) << qPrintable(plan.join(u'\n'));
    }
}

/// What is due is few; whatever else is kept of people grows without end.
TEST_P(ListPlans, WalkThroughNothingButWhatIsDue) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    const QStringList due{u"o"_s, u"cc"_s, u"sa"_s, u"u"_s,  u"y"_s,  u"h"_s,  u"c"_s, u"s"_s,
                          u"n"_s, u"t"_s,  u"rr"_s, u"pc"_s, u"oc"_s, u"ec"_s, u"f"_s};
    static const QRegularExpression walk(
        u"^(?:SCAN|SEARCH (?=.*\\(rowid>)) ?([a-z]+)(?![a-z0-9])"_s);
    for (const auto& query :
         {ListQuery{.limit = 5}, ListQuery{.filters = {{u"state"_s, u"overdue"_s}}, .limit = 5}}) {
        const auto plan = planOf(*list, query);
        int walked = 0;
        for (const auto& step : plan) {
            const auto found = walk.match(step);
            if (!found.hasMatch() || found.captured(1) == u"k") continue;  // the page's own keys
            ++walked;
            EXPECT_TRUE(due.contains(found.captured(1))) << qPrintable(step);
        }
        EXPECT_GT(walked, 0) << qPrintable(plan.join(u'\n'));
    }
}

TEST_P(ListPlans, SearchTheWorkOfTheDayWithoutReadingATableThrough) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    for (const auto& typed : {u"卓玛"_s, u"zm"_s, u"有限公司"_s}) {
        const auto plan = planOf(*list, {.text = typed, .limit = 5});
        EXPECT_FALSE(readsPersonsThrough(plan)) << qPrintable(plan.join(u'\n'));
        for (const auto* table : {"o", "sa", "f", "e", "ec", "kf"})
            EXPECT_TRUE(plan.filter(QRegularExpression(
                                        u"^SCAN %1( (?!USING )|$)"_s.arg(QLatin1String(table))))
                            .isEmpty())
                << table << qPrintable(plan.join(u'\n'));
    }
}

TEST_P(ListPlans, GoFromAnOfficerToTheRowsOfHerPeople) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    const ListQuery ofOne{.filters = {{u"staff"_s, u"1"_s}}, .limit = 5};
    EXPECT_TRUE(planOf(*list, ofOne).filter(u"obligation_owed"_s).isEmpty());
    EXPECT_FALSE(planOf(*list, {.filters = {{u"staff"_s, u"1|0"_s}}, .limit = 5})
                     .filter(u"obligation_owed"_s)
                     .isEmpty())
        << "nobody's people are not to be found so";
    showOnlyTo(*list, {.staff = staff(),
                       .office = test().actor().office,
                       .division = u"639921"_s,
                       .grants = {{Role::Clerk, Scope::Own}}});
    const auto plan = planOf(*list, {.limit = 5});
    for (const auto* inOrder :
         {"obligation_owed", "contact_course_in_order", "slip_awaited_in_order",
          "follow_up_course_in_order", "difficulty_course_in_order", "hardship_by_due",
          "help_course_by_step", "help_course_by_contact", "onward_course_awaited",
          "away_course_in_order", "finding_in_order"})
        EXPECT_TRUE(plan.filter(QLatin1String(inOrder)).isEmpty())
            << inOrder << qPrintable(plan.join(u'\n'));
    EXPECT_FALSE(plan.filter(u"case_officer_by_officer"_s).isEmpty())
        << qPrintable(plan.join(u'\n'));
}

TEST_P(ListPlans, ReadWhatIsOnHoldWithoutGoingThroughWhatIsOwed) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    const auto plan = planOf(*list, {.filters = {{u"hold"_s, u"held"_s}}, .limit = 5});
    EXPECT_TRUE(plan.filter(u"obligation_owed"_s).isEmpty()) << qPrintable(plan.join(u'\n'));
    EXPECT_TRUE(plan.filter(u"SCAN o"_s).isEmpty()) << qPrintable(plan.join(u'\n'));
    EXPECT_FALSE(plan.filter(u"worklist_hold"_s).isEmpty() && plan.filter(u" w "_s).isEmpty());
}

TEST_P(ListPlans, BeginADeskCardWithItsPeople) {
    fillOffice(10);
    const auto list = worklist(test().context(), test().clock());
    const auto plan = planOf(*list, {.filters = {{u"desk"_s, u"1"_s}}, .limit = 5});
    for (const auto* table : {"o", "sa", "f", "u", "h", "c", "s", "n", "p", "person", "a", "b"})
        EXPECT_FALSE(plan.contains(u"SCAN "_s + QLatin1String(table)))
            << qPrintable(plan.join(u'\n'));
}
