// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/checks/finding_store.h"
#include "core/security/transactions.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

/// Asks before every act whether the actor may, by what is stored at that moment; a refusal leaves
/// one row in the journal and nothing else. The row of an act is appended to the office's audit
/// chain last, in the same transaction: no row, no act.
/// A busy database is tried again a few times before the caller is told: `work` runs anew then, so
/// it must be safe to repeat, which reading and then writing inside the transaction is.
class SqlTransactions final : public Transactions {
public:
    SqlTransactions(SqlContext context, const Clock& clock) : context_(context), clock_(clock) {}

    /// What follows from the records an act has touched: written in its transaction, after its
    /// work.
    using Following = std::function<Result<>(const Act& act, const TouchedRecords& touched)>;
    /// From now on `follow` is called at the end of every act. Before the first act; any thread.
    void followWith(Following follow) { follow_ = std::move(follow); }

    /// The act that makes an office: nobody has a right yet who could be asked. Its work enters the
    /// actor himself.
    Result<> found(const Actor& actor, const ActRequest& request,
                   const std::function<Result<>(const Act&)>& work);

protected:
    Result<> perform(const Actor& actor, const ActRequest& request,
                     const std::function<Result<>(const Act&)>& work) override;

private:
    Result<> noteDenied(Database& database, const Actor& actor, const ActRequest& request);
    Result<> chain(Database& database, const Act& act, const ActRequest& request,
                   const QString& outcome, const QString& role, const QByteArray& values);
    Result<> inAct(Database& database, const Act& act, const ActRequest& request,
                   const std::function<Result<QString>()>& mayPerform,
                   const std::function<Result<>(const Act&)>& work);

    SqlContext context_;
    const Clock& clock_;
    Following follow_;
};

}  // namespace zhiqiao
