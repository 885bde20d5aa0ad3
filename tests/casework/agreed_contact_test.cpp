// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/agreed_contact.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay0(2022, 11, 1);

QDate day(int n) { return kDay0.addDays(n); }

/// One service: "c" a contact, "x" one that reached nobody, "g" a guidance, "p" a policy notice,
/// "o" an offer; the day it was given and the next day it names.
struct Given {
    char kind;
    int on;
    std::optional<int> next = {};
};

/// A registration from one day to another, without an end when that is not told.
struct Enrolled {
    int from;
    std::optional<int> until = {};
    const char* kind = "jobseeker";
};

/// Work or another destination, without an end when that is not told.
struct Held {
    int from;
    std::optional<int> until = {};
};

struct Case {
    const char* says;
    std::vector<Given> given;
    std::vector<Enrolled> enrolled;
    std::vector<Held> settled;
    std::optional<int> due;  ///< nothing: nobody is awaited
    std::optional<int> stopsOn = {};
};

ServiceRecord service(qint64 id, const Given& given) {
    ServiceDraft facts{.person = PersonId(7), .on = day(given.on)};
    if (given.kind == 'c') facts.contact = ContactFacts{u"02"_s, u"01"_s, {}, {}};
    if (given.kind == 'x') facts.contact = ContactFacts{u"02"_s, u"02"_s, {}, {}};
    if (given.kind == 'g')
        facts.guidance = GuidanceFacts{
            .mode = u"01"_s, .minutes = 20, .types = {u"03"_s}, .content = {}, .confirmed = true};
    if (given.kind == 'p') facts.policy = PolicyFacts{u"01"_s, {}};
    if (given.kind == 'o')
        facts.offer = OfferFacts{
            .kind = u"04"_s, .name = u"班"_s, .startsOn = {}, .response = {}, .reason = {}};
    return {ServiceId(id), facts, OfficeId(3), {OfficeId(3), StaffId(5), {}}};
}

Registration registration(const Enrolled& enrolled) {
    RegistrationFacts facts{.kind = QString::fromLatin1(enrolled.kind),
                            .category = {},
                            .channel = u"01"_s,
                            .registeredOn = day(enrolled.from),
                            .officer = StaffId(5)};
    if (enrolled.until) facts.endedOn = day(*enrolled.until);
    return {.id = RegistrationId(1),
            .person = PersonId(7),
            .facts = facts,
            .corrects = {},
            .office = OfficeId(3),
            .recorded = {OfficeId(3), StaffId(5), {}}};
}

