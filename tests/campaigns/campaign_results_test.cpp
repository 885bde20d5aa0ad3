// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_campaigns.h"
#include "tests/campaigns/campaign_office.h"
#include "tests/storage/colleague.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kWithin(2022, 11, 25);

/// Three people: one visited twice and sent to a job, one visited once, one not helped.
class CampaignResultsOf : public CampaignSuite {
protected:
    void SetUp() override {
        CampaignSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        for (int n = 1; n <= 3; ++n) people_.push_back(person(n).id);
        post_ = vacancy(sampleVacancy(employer(1).id, 1)).id.value();
        visits_ = {visit(people_[0], kWithin), visit(people_[0], kWithin.addDays(1)),
                   visit(people_[1], kWithin)};
        letter_ = recommend(people_[0], VacancyId(post_), kWithin).id.value();
        records_ = campaignRecordsList(test().context());
        campaigns_ = campaignsList(test().context(), test().clock());
    }
    void markEverybody() {
        std::vector<CampaignRecord> all;
        for (const auto who : people_) all.push_back(one(who));
        ASSERT_TRUE(ok(mark(all)));
    }
    void markAll() {
        markEverybody();
        std::vector<CampaignRecord> all{one(MarkKind::Referral, letter_),
                                        one(MarkKind::Vacancy, post_)};
        for (const auto id : visits_) all.push_back(one(MarkKind::Service, id));
        ASSERT_TRUE(ok(mark(all)));
    }
    [[nodiscard]] ListQuery query(const QString& kind = {}, bool proposed = false) const {
        ListQuery query{.filters = {{u"campaign"_s, QString::number(campaign().value())}}};
        if (!kind.isEmpty()) query.filters[u"record_kind"_s] = kind;
        if (proposed) query.filters[u"mark_state"_s] = u"proposed"_s;
        return query;
    }
    [[nodiscard]] std::vector<qint64> recordsOn(const ListQuery& query) const {
        const auto columns = records_->columns();
        const auto at = std::ranges::find(columns, u"record_id"_s, &ListColumn::key);
        std::vector<qint64> found;
        const auto page = records_->page(query);
        EXPECT_TRUE(ok(page));
        for (const auto& row : page->rows)
            found.push_back(row.cells[size_t(at - columns.begin())].toLongLong());
        std::ranges::sort(found);
        return found;
    }
    [[nodiscard]] qint64 plain(const QString& sql) {
        auto row = test().database().run({"test.plain", sql, false});
        return row && row->next() ? row->id(0) : -1;
    }

    std::vector<PersonId> people_;
    std::vector<qint64> visits_;
    qint64 post_ = 0;
    qint64 letter_ = 0;
    std::unique_ptr<ListSource> records_;
    std::unique_ptr<ListSource> campaigns_;
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(, CampaignResultsOf, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(CampaignResultsOf, CountPersonsAndPersonTimesOfWhatWasMarkedAlone) {
    EXPECT_EQ(*store().results(campaign(), nullptr), CampaignResults())
        << "no day makes a record belong";
    markAll();
    const CampaignResults expected{.people = 3,
                                   .services = 3,
                                   .servedPeople = 2,
                                   .referrals = 1,
                                   .referredPeople = 1,
                                   .vacancies = 1,
                                   .vacancyHeads = plain(u"SELECT sum(heads) FROM vacancy"_s)};
    EXPECT_EQ(*store().results(campaign(), nullptr), expected);
    EXPECT_EQ(*store().peopleBehind(campaign(), MarkKind::Service),
              (std::vector{people_[0], people_[1]}));
    EXPECT_EQ(*store().peopleBehind(campaign(), MarkKind::Person), people_);
    const auto other = made({u"02"_s, u"春风行动"_s, kWithin, kWithin, {}});
    EXPECT_EQ(*store().results(other, nullptr), CampaignResults());
    EXPECT_EQ(store().ofPerson(people_[1])->size(), 1u);
}

TEST_P(CampaignResultsOf, DoNotCountWhatIsVoidOrWithdrawnSince) {
    markAll();
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return test().referrals().makeVoid(a, JobReferralId(letter_), u"打错"_s);
    })));
    serve({.person = people_[1],
           .on = kWithin,
           .corrects = ServiceId(visits_[2]),
           .withdrawnReason = u"记错人"_s});
    const auto now = *store().results(campaign(), nullptr);
    EXPECT_EQ(now.referrals, 0);
    EXPECT_EQ(now.services, 2);
    EXPECT_EQ(now.servedPeople, 1);
    EXPECT_TRUE(recordsOn(query(u"referral"_s)).empty());
    EXPECT_EQ(recordsOn(query(u"service"_s)).size(), 2u);
}

