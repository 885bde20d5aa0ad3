// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_registration.h"
#include "core/casework/registration_correction.h"
#include "core/people/registration_fields.h"
#include "tests/counter_acts/acts_suite.h"

#include <algorithm>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class RegistrationActs : public ActsSuite {
protected:
    RegistrationDraft draft(const QString& kind, const RegistrationDetails& details,
                            QDate on = kToday) {
        if (!who_) who_ = graduate();
        RegistrationDraft draft{*who_, sampleRegistration(actor().staff, kind)};
        draft.facts.registeredOn = on;
        draft.facts.details = details;
        return draft;
    }
    Registration record(const RegistrationDraft& draft) {
        return taken(recordRegistration(ports(), actor(), once(), draft));
    }
    std::vector<Registration> heldOf(const QString& kind) {
        auto held = taken(ports().people.registrations(*who_));
        std::erase_if(held, [&](const Registration& one) { return one.facts.kind != kind; });
        return held;
    }

    std::optional<PersonId> who_;
};
ZHIQIAO_ON_EVERY_BACKING(RegistrationActs);

TEST_P(RegistrationActs, KeepEveryDetailOpenAndSealed) {
    const auto saved = record(draft(u"employment"_s, {{u"form"_s, u"单位就业"_s},
                                                      {u"employer"_s, u"雪河县演示商行"_s},
                                                      {u"monthly_pay"_s, u"3,500"_s},
                                                      {u"note"_s, u"试用期三个月"_s}}));
    const RegistrationDetails kept{{u"form"_s, u"01"_s},
                                   {u"employer"_s, u"雪河县演示商行"_s},
                                   {u"monthly_pay"_s, u"3500.00"_s},
                                   {u"note"_s, u"试用期三个月"_s}};
    EXPECT_EQ(saved.facts.details, kept);
    EXPECT_EQ(heldOf(u"employment"_s), std::vector{saved});
    EXPECT_EQ(taken(ports().people.registration(saved.id)), saved);
    EXPECT_EQ(codeOf(ports().people.registration(RegistrationId(kIdLimit - 1))),
              "record.not_found");
}

TEST_P(RegistrationActs, CorrectWithAReasonAndKeepBothRecords) {
    const auto first = record(draft(
        u"veteran"_s, {{u"veteran_kind"_s, u"1"_s}, {u"certificate_number"_s, u"演示0001"_s}}));
    auto anew = draft(u"veteran"_s, {{u"veteran_kind"_s, u"2"_s}});
    anew.corrects = first.id;
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), anew)),
              "registration.reason_missing");
    anew.reason = u"证件看错"_s;
    anew.kept = {u"certificate_number"_s};
    const auto second = record(anew);
    EXPECT_EQ(second.reason, u"证件看错"_s);
    EXPECT_EQ(second.facts.details.value(u"certificate_number"_s), u"演示0001"_s);
    EXPECT_EQ(heldOf(u"veteran"_s), std::vector{second});
    const auto history = taken(ports().people.registrationHistory(*who_));
    EXPECT_TRUE(std::ranges::count(history, first)) << "the first stays as it was";
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), anew)),
              "record.changed_elsewhere");
}

