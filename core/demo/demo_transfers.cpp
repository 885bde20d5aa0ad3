// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_transfers.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAway = 710;       // of a thousand migrants, within a year
constexpr int kOverlapping = 8;  // of a thousand further spells: 0.3 % of all spells
constexpr int kShortest = 20;    // days
constexpr int kLongest = 280;
constexpr int kLastStart = 28;  // day of a month: every month has it
const QString kSpells = u"transfer spells"_s;
const QString kOrganisedByOffice = u"1"_s;  // [transfer_organiser]
const QString kByBrand = u"4"_s;            // [transfer_organiser]

const std::vector<std::pair<int, int>> kSpellsAYear{{1, 55}, {2, 32}, {3, 11}, {4, 2}};

/// Where a journey of that scope leads.
const std::vector<QString>& destinationsOf(const QString& scope) {
    static const std::map<QString, std::vector<QString>> all{
        {u"1"_s, {u"639921100"_s, u"639921101"_s, u"639921102"_s}},
        {u"2"_s, {u"639922"_s, u"639981"_s}},
        {u"3"_s, {u"630100"_s, u"630200"_s, u"632800"_s}},
        {u"4"_s, {u"620100"_s, u"540100"_s, u"650100"_s, u"320500"_s, u"440300"_s}}};
    return all.at(scope);
}

std::vector<QDate> startsOf(Random& dice, DemoShares& shares, QDate workingDay) {
    std::vector<QDate> starts;
    for (int left = dice.weighted(kSpellsAYear); left > 0; --left) {
        const int month =
            shares.draw(dice, u"month_share"_s, u"transfer spells start month"_s).toInt();
        QDate start(workingDay.year(), month, dice.between(1, kLastStart));
        if (start > workingDay) start = start.addYears(-1);
        starts.push_back(start);
    }
    std::ranges::sort(starts);
    for (size_t n = 1; n < starts.size(); ++n)
        starts[n] = dice.chance(kOverlapping)
                        ? starts[n - 1].addDays(kShortest / 2)
                        : std::max(starts[n], starts[n - 1].addDays(kShortest + 1));
    std::erase_if(starts, [&](QDate start) { return start > workingDay; });
    return starts;
}

RegistrationDetails detailsOfSpell(Random& dice, DemoShares& shares, QDate start, QDate back) {
    const auto scope = shares.draw(dice, u"transfer_scope"_s, kSpells);
    const auto organiser = shares.draw(dice, u"transfer_organiser"_s, kSpells);
    static const std::vector<QString> occupations{u"4-03"_s, u"6-29"_s, u"4-02"_s,
                                                  u"5-01"_s, u"6-31"_s, u"4-09"_s};
    RegistrationDetails details{{u"scope"_s, scope},
                                {u"destination"_s, dice.pick(destinationsOf(scope))},
                                {u"occupation"_s, dice.pick(occupations)},
                                {u"organiser"_s, organiser},
                                {u"until"_s, back.toString(Qt::ISODate)}};
    if (organiser == kOrganisedByOffice)
        details[u"batch"_s] = u"%1年%2月演示批次"_s.arg(start.year()).arg(start.month());
    if (organiser == kByBrand) details[u"brand"_s] = u"云岭拉面师(演示)"_s;
    return details;
}

}  // namespace

std::vector<DemoEvent> transfersOf(DemoShares& shares, int place, QDate registered,
                                   QDate workingDay) {
    Random dice(quint64(place) + 1);
    if (!dice.chance(kAway)) return {};
    const auto starts = startsOf(dice, shares, workingDay);
    std::vector<DemoEvent> events;
    for (size_t n = 0; n < starts.size(); ++n) {
        const auto start = starts[n];
        const bool isLast = n + 1 == starts.size();
        const int most =
            isLast ? kLongest
                   : std::clamp<int>(int(start.daysTo(starts[n + 1])) - 1, kShortest, kLongest);
        const auto back = start.addDays(dice.between(kShortest, most));
        const bool over = back <= workingDay;
        DemoEvent spell{.on = std::max(registered, over ? back : start),
                        .kind = DemoEvent::Kind::Also,
                        .person = place,
                        .code = u"transfer"_s,
                        .start = start,
                        .details = detailsOfSpell(dice, shares, start, back)};
        if (over) spell.until = back;
        events.push_back(std::move(spell));
    }
    return events;
}

}  // namespace zhiqiao
