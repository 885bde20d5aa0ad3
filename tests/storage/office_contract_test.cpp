// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OfficeStores : public StoreSuite {
protected:
    Result<Office> save(const Office& office) {
        return act([&](const Act& a) { return offices().saveOffice(a, office); });
    }
    Result<Staff> saveStaff(std::optional<StaffId> id, const Staff& staff) {
        return act([&](const Act& a) { return offices().saveStaff(a, id, staff); });
    }
    Result<> set(std::optional<StaffId> staff, const QString& key, const QString& value) {
        return act([&](const Act& a) { return offices().saveSetting(a, staff, key, value); });
    }
    Result<int> take(const QString& kind, int year) {
        return act([&](const Act& a) { return offices().takeNumber(a, kind, year); });
    }
    Result<> continueAt(int next) {
        return act([&](const Act& a) { return offices().continueSeries(a, u"21"_s, 2022, next); });
    }
};

TEST_P(OfficeStores, KeepOfficesByNumber) {
    auto second = sampleOffice();
    second.id = OfficeId(0);
    second.code = u"63992100"_s;
    ASSERT_TRUE(ok(save(second)));
    EXPECT_EQ(offices().offices().value(), (std::vector{second, sampleOffice()}));
}

TEST_P(OfficeStores, ReplaceAnOfficesFactsOnlyInItsStoredVersion) {
    auto office = sampleOffice();
    office.name = u"雪河县公共就业服务中心"_s;
    const auto saved = save(office);
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(saved->rowVersion, 2);
    EXPECT_EQ(offices().offices().value(), std::vector{*saved});
    EXPECT_EQ(codeOf(save(office)), "record.changed_elsewhere");
}

TEST_P(OfficeStores, ListStaffByTheSoundOfTheirNamesWithThoseWhoLeft) {
    const Staff left{StaffId(1), actor().office,    u"白央"_s,
                     u"clerk"_s, QDate(2021, 1, 1), QDate(2022, 1, 1)};
    const Staff late{StaffId(1), actor().office, u"张措"_s, u"supervisor"_s, QDate(2022, 3, 1), {}};
    const auto second = saveStaff({}, late);
    const auto first = saveStaff({}, left);
    ASSERT_TRUE(ok(first));
    ASSERT_TRUE(ok(second));
    const auto all = offices().staff();
    ASSERT_TRUE(ok(all));
    ASSERT_EQ(all->size(), 3u);
    EXPECT_EQ(all->front(), *first);
    EXPECT_EQ(all->at(1).id, actor().staff);
    EXPECT_EQ(all->back(), *second);
    EXPECT_EQ(first->activeUntil, QDate(2022, 1, 1));
}

TEST_P(OfficeStores, ChangeStaffOnlyInTheirStoredVersion) {
    auto clerk = offices().staff().value().front();
    clerk.role = u"supervisor"_s;
    const auto saved = saveStaff(clerk.id, clerk);
    ASSERT_TRUE(ok(saved));
    EXPECT_EQ(saved->rowVersion, 2);
    EXPECT_EQ(offices().staff().value(), std::vector{*saved});
    EXPECT_EQ(codeOf(saveStaff(clerk.id, clerk)), "record.changed_elsewhere");
    EXPECT_EQ(codeOf(saveStaff(StaffId(77), clerk)), "record.not_found");
}

TEST_P(OfficeStores, KeepSettingsOfTheOfficeApartFromThoseOfAPerson) {
    ASSERT_TRUE(ok(set({}, u"copies.F5"_s, u"2"_s)));
    ASSERT_TRUE(ok(set(actor().staff, u"font"_s, u"1.2"_s)));
    const auto ofOffice = offices().settings(actor().office, {});
    const auto ofClerk = offices().settings(actor().office, actor().staff);
    EXPECT_EQ(ofOffice.value(), (QMap<QString, QString>{{u"copies.F5"_s, u"2"_s}}));
    EXPECT_EQ(ofClerk.value(), (QMap<QString, QString>{{u"font"_s, u"1.2"_s}}));
    EXPECT_TRUE(offices().settings(OfficeId(2), {}).value().isEmpty());
}

