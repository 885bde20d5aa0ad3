// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/base/list.h"
#include "core/recording/close_session.h"
#include "core/security/change_witness.h"
#include "core/sessions/session_fields.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// Group sessions, their rosters and what comes of them, with the undo of the last act.
class SessionPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const SessionPorts& ports;
        const CloseSessionPorts& closing;
        const ListSource& sessions;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        const ChangeWitness& changes;
    };
    struct Choice {
        GroupSessionId id;
        QString name;  ///< day and topic
    };

    explicit SessionPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] StaffId self() const { return needs_.actor.staff; }

    /// staffKnown() names those who can lead a session.
    void askStaff();
    void open(GroupSessionId session);
    /// shown() again, of a session that is looked at already.
    void refresh(GroupSessionId session);
    void make(const SessionFacts& facts);
    /// Beside what somebody else changed meanwhile; clashed() asks about the same field.
    void change(const GroupSession& session, const SessionFacts& facts);
    void cancel(GroupSessionId session, const QString& reason);

    /// offered() names the planned sessions, the next first.
    void offer();
    void enter(GroupSessionId session, const std::vector<PersonId>& people);
    void remove(GroupSessionId session, const std::vector<PersonId>& people);
    /// Of one that was held it is a correction, of one person at a time.
    void mark(const GroupSession& session, const std::vector<PersonId>& people,
              const AttendanceMark& mark);
    void attend(GroupSessionId session, const QString& number);
    void close(GroupSessionId session);
    /// Planned again, whether it was held or cancelled.
    void reopen(const GroupSession& session);
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

signals:
    void staffKnown(const std::vector<zhiqiao::Staff>& staff);
    void shown(const zhiqiao::OpenedSession& session);
    void offered(const std::vector<zhiqiao::ui::SessionPresenter::Choice>& choices);
    /// A session was made, changed, closed, cancelled or opened again.
    void saved(zhiqiao::GroupSessionId session);
    /// Not saved: `facts` hold both sides, of a clash one's own.
    void clashed(const zhiqiao::GroupSession& now, const zhiqiao::SessionFacts& facts,
                 const zhiqiao::EditedBy& by, const std::vector<zhiqiao::FieldClash>& clashes);
    /// Somebody's place is different now.
    void rosterChanged(zhiqiao::GroupSessionId session);
    /// People were entered, and may be some could not be.
    void entered(const zhiqiao::RosterChange& change);
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    template <class Answer, class Show>
    void show(QFuture<Result<Answer>> answer, Show show);
    template <class Work, class Show>
    void write(Work work, Show show);
    void tellRoster(GroupSessionId session, const RosterChange& change, const QString& sentence);
    void correct(GroupSessionId session, PersonId person, const AttendanceMark& mark);
    void tellClosed(const ClosedSession& closed);
    void refuse(const Error& error);

    Needs needs_;
    std::function<void()> undo_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
