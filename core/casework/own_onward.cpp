// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_onward.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnOnward {
    Q_DECLARE_TR_FUNCTIONS(OwnOnward)
};

QJsonValue onwardDay(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue onwardText(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject onwardDeedJson(const OnwardDeed& deed) {
    const auto& f = deed.facts;
    return {{u"deed"_s, toQString(codeOf(f.kind))},
            {u"on"_s, onwardDay(f.on)},
            {u"answer"_s, onwardText(f.answer)},
            {u"words"_s, onwardText(f.words)}};
}

QString onwardDeedTitle(const OnwardDeedFacts& deed, const CodeBook& lists) {
    switch (deed.kind) {
    case OnwardDeedKind::Answer: return lists.name(u"onward_answer"_s, deed.answer);
    case OnwardDeedKind::Withdraw: return OwnOnward::tr("Withdrawn");
    case OnwardDeedKind::Undo: break;
    }
    return OwnOnward::tr("Taken back");
}

QString inALine(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

QJsonObject onwardJson(const OnwardReferral& referral) {
    const auto& f = referral.facts;
    QJsonArray deeds;
    for (const auto& deed : referral.deeds) deeds.append(onwardDeedJson(deed));
    return {{u"id"_s, referral.id.value()},
            {u"number"_s, referral.number},
            {u"department"_s, f.department},
            {u"body"_s, onwardText(f.body)},
            {u"address"_s, onwardText(f.address)},
            {u"phone"_s, onwardText(f.phone)},
            {u"reason"_s, f.reason},
            {u"words"_s, onwardText(f.words)},
            {u"situation"_s, onwardText(f.situation)},
            {u"done"_s, onwardText(f.done)},
            {u"asked"_s, onwardText(f.asked)},
            {u"sent_on"_s, onwardDay(f.sentOn)},
            {u"answer_by"_s, onwardDay(f.answerBy)},
            {u"difficulty"_s, f.difficulty ? QJsonValue(f.difficulty->value()) : QJsonValue()},
            {u"deeds"_s, deeds}};
}

std::vector<OwnDataLine> onwardLines(const std::vector<OnwardReferral>& referrals,
                                     const CodeBook& lists) {
    const auto part = u"转介"_s;
    std::vector<OwnDataLine> lines;
    for (const auto& referral : referrals) {
        const auto& f = referral.facts;
        lines.push_back({part, f.sentOn,
                         inALine({lists.name(u"onward_department"_s, f.department), f.body,
                                  f.address, f.phone}),
                         inALine({lists.name(u"onward_reason"_s, f.reason), f.words, f.situation,
                                  f.done, f.asked, referral.number})});
        for (const auto& [id, deed, recorded] : referral.deeds)
            lines.push_back({part, deed.on, onwardDeedTitle(deed, lists),
                             inALine({deed.on.toString(Qt::ISODate), deed.words})});
    }
    return lines;
}

}  // namespace zhiqiao
