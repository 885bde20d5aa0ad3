// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/onward_course.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct OnwardStates {
    Q_DECLARE_TR_FUNCTIONS(OnwardStates)
};

constexpr struct {
    std::string_view code;
    const char* text;
} kOnwardStates[] = {
    {"waiting", QT_TRANSLATE_NOOP("OnwardStates", "Feedback awaited")},
    {"overdue", QT_TRANSLATE_NOOP("OnwardStates", "Feedback overdue")},
    {"answered", QT_TRANSLATE_NOOP("OnwardStates", "Answered")},
    {"withdrawn", QT_TRANSLATE_NOOP("OnwardStates", "Withdrawn")},
};

}  // namespace

std::string_view codeOf(OnwardState state) { return kOnwardStates[size_t(state)].code; }
QString textOf(OnwardState state) { return OnwardStates::tr(kOnwardStates[size_t(state)].text); }

OnwardState OnwardCourse::stateOn(QDate day) const {
    if (endedOn) return answer.isEmpty() ? OnwardState::Withdrawn : OnwardState::Answered;
    return answerBy && *answerBy < day ? OnwardState::Overdue : OnwardState::Waiting;
}

OnwardCourse onwardCourseOf(const OnwardReferral& referral) {
    OnwardCourse course{.answerBy = referral.facts.answerBy, .lastOn = referral.facts.sentOn};
    for (const auto& deed : referral.deeds) {
        if (deed.facts.kind != OnwardDeedKind::Undo)
            course.deeds.push_back(deed);
        else if (course.deeds.empty())
            course.takenBack = true;
        else
            course.deeds.pop_back();
    }
    for (const auto& deed : course.deeds) {
        course.lastOn = deed.facts.on;
        course.endedOn = deed.facts.on;
        course.answer = deed.facts.answer;
    }
    return course;
}

}  // namespace zhiqiao
