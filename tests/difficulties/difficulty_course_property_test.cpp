// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_course.h"
#include "tests/support/properties.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = DifficultyDeedKind;
const QDate kOpened(2022, 11, 1);

int below(int n) { return *rc::gen::inRange(0, n); }

/// What the model knows of one moment.
struct Moment {
    qint64 owner = 1;
    bool open = true;
    QString result;
    bool operator==(const Moment&) const = default;
};

/// Any deeds the use cases allow, with the moments they lead through kept on a stack.
struct Told {
    Difficulty ticket{.id = DifficultyId(1),
                      .facts = {.person = PersonId(1),
                                .kind = u"01"_s,
                                .words = {},
                                .openedOn = kOpened,
                                .owner = StaffId(1)},
                      .deeds = {},
                      .recorded = {OfficeId(1), StaffId(1), {}}};
    std::vector<Moment> moments{{}};
    bool gone = false;

    void add(DifficultyDeedFacts facts) {
        facts.on = kOpened.addDays(qint64(ticket.deeds.size()));
        ticket.deeds.push_back({DifficultyDeedId(qint64(ticket.deeds.size()) + 1),
                                facts,
                                {OfficeId(1), StaffId(1), {}}});
    }
    void step() {
        if (gone) return;
        auto now = moments.back();
        const int what = below(4);
        if (what == 0) {
            add({.kind = Kind::Undo, .on = {}});
            gone = moments.size() == 1;
            if (!gone) moments.pop_back();
            return;
        }
        if (!now.open) {
            now.open = true;
            now.result.clear();
            add({.kind = Kind::Reopen, .on = {}});
        } else if (what == 1) {
            now.open = false;
            now.result = QString::number(below(4));
            add({.kind = Kind::Close, .on = {}, .result = now.result});
        } else {
            now.owner = 1 + below(5);
            add({.kind = Kind::Hand, .on = {}, .owner = StaffId(now.owner)});
        }
        moments.push_back(now);
    }
};

}  // namespace

TEST(DifficultyCourse, IsWhatAStackOfMomentsSays) {
    expectProperty([] {
        Told told;
        for (int n = below(12); n > 0; --n) told.step();
        const auto course = difficultyCourseOf(told.ticket);
        RC_ASSERT(course.takenBack == told.gone);
        if (told.gone) {
            RC_ASSERT(!course.isOpen());
            return;
        }
        const auto& now = told.moments.back();
        RC_ASSERT((Moment{course.owner.value(), course.isOpen(), course.result}) == now);
        RC_ASSERT(course.deeds.size() + 1 == told.moments.size());
        RC_ASSERT(difficultyDays(told.ticket, course, kOpened.addDays(400)) >= 0);
    });
}
