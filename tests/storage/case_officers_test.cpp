// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_officers.h"
#include "core/storage/work_sources.h"
#include "tests/storage/work_office.h"

#include <QRandomGenerator>

#include <functional>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNobody = 0;

/// Recounted here, row by row: what waits for a person.
constexpr const char* kWaits[] = {
    "SELECT count(*) FROM obligation WHERE active = 1 AND person_id = %1",
    "SELECT count(*) FROM contact_course WHERE person_id = %1",
    "SELECT count(*) FROM slip_awaited WHERE id IN (SELECT id FROM job_referral WHERE person_id = "
    "%1)",
    "SELECT count(*) FROM follow_up_course WHERE due_on > '' AND person_id = %1",
    "SELECT count(*) FROM difficulty_course WHERE closed_on IS NULL AND person_id = %1",
    "SELECT count(*) FROM hardship WHERE due_on > '' AND person_id = %1",
    "SELECT count(*) FROM help_course WHERE closed_on IS NULL AND person_id = %1",
    "SELECT count(*) FROM programme_course WHERE show_on > '' AND person_id = %1",
    "SELECT count(*) FROM onward_course WHERE ended_on IS NULL AND answer_by > '' AND person_id = "
    "%1",
    "SELECT count(*) FROM away_course WHERE due_on > '' AND person_id = %1",
    "SELECT count(*) FROM finding WHERE severity = 0 AND person_id = %1",
    "SELECT count(*) FROM standing_course WHERE show_on > '' AND person_id = %1",
    "SELECT count(*) FROM case_transfer WHERE state = 'asked' AND person_id = %1"};

}  // namespace

class CaseOfficers : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        mine_ = staff();
        other_ =
            act([&](const Act& a) {
                return test().offices().saveStaff(
                    a, {},
                    {StaffId(1), a.office(), u"李秀英"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            })
                .value()
                .id;
        batch_ = fresh();
        run(u"INSERT INTO case_batch VALUES (%1, '1', '%2', 0, NULL, NULL, %3, %4, 'b-%1', 0)"_s
                .arg(batch_)
                .arg(iso(-3))
                .arg(test().actor().office.value())
                .arg(mine_->value()));
    }
    std::set<qint64> numbers(const QString& sql) {
        auto rows = test().database().run({"test.numbers", sql, false});
        EXPECT_TRUE(ok(rows));
        std::set<qint64> found;
        while (rows && rows->next()) found.insert(rows->id(0));
        return found;
    }
    std::set<qint64> kept(PersonId who) {
        return numbers(
            u"SELECT officer_id FROM case_officer WHERE person_id = %1"_s.arg(who.value()));
    }
    std::set<qint64> recounted(PersonId who) {
        const auto person = QString::number(who.value());
        const auto named = u"SELECT officer_id FROM case_assignment WHERE person_id = "_s + person;
        const auto last = numbers(named +
                                  u" AND (id & 1099511627775) = (SELECT max(id & "
                                  "1099511627775) FROM case_assignment WHERE person_id = "_s +
                                  person + u')');
        if (!last.empty()) return last;
        const auto registered = numbers(
            u"SELECT officer_id FROM registration WHERE ended_on IS NULL AND person_id = "_s +
            person + u" AND id NOT IN (SELECT corrects FROM registration WHERE corrects > 0)"_s);
        if (!registered.empty()) return registered;
        for (const auto* waits : kWaits)
            if (number(QString::fromLatin1(waits).arg(person)) > 0) return {kNobody};
        return {};
    }
    RegistrationId registered(PersonId who, StaffId officer, const QString& kind = u"graduate"_s,
                              std::optional<RegistrationId> corrects = {},
                              std::optional<int> ended = {}) {
        auto facts = sampleRegistration(officer, kind);
        facts.registeredOn = kToday.addDays(-30);
        if (ended) facts.endedOn = kToday.addDays(*ended);
        return act([&](const Act& a) {
                   return test().people().addRegistration(
                       a, {.person = who, .facts = facts, .corrects = corrects});
               })
            .value()
            .id;
    }
    qint64 give(PersonId who, StaffId officer) {
        const auto id = fresh();
        run(u"INSERT INTO case_assignment VALUES (%1, %2, %3, '%4', '1', %5, %6, %3, 'a-%1', 0)"_s
                .arg(id)
                .arg(who.value())
                .arg(officer.value())
                .arg(iso(-3))
                .arg(batch_)
                .arg(test().actor().office.value()));
        return id;
    }

    std::optional<StaffId> mine_, other_;
    qint64 batch_ = 0;
};
ZHIQIAO_ON_BOTH_ENGINES(CaseOfficers);

