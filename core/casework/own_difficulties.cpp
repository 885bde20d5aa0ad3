// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_difficulties.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnDifficulties {
    Q_DECLARE_TR_FUNCTIONS(OwnDifficulties)
};

QJsonValue jsonDay(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonText(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject deedJson(const DifficultyDeed& deed) {
    const auto& f = deed.facts;
    return {{u"deed"_s, toQString(codeOf(f.kind))},
            {u"on"_s, jsonDay(f.on)},
            {u"owner_id"_s, f.owner ? QJsonValue(f.owner->value()) : QJsonValue()},
            {u"result"_s, jsonText(f.result)},
            {u"due"_s, jsonDay(f.due)},
            {u"words"_s, jsonText(f.words)}};
}

QString titleOfDeed(DifficultyDeedKind kind) {
    switch (kind) {
    case DifficultyDeedKind::Hand: return OwnDifficulties::tr("Handed on");
    case DifficultyDeedKind::Close: return OwnDifficulties::tr("Closed");
    case DifficultyDeedKind::Reopen: return OwnDifficulties::tr("Opened again");
    case DifficultyDeedKind::Undo: break;
    }
    return OwnDifficulties::tr("Taken back");
}

QString told(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

QJsonObject difficultyJson(const Difficulty& ticket) {
    const auto& f = ticket.facts;
    QJsonArray deeds;
    for (const auto& deed : ticket.deeds) deeds.append(deedJson(deed));
    return {{u"id"_s, ticket.id.value()},
            {u"kind"_s, f.kind},
            {u"words"_s, jsonText(f.words)},
            {u"opened_on"_s, jsonDay(f.openedOn)},
            {u"due"_s, jsonDay(f.due)},
            {u"owner_id"_s, f.owner.value()},
            {u"follow_up"_s, f.followUp ? QJsonValue(f.followUp->value()) : QJsonValue()},
            {u"service"_s, f.service ? QJsonValue(f.service->value()) : QJsonValue()},
            {u"deeds"_s, deeds}};
}

std::vector<OwnDataLine> difficultyLines(const std::vector<Difficulty>& tickets,
                                         const CodeBook& lists) {
    const auto part = u"困难事项"_s;
    std::vector<OwnDataLine> lines;
    for (const auto& ticket : tickets) {
        lines.push_back({part, ticket.facts.openedOn,
                         lists.name(u"difficulty_kind"_s, ticket.facts.kind), ticket.facts.words});
        for (const auto& [id, f, recorded] : ticket.deeds)
            lines.push_back(
                {part, f.on, titleOfDeed(f.kind),
                 told({f.result.isEmpty() ? f.on.toString(Qt::ISODate)
                                          : lists.name(u"difficulty_result"_s, f.result),
                       f.words})});
    }
    return lines;
}

}  // namespace zhiqiao
