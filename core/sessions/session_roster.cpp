// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_roster.h"

#include "core/people/identity_number.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionRosters {
    Q_DECLARE_TR_FUNCTIONS(SessionRosters)
};

constexpr std::string_view kNobodyEntered = "session.nobody_entered";

Error rosterConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error notOnRoster() {
    return {.kind = Error::Kind::NotFound,
            .code = "session.not_on_roster",
            .message = SessionRosters::tr("The person is not on the roster."),
            .hint = SessionRosters::tr("Enter the person first.")};
}

ActRequest onRoster(std::string_view name, const OperationId& operation, GroupSessionId session) {
    return {.name = name,
            .operation = operation,
            .subject = "session",
            .subjectId = session.value(),
            .right = Right::ServiceWrite};
}

/// The roster while the act lasts, one place a person; removed ones too.
class HeldRoster {
public:
    static Result<HeldRoster> of(const SessionPorts& ports, const Act& act,
                                 GroupSessionId session) {
        const auto held = ports.sessions.hold(act, session);
        if (!held) return fail(held.error());
        if (held->state != SessionState::Planned) return fail(sessionNotPlanned());
        const auto places = ports.sessions.roster(session);
        if (!places) return fail(places.error());
        return HeldRoster(*held, *places);
    }
    [[nodiscard]] const GroupSession& session() const { return session_; }
    /// Nothing: never on it, or removed.
    [[nodiscard]] const SessionPlace* find(PersonId person) const {
        const auto found = std::ranges::find(places_, person, &SessionPlace::person);
        return found == places_.end() || found->removed ? nullptr : &*found;
    }
    /// As putBack() takes it: who is not on it would be removed again.
    [[nodiscard]] SessionPlace asItWas(PersonId person) const {
        const auto found = std::ranges::find(places_, person, &SessionPlace::person);
        return found == places_.end() ? noPlaceOf(person) : *found;
    }
    [[nodiscard]] Result<> checkDay(const Act& act) const {
        if (session_.facts.on <= act.today()) return {};
        return fail({.kind = Error::Kind::Invalid,
                     .code = "session.not_yet",
                     .message = SessionRosters::tr("The session is on %1, and nobody has come yet.")
                                    .arg(session_.facts.on.toString(Qt::ISODate)),
                     .hint = SessionRosters::tr("Only who excuses himself can be marked before."),
                     .detail = u"field=session"_s});
    }

private:
    HeldRoster(GroupSession session, std::vector<SessionPlace> places)
        : session_(std::move(session)), places_(std::move(places)) {}

    GroupSession session_;
    std::vector<SessionPlace> places_;
};

Result<QHash<PersonId, CaseStanding>> standingsOf(const SessionPorts& ports, const Act& act,
                                                  const std::vector<PersonId>& people) {
    const auto cases = ports.cases.holdCases(act, people);
    if (!cases) return fail(cases.error());
    QHash<PersonId, CaseStanding> byPerson;
    for (const auto& one : *cases) byPerson.insert(one.person, one);
    return byPerson;
}

std::vector<PersonId> eachOnce(const std::vector<PersonId>& people) {
    std::set<PersonId> named;
    auto once = people;
    std::erase_if(once, [&](PersonId who) { return !named.insert(who).second; });
    return once;
}

/// Those who may be entered; the others go into `left`.
Result<std::vector<PersonId>> siftedForRoster(const SessionPorts& ports, const Act& act,
                                              const HeldRoster& roster,
                                              const std::vector<PersonId>& people,
                                              std::vector<NotEntered>& left) {
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto standings = standingsOf(ports, act, people);
    if (!standings) return fail(standings.error());
    std::vector<PersonId> fit;
    for (const auto person : people) {
        const auto standing = standings->constFind(person);
        auto may = mayEnter(standing == standings->cend() ? nullptr : &*standing, *reach);
        if (may && roster.find(person))
            may = fail(rosterConflict("session.entered_already",
                                      SessionRosters::tr("The person is on the roster already."),
                                      SessionRosters::tr("Nothing is left to do.")));
        if (may)
            fit.push_back(person);
        else
            left.push_back({person, may.error()});
    }
    return fit;
}

