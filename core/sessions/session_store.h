// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/act.h"
#include "core/sessions/group_session.h"

#include <vector>

namespace zhiqiao {

/// Port: group sessions, who is on their rosters, and the records that came of it.
class SessionStore {
public:
    virtual ~SessionStore() = default;

    virtual Result<GroupSession> add(const Act& act, const SessionFacts& facts) = 0;
    /// Errors: record.not_found; record.changed_elsewhere (Conflict) when another row version
    /// stands.
    virtual Result<GroupSession> change(const Act& act, GroupSessionId id, int rowVersion,
                                        const SessionFacts& facts) = 0;
    /// Errors: record.not_found.
    virtual Result<GroupSession> find(GroupSessionId id) const = 0;
    /// The same; other counters that write on its roster wait until the act ends.
    virtual Result<GroupSession> hold(const Act& act, GroupSessionId id) = 0;
    /// `state` is that it was held or is cancelled. Errors: record.changed_elsewhere when it has
    /// ended already.
    virtual Result<GroupSession> end(const Act& act, GroupSessionId id, SessionState state,
                                     const QString& reason) = 0;
    /// Planned again, as if it had never ended.
    virtual Result<GroupSession> reopen(const Act& act, GroupSessionId id) = 0;

    /// One per person, by number; removed ones too.
    virtual Result<std::vector<SessionPlace>> roster(GroupSessionId id) const = 0;
    /// Behind those who are there. Who was removed comes anew, at the end. The places of these
    /// people. Errors: record.not_found for a person.
    virtual Result<std::vector<SessionPlace>> enter(const Act& act, GroupSessionId id,
                                                    const std::vector<PersonId>& people) = 0;
    /// Gives each named person number, mark and removal of the place. Errors: record.not_found for
    /// somebody who was never on the roster.
    virtual Result<> put(const Act& act, GroupSessionId id,
                         const std::vector<SessionPlace>& places) = 0;

    /// Errors: record.not_found.
    virtual Result<> include(const Act& act, SessionPlaceId place, ServiceId service) = 0;
    /// As made; those that no longer hold too.
    virtual Result<std::vector<SessionRecord>> recordsOf(GroupSessionId id) const = 0;
    /// As if these had never been. What is not free stays.
    virtual Result<> takeBack(const Act& act, const std::vector<SessionRecord>& records) = 0;

    /// Of every session whose roster names the person, or did; by day.
    virtual Result<std::vector<SessionVisit>> visitsOf(PersonId person) const = 0;
};

}  // namespace zhiqiao
