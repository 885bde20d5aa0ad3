// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rebuild_office.h"

#include "core/casework/agreed_contact.h"
#include "core/casework/away_evidence.h"
#include "core/casework/case_file.h"
#include "core/standing/standing_acts.h"
#include "core/storage/case_people.h"
#include "core/storage/sql_agreed_contacts.h"
#include "core/storage/sql_away_store.h"
#include "core/storage/sql_standing_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RebuildOffice {
    Q_DECLARE_TR_FUNCTIONS(RebuildOffice)
};

constexpr size_t kPeopleAnAct = 200;

Error rebuildCancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "rebuild.cancelled",
            .message = RebuildOffice::tr("Not everything was worked out anew."),
            .hint = RebuildOffice::tr("Start it again; it goes on with what is left.")};
}

Result<bool> owesOtherwise(OfficeSession& session, PersonId person) {
    const auto file = loadCase(session.ports(), person, session.clock().today());
    if (!file) return fail(file.error());
    auto rows = obligationRowsOf(*file);
    std::ranges::sort(
        rows, {}, [](const ObligationRow& row) { return std::pair(row.registration, row.item); });
    const auto kept = session.services.obligationsOf(person);
    if (!kept) return fail(kept.error());
    return *kept != rows;
}

Result<bool> followedOtherwise(OfficeSession& session, PersonId person) {
    const auto courses = followUpsOf(session.followUpPorts(), person);
    if (!courses) return fail(courses.error());
    std::vector<FollowUpRow> rows;
    for (const auto& course : *courses) rows.push_back(followUpRowOf(course));
    std::ranges::sort(rows, {}, [](const FollowUpRow& row) { return row.placement.value(); });
    const auto kept = session.followUps.rowsOf(person);
    if (!kept) return fail(kept.error());
    return *kept != rows;
}

Result<bool> awayOtherwise(OfficeSession& session, PersonId person) {
    const SqlAwayStore away(session.database().context());
    const auto today = session.clock().today();
    const auto row = awayRowFor(session.ports(), away, session.followUps, person, today);
    if (!row) return fail(row.error());
    const auto kept = away.of(person);
    if (!kept) return fail(kept.error());
    return pursued(*kept, today) != pursued(*row, today);
}

Result<bool> agreedOtherwise(OfficeSession& session, PersonId person) {
    const SqlAgreedContacts agreed(session.database().context());
    const auto row = agreedContactOf(session.ports(), agreed, person, session.clock().today());
    if (!row) return fail(row.error());
    const auto kept = agreed.of(person);
    if (!kept) return fail(kept.error());
    return *kept != *row;
}

/// The person, and the household the person belongs to.
Result<std::vector<StandingSubject>> standingSubjects(OfficeSession& session, PersonId person) {
    std::vector<StandingSubject> subjects{{false, person.value()}};
    const auto memberships = session.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    for (const auto& membership : *memberships)
        if (!membership.leftOn) subjects.push_back({true, membership.facts.household.value()});
    return subjects;
}

Result<bool> standsOtherwise(OfficeSession& session, PersonId person) {
    SqlStandingStore store(session.database().context());
    const auto today = session.clock().today();
    const auto subjects = standingSubjects(session, person);
    if (!subjects) return fail(subjects.error());
    for (const auto& subject : *subjects) {
        const auto rows =
            standingRowsFor({session.transactions, store, session.codes()}, subject, today);
        if (!rows) return fail(rows.error());
        auto kept = store.rowsOf(subject);
        if (!kept) return fail(kept.error());
        std::erase_if(*kept,
                      [&](const StandingRow& row) { return row.stopsOn && *row.stopsOn <= today; });
        if (*kept != *rows) return true;
    }
    return false;
}

Result<> standAnew(OfficeSession& session, const Act& act, PersonId person) {
    SqlStandingStore store(session.database().context());
    const auto subjects = standingSubjects(session, person);
    if (!subjects) return fail(subjects.error());
    for (const auto& subject : *subjects)
        if (auto done =
                refreshStanding({session.transactions, store, session.codes()}, act, subject);
            !done)
            return done;
    return {};
}

struct Stale {
    PersonId person;
    bool obligations = false;
    bool followUps = false;
    bool away = false;
    bool agreed = false;
    bool standing = false;
};

Result<std::vector<Stale>> staleOf(OfficeSession& session, std::span<const PersonId> people) {
    std::vector<Stale> stale;
    for (const auto person : people) {
        const auto owes = owesOtherwise(session, person);
        if (!owes) return fail(owes.error());
        const auto followed = followedOtherwise(session, person);
        if (!followed) return fail(followed.error());
        const auto away = awayOtherwise(session, person);
        if (!away) return fail(away.error());
        const auto agreed = agreedOtherwise(session, person);
        if (!agreed) return fail(agreed.error());
        const auto stands = standsOtherwise(session, person);
        if (!stands) return fail(stands.error());
        if (*owes || *followed || *away || *agreed || *stands)
            stale.push_back({person, *owes, *followed, *away, *agreed, *stands});
    }
    return stale;
}

Result<> writeAnew(OfficeSession& session, const Actor& actor, const std::vector<Stale>& stale) {
    if (stale.empty()) return {};
    return session.transactions.run(
        actor,
        {.name = "case.rebuild", .operation = OperationId::make(), .right = Right::UserWrite},
        [&](const Act& act) -> Result<> {
            const auto ports = session.followUpPorts();
            SqlAwayStore away(session.database().context());
            SqlAgreedContacts agreed(session.database().context());
            for (const auto& one : stale) {
                if (one.obligations)
                    if (auto done = refreshPerson(session.ports(), act, one.person); !done)
                        return done;
                if (one.followUps)
                    if (auto done = refreshFollowUpRows(ports, act, one.person); !done) return done;
                if (one.away)
                    if (auto done = refreshAwayRow(session.ports(), away, session.followUps, act,
                                                   one.person);
                        !done)
                        return done;
                if (one.agreed)
                    if (auto done = refreshAgreedContact(session.ports(), agreed, act, one.person);
                        !done)
                        return done;
                if (one.standing)
                    if (auto done = standAnew(session, act, one.person); !done) return done;
            }
            return {};
        });
}

}  // namespace

Result<RebuiltCases> rebuildCases(OfficeSession& session, const Actor& actor,
                                  const Progress& progress) {
    auto database = session.database().connections().here();
    if (!database) return fail(database.error());
    const auto people = peopleWithCases(**database);
    if (!people) return fail(people.error());
    RebuiltCases rebuilt;
    for (size_t first = 0; first < people->size(); first += kPeopleAnAct) {
        if (!progress.wanted(qint64(first), qint64(people->size())))
            return fail(rebuildCancelled());
        const auto some =
            std::span(*people).subspan(first, std::min(kPeopleAnAct, people->size() - first));
        const auto stale = staleOf(session, some);
        if (!stale) return fail(stale.error());
        if (auto done = writeAnew(session, actor, *stale); !done) return fail(done.error());
        rebuilt.obligations += std::ranges::count(*stale, true, &Stale::obligations);
        rebuilt.followUps += std::ranges::count(*stale, true, &Stale::followUps);
        rebuilt.away += std::ranges::count(*stale, true, &Stale::away);
        rebuilt.agreed += std::ranges::count(*stale, true, &Stale::agreed);
        rebuilt.standing += std::ranges::count(*stale, true, &Stale::standing);
    }
    (void)progress.wanted(qint64(people->size()), qint64(people->size()));
    return rebuilt;
}

}  // namespace zhiqiao
