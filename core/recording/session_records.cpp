// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/session_records.h"

#include "core/casework/case_file.h"
#include "core/recording/ended_cases.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionRecords {
    Q_DECLARE_TR_FUNCTIONS(SessionRecords)
};

/// "求职技巧讲座（县人社局三楼会议室）", as the record of each person says.
QString contentOf(const GroupSession& session) {
    return u"%1（%2）"_s.arg(session.facts.topic, session.facts.place);
}

}  // namespace

std::optional<ServiceDraft> recordOfPlace(const GroupSession& session, const SessionKind& kind,
                                          PersonId person) {
    ServiceDraft draft{.person = person, .on = session.facts.on};
    if (kind.becomes == SessionYield::Guidance)
        draft.guidance = GuidanceFacts{.mode = kind.method,
                                       .minutes = session.facts.minutes,
                                       .types = kind.guidanceTypes,
                                       .content = contentOf(session),
                                       .confirmed = true};
    else if (kind.becomes == SessionYield::Policy)
        draft.policy = PolicyFacts{kind.method, contentOf(session)};
    else
        return {};
    return draft;
}

Result<SessionKind> kindOfSession(const SessionKinds& kinds, const GroupSession& session) {
    if (const auto kind = kinds.find(session.facts.kind, session.facts.on)) return *kind;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "session.unknown_kind",
                 .message = SessionRecords::tr("There is no such kind of session on that day."),
                 .hint = SessionRecords::tr("Change the session's kind first."),
                 .detail = u"field=kind"_s});
}

bool yieldsRecord(const SessionKind& kind, const AttendanceMark& mark) {
    const auto yield = yieldOf(kind, mark);
    return yield == SessionYield::Guidance || yield == SessionYield::Policy;
}

Result<> mayRecordPlace(const CaseworkPorts& ports, const CaseStanding* standing,
                        const ActorReach& reach, QDate today) {
    if (auto may = mayEnter(standing, reach); !may) return may;
    return checkNotEnded(ports, standing->person, today);
}

Result<bool> recordPlace(const CloseSessionPorts& ports, const Act& act,
                         const GroupSession& session, const SessionKind& kind,
                         const SessionPlace& place) {
    const auto draft = recordOfPlace(session, kind, place.person);
    if (!draft) return false;
    if (auto fits = checkService(ports.casework.codes.lists, *draft, act.today()); !fits)
        return fail(fits.error());
    const auto saved = saveService(
        ports.casework, act, *draft, act.today(),
        [&](const Act& within, ServiceId service) -> Result<> {
            if (auto done = ports.sessions.sessions.include(within, place.id, service); !done)
                return done;
            if (!draft->guidance) return {};
            GuidanceSheet sheet;
            sheet.confirmation = kind.confirmation;
            return ports.sheets.add(within, service, sheet);
        });
    if (!saved) return fail(saved.error());
    return saved->counts;
}

Result<std::optional<ServiceId>> standingRecord(const CloseSessionPorts& ports,
                                                const GroupSession& session, PersonId person) {
    const auto records = ports.sessions.sessions.recordsOf(session.id);
    if (!records) return fail(records.error());
    const auto history = ports.casework.services.historyOf(person);
    if (!history) return fail(history.error());
    const auto correctionOf = [&](ServiceId id) {
        return std::ranges::find_if(
            *history, [&](const ServiceRecord& one) { return one.facts.corrects == id; });
    };
    for (const auto& record : *records) {
        if (record.person != person) continue;
        auto id = record.service;
        auto later = correctionOf(id);
        bool withdrawn = false;
        for (; later != history->end(); later = correctionOf(id)) {
            id = later->id;
            withdrawn = !later->facts.withdrawnReason.isEmpty();
        }
        if (!withdrawn) return std::optional(id);
    }
    return std::optional<ServiceId>();
}

Result<> withdrawRecord(const CloseSessionPorts& ports, const Act& act, PersonId person,
                        ServiceId record) {
    ServiceDraft withdrawal{.person = person, .on = act.today()};
    withdrawal.corrects = record;
    withdrawal.withdrawnReason = SessionRecords::tr("The attendance was corrected.");
    if (auto held = ports.casework.services.hold(act, person); !held) return held;
    if (auto saved = ports.casework.services.add(act, withdrawal); !saved)
        return fail(saved.error());
    return refreshPerson(ports.casework, act, person);
}

Result<CorrectedPlace> putCorrected(const CloseSessionPorts& ports, const Act& act,
                                    const GroupSession& session, PersonId person,
                                    const AttendanceMark& mark) {
    auto& store = ports.sessions.sessions;
    const auto reach = ActorReach::of(ports.sessions.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto cases = ports.sessions.cases.holdCases(act, {person});
    if (!cases) return fail(cases.error());
    if (auto may = mayEnter(cases->empty() ? nullptr : &cases->front(), *reach); !may)
        return fail(may.error());
    const auto places = store.roster(session.id);
    if (!places) return fail(places.error());
    const auto found = std::ranges::find(*places, person, &SessionPlace::person);
    const auto before = found == places->end() ? noPlaceOf(person) : *found;
    CorrectedPlace corrected{.before = before, .after = before};
    if (before.removed) {
        const auto entered = store.enter(act, session.id, {person});
        if (!entered) return fail(entered.error());
        corrected.after = entered->front();
    }
    corrected.after.mark = mark;
    if (auto put = store.put(act, session.id, {corrected.after}); !put) return fail(put.error());
    return corrected;
}

}  // namespace zhiqiao
