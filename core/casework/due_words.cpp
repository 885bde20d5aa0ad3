// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/due_words.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

}  // namespace

QString dueWords(QDate due, QDate today, const WorkingCalendar& calendar) {
    if (due == today) return DueWords::tr("due today");
    if (due < today)
        return DueWords::tr("%n working day(s) overdue", nullptr,
                            calendar.workdaysBetween(due, today));
    return DueWords::tr("%n working day(s) left", nullptr, calendar.workdaysBetween(today, due));
}

const Owed* nextDue(const std::vector<Owed>& owed) {
    const Owed* next = nullptr;
    for (const auto& promise : owed)
        if (promise.isActive() && !promise.isMet() && !promise.waitsFor &&
            (!next || promise.due < next->due))
            next = &promise;
    return next;
}

}  // namespace zhiqiao
