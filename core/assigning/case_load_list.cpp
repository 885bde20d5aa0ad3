// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/case_load_list.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CaseLoadWords {
    Q_DECLARE_TR_FUNCTIONS(CaseLoadWords)
};

/// The staff of the office who work today and serve people: clerks, or everybody before there are
/// users.
Result<std::set<StaffId>> servingStaff(const CaseLoadPorts& ports,
                                       const std::vector<Staff>& staff) {
    const auto users = ports.users.users();
    if (!users) return fail(users.error());
    std::set<StaffId> serving;
    for (const auto& one : *users)
        if (!one.disabled && std::ranges::count(one.grants, Role::Clerk, &Grant::role) > 0)
            serving.insert(one.staff);
    std::set<StaffId> here;
    for (const auto& one : staff)
        if (one.office == ports.office && one.worksOn(ports.clock.today()) &&
            (users->empty() || serving.contains(one.id)))
            here.insert(one.id);
    return here;
}

Result<QString> divisionOf(const CaseLoadPorts& ports) {
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto found = std::ranges::find(*offices, ports.office, &Office::id);
    return found == offices->end() ? QString() : found->division;
}

/// Everything both answers are made of.
struct Gathered {
    std::vector<Staff> staff;
    std::set<StaffId> serving;
    QString division;
    std::vector<CaseFacts> cases;
    std::vector<Cover> covers;
    OfficerLanguages officers;
};

/// What the staff speaks, and what each person is registered to speak.
Result<OfficerLanguages> addLanguages(const CaseLoadPorts& ports, std::vector<CaseFacts>& cases) {
    OfficerLanguages officers;
    if (!ports.languages) return officers;
    const auto recorded = ports.languages->staff.ofOffice(ports.office);
    if (!recorded) return fail(recorded.error());
    for (const auto& one : *recorded)
        if (!one.languages.isEmpty()) officers[one.officer] = one.languages;
    const LanguageRule rule{officers};
    for (auto& one : cases) {
        one.languages = languagesIn(ports.languages->lists, one.languageWords);
        one.talk = rule.between(one.languages, one.officer);
    }
    return officers;
}

Result<std::vector<Cover>> coversToday(const CaseLoadPorts& ports) {
    if (!ports.leaves) return std::vector<Cover>();
    const auto leaves = ports.leaves->ofOffice(ports.office);
    if (!leaves) return fail(leaves.error());
    return coversOn(*leaves, ports.clock.today());
}

Result<Gathered> gathered(const CaseLoadPorts& ports) {
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    auto serving = servingStaff(ports, *staff);
    if (!serving) return fail(serving.error());
    auto division = divisionOf(ports);
    if (!division) return fail(division.error());
    auto cases = ports.store.cases(ports.office, ports.clock.today(), ports.soonDays);
    if (!cases) return fail(cases.error());
    auto covers = coversToday(ports);
    if (!covers) return fail(covers.error());
    auto officers = addLanguages(ports, *cases);
    if (!officers) return fail(officers.error());
    return Gathered{*std::move(staff), *std::move(serving), *std::move(division),
                    *std::move(cases), *std::move(covers),  *std::move(officers)};
}

/// What the move means for talking with the person; empty: nothing that is known.
QString talkTold(const CaseLoadPorts& ports, const CaseFacts& facts, const QStringList& officer) {
    const auto there = talkBetween(facts.languages, officer);
    if (!ports.languages || there == Talk::Unknown) return {};
    QStringList shared;
    for (const auto& language : facts.languages)
        if (officer.contains(language)) shared << language;
    const auto& lists = ports.languages->lists;
    return there == Talk::Shared
               ? CaseLoadWords::tr("the receiver speaks %1").arg(languageWords(lists, shared))
               : CaseLoadWords::tr("the receiver does not speak %1")
                     .arg(languageWords(lists, facts.languages));
}

