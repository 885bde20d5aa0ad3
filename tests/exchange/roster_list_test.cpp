// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_list.h"

#include "core/exchange/list_release.h"
#include "core/people/registration_fields.h"
#include "core/storage/list_sources.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"
#include "tests/support/hired.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

const QString kFirm = u"雪河县演示青稞商贸1号有限公司"_s;

}  // namespace

class RosterLists : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (!IsSkipped()) registrations_ = registrationsList(test().context(), test().clock());
    }
    Registration employ(int n, const QString& employer, QDate on,
                        std::optional<QDate> endedOn = {}) {
        auto facts = sampleRegistration(staff(), u"employment"_s);
        facts.registeredOn = on;
        facts.endedOn = endedOn;
        if (endedOn) facts.endReason = u"3"_s;
        facts.details = {
            {u"form"_s, u"01"_s}, {u"employer"_s, employer}, {u"monthly_pay"_s, u"3500.00"_s}};
        const auto who = person(n).id;
        return act([&](const Act& a) {
                   return test().people().addRegistration(a, {who, facts});
               })
            .value();
    }
    [[nodiscard]] RosterList list(RosterKind kind,
                                  RosterList::Sealed sealed = RosterList::Sealed::Open) {
        return {kind, sealed, *registrations_, test().people(), loadedCodes()};
    }
    static RosterOrder november(RosterKind kind, const QString& employer = kFirm) {
        return {kind, employer, QDate(2022, 11, 1), QDate(2022, 11, 30)};
    }
    QStringList names(const RosterOrder& order) {
        const auto rows = rosterRows(list(order.kind), rosterQuery(order), 1000);
        EXPECT_TRUE(ok(rows));
        QStringList names;
        for (const auto& row : *rows) names << row.front();
        return names;
    }
    std::unique_ptr<ListSource> registrations_;
};
ZHIQIAO_ON_BOTH_ENGINES(RosterLists);

TEST_P(RosterLists, HoldWhoBeganAndWhoEndedInThePeriodAtThatEmployerAlone) {
    employ(1, kFirm, QDate(2022, 10, 31));
    employ(2, kFirm, QDate(2022, 11, 30));
    employ(3, kFirm, QDate(2022, 11, 1), QDate(2022, 11, 16));
    employ(4, kFirm, QDate(2022, 12, 1));
    employ(5, kFirm + u"分店"_s, QDate(2022, 11, 5));
    employ(6, kFirm, QDate(2021, 1, 1), QDate(2022, 11, 1));
    employ(7, kFirm, QDate(2021, 1, 1), QDate(2022, 10, 31));
    const auto name = [](int n) { return samplePerson(n).name; };
    EXPECT_EQ(names(november(RosterKind::Employment)), (QStringList{name(3), name(2)}))
        << "by day, both ends of the period within it";
    EXPECT_EQ(names(november(RosterKind::Ending)), (QStringList{name(6), name(3)}));
    EXPECT_EQ(names(november(RosterKind::Employment, u"演示商行"_s)), QStringList());
    const auto rows =
        rosterRows(list(RosterKind::Employment), rosterQuery(november(RosterKind::Employment)), 1);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, "roster.grown");
}

TEST_P(RosterLists, HoldACorrectedRegistrationOnce) {
    const auto made = employ(1, kFirm, QDate(2022, 11, 10));
    auto facts = made.facts;
    facts.registeredOn = QDate(2022, 11, 11);
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().people().addRegistration(a, {made.person, facts, made.id, u"笔误"_s});
    })));
    EXPECT_EQ(names(november(RosterKind::Employment)).size(), 1);
}

TEST_P(RosterLists, KeepSealedColumnsFromScreens) {
    employ(1, kFirm, QDate(2022, 11, 10));
    const auto query = rosterQuery(november(RosterKind::Employment));
    const auto pay = rosterKeys(RosterKind::Employment).indexOf(u"monthly_pay"_s);
    const auto shown =
        rosterRows(list(RosterKind::Employment, RosterList::Sealed::Masked), query, 10);
    const auto printed = rosterRows(list(RosterKind::Employment), query, 10);
    ASSERT_TRUE(ok(shown) && ok(printed));
    EXPECT_EQ(shown->at(0)[pay], kMaskedDetail);
    EXPECT_EQ(printed->at(0)[pay], u"3500.00"_s);
    for (const auto& cell : printed->at(0)) {
        EXPECT_FALSE(cell.contains(samplePerson(1).idNumber));
        EXPECT_FALSE(cell.contains(samplePerson(1).phone));
        EXPECT_FALSE(cell.contains(u"湖滨路"_s));
    }
}

TEST_P(RosterLists, OfManyPagesHoldEveryRowOnce) {
    ASSERT_TRUE(ok(test().database().inTransaction([&]() -> Result<> {
        for (int n = 1; n <= 120; ++n) employ(n, kFirm, QDate(2022, 11, 1 + n % 30));
        return {};
    })));
    const auto order = november(RosterKind::Employment);
    const auto all = names(order);
    EXPECT_EQ(all.size(), 120);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 120);
    EXPECT_EQ(list(order.kind).count(rosterQuery(order), 1000).value_or(-1), 120);
}

/// As many rows as asked for, whatever the question.
class Employed final : public ListSource {
public:
    explicit Employed(qint64 rows) : rows_(rows) {}
    [[nodiscard]] QString key() const override { return u"registrations"_s; }
    [[nodiscard]] std::vector<ListColumn> columns() const override { return {}; }
    Result<ListPage> page(const ListQuery&) const override { return ListPage(); }
    Result<qint64> count(const ListQuery&, qint64) const override { return rows_; }

private:
    qint64 rows_;
};

TEST(ReleasedRosters, LeaveTheOfficeByTheRightsAndLimitsOfLists) {
    FakeStores stores;
    const auto clerk = hire(stores, u"卓玛"_s, u"clerk1"_s, Role::Clerk);
    const auto supervisor = hire(stores, u"拉毛"_s, u"supervisor"_s, Role::Supervisor);
    const auto auditor = hire(stores, u"沈青"_s, u"auditor"_s, Role::Auditor);
    struct Case {
        const Actor& who;
        qint64 rows;
        const char* code;  ///< refused with; null: let out
    };
    // list.print reaches the office for a supervisor and the own people for a clerk.
    const Case cases[] = {{supervisor, 1, nullptr},
                          {supervisor, kExportLimit, nullptr},
                          {supervisor, kExportLimit + 1, "export.second_person"},
                          {clerk, 1, "right.out_of_scope"},
                          {auditor, 1, "right.denied"}};
    for (const auto& [who, rows, code] : cases) {
        const Employed employed(rows);
        const RosterList list(RosterKind::Employment, RosterList::Sealed::Open, employed,
                              stores.people(), loadedCodes());
        const ReleasePorts ports{stores.transactions(), stores.users(), stores.offices(),
                                 stores.approvals(), stores.clock()};
        const auto measured = measureList(
            ports, who, list,
            {.way = ListOrder::Way::Print, .columns = rosterKeys(RosterKind::Employment)});
        ASSERT_TRUE(ok(measured));
        EXPECT_EQ(measured->order.columns, rosterKeys(RosterKind::Employment));
        const auto released = releaseList(ports, who, OperationId::make(), *measured);
        EXPECT_EQ(released ? std::string() : released.error().code, std::string(code ? code : ""))
            << rows;
    }
}

}  // namespace zhiqiao::test
