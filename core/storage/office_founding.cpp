// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_founding.h"

#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"
#include "core/storage/anchor_file.h"
#include "core/storage/audit_trail.h"
#include "core/storage/migrations.h"
#include "core/storage/password_opening.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sqlite_file.h"

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const BotanProvider kFounding;

constexpr Statement kLogins{"user.logins", u"SELECT login, staff_id FROM user_account"};
constexpr Statement kFirstStaff{"staff.add_first",
                                uR"(
    INSERT INTO staff (id, office_id, name, role, active_from, row_version, operation_id,
        recorded_at)
    VALUES (:id, :office, :name, :role, :from, 1, :operation, :recorded))"};

std::vector<Grant> firstGrantsOf(const NewStaff& staff) {
    if (!staff.grants.empty()) return staff.grants;
    const auto role = roleOf(staff.role);
    return role ? std::vector<Grant>{{*role, Scope::Office}} : std::vector<Grant>();
}

Result<> writeFirstStaff(Database& database, UserStore& users, const Act& act, StaffId id,
                         const NewStaff& staff) {
    const QVariantMap binds{{u"id"_s, id.value()},
                            {u"office"_s, act.office().value()},
                            {u"name"_s, staff.name},
                            {u"role"_s, staff.role},
                            {u"from"_s, bound(staff.activeFrom)},
                            {u"operation"_s, act.operation().row(id.value()).text()},
                            {u"recorded"_s, bound(act.at())}};
    if (auto row = database.run(kFirstStaff, binds); !row) return fail(row.error());
    if (!staff.login.isEmpty())
        if (auto added = users.addUser(act, id, staff.login, staff.mustChange); !added)
            return fail(added.error());
    if (!staff.password.empty())
        if (auto set = users.notePassword(act, id, staff.mustChange); !set) return set;
    for (const auto& grant : firstGrantsOf(staff))
        if (auto given = users.grant(act, id, grant); !given) return given;
    return {};
}

/// The journal names the first of the staff, who is made in the same act: ids are taken first.
Result<> writeOffice(SqlContext context, Database& database, const NewOffice& made,
                     const Clock& clock) {
    const auto first = takeRecordIds(database, made.office.id, int(made.staff.size()));
    if (!first) return fail(first.error());
    SqlOfficeStore offices(context);
    SqlUserStore users(context);
    return SqlTransactions(context, clock)
        .found({StaffId(*first), made.office.id},
               {.name = "office.create",
                .operation = made.facts.demo ? OperationId(u"demo-office"_s) : OperationId::make(),
                .subject = "office",
                .subjectId = made.office.id.value(),
                .right = Right::OfficeWrite},
               [&](const Act& act) -> Result<> {
                   if (auto saved = offices.saveOffice(act, made.office); !saved)
                       return fail(saved.error());
                   for (size_t i = 0; i < made.staff.size(); ++i)
                       if (auto done = writeFirstStaff(database, users, act,
                                                       StaffId(*first + qint64(i)), made.staff[i]);
                           !done)
                           return done;
                   return {};
               });
}

Result<> sealFor(const QString& keyFile, const OpenedSlot& opened, const NewOffice& made,
                 const std::map<QString, StaffId>& byLogin) {
    auto document = readKeyDocument(keyFile, kFounding);
    if (!document) return fail(document.error());
    for (const auto& staff : made.staff) {
        if (staff.password.empty()) continue;
        const bool auditor = std::ranges::any_of(
            staff.grants, [](const Grant& grant) { return grant.role == Role::Auditor; });
        document =
            withSlot(*document, opened, {slotUser(byLogin.at(staff.login)), auditor, made.cost},
                     staff.password, kFounding);
        if (!document) return fail(document.error());
    }
    auto codes = makeRecoveryCodes(*document, opened, kFounding);
    const auto closed = withoutOfficeSlot(codes.document);
    if (!closed) return fail(closed.error());
    if (auto written = writeKeyDocument(keyFile, *closed, kFounding); !written) return written;
    if (made.tellCodes) made.tellCodes(codes.codes);
    for (auto& code : codes.codes) wipe(code);
    return {};
}

}  // namespace

Result<FactTexts> foundOffice(const DatabaseTarget& target, const OpenedSlot& opened,
                              const NewOffice& made, const Clock& clock) {
    const auto vault = Vault::withKeys(opened.keys);
    auto trail = AuditTrail::open(target.keyFile, opened.keys, opened.auditRoot);
    if (!trail) return fail(trail.error());
    Connections connections([&](Access access) { return openTarget(target, access); });
    auto database = connections.openForWriting();
    if (!database) return fail(database.error());
    const auto state = schemaStateOf(**database);
    if (!state) return fail(state.error());
    if (!state->empty) return fail(databaseExists());
    if ((*database)->isSqlite())
        if (auto marked = markAsOurs(**database); !marked) return fail(marked.error());
    auto facts = made.facts;
    facts.createdAt = clock.now();
    const auto texts = textsOf(facts, made.office.id, vault->fingerprint());
    const auto done = (*database)->inTransaction([&]() -> Result<> {
        if (auto version = migrate(**database); !version) return fail(version.error());
        if (auto kept = writeFacts(**database, texts); !kept) return kept;
        if (auto signing = makeAnchorKey(**database, *vault); !signing) return signing;
        return writeOffice({connections, *vault, **trail}, **database, made, clock);
    });
    if (!done) return fail(done.error());
    return texts;
}

Result<> sealByPasswords(const DatabaseTarget& part, const OpenedSlot& opened,
                         const NewOffice& made) {
    auto database = openTarget(part, Access::ReadWrite);
    if (!database) return fail(database.error());
    std::map<QString, StaffId> byLogin;
    {
        auto rows = (*database)->run(kLogins);
        if (!rows) return fail(rows.error());
        while (rows->next()) byLogin.emplace(rows->text(0), StaffId(rows->id(1)));
    }
    return sealFor(part.keyFile, opened, made, byLogin);
}

}  // namespace zhiqiao
