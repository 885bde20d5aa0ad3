// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/person_access.h"

#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class PersonAccessSuite : public ActsSuite {
protected:
    [[nodiscard]] AccessPorts access() { return {ports().transactions, ports().people, users()}; }
    /// Somebody a colleague of the same office is in charge of.
    PersonId ofAColleague() {
        const auto colleague = act([&](const Act& a) {
            return ports().offices.saveStaff(
                a, {},
                {StaffId(1), actor().office, u"李得胜"_s, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
        });
        const auto person = graduate(2);
        auto registrations = taken(ports().people.registrations(person));
        auto facts = registrations.front().facts;
        facts.officer = colleague.id;
        act([&](const Act& a) {
            return ports().people.addRegistration(
                a, {.person = person, .facts = facts, .corrects = registrations.front().id});
        });
        return person;
    }
};

}  // namespace

ZHIQIAO_ON_EVERY_BACKING(PersonAccessSuite);

TEST_P(PersonAccessSuite, RevealsTheFieldThatWasAskedForAndNoOther) {
    const auto person = graduate();
    const auto facts = graduateRequest().facts;
    for (const auto field : kSealedFields)
        EXPECT_EQ(taken(revealField(access(), actor(), person, field)), valueOf(facts, field));
}

TEST_P(PersonAccessSuite, AsksForAReasonOutsideTheOwnCaseload) {
    const auto person = ofAColleague();
    const auto near = taken(viewPerson(access(), actor(), person));
    EXPECT_FALSE(near.own);
    EXPECT_TRUE(near.office);
    for (const auto& blank : {u""_s, u"  "_s})
        EXPECT_EQ(codeOf(revealField(access(), actor(), person, SealedField::Phone, blank)),
                  "person.reason_missing");
    EXPECT_TRUE(ok(revealField(access(), actor(), person, SealedField::Phone, u"来电核对"_s)));
}

TEST_P(PersonAccessSuite, AsksForNoReasonInTheOwnCaseload) {
    const auto near = taken(viewPerson(access(), actor(), graduate()));
    EXPECT_TRUE(near.own);
    EXPECT_TRUE(near.office);
}

TEST_P(PersonAccessSuite, FindsNobodyWhoIsNotThere) {
    EXPECT_EQ(codeOf(viewPerson(access(), actor(), PersonId(999))), "record.not_found");
    EXPECT_EQ(codeOf(revealField(access(), actor(), PersonId(999), SealedField::Phone)),
              "record.not_found");
    EXPECT_EQ(codeOf(openForEdit(access(), actor(), PersonId(999))), "record.not_found");
}

TEST(MaskedFacts, HoldNoSealedValue) {
    const auto facts = samplePerson();
    const auto masked = maskedFacts(facts);
    for (const auto field : kSealedFields) {
        EXPECT_NE(valueOf(masked, field), valueOf(facts, field)) << codeOf(field);
        EXPECT_TRUE(valueOf(masked, field).contains(u'*')) << codeOf(field);
    }
    EXPECT_EQ(masked.health + masked.note, QString());
    EXPECT_EQ(masked.name, facts.name);
    EXPECT_EQ(maskedFacts(masked), masked) << "masking twice changes nothing more";
}
