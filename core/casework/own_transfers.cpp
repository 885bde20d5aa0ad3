// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_transfers.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnTransfers {
    Q_DECLARE_TR_FUNCTIONS(OwnTransfers)
};

QJsonValue dayOrNothing(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace

QJsonArray transfersJson(const std::vector<CaseTransfer>& transfers) {
    QJsonArray rows;
    for (const auto& one : transfers)
        rows.append(QJsonObject{{u"from_office"_s, one.from.value()},
                                {u"to_office"_s, one.to.value()},
                                {u"reason"_s, one.reason},
                                {u"note"_s, one.note},
                                {u"asked_on"_s, one.askedOn.toString(Qt::ISODate)},
                                {u"due_on"_s, one.dueOn.toString(Qt::ISODate)},
                                {u"state"_s, toQString(codeOf(one.state))},
                                {u"answered_on"_s, dayOrNothing(one.answeredOn)},
                                {u"refusal"_s, one.refusal},
                                {u"answer"_s, one.answer}});
    return rows;
}

std::vector<OwnDataLine> transferLines(const std::vector<CaseTransfer>& transfers,
                                       const CodeBook& lists) {
    const auto part = OwnTransfers::tr("Transfers");
    std::vector<OwnDataLine> lines;
    for (const auto& one : transfers) {
        QStringList asked{lists.name(u"transfer_reason"_s, one.reason), one.note};
        asked.removeAll(QString());
        lines.push_back({part, one.askedOn,
                         OwnTransfers::tr("Office number %1 asked office number %2")
                             .arg(one.from.value())
                             .arg(one.to.value()),
                         asked.join(u'，')});
        if (!one.answeredOn) continue;
        QStringList answer{textOf(one.state), lists.name(u"transfer_refusal"_s, one.refusal),
                           one.answer};
        answer.removeAll(QString());
        lines.push_back({part, *one.answeredOn, OwnTransfers::tr("Answer"), answer.join(u'，')});
    }
    return lines;
}

}  // namespace zhiqiao
