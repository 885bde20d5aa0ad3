// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/difficulty_events.h"

#include "core/difficulties/difficulty_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct DifficultyEvents {
    Q_DECLARE_TR_FUNCTIONS(DifficultyEvents)
};

QString deedInWords(const PersonRecord& record, const DifficultyDeedFacts& deed) {
    switch (deed.kind) {
    case DifficultyDeedKind::Hand:
        return DifficultyEvents::tr("handed to %1").arg(record.staffName(*deed.owner));
    case DifficultyDeedKind::Close: return DifficultyEvents::tr("closed");
    case DifficultyDeedKind::Reopen: return DifficultyEvents::tr("opened again");
    case DifficultyDeedKind::Undo: break;
    }
    return {};
}

}  // namespace

std::vector<CaseEvent> difficultyEvents(const PersonRecord& record, const CodeBook& lists) {
    std::vector<CaseEvent> events;
    const auto add = [&](const Difficulty& ticket, QDate day, const Stamp& stamp) -> CaseEvent& {
        return events.emplace_back(
            CaseEvent{.kind = EventKind::Difficulty,
                      .record = ticket.id.value(),
                      .day = day,
                      .at = stamp.at,
                      .what = u"困难事项："_s + lists.name(u"difficulty_kind"_s, ticket.facts.kind),
                      .byWhom = record.staffName(stamp.staff),
                      .result = {},
                      .corrects = {}});
    };
    for (const auto& ticket : record.difficulties) {
        const auto course = difficultyCourseOf(ticket);
        auto& opened = add(ticket, ticket.facts.openedOn, ticket.recorded);
        opened.result = ticket.facts.words;
        opened.superseded = course.takenBack;
        for (const auto& deed : ticket.deeds) {
            if (deed.facts.kind == DifficultyDeedKind::Undo) continue;
            auto& at = add(ticket, deed.facts.on, deed.recorded);
            at.what += u" · "_s + deedInWords(record, deed.facts);
            QStringList told{lists.name(u"difficulty_result"_s, deed.facts.result),
                             deed.facts.words};
            told.removeAll(QString());
            at.result = told.join(u" · "_s);
            at.superseded =
                std::ranges::find(course.deeds, deed.id, &DifficultyDeed::id) == course.deeds.end();
        }
    }
    return events;
}

}  // namespace zhiqiao::ui