TEST_P(CaseOfficers, AreThoseOfTheOpenRegistrations) {
    const auto who = person(1).id;
    EXPECT_EQ(kept(who), std::set<qint64>());
    const auto first = registered(who, *mine_);
    EXPECT_EQ(kept(who), std::set{mine_->value()});
    registered(who, *other_, u"hardship"_s);
    EXPECT_EQ(kept(who), (std::set{mine_->value(), other_->value()}));
    registered(who, *mine_, u"graduate"_s, first, -1);
    EXPECT_EQ(kept(who), std::set{other_->value()});
}

TEST_P(CaseOfficers, AreTheOneWhoWasNamedLastWhateverTheRegistrations) {
    const auto who = person(1).id;
    registered(who, *mine_);
    give(who, *mine_);
    const auto last = give(who, *other_);
    EXPECT_EQ(kept(who), std::set{other_->value()});
    registered(who, *mine_, u"hardship"_s);
    EXPECT_EQ(kept(who), std::set{other_->value()});
    run(u"DELETE FROM case_assignment WHERE id = %1"_s.arg(last));
    EXPECT_EQ(kept(who), std::set{mine_->value()});
}

TEST_P(CaseOfficers, OfWhatWaitsForNobodyIsNobodyUntilItIsDone) {
    struct Kind {
        const char* name;
        std::function<qint64(PersonId)> begin;
        QString end;
    };
    const std::vector<Kind> kinds{
        {"contact", [&](PersonId who) { return agreed(who, 3); },
         u"DELETE FROM contact_course WHERE id = %1"_s},
        {"follow-up", [&](PersonId who) { return followUp(who, 3); },
         u"UPDATE follow_up_course SET due_on = NULL WHERE id = %1"_s},
        {"ticket", [&](PersonId who) { return difficulty(who, 3); },
         u"UPDATE difficulty_course SET closed_on = opened_on WHERE id = %1"_s},
        {"recognition", [&](PersonId who) { return recognition(who, u"recheck"_s, 300); },
         u"UPDATE hardship SET due_on = NULL WHERE id = %1"_s},
        {"programme", [&](PersonId who) { return enrolment(who, 3); },
         u"UPDATE programme_course SET show_on = NULL WHERE id = %1"_s},
        {"transfer", [&](PersonId who) { return transfer(who, u"asked"_s, 3); },
         u"UPDATE case_transfer SET state = 'withdrawn' WHERE id = %1"_s},
        {"fault", [&](PersonId who) { return fault(who); },
         u"DELETE FROM finding WHERE id = %1"_s}};
    int n = 0;
    for (const auto& kind : kinds) {
        const auto who = person(++n).id;
        const auto id = kind.begin(who);
        EXPECT_EQ(kept(who), std::set{kNobody}) << kind.name;
        const auto officer = registered(who, *mine_);
        EXPECT_EQ(kept(who), std::set{mine_->value()}) << kind.name;
        registered(who, *mine_, u"graduate"_s, officer, -1);
        EXPECT_EQ(kept(who), std::set{kNobody}) << kind.name;
        run(kind.end.arg(id));
        EXPECT_EQ(kept(who), std::set<qint64>()) << kind.name;
    }
    EXPECT_EQ(caseOfficerDifferences(test().database()).value(), 0);
}

