// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_standing.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnStandings {
    Q_DECLARE_TR_FUNCTIONS(OwnStandings)
};

}  // namespace

QJsonObject standingDeedJson(const StandingDeed& deed) {
    const auto& f = deed.facts;
    return {{u"id"_s, deed.id.value()},
            {u"deed"_s, toQString(codeOf(f.kind))},
            {u"record"_s, f.record},
            {u"ground"_s, f.ground.isEmpty() ? QJsonValue() : QJsonValue(f.ground)},
            {u"reason"_s, f.reason.isEmpty() ? QJsonValue() : QJsonValue(f.reason)},
            {u"evidence"_s, QJsonArray::fromStringList(f.evidence)},
            {u"on"_s, f.on.toString(Qt::ISODate)},
            {u"undoes"_s, f.undoes ? QJsonValue(f.undoes->value()) : QJsonValue()}};
}

QJsonObject lossJson(const Loss& loss) {
    return {{u"status"_s, toQString(codeOf(loss.status))},
            {u"record"_s, loss.record},
            {u"reason"_s, loss.reason},
            {u"on"_s, loss.on.toString(Qt::ISODate)},
            {u"notice"_s, loss.notice ? QJsonValue(*loss.notice) : QJsonValue()}};
}

std::vector<OwnDataLine> standingLines(const OwnStanding& standing, const CodeBook& lists) {
    std::vector<OwnDataLine> lines;
    const auto line = [&](const QDate& on, const QString& item, const QStringList& words) {
        auto told = words;
        told.removeAll(QString());
        lines.push_back({OwnStandings::tr("Statuses"), on, item, told.join(u" · "_s)});
    };
    for (const auto& [id, f, recorded] : standing.deeds) {
        const auto ground = standingGroundOf(f.ground);
        line(f.on, textOf(f.kind),
             {ground ? textOf(*ground) : QString(), lists.name(u"standing_reason"_s, f.reason),
              f.evidence.join(u' ')});
    }
    for (const auto& loss : standing.losses)
        line(loss.on, OwnStandings::tr("%1 was lost").arg(textOf(loss.status)),
             {lists.name(exitReasonsOf(loss.status), loss.reason),
              loss.notice ? OwnStandings::tr("notice %1").arg(*loss.notice) : QString()});
    return lines;
}

}  // namespace zhiqiao