Result<RosterChange> enterFit(const SessionPorts& ports, const Act& act, const HeldRoster& roster,
                              const std::vector<PersonId>& people) {
    RosterChange change;
    for (const auto person : people) change.before.push_back(roster.asItWas(person));
    auto entered = ports.sessions.enter(act, roster.session().id, people);
    if (!entered) return fail(entered.error());
    const auto now = ports.sessions.roster(roster.session().id);
    if (!now) return fail(now.error());
    const auto waiting = waitingOf(*now, roster.session().facts.places);
    for (const auto person : people)
        if (waiting.contains(person)) change.waiting.insert(person);
    change.after = *std::move(entered);
    return change;
}

/// Those people with what `edit` makes of their places.
template <class Edit>
Result<RosterChange> edited(const SessionPorts& ports, const Act& act, const HeldRoster& roster,
                            const std::vector<PersonId>& people, Edit edit) {
    RosterChange change;
    for (const auto person : people) {
        const auto* place = roster.find(person);
        if (!place) return fail(notOnRoster());
        change.before.push_back(*place);
        change.after.push_back(*place);
        edit(change.after.back());
    }
    if (auto put = ports.sessions.put(act, roster.session().id, change.after); !put)
        return fail(put.error());
    return change;
}

Error nobodyOnRoster() {
    return {.kind = Error::Kind::Invalid,
            .code = "session.nobody",
            .message = SessionRosters::tr("Nobody was chosen."),
            .hint = SessionRosters::tr("Choose the people first."),
            .detail = u"field=person"_s};
}

Result<PersonId> personByNumber(const SessionPorts& ports, const QString& typed) {
    const auto number = IdentityNumber::fromText(typed.trimmed().toUpper());
    const auto found = number ? ports.people.findByIdNumber(number->text())
                              : Result<std::optional<PersonId>>(std::optional<PersonId>());
    if (!found) return fail(found.error());
    if (*found) return **found;
    return fail(
        {.kind = Error::Kind::NotFound,
         .code = "session.unknown_number",
         .message = number ? SessionRosters::tr("Nobody here has this identity number.")
                           : SessionRosters::tr("This is no identity number of 18 characters."),
         .hint = number ? SessionRosters::tr("Register the person first: Ctrl+2, then "
                                             "Ctrl+N.")
                        : SessionRosters::tr("Type it again, or scan the card."),
         .detail = u"field=number"_s});
}

}  // namespace

AttendanceMark settledMark(AttendanceMark mark) {
    if (mark.attendance == Attendance::Unmarked && mark.isSigned)
        mark.attendance = Attendance::Present;
    if (mark.attendance != Attendance::Present) mark.isSigned = false;
    return mark;
}

Result<> mayEnter(const CaseStanding* standing, const ActorReach& reach) {
    if (!standing) return fail(recordNotFound());
    if (auto may = reach.contains(standing->where); !may) return may;
    if (standing->mergedInto)
        return fail(rosterConflict("session.merged",
                                   SessionRosters::tr("The record is part of number %1.")
                                       .arg(standing->mergedInto->value()),
                                   SessionRosters::tr("Choose that one.")));
    if (standing->erased)
        return fail(rosterConflict("session.erased",
                                   SessionRosters::tr("The person's data were erased."),
                                   SessionRosters::tr("There is nobody left to enter.")));
    return {};
}

