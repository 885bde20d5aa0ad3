// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/security/transactions.h"
#include "tests/support/fake_records.h"

namespace zhiqiao::test {

/// Rolls back by remembering everything; inside an act under way it joins that one.
class FakeTransactions final : public Transactions {
public:
    FakeTransactions(FakeRecords& records, const Clock& clock) : records_(records), clock_(clock) {}

protected:
    Result<> perform(const Actor& actor, const ActRequest& request,
                     const std::function<Result<>(const Act&)>& work) override {
        struct Rollback {
            FakeRecords& records;
            FakeRecords before;
            bool armed = true;
            ~Rollback() {
                if (armed) records = std::move(before);
            }
        } rollback{records_, records_};
        if (!records_.operations.insert(request.operation.text()).second)
            return fail(actAlreadyDone());
        auto done = work(begin(actor, request, clock_.now(), clock_.today()));
        rollback.armed = !done;
        return done;
    }

private:
    FakeRecords& records_;
    const Clock& clock_;
};

}  // namespace zhiqiao::test
