// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/difficulties/difficulty_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct DifficultyActs {
    Q_DECLARE_TR_FUNCTIONS(DifficultyActs)
};

constexpr QStringView kKinds = u"difficulty_kind";
constexpr QStringView kResults = u"difficulty_result";
const QString kTerm = u"difficulty.due_workdays"_s;

Error invalidDifficulty(std::string_view code, const QString& message, const QString& hint,
                        const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error difficultyConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error needMissing() {
    return invalidDifficulty(
        "difficulty.words_missing", DifficultyActs::tr("What the person needs is not said."),
        DifficultyActs::tr("Say in a few words what is to be solved."), u"words"_s);
}

Error whyMissing() {
    return invalidDifficulty(
        "difficulty.words_missing", DifficultyActs::tr("The explanation is missing."),
        DifficultyActs::tr("Say to whom it was referred, or why."), u"words"_s);
}

Error dueBefore(QDate on) {
    return invalidDifficulty(
        "difficulty.due_before",
        DifficultyActs::tr("The last day lies before %1.").arg(on.toString(Qt::ISODate)),
        DifficultyActs::tr("Enter a later day, or none."), u"due"_s);
}

Result<> checkOn(QDate on, QDate earliest, QDate today) {
    if (!on.isValid() || on > today)
        return fail(invalidDifficulty(
            "difficulty.in_future", DifficultyActs::tr("The day lies in the future."),
            DifficultyActs::tr("Enter today or an earlier day."), u"on"_s));
    if (on < earliest)
        return fail(
            invalidDifficulty("difficulty.day_before",
                              DifficultyActs::tr("The day lies before what was recorded on %1.")
                                  .arg(earliest.toString(Qt::ISODate)),
                              DifficultyActs::tr("Enter that day or a later one."), u"on"_s));
    return {};
}

Result<> checkOwner(const OfficeStore& offices, OfficeId office, StaffId owner, QDate today) {
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, owner, &Staff::id);
    if (found != staff->end() && found->office == office && found->worksOn(today)) return {};
    return fail(invalidDifficulty(
        "difficulty.no_owner", DifficultyActs::tr("Nobody of that number works here."),
        DifficultyActs::tr("Choose somebody who works here today."), u"owner"_s));
}

Result<> mustBeOpen(const DifficultyCourse& course) {
    if (course.isOpen()) return {};
    return fail(difficultyConflict("difficulty.closed",
                                   DifficultyActs::tr("The ticket was closed on %1.")
                                       .arg(course.closedOn->toString(Qt::ISODate)),
                                   DifficultyActs::tr("Open it again first.")));
}

Result<> mustBeClosed(const DifficultyCourse& course) {
    if (!course.isOpen()) return {};
    return fail(difficultyConflict("difficulty.open", DifficultyActs::tr("The ticket is open."),
                                   DifficultyActs::tr("There is nothing to open again.")));
}

using Judge = Result<> (*)(const DifficultyCourse&);
Result<> anyState(const DifficultyCourse&) { return {}; }

/// Adds the deed to the ticket as it was seen, if `judge` lets it.
Result<Difficulty> change(const DifficultyPorts& ports, const Actor& actor,
                          const OperationId& operation, std::string_view name,
                          const DifficultyChange& wanted, DifficultyDeedFacts deed, Judge judge,
                          QDate today) {
    const auto ticket = ports.tickets.find(wanted.ticket);
    if (!ticket) return ticket;
    if (ticket->deeds.size() != wanted.seen) return fail(changedElsewhere());
    const auto course = difficultyCourseOf(*ticket);
    if (course.takenBack)
        return fail(difficultyConflict("difficulty.taken_back",
                                       DifficultyActs::tr("The ticket was taken back."),
                                       DifficultyActs::tr("Open a new one.")));
    if (auto may = judge(course); !may) return fail(may.error());
    deed.on = wanted.on;
    if (deed.kind != DifficultyDeedKind::Undo)
        if (auto right = checkOn(deed.on, course.lastOn, today); !right) return fail(right.error());
    return ports.transactions.run(
        actor,
        {.name = name,
         .operation = operation,
         .subject = "difficulty",
         .subjectId = ticket->id.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<Difficulty> {
            auto saved = ports.tickets.addDeed(act, *ticket, deed);
            if (!saved) return saved;
            if (auto done = refreshDifficultyRows(ports, act, ticket->facts.person); !done)
                return fail(done.error());
            return saved;
        });
}

DifficultyRow rowOf(const Difficulty& ticket, const DifficultyCourse& course) {
    return {.ticket = ticket.id,
            .person = ticket.facts.person,
            .owner = course.owner,
            .due = course.due,
            .closedOn = course.closedOn,
            .result = course.result,
            .handed = course.handed};
}

}  // namespace

Result<std::vector<DifficultyView>> difficultiesOf(const DifficultyPorts& ports, PersonId person) {
    const auto tickets = ports.tickets.ofPerson(person);
    if (!tickets) return fail(tickets.error());
    std::vector<DifficultyView> views;
    for (const auto& ticket : *tickets)
        if (auto course = difficultyCourseOf(ticket); !course.takenBack)
            views.push_back({ticket, std::move(course)});
    std::ranges::reverse(views);
    std::ranges::stable_partition(views,
                                  [](const DifficultyView& one) { return one.course.isOpen(); });
    return views;
}

std::optional<QDate> difficultyDue(const Codes& codes, QDate openedOn) {
    const auto days = codes.parameters.number(kTerm, openedOn);
    if (!days || *days < 0) return {};
    return codes.calendar.afterWorkdays(openedOn, *days);
}

