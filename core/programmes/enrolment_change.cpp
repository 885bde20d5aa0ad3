// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/enrolment_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EnrolmentActs {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentActs)
};

Error noPlace() {
    return enrolmentConflict("programme.no_place",
                             EnrolmentActs::tr("Every place of the round is taken."),
                             EnrolmentActs::tr("Wait until one is free, or change the places."));
}

bool isOpen(const EnrolmentRow& row) { return !row.closedOn; }

/// What stood before an act was taken back may have been given to others since.
Result<> mayStandAgain(const ProgrammePorts& ports, const Act& act, const EnrolmentBefore& before,
                       const EnrolmentCourse& now) {
    const auto& enrolment = before.enrolment;
    if (now.isOpen() && !before.course.isOpen())
        if (auto may = mustNotBeEnrolled(ports.store, act, enrolment.facts.person,
                                         enrolment.programme, enrolment.id);
            !may)
            return may;
    if (!now.holdsPlace() || before.course.holdsPlace() || !before.round.facts.places) return {};
    const auto figures = ports.store.figures(before.round.id, act.today());
    if (!figures) return fail(figures.error());
    return figures->taken() <= *before.round.facts.places ? Result<>() : fail(noPlace());
}

Result<EnrolmentBefore> heldBefore(const ProgrammePorts& ports, const Act& act,
                                   const EnrolmentChange& wanted) {
    auto enrolment = ports.store.find(wanted.enrolment);
    if (!enrolment) return fail(enrolment.error());
    auto round = ports.store.holdRound(act, enrolment->facts.round);
    if (!round) return fail(round.error());
    if (enrolment->deeds.size() != wanted.seen) return fail(changedElsewhere());
    auto course = enrolmentCourseOf(*enrolment);
    if (course.takenBack)
        return fail(enrolmentConflict("programme.taken_back",
                                      EnrolmentActs::tr("The application was taken back."),
                                      EnrolmentActs::tr("Record a new one.")));
    return EnrolmentBefore{*std::move(enrolment), std::move(course), *std::move(round)};
}

Result<> checkAdmission(const ProgrammePorts& ports, const EnrolmentBefore& before,
                        const Admission& admission, QDate on) {
    const auto queue = ports.store.queuePlace(before.enrolment.id);
    if (!queue) return fail(queue.error());
    if (*queue && (*queue)->isFull()) return fail(noPlace());
    if (*queue && !(*queue)->isInTurn() && admission.words.trimmed().isEmpty())
        return fail(invalidEnrolment(
            "programme.out_of_turn",
            EnrolmentActs::tr("Place %1 of the waiting list is not in turn yet.")
                .arg((*queue)->place),
            EnrolmentActs::tr("Admit who comes first, or say why not."), u"words"_s));
    if (!admission.entry.isValid() || admission.entry < on)
        return fail(invalidEnrolment(
            "programme.entry_before",
            EnrolmentActs::tr("The day of entry lies before the admission."),
            EnrolmentActs::tr("Enter %1 or a later day.").arg(on.toString(Qt::ISODate)),
            u"entry"_s));
    return {};
}

}  // namespace

