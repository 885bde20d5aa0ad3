// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/casework/work_kinds.h"
#include "core/people/person.h"
#include "core/security/act.h"

#include <QDate>

#include <vector>

namespace zhiqiao {

using HoldId = Id<struct HoldTag>;

struct HoldDraft {
    QDate until;     ///< the day the row is there again
    QString reason;  ///< [hold_reason]
    bool operator==(const HoldDraft&) const = default;
};

/// A row of the worklist as it is owed now.
struct OwedWork {
    WorkItem item;
    std::optional<QDate> due = {};
    RecordRef about;                  ///< the person, the household, or the transfer asked for
    std::optional<HoldId> hold = {};  ///< that keeps the row aside on the day
    bool operator==(const OwedWork&) const = default;
};

/// What became of a hold, on a day.
enum class HoldState {
    Held,
    Returned,  ///< its day has come
    Ended,     ///< ended before its day
    Done       ///< the thing is done, or due on another day
};
[[nodiscard]] std::string_view codeOf(HoldState state);  ///< held, returned, ended, done
[[nodiscard]] QString textOf(HoldState state);           ///< translated

/// A row of the worklist that was put on hold. It counts for the due day it had: what is due on
/// another day since is something else.
struct Hold {
    HoldId id;
    WorkItem item;
    std::optional<QDate> due = {};
    HoldDraft draft;
    QDate on;                             ///< the day it was put on hold
    std::optional<QDate> endedOn = {};    ///< before its day, by somebody
    std::optional<RecordRef> about = {};  ///< nothing: the record is gone
    bool owed = false;                    ///< the row is still owed as it was
    Stamp recorded;
    [[nodiscard]] HoldState stateOn(QDate day) const {
        if (endedOn && *endedOn < draft.until) return HoldState::Ended;
        if (draft.until <= day) return HoldState::Returned;
        return owed ? HoldState::Held : HoldState::Done;
    }
    bool operator==(const Hold&) const = default;
};

/// Port: rows of the worklist that wait for a day.
class HoldStore {
public:
    virtual ~HoldStore() = default;

    /// Errors: hold.not_owed (NotFound) when no such row is there on the day, held or not.
    virtual Result<OwedWork> find(const WorkItem& item, QDate today) const = 0;
    /// Each in place of an earlier hold of the same row. Errors: hold.built_upon (Conflict) when
    /// somebody else holds it at the same moment.
    virtual Result<std::vector<HoldId>> hold(const Act& act, const std::vector<OwedWork>& rows,
                                             const HoldDraft& draft) = 0;
    /// Errors: hold.not_held (Conflict) when one ended already.
    virtual Result<> end(const Act& act, const std::vector<HoldId>& holds) = 0;
    /// What that act held or ended, as it stands now.
    virtual Result<std::vector<Hold>> ofAct(const OperationId& operation, QDate today) const = 0;
    /// As if the act had never been; the journal keeps both. Errors: hold.built_upon (Conflict)
    /// when one of its rows was held or ended again since.
    virtual Result<> undo(const Act& act, const OperationId& operation) = 0;
    /// Of everything recorded about the person, the oldest first; ended ones too.
    virtual Result<std::vector<Hold>> ofPerson(PersonId person, QDate today) const = 0;
};

[[nodiscard]] Error workNotOwed();    ///< hold.not_owed, NotFound
[[nodiscard]] Error workNotHeld();    ///< hold.not_held, Conflict
[[nodiscard]] Error holdBuiltUpon();  ///< hold.built_upon, Conflict

}  // namespace zhiqiao
