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
        if (auto may = mayPerform(actor, request); !may) {
            if (may.error().kind == Error::Kind::Denied) records_.denied.push_back(request);
            return may;
        }
        return whole(actor, request, work);
    }

private:
    Result<> mayPerform(const Actor& actor, const ActRequest& request) const {
        if (records_.users.empty()) return {};
        const FakeUserStore users(records_);
        const auto standing = users.standing(actor.staff);
        if (!standing) return fail(standing.error());
        auto records = request.subjectIds;
        if (request.subjectId) records.push_back(*request.subjectId);
        if (records.empty()) return mayDo(*standing, request.right, {});
        for (const auto id : records) {
            const auto known = users.whereabouts(toQString(request.subject), id);
            if (!known) return fail(known.error());
            if (auto may = mayDo(*standing, request.right, *known); !may) return may;
        }
        return {};
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