Result<RosterChange> enterPeople(const SessionPorts& ports, const Actor& actor,
                                 const OperationId& operation, GroupSessionId session,
                                 const std::vector<PersonId>& people) {
    const auto named = eachOnce(people);
    if (named.empty()) return fail(nobodyOnRoster());
    std::vector<NotEntered> left;
    auto done = ports.transactions.run(actor, onRoster("session.enter", operation, session),
                                       [&](const Act& act) -> Result<RosterChange> {
                                           left.clear();  // work may run anew
                                           const auto roster = HeldRoster::of(ports, act, session);
                                           if (!roster) return fail(roster.error());
                                           const auto fit =
                                               siftedForRoster(ports, act, *roster, named, left);
                                           if (!fit) return fail(fit.error());
                                           // Nothing is kept, the journal's row neither.
                                           if (fit->empty())
                                               return fail(rosterConflict(kNobodyEntered, {}, {}));
                                           return enterFit(ports, act, *roster, *fit);
                                       });
    if (!done && done.error().code != kNobodyEntered) return done;
    auto change = done ? *std::move(done) : RosterChange{};
    change.left = std::move(left);
    return change;
}

Result<RosterChange> removePeople(const SessionPorts& ports, const Actor& actor,
                                  const OperationId& operation, GroupSessionId session,
                                  const std::vector<PersonId>& people) {
    if (people.empty()) return fail(nobodyOnRoster());
    return ports.transactions.run(actor, onRoster("session.remove", operation, session),
                                  [&](const Act& act) -> Result<RosterChange> {
                                      const auto roster = HeldRoster::of(ports, act, session);
                                      if (!roster) return fail(roster.error());
                                      return edited(
                                          ports, act, *roster, eachOnce(people),
                                          [](SessionPlace& place) { place.removed = true; });
                                  });
}

Result<RosterChange> markPeople(const SessionPorts& ports, const Actor& actor,
                                const OperationId& operation, GroupSessionId session,
                                const std::vector<PersonId>& people, const AttendanceMark& mark) {
    if (people.empty()) return fail(nobodyOnRoster());
    const auto settled = settledMark(mark);
    return ports.transactions.run(
        actor, onRoster("session.mark", operation, session),
        [&](const Act& act) -> Result<RosterChange> {
            const auto roster = HeldRoster::of(ports, act, session);
            if (!roster) return fail(roster.error());
            const bool before = settled.attendance == Attendance::Excused ||
                                settled.attendance == Attendance::Unmarked;
            if (auto may = before ? Result<>() : roster->checkDay(act); !may)
                return fail(may.error());
            return edited(ports, act, *roster, eachOnce(people),
                          [&](SessionPlace& place) { place.mark = settled; });
        });
}

Result<RosterChange> attendByNumber(const SessionPorts& ports, const Actor& actor,
                                    const OperationId& operation, GroupSessionId session,
                                    const QString& number) {
    const auto person = personByNumber(ports, number);
    if (!person) return fail(person.error());
    const auto there = [](SessionPlace& place) { place.mark.attendance = Attendance::Present; };
    return ports.transactions.run(
        actor, onRoster("session.attend", operation, session),
        [&](const Act& act) -> Result<RosterChange> {
            const auto roster = HeldRoster::of(ports, act, session);
            if (!roster) return fail(roster.error());
            if (auto may = roster->checkDay(act); !may) return fail(may.error());
            if (roster->find(*person)) return edited(ports, act, *roster, {*person}, there);
            RosterChange change;
            const auto fit = siftedForRoster(ports, act, *roster, {*person}, change.left);
            if (!fit) return fail(fit.error());
            if (fit->empty()) return fail(change.left.front().error);
            auto entered = enterFit(ports, act, *roster, *fit);
            if (!entered) return entered;
            for (auto& place : entered->after) there(place);
            if (auto put = ports.sessions.put(act, session, entered->after); !put)
                return fail(put.error());
            entered->waiting.clear();  // who is there waits no more
            return entered;
        });
}

Result<> putBack(const SessionPorts& ports, const Actor& actor, const OperationId& operation,
                 GroupSessionId session, const std::vector<SessionPlace>& before) {
    return ports.transactions.run(actor, onRoster("session.restore", operation, session),
                                  [&](const Act& act) -> Result<> {
                                      const auto roster = HeldRoster::of(ports, act, session);
                                      if (!roster) return fail(roster.error());
                                      return ports.sessions.put(act, session, before);
                                  });
}

}  // namespace zhiqiao
