// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_transactions.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_user_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 4;
const QString kDone = u"done"_s;
const QString kDenied = u"denied"_s;
constexpr Statement kJournal{"journal.add",
                             uR"(
    INSERT INTO journal (id, office_id, staff_id, act, subject, subject_id, operation_id,
                         working_day, recorded_at, outcome, right_code, workstation)
    VALUES (:id, :office, :staff, :act, :subject, :subject_id, :operation, :day, :recorded,
            :outcome, :right, :workstation))"};

Result<> writeJournal(Database& database, const Act& act, const ActRequest& request,
                      const QString& outcome) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"act"_s, toQString(request.name)},
                      {u"subject"_s, toQString(request.subject)},
                      {u"subject_id"_s, bound(request.subjectId)},
                      {u"day"_s, bound(act.today())},
                      {u"outcome"_s, outcome},
                      {u"right"_s, toQString(codeOf(request.right))},
                      {u"workstation"_s, act.actor().workstation}};
    bindAct(binds, act);
    if (auto row = database.run(kJournal, binds); !row)
        return fail(row.error().code == "db.constraint" ? actAlreadyDone() : row.error());
    return {};
}

/// Asked inside the transaction: a right taken away a moment ago is gone.
Result<> mayPerform(Database& database, const Actor& actor, const ActRequest& request) {
    const auto users = haveUsers(database);
    if (!users) return fail(users.error());
    if (!*users) return {};
    const auto standing = standingOf(database, actor.staff);
    if (!standing) return fail(standing.error());
    std::optional<Whereabouts> record;
    if (request.subjectId) {
        auto found = whereaboutsOf(database, toQString(request.subject), *request.subjectId);
        if (!found) return fail(found.error());
        record = *std::move(found);
    }
    return mayDo(*standing, request.right, record);
}

bool isRefusalOfRights(const Error& error) {
    return error.code == "right.denied" || error.code == "right.out_of_scope";
}

}  // namespace

Result<> SqlTransactions::found(const Actor& actor, const ActRequest& request,
                                const std::function<Result<>(const Act&)>& work) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto act = begin(actor, request, clock_.now(), clock_.today());
    return (*database)->inTransaction([&]() -> Result<> {
        if (auto written = writeJournal(**database, act, request, kDone); !written) return written;
        return work(act);
    });
}

/// Nothing of the act stays but that it was tried. Its operation id stays free: the same form may
/// be saved once the right is given.
Result<> SqlTransactions::noteDenied(Database& database, const Actor& actor,
                                     const ActRequest& request) {
    auto tried = request;
    tried.operation = OperationId::make();
    const auto act = begin(actor, tried, clock_.now(), clock_.today());
    return database.inTransaction([&] { return writeJournal(database, act, tried, kDenied); });
}

Result<> SqlTransactions::perform(const Actor& actor, const ActRequest& request,
                                  const std::function<Result<>(const Act&)>& work) {
    for (int attempt = 1;; ++attempt) {
        auto database = context_.connections.here();
        if (!database) return fail(database.error());
        const auto act = begin(actor, request, clock_.now(), clock_.today());
        const auto done = (*database)->inTransaction([&]() -> Result<> {
            if (auto may = mayPerform(**database, actor, request); !may) return may;
            if (auto written = writeJournal(**database, act, request, kDone); !written)
                return written;
            return work(act);
        });
        if (!done && isRefusalOfRights(done.error()))
            if (auto noted = noteDenied(**database, actor, request); !noted) return noted;
        const bool again = !done && done.error().code == "db.busy" && attempt < kAttempts;
        if (!again) return done;
    }
}

}  // namespace zhiqiao
