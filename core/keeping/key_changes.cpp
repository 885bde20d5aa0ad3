// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_acts.h"
#include "core/keeping/key_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct KeyChanges {
    Q_DECLARE_TR_FUNCTIONS(KeyChanges)
};

Error changedMeanwhile() {
    return keyConflict("key.changed_meanwhile",
                       KeyChanges::tr("Somebody else changed it meanwhile."),
                       KeyChanges::tr("Look how it stands now, and choose again."));
}

Error sameOfficer() {
    return keyConflict("key.same_officer",
                       KeyChanges::tr("The officer is named for the employer already."),
                       KeyChanges::tr("Nothing is left to do."));
}

Error noOfficerYet() {
    return keyConflict("key.no_officer_yet",
                       KeyChanges::tr("No officer is named for the employer."),
                       KeyChanges::tr("Nothing is left to do."));
}

Error nothingLeftOfBatch() {
    return keyConflict("key.nothing_left", KeyChanges::tr("Nothing of it can be taken back."),
                       KeyChanges::tr("Look at what was done to the employers since."));
}

Result<> mayChange(const KeyView& view, const KeyDeedFacts& deed, size_t seen) {
    if (view.firm.deeds.size() != seen) return fail(changedMeanwhile());
    if (!view.course.isListed()) return fail(offTheList());
    if (deed.kind == KeyDeedKind::Assign && view.course.officer == deed.officer)
        return fail(sameOfficer());
    if (deed.kind == KeyDeedKind::Release && !view.course.officer) return fail(noOfficerYet());
    return {};
}

Result<KeyView> addKeyDeed(const KeyPorts& ports, const Act& act, const KeyEmployer& firm,
                           const KeyDeedFacts& deed, KeyBatchId batch) {
    if (auto saved = ports.firms.addDeed(act, firm, deed, batch); !saved)
        return fail(saved.error());
    if (auto done = refreshKeyRow(ports, act, firm.id); !done) return fail(done.error());
    return keyViewOf(ports, firm.id);
}

Result<KeyDone> changeEach(const KeyPorts& ports, const Act& act, const std::vector<KeySeen>& firms,
                           const KeyDeedFacts& deed) {
    const auto batch = ports.firms.beginBatch(act);
    if (!batch) return fail(batch.error());
    KeyDone done{.batch = *batch};
    std::set<KeyEmployerId> touched;
    for (const auto& one : firms) {
        if (!touched.insert(one.firm).second) continue;
        if (auto held = ports.firms.hold(act, one.firm); !held) return fail(held.error());
        const auto view = keyViewOf(ports, one.firm);
        if (!view) return fail(view.error());
        if (auto may = mayChange(*view, deed, one.deeds); !may) {
            done.left.push_back({view->firm.facts.employer, may.error()});
            continue;
        }
        const auto changed = addKeyDeed(ports, act, view->firm, deed, *batch);
        if (!changed) return fail(changed.error());
        done.firms.push_back(*changed);
    }
    return done;
}

/// Adds the deed to each of them that can take it.
Result<KeyDone> changeFirms(const KeyPorts& ports, const Actor& actor, ActRequest request,
                            const std::vector<KeySeen>& firms, const KeyDeedFacts& deed) {
    if (firms.empty()) return fail(nothingChosen());
    for (const auto& one : firms) request.others.push_back({u"key_employer"_s, one.firm.value()});
    KeyDone done;
    const auto changed = ports.transactions.run(actor, request, [&](const Act& act) -> Result<> {
        auto each = changeEach(ports, act, firms, deed);
        if (!each) return fail(each.error());
        done = *std::move(each);
        return done.firms.empty() ? Result<>(fail(nothingCame())) : Result<>();
    });
    if (!changed && !isNothingCame(changed.error())) return fail(changed.error());
    if (!changed) done.batch.reset();
    return done;
}

Result<> checkKeyOfficer(const OfficeStore& offices, OfficeId office, StaffId officer,
                         QDate today) {
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, officer, &Staff::id);
    if (found != staff->end() && found->office == office && found->worksOn(today)) return {};
    return fail(keyInvalid("key.no_officer",
                           KeyChanges::tr("Nobody of that number works here today."),
                           KeyChanges::tr("Choose somebody who works here today."), u"to"_s));
}

/// What forbids taking the employer's part of the batch back.
Result<> mayUndo(const KeyView& view, const std::vector<EmployerVisit>& visits, KeyBatchId batch) {
    const auto& deeds = view.course.deeds;
    const bool isListing = deeds.empty() && view.firm.batch == batch && !view.course.takenBack;
    if (!isListing && (deeds.empty() || deeds.back().batch != batch))
        return fail(keyConflict("key.given_since",
                                KeyChanges::tr("Something was done to the employer since."),
                                KeyChanges::tr("Take the later step back first.")));
    if (isListing && !visits.empty())
        return fail(keyConflict("key.visited_since",
                                KeyChanges::tr("The employer was visited since."),
                                KeyChanges::tr("Take it off the list instead.")));
    return {};
}

