// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/standing/standing_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlStandingStore final : public StandingStore {
public:
    explicit SqlStandingStore(SqlContext context) : context_(context) {}

    Result<std::vector<Holding>> holdingsOf(
        StandingSubject subject, QDate today,
        const std::optional<QString>& dibaoCategory) const override;
    Result<std::vector<StandingEvent>> eventsOf(StandingSubject subject) const override;
    Result<std::vector<StandingDeed>> deedsOf(StandingSubject subject) const override;
    Result<StandingDeed> findDeed(StandingDeedId id) const override;
    Result<StandingDeed> addDeed(const Act& act, const StandingDeedFacts& facts) override;
    Result<> save(const Act& act, StandingSubject subject,
                  const std::vector<StandingRow>& rows) override;
    Result<std::vector<StandingRow>> rowsOf(StandingSubject subject) const override;
    Result<std::optional<StandingRow>> rowFor(qint64 record) const override;
    Result<std::vector<Loss>> lossesOf(PersonId person) const override;
    Result<LossNotice> noticeOf(const Act& act, const Loss& loss) override;

private:
    SqlContext context_;
};

/// id, status, person_id, refusals, refused_on, heard_on, lost_on, show_on, aside, stops_on,
/// staff_id, office_id.
[[nodiscard]] StandingRow standingRowAt(const Rows& rows);

}  // namespace zhiqiao