TEST_P(RegistrationActs, KeepBothOfTwoCorrectionsAndAskAboutTheSameField) {
    const auto first = record(draft(u"employment"_s, {{u"form"_s, u"01"_s},
                                                      {u"employer"_s, u"雪河县演示商行"_s},
                                                      {u"monthly_pay"_s, u"3500.00"_s}}));
    const auto correct = [&](RegistrationId id, const RegistrationFacts& facts,
                             const QStringList& kept = {}) {
        return correctRegistration(
            ports(), actor(), once(),
            {.person = *who_, .facts = facts, .corrects = id, .reason = u"听错"_s, .kept = kept});
    };
    auto theirs = first.facts;
    theirs.details[u"monthly_pay"_s] = u"4200.00"_s;
    theirs.registeredOn = kToday.addDays(-1);
    ASSERT_TRUE(ok(correct(first.id, theirs)));
    auto mine = first.facts;
    mine.details.remove(u"monthly_pay"_s);  // sealed: it stood masked and stays
    mine.details[u"employer"_s] = u"雪河县演示宾馆"_s;
    const auto together = correct(first.id, mine, {u"monthly_pay"_s});
    ASSERT_TRUE(ok(together));
    EXPECT_TRUE(together->isSaved());
    auto both = theirs;
    both.details[u"employer"_s] = u"雪河县演示宾馆"_s;
    ASSERT_EQ(heldOf(u"employment"_s).size(), 1U);
    EXPECT_EQ(heldOf(u"employment"_s)[0].facts, both);
    EXPECT_FALSE(together->now.by.name.isEmpty());
    ASSERT_EQ(together->theirs.size(), 2U);
    EXPECT_EQ(together->theirs[1].now, kMaskedDetail) << "sealed values are not told";
    mine.registeredOn = kToday.addDays(-3);
    const auto asked = correct(first.id, mine, {u"monthly_pay"_s});
    ASSERT_TRUE(ok(asked));
    ASSERT_EQ(asked->clashes.size(), 1U);
    EXPECT_EQ(asked->clashes[0].mine, kToday.addDays(-3).toString(Qt::ISODate));
    EXPECT_EQ(asked->clashes[0].theirs, kToday.addDays(-1).toString(Qt::ISODate));
    EXPECT_EQ(heldOf(u"employment"_s)[0].facts, both);
    ASSERT_TRUE(ok(correct(asked->now.record.id, asked->facts)));
    both.registeredOn = kToday.addDays(-3);
    EXPECT_EQ(heldOf(u"employment"_s)[0].facts, both) << "mine was chosen";
}

TEST_P(RegistrationActs, EndTheUnemploymentWhenWorkBeginsInTheSameAct) {
    const auto out = record(
        draft(u"unemployment"_s, {{u"unemployment_reason"_s, u"02"_s}}, kToday.addDays(-20)));
    record(draft(u"employment"_s, {{u"form"_s, u"03"_s}}, kToday.addDays(-2)));
    const auto held = heldOf(u"unemployment"_s);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held.front().corrects, out.id);
    EXPECT_EQ(held.front().facts.endedOn, kToday.addDays(-2));
    EXPECT_EQ(held.front().facts.endReason, u"02"_s);
    EXPECT_EQ(held.front().facts.details, out.facts.details);
    expectRowsAsRecomputed(*who_);
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(), draft(u"unemployment"_s, {}))),
              "registration.employed");
}

TEST_P(RegistrationActs, SaveNothingOfARefusedEmployment) {
    record(draft(u"unemployment"_s, {}, kToday.addDays(-20)));
    EXPECT_EQ(codeOf(recordRegistration(ports(), actor(), once(),
                                        draft(u"employment"_s, {{u"form"_s, u"77"_s}}))),
              "code.unknown");
    EXPECT_FALSE(heldOf(u"unemployment"_s).front().facts.endedOn);
    EXPECT_TRUE(heldOf(u"employment"_s).empty());
}

TEST_P(RegistrationActs, PromiseServicesFromNoDayStillToCome) {
    const struct {
        QString kind;
        int days;  ///< after today
        std::string_view answer;
    } cases[] = {{u"graduate"_s, -1, "ok"},
                 {u"graduate"_s, 0, "ok"},
                 {u"graduate"_s, 1, "registration.in_future"},
                 {u"jobseeker"_s, 1, "ok"}};
    int n = 50;
    for (const auto& [kind, days, answer] : cases) {
        who_ = act([&](const Act& a) { return ports().people.add(a, samplePerson(++n), {}); }).id;
        const auto saved =
            recordRegistration(ports(), actor(), once(), draft(kind, {}, kToday.addDays(days)));
        EXPECT_EQ(codeOf(saved), answer) << qPrintable(kind) << ' ' << days;
    }
}

