// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_story.h"

#include "core/demo/demo_transfers.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Kind = DemoEvent::Kind;
using Words = std::vector<std::pair<QString, int>>;

constexpr int kYear = 364;
constexpr int kHalfYear = 180;
constexpr int kReceiptDays = 7;
const QString kReached = u"01"_s;
const QString kWilling = u"1"_s;
const QString kHired = u"03"_s;

/// Builds one story; nothing happens after the working day or after the person found work.
class Story {
public:
    Story(Random& random, DemoShares& shares, int place, QDate workingDay)
        : random_(random), shares_(shares), place_(place), working_day_(workingDay) {}

    void add(DemoEvent event) {
        event.person = place_;
        events_.push_back(std::move(event));
    }
    [[nodiscard]] QDate lastDay() const { return std::ranges::max(events_, {}, &DemoEvent::on).on; }
    std::vector<DemoEvent> told(std::optional<QDate> placedOn) {
        std::erase_if(events_, [&](const DemoEvent& e) {
            return e.on > working_day_ || (placedOn && e.on > *placedOn &&
                                           e.kind != Kind::Placement && e.kind != Kind::Receipt);
        });
        return std::move(events_);
    }
    /// Contacts until one reaches the person, who says `intent()`; the day, or nothing.
    template <class Intent>
    std::optional<QDate> reach(QDate from, Intent intent) {
        static const std::vector<QString> methods{u"02"_s, u"02"_s, u"04"_s};
        auto day = from;
        for (const auto& method : methods) {
            const auto outcome = contactOutcome(random_, shares_);
            add({.on = day, .kind = Kind::Contact, .code = outcome, .method = method});
            if (outcome == kReached) {
                events_.back().detail = intent();
                return day;
            }
            day = day.addDays(random_.between(3, 9));
        }
        return std::nullopt;
    }
    void guide(QDate on) {
        add({.on = on,
             .kind = Kind::Guidance,
             .code = shares_.draw(random_, u"guidance_mode"_s, u"all guidance"_s),
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
    /// Visits with up to three referrals each, and the slips that come back; only the last one may
    /// end in a hire. Returns its day, if there is one.
    std::optional<QDate> refer(QDate from, int wanted, SlipEnd ending = SlipEnd::Open) {
        auto day = from;
        std::optional<QDate> hired;
        for (int made = 0; made < wanted;) {
            const int now =
                std::min(wanted - made, random_.chance(550) ? 3 : random_.between(1, 2));
            add({.on = day, .kind = Kind::Refer, .count = now});
            for (int i = 0; i < now; ++i, ++made)
                hired = slip(day, made, made + 1 < wanted ? SlipEnd::NotHired : ending);
            day = day.addDays(random_.between(8, 25));
        }
        return hired;
    }

private:
    std::optional<QDate> slip(QDate issued, int referral, SlipEnd end) {
        const auto event = slipOf(random_, shares_, issued, referral, end);
        if (!event) return std::nullopt;
        add(*event);
        return event->code == kHired ? std::optional(event->on) : std::nullopt;
    }

    Random& random_;
    DemoShares& shares_;
    int place_;
    QDate working_day_;
    std::vector<DemoEvent> events_;
};

/// One who left last year may register on any day of twelve months.
QDate graduateStart(Random& random, const DemoPerson& person, QDate workingDay) {
    const auto left = int(person.facts.graduatedOn->daysTo(workingDay)) - 1;
    return workingDay.addDays(-random.between(1, std::clamp(left, 1, kYear)));
}

int referralsWanted(Random& random, DemoShares& shares, bool halfAYear) {
    const auto count = shares.draw(random, u"referrals_per_case"_s, u"graduates after 6 months"_s,
                                   halfAYear ? u"after half a year"_s : QString());
    if (count == u"4-6"_s) return random.between(4, 6);
    return count == u"7+"_s ? random.between(7, 9) : count.toInt();
}

/// The destination registered once it is known: of those that are work for who was placed, of the
/// others else. Dice of its own, so that the rest of the story stays what it is.
void settle(Story& story, DemoShares& shares, int place, QDate start, QDate workingDay,
            const std::optional<QDate>& placed) {
    static const QStringList work{u"10"_s, u"11"_s, u"12"_s, u"271"_s,
                                  u"50"_s, u"51"_s, u"75"_s, u"76"_s};
    Random dice(quint64(place) + 1);
    if (!placed && dice.chance(300)) return;  // nobody has asked yet
    const auto code = shares.drawWhere(
        dice, u"graduate_destination"_s, u"year end"_s,
        [&](const QString& one) { return work.contains(one) == placed.has_value(); });
    const auto on = placed.value_or(start.addDays(dice.between(10, 60)));
    RegistrationDetails details{{u"destination"_s, code}};
    if (placed && dice.chance(800)) details[u"evidence"_s] = code == u"75"_s ? u"14"_s : u"15"_s;
    if (placed) details[u"sign_way"_s] = dice.chance(600) ? u"1"_s : u"2"_s;
    if (on <= workingDay)
        story.add({.on = on, .kind = Kind::Also, .code = u"destination"_s, .details = details});
}

std::vector<DemoEvent> graduateStory(Random& random, DemoShares& shares, const DemoPerson& person,
                                     int place, QDate workingDay) {
    Story story(random, shares, place, workingDay);
    const auto start = graduateStart(random, person, workingDay);
    story.add({.on = start, .kind = Kind::Register});
    if (random.chance(40)) return story.told({});
    QString intent;
    const auto reached = story.reach(start.addDays(random.between(0, 11)), [&] {
        return intent = shares.draw(random, u"job_intent"_s, u"reached graduates"_s);
    });
    std::optional<QDate> placed;
    if (reached && intent == kWilling) {
        const auto guided = reached->addDays(random.between(0, 12));
        if (random.chance(900)) story.guide(guided);
        if (random.chance(790)) story.offer(guided.addDays(random.between(0, 40)));
        const bool halfAYear = start.daysTo(workingDay) >= kHalfYear;
        placed = story.refer(guided.addDays(random.between(0, 20)),
                             referralsWanted(random, shares, halfAYear));
    }
    if (!placed && random.chance(160)) {
        placed = std::max(story.lastDay(), start.addDays(random.between(20, 200)));
        story.add({.on = *placed, .kind = Kind::Placement});
    }
    settle(story, shares, place, start, workingDay, placed);
    return story.told(placed);
}

/// Days from the registration to work; nothing: not within a year. Those who registered long ago
/// keep the shares among themselves, because only of them a later day is known.
std::optional<int> daysToWork(Random& random, DemoShares& shares, int age) {
    const auto cohort = age >= 365 ? u"year"_s : age >= kHalfYear ? u"half"_s : u"new"_s;
    const auto within =
        shares.draw(random, u"days_to_job_cdf"_s, u"registered unemployed"_s, cohort);
    static const std::map<QString, int> after{{u"15"_s, 2},  {u"30"_s, 16},  {u"60"_s, 31},
                                              {u"90"_s, 61}, {u"180"_s, 91}, {u"365"_s, 181}};
    const auto from = after.find(within);
    if (from == after.end()) return std::nullopt;
    return random.between(from->second, within.toInt());
}

std::vector<DemoEvent> unemployedStory(Random& random, DemoShares& shares, int place,
                                       QDate workingDay) {
    Story story(random, shares, place, workingDay);
    const int age = random.between(1, kDemoDays);
    const auto start = workingDay.addDays(-age);
    story.add({.on = start, .kind = Kind::Register});
    const auto days = daysToWork(random, shares, age);
    const auto placed = days ? std::optional(start.addDays(*days)) : std::nullopt;
    std::optional<QDate> reached;
    if (random.chance(700))
        reached = story.reach(start.addDays(random.between(0, 25)), [] { return kWilling; });
    if (reached && random.chance(450)) story.guide(reached->addDays(random.between(0, 9)));
    if (placed && age <= kYear && *days > kReceiptDays && random.chance(300))
        story.refer(placed->addDays(-kReceiptDays), 1, SlipEnd::Hired);
    else if (placed)
        story.add({.on = *placed, .kind = Kind::Placement});
    else if (reached && age <= kYear && random.chance(500))
        story.refer(reached->addDays(random.between(1, 20)), random.between(1, 3),
                    SlipEnd::NotHired);
    return story.told(placed);
}

}  // namespace

std::optional<DemoEvent> slipOf(Random& random, DemoShares& shares, QDate issued, int referral,
                                SlipEnd end) {
    const auto result = shares.drawWhere(
        random, u"referral_result"_s, u"30 days after issue"_s, [&](const QString& code) {
            return end == SlipEnd::Open || (code == kHired) == (end == SlipEnd::Hired);
        });
    if (result == u"01"_s) return std::nullopt;     // nobody has answered
    const auto days = result == u"11"_s       ? 30  // given up
                      : end == SlipEnd::Hired ? kReceiptDays
                                              : random.between(2, random.chance(850) ? 7 : 16);
    return DemoEvent{
        .on = issued.addDays(days), .kind = Kind::Receipt, .referral = referral, .code = result};
}

QString contactOutcome(Random& random, DemoShares& shares) {
    if (shares.draw(random, u"contact_outcome"_s, u"one attempt"_s) == u"reached"_s)
        return kReached;
    return random.weighted(Words{{u"02"_s, 6}, {u"03"_s, 2}, {u"04"_s, 2}});
}

std::vector<DemoEvent> storyOf(Random& random, DemoShares& shares, const DemoPerson& person,
                               int place, QDate workingDay) {
    switch (person.group) {
    case DemoGroup::Graduate: return graduateStory(random, shares, person, place, workingDay);
    case DemoGroup::Unemployed: return unemployedStory(random, shares, place, workingDay);
    case DemoGroup::Migrant:
    case DemoGroup::JobSeeker:
    case DemoGroup::Other: break;
    }
    const auto registered = workingDay.addDays(-random.between(1, kYear));
    auto events = person.group == DemoGroup::Migrant
                      ? transfersOf(shares, place, registered, workingDay)
                      : std::vector<DemoEvent>();
    events.insert(events.begin(), {.on = registered, .person = place});
    return events;
}

}  // namespace zhiqiao
