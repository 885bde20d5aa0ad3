// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chart_release.h"

#include "core/exchange/table_file.h"
#include "core/outcomes/chart_reading.h"
#include "tests/support/codes.h"
#include "tests/support/fake_outcome_store.h"
#include "tests/support/hired.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Registrations of two officers, and one of another county's office.
class GivenFacts final : public OutcomeStore {
public:
    Result<std::vector<OutcomeFact>> facts(const QStringList&, QDate) const override {
        return rows;
    }
    void add(StaffId officer, OfficeId office, int count) {
        for (int n = 0; n < count; ++n) {
            const auto id = qint64(rows.size()) + 1;
            rows.push_back({.registration = RegistrationId(id),
                            .person = PersonId(id),
                            .kind = u"graduate"_s,
                            .registeredOn = kToday.addDays(-30),
                            .county = u"639921"_s,
                            .staff = officer,
                            .office = office,
                            .intent = u"1"_s,
                            .placedOn = {}});
        }
    }
    std::vector<OutcomeFact> rows;
};

class ReleasedCharts : public testing::Test {
protected:
    void SetUp() override {
        clerk_ = hire(stores_, u"卓玛"_s, u"clerk1"_s, Role::Clerk);
        other_ = hire(stores_, u"才让"_s, u"clerk2"_s, Role::Clerk);
        supervisor_ = hire(stores_, u"拉毛"_s, u"supervisor"_s, Role::Supervisor);
        auditor_ = hire(stores_, u"沈青"_s, u"auditor"_s, Role::Auditor);
        facts_.add(clerk_->staff, clerk_->office, 3);
        facts_.add(other_->staff, other_->office, 40);
        facts_.add(StaffId(99), OfficeId(2), 7);
    }
    /// The other office lies in the same county.
    void seeTheCounty(const Actor& who) {
        const auto done = stores_.transactions().run(
            stores_.actor(),
            {.name = "test.grant", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& act) -> Result<> {
                auto second = sampleOffice();
                second.id = OfficeId(2);
                second.code = u"63992102"_s;
                if (auto saved = stores_.offices().saveOffice(act, second); !saved)
                    return fail(saved.error());
                if (auto taken = stores_.users().revoke(act, who.staff, Role::Supervisor); !taken)
                    return taken;
                return stores_.users().grant(act, who.staff, {Role::Supervisor, Scope::County});
            });
        ASSERT_TRUE(ok(done));
    }
    ChartSpec seenBy(const Actor& who, const QString& name = u"caseload"_s) {
        const auto chart = readChart({facts_, stores_.offices(), stores_.users(),
                                      loadedCodes().divisions, loadedCodes().parameters},
                                     who, {.name = name, .cutOff = kToday});
        EXPECT_TRUE(ok(chart));
        return chart->spec;
    }
    Result<ReleasedChart> take(const Actor& who, const ChartSpec& spec) {
        return releaseChart({stores_.transactions(), stores_.users(), stores_.offices(),
                             stores_.approvals(), stores_.clock()},
                            who, operation_ = OperationId::make(), spec, ListOrder::Way::Export,
                            u"csv"_s);
    }
    FakeStores stores_;
    GivenFacts facts_;
    OperationId operation_ = OperationId::make();
    std::optional<Actor> clerk_, other_, supervisor_, auditor_;
};

}  // namespace

TEST_F(ReleasedCharts, AreDrawnAsFarAsTheRightReaches) {
    EXPECT_EQ(seenBy(*clerk_).n, 3) << "the own caseload";
    EXPECT_TRUE(seenBy(*clerk_).scope.contains(u"卓玛"_s)) << "and says whose it is";
    EXPECT_EQ(seenBy(*supervisor_).n, 43) << "the office's, and not the other county's";
    EXPECT_EQ(seenBy(*auditor_).n, 0);
}

TEST_F(ReleasedCharts, AreSeenWithoutSmallCellsOnceAnotherOfficeIsInThem) {
    facts_.add(clerk_->staff, OfficeId(2), 2);
    seeTheCounty(*supervisor_);
    const auto spec = seenBy(*supervisor_);
    EXPECT_EQ(spec.n, 52) << "both offices'";
    EXPECT_TRUE(spec.suppressed);
    EXPECT_TRUE(std::ranges::none_of(
        spec.marks, [](const ChartMark& mark) { return 0 < mark.value && mark.value < 5; }));
    const auto opens = [](const ChartMark& mark) { return !mark.where.isEmpty(); };
    EXPECT_TRUE(std::ranges::any_of(spec.marks, opens)) << "what is told opens its persons";
    EXPECT_TRUE(std::ranges::none_of(
        spec.marks, [&](const ChartMark& mark) { return mark.withheld && opens(mark); }));
    const auto taken = take(*supervisor_, spec);
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(taken->spec, spec) << "nor does it lose more on its way out";
    EXPECT_FALSE(seenBy(*clerk_).suppressed) << "the own people, wherever they registered";
}

TEST_F(ReleasedCharts, OfTheOwnCaseloadKeepTheirSmallCells) {
    const auto spec = seenBy(*clerk_);
    const auto taken = take(*clerk_, spec);
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(taken->spec, spec);
}

TEST_F(ReleasedCharts, OfOthersLeaveWithoutThem) {
    const auto taken = take(*supervisor_, seenBy(*supervisor_));
    ASSERT_TRUE(ok(taken));
    for (const auto& mark : taken->spec.marks)
        EXPECT_FALSE(0 < mark.value && mark.value < 5) << mark.category.toStdString();
    EXPECT_TRUE(std::ranges::any_of(taken->spec.marks, &ChartMark::withheld));
}

TEST_F(ReleasedCharts, AreRefusedOnceToWhoHasNoRight) {
    const auto spec = seenBy(*supervisor_);
    EXPECT_EQ(codeOf(take(*auditor_, spec)), "right.denied");
    ASSERT_EQ(stores_.records().denied.size(), 1u);
    EXPECT_EQ(stores_.records().denied[0].name, "chart.export");
    EXPECT_EQ(codeOf(take(*clerk_, spec)), "right.out_of_scope") << "the office's";
    EXPECT_EQ(codeOf(take(*other_, seenBy(*clerk_))), "right.out_of_scope") << "a colleague's";
}

TEST_F(ReleasedCharts, BearTheirCodeInTheTableOfFigures) {
    const QTemporaryDir folder;
    const auto taken = take(*supervisor_, seenBy(*supervisor_));
    ASSERT_TRUE(ok(taken));
    EXPECT_EQ(taken->mark.code, actCode(operation_));
    EXPECT_EQ(taken->mark.line.section(u' ', 0, 1), u"拉毛 supervisor"_s);
    const auto path = folder.filePath(u"chart.csv"_s);
    ASSERT_TRUE(ok(writeChartTable(*taken, path)));
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(taken->mark.line)) << text.toStdString();
    EXPECT_TRUE(text.contains(u'*')) << text.toStdString();
}
