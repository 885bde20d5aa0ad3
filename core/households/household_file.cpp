// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_file.h"

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

DayRange rangeOf(const RegistrationFacts& facts) { return {facts.registeredOn, facts.endedOn}; }

Result<> readContract(const HouseholdPorts& ports, const Registration& employment,
                      HouseholdMember& member) {
    if (!ports.contracts) return {};
    const auto until = ports.contracts->contractUntil(employment.id);
    if (!until) return fail(until.error());
    if (*until) member.evidence.contractEnds[employment.facts.registeredOn] = **until;
    return {};
}

Result<> readRegistrations(const HouseholdPorts& ports, HouseholdMember& member) {
    const auto registrations = ports.people.registrations(member.person.id);
    if (!registrations) return fail(registrations.error());
    for (const auto& registration : *registrations) {
        if (registration.facts.kind == u"employment"_s) {
            member.evidence.employments.push_back(rangeOf(registration.facts));
            if (auto read = readContract(ports, registration, member); !read) return read;
        }
        if (registration.facts.kind == u"unemployment"_s)
            member.evidence.unemployments.push_back(rangeOf(registration.facts));
    }
    return {};
}

Result<> readWork(const HouseholdPorts& ports, HouseholdMember& member) {
    const auto placements = ports.referrals.placementsOf(member.person.id);
    if (!placements) return fail(placements.error());
    for (const auto& placement : *placements)
        member.evidence.placements.push_back({placement.facts.startOn, placement.endedOn});
    const auto referrals = ports.referrals.ofPerson(member.person.id);
    if (!referrals) return fail(referrals.error());
    for (const auto& referral : *referrals)
        if (!referral.isVoid()) member.offers.push_back(referral.facts.issuedOn);
    return {};
}

Result<HouseholdMember> readMember(const HouseholdPorts& ports, const Membership& membership,
                                   QDate today) {
    auto person = ports.people.find(membership.facts.person);
    if (!person) return fail(person.error());
    auto statements = ports.households.statementsOf(membership.facts.person);
    if (!statements) return fail(statements.error());
    HouseholdMember member{membership, *std::move(person), *std::move(statements), {}, {}, {}};
    member.evidence.birth = member.person.facts.birthOn;
    member.evidence.sex = member.person.facts.sex;
    for (const auto& statement : member.statements)
        member.evidence.statements.push_back({statement.facts.on, statement.facts.state});
    if (auto read = readRegistrations(ports, member); !read) return fail(read.error());
    if (auto read = readWork(ports, member); !read) return fail(read.error());
    member.state = memberStateOn(member.evidence, ports.codes, today);
    return member;
}

std::vector<CourseStep> courseStepsOf(const std::vector<HouseholdStep>& steps) {
    std::vector<CourseStep> course;
    for (const auto& step : steps) course.push_back({step.facts.state, step.facts.on});
    return course;
}

}  // namespace

const HouseholdMember* HouseholdFile::head(QDate day) const {
    const auto found = std::ranges::find_if(members, [&](const HouseholdMember& member) {
        return member.membership.facts.relation == kHeadRelation && member.membership.holdsOn(day);
    });
    return found == members.end() ? nullptr : &*found;
}

Result<HouseholdFile> loadHousehold(const HouseholdPorts& ports, HouseholdId id, QDate today) {
    auto household = ports.households.find(id);
    if (!household) return fail(household.error());
    auto memberships = ports.households.membersOf(id);
    if (!memberships) return fail(memberships.error());
    auto steps = ports.households.stepsOf(id);
    if (!steps) return fail(steps.error());
    HouseholdFile file{*std::move(household), {}, *std::move(steps), {}, {}};
    for (const auto& membership : *memberships) {
        auto member = readMember(ports, membership, today);
        if (!member) return fail(member.error());
        file.members.push_back(*std::move(member));
    }
    const auto members = courseMembersOf(file);
    file.course =
        courseOf(courseStepsOf(file.steps), members, ports.codes, file.household.closedOn);
    file.count = countOn(members, ports.codes, today);
    return file;
}

std::vector<CourseMember> courseMembersOf(const HouseholdFile& file) {
    std::vector<CourseMember> members;
    for (const auto& member : file.members)
        members.push_back(
            {.person = member.person.id,
             .membership = {member.membership.facts.joinedOn, member.membership.leftOn},
             .evidence = member.evidence,
             .offers = member.offers});
    return members;
}

Result<> refreshHousehold(const HouseholdPorts& ports, const Act& act, HouseholdId id) {
    if (auto held = ports.households.hold(act, id); !held) return held;
    const auto file = loadHousehold(ports, id, act.today());
    if (!file) return fail(file.error());
    return ports.households.saveCourse(act, id, file->course);
}

Result<> refreshHouseholdsOf(const HouseholdPorts& ports, const Act& act, PersonId person) {
    const auto memberships = ports.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    std::set<HouseholdId> households;
    for (const auto& membership : *memberships) households.insert(membership.facts.household);
    for (const auto id : households)
        if (auto done = refreshHousehold(ports, act, id); !done) return done;
    return {};
}

}  // namespace zhiqiao
