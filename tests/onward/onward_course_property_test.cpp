// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/onward_course.h"
#include "tests/support/properties.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirstDay(2022, 11, 1);

/// The last deed that was not taken back, kept by hand beside the records.
struct Told {
    OnwardReferral referral{.id = OnwardId(1),
                            .number = {},
                            .facts = {.person = PersonId(1),
                                      .department = u"01"_s,
                                      .reason = u"01"_s,
                                      .sentOn = kFirstDay},
                            .deeds = {},
                            .recorded = {OfficeId(1), StaffId(1), {}}};
    std::optional<QString> ended;  ///< with its answer; empty: withdrawn
    bool gone = false;

    void add(OnwardDeedKind kind, const QString& answer = {}) {
        const auto n = qint64(referral.deeds.size());
        referral.deeds.push_back({OnwardDeedId(n + 1),
                                  {.kind = kind, .on = kFirstDay.addDays(n), .answer = answer},
                                  {OfficeId(1), StaffId(1), {}}});
    }
    void step() {
        if (gone) return;
        const int what = *rc::gen::inRange(0, 3);
        if (what == 0 || ended) {
            add(OnwardDeedKind::Undo);
            gone = !ended;
            ended.reset();
        } else {
            ended = what == 1 ? QString::number(*rc::gen::inRange(1, 4)) : QString();
            add(what == 1 ? OnwardDeedKind::Answer : OnwardDeedKind::Withdraw, *ended);
        }
    }
};

}  // namespace

TEST(OnwardCourse, IsWhatItsLastDeedThatHoldsSays) {
    expectProperty([] {
        Told told;
        for (int n = *rc::gen::inRange(0, 12); n > 0; --n) told.step();
        const auto course = onwardCourseOf(told.referral);
        RC_ASSERT(course.takenBack == told.gone);
        RC_ASSERT(course.isWaiting() == (!told.gone && !told.ended));
        RC_ASSERT(course.answer == told.ended.value_or(QString()));
        if (told.ended)
            RC_ASSERT(course.stateOn(kFirstDay) ==
                      (told.ended->isEmpty() ? OnwardState::Withdrawn : OnwardState::Answered));
    });
}
