// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/onward_events.h"

#include "core/onward/onward_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct OnwardEvents {
    Q_DECLARE_TR_FUNCTIONS(OnwardEvents)
};

QString saidTogether(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

std::vector<CaseEvent> onwardEvents(const PersonRecord& record, const CodeBook& lists) {
    std::vector<CaseEvent> events;
    const auto add = [&](const OnwardReferral& referral, QDate day,
                         const Stamp& stamp) -> CaseEvent& {
        return events.emplace_back(CaseEvent{
            .kind = EventKind::Onward,
            .record = referral.id.value(),
            .day = day,
            .at = stamp.at,
            .what = u"转介："_s + lists.name(u"onward_department"_s, referral.facts.department),
            .byWhom = record.staffName(stamp.staff),
            .result = {},
            .corrects = {}});
    };
    for (const auto& referral : record.onward) {
        const auto course = onwardCourseOf(referral);
        const auto& f = referral.facts;
        auto& sent = add(referral, f.sentOn, referral.recorded);
        sent.result = saidTogether({lists.name(u"onward_reason"_s, f.reason), f.body, f.asked});
        sent.superseded = course.takenBack;
        for (const auto& deed : referral.deeds) {
            if (deed.facts.kind == OnwardDeedKind::Undo) continue;
            auto& at = add(referral, deed.facts.on, deed.recorded);
            at.what += u" · "_s + (deed.facts.kind == OnwardDeedKind::Answer
                                       ? OnwardEvents::tr("feedback")
                                       : OnwardEvents::tr("withdrawn"));
            at.result =
                saidTogether({lists.name(u"onward_answer"_s, deed.facts.answer), deed.facts.words});
            at.superseded =
                std::ranges::find(course.deeds, deed.id, &OnwardDeed::id) == course.deeds.end();
        }
    }
    return events;
}

}  // namespace zhiqiao::ui