const Case kCases[] = {
    {"nothing was agreed on", {{'c', 0}}, {{0}}, {}, {}},
    {"a contact names a day", {{'c', 0, 10}}, {{0}}, {}, 10},
    {"a guidance names a day", {{'g', 0, 10}}, {{0}}, {}, 10},
    {"the very day it was agreed on", {{'c', 0, 0}}, {{0}}, {}, 0},
    {"an earlier contact keeps nothing", {{'c', 0, 10}, {'c', 9}}, {{0}}, {}, 10},
    {"a contact on the day keeps it", {{'c', 0, 10}, {'c', 10}}, {{0}}, {}, {}},
    {"a contact after the day keeps it", {{'c', 0, 10}, {'c', 12}}, {{0}}, {}, {}},
    {"one in vain leaves it due", {{'c', 0, 10}, {'x', 11}}, {{0}}, {}, 10},
    {"also on the day itself, and twice", {{'c', 0, 10}, {'x', 10}, {'x', 11}}, {{0}}, {}, 10},
    {"reached after one in vain", {{'c', 0, 10}, {'x', 10}, {'c', 12}}, {{0}}, {}, {}},
    {"in vain, and another day is agreed on", {{'c', 0, 10}, {'x', 10, 15}}, {{0}}, {}, 15},
    {"a guidance keeps what a contact agreed on", {{'c', 0, 10}, {'g', 10}}, {{0}}, {}, {}},
    {"a contact keeps what a guidance agreed on", {{'g', 0, 10}, {'c', 10}}, {{0}}, {}, {}},
    {"a second contact of the same day", {{'c', 0, 0}, {'c', 0}}, {{0}}, {}, {}},
    {"a policy notice keeps nothing", {{'c', 0, 10}, {'p', 10}}, {{0}}, {}, 10},
    {"an offer keeps nothing", {{'c', 0, 10}, {'o', 10}}, {{0}}, {}, 10},
    {"a later agreement takes its place", {{'c', 0, 10}, {'c', 5, 20}}, {{0}}, {}, 20},
    {"also with an earlier day", {{'c', 0, 30}, {'c', 5, 10}}, {{0}}, {}, 10},
    {"and what took its place was kept", {{'c', 0, 30}, {'c', 5, 10}, {'c', 12}}, {{0}}, {}, {}},
    {"kept, and agreed anew", {{'c', 0, 10}, {'c', 10, 20}}, {{0}}, {}, 20},
    {"the registration ends later", {{'c', 0, 10}}, {{0, 8}}, {}, 10, 8},
    {"two registrations: the last end", {{'c', 0, 10}}, {{0, 5}, {-9, 8, "graduate"}}, {}, 10, 8},
    {"one of two goes on", {{'c', 0, 10}}, {{0, 5}, {-9, {}, "graduate"}}, {}, 10},
    {"it had ended before", {{'c', 0, 10}}, {{-30, -5}}, {}, 10},
    {"it ended on the day itself", {{'c', 0, 10}}, {{-30, 0}}, {}, 10},
    {"a registration that begins later", {{'c', 0, 10}}, {{4, 6}}, {}, 10},
    {"a destination is no registration to serve",
     {{'c', 0, 10}},
     {{-20, 5}, {-10, {}, "destination"}},
     {},
     10,
     5},
    {"never registered", {{'c', 0, 10}}, {}, {}, 10},
    {"settled after it", {{'c', 0, 10}}, {{0}}, {{6}}, 10, 6},
    {"the first of two settlements", {{'c', 0, 10}}, {{0}}, {{9}, {6}}, 10, 6},
    {"settled before it was agreed on", {{'c', 0, 10}}, {{0}}, {{-3}}, 10},
    {"settled on the day it was agreed on", {{'c', 0, 10}}, {{0}}, {{0}}, 10},
    {"settled before the registration ends", {{'c', 0, 10}}, {{0, 8}}, {{6}}, 10, 6},
    {"settled after it, and the work was lost", {{'c', 0, 10}}, {{0}}, {{6, 9}}, 10},
    {"lost, and the next work begins", {{'c', 0, 10}}, {{0}}, {{6, 9}, {12}}, 10, 12},
};

}  // namespace

TEST(AgreedContacts, StandUntilTheyAreKeptOrNobodyIsToBeServed) {
    for (const auto& [says, given, enrolled, settled, due, stopsOn] : kCases) {
        std::vector<ServiceRecord> services;
        AgreedDays days;
        for (size_t n = 0; n < given.size(); ++n) {
            services.push_back(service(qint64(n) + 1, given[n]));
            if (given[n].next) days[ServiceId(qint64(n) + 1)] = day(*given[n].next);
        }
        std::vector<Registration> registrations;
        for (const auto& one : enrolled) registrations.push_back(registration(one));
        std::vector<SettledSpan> spans;
        for (const auto& [from, until] : settled)
            spans.push_back({day(from), until ? std::optional(day(*until)) : std::nullopt});
        const auto agreed =
            agreedContact(loadedCodes().lists, services, days, registrations, spans);
        ASSERT_EQ(agreed.has_value(), due.has_value()) << says;
        if (!due) continue;
        EXPECT_EQ(agreed->due, day(*due)) << says;
        EXPECT_EQ(agreed->stopsOn, stopsOn ? std::optional(day(*stopsOn)) : std::nullopt) << says;
        EXPECT_EQ(agreed->person, PersonId(7)) << says;
        EXPECT_EQ(agreed->staff, StaffId(5)) << says;
        EXPECT_EQ(agreed->office, OfficeId(3)) << says;
    }
}
