// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_transactions.h"

#include "core/base/text.h"
#include "core/security/office_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 4;
constexpr Statement kJournal{"journal.add",
                             uR"(
    INSERT INTO journal (id, office_id, staff_id, act, subject, subject_id, operation_id,
                         working_day, recorded_at)
    VALUES (:id, :office, :staff, :act, :subject, :subject_id, :operation, :day, :recorded))"};

Result<> writeJournal(Database& database, const Act& act, const ActRequest& request) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"act"_s, toQString(request.name)},
                      {u"subject"_s, toQString(request.subject)},
                      {u"subject_id"_s, bound(request.subjectId)},
                      {u"day"_s, bound(act.today())}};
    bindAct(binds, act);
    if (auto row = database.run(kJournal, binds); !row)
        return fail(row.error().code == "db.constraint" ? actAlreadyDone() : row.error());
    return {};
}

}  // namespace

Result<> SqlTransactions::perform(const Actor& actor, const ActRequest& request,
                                  const std::function<Result<>(const Act&)>& work) {
    for (int attempt = 1;; ++attempt) {
        auto database = context_.connections.here();
        if (!database) return fail(database.error());
        const auto act = begin(actor, request, clock_.now(), clock_.today());
        const auto done = (*database)->inTransaction([&]() -> Result<> {
            if (auto written = writeJournal(**database, act, request); !written) return written;
            return work(act);
        });
        const bool again = !done && done.error().code == "db.busy" && attempt < kAttempts;
        if (!again) return done;
    }
}

}  // namespace zhiqiao
