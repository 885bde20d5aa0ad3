// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/enrolment_words.h"

#include "core/casework/due_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct EnrolmentWords {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentWords)
};

QString stateOfStep(const PlanStep& step, const WorkingCalendar& calendar, QDate today) {
    const auto note = step.words.isEmpty() ? QString() : u" · "_s + step.words;
    if (!step.isOpen())
        return (step.dropped ? EnrolmentWords::tr("Dropped on %1")
                             : EnrolmentWords::tr("Done on %1"))
                   .arg(step.doneOn->toString(Qt::ISODate)) +
               note;
    return step.due ? dueWords(*step.due, today, calendar)
                    : EnrolmentWords::tr("no last day is set");
}

}  // namespace

QString standingOf(const EnrolmentView& view, const CodeBook& lists) {
    const auto& course = view.course;
    const auto state = textOf(view.state);
    if (view.queue) return state + u" · "_s + EnrolmentWords::tr("place %1").arg(view.queue->place);
    if (!course.closedOn) return state;
    const auto list = course.withdrawn ? u"programme_withdrawal"_s : u"programme_end"_s;
    return EnrolmentWords::tr("%1 on %2: %3")
        .arg(state, course.closedOn->toString(Qt::ISODate), lists.name(list, course.code));
}

QStringList enrolmentLine(const EnrolmentView& view, const CodeBook& lists) {
    int open = 0;
    int done = 0;
    for (const auto& step : view.course.steps) {
        open += step.isOpen() ? 1 : 0;
        done += step.doneOn && !step.dropped ? 1 : 0;
    }
    return {
        view.enrolment.facts.on.toString(Qt::ISODate),
        lists.name(u"programme"_s, view.enrolment.programme) + u" · "_s + view.round.facts.name,
        standingOf(view, lists),
        view.course.entryOn ? view.course.entryOn->toString(Qt::ISODate) : QString(),
        open + done == 0 ? QString() : EnrolmentWords::tr("%1 done, %2 open").arg(done).arg(open)};
}

std::vector<QStringList> stepLines(const EnrolmentView& view, const Codes& codes,
                                   const std::vector<Staff>& staff, QDate today) {
    std::vector<QStringList> lines;
    for (const auto& step : view.course.steps) {
        const auto owner = std::ranges::find(staff, step.owner, &Staff::id);
        lines.push_back({QString::number(step.number), step.what,
                         owner == staff.end() ? QString() : owner->name,
                         stateOfStep(step, codes.calendar, today)});
    }
    return lines;
}

}  // namespace zhiqiao::ui
