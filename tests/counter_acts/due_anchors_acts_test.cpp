// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casework/workday_standard.h"
#include "tests/counter_acts/acts_suite.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// The rows kept for a standard whose promises are counted from what happens.
class DueAnchorActs : public ActsSuite {
protected:
    [[nodiscard]] CaseworkPorts anchored() const {
        static const std::vector<ServiceStandard> standards{workdayStandard()};
        const auto& p = ports();
        return {p.transactions, p.people,     p.vacancies, p.referrals, p.services,
                p.offices,      p.households, p.codes,     standards};
    }
    PersonId jobseeker() {
        RegisterPersonRequest request{.facts = samplePerson(1), .registrations = {}, .wish = {}};
        auto registration = sampleRegistration(actor().staff, u"jobseeker"_s);
        registration.registeredOn = kToday.addDays(-20);
        request.registrations.push_back(registration);
        return taken(registerCase(anchored(), actor(), once(), true, request, kToday)).person.id;
    }
    void record(const ServiceDraft& draft) {
        taken(recordService(anchored(), actor(), once(), draft, kToday));
    }
    /// The items that have a row, which is as the rules say.
    std::string rows(PersonId person) {
        auto wanted = obligationRowsOf(taken(loadCase(anchored(), person, kToday)));
        std::ranges::sort(wanted, {}, [](const ObligationRow& row) {
            return std::pair(row.registration, row.item);
        });
        const auto kept = taken(ports().services.obligationsOf(person));
        EXPECT_EQ(kept, wanted);
        QStringList items;
        for (const auto& row : kept) {
            EXPECT_TRUE(row.due.isValid());
            items << row.item;
        }
        return items.join(u' ').toStdString();
    }
};

TEST_P(DueAnchorActs, BringTheRowsWithWhatTheyAreCountedFrom) {
    const auto who = jobseeker();
    EXPECT_EQ(rows(who), "contact");
    record(contactDraft(who));
    EXPECT_EQ(rows(who), "contact guidance policy") << "the wish to work was told of";
    record(guidanceDraft(who));
    EXPECT_EQ(rows(who), "contact guidance policy referral");
    const auto held = taken(ports().services.ofPerson(who));
    ASSERT_EQ(held.size(), 2U);
    ASSERT_TRUE(ok(withdrawService(anchored(), actor(), once(), held.back(), u"登记错人"_s)));
    EXPECT_EQ(rows(who), "contact guidance policy") << "what was taken back anchors nothing";
}

ZHIQIAO_ON_EVERY_BACKING(DueAnchorActs);
