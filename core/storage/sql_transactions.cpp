// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_transactions.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/audit_trail.h"
#include "core/storage/change_log.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/staff_cover.h"

#include <chrono>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 4;
const QString kDone = u"done"_s;
const QString kDenied = u"denied"_s;
constexpr Statement kDoneBefore{"journal.by_operation",
                                u"SELECT 1 FROM journal WHERE operation_id = :which"};

Result<> refuseRepeated(Database& database, const OperationId& operation) {
    auto row = database.run(kDoneBefore, {{u"which"_s, operation.text()}});
    if (!row) return fail(row.error());
    if (row->next()) return fail(actAlreadyDone());
    return {};
}

qint64 monotonicMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString rolesOf(const Standing& standing) {
    QStringList codes;
    for (const auto& grant : standing.grants) codes << toQString(codeOf(grant.role));
    return codes.join(u'+');
}

/// The roles the actor may do it by. Asked inside the transaction: a right taken away a moment ago
/// is gone.
Result<QString> rolesThatMay(Database& database, const Actor& actor, const ActRequest& request,
                             QDate today) {
    const auto users = haveUsers(database);
    if (!users) return fail(users.error());
    if (!*users) return QString();
    const auto standing = standingOf(database, actor.staff);
    if (!standing) return fail(standing.error());
    const auto whereabouts = [&](const RecordRef& record) -> Result<std::optional<Whereabouts>> {
        auto place = whereaboutsOf(database, record.kind, record.id);
        if (!place || !*place) return place;
        if (auto covered = addCovers(database, **place, today); !covered)
            return fail(covered.error());
        return place;
    };
    if (auto may = mayPerform(*standing, request, whereabouts); !may) return fail(may.error());
    return rolesOf(*standing);
}

bool isRefusalOfRights(const Error& error) {
    return error.code == "right.denied" || error.code == "right.out_of_scope";
}

/// What the connection writes while this lives goes into the log.
class Logging {
public:
    explicit Logging(Database& database) : database_(database) { database.logChanges(&log_); }
    ~Logging() { database_.logChanges(nullptr); }
    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;
    /// What is written from now on only follows.
    void stop() { database_.logChanges(nullptr); }
    [[nodiscard]] QByteArray values(const QString& reason) const { return log_.json(reason); }
    [[nodiscard]] TouchedRecords touchedBy(const ActRequest& request) {
        if (request.subjectId && request.subject == "household")
            log_.touchHousehold(*request.subjectId);
        if (!log_.isEmpty() && !request.others.empty()) {
            if (request.subjectId && request.subject == "person")
                log_.touchPerson(*request.subjectId);
            for (const auto& [kind, id] : request.others)
                if (kind == u"person"_s) log_.touchPerson(id);
        }
        return log_.touched();
    }

private:
    Database& database_;
    ChangeLog log_;
};

}  // namespace

Result<> SqlTransactions::chain(Database& database, const Act& act, const ActRequest& request,
                                const QString& outcome, const QString& role,
                                const QByteArray& values) {
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    AuditRow row{.office = act.office().value(),
                 .utcMs = act.at().toMSecsSinceEpoch(),
                 .offsetMinutes = clock_.now().toLocalTime().offsetFromUtc() / 60,
                 .monotonicMs = monotonicMs(),
                 .user = QString::number(act.staff().value()),
                 .role = role,
                 .workstation = act.actor().workstation,
                 .event = toQString(request.name),
                 .objectType = toQString(request.subject),
                 .objectId = request.subjectId.value_or(0),
                 .operation = act.operation().text(),
                 .right = toQString(codeOf(request.right)),
                 .workingDay = act.today().toString(Qt::ISODate),
                 .outcome = outcome};
    return context_.trail.append(database, context_.vault, *id, std::move(row), values);
}

Result<> SqlTransactions::inAct(Database& database, const Act& act, const ActRequest& request,
                                const std::function<Result<QString>()>& mayPerform,
                                const std::function<Result<>(const Act&)>& work) {
    return database.inTransaction([&]() -> Result<> {
        const auto role = mayPerform();
        if (!role) return fail(role.error());
        if (auto first = refuseRepeated(database, act.operation()); !first) return first;
        Logging logging(database);
        if (auto done = work(act); !done) return done;
        if (database.willRollBack()) return {};  // inTransaction() tells, and keeps nothing
        logging.stop();
        if (follow_)
            if (auto followed = follow_(act, logging.touchedBy(request)); !followed)
                return followed;
        return chain(database, act, request, kDone, *role, logging.values(request.reason));
    });
}

Result<> SqlTransactions::found(const Actor& actor, const ActRequest& request,
                                const std::function<Result<>(const Act&)>& work) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto act = begin(actor, request, clock_.now(), clock_.today());
    return inAct(
        **database, act, request, [] { return Result<QString>(QString()); }, work);
}

/// Nothing of the act stays but that it was tried. Its operation id stays free: the same form may
/// be saved once the right is given.
Result<> SqlTransactions::noteDenied(Database& database, const Actor& actor,
                                     const ActRequest& request) {
    auto tried = request;
    tried.operation = OperationId::make();
    const auto act = begin(actor, tried, clock_.now(), clock_.today());
    return database.inTransaction(
        [&] { return chain(database, act, tried, kDenied, {}, ChangeLog().json(request.reason)); });
}

Result<> SqlTransactions::perform(const Actor& actor, const ActRequest& request,
                                  const std::function<Result<>(const Act&)>& work) {
    for (int attempt = 1;; ++attempt) {
        auto database = context_.connections.here();
        if (!database) return fail(database.error());
        const auto act = begin(actor, request, clock_.now(), clock_.today());
        const auto done = inAct(
            **database, act, request,
            [&] { return rolesThatMay(**database, actor, request, clock_.today()); }, work);
        if (!done && isRefusalOfRights(done.error()))
            if (auto noted = noteDenied(**database, actor, request); !noted) return noted;
        const bool again = !done && done.error().code == "db.busy" && attempt < kAttempts;
        if (!again) return done;
    }
}

}  // namespace zhiqiao
