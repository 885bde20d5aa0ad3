// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Whatever is done at the counter, in whatever order and with whatever is refused: the rows that
/// lists show are those the rules give.
class OwedRows : public ActsSuite {
protected:
    /// One act at random; a refusal is an answer too.
    void doSomething(Random& random, PersonId who, const std::vector<VacancyId>& what) {
        const auto day = kToday.addDays(-random.between(0, 30));
        switch (random.between(0, 9)) {
        case 0: {
            auto draft = contactDraft(who, day);
            draft.contact->outcome = random.pick(std::vector<QString>{u"01"_s, u"02"_s, u"05"_s});
            draft.contact->intent =
                random.pick(std::vector<QString>{u"1"_s, u"2"_s, u"3"_s, u"9"_s, QString()});
            keep(recordService(ports(), actor(), once(), draft, kToday));
            break;
        }
        case 1: {
            auto draft = guidanceDraft(who, day);
            draft.guidance->confirmed = random.chance(600);
            keep(recordService(ports(), actor(), once(), draft, kToday));
            break;
        }
        case 2: {
            auto draft = offerDraft(who, day);
            draft.offer->response =
                random.pick(std::vector<QString>{u"1"_s, u"3"_s, u"6"_s, u"9"_s, QString()});
            keep(recordService(ports(), actor(), once(), draft, kToday));
            break;
        }
        case 3:
        case 4: keep(recommend(who, {random.pick(what), random.pick(what)})); break;
        case 5:
            if (const auto* made = anyReferral(random, who))
                keep(voidReferral(ports(), actor(), once(), made->id, u"打印错误"_s));
            break;
        case 6:
        case 7:
            if (const auto* made = anyReferral(random, who)) {
                ReceiptDraft draft{.referral = made->id,
                                   .result = random.chance(400) ? u"03"_s : u"04"_s,
                                   .receivedOn = kToday,
                                   .startOn = kToday.addDays(random.between(0, 1) * 9),
                                   .wageFen = {},
                                   .contractKind = {},
                                   .corrects = {}};
                const auto earlier = taken(ports().referrals.receiptFor(made->id));
                if (earlier && random.chance(500)) draft.corrects = earlier->id;
                keep(recordReceipt(ports(), actor(), once(), draft, kToday));
            }
            break;
        case 8: {
            const auto held = taken(ports().services.ofPerson(who));
            if (held.empty()) break;
            auto draft = random.pick(held).facts;
            draft.corrects = random.pick(held).id;
            keep(random.chance(500)
                     ? recordService(ports(), actor(), once(), draft, kToday).map([](auto&&) {})
                     : Result<>(withdrawService(ports(), actor(), once(), random.pick(held),
                                                u"登记错人"_s)));
            break;
        }
        default: {
            const auto held = taken(ports().people.registrations(who));
            RegistrationDraft draft{who, random.pick(held).facts, random.pick(held).id};
            draft.facts.registeredOn = day;
            draft.facts.endedOn = random.chance(200) ? std::optional(kToday) : std::nullopt;
            keep(recordRegistration(ports(), actor(), once(), draft));
        }
        }
    }
    [[nodiscard]] int done() const { return done_; }

private:
    template <class Answer>
    void keep(const Answer& answer) {
        if (answer) ++done_;
    }
    const JobReferral* anyReferral(Random& random, PersonId who) {
        referrals_ = taken(ports().referrals.ofPerson(who));
        return referrals_.empty() ? nullptr : &random.pick(referrals_);
    }
    std::vector<JobReferral> referrals_;
    int done_ = 0;
};
ZHIQIAO_ON_EVERY_BACKING(OwedRows);

TEST_P(OwedRows, AreWhatTheRulesSayAfterAnyActs) {
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    const int stories = full ? 200 : GetParam() ? 3 : 60;
    const auto what = vacancies(6);
    for (int story = 1; story <= stories; ++story) {
        Random random{quint64(story)};
        const auto who = graduate(story);
        for (int act = 0; act < 25; ++act) {
            doSomething(random, who, what);
            expectRowsAsRecomputed(who);
            if (HasFailure()) FAIL() << "story " << story << ", act " << act;
        }
    }
    EXPECT_GT(done(), stories * 10);
}
