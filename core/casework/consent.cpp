// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/consent.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

namespace {

struct Consents {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

constexpr struct {
    ConsentKind kind;
    std::string_view code;
    const char* text;
} kKinds[] = {
    {ConsentKind::Notice, "notice", QT_TRANSLATE_NOOP("Consents", "told")},
    {ConsentKind::Consent, "consent", QT_TRANSLATE_NOOP("Consents", "agreed")},
    {ConsentKind::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Consents", "withdrawn")},
};

constexpr struct {
    NoticeWay way;
    std::string_view code;
    const char* text;
} kWays[] = {
    {NoticeWay::Paper, "paper", QT_TRANSLATE_NOOP("Consents", "on paper")},
    {NoticeWay::Aloud, "aloud", QT_TRANSLATE_NOOP("Consents", "read aloud")},
    {NoticeWay::Screen, "screen", QT_TRANSLATE_NOOP("Consents", "on the screen")},
};

Error unknownNotice(const ConsentPorts& ports, const QString& id) {
    QStringList known;
    for (const auto& notice : ports.notices)
        if (!known.contains(notice.id)) known << notice.id;
    return {.kind = Error::Kind::Invalid,
            .code = "notice.unknown",
            .message = Consents::tr("There is no notice named \"%1\" on this day.").arg(id),
            .hint = Consents::tr("Notices: %1.").arg(known.join(QStringLiteral(", ")))};
}

Error notGiven() {
    return {.kind = Error::Kind::Conflict,
            .code = "consent.not_given",
            .message = Consents::tr("There is no consent to this that could be withdrawn."),
            .hint = Consents::tr("Look at what the person was told and agreed to.")};
}

Result<ConsentRecord> save(const ConsentPorts& ports, const Act& act, PersonId person,
                           const Notice& notice, ConsentKind kind, NoticeWay way, QDate today) {
    return ports.consents.add(act, {.person = person,
                                    .notice = notice.id,
                                    .version = notice.version,
                                    .digest = digestOf(notice),
                                    .kind = kind,
                                    .way = way,
                                    .on = today});
}

}  // namespace

std::string_view codeOf(ConsentKind kind) { return kKinds[size_t(kind)].code; }
QString textOf(ConsentKind kind) { return Consents::tr(kKinds[size_t(kind)].text); }
std::string_view codeOf(NoticeWay way) { return kWays[size_t(way)].code; }
QString textOf(NoticeWay way) { return Consents::tr(kWays[size_t(way)].text); }

std::optional<NoticeWay> noticeWayOf(QStringView code) {
    for (const auto& known : kWays)
        if (code == toQString(known.code)) return known.way;
    return std::nullopt;
}

std::vector<ConsentRecord> standingConsents(const std::vector<ConsentRecord>& all) {
    std::vector<ConsentRecord> newest;
    for (const auto& record : all) {
        std::erase_if(newest, [&](const ConsentRecord& earlier) {
            return earlier.facts.notice == record.facts.notice;
        });
        if (record.facts.kind != ConsentKind::Withdrawal) newest.push_back(record);
    }
    return newest;
}

Result<ConsentRecord> giveNotice(const ConsentPorts& ports, const Actor& actor,
                                 const OperationId& operation, PersonId person, const QString& id,
                                 NoticeWay way, QDate today) {
    const auto* notice = noticeOn(ports.notices, id, today);
    if (!notice) return fail(unknownNotice(ports, id));
    return ports.transactions.run(
        actor,
        {.name = "consent.record",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonWrite},
        [&](const Act& act) {
            return save(ports, act, person, *notice,
                        notice->consent ? ConsentKind::Consent : ConsentKind::Notice, way, today);
        });
}

Result<ConsentRecord> withdrawConsent(const ConsentPorts& ports, const Actor& actor,
                                      const OperationId& operation, PersonId person,
                                      const QString& id, NoticeWay way, QDate today) {
    return ports.transactions.run(
        actor,
        {.name = "consent.withdraw",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonWrite},
        [&](const Act& act) -> Result<ConsentRecord> {
            const auto all = ports.consents.ofPerson(person);
            if (!all) return fail(all.error());
            for (const auto& [record, facts, recorded] : standingConsents(*all))
                if (facts.notice == id && facts.kind == ConsentKind::Consent)
                    return ports.consents.add(act, {.person = person,
                                                    .notice = id,
                                                    .version = facts.version,
                                                    .digest = facts.digest,
                                                    .kind = ConsentKind::Withdrawal,
                                                    .way = way,
                                                    .on = today});
            return fail(notGiven());
        });
}

}  // namespace zhiqiao
