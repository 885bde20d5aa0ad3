// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/store_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ServiceStores : public StoreSuite {
protected:
    Result<ServiceRecord> add(const ServiceDraft& draft) {
        return act([&](const Act& a) { return services().add(a, draft); });
    }
    Result<> save(PersonId who, const std::vector<ObligationRow>& rows) {
        return act([&](const Act& a) { return services().saveObligations(a, who, rows); });
    }
    static ServiceDraft contact(PersonId who, QDate on = kToday) {
        return {.person = who, .on = on, .contact = ContactFacts{u"1"_s, u"10"_s, u"1"_s, {}}};
    }
    static ServiceDraft guidance(PersonId who) {
        return {
            .person = who,
            .on = kToday,
            .guidance = GuidanceFacts{u"2"_s, 45, {u"01"_s, u"03"_s}, u"想在县城做护理"_s, true}};
    }
    ObligationRow obligation(const Registration& of, const QString& item) const {
        return {.registration = of.id,
                .person = of.person,
                .item = item,
                .standard = u"graduates-131"_s,
                .promised = 3,
                .delivered = 1,
                .due = kToday.addDays(20),
                .active = true,
                .staff = of.facts.officer,
                .office = of.office};
    }
    Registration enrolled(PersonId who) {
        return act([&](const Act& a) {
                   return people().addRegistration(a, {who, sampleRegistration(actor().staff), {}},
                                                   {});
               })
            .value();
    }
};

TEST_P(ServiceStores, GiveBackEachKindOfService) {
    const auto who = person().id;
    ServiceDraft offer{.person = who,
                       .on = kToday,
                       .offer = OfferFacts{u"04"_s, u"养老护理员培训班"_s, kToday.addDays(9),
                                           u"2"_s, u"要照顾家里老人"_s}};
    ServiceDraft open{
        .person = who, .on = kToday, .offer = OfferFacts{u"05"_s, u"见习岗位"_s, {}, {}, {}}};
    ServiceDraft policy{
        .person = who, .on = kToday, .policy = PolicyFacts{u"04"_s, u"一次性求职补贴、见习补贴"_s}};
    std::vector<ServiceRecord> saved;
    for (const auto& draft : {contact(who), guidance(who), offer, open, policy}) {
        const auto record = add(draft);
        ASSERT_TRUE(ok(record));
        EXPECT_EQ(record->facts, draft);
        EXPECT_EQ(record->office, actor().office);
        saved.push_back(*record);
    }
    EXPECT_EQ(services().ofPerson(who).value(), saved);
    EXPECT_EQ(services().historyOf(who).value(), saved);
}

TEST_P(ServiceStores, ListServicesByDayAndTheHistoryAsSaved) {
    const auto who = person().id;
    const auto second = add(contact(who)).value();
    const auto third = add(guidance(who)).value();
    const auto first = add(contact(who, kToday.addDays(-2))).value();
    EXPECT_EQ(services().ofPerson(who).value(), (std::vector{first, second, third}));
    EXPECT_EQ(services().historyOf(who).value(), (std::vector{second, third, first}));
    EXPECT_TRUE(services().ofPerson(person(2).id).value().empty());
}

TEST_P(ServiceStores, LeaveCorrectedAndWithdrawnOnesToTheHistory) {
    const auto who = person().id;
    const auto first = add(contact(who)).value();
    auto better = guidance(who);
    better.corrects = first.id;
    const auto second = add(better);
    ASSERT_TRUE(ok(second));
    EXPECT_EQ(services().ofPerson(who).value(), std::vector{*second});
    const ServiceDraft withdrawal{
        .person = who, .on = kToday, .corrects = second->id, .withdrawnReason = u"记错了人"_s};
    const auto third = add(withdrawal);
    ASSERT_TRUE(ok(third));
    EXPECT_EQ(third->facts, withdrawal);
    EXPECT_TRUE(services().ofPerson(who).value().empty());
    EXPECT_EQ(services().historyOf(who).value(), (std::vector{first, *second, *third}));
}

TEST_P(ServiceStores, CorrectARecordOnce) {
    const auto who = person().id;
    const auto first = add(contact(who)).value();
    auto second = contact(who);
    second.corrects = first.id;
    ASSERT_TRUE(ok(add(second)));
    EXPECT_EQ(codeOf(add(second)), "service.corrected_already");
    EXPECT_EQ(services().historyOf(who).value().size(), 2u);
}

TEST_P(ServiceStores, RefuseACorrectionOfNothingAndOfSomebodyElses) {
    const auto first = add(contact(person(1).id)).value();
    const auto who = person(2).id;
    auto draft = contact(who);
    draft.corrects = ServiceId(4711);
    EXPECT_EQ(codeOf(add(draft)), "record.not_found");
    draft.corrects = first.id;
    EXPECT_EQ(codeOf(add(draft)), "record.not_found");
    EXPECT_EQ(codeOf(add(contact(PersonId(4711)))), "record.not_found");
}

TEST_P(ServiceStores, ReplaceTheObligationsOfAPerson) {
    const auto one = enrolled(person(1).id);
    const auto second = enrolled(one.person);
    const auto other = enrolled(person(2).id);
    ASSERT_TRUE(ok(save(other.person, {obligation(other, u"contact"_s)})));
    ASSERT_TRUE(ok(save(one.person, {obligation(one, u"referral"_s)})));
    auto settled = obligation(second, u"contact"_s);
    settled.active = false;
    settled.delivered = 3;
    auto stopping = obligation(one, u"guidance"_s);
    stopping.stopsOn = kToday.addDays(9);
    const std::vector rows{obligation(one, u"contact"_s), stopping, settled};
    ASSERT_TRUE(ok(save(one.person, {rows[2], rows[1], rows[0]})));
    EXPECT_EQ(services().obligationsOf(one.person).value(), rows);
    EXPECT_EQ(services().obligationsOf(other.person).value().size(), 1u);
    ASSERT_TRUE(ok(save(one.person, {})));
    EXPECT_TRUE(services().obligationsOf(one.person).value().empty());
}

TEST_P(ServiceStores, KeepTheOldObligationsWhenNewOnesAreRefused) {
    const auto one = enrolled(person().id);
    const std::vector rows{obligation(one, u"contact"_s)};
    ASSERT_TRUE(ok(save(one.person, rows)));
    auto unknown = obligation(one, u"referral"_s);
    unknown.registration = RegistrationId(4711);
    EXPECT_EQ(codeOf(save(one.person, {unknown})), "record.not_found");
    EXPECT_EQ(codeOf(save(PersonId(4711), {})), "record.not_found");
    EXPECT_EQ(services().obligationsOf(one.person).value(), rows);
}

ZHIQIAO_ON_EVERY_STORE(ServiceStores);
