// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_acts.h"

#include "core/programmes/enrolment_change.h"
#include "core/security/actor_reach.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Enrolling {
    Q_DECLARE_TR_FUNCTIONS(Enrolling)
};

constexpr std::string_view kNobodyEnrolled = "programme.nobody_enrolled";

Result<> mayEnrol(const CaseStanding* standing, const ActorReach& reach) {
    if (!standing) return fail(recordNotFound());
    if (auto may = reach.contains(standing->where); !may) return may;
    if (standing->mergedInto)
        return fail(enrolmentConflict(
            "case.merged",
            Enrolling::tr("The record is part of number %1.").arg(standing->mergedInto->value()),
            Enrolling::tr("Choose that one.")));
    if (standing->erased)
        return fail(enrolmentConflict("case.erased",
                                      Enrolling::tr("The person's data were erased."),
                                      Enrolling::tr("There is nobody left to enrol.")));
    return {};
}

/// Enrols whom it may, in their order; the others go into `done.left`.
Result<> enrolEach(const ProgrammePorts& ports, const Act& act, const ProgrammeRound& round,
                   const Application& application, Enrolled& done) {
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    const auto cases = ports.cases.casesOf(application.people);
    if (!cases) return fail(cases.error());
    QHash<PersonId, const CaseStanding*> standings;
    for (const auto& one : *cases) standings.insert(one.person, &one);
    std::set<PersonId> seen;
    for (const auto person : application.people) {
        if (!seen.insert(person).second) continue;
        auto may = mayEnrol(standings.value(person), *reach);
        if (may) may = mustNotBeEnrolled(ports.store, act, person, round.facts.programme);
        if (!may) {
            done.left.push_back({person, may.error()});
            continue;
        }
        auto enrolment =
            ports.store.add(act, {round.id, person, application.on, application.words.trimmed()});
        if (!enrolment) return fail(enrolment.error());
        if (auto rows = refreshEnrolmentRows(ports.store, act, person); !rows) return rows;
        done.enrolments.push_back(*std::move(enrolment));
    }
    return {};
}

/// Those nothing has happened to since; whoever is beyond the actor's rights now goes into
/// `undone.left`.
Result<> undoEach(const ProgrammePorts& ports, const Act& act, ProgrammeRoundId round,
                  const std::vector<EnrolmentId>& enrolments, QDate today,
                  EnrollingUndone& undone) {
    const auto reach = ActorReach::of(ports.users, act.actor(), Right::ServiceWrite);
    if (!reach) return fail(reach.error());
    for (const auto id : enrolments) {
        const auto one = ports.store.find(id);
        if (!one) return fail(one.error());
        if (one->facts.round != round || !one->deeds.empty()) continue;
        const auto who = one->facts.person;
        const auto cases = ports.cases.casesOf({who});
        if (!cases) return fail(cases.error());
        const auto may =
            cases->empty() ? fail(recordNotFound()) : reach->contains(cases->front().where);
        if (!may) {
            undone.left.push_back({who, may.error()});
            continue;
        }
        const auto saved =
            ports.store.addDeeds(act, *one, {{.kind = EnrolmentDeedKind::Undo, .on = today}});
        if (!saved) return fail(saved.error());
        if (auto rows = refreshEnrolmentRows(ports.store, act, who); !rows) return rows;
        ++undone.persons;
    }
    return {};
}

Result<> noteUnlike(const ProgrammePorts& ports, const ProgrammeRound& round, QDate on,
                    Enrolled& done) {
    const auto* programme = ports.programmes.find(round.facts.programme);
    if (!programme || programme->registration.isEmpty()) return {};
    std::vector<PersonId> people;
    for (const auto& one : done.enrolments) people.push_back(one.facts.person);
    auto unlike = ports.store.withoutRegistration(people, programme->registration, on);
    if (!unlike) return fail(unlike.error());
    done.unlike = *std::move(unlike);
    return {};
}

Result<> checkApplication(const Application& application, QDate today) {
    if (application.people.empty())
        return fail(invalidEnrolment("programme.nobody_chosen", Enrolling::tr("Nobody was chosen."),
                                     Enrolling::tr("Choose who applies."), u"person"_s));
    return checkEnrolmentDay(application.on, application.on, today);
}

EnrolmentState stateOf(const EnrolmentView& view, QDate today) {
    const auto& course = view.course;
    if (course.closedOn)
        return course.withdrawn ? EnrolmentState::Withdrawn : EnrolmentState::Ended;
    if (course.admittedOn)
        return course.isActiveOn(today) ? EnrolmentState::Active : EnrolmentState::Admitted;
    return view.queue && !view.queue->isInTurn() ? EnrolmentState::Waiting
                                                 : EnrolmentState::Applied;
}