TEST_P(CampaignResultsOf, EqualTheRowsTheyOpenAndAPlainRecount) {
    markAll();
    const auto results = *store().results(campaign(), nullptr);
    const std::pair<QString, int> numbers[] = {{u"person"_s, results.people},
                                               {u"service"_s, results.services},
                                               {u"referral"_s, results.referrals},
                                               {u"placement"_s, results.placements},
                                               {u"vacancy"_s, results.vacancies}};
    for (const auto& [kind, number] : numbers) {
        EXPECT_EQ(*records_->count(query(kind), 1000), number) << qPrintable(kind);
        EXPECT_EQ(plain(u"SELECT count(*) FROM campaign_mark WHERE kind = '%1'"_s.arg(kind)),
                  number)
            << qPrintable(kind);
    }
    EXPECT_EQ(plain(u"SELECT count(DISTINCT s.person_id) FROM service s JOIN campaign_mark m "
                    "ON m.record_id = s.id AND m.kind = 'service'"_s),
              results.servedPeople);
    EXPECT_EQ(recordsOn(query()).size(), 8u);
    EXPECT_EQ(*records_->count(query(), 1000), 8);

    const auto page = campaigns_->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1u);
    const auto columns = campaigns_->columns();
    const auto cell = [&](const QString& key) {
        const auto at = std::ranges::find(columns, key, &ListColumn::key);
        return page->rows[0].cells[size_t(at - columns.begin())];
    };
    EXPECT_EQ(cell(u"people"_s).toInt(), 3);
    EXPECT_EQ(cell(u"services"_s).toInt(), 3);
    EXPECT_EQ(cell(u"campaign_state"_s).toString(), u"under_way"_s);
}

TEST_P(CampaignResultsOf, AreOfWhatTheViewerSees) {
    const auto viewer = aColleague(test());
    handTo(test(), people_[0], staff());
    handTo(test(), people_[1], viewer.staff);
    handTo(test(), people_[2], viewer.staff);
    markAll();
    for (auto* list : {records_.get(), campaigns_.get()}) showOnlyTo(*list, viewer);
    const CampaignResults expected{.people = 2,
                                   .services = 1,
                                   .servedPeople = 1,
                                   .vacancies = 1,
                                   .vacancyHeads = plain(u"SELECT sum(heads) FROM vacancy"_s)};
    EXPECT_EQ(*store().results(campaign(), &viewer), expected);
    const auto page = campaigns_->page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1u);
    const auto columns = campaigns_->columns();
    const std::tuple<QString, QString, int> numbers[] = {{u"people"_s, u"person"_s, 2},
                                                         {u"services"_s, u"service"_s, 1},
                                                         {u"referrals"_s, u"referral"_s, 0},
                                                         {u"placements"_s, u"placement"_s, 0},
                                                         {u"vacancies"_s, u"vacancy"_s, 1}};
    for (const auto& [column, kind, number] : numbers) {
        const auto at = std::ranges::find(columns, column, &ListColumn::key) - columns.begin();
        EXPECT_EQ(page->rows[0].cells[size_t(at)].toInt(), number) << qPrintable(column);
        EXPECT_EQ(*records_->count(query(kind), 1000), number) << qPrintable(kind);
    }
    EXPECT_EQ(*campaigns_->count({.filters = {{u"people"_s, u"2"_s}}}, 9), 1);
}

TEST_P(CampaignResultsOf, ProposeTheActsOfItsPeopleOnItsDaysThatNobodyMarked) {
    visit(people_[0], QDate(2022, 11, 19));
    visit(people_[0], QDate(2022, 12, 6));
    EXPECT_TRUE(recordsOn(query({}, true)).empty()) << "it has no people yet";
    ASSERT_TRUE(ok(mark({one(people_[0])})));
    auto expected = std::vector{visits_[0], visits_[1], letter_};
    std::ranges::sort(expected);
    EXPECT_EQ(recordsOn(query({}, true)), expected);
    EXPECT_EQ(*records_->count(query({}, true), 1000), 3);
    ASSERT_TRUE(ok(mark({one(MarkKind::Service, visits_[0])})));
    EXPECT_EQ(recordsOn(query(u"service"_s, true)), (std::vector{visits_[1]}));
    EXPECT_EQ(recordsOn(query(u"service"_s)), (std::vector{visits_[0]}));
}

TEST_P(CampaignResultsOf, AreAskedForOneCampaignAtATime) {
    EXPECT_EQ(codeOf(records_->page({})), "list.bad_filter");
    EXPECT_EQ(codeOf(records_->count({}, 10)), "list.bad_filter");
}
