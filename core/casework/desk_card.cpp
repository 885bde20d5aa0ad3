// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/desk_card.h"

#include "core/casework/due_words.h"
#include "core/people/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct DeskCards {
    Q_DECLARE_TR_FUNCTIONS(DeskCards)
};

constexpr int kMostRows = 200;  // of one household

Result<std::set<PersonId>> visibleOf(const ListSource& people, const std::vector<DeskMember>& who) {
    std::vector<qint64> ids;
    for (const auto& member : who) ids.push_back(member.person.value());
    if (ids.empty()) return std::set<PersonId>{};
    const auto page = people.page({.ids = std::move(ids), .limit = kMostRows});
    if (!page) return fail(page.error());
    std::set<PersonId> seen;
    for (const auto& row : page->rows) seen.insert(PersonId(row.id));
    return seen;
}

std::optional<HouseholdId> householdOn(const std::vector<Membership>& memberships, QDate day) {
    for (const auto& membership : memberships)
        if (membership.holdsOn(day)) return membership.facts.household;
    return {};
}

Result<> addHousehold(DeskBeside& beside, const CaseworkPorts& ports, const ListSource& people,
                      PersonId person, QDate today) {
    const auto memberships = ports.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    beside.household = householdOn(*memberships, today);
    if (!beside.household) return {};
    const auto file = loadHousehold(householdPorts(ports), *beside.household, today);
    if (!file) return fail(file.error());
    if (const auto* span = spanOn(file->course, today)) beside.clock = *span;
    for (const auto& member : file->members)
        if (member.membership.holdsOn(today) && member.person.id != person)
            beside.others.push_back({member.person.id, member.person.facts.name});
    const auto visible = visibleOf(people, beside.others);
    if (!visible) return fail(visible.error());
    for (auto& member : beside.others) {
        member.inScope = visible->contains(member.person);
        if (!member.inScope) member.name = maskedName(member.name);
    }
    return {};
}

Result<> addSlips(std::vector<WaitingPaper>& papers, ReferralStore& store, const DeskMember& of,
                  QDate today) {
    const auto referrals = store.ofPerson(of.person);
    if (!referrals) return fail(referrals.error());
    const auto receipts = store.receiptsOf(of.person);
    if (!receipts) return fail(receipts.error());
    for (const auto& referral : *referrals) {
        const bool answered = std::ranges::any_of(*receipts, [&](const Receipt& receipt) {
            return receipt.facts.referral == referral.id;
        });
        if (answered || referral.isVoid() || referral.facts.receiptDue < today) continue;
        papers.push_back({.what = WaitingPaper::For::Return,
                          .person = of.person,
                          .name = of.name,
                          .form = {},
                          .number = referral.number,
                          .since = referral.facts.issuedOn,
                          .due = referral.facts.receiptDue});
    }
    return {};
}

Result<> addUnsigned(std::vector<WaitingPaper>& papers, ServiceStore& store, const DeskMember& of) {
    const auto services = store.ofPerson(of.person);
    if (!services) return fail(services.error());
    for (const auto& service : *services)
        if (service.facts.guidance && !service.facts.guidance->confirmed)
            papers.push_back({.what = WaitingPaper::For::Signing,
                              .person = of.person,
                              .name = of.name,
                              .form = u"F6"_s,
                              .number = {},
                              .since = service.facts.on});
    return {};
}

}  // namespace

ListQuery deskQuery(PersonId person) {
    return {.filters = {{u"desk"_s, QString::number(person.value())}}, .limit = kMostRows};
}

Result<DeskBeside> readDeskBeside(const CaseworkPorts& ports, const ListSource& people,
                                  PersonId person, QDate today) {
    const auto self = ports.people.find(person);
    if (!self) return fail(self.error());
    DeskBeside beside;
    if (auto added = addHousehold(beside, ports, people, person, today); !added)
        return fail(added.error());
    std::vector<DeskMember> all{{person, self->facts.name}};
    std::ranges::copy_if(beside.others, std::back_inserter(all), &DeskMember::inScope);
    for (const auto& of : all) {
        if (auto added = addSlips(beside.papers, ports.referrals, of, today); !added)
            return fail(added.error());
        if (auto added = addUnsigned(beside.papers, ports.services, of); !added)
            return fail(added.error());
    }
    std::ranges::stable_sort(beside.papers, {}, &WaitingPaper::since);
    return beside;
}

QString wordsOf(const CourseSpan& clock, const Codes& codes, QDate today) {
    QStringList said{codes.lists.name(u"household_state"_s, clock.state)};
    if (clock.deadline != CourseDeadline::None) said << textOf(clock.deadline);
    if (clock.due) said << dueWords(*clock.due, today, codes.calendar);
    return said.join(u" · "_s);
}

QString wordsOf(const WaitingPaper& paper, const Codes& codes, QDate today) {
    const auto day = paper.since.toString(Qt::ISODate);
    if (paper.what == WaitingPaper::For::Signing)
        return DeskCards::tr("%1 of %2, %3: not signed yet").arg(paper.form, day, paper.name);
    const auto due = paper.due ? dueWords(*paper.due, today, codes.calendar) : QString();
    return DeskCards::tr("Slip %1, %2: out since %3, %4").arg(paper.number, paper.name, day, due);
}

QString wordsOf(const DeskMember& member) {
    return member.inScope ? member.name
                          : DeskCards::tr("%1 (a member another office keeps)").arg(member.name);
}

}  // namespace zhiqiao
