// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sessions/session_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlSessionStore final : public SessionStore {
public:
    explicit SqlSessionStore(SqlContext context) : context_(context) {}

    Result<GroupSession> add(const Act& act, const SessionFacts& facts) override;
    Result<GroupSession> change(const Act& act, GroupSessionId id, int rowVersion,
                                const SessionFacts& facts) override;
    Result<GroupSession> find(GroupSessionId id) const override;
    Result<GroupSession> hold(const Act& act, GroupSessionId id) override;
    Result<GroupSession> end(const Act& act, GroupSessionId id, SessionState state,
                             const QString& reason) override;
    Result<GroupSession> reopen(const Act& act, GroupSessionId id) override;

    Result<std::vector<SessionPlace>> roster(GroupSessionId id) const override;
    Result<std::vector<SessionPlace>> enter(const Act& act, GroupSessionId id,
                                            const std::vector<PersonId>& people) override;
    Result<> put(const Act& act, GroupSessionId id,
                 const std::vector<SessionPlace>& places) override;

    Result<> include(const Act& act, SessionPlaceId place, ServiceId service) override;
    Result<std::vector<SessionRecord>> recordsOf(GroupSessionId id) const override;
    Result<> takeBack(const Act& act, const std::vector<SessionRecord>& records) override;

    Result<std::vector<SessionVisit>> visitsOf(PersonId person) const override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
