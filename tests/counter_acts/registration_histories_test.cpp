// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"
#include "tests/counter_acts/acts_suite.h"

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether some day lies in both, worked out day by day.
bool shareADay(const RegistrationFacts& one, const RegistrationFacts& other) {
    for (auto day = kToday.addDays(-500); day <= kToday.addDays(500); day = day.addDays(1)) {
        const auto holds = [&](const RegistrationFacts& facts) {
            return facts.registeredOn <= day && (!facts.endedOn || *facts.endedOn > day);
        };
        if (holds(one) && holds(other)) return true;
    }
    return false;
}

}  // namespace

/// Whatever is registered, corrected and ended, in whatever order and with whatever is refused:
/// nobody is in two states that contradict each other.
class RegistrationHistories : public ActsSuite {
protected:
    void doSomething(Random& random, PersonId who) {
        static const std::vector<QString> kinds{
            u"jobseeker"_s,  u"unemployment"_s, u"unemployment"_s, u"employment"_s,
            u"employment"_s, u"destination"_s,  u"transfer"_s,     u"returnee"_s};
        const auto held = taken(ports().people.registrations(who));
        RegistrationDraft draft{who, sampleRegistration(actor().staff)};
        if (held.empty() || random.chance(500)) {
            draft.facts = sampleRegistration(actor().staff, random.pick(kinds));
            draft.facts.registeredOn = kToday.addDays(-random.between(0, 400));
        } else {
            const auto& old = random.pick(held);
            draft.facts = old.facts;
            draft.corrects = old.id;
            draft.reason = u"登记有误"_s;
            if (random.chance(500))
                draft.facts.registeredOn = kToday.addDays(-random.between(0, 400));
        }
        if (random.chance(400)) {
            draft.facts.endedOn = draft.facts.registeredOn.addDays(random.between(-3, 200));
            draft.facts.endReason = draft.facts.kind == u"employment"_s ? u"3"_s : u"01"_s;
        }
        if (recordRegistration(ports(), actor(), once(), draft))
            ++done_;
        else
            ++refused_;
    }

    void expectNoContradiction(PersonId who) {
        const auto history = taken(ports().people.registrationHistory(who));
        std::set<RegistrationId> corrected;
        for (const auto& one : history)
            if (one.corrects) {
                EXPECT_TRUE(corrected.insert(*one.corrects).second) << "corrected once only";
            }
        std::vector<RegistrationFacts> live;
        for (const auto& one : history)
            if (!corrected.contains(one.id)) live.push_back(one.facts);
        for (size_t i = 0; i < live.size(); ++i) {
            EXPECT_FALSE(live[i].endedOn && *live[i].endedOn < live[i].registeredOn);
            for (size_t j = 0; j < i; ++j) expectBeside(live[i], live[j]);
        }
    }

    int done_ = 0;
    int refused_ = 0;

private:
    static void expectBeside(const RegistrationFacts& one, const RegistrationFacts& other) {
        static const QStringList several{u"employment"_s, u"founder"_s, u"certificate"_s};
        const auto kinds = QStringList{one.kind, other.kind};
        const bool works = kinds.contains(u"employment"_s) && kinds.contains(u"unemployment"_s);
        const bool same = one.kind == other.kind && !several.contains(one.kind);
        if (!works && !same) return;
        EXPECT_FALSE(shareADay(one, other))
            << qPrintable(kinds.join(u" and "_s)) << ": "
            << qPrintable(one.registeredOn.toString(Qt::ISODate)) << ", "
            << qPrintable(other.registeredOn.toString(Qt::ISODate));
    }
};
ZHIQIAO_ON_EVERY_BACKING(RegistrationHistories);

TEST_P(RegistrationHistories, HoldNobodyInTwoContradictoryStates) {
    const bool full = qEnvironmentVariableIsSet("ZHIQIAO_FULL");
    const bool onFile = GetParam() == Engine::Sqlite;
    const int stories = full ? (onFile ? 10'000 : 400) : GetParam() ? 5 : 400;
    for (int story = 1; story <= stories; ++story) {
        Random random{quint64(story)};
        auto facts = samplePerson(story % 900 + 1);
        facts.idNumber.clear();
        facts.birthOn = QDate(1985, 5, 4);
        const auto who =
            act([&](const Act& a) { return ports().people.add(a, facts, std::nullopt); }).id;
        for (int n = 0; n < 12; ++n) doSomething(random, who);
        expectNoContradiction(who);
        expectRowsAsRecomputed(who);
        if (HasFailure()) FAIL() << "story " << story;
    }
    EXPECT_GT(done_, stories * 3);
    EXPECT_GT(refused_, stories);
}
