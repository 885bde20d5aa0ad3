// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/work_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// The rows one officer sees on 今日 who sees no other's, whichever way they are looked for.
class OwnWork : public WorkSuite {
protected:
    void SetUp() override {
        WorkSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        mine_ = staff();
        other_ = colleague(u"李秀英"_s);
        away_ = colleague(u"马海"_s);
        gone_ = colleague(u"祁成"_s);
        run(u"UPDATE staff SET active_until = '%1' WHERE id = %2"_s.arg(iso(-5)).arg(
            gone_->value()));
        batch_ = fresh();
        run(u"INSERT INTO case_batch VALUES (%1, '1', '%2', 0, NULL, NULL, %3, %4, 'b-%1', 0)"_s
                .arg(batch_)
                .arg(iso(-3))
                .arg(test().actor().office.value())
                .arg(mine_->value()));
        run(u"INSERT INTO staff_leave VALUES (%1, %2, %3, '%4', '%5', '1', NULL, NULL, %6, %2, "
            "'l-%1', 0)"_s.arg(fresh())
                .arg(away_->value())
                .arg(mine_->value())
                .arg(iso(-1), iso(5))
                .arg(test().actor().office.value()));
    }
    StaffId colleague(const QString& name) {
        return act([&](const Act& a) {
                   return test().offices().saveStaff(
                       a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
               })
            .value()
            .id;
    }
    /// Owed a referral by a registration with that officer.
    PersonId owedBy(int n, StaffId officer, std::optional<int> ends = {}) {
        const auto who = person(n).id;
        registered(who, officer, ends);
        return who;
    }
    void registered(PersonId who, StaffId officer, std::optional<int> ends = {}) {
        auto facts = sampleRegistration(officer, u"graduate"_s);
        facts.registeredOn = kToday.addDays(-30);
        if (ends) facts.endedOn = kToday.addDays(*ends);
        const auto made =
            act([&](const Act& a) {
                return test().people().addRegistration(a, {.person = who, .facts = facts});
            }).value();
        owed_[who].push_back({.registration = made.id,
                              .person = who,
                              .item = u"referral"_s,
                              .standard = u"test"_s,
                              .due = kToday.addDays(3),
                              .stopsOn = facts.endedOn,
                              .staff = officer,
                              .office = test().actor().office});
        owe(who, owed_[who]);
    }
    void give(PersonId who, StaffId officer) {
        const auto id = fresh();
        run(u"INSERT INTO case_assignment VALUES (%1, %2, %3, '%4', '1', %5, %6, %3, 'a-%1', 0)"_s
                .arg(id)
                .arg(who.value())
                .arg(officer.value())
                .arg(iso(-3))
                .arg(batch_)
                .arg(test().actor().office.value()));
    }
    std::set<qint64> seen(const QMap<QString, QString>& filters = {}, Scope scope = Scope::Own) {
        const auto source = list();
        showOnlyTo(*source, {.staff = *mine_,
                             .office = test().actor().office,
                             .division = sampleOffice().division,
                             .grants = {{Role::Clerk, scope}}});
        std::set<qint64> people;
        for (const auto& row : rowsOf(*source, filters))
            people.insert(row[u"person_id"_s].toLongLong());
        EXPECT_EQ(source->count({.filters = filters}, 1000).value(),
                  qint64(rowsOf(*source, filters).size()));
        if (!filters.contains(u"state"_s)) expectCounted(*source, filters);
        return people;
    }

    void expectCounted(const ListSource& source, const QMap<QString, QString>& filters) {
        QMap<QString, qint64> states{{QString(), 0}, {u"overdue"_s, 0}, {u"due_soon"_s, 0}};
        for (const auto& row : rowsOf(source, filters)) {
            ++states[QString()];
            if (const auto state = row[u"state"_s].toString(); states.contains(state))
                ++states[state];
        }
        const QStringList asked{u"overdue"_s, u"due_soon"_s};
        EXPECT_EQ(source.countEach({.filters = filters}, u"state"_s, asked, 1000).value(), states);
        for (auto& number : states) number = std::min<qint64>(number, 2);
        EXPECT_EQ(source.countEach({.filters = filters}, u"state"_s, asked, 2).value(), states);
    }

    std::optional<StaffId> mine_, other_, away_, gone_;

private:
    qint64 batch_ = 0;
    std::map<PersonId, std::vector<ObligationRow>> owed_;
};
ZHIQIAO_ON_BOTH_ENGINES(OwnWork);

TEST_P(OwnWork, IsOfTheOwnPeopleOfNobodysAndOfThoseCoveredFor) {
    std::set<qint64> expected;
    int n = 0;
    const auto expect = [&](PersonId who) { expected.insert(who.value()); };
    expect(owedBy(++n, *mine_));
    owedBy(++n, *other_);
    expect(owedBy(++n, *gone_));
    expect(owedBy(++n, *away_));
    const auto given = owedBy(++n, *other_);
    give(given, *mine_);
    expect(given);
    give(owedBy(++n, *mine_), *other_);
    const auto givenToGone = owedBy(++n, *other_);
    give(givenToGone, *gone_);
    expect(givenToGone);
    const auto givenToAway = owedBy(++n, *other_);
    give(givenToAway, *away_);
    expect(givenToAway);
    expect(owedBy(++n, *other_, 4));  // about to end: in nobody's charge for good
    const auto ofTwo = owedBy(++n, *other_);
    registered(ofTwo, *mine_);
    expect(ofTwo);
    const auto takenBack = owedBy(++n, *mine_);
    give(takenBack, *other_);
    give(takenBack, *mine_);
    expect(takenBack);
    EXPECT_EQ(seen(), expected);
    EXPECT_EQ(seen({{u"state"_s, u"due_soon"_s}}), expected);
    EXPECT_EQ(seen({{u"state"_s, u"overdue"_s}}), std::set<qint64>());
}

TEST_P(OwnWork, AskedForByOfficerIsWhatStandsUnderThatOfficer) {
    const auto byRegistration = owedBy(1, *other_);
    owedBy(2, *mine_);
    const auto byAssignment = owedBy(3, *mine_);
    give(byAssignment, *other_);
    give(owedBy(4, *other_), *mine_);
    const auto aboutToEnd = owedBy(5, *other_, 4);
    const std::set expected{byRegistration.value(), byAssignment.value(), aboutToEnd.value()};
    for (const auto& staff : {QString::number(other_->value()), u"李秀英"_s, u"李"_s})
        EXPECT_EQ(seen({{u"staff"_s, staff}}, Scope::Office), expected) << qPrintable(staff);
    EXPECT_EQ(seen({{u"staff"_s, QString::number(other_->value())}}), std::set{aboutToEnd.value()})
        << "of those only nobody's is hers to see";
}
