// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_follow_ups.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Kind = DemoEvent::Kind;

enum class Punctuality { OnTime, Late, Forgotten };

const std::vector<std::pair<Punctuality, int>> kPunctuality{
    {Punctuality::OnTime, 84}, {Punctuality::Late, 11}, {Punctuality::Forgotten, 5}};
constexpr int kLost = 12;            // of a thousand placements: the number is no longer theirs
constexpr int kReachedPart = 800;    // of a thousand attempts
constexpr int kLeftPart = 60;        // of a thousand answers
constexpr int kOtherEmployer = 250;  // of a thousand who left
constexpr int kWageToldPart = 700;   // of a thousand who stayed
constexpr int kDifficultPart = 35;   // of a thousand who stayed
constexpr int kMostAttempts = 3;
constexpr int kSolvedWithin = 14;      // days, most of them
const QString kHiredResult = u"03"_s;  // [referral_result]
const QString kByPhone = u"02"_s;      // [contact_method]
const QString kByMessage = u"04"_s;    // [contact_method]
const QString kAnswered = u"01"_s;     // [contact_outcome]
const QString kNoAnswer = u"02"_s;
const QString kDeadNumber = u"03"_s;
const QString kStillThere = u"1"_s;  // [work_standing]
const QString kHasLeft = u"2"_s;
const QString kElsewhere = u"3"_s;

/// [difficulty_kind] and how it was told.
const std::vector<std::pair<std::pair<QString, QString>, int>> kNeeds{
    {{u"01"_s, u"两个月工资未发(演示)"_s}, 4},
    {{u"02"_s, u"单位未签劳动合同(演示)"_s}, 3},
    {{u"03"_s, u"单位未缴社会保险(演示)"_s}, 4},
    {{u"05"_s, u"单位宿舍离岗位远(演示)"_s}, 3},
    {{u"08"_s, u"设备操作不熟练，希望培训(演示)"_s}, 3},
    {{u"09"_s, u"家中老人需要照料(演示)"_s}, 2}};
const std::vector<std::pair<std::pair<QString, QString>, int>> kEnds{
    {{u"01"_s, u"已与单位协商解决(演示)"_s}, 7}, {{u"02"_s, u"转劳动监察大队(演示)"_s}, 2}};

/// The first day of the work an event leads to.
std::optional<QDate> workBegins(const DemoEvent& event) {
    if (event.kind == Kind::Placement) return event.start.isValid() ? event.start : event.on;
    const bool slip = event.kind == Kind::Receipt || event.kind == Kind::Correct;
    return slip && event.code == kHiredResult && event.good ? std::optional(event.on)
                                                            : std::nullopt;
}

/// The questions about one placement.
class Asking {
public:
    Asking(const WorkingCalendar& calendar, const DemoEvent& placed, QDate start, DemoCare care)
        : calendar_(calendar),
          dice_(quint64(placed.person + 1) * 100'003 + quint64(start.toJulianDay())),
          person_(placed.person),
          placed_(placed.on),
          start_(start),
          steady_(care == DemoCare::Steady) {}

    std::vector<DemoEvent> all(const std::vector<FollowUpRule>& rules) {
        lost_ = !steady_ && dice_.chance(kLost);
        for (size_t n = 0; n < rules.size() && !left_; ++n)
            askFor(followUpDue(start_, rules[n].months), n + 1 == rules.size());
        return std::move(events_);
    }

private:
    [[nodiscard]] QDate workday(QDate day) const {
        while (!calendar_.isWorkday(day)) day = day.addDays(1);
        return day;
    }

    void askFor(QDate due, bool isLast) {
        auto punctual = steady_ ? Punctuality::OnTime : dice_.weighted(kPunctuality);
        if (punctual == Punctuality::Forgotten && !isLast) return;
        const int after = steady_                           ? 0
                          : punctual == Punctuality::OnTime ? dice_.between(0, 3)
                                                            : dice_.between(6, 20);
        auto day = workday(std::max(due, placed_.addDays(1)).addDays(after));
        for (int attempt = 1; attempt <= kMostAttempts; ++attempt) {
            if (steady_ || (!lost_ && dice_.chance(kReachedPart))) return answered(day);
            event(day, attempt == kMostAttempts ? kByMessage : kByPhone,
                  lost_ ? kDeadNumber : kNoAnswer);
            day = workday(day.addDays(dice_.between(2, 5)));
        }
    }

    void answered(QDate day) {
        auto& told = event(day, kByPhone, kAnswered);
        left_ = !steady_ && dice_.chance(kLeftPart);
        told.detail = !left_ ? kStillThere : dice_.chance(kOtherEmployer) ? kElsewhere : kHasLeft;
        if (left_)
            told.until = since_.addDays(dice_.between(1, std::max(1, int(since_.daysTo(day)))));
        told.good = !left_ && dice_.chance(kWageToldPart);
        since_ = day;
        if (!steady_ && !left_ && dice_.chance(kDifficultPart)) difficulty(day);
    }

    /// Told in the follow-up of the day; some are still open.
    void difficulty(QDate day) {
        const auto& [kind, words] = dice_.weighted(kNeeds);
        auto& told = event(day, {}, kind);
        told.kind = Kind::Difficulty;
        told.detail = words;
        const auto& [result, how] = dice_.weighted(kEnds);
        auto& end = event(workday(day.addDays(dice_.between(1, kSolvedWithin))), {}, result);
        end.kind = Kind::DifficultyEnds;
        end.detail = how;
    }

    DemoEvent& event(QDate day, const QString& method, const QString& outcome) {
        return events_.emplace_back(DemoEvent{.on = day,
                                              .kind = Kind::FollowUp,
                                              .person = person_,
                                              .code = outcome,
                                              .method = method,
                                              .start = start_});
    }

    const WorkingCalendar& calendar_;
    Random dice_;
    int person_;
    QDate placed_;
    QDate start_;
    QDate since_ = start_;  ///< the last day the person was known to be there
    bool steady_;
    bool lost_ = false;
    bool left_ = false;
    std::vector<DemoEvent> events_;
};

}  // namespace

