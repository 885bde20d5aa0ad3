// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "tests/demo/demo_office_fixture.h"

#include <QTimeZone>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(DemoWork, KnowsNothingAfterItsDay) {
    auto& demo = sharedDemo();
    // Days that are set beforehand: when something is owed, and when a class is to begin.
    const QStringList planned{u"obligation.due_on"_s,          u"service.offer_starts_on"_s,
                              u"household_span.due_on"_s,      u"hardship.due_on"_s,
                              u"finding.shown_on"_s,           u"help_step.due_on"_s,
                              u"help_course.next_due"_s,       u"help_course.contact_due"_s,
                              u"help_course.due_on"_s,         u"follow_up_course.due_on"_s,
                              u"difficulty.due_on"_s,          u"difficulty_course.due_on"_s,
                              u"difficulty_course.show_on"_s,  u"difficulty_deed.due_on"_s,
                              u"group_session.on_day"_s,       u"programme_course.show_on"_s,
                              u"key_employer_course.due_on"_s, u"standing_course.lost_on"_s,
                              u"standing_course.show_on"_s,    u"standing_course.sort_on"_s};
    int columns = 0;
    for (const auto& table : demo.column(
             u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"_s)) {
        for (const auto& column :
             demo.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            if (planned.contains(table + u'.' + column)) continue;
            const bool isDay =
                column.endsWith(u"_on"_s) || column == u"on_day"_s || column == u"working_day"_s;
            const bool isInstant = column == u"recorded_at"_s || column == u"replaced_at"_s;
            if (!isDay && !isInstant) continue;
            ++columns;
            const auto last =
                isDay ? u"'2022-11-30'"_s
                      : QString::number(
                            QDateTime(kDemoWorkingDay.endOfDay(QTimeZone("Asia/Shanghai")))
                                .toMSecsSinceEpoch());
            EXPECT_EQ(
                demo.number(u"SELECT COUNT(*) FROM %1 WHERE %2 > %3"_s.arg(table, column, last)), 0)
                << qPrintable(table) << '.' << qPrintable(column);
        }
    }
    EXPECT_GT(columns, 25);
}

TEST(DemoWork, LastsAYear) {
    EXPECT_EQ(
        sharedDemo().number(u"SELECT COUNT(DISTINCT substr(registered_on, 1, 7)) FROM registration "
                            "WHERE registered_on > '2021-12-31'"_s),
        11);
}

TEST(DemoWork, RegistersAndPlacesInEveryOneOfTwelveMonths) {
    const auto months = [](const QString& day, const QString& from) {
        return sharedDemo().number(
            u"SELECT COUNT(DISTINCT substr(%1, 1, 7)) FROM %2 AND %1 > '2021-11-30'"_s.arg(day,
                                                                                           from));
    };
    for (const auto& kind : {u"graduate"_s, u"unemployment"_s, u"jobseeker"_s, u"migrant"_s})
        EXPECT_EQ(months(u"registered_on"_s, u"registration WHERE kind = '%1'"_s.arg(kind)), 12)
            << qPrintable(kind);
    const auto placed =
        u"placement w JOIN registration r ON r.person_id = w.person_id "
        "WHERE w.corrected = 0 AND r.kind = '%1'"_s;
    EXPECT_EQ(months(u"w.start_on"_s, placed.arg(u"unemployment"_s)), 12);
    EXPECT_GE(months(u"w.start_on"_s, placed.arg(u"graduate"_s)), 9);
}

TEST(DemoWork, ShowsTwelveMonthsOfOutcomes) {
    auto& session = sharedDemo().session();
    const SeriesQuery query{
        .name = u"outcomes"_s, .from = QDate(2021, 12, 1), .cutOff = kDemoWorkingDay};
    const auto facts = made(session.outcomes.facts(kindsOf(query.name), query.cutOff));
    const auto staff = made(session.offices.staff());
    const auto spec = made(seriesOf(query, facts, {staff, session.codes().divisions, {}}));
    ASSERT_EQ(spec.categories.size(), 12U);
    for (const auto& month : spec.categories) EXPECT_GT(spec.total(month.key), 0);
}

