// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/case_load_list.h"
#include "core/assigning/language_acts.h"
#include "core/storage/sql_case_load.h"
#include "core/storage/sql_staff_languages.h"
#include "tests/storage/list_office.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_staff_languages.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(SpokenLanguages, AreReadOutOfWhatTheFormSays) {
    const auto& lists = loadedCodes().lists;
    const auto read = [&](const QString& words) {
        return languagesIn(lists, words).join(u' ').toStdString();
    };
    EXPECT_EQ(read(u"藏语"_s), "bod");
    EXPECT_EQ(read(u"撒拉语、汉语"_s), "zho slr") << "in the order of the list";
    EXPECT_EQ(read(u"会说藏语，懂一点蒙古语"_s), "bod mon");
    EXPECT_EQ(read(u"藏语|藏语;土族语"_s), "bod mjg") << "of two registrations";
    EXPECT_EQ(read(u"不会藏语，会汉语"_s), "zho");
    EXPECT_EQ(read(u"无"_s), "");
    EXPECT_EQ(read(u"家乡话"_s), "") << "what the list does not know is not guessed";
    EXPECT_EQ(read({}), "");
    EXPECT_EQ(languageWords(lists, {u"zho"_s, u"bod"_s}), u"汉语、藏语"_s);
}

TEST(SpokenLanguages, AreSharedApartOrUnknown) {
    EXPECT_EQ(talkBetween({u"bod"_s}, {u"zho"_s, u"bod"_s}), Talk::Shared);
    EXPECT_EQ(talkBetween({u"bod"_s}, {u"zho"_s}), Talk::Apart);
    EXPECT_EQ(talkBetween({}, {u"zho"_s}), Talk::Unknown);
    EXPECT_EQ(talkBetween({u"bod"_s}, {}), Talk::Unknown);
}

class StaffLanguageRecords : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        if (IsSkipped()) return;
        if (database())
            store_ = std::make_unique<SqlStaffLanguages>(database()->context());
        else
            store_ = std::make_unique<FakeStaffLanguages>(fakes()->records());
        second_ = clerk(u"李秀英"_s);
    }
    StaffId clerk(const QString& name, int office = 1, std::optional<QDate> until = {}) {
        return act([&](const Act& a) {
                   return offices().saveStaff(a, {},
                                              {StaffId(1), OfficeId(office), name, u"clerk"_s,
                                               QDate(2022, 1, 1), until, 1});
               })
            .value()
            .id;
    }
    Result<LanguagesRecorded> record(const LanguageDraft& draft) {
        return recordLanguages({transactions(), *store_, offices(), loadedCodes().lists}, actor(),
                               OperationId::make(), draft, kToday);
    }
    std::vector<StaffLanguages> held() { return store_->ofOffice(actor().office).value(); }

    std::unique_ptr<StaffLanguageStore> store_;
    StaffId second_{1};
};

TEST_P(StaffLanguageRecords, HoldUntilOthersAreRecorded) {
    EXPECT_TRUE(held().empty());
    const auto first = record({second_, {u"bod"_s, u"zho"_s, u"bod"_s}});
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(first->now.languages, (QStringList{u"zho"_s, u"bod"_s})) << "each once, by the list";
    EXPECT_EQ(first->now.recorded.staff, actor().staff);
    const auto mine = record({actor().staff, {u"zho"_s}});
    ASSERT_TRUE(ok(mine));
    EXPECT_EQ(held(), (std::vector{mine->now, first->now}));
    const auto later = record({second_, {u"slr"_s}, first->now.id});
    ASSERT_TRUE(ok(later));
    EXPECT_EQ(held(), (std::vector{mine->now, later->now}));
    EXPECT_TRUE(store_->ofOffice(OfficeId(2))->empty());
}

TEST_P(StaffLanguageRecords, AreTakenBackUnlessSomethingElseHolds) {
    const auto first = record({second_, {u"bod"_s}});
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(codeOf(record({second_, {u"zho"_s}})), "record.changed_elsewhere")
        << "decided on what held before";
    const auto later = record({second_, {u"zho"_s}, first->now.id});
    ASSERT_TRUE(ok(later));
    EXPECT_EQ(codeOf(record(first->back)), "record.changed_elsewhere");
    const auto back = record(later->back);
    ASSERT_TRUE(ok(back));
    EXPECT_EQ(back->now.languages, QStringList{u"bod"_s});
    EXPECT_EQ(record(back->back)->now.languages, QStringList{u"zho"_s}) << "and the other way";
}