std::vector<DemoEvent> demoFollowUps(const FollowUpRules& rules, const WorkingCalendar& calendar,
                                     const std::vector<DemoEvent>& story, QDate workingDay,
                                     DemoCare care) {
    std::vector<DemoEvent> events;
    std::vector<QDate> begun;
    for (const auto& event : story) {
        const auto start = workBegins(event);
        if (!start || std::ranges::count(begun, *start) > 0) continue;
        begun.push_back(*start);
        auto asked = Asking(calendar, event, *start, care).all(rules.of(*start));
        std::erase_if(asked, [&](const DemoEvent& one) { return one.on > workingDay; });
        events.insert(events.end(), asked.begin(), asked.end());
    }
    return events;
}

Result<> keepDemoFollowUp(const FollowUpPorts& ports, const Act& act, PersonId person,
                          const DemoEvent& event) {
    const auto placements = ports.referrals.placementsOf(person);
    if (!placements) return fail(placements.error());
    const auto placement = std::ranges::find(
        *placements, event.start, [](const Placement& one) { return one.facts.startOn; });
    if (placement == placements->end()) return {};
    FollowUpFacts facts{.person = person,
                        .placement = placement->id,
                        .on = event.on,
                        .method = event.method,
                        .outcome = event.code,
                        .standing = event.detail};
    if (event.until.isValid()) facts.leftOn = event.until;
    if (event.good && !event.detail.isEmpty()) facts.wageFen = placement->facts.wageFen;
    if (const auto saved = ports.records.add(act, facts); !saved) return fail(saved.error());
    if (!facts.leftOn) return {};
    return ports.records.endPlacement(act, placement->id, facts.leftOn);
}

Result<> keepDemoDifficulty(const DifficultyPorts& ports, const Act& act, PersonId person,
                            const DemoEvent& event) {
    if (event.kind == DemoEvent::Kind::Difficulty) {
        const auto saved = ports.tickets.add(act, {.person = person,
                                                   .kind = event.code,
                                                   .words = event.detail,
                                                   .openedOn = event.on,
                                                   .due = difficultyDue(ports.codes, event.on),
                                                   .owner = act.staff()});
        if (!saved) return fail(saved.error());
    } else {
        const auto tickets = difficultiesOf(ports, person);
        if (!tickets) return fail(tickets.error());
        if (tickets->empty() || !tickets->front().course.isOpen()) return {};
        const auto closed = ports.tickets.addDeed(act, tickets->front().ticket,
                                                  {.kind = DifficultyDeedKind::Close,
                                                   .on = event.on,
                                                   .result = event.code,
                                                   .words = event.detail});
        if (!closed) return fail(closed.error());
    }
    return refreshDifficultyRows(ports, act, person);
}

}  // namespace zhiqiao
