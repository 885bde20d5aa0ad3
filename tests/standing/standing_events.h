// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text.h"
#include "core/standing/refusal_counters.h"
#include "tests/support/codes.h"

namespace zhiqiao::test {

inline const PersonId kRefuser{7};
constexpr qint64 kHeldRecord = 900;

/// Events as a line: "offer 6 2022-01-10; letter 07 2022-02-01 invalid; contact 01 2022-03-01".
/// "counts" and "excused" behind one are what a supervisor said of it.
struct ToldEvents {
    std::vector<StandingEvent> events;
    std::vector<StandingDeed> deeds;

    explicit ToldEvents(const QString& line) {
        for (const auto& part : line.split(u';', Qt::SkipEmptyParts)) {
            const auto words = part.simplified().split(u' ');
            static const QMap<QString, StandingEventKind> kinds{
                {QStringLiteral("offer"), StandingEventKind::Offer},
                {QStringLiteral("letter"), StandingEventKind::Referral},
                {QStringLiteral("contact"), StandingEventKind::Contact},
                {QStringLiteral("guidance"), StandingEventKind::Guidance},
                {QStringLiteral("asked"), StandingEventKind::FollowUp}};
            const qint64 record = 100 + qint64(events.size());
            events.push_back({.kind = kinds.value(words[0]),
                              .record = record,
                              .person = kRefuser,
                              .on = QDate::fromString(words[2], Qt::ISODate),
                              .answer = words[1] == QStringLiteral("-") ? QString() : words[1],
                              .valid = !words.contains(QStringLiteral("invalid"))});
            for (const auto& [word, kind] :
                 {std::pair(QStringLiteral("counts"), StandingDeedKind::Unjustified),
                  std::pair(QStringLiteral("excused"), StandingDeedKind::Justified)})
                if (words.contains(word))
                    decide({.kind = kind, .record = record, .person = kRefuser});
        }
    }
    /// In the order of time.
    void decide(StandingDeedFacts facts) {
        const auto id = qint64(deeds.size()) + 1;
        deeds.push_back({StandingDeedId(id),
                         std::move(facts),
                         {OfficeId(1), StaffId(1), QDateTime::fromMSecsSinceEpoch(id)}});
    }
    /// What was proposed on the ground is declined.
    void decline(const StandingView& view, StandingGround ground) {
        decide({.kind = StandingDeedKind::Declined,
                .record = view.holding.record,
                .person = kRefuser,
                .ground = toQString(codeOf(ground)),
                .evidence = view.on(ground)->evidence});
    }
};

inline Holding heldSince(HeldStatus status, QDate from) {
    return {.status = status,
            .record = kHeldRecord,
            .person = kRefuser,
            .from = from,
            .officer = StaffId(1),
            .office = OfficeId(1)};
}

}  // namespace zhiqiao::test
