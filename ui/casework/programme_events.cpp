// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/programme_events.h"

#include "core/programmes/enrolment_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeEvents {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeEvents)
};

/// What the step said when `deed` was recorded.
QString stepNamedIn(const Enrolment& enrolment, const EnrolmentDeed& deed) {
    QString name;
    for (const auto& one : enrolment.deeds) {
        if (one.id == deed.id) break;
        if (one.facts.kind == EnrolmentDeedKind::Step && one.facts.step == deed.facts.step)
            name = one.facts.words;
    }
    return name;
}

QString deedTold(const Enrolment& enrolment, const EnrolmentDeed& deed) {
    const auto step = [&] { return stepNamedIn(enrolment, deed); };
    switch (deed.facts.kind) {
    case EnrolmentDeedKind::Admit:
        return deed.facts.day ? ProgrammeEvents::tr("admitted, enters on %1")
                                    .arg(deed.facts.day->toString(Qt::ISODate))
                              : ProgrammeEvents::tr("admitted");
    case EnrolmentDeedKind::Done: return ProgrammeEvents::tr("step done: %1").arg(step());
    case EnrolmentDeedKind::Reopen: return ProgrammeEvents::tr("step opened again: %1").arg(step());
    case EnrolmentDeedKind::Drop: return ProgrammeEvents::tr("step not needed: %1").arg(step());
    case EnrolmentDeedKind::End: return ProgrammeEvents::tr("ended");
    case EnrolmentDeedKind::Withdraw: return ProgrammeEvents::tr("withdrawn");
    case EnrolmentDeedKind::Step:
    case EnrolmentDeedKind::Undo: break;
    }
    return {};
}

QString resultTold(const EnrolmentDeedFacts& deed, const CodeBook& lists) {
    const auto list = deed.kind == EnrolmentDeedKind::End        ? u"programme_end"_s
                      : deed.kind == EnrolmentDeedKind::Withdraw ? u"programme_withdrawal"_s
                                                                 : QString();
    QStringList told{list.isEmpty() ? QString() : lists.name(list, deed.code), deed.words};
    told.removeAll(QString());
    return told.join(u" · "_s);
}

}  // namespace

std::vector<CaseEvent> programmeEvents(const PersonRecord& record, const CodeBook& lists) {
    std::vector<CaseEvent> events;
    const auto add = [&](const Enrolment& enrolment, QDate day, const Stamp& stamp,
                         const QString& told) -> CaseEvent& {
        QStringList named{lists.name(u"programme"_s, enrolment.programme),
                          record.rounds.value(enrolment.facts.round.value()), told};
        named.removeAll(QString());
        return events.emplace_back(CaseEvent{.kind = EventKind::Programme,
                                             .record = enrolment.id.value(),
                                             .day = day,
                                             .at = stamp.at,
                                             .what = u"专项计划："_s + named.join(u" · "_s),
                                             .byWhom = record.staffName(stamp.staff),
                                             .result = {},
                                             .corrects = {}});
    };
    for (const auto& enrolment : record.enrolments) {
        const auto course = enrolmentCourseOf(enrolment);
        auto& applied =
            add(enrolment, enrolment.facts.on, enrolment.recorded, ProgrammeEvents::tr("applied"));
        applied.result = enrolment.facts.words;
        applied.superseded = course.takenBack;
        for (const auto& deed : enrolment.deeds) {
            const auto told = deedTold(enrolment, deed);
            if (told.isEmpty()) continue;
            auto& at = add(enrolment, deed.facts.on, deed.recorded, told);
            at.result = resultTold(deed.facts, lists);
            at.superseded =
                std::ranges::find(course.deeds, deed.id, &EnrolmentDeed::id) == course.deeds.end();
        }
    }
    return events;
}

}  // namespace zhiqiao::ui