Result<EnrolmentView> viewOf(const ProgrammePorts& ports, const Enrolment& enrolment, QDate today) {
    auto round = ports.store.round(enrolment.facts.round);
    if (!round) return fail(round.error());
    EnrolmentView view{.enrolment = enrolment,
                       .course = enrolmentCourseOf(enrolment),
                       .round = *std::move(round),
                       .queue = {}};
    if (view.course.isUndecided()) {
        auto queue = ports.store.queuePlace(enrolment.id);
        if (!queue) return fail(queue.error());
        view.queue = *queue;
    }
    view.state = stateOf(view, today);
    return view;
}

}  // namespace

Result<Enrolled> enrolPeople(const ProgrammePorts& ports, const Actor& actor,
                             const OperationId& operation, const Application& application,
                             QDate today) {
    if (auto right = checkApplication(application, today); !right) return fail(right.error());
    Enrolled done;
    const auto ran = ports.transactions.run(
        actor,
        {.name = "programme.enrol",
         .operation = operation,
         .subject = "programme_round",
         .subjectId = application.round.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<> {
            done = {};  // work may run anew
            const auto round = ports.store.holdRound(act, application.round);
            if (!round) return fail(round.error());
            if (application.on > round->facts.until)
                return fail(enrolmentConflict("programme.round_over",
                                              Enrolling::tr("The round ended on %1.")
                                                  .arg(round->facts.until.toString(Qt::ISODate)),
                                              Enrolling::tr("Choose a round that is under way.")));
            if (auto all = enrolEach(ports, act, *round, application, done); !all) return all;
            // Nothing is kept, the journal's row neither.
            if (done.enrolments.empty()) return fail(enrolmentConflict(kNobodyEnrolled, {}, {}));
            return noteUnlike(ports, *round, application.on, done);
        });
    if (!ran && ran.error().code != kNobodyEnrolled) return fail(ran.error());
    return done;
}

Result<EnrollingUndone> undoEnrolling(const ProgrammePorts& ports, const Actor& actor,
                                      const OperationId& operation, ProgrammeRoundId round,
                                      const std::vector<EnrolmentId>& enrolments, QDate today) {
    EnrollingUndone undone;
    const auto ran = ports.transactions.run(
        actor,
        {.name = "programme.undo",
         .operation = operation,
         .subject = "programme_round",
         .subjectId = round.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<> {
            undone = {};  // work may run anew
            if (auto held = ports.store.holdRound(act, round); !held) return fail(held.error());
            if (auto each = undoEach(ports, act, round, enrolments, today, undone); !each)
                return each;
            if (undone.persons > 0) return {};
            if (!undone.left.empty()) return fail(enrolmentConflict(kNobodyEnrolled, {}, {}));
            return fail(enrolmentConflict(
                "programme.nothing_left", Enrolling::tr("None of them can be taken back."),
                Enrolling::tr("Look at what has happened to them since.")));
        });
    if (!ran && ran.error().code != kNobodyEnrolled) return fail(ran.error());
    return undone;
}

Result<std::vector<EnrolmentView>> enrolmentsOf(const ProgrammePorts& ports, PersonId person,
                                                QDate today) {
    const auto all = ports.store.ofPerson(person);
    if (!all) return fail(all.error());
    std::vector<EnrolmentView> views;
    for (const auto& enrolment : *all) {
        if (enrolmentCourseOf(enrolment).takenBack) continue;
        auto view = viewOf(ports, enrolment, today);
        if (!view) return fail(view.error());
        views.push_back(*std::move(view));
    }
    std::ranges::reverse(views);
    std::ranges::stable_partition(views,
                                  [](const EnrolmentView& one) { return one.course.isOpen(); });
    return views;
}

Result<EnrolmentView> enrolmentView(const ProgrammePorts& ports, EnrolmentId id, QDate today) {
    const auto enrolment = ports.store.find(id);
    if (!enrolment) return fail(enrolment.error());
    return viewOf(ports, *enrolment, today);
}

Result<> refreshEnrolmentRows(ProgrammeStore& store, const Act& act, PersonId person) {
    const auto all = store.ofPerson(person);
    if (!all) return fail(all.error());
    return store.saveRows(act, person, enrolmentRowsOf(*all));
}

}  // namespace zhiqiao