TEST_P(StaffLanguageRecords, AreOfWhoWorksHereAndOfTheList) {
    EXPECT_EQ(codeOf(record({second_, {u"tib"_s}})), "code.unknown");
    EXPECT_EQ(codeOf(record({StaffId(77'777), {u"bod"_s}})), "case.no_officer");
    EXPECT_EQ(codeOf(record({clerk(u"马兰"_s, 1, kToday), {u"bod"_s}})), "case.no_officer");
    EXPECT_TRUE(held().empty());
    ASSERT_TRUE(ok(record({second_, {u"bod"_s}})));
    ASSERT_TRUE(ok(record({second_, {}, held().front().id})));
    EXPECT_EQ(held().front().languages, QStringList()) << "unknown again";
}

ZHIQIAO_ON_EVERY_STORE(StaffLanguageRecords);

/// Two officers: the one has everybody, the other nobody.
class CasesByLanguage : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped()) return;
        languages_ = std::make_unique<SqlStaffLanguages>(test().context());
        loads_ = std::make_unique<SqlCaseLoad>(test().context());
        other_ =
            act([&](const Act& a) {
                return test().offices().saveStaff(
                    a, {},
                    {StaffId(1), a.office(), u"李秀英"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            })
                .value()
                .id;
    }
    PersonId jobseeker(int n, const QString& languages, std::optional<QDate> ended = {}) {
        const auto who = person(n).id;
        auto facts = sampleRegistration(staff(), u"jobseeker"_s);
        facts.registeredOn = kToday.addDays(-9);
        facts.endedOn = ended;
        if (!languages.isEmpty()) facts.details[u"own_languages"_s] = languages;
        EXPECT_TRUE(ok(act([&](const Act& a) {
            return test().people().addRegistration(a, {.person = who, .facts = facts});
        })));
        return who;
    }
    void speaks(StaffId who, const QStringList& languages) {
        ASSERT_TRUE(ok(act([&](const Act& a) { return languages_->add(a, who, languages); })));
    }
    CaseLoadPorts ports() {
        static const auto weights = CaseWeights::load().value();
        sources_ =
            std::make_unique<LanguageSources>(LanguageSources{*languages_, loadedCodes().lists});
        return {*loads_, test().offices(), test().users(),
                weights, test().clock(),   test().actor().office,
                7,       nullptr,          sources_.get()};
    }
    qint64 loadOf(StaffId who) {
        const auto loads = caseLoads(ports()).value();
        return std::ranges::find(loads, who, &CaseLoad::officer)->weight;
    }

    std::unique_ptr<SqlStaffLanguages> languages_;
    std::unique_ptr<SqlCaseLoad> loads_;
    std::unique_ptr<LanguageSources> sources_;
    StaffId other_{1};
};

TEST_P(CasesByLanguage, GoToWhoSpeaksThemAndSaySo) {
    jobseeker(1, {});
    const auto tibetan = jobseeker(2, u"藏语"_s);
    jobseeker(3, u"撒拉语"_s);
    auto proposal = balanceProposal(ports());
    ASSERT_TRUE(ok(proposal));
    ASSERT_EQ(proposal->moves.size(), 1U);
    EXPECT_NE(proposal->moves[0].move.person, tibetan) << "nobody knows what the staff speaks";
    speaks(other_, {u"zho"_s, u"bod"_s});
    proposal = balanceProposal(ports());
    ASSERT_TRUE(ok(proposal));
    ASSERT_EQ(proposal->moves.size(), 1U);
    EXPECT_EQ(proposal->moves[0].move.person, tibetan);
    EXPECT_TRUE(proposal->moves[0].why.contains(u"藏语"_s)) << qPrintable(proposal->moves[0].why);
    EXPECT_FALSE(proposal->moves[0].why.contains(u"汉语"_s));
}

TEST_P(CasesByLanguage, WeighMoreWithWhoSharesNone) {
    jobseeker(1, u"藏语"_s);
    jobseeker(2, u"家乡话"_s);
    jobseeker(3, u"藏语"_s, kToday);
    const auto unknown = loadOf(staff());
    speaks(staff(), {u"slr"_s});
    EXPECT_EQ(loadOf(staff()), unknown + 20) << "the one who is registered and known to speak";
    speaks(staff(), {u"slr"_s, u"bod"_s});
    EXPECT_EQ(loadOf(staff()), unknown);
}

ZHIQIAO_ON_BOTH_ENGINES(CasesByLanguage);
