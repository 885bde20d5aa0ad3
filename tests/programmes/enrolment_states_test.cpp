// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/programmes/programme_office.h"

#include <functional>
#include <map>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// Every state an enrolment can be in, against every act.
class EnrolmentStates : public ProgrammeSuite {
protected:
    using Doing = std::function<Result<Enrolment>(const Enrolment&)>;

    /// The others take both places.
    void fillPlaces() {
        for (int n = 11; n <= 12; ++n)
            ASSERT_TRUE(ok(admit(enrolled(person(n).id, kToday.addDays(-9)))));
    }
    Enrolment in(const QString& state) {
        const auto who = person(1).id;
        if (state == u"waiting"_s) fillPlaces();
        auto made = enrolled(who, kToday.addDays(-5));
        if (state == u"admitted"_s) made = admit(made, kToday.addDays(3)).value();
        if (state == u"active"_s || state == u"ended"_s) made = admit(made).value();
        if (state == u"ended"_s) made = end(made).value();
        if (state == u"withdrawn"_s) made = withdraw(made).value();
        if (state == u"taken back"_s) made = undo(made).value();
        return made;
    }
    [[nodiscard]] std::vector<std::pair<QString, Doing>> acts() {
        return {{u"admit"_s, [this](const Enrolment& e) { return admit(e, kToday.addDays(3)); }},
                {u"step"_s, [this](const Enrolment& e) { return step(e, {}); }},
                {u"done"_s,
                 [this](const Enrolment& e) { return result(e, 1, EnrolmentDeedKind::Done); }},
                {u"reopen"_s,
                 [this](const Enrolment& e) { return result(e, 1, EnrolmentDeedKind::Reopen); }},
                {u"drop"_s,
                 [this](const Enrolment& e) { return result(e, 1, EnrolmentDeedKind::Drop); }},
                {u"end"_s, [this](const Enrolment& e) { return end(e); }},
                {u"withdraw"_s, [this](const Enrolment& e) { return withdraw(e); }},
                {u"undo"_s, [this](const Enrolment& e) { return undo(e); }}};
    }
    /// The error code of each act in a state; empty: it may be done.
    void expectActs(const QString& state, const std::map<QString, std::string>& codes) {
        const auto start = in(state);
        for (const auto& [name, perform] : acts()) {
            const auto before = store().find(start.id).value();
            const auto done = perform(before);
            EXPECT_EQ(done ? std::string() : std::string(done.error().code), codes.at(name))
                << qPrintable(state + u": "_s + name);
            // Whatever was done is taken back, so that the next act meets the same state.
            if (done && name != u"undo"_s) {
                ASSERT_TRUE(ok(undo(*done)));
            }
        }
    }
};
ZHIQIAO_PROGRAMMES_ON_BOTH(EnrolmentStates);

TEST_P(EnrolmentStates, LetAnApplicationBeAdmittedWithdrawnOrTakenBack) {
    const std::string none = "programme.not_admitted";
    expectActs(u"applied"_s, {{u"admit"_s, ""},
                              {u"step"_s, none},
                              {u"done"_s, none},
                              {u"reopen"_s, none},
                              {u"drop"_s, none},
                              {u"end"_s, none},
                              {u"withdraw"_s, ""},
                              {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetSomebodyWhoWaitsOnlyWithdrawOrBeTakenBack) {
    const std::string none = "programme.not_admitted";
    expectActs(u"waiting"_s, {{u"admit"_s, "programme.no_place"},
                              {u"step"_s, none},
                              {u"done"_s, none},
                              {u"reopen"_s, none},
                              {u"drop"_s, none},
                              {u"end"_s, none},
                              {u"withdraw"_s, ""},
                              {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetWhoIsToBeginHaveAPlanButNoEnd) {
    expectActs(u"admitted"_s, {{u"admit"_s, "programme.admitted"},
                               {u"step"_s, ""},
                               {u"done"_s, ""},
                               {u"reopen"_s, "programme.step_open"},
                               {u"drop"_s, ""},
                               {u"end"_s, "programme.not_entered"},
                               {u"withdraw"_s, ""},
                               {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetWhoTakesPartEnd) {
    expectActs(u"active"_s, {{u"admit"_s, "programme.admitted"},
                             {u"step"_s, ""},
                             {u"done"_s, ""},
                             {u"reopen"_s, "programme.step_open"},
                             {u"drop"_s, ""},
                             {u"end"_s, ""},
                             {u"withdraw"_s, ""},
                             {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetAnEndOnlyBeTakenBack) {
    const std::string closed = "programme.closed";
    expectActs(u"ended"_s, {{u"admit"_s, closed},
                            {u"step"_s, closed},
                            {u"done"_s, closed},
                            {u"reopen"_s, closed},
                            {u"drop"_s, closed},
                            {u"end"_s, closed},
                            {u"withdraw"_s, closed},
                            {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetAWithdrawalOnlyBeTakenBack) {
    const std::string closed = "programme.closed";
    expectActs(u"withdrawn"_s, {{u"admit"_s, closed},
                                {u"step"_s, closed},
                                {u"done"_s, closed},
                                {u"reopen"_s, closed},
                                {u"drop"_s, closed},
                                {u"end"_s, closed},
                                {u"withdraw"_s, closed},
                                {u"undo"_s, ""}});
}

TEST_P(EnrolmentStates, LetNothingBeDoneToWhatWasTakenBack) {
    const std::string gone = "programme.taken_back";
    expectActs(u"taken back"_s, {{u"admit"_s, gone},
                                 {u"step"_s, gone},
                                 {u"done"_s, gone},
                                 {u"reopen"_s, gone},
                                 {u"drop"_s, gone},
                                 {u"end"_s, gone},
                                 {u"withdraw"_s, gone},
                                 {u"undo"_s, gone}});
}
