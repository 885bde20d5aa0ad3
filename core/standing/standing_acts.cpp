// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/standing_acts.h"

#include "core/base/text.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct StandingActs {
    Q_DECLARE_TR_FUNCTIONS(StandingActs)
};

Error noProposal() {
    return {.kind = Error::Kind::Conflict,
            .code = "standing.no_proposal",
            .message = StandingActs::tr("Nothing is proposed here any more."),
            .hint = StandingActs::tr("Read the page again; something may have been recorded.")};
}

Error noRefusal() {
    return {.kind = Error::Kind::Conflict,
            .code = "standing.no_refusal",
            .message = StandingActs::tr("The person refused nothing of that number."),
            .hint = StandingActs::tr("Choose one of the refusals that are shown.")};
}

Result<> checkReason(const Codes& codes, const QString& reason) {
    if (reason.isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "standing.reason_missing",
                     .message = StandingActs::tr("Why is it decided so?"),
                     .hint = StandingActs::tr("Choose a reason from the list."),
                     .detail = u"field=reason"_s});
    return codes.lists.check(u"standing_reason"_s, reason, "reason");
}

const StandingView* viewOf(const StandingFile& file, qint64 record) {
    const auto found = std::ranges::find_if(file.views, [&](const StandingView& view) {
        return view.holding.record == record && view.holding.status != HeldStatus::Dibao;
    });
    return found == file.views.end() ? nullptr : &*found;
}

/// What the decision changes is kept in its act.
Result<StandingDeed> keep(const StandingPorts& ports, const Act& act, StandingSubject subject,
                          const StandingDeedFacts& facts) {
    auto saved = ports.store.addDeed(act, facts);
    if (!saved) return saved;
    if (auto done = refreshStanding(ports, act, subject); !done) return fail(done.error());
    return saved;
}

}  // namespace

Result<StandingFile> standingOf(const StandingPorts& ports, StandingSubject subject, QDate today) {
    const auto holdings =
        ports.store.holdingsOf(subject, today, dibaoCategory(ports.codes.parameters, today));
    if (!holdings) return fail(holdings.error());
    StandingFile file;
    if (holdings->empty()) return file;
    const auto events = ports.store.eventsOf(subject);
    if (!events) return fail(events.error());
    const auto deeds = ports.store.deedsOf(subject);
    if (!deeds) return fail(deeds.error());
    for (const auto& holding : *holdings)
        file.views.push_back(weigh(ports.codes.lists,
                                   standingRules(ports.codes, holding.status, today, holding.area),
                                   holding, *events, *deeds));
    file.deeds = holdingDeeds(*deeds);
    return file;
}

Result<std::vector<StandingRow>> standingRowsFor(const StandingPorts& ports,
                                                 StandingSubject subject, QDate today) {
    const auto file = standingOf(ports, subject, today);
    if (!file) return fail(file.error());
    std::vector<StandingRow> rows;
    for (const auto& view : file->views)
        if (auto row = standingRowOf(view)) rows.push_back(*std::move(row));
    std::ranges::sort(rows, {}, &StandingRow::record);
    return rows;
}

Result<> refreshStanding(const StandingPorts& ports, const Act& act, StandingSubject subject) {
    const auto rows = standingRowsFor(ports, subject, act.today());
    if (!rows) return fail(rows.error());
    return ports.store.save(act, subject, *rows);
}

Result<StandingSubject> subjectOf(const StandingStore& store, qint64 record) {
    const auto row = store.rowFor(record);
    if (!row) return fail(row.error());
    if (!*row) return fail(recordNotFound());
    const bool household = (*row)->status == HeldStatus::Household;
    return StandingSubject{household, household ? record : (*row)->person.value()};
}

Result<StandingDeed> declineProposal(const StandingPorts& ports, const Actor& actor,
                                     const OperationId& operation, qint64 record,
                                     StandingGround ground, const QString& reason, QDate today) {
    if (auto right = checkReason(ports.codes, reason); !right) return fail(right.error());
    const auto subject = subjectOf(ports.store, record);
    if (!subject) return fail(subject.error());
    return ports.transactions.run(actor,
                                  {.name = "standing.decline",
                                   .operation = operation,
                                   .subject = subject->isHousehold ? "household" : "person",
                                   .subjectId = subject->id,
                                   .right = Right::ServiceWrite},
                                  [&](const Act& act) -> Result<StandingDeed> {
                                      const auto file = standingOf(ports, *subject, today);
                                      if (!file) return fail(file.error());
                                      const auto* view = viewOf(*file, record);
                                      const auto* proposal = view ? view->on(ground) : nullptr;
                                      if (!proposal || !proposal->standsOn(today))
                                          return fail(noProposal());
                                      return keep(ports, act, *subject,
                                                  {.kind = StandingDeedKind::Declined,
                                                   .record = record,
                                                   .person = view->holding.person,
                                                   .ground = toQString(codeOf(ground)),
                                                   .reason = reason,
                                                   .evidence = proposal->evidence,
                                                   .on = today});
                                  });
}

Result<StandingDeed> ruleRefusal(const StandingPorts& ports, const Actor& actor,
                                 const OperationId& operation, PersonId person, qint64 event,
                                 bool unjustified, const QString& reason, QDate today) {
    if (auto right = checkReason(ports.codes, reason); !right) return fail(right.error());
    const StandingSubject subject{false, person.value()};
    return ports.transactions.run(
        actor,
        {.name = "standing.rule",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::HardshipReview},
        [&](const Act& act) -> Result<StandingDeed> {
            const auto events = ports.store.eventsOf(subject);
            if (!events) return fail(events.error());
            const bool refused = std::ranges::any_of(*events, [&](const StandingEvent& one) {
                return one.record == event && isRefusal(ports.codes.lists, one);
            });
            if (!refused) return fail(noRefusal());
            return keep(
                ports, act, subject,
                {.kind = unjustified ? StandingDeedKind::Unjustified : StandingDeedKind::Justified,
                 .record = event,
                 .person = person,
                 .reason = reason,
                 .on = today});
        });
}

Result<StandingDeed> undoStanding(const StandingPorts& ports, const Actor& actor,
                                  const OperationId& operation, StandingDeedId id) {
    const auto deed = ports.store.findDeed(id);
    if (!deed) return deed;
    if (deed->facts.kind == StandingDeedKind::Undone) return fail(recordNotFound());
    const auto& facts = deed->facts;
    const bool isDecline = facts.kind == StandingDeedKind::Declined;
    StandingSubject subject{false, facts.person.value()};
    if (isDecline)
        if (const auto of = subjectOf(ports.store, facts.record)) subject = *of;
    return ports.transactions.run(
        actor,
        {.name = "standing.undo",
         .operation = operation,
         .subject = subject.isHousehold ? "household" : "person",
         .subjectId = subject.id,
         .right = isDecline ? Right::ServiceWrite : Right::HardshipReview},
        [&](const Act& act) {
            return keep(ports, act, subject,
                        {.kind = StandingDeedKind::Undone,
                         .record = facts.record,
                         .person = facts.person,
                         .ground = facts.ground,
                         .on = act.today(),
                         .undoes = id});
        });
}

Error standingUndone() {
    return {.kind = Error::Kind::Conflict,
            .code = "standing.undone_already",
            .message = StandingActs::tr("This was taken back already."),
            .hint = StandingActs::tr("Read the page again.")};
}

}  // namespace zhiqiao
