// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_outcome_store.h"
#include "tests/storage/store_suite.h"
#include "tests/support/codes.h"
#include "tests/support/fake_outcome_store.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class OutcomeFacts : public StoreSuite {
protected:
    std::vector<OutcomeFact> factsOn(QDate cutOff, const QStringList& kinds = {u"graduate"_s}) {
        const auto& codes = loadedCodes().lists;
        const auto facts = fakes()
                               ? FakeOutcomeStore(fakes()->records(), codes).facts(kinds, cutOff)
                               : SqlOutcomeStore(database()->context(), codes).facts(kinds, cutOff);
        EXPECT_TRUE(ok(facts));
        return facts.value_or(std::vector<OutcomeFact>());
    }
    OutcomeFact factOn(QDate cutOff) {
        const auto facts = factsOn(cutOff);
        if (facts.size() != 1) throw std::runtime_error("not one registration");
        return facts.front();
    }
    [[nodiscard]] StaffId staff() { return actor().staff; }
    Registration enrol(PersonId who, const QString& kind, QDate on,
                       std::optional<QDate> endedOn = {}) {
        auto facts = sampleRegistration(staff(), kind);
        facts.registeredOn = on;
        facts.endedOn = endedOn;
        return act([&](const Act& a) {
                   return people().addRegistration(a, {.person = who, .facts = facts}, {});
               })
            .value();
    }
    ServiceRecord serve(const ServiceDraft& draft) {
        return act([&](const Act& a) { return services().add(a, draft); }).value();
    }
    void owe(PersonId who, const std::vector<ObligationRow>& rows) {
        ASSERT_TRUE(
            ok(act([&](const Act& a) { return services().saveObligations(a, who, rows); })));
    }
    JobReferral recommendAs(PersonId who, VacancyId what, QDate on,
                            const QString& validity = u"01"_s) {
        auto draft = sampleReferral(who, what, on);
        draft.validity = validity;
        return act([&](const Act& a) { return referrals().add(a, draft); }).value();
    }
    ServiceRecord contact(PersonId who, QDate on, const QString& outcome, const QString& intent,
                          std::optional<ServiceId> corrects = {}) {
        return serve(
            {.person = who,
             .on = on,
             .contact =
                 ContactFacts{
                     .method = u"02"_s, .outcome = outcome, .intent = intent, .noIntentReason = {}},
             .corrects = corrects});
    }
    ServiceRecord guide(PersonId who, QDate on, int minutes, bool confirmed) {
        return serve({.person = who,
                      .on = on,
                      .guidance = GuidanceFacts{.mode = u"1"_s,
                                                .minutes = minutes,
                                                .types = {u"01"_s},
                                                .content = u"面试准备"_s,
                                                .confirmed = confirmed}});
    }
    ServiceRecord offer(PersonId who, QDate on, const QString& kind, const QString& name,
                        const QString& response) {
        return serve(
            {.person = who,
             .on = on,
             .offer = OfferFacts{
                 .kind = kind, .name = name, .startsOn = {}, .response = response, .reason = {}}});
    }
    const QDate start_{2022, 9, 1};
};
ZHIQIAO_ON_EVERY_STORE(OutcomeFacts);

TEST_P(OutcomeFacts, SayWhoAndWhereOfARegistration) {
    const auto who = person(1);
    const auto made = enrol(who.id, u"graduate"_s, start_);
    const auto fact = factOn(kToday);
    EXPECT_EQ(fact.registration, made.id);
    EXPECT_EQ(fact.person, who.id);
    EXPECT_EQ(fact.kind, u"graduate"_s);
    EXPECT_EQ(fact.registeredOn, start_);
    EXPECT_EQ(fact.county, u"639921"_s);
    EXPECT_EQ(fact.staff, staff());
    EXPECT_TRUE(fact.open);
    EXPECT_TRUE(factsOn(start_.addDays(-1)).empty());
    EXPECT_TRUE(factsOn(kToday, {u"hardship"_s}).empty());
    EXPECT_TRUE(factsOn(kToday, {}).empty());
}

TEST_P(OutcomeFacts, EndWithTheFirstDayARegistrationNoLongerHolds) {
    enrol(person(1).id, u"graduate"_s, start_, kToday);
    EXPECT_TRUE(factOn(kToday.addDays(-1)).open);
    EXPECT_FALSE(factOn(kToday).open);
}

TEST_P(OutcomeFacts, LeaveCorrectedRegistrationsOut) {
    const auto who = person(1).id;
    const auto wrong = enrol(who, u"graduate"_s, start_);
    auto facts = sampleRegistration(staff(), u"graduate"_s);
    facts.registeredOn = start_.addDays(1);
    ASSERT_TRUE(ok(act([&](const Act& a) {
        return people().addRegistration(a, {.person = who, .facts = facts, .corrects = wrong.id},
                                        {});
    })));
    EXPECT_EQ(factOn(kToday).registeredOn, start_.addDays(1));
}

