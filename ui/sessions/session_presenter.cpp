// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/session_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffered = 50;

/// The list has the newest first.
Result<std::vector<SessionPresenter::Choice>> readChoices(const ListSource& sessions) {
    const auto page = sessions.page(
        {.filters = {{u"session_state"_s, u"planned|today|to_close"_s}}, .limit = kMostOffered});
    if (!page) return fail(page.error());
    const auto columns = sessions.columns();
    const auto cell = [&](const ListRow& row, const QString& key) {
        const auto at = std::ranges::find(columns, key, &ListColumn::key);
        return row.cells[size_t(at - columns.begin())].toString();
    };
    std::vector<SessionPresenter::Choice> choices;
    for (const auto& row : page->rows)
        choices.push_back(
            {GroupSessionId(row.id), u"%1 %2"_s.arg(cell(row, u"on"_s), cell(row, u"topic"_s))});
    std::ranges::reverse(choices);
    return choices;
}

Result<EditOutcome<GroupSession>> savedSession(const SessionPresenter::Needs& needs,
                                               const GroupSession& session,
                                               const SessionFacts& facts) {
    const auto staff = needs.ports.offices.staff();
    if (!staff) return fail(staff.error());
    return saveEdit(
        sessionFields(needs.ports.codes.lists, *staff), session, facts,
        [&](const GroupSession& seen, const SessionFacts& wanted) {
            return changeSession(needs.ports, needs.actor, OperationId::make(), seen.id,
                                 seen.rowVersion, wanted);
        },
        [&] {
            return keptNow(needs.ports.sessions.find(session.id), needs.changes,
                           {u"session"_s, session.id.value()}, "session.change");
        });
}

}  // namespace

SessionPresenter::SessionPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

template <class Answer, class Show>
void SessionPresenter::show(QFuture<Result<Answer>> answer, Show show) {
    deliver(answer, this, [this, asked = forgotten_, show](const Result<Answer>& found) {
        if (asked != forgotten_) return;
        if (!found) return refuse(found.error());
        show(*found);
    });
}

/// An act of its own, whatever it answers.
template <class Work, class Show>
void SessionPresenter::write(Work work, Show then) {
    show(needs_.lanes.writes.run([needs = needs_, work, operation = OperationId::make()] {
        return work(needs, operation);
    }),
         then);
}

void SessionPresenter::askStaff() {
    show(needs_.lanes.reads.run([&offices = needs_.ports.offices] { return offices.staff(); }),
         [this](const std::vector<Staff>& staff) { emit staffKnown(staff); });
}

void SessionPresenter::open(GroupSessionId session) {
    write([session](const Needs& needs,
                    const OperationId&) { return openSession(needs.ports, needs.actor, session); },
          [this](const OpenedSession& found) { emit shown(found); });
}

void SessionPresenter::refresh(GroupSessionId session) {
    show(needs_.lanes.reads.run(
             [&store = needs_.ports.sessions, session] { return readSession(store, session); }),
         [this](const OpenedSession& found) { emit shown(found); });
}

void SessionPresenter::make(const SessionFacts& facts) {
    write(
        [facts](const Needs& needs, const OperationId& operation) {
            return makeSession(needs.ports, needs.actor, operation, facts);
        },
        [this](const GroupSession& made) {
            emit saved(made.id);
            emit said(tr("%1 was made: enter its people in the list of people with J.")
                          .arg(made.facts.topic));
        });
}

void SessionPresenter::change(const GroupSession& session, const SessionFacts& facts) {
    write([facts, session](const Needs& needs,
                           const OperationId&) { return savedSession(needs, session, facts); },
          [this](const EditOutcome<GroupSession>& outcome) {
              const auto& [now, merged, clashes, theirs] = outcome;
              if (!outcome.isSaved()) {
                  emit clashed(now.record, merged, now.by, clashes);
                  return;
              }
              emit saved(now.record.id);
              emit said((tr("%1 was changed.").arg(now.record.facts.topic) + u' ' +
                         toldOf(now.by, theirs))
                            .trimmed());
          });
}

void SessionPresenter::cancel(GroupSessionId session, const QString& reason) {
    write(
        [session, reason](const Needs& needs, const OperationId& operation) {
            return cancelSession(needs.ports, needs.actor, operation, session, reason);
        },
        [this](const GroupSession& cancelled) {
            undo_ = [this, cancelled] { reopen(cancelled); };
            emit saved(cancelled.id);
            emit saidUndoable(tr("%1 was cancelled.").arg(cancelled.facts.topic));
        });
}

void SessionPresenter::offer() {
    show(needs_.lanes.reads.run([&list = needs_.sessions] { return readChoices(list); }),
         [this](const std::vector<Choice>& choices) { emit offered(choices); });
}

void SessionPresenter::enter(GroupSessionId session, const std::vector<PersonId>& people) {
    write(
        [session, people](const Needs& needs, const OperationId& operation) {
            return enterPeople(needs.ports, needs.actor, operation, session, people);
        },
        [this, session](const RosterChange& change) {
            emit entered(change);
            if (change.after.empty()) {
                emit said(change.left.front().error.message);
                return;
            }
            QStringList sentences{tr("%n person(s) entered.", nullptr, int(change.after.size()))};
            if (!change.waiting.empty())
                sentences << tr("%n of them wait(s) for a place.", nullptr,
                                int(change.waiting.size()));
            if (!change.left.empty())
                sentences << tr("%n could not be: %1", nullptr, int(change.left.size()))
                                 .arg(change.left.front().error.message);
            tellRoster(session, change, sentences.join(u' '));
        });
}