QVariant awayText(const CaseLoad& load) {
    if (!load.awayUntil) return {};
    const auto back = load.awayUntil->toString(Qt::ISODate);
    return load.coveredBy.isEmpty()
               ? CaseLoadWords::tr("until %1, nobody covers").arg(back)
               : CaseLoadWords::tr("until %1, %2 covers").arg(back, load.coveredBy);
}

QVariant cellOf(const CaseLoad& load, size_t column) {
    switch (column) {
    case 0: return load.name;
    case 1: return load.cases;
    case 2: return load.weight;
    case 3: return load.overdue;
    case 4: return load.dueSoon;
    case 5: return load.firms;
    default: return awayText(load);
    }
}

bool isBefore(const CaseLoad& a, const CaseLoad& b, const QString& column) {
    const auto number = [&](const CaseLoad& load) -> qint64 {
        if (column == u"cases") return load.cases;
        if (column == u"weight") return load.weight;
        if (column == u"overdue") return load.overdue;
        if (column == u"firms") return load.firms;
        return column == u"due_soon" ? load.dueSoon : 0;
    };
    return number(a) < number(b);
}

Error loadIsNotNarrowed(const QString& key) {
    return {.kind = Error::Kind::Invalid,
            .code = "list.unknown_column",
            .message = CaseLoadWords::tr("The load is not narrowed by \"%1\".").arg(key),
            .hint = CaseLoadWords::tr("Search by the name of the member of staff.")};
}

ListColumn loadColumn(const QString& key, const QString& title,
                      ListColumn::Kind kind = ListColumn::Kind::Number) {
    return {.key = key, .title = title, .kind = kind, .codeList = {}, .filterable = false};
}

ListColumn unsortedColumn(const QString& key, const QString& title) {
    auto column = loadColumn(key, title, ListColumn::Kind::Text);
    column.sortable = false;
    return column;
}

}  // namespace

Result<std::vector<CaseLoad>> caseLoads(const CaseLoadPorts& ports) {
    const auto all = gathered(ports);
    if (!all) return fail(all.error());
    const auto promises = ports.store.promises(ports.office, ports.clock.today(), ports.soonDays);
    if (!promises) return fail(promises.error());
    const auto firms = ports.store.firms(ports.office);
    if (!firms) return fail(firms.error());
    std::map<StaffId, CaseLoad> loads;
    const auto of = [&](StaffId officer) -> CaseLoad& {
        return loads.try_emplace(officer, CaseLoad{.officer = officer}).first->second;
    };
    for (const auto officer : all->serving) of(officer);
    for (const auto& one : all->cases) {
        ++of(one.officer).cases;
        of(one.officer).weight += ports.weights.weightOf(one, all->division, ports.clock.today());
    }
    for (const auto& [officer, owed] : *promises) {
        of(officer).overdue += owed.overdue;
        of(officer).dueSoon += owed.dueSoon;
    }
    for (const auto& [officer, count] : *firms) of(officer).firms += count;
    std::vector<CaseLoad> found;
    for (const auto& one : all->staff)  // by name
        if (const auto load = loads.find(one.id); load != loads.end() && !one.activeUntil) {
            found.push_back(load->second);
            found.back().name = one.name;
        }
    const auto nameOf = [&](StaffId who) {
        const auto one = std::ranges::find(all->staff, who, &Staff::id);
        return one == all->staff.end() ? QString() : one->name;
    };
    for (const auto& [away, by, until] : all->covers)
        if (const auto load = std::ranges::find(found, away, &CaseLoad::officer);
            load != found.end()) {
            load->awayUntil = until;
            if (by) load->coveredBy = nameOf(*by);
        }
    return found;
}

