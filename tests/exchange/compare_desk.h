// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/compared_fields.h"
#include "core/exchange/compare_file.h"
#include "core/storage/sql_comparison_store.h"
#include "core/storage/sql_merge_store.h"
#include "tests/exchange/made_files.h"
#include "tests/support/codes.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

namespace zhiqiao::test {

/// An office that compares files of other owners with its register.
class CompareDesk : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        test_ = std::make_unique<TestDatabase>(GetParam());
        store_ = std::make_unique<SqlComparisonStore>(test_->context());
        merges_ = std::make_unique<SqlMergeStore>(test_->context());
    }
    [[nodiscard]] ComparisonPorts ports() {
        return {test_->transactions(), *store_,      test_->people(), *merges_,
                test_->users(),        loadedCodes()};
    }
    Result<ComparisonReport> compare(const QByteArray& lines,
                                     const QString& owner = QStringLiteral("2"),
                                     const Progress& progress = {}) {
        const ImportPorts reading{test_->transactions(), test_->batches(), test_->people(),
                                  test_->vacancies(), loadedCodes()};
        return compareFile(ports(), reading,
                           {.path = files_.write("owner.csv", lines),
                            .owner = owner,
                            .asOf = asOf_,
                            .actor = who(),
                            .operation = OperationId::make(),
                            .today = kToday,
                            .demo = true,
                            .homeDivision = QStringLiteral("639921"),
                            .progress = progress});
    }
    template <class Work>
    auto act(Work work) {
        return test_->transactions().run(
            test_->actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    [[nodiscard]] Actor who() const { return actor_ ? *actor_ : test_->actor(); }
    StaffId addStaff(const QString& name) {
        return act([&](const Act& a) {
                   return test_->offices().saveStaff(a, {},
                                                     {StaffId(1),
                                                      a.office(),
                                                      name,
                                                      QStringLiteral("clerk"),
                                                      QDate(2022, 1, 1),
                                                      {},
                                                      1});
               })
            ->id;
    }
    /// The office gets its first user, who compares from now on; a colleague is in charge of
    /// `theirs`.
    void workAs(Role role, Scope scope, PersonId theirs) {
        const auto user = addStaff(QStringLiteral("祁"));
        const auto colleague = addStaff(QStringLiteral("马"));
        ASSERT_TRUE(ok(act([&](const Act& a) -> Result<> {
            if (auto added = test_->users().addUser(a, user, QStringLiteral("qi"), false); !added)
                return fail(added.error());
            if (auto given = test_->users().grant(a, user, {role, scope}); !given) return given;
            auto held =
                test_->people().addRegistration(a, {.person = theirs,
                                                    .facts = {.kind = QStringLiteral("jobseeker"),
                                                              .channel = QStringLiteral("01"),
                                                              .registeredOn = kToday,
                                                              .officer = colleague}});
            if (!held) return fail(held.error());
            return {};
        })));
        actor_ = Actor{user, test_->actor().office};
    }
    /// As the counter saves it.
    PersonId register_(const PersonFacts& facts) {
        const auto checked = checkPerson(loadedCodes(), facts, kToday, true);
        return act([&](const Act& a) { return test_->people().add(a, checked->facts, {}); })->id;
    }
    PersonFacts factsOf(PersonId person) { return test_->people().find(person)->facts; }
    void change(PersonId id, const std::function<void(PersonFacts&)>& edit) {
        const auto person = test_->people().find(id);
        auto facts = person->facts;
        edit(facts);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return test_->people().update(a, id, person->rowVersion, facts, {});
        })));
    }
    std::vector<DifferenceNow> open(ComparisonId id) {
        auto present = openComparison(ports(), who(), id);
        EXPECT_TRUE(ok(present));
        return present ? *present : std::vector<DifferenceNow>();
    }
    Result<int> accept(ComparedPersonId row, const QStringList& fields, bool back = false) {
        return acceptDifferences(ports(), who(), OperationId::make(), {row, fields, back}, kToday,
                                 true);
    }

    std::unique_ptr<TestDatabase> test_;
    std::unique_ptr<SqlComparisonStore> store_;
    std::unique_ptr<SqlMergeStore> merges_;
    std::optional<Actor> actor_;  ///< other than the office's first
    QDate asOf_{2022, 11, 28};
    MadeFiles files_;
};

/// "rows same different unknown refused"
inline std::string counts(const Result<ComparisonReport>& report) {
    if (!report) return std::string(report.error().code);
    const auto& f = report->comparison.facts;
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(f.rows)
        .arg(f.same)
        .arg(f.different)
        .arg(f.unknown)
        .arg(f.refused)
        .toStdString();
}

/// "field:ours>theirs(state)" of each, in order.
inline std::string differences(const std::vector<DifferenceNow>& present) {
    QStringList texts;
    for (const auto& one : present)
        texts << QStringLiteral("%1:%2>%3(%4)")
                     .arg(one.difference.field, one.difference.ours, one.difference.theirs,
                          QString::fromLatin1(codeOf(one.state).data()));
    return texts.join(u' ').toStdString();
}

}  // namespace zhiqiao::test
