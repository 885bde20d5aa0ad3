// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding_acts.h"
#include "core/checks/finding_refresh.h"
#include "core/storage/list_findings.h"
#include "core/storage/sql_consent_store.h"
#include "core/storage/sql_finding_store.h"
#include "core/storage/sql_hardship_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const HardshipCategories& categories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

const std::vector<ServiceStandard> kNoStandards;

}  // namespace

/// What checks find follows every act, on both engines.
class Findings : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped()) return;
        store_ = std::make_unique<SqlFindingStore>(test().context());
        hardship_ = std::make_unique<SqlHardshipStore>(test().context());
        consents_ = std::make_unique<SqlConsentStore>(test().context());
        acts_ = std::make_unique<SqlTransactions>(test().context(), test().clock());
        acts_->followWith([this](const Act& act, const TouchedRecords& touched) {
            return refreshFindings(ports(), touched, act.today());
        });
        list_ = findingsList(test().context(), test().clock());
    }
    CheckPorts ports() {
        return {*store_,
                {*acts_, test().people(), test().vacancies(), test().referrals(), test().services(),
                 test().offices(), test().households(), loadedCodes(), kNoStandards},
                *hardship_,
                *consents_,
                categories()};
    }
    FindingPorts findingPorts() { return {*acts_, *store_, loadedCodes().lists}; }
    template <class Work>
    auto followed(Work work) {
        return acts_->run(
            test().actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    static PersonFacts rightFacts(int n) {
        auto facts = samplePerson(n);
        facts.sex = IdentityNumber::fromText(facts.idNumber)->sex();
        facts.birthOn = IdentityNumber::fromText(facts.idNumber)->birth();
        return facts;
    }
    Person add(const PersonFacts& facts) {
        return followed([&](const Act& a) { return test().people().add(a, facts); }).value();
    }
    Person change(const Person& person, const PersonFacts& facts) {
        return followed([&](const Act& a) {
                   return test().people().update(a, person.id, person.rowVersion, facts);
               })
            .value();
    }
    Registration enrolled(PersonId who, const QString& kind, QDate on) {
        auto facts = sampleRegistration(staff(), kind);
        facts.registeredOn = on;
        return followed([&](const Act& a) {
                   return test().people().addRegistration(a, {.person = who, .facts = facts});
               })
            .value();
    }
    /// The checks of the rows a question leaves.
    QString listed(QMap<QString, QString> filters = {{u"finding_state"_s, u"open"_s}}) {
        const auto page = list_->page({.filters = filters});
        EXPECT_TRUE(ok(page));
        const auto count = list_->count({.filters = filters}, 1000);
        EXPECT_TRUE(ok(count));
        QStringList checks;
        for (const auto& row : page->rows) checks << row.cells[1].toString();
        EXPECT_EQ(*count, checks.size()) << "the count tells the rows";
        return checks.join(u' ');
    }
    qint64 firstRow() {
        const auto page = list_->page({});
        EXPECT_FALSE(page->rows.empty());
        return page->rows.empty() ? 0 : page->rows.front().id;
    }
    std::string kept(PersonId id) {
        QStringList checks;
        const auto all = store_->keptOf({CheckSubject::Person, id.value()});
        EXPECT_TRUE(ok(all));
        for (const auto& one : *all) checks << toQString(one.finding.check);
        return checks.join(u' ').toStdString();
    }
    Result<AsideId> setAside(FindingId id, std::optional<QDate> until = {}) {
        return setFindingAside(findingPorts(), test().actor(), OperationId::make(), id,
                               {u"1"_s, until}, kToday);
    }

    std::unique_ptr<SqlFindingStore> store_;
    std::unique_ptr<SqlHardshipStore> hardship_;
    std::unique_ptr<SqlConsentStore> consents_;
    std::unique_ptr<SqlTransactions> acts_;
    std::unique_ptr<ListSource> list_;
};
INSTANTIATE_TEST_SUITE_P(, Findings, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(Findings, ComeAndGoWithTheFacts) {
    auto facts = rightFacts(1);
    const auto right = add(facts);
    EXPECT_EQ(listed().toStdString(), "");
    facts.sex = facts.sex == u"1"_s ? u"2"_s : u"1"_s;
    const auto wrong = change(right, facts);
    EXPECT_EQ(listed().toStdString(), "sex_differs");
    const auto id = firstRow();
    facts.address = u"雪河县盐泉镇湖滨路9号"_s;
    const auto moved = change(wrong, facts);
    EXPECT_EQ(firstRow(), id) << "what stays keeps its number";
    change(moved, rightFacts(1));
    EXPECT_EQ(listed().toStdString(), "");
    EXPECT_EQ(codeOf(store_->find(FindingId(id))), "record.not_found");
}

TEST_P(Findings, FollowRegistrationsAndDays) {
    const auto who = add(rightFacts(1)).id;
    enrolled(who, u"unemployment"_s, kToday.addMonths(-6));
    EXPECT_EQ(kept(who), "unemployed_retired no_contact") << "both of days to come";
    EXPECT_EQ(listed().toStdString(), "") << "nothing holds today";
    enrolled(who, u"employment"_s, kToday.addDays(-10));
    EXPECT_EQ(listed().toStdString(), "unemployed_at_work");
}

TEST_P(Findings, StandWithErrorsFirst) {
    auto facts = rightFacts(1);
    facts.idNumber.clear();
    add(facts);
    auto other = rightFacts(2);
    other.birthOn = QDate(1990, 1, 1);
    add(other);
    EXPECT_EQ(listed().toStdString(), "birth_differs number_missing");
    EXPECT_EQ(listed({{u"severity"_s, u"warning"_s}}).toStdString(), "number_missing");
    EXPECT_EQ(listed({{u"check"_s, u"birth_differs"_s}}).toStdString(), "birth_differs");
    EXPECT_EQ(listed({{u"division"_s, u"639921"_s}}).toStdString(), "birth_differs number_missing");
    EXPECT_EQ(listed({{u"division"_s, u"639922"_s}}).toStdString(), "");
}

TEST_P(Findings, TellOfAPhoneOnceOneTooManyHasIt) {
    std::vector<Person> people;
    for (int n = 1; n <= 4; ++n) {
        auto facts = rightFacts(n);
        facts.phone = u"14200000099"_s;
        people.push_back(add(facts));
        const auto expected = n == 4 ? "phone_shared phone_shared phone_shared phone_shared" : "";
        EXPECT_EQ(listed().toStdString(), expected) << n;
    }
    auto facts = people[1].facts;
    facts.phone = u"14200000098"_s;
    change(people[1], facts);
    EXPECT_EQ(listed().toStdString(), "") << "nobody else saved, and it is over for all";
}

TEST_P(Findings, SetAsideStayAwayUntilTheFactsChange) {
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    const auto person = add(facts);
    const FindingId id(firstRow());
    ASSERT_TRUE(ok(setAside(id)));
    EXPECT_EQ(listed().toStdString(), "");
    EXPECT_EQ(listed({{u"finding_state"_s, u"aside"_s}}).toStdString(), "birth_differs");
    facts.address = u"雪河县盐泉镇湖滨路9号"_s;
    const auto moved = change(person, facts);
    EXPECT_EQ(listed().toStdString(), "") << "it does not rest on the address";
    facts.birthOn = QDate(1990, 1, 2);
    change(moved, facts);
    EXPECT_EQ(listed().toStdString(), "birth_differs") << "other facts, another decision";
    EXPECT_EQ(FindingId(firstRow()), id);
}

TEST_P(Findings, SetAsideUntilADayComeBackAfterIt) {
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    add(facts);
    ASSERT_TRUE(ok(setAside(FindingId(firstRow()), kToday.addDays(1))));
    EXPECT_EQ(listed().toStdString(), "");
    for (const auto& [days, open] : {std::pair(1, 0), std::pair(2, 1)}) {
        const WorkingDayClock later(kToday.addDays(days));
        const auto count = findingsList(test().context(), later)
                               ->count({.filters = {{u"finding_state"_s, u"open"_s}}}, 10);
        ASSERT_TRUE(ok(count));
        EXPECT_EQ(*count, open) << days;
    }
}

TEST_P(Findings, SetAsideAreTakenUpAgain) {
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    add(facts);
    const FindingId id(firstRow());
    const auto takeUp = [&] {
        return takeFindingUp(findingPorts(), test().actor(), OperationId::make(), id);
    };
    EXPECT_EQ(codeOf(takeUp()), "aside.not_aside");
    ASSERT_TRUE(ok(setAside(id)));
    ASSERT_TRUE(ok(setAside(id, kToday))) << "another decision takes the place of the first";
    ASSERT_TRUE(ok(takeUp()));
    EXPECT_EQ(listed().toStdString(), "birth_differs");
    EXPECT_EQ(codeOf(takeUp()), "aside.not_aside");
}

TEST_P(Findings, AreNotSetAsideWithoutAReason) {
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    add(facts);
    const FindingId id(firstRow());
    const auto with = [&](const AsideDraft& draft) {
        return codeOf(setFindingAside(findingPorts(), test().actor(), OperationId::make(), id,
                                      draft, kToday));
    };
    EXPECT_EQ(with({{}, {}}), "aside.reason_missing");
    EXPECT_EQ(with({u"dance"_s, {}}), "code.unknown");
    EXPECT_EQ(with({u"1"_s, kToday.addDays(-1)}), "aside.until_past");
    EXPECT_EQ(with({u"1"_s, kToday}), "ok");
    EXPECT_EQ(codeOf(setAside(FindingId(77))), "record.not_found");
}

TEST_P(Findings, AreCountedInStepsAndOnlyOnce) {
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    person(facts);  // by an act that nothing follows
    employer(1);
    EXPECT_EQ(listed().toStdString(), "");
    EXPECT_FALSE(*allCounted(ports()));
    const auto counted = countEverything(ports(), kToday, {});
    ASSERT_TRUE(ok(counted));
    EXPECT_EQ(counted->subjects, 2);
    EXPECT_TRUE(*allCounted(ports()));
    EXPECT_EQ(listed({{u"severity"_s, u"error"_s}, {u"subject"_s, u"person"_s}}).toStdString(),
              "birth_differs");
    EXPECT_EQ(countEverything(ports(), kToday, {})->subjects, 0) << "nothing is left to do";
    const auto again = countEverything(ports(), kToday, {}, true);
    ASSERT_TRUE(ok(again));
    EXPECT_EQ(again->subjects, 2);
    EXPECT_EQ(again->changed, 0) << "what is kept is what is so";
}

TEST_P(Findings, GoWithAnImportThatIsTakenBack) {
    const auto batch =
        followed([&](const Act& a) { return test().batches().begin(a, u"people"_s, u"5a"_s); });
    ASSERT_TRUE(ok(batch));
    auto facts = rightFacts(1);
    facts.birthOn = QDate(1990, 1, 1);
    ASSERT_TRUE(
        ok(followed([&](const Act& a) { return test().people().add(a, facts, batch->id); })));
    ASSERT_TRUE(ok(setAside(FindingId(firstRow()))));
    ASSERT_TRUE(ok(followed([&](const Act& a) { return test().batches().undo(a, batch->id); })));
    EXPECT_EQ(listed({}).toStdString(), "");
}