TEST_P(OfficeStores, ReplaceASettingAndTakeItAwayWhenEmpty) {
    ASSERT_TRUE(ok(set({}, u"theme"_s, u"dark"_s)));
    ASSERT_TRUE(ok(set({}, u"theme"_s, u"light"_s)));
    EXPECT_EQ(offices().settings(actor().office, {}).value().value(u"theme"_s), u"light"_s);
    ASSERT_TRUE(ok(set({}, u"theme"_s, {})));
    EXPECT_TRUE(offices().settings(actor().office, {}).value().isEmpty());
    EXPECT_TRUE(ok(set({}, u"never_set"_s, {})));
}

TEST_P(OfficeStores, KeepOneEntryForEachLocalDay) {
    const LocalDay festival{QDate(2022, 8, 1), false, u"赛马会"_s};
    const LocalDay earlier{QDate(2022, 3, 3), false, u"藏历新年"_s};
    const auto save = [&](const LocalDay& day) {
        return act([&](const Act& a) { return offices().saveLocalDay(a, day); });
    };
    ASSERT_TRUE(ok(save({festival.day, true, {}})));
    ASSERT_TRUE(ok(save(festival)));
    ASSERT_TRUE(ok(save(earlier)));
    EXPECT_EQ(offices().localDays(actor().office).value(), (std::vector{earlier, festival}));
    EXPECT_TRUE(offices().localDays(OfficeId(2)).value().empty());
    ASSERT_TRUE(ok(act([&](const Act& a) { return offices().removeLocalDay(a, earlier.day); })));
    EXPECT_EQ(offices().localDays(actor().office).value(), std::vector{festival});
}

TEST_P(OfficeStores, CountASeriesFromOneForEachKindAndYear) {
    EXPECT_EQ(take(u"21"_s, 2022).value(), 1);
    EXPECT_EQ(take(u"21"_s, 2022).value(), 2);
    EXPECT_EQ(take(u"21"_s, 2023).value(), 1);
    EXPECT_EQ(take(u"22"_s, 2022).value(), 1);
    EXPECT_EQ(take(u"21"_s, 2022).value(), 3);
}

TEST_P(OfficeStores, GiveANumberAgainThatAFailedActHadTaken) {
    ASSERT_EQ(take(u"21"_s, 2022).value(), 1);
    const auto failed = act([&](const Act& a) -> Result<> {
        EXPECT_EQ(offices().takeNumber(a, u"21"_s, 2022).value(), 2);
        EXPECT_EQ(offices().takeNumber(a, u"21"_s, 2022).value(), 3);
        return fail({.code = "test.refused"});
    });
    EXPECT_EQ(codeOf(failed), "test.refused");
    EXPECT_EQ(take(u"21"_s, 2022).value(), 2);
}

TEST_P(OfficeStores, TellTheNextNumberWithoutTakingIt) {
    const auto next = [&] { return offices().nextNumber(actor().office, u"21"_s, 2022).value(); };
    EXPECT_EQ(next(), 1);
    ASSERT_EQ(take(u"21"_s, 2022).value(), 1);
    EXPECT_EQ(next(), 2);
    ASSERT_TRUE(ok(continueAt(101)));
    EXPECT_EQ(next(), 101);
    EXPECT_EQ(take(u"21"_s, 2022).value(), 101);
}

TEST_P(OfficeStores, ContinueThePaperBook) {
    ASSERT_TRUE(ok(continueAt(101)));
    EXPECT_EQ(take(u"21"_s, 2022).value(), 101);
    EXPECT_EQ(take(u"21"_s, 2022).value(), 102);
}

TEST_P(OfficeStores, ContinueOnlyAboveTheNumbersGivenOut) {
    EXPECT_EQ(codeOf(continueAt(0)), "series.number_used");
    ASSERT_TRUE(ok(continueAt(1010)));
    ASSERT_TRUE(ok(continueAt(101)));  // mistyped before; none was given out yet
    EXPECT_EQ(take(u"21"_s, 2022).value(), 101);
    EXPECT_EQ(codeOf(continueAt(101)), "series.number_used");
    EXPECT_EQ(codeOf(continueAt(5)), "series.number_used");
    ASSERT_TRUE(ok(continueAt(102)));
    ASSERT_TRUE(ok(continueAt(200)));
    EXPECT_EQ(take(u"21"_s, 2022).value(), 200);
}

ZHIQIAO_ON_EVERY_STORE(OfficeStores);
