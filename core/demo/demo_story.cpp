// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_story.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Kind = DemoEvent::Kind;
using Words = std::vector<std::pair<QString, int>>;

/// Builds one story; nothing happens after the working day or after the person found work.
class Story {
public:
    Story(Random& random, int place, QDate workingDay)
        : random_(random), place_(place), working_day_(workingDay) {}

    void add(DemoEvent event) {
        event.person = place_;
        events_.push_back(std::move(event));
    }
    std::vector<DemoEvent> told(std::optional<QDate> placedOn) {
        std::erase_if(events_, [&](const DemoEvent& e) {
            return e.on > working_day_ || (placedOn && e.on > *placedOn &&
                                           e.kind != Kind::Placement && e.kind != Kind::Receipt);
        });
        return std::move(events_);
    }
    /// Contacts until one reaches the person; the day, or nothing.
    std::optional<QDate> reach(QDate from, const QString& intent) {
        auto day = from;
        for (int attempt = 0; attempt < 3; ++attempt, day = day.addDays(random_.between(3, 9))) {
            if (random_.chance(760)) {
                add({.on = day, .kind = Kind::Contact, .code = u"01"_s, .intent = intent});
                return day;
            }
            add({.on = day,
                 .kind = Kind::Contact,
                 .code = random_.weighted(Words{{u"02"_s, 6}, {u"03"_s, 2}, {u"04"_s, 2}})});
        }
        return std::nullopt;
    }
    void guide(QDate on) {
        add({.on = on,
             .kind = Kind::Guidance,
             .code = random_.weighted(
                 Words{{u"01"_s, 46}, {u"02"_s, 31}, {u"03"_s, 6}, {u"04"_s, 5}, {u"05"_s, 8}}),
             .good = random_.chance(950)});
    }
    void offer(QDate on) {
        add({.on = on,
             .kind = Kind::Offer,
             .code = random_.weighted(Words{{u"1"_s, 55},
                                            {u"2"_s, 14},
                                            {u"3"_s, 12},
                                            {u"5"_s, 9},
                                            {u"6"_s, 4},
                                            {u"9"_s, 6}})});
    }
    /// Visits with up to three referrals each, and the slips that come back. Returns the day of a
    /// hire, if there is one.
    std::optional<QDate> refer(QDate from, int wanted) {
        auto day = from;
        int made = 0;
        while (made < wanted) {
            const int now =
                std::min(wanted - made, random_.chance(550) ? 3 : random_.between(1, 2));
            add({.on = day, .kind = Kind::Refer, .count = now});
            for (int i = 0; i < now; ++i, ++made)
                if (const auto hired = slip(day, made)) return hired;
            day = day.addDays(random_.between(8, 35));
        }
        return std::nullopt;
    }

private:
    std::optional<QDate> slip(QDate issued, int referral) {
        static const Words results{{u"01"_s, 12}, {u"02"_s, 8}, {u"03"_s, 20}, {u"04"_s, 9},
                                   {u"05"_s, 7},  {u"06"_s, 9}, {u"07"_s, 10}, {u"08"_s, 6},
                                   {u"09"_s, 5},  {u"10"_s, 2}, {u"11"_s, 12}};
        const auto& result = random_.weighted(results);
        if (result == u"01"_s || result == u"11"_s) {  // never came back: given up a month later
            add({.on = issued.addDays(30),
                 .kind = Kind::Receipt,
                 .referral = referral,
                 .code = u"11"_s});
            return std::nullopt;
        }
        const auto on = issued.addDays(random_.between(2, random_.chance(850) ? 7 : 16));
        add({.on = on, .kind = Kind::Receipt, .referral = referral, .code = result});
        return result == u"03"_s ? std::optional(on) : std::nullopt;
    }

    Random& random_;
    int place_;
    QDate working_day_;
    std::vector<DemoEvent> events_;
};

std::vector<DemoEvent> graduateStory(Random& random, int place, QDate workingDay) {
    Story story(random, place, workingDay);
    const int age = random.chance(800) ? random.between(3, 150) : random.between(151, 180);
    const auto start = workingDay.addDays(-age);
    story.add({.on = start, .kind = Kind::Register});
    if (random.chance(40)) return story.told({});
    const auto intent = random.weighted(Words{{u"1"_s, 80}, {u"2"_s, 9}, {u"3"_s, 11}});
    const auto reached = story.reach(start.addDays(random.between(0, 11)), intent);
    std::optional<QDate> placed;
    if (reached && intent == u"1"_s) {
        const auto guided = reached->addDays(random.between(0, 12));
        if (random.chance(900)) story.guide(guided);
        if (random.chance(790)) story.offer(guided.addDays(random.between(0, 40)));
        const int wanted = random.weighted(std::vector<std::pair<int, int>>{
            {0, 10}, {1, 18}, {2, 17}, {3, 35}, {4, 9}, {5, 6}, {7, 3}});
        placed = story.refer(guided.addDays(random.between(0, 20)), wanted);
    }
    if (!placed && random.chance(160)) {
        placed = start.addDays(random.between(20, 200));
        story.add({.on = *placed, .kind = Kind::Placement});
    }
    return story.told(placed);
}

std::vector<DemoEvent> unemployedStory(Random& random, int place, QDate workingDay) {
    Story story(random, place, workingDay);
    const auto start = workingDay.addDays(-random.between(1, 360));
    story.add({.on = start, .kind = Kind::Register});
    std::optional<QDate> placed;
    if (random.chance(700)) {
        const auto reached = story.reach(start.addDays(random.between(0, 25)), u"1"_s);
        if (reached && random.chance(450)) story.guide(reached->addDays(random.between(0, 9)));
        if (reached && random.chance(500))
            placed = story.refer(reached->addDays(random.between(1, 20)), random.between(1, 3));
    }
    if (!placed && random.chance(350)) {
        placed = start.addDays(random.between(15, 250));
        story.add({.on = *placed, .kind = Kind::Placement});
    }
    return story.told(placed);
}

}  // namespace

std::vector<DemoEvent> storyOf(Random& random, const DemoPerson& person, int place,
                               QDate workingDay) {
    switch (person.group) {
    case DemoGroup::Graduate: return graduateStory(random, place, workingDay);
    case DemoGroup::Unemployed: return unemployedStory(random, place, workingDay);
    case DemoGroup::Migrant:
    case DemoGroup::JobSeeker:
    case DemoGroup::Other: break;
    }
    return {{.on = workingDay.addDays(-random.between(1, 360)), .person = place}};
}

}  // namespace zhiqiao
