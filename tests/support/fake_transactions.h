// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/security/transactions.h"
#include "tests/support/fake_user_store.h"

namespace zhiqiao::test {

/// Rolls back by remembering everything; inside an act under way it joins that one.
class FakeTransactions final : public Transactions {
public:
    FakeTransactions(FakeRecords& records, const Clock& clock) : records_(records), clock_(clock) {}

    /// As SqlTransactions::found().
    Result<> found(const Actor& actor, const ActRequest& request,
                   const std::function<Result<>(const Act&)>& work) {
        return whole(actor, request, work);
    }

protected:
    Result<> perform(const Actor& actor, const ActRequest& request,
                     const std::function<Result<>(const Act&)>& work) override {
        if (auto may = rightsReach(actor, request); !may) {
            if (may.error().kind == Error::Kind::Denied) records_.denied.push_back(request);
            return may;
        }
        return whole(actor, request, work);
    }

private:
    Result<> rightsReach(const Actor& actor, const ActRequest& request) const {
        if (records_.users.empty()) return {};
        const FakeUserStore users(records_);
        const auto standing = users.standing(actor.staff);
        if (!standing) return fail(standing.error());
        return mayPerform(*standing, request, [&](const RecordRef& record) {
            return users.whereabouts(record.kind, record.id);
        });
    }

    Result<> whole(const Actor& actor, const ActRequest& request,
                   const std::function<Result<>(const Act&)>& work) {
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

    FakeRecords& records_;
    const Clock& clock_;
};

}  // namespace zhiqiao::test