TEST_P(RegistrationActs, OweNothingToWhoHasSettledUntilTheDestinationIsReplaced) {
    const auto settle = [&](const QString& code, QDate on) {
        record(draft(u"destination"_s, {{u"destination"_s, code}}, on));
    };
    draft(u"destination"_s, {});
    const auto isPursued = [&] { return promise(*who_, u"guidance"_s).isActive(); };
    EXPECT_TRUE(isPursued());
    settle(u"70"_s, kToday.addDays(-5));
    EXPECT_TRUE(isPursued()) << "待就业 is waiting";
    settle(u"80"_s, kToday.addDays(-3));
    EXPECT_FALSE(isPursued()) << "升学 settles";
    EXPECT_EQ(promise(*who_, u"guidance"_s).stopped, StopReason::Settled);
    expectRowsAsRecomputed(*who_);
    settle(u"70"_s, kToday);
    EXPECT_TRUE(isPursued()) << "and another destination ends that";
    expectRowsAsRecomputed(*who_);
}

TEST_P(RegistrationActs, SettleByWorkThatCameByNoReceiptUntilItEnds) {
    for (const auto& form : {u"01"_s, u"03"_s, u"05"_s, u"06"_s, u"07"_s}) {
        who_ = graduate(5 + form.toInt());
        const auto isPursued = [&] { return promise(*who_, u"guidance"_s).isActive(); };
        EXPECT_TRUE(isPursued());
        const auto work = record(draft(u"employment"_s, {{u"form"_s, form}}, kToday.addDays(-20)));
        EXPECT_FALSE(isPursued()) << qPrintable(form);
        EXPECT_EQ(promise(*who_, u"guidance"_s).stopped, StopReason::Settled);
        expectRowsAsRecomputed(*who_);
        RegistrationDraft end{*who_, work.facts, work.id};
        end.facts.endedOn = kToday;
        end.facts.endReason = u"3"_s;
        record(end);
        EXPECT_TRUE(isPursued()) << "the first day no longer employed";
        expectRowsAsRecomputed(*who_);
    }
}

TEST_P(RegistrationActs, SettleNothingByWorkOfBeforeTheRegistration) {
    record(draft(u"employment"_s, {{u"form"_s, u"05"_s}}, kToday.addDays(-900)));
    EXPECT_TRUE(promise(*who_, u"guidance"_s).isActive());
    expectRowsAsRecomputed(*who_);
}

TEST_P(RegistrationActs, EndWorkOnNoDayStillToCome) {
    const auto work = record(draft(u"employment"_s, {{u"form"_s, u"05"_s}}, kToday.addDays(-2)));
    RegistrationDraft end{*who_, work.facts, work.id};
    end.facts.endReason = u"3"_s;
    end.facts.endedOn = kToday.addDays(1);
    const auto refused = recordRegistration(ports(), actor(), once(), end);
    EXPECT_EQ(codeOf(refused), "registration.in_future");
    EXPECT_EQ(refused.error().detail, u"field=ended_on"_s);
    EXPECT_EQ(heldOf(u"employment"_s), std::vector{work});
    end.facts.endedOn = kToday;
    EXPECT_TRUE(ok(recordRegistration(ports(), actor(), once(), end)));
}

TEST_P(RegistrationActs, PrintAFormAsAnActAndFileIt) {
    const auto saved = record(draft(u"unemployment"_s, {{u"income_before"_s, u"2"_s}}));
    const auto operation = once();
    const auto released = taken(releaseRegistrationPrint(ports(), actor(), operation, saved.id));
    EXPECT_EQ(released.registration, saved);
    EXPECT_EQ(released.person.idNumber, graduateRequest().facts.idNumber) << "in full";
    EXPECT_FALSE(released.office.isEmpty());
    EXPECT_FALSE(released.officer.isEmpty());
    EXPECT_TRUE(taken(ports().referrals.printsOf(*who_)).empty()) << "no paper is out yet";
    const auto filed =
        taken(recordRegistrationPrint(ports(), actor(), operation, saved, u"F1"_s, u"pdf"_s));
    EXPECT_EQ(filed.form, u"F1"_s);
    EXPECT_EQ(filed.subject, saved.id.value());
    EXPECT_EQ(taken(ports().referrals.printsOf(*who_)), std::vector{filed});
}
