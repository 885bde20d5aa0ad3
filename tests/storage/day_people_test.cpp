// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_day_counts.h"
#include "tests/storage/work_office.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Whom the acts of a day were about, whatever record they were done on.
class DayPeople : public WorkSuite {
protected:
    void note(std::string_view name, std::string_view subject, std::optional<qint64> id,
              const OperationId& operation = OperationId::make()) {
        ASSERT_TRUE(ok(test().transactions().run(test().actor(),
                                                 {.name = name,
                                                  .operation = operation,
                                                  .subject = subject,
                                                  .subjectId = id,
                                                  .right = Right::OwnSettings},
                                                 [](const Act&) { return Result<>(); })));
    }
    template <class Work>
    void done(std::string_view name, const OperationId& operation, Work work) {
        ASSERT_TRUE(ok(test().transactions().run(
            test().actor(), {.name = name, .operation = operation, .right = Right::OwnSettings},
            std::move(work))));
    }
    DayLine line(const QString& act) {
        const SqlDayCounts counts(test().context());
        const auto lines = counts.actsOf(test().actor().office, kToday);
        EXPECT_TRUE(ok(lines));
        if (lines)
            for (const auto& each : *lines)
                if (each.act == act) return each;
        return {};
    }
    PersonId newPerson() { return person(++made_).id; }
    qint64 record(const QString& subject, PersonId who) {
        if (subject == u"person") return who.value();
        if (subject == u"registration") return enrol(who, u"graduate"_s, kToday).id.value();
        if (subject == u"service")
            return serve({.person = who, .on = kToday, .contact = ContactFacts{u"02"_s, u"01"_s}})
                .id.value();
        if (subject == u"referral") {
            const int n = ++made_;
            const auto what = vacancy(sampleVacancy(employer(n).id, n));
            return recommend(who, what.id, kToday).id.value();
        }
        if (subject == u"difficulty") return difficulty(who, 3);
        if (subject == u"help_plan") return plan(who, 3, 3);
        if (subject == u"enrolment") return enrolment(who, 3);
        if (subject == u"onward") return onward(who, 3);
        if (subject == u"approval") return returned(who, 0);
        if (subject == u"household") return household(who, u"10"_s, u"verify"_s, 3);
        return transfer(who, u"asked"_s, 3);
    }

private:
    int made_ = 0;
};

TEST_P(DayPeople, AreFoundFromEveryKindOfRecord) {
    const QMap<QString, QString> persons{
        {u"person"_s, u"j.subject_id"_s},
        {u"registration"_s, u"(SELECT person_id FROM registration WHERE id = j.subject_id)"_s},
        {u"service"_s, u"(SELECT person_id FROM service WHERE id = j.subject_id)"_s},
        {u"referral"_s, u"(SELECT person_id FROM job_referral WHERE id = j.subject_id)"_s},
        {u"difficulty"_s, u"(SELECT person_id FROM difficulty WHERE id = j.subject_id)"_s},
        {u"help_plan"_s, u"(SELECT person_id FROM help_plan WHERE id = j.subject_id)"_s},
        {u"enrolment"_s, u"(SELECT person_id FROM programme_enrolment WHERE id = j.subject_id)"_s},
        {u"onward"_s, u"(SELECT person_id FROM onward_referral WHERE id = j.subject_id)"_s},
        {u"case_transfer"_s, u"(SELECT person_id FROM case_transfer WHERE id = j.subject_id)"_s},
        {u"sent_transfer"_s, u"(SELECT person_id FROM case_transfer WHERE id = j.subject_id)"_s},
        {u"approval"_s, u"(SELECT subject_id FROM approval WHERE id = j.subject_id)"_s},
        {u"household"_s,
         u"(SELECT person_id FROM household_member WHERE household_id = "
         u"j.subject_id AND relation = '0')"_s}};
    for (auto one = persons.constBegin(); one != persons.constEnd(); ++one) {
        SCOPED_TRACE(one.key().toStdString());
        const auto subject = one.key().toStdString();
        const auto act = "test." + subject;
        const auto first = record(one.key(), newPerson());
        const auto second = record(one.key(), newPerson());
        for (const auto id : {first, first, second}) note(act, subject, id);
        const auto shown = line(u"test."_s + one.key());
        EXPECT_EQ(shown, (DayLine{u"test."_s + one.key(), 3, 3, 2, 0}));
        EXPECT_EQ(shown.persons,
                  number(u"SELECT count(DISTINCT %1) FROM journal j WHERE j.act = 'test.%2'"_s.arg(
                      one.value(), one.key())));
    }
}

TEST_P(DayPeople, AreNotMadeUpWhereAnActIsAboutNobody) {
    const auto firm = employer(1).id.value();
    note("test.firm", "employer", firm);
    note("test.firm", "employer", firm);
    note("test.staff", "staff", staff().value());
    note("test.list", {}, {});
    note("test.request", "approval", returned({}, 0));
    note("test.gone", "service", 12345);
    EXPECT_EQ(line(u"test.firm"_s), (DayLine{u"test.firm"_s, 2, 0, 0, 2}));
    for (const auto& act : {u"test.staff"_s, u"test.list"_s, u"test.request"_s, u"test.gone"_s})
        EXPECT_EQ(line(act), (DayLine{act, 1, 0, 0, 1}));
}

