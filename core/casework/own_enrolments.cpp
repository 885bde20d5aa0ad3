// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_enrolments.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnEnrolments {
    Q_DECLARE_TR_FUNCTIONS(OwnEnrolments)
};

QJsonValue enrolmentDay(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue enrolmentText(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject enrolmentDeedJson(const EnrolmentDeed& deed) {
    const auto& f = deed.facts;
    return {{u"deed"_s, toQString(codeOf(f.kind))},
            {u"on"_s, enrolmentDay(f.on)},
            {u"step"_s, f.step ? QJsonValue(*f.step) : QJsonValue()},
            {u"day"_s, enrolmentDay(f.day)},
            {u"owner_id"_s, f.owner ? QJsonValue(f.owner->value()) : QJsonValue()},
            {u"code"_s, enrolmentText(f.code)},
            {u"words"_s, enrolmentText(f.words)}};
}

QString titleOfEnrolmentDeed(EnrolmentDeedKind kind) {
    switch (kind) {
    case EnrolmentDeedKind::Admit: return OwnEnrolments::tr("Admitted");
    case EnrolmentDeedKind::Step: return OwnEnrolments::tr("Step of the plan");
    case EnrolmentDeedKind::Done: return OwnEnrolments::tr("Step done");
    case EnrolmentDeedKind::Reopen: return OwnEnrolments::tr("Step opened again");
    case EnrolmentDeedKind::Drop: return OwnEnrolments::tr("Step dropped");
    case EnrolmentDeedKind::End: return OwnEnrolments::tr("Ended");
    case EnrolmentDeedKind::Withdraw: return OwnEnrolments::tr("Withdrawn");
    case EnrolmentDeedKind::Undo: break;
    }
    return OwnEnrolments::tr("Taken back");
}

QString codeInWords(const EnrolmentDeedFacts& facts, const CodeBook& lists) {
    if (facts.code.isEmpty()) return facts.day ? facts.day->toString(Qt::ISODate) : QString();
    return lists.name(
        facts.kind == EnrolmentDeedKind::End ? u"programme_end"_s : u"programme_withdrawal"_s,
        facts.code);
}

}  // namespace

QJsonObject enrolmentJson(const Enrolment& enrolment) {
    QJsonArray deeds;
    for (const auto& deed : enrolment.deeds) deeds.append(enrolmentDeedJson(deed));
    return {{u"id"_s, enrolment.id.value()},
            {u"programme"_s, enrolment.programme},
            {u"round_id"_s, enrolment.facts.round.value()},
            {u"applied_on"_s, enrolmentDay(enrolment.facts.on)},
            {u"words"_s, enrolmentText(enrolment.facts.words)},
            {u"deeds"_s, deeds}};
}

std::vector<OwnDataLine> enrolmentLines(const std::vector<Enrolment>& enrolments,
                                        const CodeBook& lists) {
    const auto part = u"专项计划"_s;
    std::vector<OwnDataLine> lines;
    for (const auto& enrolment : enrolments) {
        lines.push_back({part, enrolment.facts.on, lists.name(u"programme"_s, enrolment.programme),
                         enrolment.facts.words});
        for (const auto& deed : enrolment.deeds) {
            QStringList told{codeInWords(deed.facts, lists), deed.facts.words};
            told.removeAll(QString());
            lines.push_back(
                {part, deed.facts.on, titleOfEnrolmentDeed(deed.facts.kind), told.join(u" · "_s)});
        }
    }
    return lines;
}

}  // namespace zhiqiao