TEST_P(OutcomeFacts, TakeTheIntentOfTheNewestContactThatReached) {
    const auto who = person(1).id;
    enrol(who, u"graduate"_s, start_);
    contact(who, start_.addDays(-3), u"01"_s, u"3"_s);
    contact(who, start_.addDays(2), u"01"_s, u"2"_s);
    contact(who, start_.addDays(5), u"01"_s, u"1"_s);
    contact(who, start_.addDays(6), u"02"_s, {});
    const auto fact = factOn(kToday);
    EXPECT_EQ(fact.intent, u"1"_s);
    EXPECT_EQ(fact.contacts, 2);
    EXPECT_EQ(fact.attempts, 3) << "one was made before the registration";
    EXPECT_EQ(factOn(start_.addDays(4)).intent, u"2"_s);
}

TEST_P(OutcomeFacts, LeaveCorrectedAndWithdrawnServicesOut) {
    const auto who = person(1).id;
    enrol(who, u"graduate"_s, start_);
    const auto wrong = contact(who, start_, u"01"_s, u"1"_s);
    contact(who, start_, u"02"_s, {}, wrong.id);
    const auto talk = guide(who, start_, 30, true);
    serve({.person = who, .on = start_, .corrects = talk.id, .withdrawnReason = u"记错人"_s});
    const auto fact = factOn(kToday);
    EXPECT_EQ(fact.contacts, 0);
    EXPECT_EQ(fact.attempts, 1);
    EXPECT_EQ(fact.intent, QString());
    EXPECT_EQ(fact.guidance, 0);
}

TEST_P(OutcomeFacts, CountOnlyServicesThatCount) {
    const auto who = person(1).id;
    enrol(who, u"graduate"_s, start_);
    guide(who, start_, 30, true);
    guide(who, start_.addDays(1), 30, false);
    guide(who, start_.addDays(2), 0, true);
    guide(who, start_.addDays(3), 1, true);
    offer(who, start_, u"04"_s, u"电工班"_s, u"1"_s);
    offer(who, start_, u"05"_s, u"县医院见习"_s, u"2"_s);
    offer(who, start_, u"04"_s, {}, u"1"_s);
    offer(who, start_, u"04"_s, u"焊工班"_s, {});
    offer(who, start_, u"04"_s, u"焊工班"_s, u"9"_s);
    offer(who, start_, u"08"_s, u"招聘会"_s, u"1"_s);
    EXPECT_EQ(factOn(kToday).guidance, 2);
    EXPECT_EQ(factOn(kToday).offers, 2);
    EXPECT_EQ(factOn(start_).guidance, 1) << "what came later is not known on that day";
}

TEST_P(OutcomeFacts, CountReferralsThatAreValidAndNotVoid) {
    const auto who = person(1).id;
    enrol(who, u"graduate"_s, start_);
    const auto owner = employer(1).id;
    const auto offered = [&](int n) { return vacancy(owner, n).id; };
    recommendAs(who, offered(1), start_);
    recommendAs(who, offered(2), start_, u"16"_s);
    recommendAs(who, offered(3), kToday);
    const auto void_ = recommendAs(who, offered(4), start_);
    ASSERT_TRUE(
        ok(act([&](const Act& a) { return referrals().makeVoid(a, void_.id, u"打错"_s); })));
    EXPECT_EQ(factOn(kToday).referrals, 2);
    EXPECT_EQ(factOn(kToday.addDays(-1)).referrals, 2) << "not yet void, one not yet made";
}

TEST_P(OutcomeFacts, TakeTheFirstPlacementOnOrAfterTheRegistration) {
    const auto who = person(1).id;
    enrol(who, u"graduate"_s, start_);
    const auto place = [&](QDate on) {
        auto draft = samplePlacement(who, employer(on.day()).id);
        draft.startOn = on;
        ASSERT_TRUE(ok(act([&](const Act& a) { return referrals().addPlacement(a, draft); })));
    };
    place(start_.addDays(-10));
    EXPECT_FALSE(factOn(kToday).placedOn.has_value());
    place(start_.addDays(20));
    place(start_.addDays(10));
    EXPECT_EQ(factOn(kToday).placedOn, start_.addDays(10));
    EXPECT_FALSE(factOn(start_.addDays(9)).placedOn.has_value());
}

TEST_P(OutcomeFacts, AreOverdueFromTheDayAfterThePromisedOne) {
    const auto who = person(1).id;
    const auto made = enrol(who, u"graduate"_s, start_);
    ObligationRow row{.registration = made.id,
                      .person = who,
                      .item = u"contact"_s,
                      .standard = u"test"_s,
                      .due = kToday,
                      .staff = staff(),
                      .office = actor().office};
    owe(who, {row});
    EXPECT_FALSE(factOn(kToday).overdue);
    EXPECT_TRUE(factOn(kToday.addDays(1)).overdue);
    row.delivered = 1;
    owe(who, {row});
    EXPECT_FALSE(factOn(kToday.addDays(1)).overdue);
    row.delivered = 0;
    row.active = false;
    owe(who, {row});
    EXPECT_FALSE(factOn(kToday.addDays(1)).overdue);
}