Error invalidEnrolment(std::string_view code, const QString& message, const QString& hint,
                       const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error enrolmentConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error enrolledAlready() {
    return enrolmentConflict("programme.enrolled_already",
                             EnrolmentActs::tr("The person is enrolled in the programme already."),
                             EnrolmentActs::tr("End or withdraw the other enrolment first."));
}

Error enrolmentWordsMissing() {
    return invalidEnrolment("programme.words_missing",
                            EnrolmentActs::tr("The explanation is missing."),
                            EnrolmentActs::tr("Say in a few words what or why."), u"words"_s);
}

Result<> checkEnrolmentDay(QDate on, QDate earliest, QDate today) {
    if (!on.isValid() || on > today)
        return fail(invalidEnrolment("programme.in_future",
                                     EnrolmentActs::tr("The day lies in the future."),
                                     EnrolmentActs::tr("Enter today or an earlier day."), u"on"_s));
    if (on < earliest)
        return fail(
            invalidEnrolment("programme.day_before",
                             EnrolmentActs::tr("The day lies before what was recorded on %1.")
                                 .arg(earliest.toString(Qt::ISODate)),
                             EnrolmentActs::tr("Enter that day or a later one."), u"on"_s));
    return {};
}

Result<> mustBeOpen(const EnrolmentCourse& course) {
    if (course.isOpen()) return {};
    return fail(enrolmentConflict("programme.closed",
                                  EnrolmentActs::tr("The enrolment was closed on %1.")
                                      .arg(course.closedOn->toString(Qt::ISODate)),
                                  EnrolmentActs::tr("Take the end back, or record a new one.")));
}

Result<> mustHoldPlace(const EnrolmentCourse& course) {
    if (auto open = mustBeOpen(course); !open) return open;
    if (course.admittedOn) return {};
    return fail(enrolmentConflict("programme.not_admitted",
                                  EnrolmentActs::tr("The person has no place yet."),
                                  EnrolmentActs::tr("Admit the person first.")));
}

Result<> mustNotBeEnrolled(ProgrammeStore& store, const Act& act, PersonId person,
                           const QString& programme, std::optional<EnrolmentId> but) {
    if (auto held = store.holdPerson(act, person); !held) return held;
    const auto rows = store.rowsOf(person);
    if (!rows) return fail(rows.error());
    const bool enrolled = std::ranges::any_of(*rows, [&](const EnrolmentRow& row) {
        return isOpen(row) && row.programme == programme && row.enrolment != but;
    });
    return enrolled ? fail(enrolledAlready()) : Result<>();
}

Result<Enrolment> changeEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                  const OperationId& operation, std::string_view name,
                                  const EnrolmentChange& wanted, const DeedsOf& deedsOf) {
    return ports.transactions.run(
        actor,
        {.name = name,
         .operation = operation,
         .subject = "enrolment",
         .subjectId = wanted.enrolment.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<Enrolment> {
            const auto before = heldBefore(ports, act, wanted);
            if (!before) return fail(before.error());
            auto deeds = deedsOf(*before);
            if (!deeds) return fail(deeds.error());
            for (auto& deed : *deeds) deed.on = wanted.on;
            auto saved = ports.store.addDeeds(act, before->enrolment, *deeds);
            if (!saved) return saved;
            if (auto done = refreshEnrolmentRows(ports.store, act, saved->facts.person); !done)
                return fail(done.error());
            if (auto may = mayStandAgain(ports, act, *before, enrolmentCourseOf(*saved)); !may)
                return fail(may.error());
            return saved;
        });
}

Result<Enrolment> admitPerson(const ProgrammePorts& ports, const Actor& actor,
                              const OperationId& operation, const EnrolmentChange& change,
                              const Admission& admission, QDate today) {
    return changeEnrolment(
        ports, actor, operation, "programme.admit", change,
        [&](const EnrolmentBefore& before) -> Result<std::vector<EnrolmentDeedFacts>> {
            if (auto open = mustBeOpen(before.course); !open) return fail(open.error());
            if (before.course.admittedOn)
                return fail(enrolmentConflict("programme.admitted",
                                              EnrolmentActs::tr("The person has a place already."),
                                              EnrolmentActs::tr("Nothing is left to do.")));
            if (auto right = checkEnrolmentDay(change.on, before.course.lastOn, today); !right)
                return fail(right.error());
            if (auto may = checkAdmission(ports, before, admission, change.on); !may)
                return fail(may.error());
            std::vector<EnrolmentDeedFacts> deeds{{.kind = EnrolmentDeedKind::Admit,
                                                   .on = {},
                                                   .day = admission.entry,
                                                   .words = admission.words.trimmed()}};
            const auto* programme = ports.programmes.find(before.enrolment.programme);
            if (!programme) return deeds;
            for (const auto& [what, days] : programme->steps)
                deeds.push_back(
                    {.kind = EnrolmentDeedKind::Step,
                     .on = {},
                     .step = int(deeds.size()),
                     .day = days ? std::optional(admission.entry.addDays(*days)) : std::nullopt,
                     .owner = actor.staff,
                     .words = what});
            return deeds;
        });
}

Result<Enrolment> endEnrolment(const ProgrammePorts& ports, const Actor& actor,
                               const OperationId& operation, const EnrolmentChange& change,
                               const QString& code, const QString& words, QDate today) {
    return changeEnrolment(
        ports, actor, operation, "programme.end", change,
        [&](const EnrolmentBefore& before) -> Result<std::vector<EnrolmentDeedFacts>> {
            if (auto holds = mustHoldPlace(before.course); !holds) return fail(holds.error());
            if (auto right = checkEnrolmentDay(change.on, before.course.lastOn, today); !right)
                return fail(right.error());
            if (!before.course.isActiveOn(change.on))
                return fail(
                    enrolmentConflict("programme.not_entered",
                                      EnrolmentActs::tr("The person enters the programme on %1.")
                                          .arg(before.course.entryOn->toString(Qt::ISODate)),
                                      EnrolmentActs::tr("Record a later day, or a withdrawal.")));
            const auto* programme = ports.programmes.find(before.enrolment.programme);
            const auto& lists = ports.codes.lists;
            if (!lists.has(u"programme_end"_s, code) ||
                (programme && !programme->ends.contains(code)))
                return fail(unknownCode("state"));
            if (lists.hasFlag(u"programme_end"_s, code, u"words"_s) && words.trimmed().isEmpty())
                return fail(enrolmentWordsMissing());
            return std::vector<EnrolmentDeedFacts>{
                {.kind = EnrolmentDeedKind::End, .on = {}, .code = code, .words = words.trimmed()}};
        });
}

Result<Enrolment> withdrawEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                    const OperationId& operation, const EnrolmentChange& change,
                                    const QString& code, const QString& words, QDate today) {
    return changeEnrolment(
        ports, actor, operation, "programme.withdraw", change,
        [&](const EnrolmentBefore& before) -> Result<std::vector<EnrolmentDeedFacts>> {
            if (auto open = mustBeOpen(before.course); !open) return fail(open.error());
            if (auto right = checkEnrolmentDay(change.on, before.course.lastOn, today); !right)
                return fail(right.error());
            const auto& lists = ports.codes.lists;
            if (!lists.has(u"programme_withdrawal"_s, code)) return fail(unknownCode("reason"));
            if (lists.hasFlag(u"programme_withdrawal"_s, code, u"words"_s) &&
                words.trimmed().isEmpty())
                return fail(enrolmentWordsMissing());
            return std::vector<EnrolmentDeedFacts>{{.kind = EnrolmentDeedKind::Withdraw,
                                                    .on = {},
                                                    .code = code,
                                                    .words = words.trimmed()}};
        });
}

Result<Enrolment> undoEnrolment(const ProgrammePorts& ports, const Actor& actor,
                                const OperationId& operation, EnrolmentId enrolment, size_t seen,
                                QDate today) {
    return changeEnrolment(
        ports, actor, operation, "programme.undo",
        {.enrolment = enrolment, .seen = seen, .on = today},
        [](const EnrolmentBefore&) -> Result<std::vector<EnrolmentDeedFacts>> {
            return std::vector<EnrolmentDeedFacts>{{.kind = EnrolmentDeedKind::Undo, .on = {}}};
        });
}

}  // namespace zhiqiao