TEST_P(DayPeople, CountOnceForEachActThatWritesAboutThem) {
    const auto one = newPerson();
    const auto other = newPerson();
    const auto many = [&](const Act& a) -> Result<> {
        for (const auto who : {one, one, other})
            if (auto added = test().services().add(
                    a, {.person = who, .on = kToday, .contact = ContactFacts{u"02"_s, u"01"_s}});
                !added)
                return fail(added.error());
        return {};
    };
    done("test.many", OperationId::make(), many);
    EXPECT_EQ(line(u"test.many"_s), (DayLine{u"test.many"_s, 1, 2, 2, 0}));
    done("test.many", OperationId::make(), many);
    EXPECT_EQ(line(u"test.many"_s), (DayLine{u"test.many"_s, 2, 4, 2, 0}));
    const auto within = OperationId::make();
    done("test.outer", within, [](const Act&) { return Result<>(); });
    done("test.inner", within.row(7), many);
    EXPECT_EQ(line(u"test.outer"_s), (DayLine{u"test.outer"_s, 1, 0, 0, 1}))
        << "the rows are another act's";
    EXPECT_EQ(line(u"test.inner"_s), (DayLine{u"test.inner"_s, 1, 2, 2, 0}));
}

TEST_P(DayPeople, OfLettersPrintedTogetherAreThoseOfThePapers) {
    const auto one = newPerson();
    const auto other = newPerson();
    const auto first = record(u"referral"_s, one);
    const auto second = record(u"referral"_s, one);
    const auto third = record(u"referral"_s, other);
    const auto released = OperationId::make();
    note("referral.print", "referral", {}, released);
    ASSERT_TRUE(ok(test().transactions().run(
        test().actor(),
        {.name = "referral.print_filed",
         .operation = released.row(1),
         .subject = "referral",
         .right = Right::OwnSettings},
        [&](const Act& a) -> Result<> {
            for (const auto& [letter, who] :
                 {std::pair(first, one), std::pair(second, one), std::pair(third, other)})
                if (auto filed = test().referrals().addPrint(a, u"F5"_s, letter, who, 1, u"pdf"_s);
                    !filed)
                    return fail(filed.error());
            return {};
        })));
    EXPECT_EQ(line(u"referral.print"_s), (DayLine{u"referral.print"_s, 1, 2, 2, 0}));
    EXPECT_EQ(line(u"referral.print_filed"_s), (DayLine{u"referral.print_filed"_s, 1, 2, 2, 0}));
}

TEST_P(DayPeople, WhoseRecordsWereMergedAreOnePerson) {
    const auto kept = newPerson();
    const auto gone = newPerson();
    const auto letter = record(u"referral"_s, kept);
    for (const auto who : {kept, gone}) note("test.view", "person", who.value());
    note("test.view", "referral", letter);
    EXPECT_EQ(line(u"test.view"_s), (DayLine{u"test.view"_s, 3, 3, 2, 0}));
    run(u"INSERT INTO person_merge (id, kept_id, gone_id, leads_to, reason, version_before, "
        "version_after, office_id, staff_id, operation_id, recorded_at) "
        "VALUES (%1, %2, %3, %2, '1', 1, 2, %4, %5, 'test-merge', 0)"_s.arg(fresh())
            .arg(kept.value())
            .arg(gone.value())
            .arg(test().actor().office.value())
            .arg(staff().value()));
    EXPECT_EQ(line(u"test.view"_s), (DayLine{u"test.view"_s, 3, 3, 1, 0}));
    run(u"UPDATE person_merge SET undone_at = 1 WHERE operation_id = 'test-merge'"_s);
    EXPECT_EQ(line(u"test.view"_s), (DayLine{u"test.view"_s, 3, 3, 2, 0}));
}

TEST_P(DayPeople, OfAHouseholdAreWhoeverHeadedItOnTheDay) {
    const auto home = record(u"household"_s, newPerson());
    note("test.home", "household", home);
    const auto left = [&](const QString& on) {
        run(u"UPDATE household_member SET left_on = %1 WHERE household_id = %2"_s.arg(on).arg(
            home));
    };
    EXPECT_EQ(line(u"test.home"_s), (DayLine{u"test.home"_s, 1, 1, 1, 0}));
    left(u"'%1'"_s.arg(iso(1)));
    EXPECT_EQ(line(u"test.home"_s).persons, 1);
    left(u"'%1'"_s.arg(iso(0)));
    EXPECT_EQ(line(u"test.home"_s), (DayLine{u"test.home"_s, 1, 0, 0, 1})) << "gone that day";
}

TEST_P(DayPeople, AgreeWithAPlainRecountOfAWholeOffice) {
    fillWork();
    const auto told = line(u"test.act"_s);
    const auto pairs =
        uR"(SELECT DISTINCT j.id AS act_id, t.person_id AS person_id FROM journal j JOIN
            (SELECT id, person_id, operation_id FROM registration
             UNION ALL SELECT id, person_id, operation_id FROM service) t
            ON replace(t.operation_id, ':' || t.id, '') = j.operation_id)"_s;
    EXPECT_EQ(told.acts, number(u"SELECT count(*) FROM journal WHERE act = 'test.act'"_s));
    EXPECT_EQ(told.personTimes, number(u"SELECT count(*) FROM (%1) x"_s.arg(pairs)));
    EXPECT_EQ(told.persons, number(u"SELECT count(DISTINCT x.person_id) FROM (%1) x"_s.arg(pairs)));
    EXPECT_EQ(told.aboutNobody,
              told.acts - number(u"SELECT count(DISTINCT x.act_id) FROM (%1) x"_s.arg(pairs)));
    EXPECT_GT(told.persons, 20);
    EXPECT_GT(told.aboutNobody, 20);
}

ZHIQIAO_ON_BOTH_ENGINES(DayPeople);