void SessionPresenter::remove(GroupSessionId session, const std::vector<PersonId>& people) {
    write(
        [session, people](const Needs& needs, const OperationId& operation) {
            return removePeople(needs.ports, needs.actor, operation, session, people);
        },
        [this, session](const RosterChange& change) {
            tellRoster(session, change,
                       tr("%n person(s) taken off the roster.", nullptr, int(change.after.size())));
        });
}

void SessionPresenter::mark(const GroupSession& session, const std::vector<PersonId>& people,
                            const AttendanceMark& mark) {
    if (people.empty()) return;
    if (session.state == SessionState::Held) {
        if (people.size() == 1) return correct(session.id, people.front(), mark);
        emit said(tr("The session was closed: people are corrected one by one."));
        return;
    }
    write(
        [id = session.id, people, mark](const Needs& needs, const OperationId& operation) {
            return markPeople(needs.ports, needs.actor, operation, id, people, mark);
        },
        [this, id = session.id](const RosterChange& change) {
            tellRoster(id, change, tr("%n person(s) marked.", nullptr, int(change.after.size())));
        });
}

void SessionPresenter::correct(GroupSessionId session, PersonId person,
                               const AttendanceMark& mark) {
    write(
        [session, person, mark](const Needs& needs, const OperationId& operation) {
            return correctAttendance(needs.closing, needs.actor, operation, session, person, mark);
        },
        [this, session, person](const CorrectedPlace& corrected) {
            undo_ = [this, session, person, before = corrected.before.mark] {
                correct(session, person, before);
            };
            emit rosterChanged(session);
            emit saidUndoable(
                corrected.made ? corrected.counts ? tr("Corrected; the record made of it counts.")
                                                  : tr("Corrected; a record was made of it.")
                : corrected.withdrawn ? tr("Corrected; the record made of it was withdrawn.")
                                      : tr("Corrected."));
        });
}

void SessionPresenter::attend(GroupSessionId session, const QString& number) {
    write(
        [session, number](const Needs& needs, const OperationId& operation) {
            return attendByNumber(needs.ports, needs.actor, operation, session, number);
        },
        [this, session](const RosterChange& change) {
            const bool known = !change.before.front().removed;
            tellRoster(session, change,
                       known
                           ? tr("No. %1 is there.").arg(change.after.front().number)
                           : tr("Entered as no. %1, and there.").arg(change.after.front().number));
        });
}

void SessionPresenter::tellRoster(GroupSessionId session, const RosterChange& change,
                                  const QString& sentence) {
    undo_ = [this, session, before = change.before] {
        show(needs_.lanes.writes.run([needs = needs_, session, before,
                                      operation = OperationId::make()]() -> Result<int> {
            const auto back = putBack(needs.ports, needs.actor, operation, session, before);
            if (!back) return fail(back.error());
            return int(before.size());
        }),
             [this, session](int places) {
                 emit rosterChanged(session);
                 emit said(tr("Taken back of %n person(s).", nullptr, places));
             });
    };
    emit rosterChanged(session);
    emit saidUndoable(sentence);
}

void SessionPresenter::close(GroupSessionId session) {
    write(
        [session](const Needs& needs, const OperationId& operation) {
            return closeSession(needs.closing, needs.actor, operation, session);
        },
        [this](const ClosedSession& closed) { tellClosed(closed); });
}

void SessionPresenter::tellClosed(const ClosedSession& closed) {
    undo_ = [this, session = closed.session] { reopen(session); };
    emit saved(closed.session.id);
    QStringList sentences{tr("Closed: %n person(s) were there.", nullptr, closed.present),
                          tr("A record was made of %n.", nullptr, closed.recorded)};
    if (closed.recorded > 0) sentences << tr("It counts for %n of them.", nullptr, closed.counted);
    if (!closed.left.empty())
        sentences << tr("None of %n: %1", nullptr, int(closed.left.size()))
                         .arg(closed.left.front().error.message);
    emit saidUndoable(sentences.join(u' '));
}

void SessionPresenter::reopen(const GroupSession& session) {
    const bool held = session.state == SessionState::Held;
    write(
        [id = session.id, held](const Needs& needs, const OperationId& operation) -> Result<int> {
            if (held) return reopenSession(needs.closing, needs.actor, operation, id);
            const auto resumed = resumeSession(needs.ports, needs.actor, operation, id);
            if (!resumed) return fail(resumed.error());
            return 0;
        },
        [this, id = session.id, held](int records) {
            emit saved(id);
            emit said(held ? tr("The closing was taken back, with %n record(s).", nullptr, records)
                           : tr("The session is planned again."));
        });
}

void SessionPresenter::undo() {
    const auto last = std::exchange(undo_, {});
    if (last)
        last();
    else
        emit said(tr("Nothing to undo here."));
}

void SessionPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void SessionPresenter::forget() {
    ++forgotten_;
    undo_ = {};
}

}  // namespace zhiqiao::ui
