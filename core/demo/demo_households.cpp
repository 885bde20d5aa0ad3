// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_households.h"

#include "core/casework/counter_acts.h"
#include "core/households/household_acts.h"

#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// What became of a family; days are counted back from the working day.
struct DemoFamily {
    const char* what;
    int reported = 0;    ///< 0: never
    int recognised = 0;  ///< 0: not yet
    int employed = 0;    ///< 0: never
    int jobLost = 0;     ///< 0: not lost
    bool relocated = false;
    std::array<const char*, 3> others = {};  ///< what further members state
};

constexpr int kRegistered = 400;
constexpr int kToVisit = 5;
constexpr int kToNotice = 9;

constexpr DemoFamily kFamilies[] = {
    {.what = "helped, with a student, a disabled and an unwilling member",
     .reported = 40,
     .recognised = 15,
     .others = {"04", "05", "06"}},
    {.what = "overdue over the quarter", .reported = 140, .recognised = 110, .others = {"04"}},
    {.what = "cleared in two days",
     .reported = 220,
     .recognised = 190,
     .employed = 188,
     .others = {"05"}},
    {.what = "the last employed member lost the job",
     .reported = 260,
     .recognised = 230,
     .employed = 200,
     .jobLost = 6},
    {.what = "watched", .reported = 80, .recognised = 50, .employed = 30, .others = {"06"}},
    {.what = "reported three days ago", .reported = 3, .others = {"04", "05"}},
    {.what = "nobody reported it", .others = {"05"}},
    {.what = "relocated, one in work", .employed = 90, .relocated = true, .others = {"04"}},
    {.what = "relocated, nobody in work", .relocated = true},
};

class Families {
public:
    Families(const CaseworkPorts& ports, const DemoHouseholdCast& cast, QDate workingDay)
        : ports_(ports), households_(householdPorts(ports)), cast_(cast), today_(workingDay) {}

    Result<int> add() {
        for (const auto& family : kFamilies) {
            const auto members = membersFor(family);
            if (members.empty()) break;
            if (auto added = addFamily(family, members); !added) return fail(added.error());
            ++added_;
        }
        return added_;
    }

private:
    [[nodiscard]] QDate ago(int days) const { return today_.addDays(-days); }

    std::vector<PersonId> membersFor(const DemoFamily& family) {
        size_t count = 1;
        for (const auto* stated : family.others)
            if (stated) ++count;
        if (next_ + count > cast_.adults.size()) return {};
        const auto first = cast_.adults.begin() + std::ptrdiff_t(next_);
        next_ += count;
        return {first, first + std::ptrdiff_t(count)};
    }

    Result<> addFamily(const DemoFamily& family, const std::vector<PersonId>& members) {
        AddHouseholdRequest request{
            .facts = {.bookNumber = u"HK639921%1"_s.arg(added_ + 1, 6, 10, QLatin1Char('0')),
                      .address = u"雪河县(虚构)演示街%1号"_s.arg(added_ + 1),
                      .division = {}},
            .openedOn = ago(kRegistered),
            .members = {{members.front(), kHeadRelation}}};
        if (family.relocated) request.facts.relocatedOn = ago(kRegistered);
        for (size_t n = 1; n < members.size(); ++n) request.members.push_back({members[n], u"8"_s});
        const auto home =
            addHousehold(households_, cast_.clerk, cast_.nextOperation(), request, today_);
        if (!home) return fail(home.error());
        for (size_t n = 1; n < members.size(); ++n)
            if (auto stated = declareMember(households_, cast_.clerk, cast_.nextOperation(),
                                            {members[n],
                                             ago(kRegistered),
                                             QLatin1String(family.others[n - 1]),
                                             u"20"_s,
                                             {}},
                                            today_);
                !stated)
                return fail(stated.error());
        if (auto worked = work(family, members.front()); !worked) return worked;
        return decide(family, home->id);
    }

    Result<> registerJobless(PersonId person, int from, int until) {
        RegistrationDraft draft{person,
                                {.kind = u"unemployment"_s,
                                 .category = {},
                                 .channel = u"04"_s,
                                 .registeredOn = ago(from),
                                 .officer = cast_.clerk.staff}};
        if (until > 0) {
            draft.facts.endedOn = ago(until);
            draft.facts.endReason = u"01"_s;
        }
        const auto saved = recordRegistration(ports_, cast_.clerk, cast_.nextOperation(), draft);
        return saved ? Result<>() : Result<>(fail(saved.error()));
    }

    /// Unemployed, then in work, then perhaps unemployed again.
    Result<> work(const DemoFamily& family, PersonId head) {
        if (auto jobless = registerJobless(head, kRegistered, family.employed); !jobless)
            return jobless;
        if (family.employed == 0) return {};
        auto placed = ports_.transactions.run(
            cast_.clerk,
            {.name = "demo.day", .operation = cast_.nextOperation(), .right = Right::ServiceWrite},
            [&](const Act& act) -> Result<> {
                const PlacementDraft draft{.person = head,
                                           .referral = {},
                                           .employer = {},
                                           .employerName = u"雪河演示商行"_s,
                                           .startOn = ago(family.employed),
                                           .wageFen = {},
                                           .form = u"05"_s,
                                           .evidence = u"statement"_s};
                if (auto saved = ports_.referrals.addPlacement(act, draft); !saved)
                    return fail(saved.error());
                return refreshPerson(ports_, act, head);
            });
        if (!placed) return placed;
        return family.jobLost > 0 ? registerJobless(head, family.jobLost, 0) : Result<>();
    }

    Result<> step(HouseholdId home, const Actor& by, const QString& state, int days,
                  const QString& evidence = {}) {
        StepDraft draft{.household = home, .state = state, .on = ago(days), .evidence = evidence};
        if (state == u"20"_s) {
            draft.visitor = cast_.visitor;
            draft.note = u"家中无人就业，无其他经营收入(演示)"_s;
        }
        const auto taken = stepHousehold(households_, by, cast_.nextOperation(), draft, today_);
        return taken ? Result<>() : Result<>(fail(taken.error()));
    }

    Result<> decide(const DemoFamily& family, HouseholdId home) {
        if (family.reported == 0) return {};
        if (auto done = step(home, cast_.clerk, u"10"_s, family.reported); !done) return done;
        const bool alone = cast_.visitor == cast_.clerk.staff;  // two are to go
        if (family.recognised == 0 || alone) return {};
        if (auto done = step(home, cast_.clerk, u"20"_s, family.reported - kToVisit, u"21"_s);
            !done)
            return done;
        if (auto done = step(home, cast_.supervisor, u"30"_s, family.reported - kToNotice); !done)
            return done;
        return step(home, cast_.approver, u"40"_s, family.recognised, u"22"_s);
    }

    const CaseworkPorts& ports_;
    HouseholdPorts households_;
    const DemoHouseholdCast& cast_;
    QDate today_;
    size_t next_ = 0;
    int added_ = 0;
};

}  // namespace

Result<int> addDemoHouseholds(const CaseworkPorts& ports, const DemoHouseholdCast& cast,
                              QDate workingDay) {
    return Families(ports, cast, workingDay).add();
}

}  // namespace zhiqiao