TEST(DemoWork, RegistersGraduatesAfterTheyLeftSchool) {
    EXPECT_EQ(sharedDemo().number(
                  u"SELECT COUNT(*) FROM registration r JOIN person p ON p.id = r.person_id "
                  "WHERE r.kind = 'graduate' AND r.registered_on <= p.graduated_on"_s),
              0);
}

TEST(DemoWork, HasEveryKindOfRowOnItsDay) {
    QMap<QString, int> kinds;
    auto& list = *sharedDemo().session().worklistRows;
    const auto columns = list.columns();
    const auto at = std::ranges::find(columns, u"kind"_s, &ListColumn::key) - columns.begin();
    ListQuery query{.limit = 500};
    do {
        const auto page = list.page(query);
        ASSERT_TRUE(ok(page));
        for (const auto& row : page->rows) ++kinds[row.cells[size_t(at)].toString()];
        query.after = page->next;
    } while (!query.after.isEmpty());
    for (const auto& kind : {u"contact"_s, u"guidance"_s, u"referral"_s, u"opportunity"_s,
                             u"receipt"_s, u"follow_up"_s, u"difficulty"_s, u"recognition"_s,
                             u"help_step"_s, u"help_contact"_s, u"household"_s, u"finding"_s})
        EXPECT_GT(kinds.value(kind), 0) << qPrintable(kind);
}

TEST(DemoWork, OffersThreeEmployersToAlmostEveryWillingGraduate) {
    const auto ports = sharedDemo().session().ports();
    int willing = 0;
    int withThree = 0;
    for (const auto id : sharedDemo().everybody()) {
        const auto file = loadCase(ports, id, kDemoWorkingDay);
        ASSERT_TRUE(ok(file));
        if (!std::ranges::any_of(file->owed, [](const Owed& promise) {
                return promise.inDenominator && promise.isActive();
            }))
            continue;
        const auto result = matchPerson(ports, id, kDemoWorkingDay);
        ASSERT_TRUE(ok(result));
        const auto proposed = proposeThree(*result);
        QSet<qint64> employers;
        for (const auto& match : proposed) employers.insert(match.offer.employer.id.value());
        EXPECT_EQ(employers.size(), qsizetype(proposed.size()));
        ++willing;
        withThree += proposed.size() == 3;
    }
    EXPECT_GT(willing, kDemoPersons / 50);
    EXPECT_GE(withThree * 100, willing * 95) << withThree << " of " << willing;
}

TEST(DemoWork, KeepsWhatTheRulesSayIsOwed) {
    const auto ports = sharedDemo().session().ports();
    for (const auto id : sharedDemo().everybody()) {
        const auto file = loadCase(ports, id, kDemoWorkingDay);
        const auto kept = sharedDemo().session().services.obligationsOf(id);
        ASSERT_TRUE(ok(file) && ok(kept));
        auto owed = obligationRowsOf(*file);
        std::ranges::sort(owed, {}, [](const ObligationRow& row) {
            return std::pair(row.registration, row.item);
        });
        EXPECT_EQ(*kept, owed) << id.value();
    }
}

TEST(DemoWork, HasNumbersWithoutAGap) {
    EXPECT_GT(sharedDemo().number(u"SELECT COUNT(*) FROM job_referral"_s), 100);
    for (const auto& year : {u"21"_s, u"22"_s}) {
        const auto issued = u" FROM job_referral WHERE substr(number, 9, 2) = '%1'"_s.arg(year);
        EXPECT_EQ(
            sharedDemo().number(u"SELECT COUNT(*)"_s + issued),
            sharedDemo().number(u"SELECT MAX(CAST(substr(number, 11) AS INTEGER))"_s + issued))
            << qPrintable(year);
    }
}
