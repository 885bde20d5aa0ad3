// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/security/act.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace zhiqiao {

using WhereaboutsOf = std::function<Result<std::optional<Whereabouts>>(const RecordRef&)>;

/// Whether the right reaches every record of the request; a record that lies nowhere is within
/// reach. Errors: those of mayDo() and of `whereabouts`.
inline Result<> mayPerform(const Standing& standing, const ActRequest& request,
                           const WhereaboutsOf& whereabouts) {
    auto records = request.others;
    if (request.subjectId) records.push_back({toQString(request.subject), *request.subjectId});
    if (records.empty()) return mayDo(standing, request.right, {});
    for (const auto& record : records) {
        const auto place = whereabouts(record);
        if (!place) return fail(place.error());
        if (auto may = mayDo(standing, request.right, *place); !may) return may;
    }
    return {};
}

/// The one entry through which every act runs. Once the office has users it refuses what the actor
/// has no right to, and keeps the refusal. Writes the journal row in the same transaction as the
/// act; anything but success rolls both back. Stores called inside `work` join the transaction of
/// the calling thread's connection.
class Transactions {
public:
    virtual ~Transactions() = default;

    /// `work(const Act&)` returns a Result.
    /// Errors: right.denied, right.out_of_scope (Denied); those of `work`; act.already_done
    /// (Conflict) when the operation id was used before; those of the database.
    template <class Work>
    std::invoke_result_t<Work, const Act&> run(const Actor& actor, const ActRequest& request,
                                               Work work) {
        using Answer = std::invoke_result_t<Work, const Act&>;
        std::optional<Answer> answer;
        const auto done = perform(actor, request, [&](const Act& act) -> Result<> {
            answer.emplace(work(act));
            if (!*answer) return fail(answer->error());
            return {};
        });
        if (!done) return fail(done.error());
        return std::move(*answer);
    }

protected:
    virtual Result<> perform(const Actor& actor, const ActRequest& request,
                             const std::function<Result<>(const Act&)>& work) = 0;
    [[nodiscard]] static Act begin(const Actor& actor, const ActRequest& request, QDateTime at,
                                   QDate today) {
        return Act(actor, request.operation, std::move(at), today);
    }
};

}  // namespace zhiqiao