TEST_P(CaseOfficers, OfASlipAreNobodyUntilItComesBack) {
    const auto who = person(1).id;
    const auto slip = recommend(who, vacancy(sampleVacancy(employer(1).id, 1)).id, kToday);
    EXPECT_EQ(kept(who), std::set{kNobody});
    run(u"DELETE FROM slip_awaited WHERE id = %1"_s.arg(slip.id.value()));
    EXPECT_EQ(kept(who), std::set<qint64>());
}

TEST_P(CaseOfficers, AreRecountedAfterAnySequenceOfWrites) {
    QRandomGenerator random(20221130);
    std::vector<PersonId> people;
    for (int n = 1; n <= 6; ++n) people.push_back(person(n).id);
    std::vector<qint64> tickets;
    std::vector<qint64> named;
    std::vector<std::pair<PersonId, RegistrationId>> open;
    const auto any = [&](const auto& of) { return of[size_t(random.bounded(int(of.size())))]; };
    for (int step = 0; step < 150; ++step) {
        const auto who = any(people);
        const auto officer = random.bounded(2) ? *mine_ : *other_;
        switch (random.bounded(8)) {
        case 0: open.emplace_back(who, registered(who, officer)); break;
        case 1:
            if (open.empty()) break;
            registered(open.back().first, officer, u"graduate"_s, open.back().second, -1);
            open.pop_back();
            break;
        case 2: named.push_back(give(who, officer)); break;
        case 3:
            if (named.empty()) break;
            run(u"DELETE FROM case_assignment WHERE id = %1"_s.arg(any(named)));
            break;
        case 4: tickets.push_back(difficulty(who, 3)); break;
        case 5:
            if (tickets.empty()) break;
            run(u"UPDATE difficulty_course SET closed_on = opened_on WHERE id = %1"_s.arg(
                any(tickets)));
            break;
        case 6:  // as a merge moves it
            if (tickets.empty()) break;
            run(u"UPDATE difficulty_course SET person_id = %2 WHERE id = %1"_s.arg(any(tickets))
                    .arg(who.value()));
            break;
        default:
            if (named.empty()) break;
            run(u"UPDATE case_assignment SET person_id = %2 WHERE id = %1"_s.arg(any(named))
                    .arg(who.value()));
        }
        for (const auto person : people)
            ASSERT_EQ(kept(person), recounted(person)) << "after " << step << " writes";
    }
}

TEST_P(CaseOfficers, ThatAreWrongAreFoundAndMadeAnew) {
    fillWork();
    const auto none = caseOfficerDifferences(test().database());
    ASSERT_TRUE(ok(none));
    EXPECT_EQ(*none, 0);
    run(u"INSERT INTO case_officer VALUES (%1, 4711)"_s.arg(person(900).id.value()));
    run(u"DELETE FROM case_officer WHERE officer_id = 0 AND person_id = (SELECT min(person_id) "
        "FROM case_officer WHERE officer_id = 0)"_s);
    const auto two = caseOfficerDifferences(test().database());
    ASSERT_TRUE(ok(two));
    EXPECT_EQ(*two, 2);
    const auto made = makeCaseOfficersAnew(test().database());
    ASSERT_TRUE(ok(made));
    EXPECT_EQ(*made, 2);
    EXPECT_EQ(caseOfficerDifferences(test().database()).value(), 0);
}

/// A sort of work that was joined without its trigger would be missing from somebody's day.
TEST_P(CaseOfficers, KnowEverySortOfWorkOfAPerson) {
    fillWork();
    for (const auto& source : workSources(kToday, {})) {
        if (source.fromPeople.empty() || source.ofOfficer) continue;
        auto from = u"SELECT cd.person_id FROM (SELECT id AS person_id FROM person) cd "_s;
        for (const auto& step : source.fromPeople)
            from += u"JOIN "_s + step.table + u" ON "_s + step.on + u' ';
        const auto people = numbers(from + source.joins + u" WHERE "_s + source.where);
        EXPECT_FALSE(people.empty()) << qPrintable(source.kind);
        for (const auto who : people)
            EXPECT_FALSE(kept(PersonId(who)).empty()) << qPrintable(source.kind);
    }
}