Result<BalanceProposal> balanceProposal(const CaseLoadPorts& ports) {
    const auto all = gathered(ports);
    if (!all) return fail(all.error());
    const auto today = ports.clock.today();
    const LanguageRule rule{all->officers, ports.weights.apart(today)};
    std::vector<WeighedCase> cases;
    QHash<PersonId, const CaseFacts*> facts;
    for (const auto& one : all->cases) {
        cases.push_back({one.person, one.officer,
                         ports.weights.weightOf(one, all->division, today) -
                             rule.more(one.languages, one.officer),
                         one.languages});
        facts.insert(one.person, &one);
    }
    auto serving = all->serving;
    for (const auto& cover : all->covers) serving.erase(cover.away);
    BalanceProposal proposal{
        proposeBalance(std::move(cases), serving, ports.weights.tolerance(today), rule), {}};
    std::vector<PersonId> people;
    for (const auto& move : proposal.balance.moves) people.push_back(move.person);
    const auto names = ports.store.names(people);
    if (!names) return fail(names.error());
    QHash<PersonId, QString> byPerson;
    for (const auto& [person, name] : *names) byPerson.insert(person, name);
    for (const auto& move : proposal.balance.moves) {
        const auto& moved = *facts.value(move.person);
        QStringList why;
        for (const auto& part : ports.weights.partsOf(moved, all->division, today))
            why << textOf(part);
        const auto speaks = all->officers.find(move.to);
        if (const auto talk = talkTold(
                ports, moved, speaks == all->officers.end() ? QStringList() : speaks->second);
            !talk.isEmpty())
            why << talk;
        proposal.moves.push_back({move, byPerson.value(move.person), why.join(u", "_s)});
    }
    return proposal;
}

std::vector<ListColumn> CaseLoadList::columns() const {
    return {loadColumn(u"staff"_s, CaseLoadWords::tr("Member of staff"), ListColumn::Kind::Text),
            loadColumn(u"cases"_s, CaseLoadWords::tr("Persons")),
            loadColumn(u"weight"_s, CaseLoadWords::tr("Weighted load"), ListColumn::Kind::Money),
            loadColumn(u"overdue"_s, CaseLoadWords::tr("Promises overdue")),
            loadColumn(u"due_soon"_s, CaseLoadWords::tr("Promises due within 7 days")),
            loadColumn(u"firms"_s, CaseLoadWords::tr("Key employers")),
            unsortedColumn(u"away"_s, CaseLoadWords::tr("Away"))};
}

Result<std::vector<CaseLoad>> CaseLoadList::asked(const ListQuery& query) const {
    for (const auto& key : query.filters.keys()) return fail(loadIsNotNarrowed(key));
    auto loads = caseLoads(ports_);
    if (!loads) return loads;
    std::erase_if(*loads, [&](const CaseLoad& one) {
        return (query.ids && std::ranges::count(*query.ids, one.officer.value()) == 0) ||
               (!query.text.isEmpty() && !one.name.contains(query.text));
    });
    if (!query.sort.isEmpty())
        std::ranges::stable_sort(*loads, [&](const CaseLoad& a, const CaseLoad& b) {
            return isBefore(a, b, query.sort);
        });
    if (query.descending) std::ranges::reverse(*loads);
    return loads;
}

Result<ListPage> CaseLoadList::page(const ListQuery& query) const {
    const auto loads = asked(query);
    if (!loads) return fail(loads.error());
    ListPage page;
    const auto from = size_t(query.after.toULongLong());
    for (size_t at = from; at < loads->size() && page.rows.size() < size_t(query.limit); ++at) {
        ListRow row{.id = (*loads)[at].officer.value(), .cells = {}};
        for (size_t column = 0; column < columns().size(); ++column)
            row.cells.push_back(cellOf((*loads)[at], column));
        page.rows.push_back(std::move(row));
    }
    if (from + page.rows.size() < loads->size())
        page.next = QString::number(from + page.rows.size());
    return page;
}

Result<qint64> CaseLoadList::count(const ListQuery& query, qint64 atMost) const {
    const auto loads = asked(query);
    if (!loads) return fail(loads.error());
    return std::min(qint64(loads->size()), atMost);
}

}  // namespace zhiqiao
