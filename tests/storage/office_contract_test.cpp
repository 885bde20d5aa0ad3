// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/end_staff.h"
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
    Result<LocalDay> saveDay(const LocalDay& day) {
        return act([&](const Act& a) { return offices().saveLocalDay(a, day); });
    }
    /// The instant of an act made later than `before`.
    QDateTime nowAfter(const QDateTime& before) {
        for (;;) {
            const auto at = act([](const Act& a) -> Result<QDateTime> { return a.at(); });
            if (*at > before) return *at;
        }
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
    const auto first = saveDay({festival.day, true, {}});
    ASSERT_TRUE(ok(first));
    EXPECT_EQ(first->rowVersion, 1);
    auto replaced = festival;
    replaced.rowVersion = first->rowVersion;
    const auto second = saveDay(replaced);
    ASSERT_TRUE(ok(second));
    const auto other = saveDay(earlier);
    ASSERT_TRUE(ok(other));
    EXPECT_EQ(second->name, festival.name);
    EXPECT_EQ(second->rowVersion, 2);
    EXPECT_EQ(offices().localDays(actor().office).value(), (std::vector{*other, *second}));
    EXPECT_TRUE(offices().localDays(OfficeId(2)).value().empty());
    ASSERT_TRUE(ok(act([&](const Act& a) { return offices().removeLocalDay(a, earlier.day); })));
    EXPECT_EQ(offices().localDays(actor().office).value(), std::vector{*second});
    const auto again = saveDay(earlier);
    ASSERT_TRUE(ok(again)) << "a day that was taken away may come back";
    ASSERT_TRUE(ok(act([&](const Act& a) { return offices().removeLocalDay(a, earlier.day); })));
    EXPECT_EQ(offices().localDaysAsOf(actor().office, nowAfter({})).value(), std::vector{*second});
}

TEST_P(OfficeStores, RefuseADayThatAnotherCounterHasChanged) {
    const LocalDay festival{QDate(2022, 8, 1), false, u"赛马会"_s};
    const auto seen = saveDay(festival);
    ASSERT_TRUE(ok(seen));
    EXPECT_EQ(codeOf(saveDay(festival)), "record.changed_elsewhere") << "seen as missing";
    ASSERT_TRUE(ok(saveDay(*seen)));
    EXPECT_EQ(codeOf(saveDay(*seen)), "record.changed_elsewhere");
}

TEST_P(OfficeStores, RefuseASettingThatAnotherCounterHasChanged) {
    const auto key = u"print.copies.F5"_s;
    const auto change = [&](const QString& value, std::optional<int> seen) {
        return act([&](const Act& a) { return offices().saveSetting(a, {}, key, value, seen); });
    };
    ASSERT_TRUE(ok(change(u"2"_s, 0)));
    EXPECT_EQ(offices().settingVersions(actor().office, {}).value().value(key), 1);
    EXPECT_EQ(codeOf(change(u"3"_s, 0)), "record.changed_elsewhere");
    ASSERT_TRUE(ok(change(u"3"_s, 1)));
    EXPECT_EQ(codeOf(change({}, 1)), "record.changed_elsewhere");
    EXPECT_EQ(offices().settings(actor().office, {}).value().value(key), u"3"_s);
    ASSERT_TRUE(ok(change({}, 2)));
    ASSERT_TRUE(ok(change(u"4"_s, std::nullopt))) << "the last one is right";
    EXPECT_EQ(offices().settingVersions(actor().office, {}).value().value(key), 4);
}

TEST_P(OfficeStores, TellTheOfficeAndItsStaffOfAnyPastInstant) {
    const auto before = nowAfter({});
    auto office = sampleOffice();
    office.name = u"雪河县公共就业服务中心"_s;
    auto clerk = offices().staff().value().front();
    const auto asFirst = clerk;
    clerk.role = u"supervisor"_s;
    (void)nowAfter(before);
    ASSERT_TRUE(ok(save(office)));
    ASSERT_TRUE(ok(saveStaff(clerk.id, clerk)));
    const auto after = nowAfter({});
    EXPECT_EQ(offices().officesAsOf(before).value(), std::vector{sampleOffice()});
    EXPECT_EQ(offices().officesAsOf(after).value().front().name, office.name);
    EXPECT_EQ(offices().staffAsOf(before).value(), std::vector{asFirst});
    EXPECT_EQ(offices().staffAsOf(after).value(), offices().staff().value());
    EXPECT_TRUE(offices().officesAsOf(before.addDays(-9)).value().empty());
}

TEST_P(OfficeStores, TellTheSettingsAndTheCalendarOfAnyPastInstant) {
    const auto start = nowAfter({});
    (void)nowAfter(start);
    ASSERT_TRUE(ok(set({}, u"theme"_s, u"dark"_s)));
    auto day = saveDay({QDate(2022, 8, 1), false, u"赛马会"_s}).value();
    const auto between = nowAfter({});
    (void)nowAfter(between);
    ASSERT_TRUE(ok(set({}, u"theme"_s, {})));
    day.name = u"藏历新年"_s;
    ASSERT_TRUE(ok(saveDay(day)));
    const auto office = actor().office;
    EXPECT_TRUE(offices().settingsAsOf(office, {}, start).value().isEmpty());
    EXPECT_EQ(offices().settingsAsOf(office, {}, between).value().value(u"theme"_s), u"dark"_s);
    EXPECT_TRUE(offices().settingsAsOf(office, {}, nowAfter({})).value().isEmpty());
    EXPECT_TRUE(offices().localDaysAsOf(office, start).value().empty());
    EXPECT_EQ(offices().localDaysAsOf(office, between).value().front().name, u"赛马会"_s);
    EXPECT_EQ(offices().localDaysAsOf(office, nowAfter({})).value().front().name, day.name);
}

TEST_P(OfficeStores, KeepTheLastWhoWorksHere) {
    const auto first = offices().staff().value().front();
    const auto end = [&](const Staff& staff) {
        return act([&](const Act& a) { return endStaff(offices(), a, staff); });
    };
    EXPECT_EQ(codeOf(end(first)), "staff.last_one");
    const auto second =
        saveStaff({}, {StaffId(1), actor().office, u"张措"_s, u"clerk"_s, kToday, {}});
    ASSERT_TRUE(ok(second));
    ASSERT_TRUE(ok(end(first)));
    EXPECT_EQ(codeOf(end(*second)), "staff.last_one");
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