Result<DifficultyFacts> checkedDifficulty(const DifficultyPorts& ports, OfficeId office,
                                          const DifficultyFacts& draft, QDate today) {
    auto facts = draft;
    facts.words = facts.words.trimmed();
    if (!ports.codes.lists.find(kKinds.toString(), facts.kind)) return fail(unknownCode("kind"));
    if (facts.words.isEmpty()) return fail(needMissing());
    if (auto right = checkOn(facts.openedOn, facts.openedOn, today); !right)
        return fail(right.error());
    if (facts.due && *facts.due < facts.openedOn) return fail(dueBefore(facts.openedOn));
    if (auto works = checkOwner(ports.offices, office, facts.owner, today); !works)
        return fail(works.error());
    return facts;
}

Result<Difficulty> saveDifficulty(const DifficultyPorts& ports, const Act& act,
                                  const DifficultyFacts& facts) {
    auto saved = ports.tickets.add(act, facts);
    if (!saved) return saved;
    if (auto done = refreshDifficultyRows(ports, act, facts.person); !done)
        return fail(done.error());
    return saved;
}

Result<> takeDifficultyBack(const DifficultyPorts& ports, const Act& act, DifficultyId id) {
    const auto ticket = ports.tickets.find(id);
    if (!ticket) return fail(ticket.error());
    if (!ticket->deeds.empty()) return fail(changedElsewhere());
    const auto undone =
        ports.tickets.addDeed(act, *ticket, {.kind = DifficultyDeedKind::Undo, .on = act.today()});
    if (!undone) return fail(undone.error());
    return refreshDifficultyRows(ports, act, ticket->facts.person);
}

Result<Difficulty> openDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const DifficultyFacts& draft,
                                  QDate today) {
    const auto facts = checkedDifficulty(ports, actor.office, draft, today);
    if (!facts) return fail(facts.error());
    return ports.transactions.run(
        actor,
        {.name = "difficulty.open",
         .operation = operation,
         .subject = "person",
         .subjectId = facts->person.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) { return saveDifficulty(ports, act, *facts); });
}

Result<Difficulty> handDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const DifficultyChange& wanted,
                                  StaffId owner, const QString& words, QDate today) {
    if (auto works = checkOwner(ports.offices, actor.office, owner, today); !works)
        return fail(works.error());
    const auto ticket = ports.tickets.find(wanted.ticket);
    if (!ticket) return ticket;
    if (const auto course = difficultyCourseOf(*ticket);
        course.owner == owner && course.isOpen() && ticket->deeds.size() == wanted.seen)
        return fail(invalidDifficulty("difficulty.same_owner",
                                      DifficultyActs::tr("This colleague has the ticket already."),
                                      DifficultyActs::tr("Choose somebody else."), u"owner"_s));
    return change(
        ports, actor, operation, "difficulty.hand", wanted,
        {.kind = DifficultyDeedKind::Hand, .on = {}, .owner = owner, .words = words.trimmed()},
        mustBeOpen, today);
}

Result<Difficulty> closeDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                   const OperationId& operation, const DifficultyChange& wanted,
                                   const QString& result, const QString& words, QDate today) {
    const auto& lists = ports.codes.lists;
    if (!lists.find(kResults.toString(), result)) return fail(unknownCode("result"));
    if (lists.hasFlag(kResults.toString(), result, u"words"_s) && words.trimmed().isEmpty())
        return fail(whyMissing());
    return change(
        ports, actor, operation, "difficulty.close", wanted,
        {.kind = DifficultyDeedKind::Close, .on = {}, .result = result, .words = words.trimmed()},
        mustBeOpen, today);
}

Result<Difficulty> reopenDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                    const OperationId& operation, const DifficultyChange& wanted,
                                    std::optional<QDate> due, const QString& words, QDate today) {
    if (words.trimmed().isEmpty()) return fail(needMissing());
    if (due && *due < wanted.on) return fail(dueBefore(wanted.on));
    return change(ports, actor, operation, "difficulty.reopen", wanted,
                  {.kind = DifficultyDeedKind::Reopen,
                   .on = {},
                   .due = due ? due : difficultyDue(ports.codes, wanted.on),
                   .words = words.trimmed()},
                  mustBeClosed, today);
}

Result<Difficulty> undoDifficulty(const DifficultyPorts& ports, const Actor& actor,
                                  const OperationId& operation, DifficultyId ticket, size_t seen,
                                  QDate today) {
    return change(ports, actor, operation, "difficulty.undo",
                  {.ticket = ticket, .seen = seen, .on = today},
                  {.kind = DifficultyDeedKind::Undo, .on = {}}, anyState, today);
}

Result<std::vector<DifficultyRow>> difficultyRowsOf(const DifficultyPorts& ports, PersonId person) {
    const auto tickets = ports.tickets.ofPerson(person);
    if (!tickets) return fail(tickets.error());
    std::vector<DifficultyRow> rows;
    for (const auto& ticket : *tickets)
        if (const auto course = difficultyCourseOf(ticket); !course.takenBack)
            rows.push_back(rowOf(ticket, course));
    return rows;
}

Result<> refreshDifficultyRows(const DifficultyPorts& ports, const Act& act, PersonId person) {
    const auto rows = difficultyRowsOf(ports, person);
    if (!rows) return fail(rows.error());
    return ports.tickets.saveRows(act, person, *rows);
}

}  // namespace zhiqiao