Result<KeyDone> undoEach(const KeyPorts& ports, const Act& act,
                         const std::vector<KeyEmployerId>& firms, KeyBatchId batch) {
    const auto own = ports.firms.beginBatch(act);
    if (!own) return fail(own.error());
    KeyDone done{.batch = *own};
    for (const auto firm : firms) {
        if (auto held = ports.firms.hold(act, firm); !held) return fail(held.error());
        const auto view = keyViewOf(ports, firm);
        if (!view) return fail(view.error());
        const auto visits = ports.firms.visitsOf(firm);
        if (!visits) return fail(visits.error());
        auto may = mayUndo(*view, *visits, batch);
        if (may && view->course.offOn) {
            const auto again = listedView(ports, view->firm.facts.employer);
            if (!again) return fail(again.error());
            if (*again) may = fail(listedAlready());
        }
        if (!may) {
            done.left.push_back({view->firm.facts.employer, may.error()});
            continue;
        }
        const auto undone = addKeyDeed(ports, act, view->firm,
                                       {.kind = KeyDeedKind::Undo, .on = act.today()}, *own);
        if (!undone) return fail(undone.error());
        done.firms.push_back(*undone);
    }
    return done;
}

/// Whoever may do it may take it back.
Result<Right> rightToUndo(const KeyPorts& ports, const std::vector<KeyEmployerId>& firms,
                          KeyBatchId batch) {
    for (const auto id : firms) {
        const auto firm = ports.firms.find(id);
        if (!firm) return fail(firm.error());
        for (const auto& deed : firm->deeds)
            if (deed.batch == batch &&
                (deed.facts.kind == KeyDeedKind::Assign || deed.facts.kind == KeyDeedKind::Release))
                return Right::CaseReassign;
    }
    return Right::VacancyWrite;
}

}  // namespace

Result<KeyDone> assignOfficer(const KeyPorts& ports, const Actor& actor,
                              const OperationId& operation, const std::vector<KeySeen>& firms,
                              StaffId officer, const QString& reason, QDate today) {
    if (!ports.codes.lists.find(u"key_assign_reason"_s, reason)) return fail(unknownCode("reason"));
    if (auto works = checkKeyOfficer(ports.offices, actor.office, officer, today); !works)
        return fail(works.error());
    return changeFirms(
        ports, actor,
        {.name = "employer.assign",
         .operation = operation,
         .subject = "staff",
         .subjectId = officer.value(),
         .right = Right::CaseReassign},
        firms, {.kind = KeyDeedKind::Assign, .on = today, .officer = officer, .reason = reason});
}

Result<KeyDone> releaseOfficer(const KeyPorts& ports, const Actor& actor,
                               const OperationId& operation, const std::vector<KeySeen>& firms,
                               const QString& reason, QDate today) {
    if (!ports.codes.lists.find(u"key_assign_reason"_s, reason)) return fail(unknownCode("reason"));
    return changeFirms(
        ports, actor,
        {.name = "employer.release", .operation = operation, .right = Right::CaseReassign}, firms,
        {.kind = KeyDeedKind::Release, .on = today, .reason = reason});
}

Result<KeyDone> setInterval(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                            const std::vector<KeySeen>& firms, std::optional<int> days,
                            QDate today) {
    if (days && !isInterval(*days)) return fail(badKeyInterval());
    return changeFirms(
        ports, actor,
        {.name = "employer.interval", .operation = operation, .right = Right::VacancyWrite}, firms,
        {.kind = KeyDeedKind::Interval, .on = today, .days = days});
}

Result<KeyDone> takeOffList(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                            const std::vector<KeySeen>& firms, const QString& reason, QDate today) {
    if (!ports.codes.lists.find(u"key_off_reason"_s, reason)) return fail(unknownCode("reason"));
    return changeFirms(
        ports, actor,
        {.name = "employer.unkey", .operation = operation, .right = Right::VacancyWrite}, firms,
        {.kind = KeyDeedKind::TakeOff, .on = today, .reason = reason});
}

Result<KeyDone> undoKeyBatch(const KeyPorts& ports, const Actor& actor,
                             const OperationId& operation, KeyBatchId batch, QDate) {
    const auto firms = ports.firms.ofBatch(batch);
    if (!firms) return fail(firms.error());
    if (firms->empty()) return fail(recordNotFound());
    const auto right = rightToUndo(ports, *firms, batch);
    if (!right) return fail(right.error());
    ActRequest request{.name = "employer.undo", .operation = operation, .right = *right};
    for (const auto firm : *firms) request.others.push_back({u"key_employer"_s, firm.value()});
    return ports.transactions.run(actor, request, [&](const Act& act) -> Result<KeyDone> {
        auto done = undoEach(ports, act, *firms, batch);
        if (done && done->firms.empty()) return fail(nothingLeftOfBatch());
        return done;
    });
}

}  // namespace zhiqiao
