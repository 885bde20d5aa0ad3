// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_row.h"

#include <QCoreApplication>

#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EnrolmentStates {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentStates)
};

struct EnrolmentStateRow {
    EnrolmentState state;
    QStringView code;
    const char* title;
};
constexpr std::array kEnrolmentStates{
    EnrolmentStateRow{EnrolmentState::Applied, u"applied",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "To be decided")},
    EnrolmentStateRow{EnrolmentState::Waiting, u"waiting",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "On the waiting list")},
    EnrolmentStateRow{EnrolmentState::Admitted, u"admitted",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "Admitted, not yet begun")},
    EnrolmentStateRow{EnrolmentState::Active, u"active",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "Taking part")},
    EnrolmentStateRow{EnrolmentState::Ended, u"ended",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "Ended")},
    EnrolmentStateRow{EnrolmentState::Withdrawn, u"withdrawn",
                      QT_TRANSLATE_NOOP("EnrolmentStates", "Withdrawn")}};

EnrolmentState storedStateOf(const EnrolmentCourse& course) {
    if (course.closedOn)
        return course.withdrawn ? EnrolmentState::Withdrawn : EnrolmentState::Ended;
    return course.admittedOn ? EnrolmentState::Admitted : EnrolmentState::Waiting;
}

EnrolmentRow rowOf(const Enrolment& enrolment, const EnrolmentCourse& course) {
    EnrolmentRow row{.enrolment = enrolment.id,
                     .round = enrolment.facts.round,
                     .person = enrolment.facts.person,
                     .programme = enrolment.programme,
                     .appliedOn = enrolment.facts.on,
                     .number = enrolment.number,
                     .state = storedStateOf(course),
                     .entryOn = course.entryOn,
                     .closedOn = course.closedOn,
                     .code = course.code,
                     .owner = {},
                     .nextDue = {},
                     .shownFrom = {}};
    for (const auto& step : course.steps) {
        row.open += step.isOpen() ? 1 : 0;
        row.done += step.doneOn && !step.dropped ? 1 : 0;
    }
    if (!course.holdsPlace()) return row;
    if (const auto* next = course.nextStep()) {
        row.owner = next->owner;
        row.nextDue = next->due;
        row.shownFrom = next->due.value_or(course.entryOn.value_or(*course.admittedOn));
    } else if (const auto* last = course.lastStep()) {
        row.owner = last->owner;
        row.shownFrom = last->doneOn;
    }
    return row;
}

/// Whether `one` speaks for the person in the round rather than `other`.
bool goesBefore(const EnrolmentRow& one, const EnrolmentRow& other) {
    if (one.closedOn.has_value() != other.closedOn.has_value()) return !one.closedOn;
    return one.number > other.number;
}

}  // namespace

QStringView codeOf(EnrolmentState state) {
    return std::ranges::find(kEnrolmentStates, state, &EnrolmentStateRow::state)->code;
}

std::optional<EnrolmentState> enrolmentStateOf(QStringView code) {
    const auto found = std::ranges::find(kEnrolmentStates, code, &EnrolmentStateRow::code);
    return found == kEnrolmentStates.end() ? std::nullopt : std::optional(found->state);
}

QString textOf(EnrolmentState state) {
    return EnrolmentStates::tr(
        std::ranges::find(kEnrolmentStates, state, &EnrolmentStateRow::state)->title);
}

std::vector<EnrolmentRow> enrolmentRowsOf(const std::vector<Enrolment>& all) {
    std::vector<EnrolmentRow> rows;
    for (const auto& enrolment : all) {
        const auto course = enrolmentCourseOf(enrolment);
        if (course.takenBack) continue;
        auto row = rowOf(enrolment, course);
        const auto same = std::ranges::find(rows, row.round, &EnrolmentRow::round);
        if (same == rows.end())
            rows.push_back(std::move(row));
        else if (goesBefore(row, *same))
            *same = std::move(row);
    }
    std::ranges::sort(rows, {}, [](const EnrolmentRow& row) { return row.enrolment.value(); });
    return rows;
}

int succeeded(const ProgrammeFigures& figures, const CodeBook& lists) {
    int persons = 0;
    for (const auto& [code, ended] : figures.ends)
        if (lists.hasFlag(u"programme_end"_s, code, u"success"_s)) persons += ended;
    return persons;
}

}  // namespace zhiqiao
