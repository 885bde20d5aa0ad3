// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_user_store.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kStanding{"user.standing",
                              uR"(
    SELECT s.office_id, o.division, s.active_until, a.disabled, r.role, r.scope
    FROM staff s JOIN office o ON o.id = s.office_id
    LEFT JOIN user_account a ON a.staff_id = s.id
    LEFT JOIN staff_role r ON r.staff_id = s.id AND r.ended_at IS NULL
    WHERE s.id = :staff ORDER BY r.id)"};

/// `person`: an expression for the person's number.
QString whoseRecord(const QString& person) {
    return u"SELECT o.id, o.division, s.id FROM person p JOIN office o ON o.id = "_s +
           officeKeeping(u"p"_s) + joinInCharge(u"p.id"_s) + u" WHERE p.id = "_s + person;
}

/// A household lies with the office that keeps it; in charge is who is in charge of a member.
QString whoseHousehold() {
    return u"SELECT h.office_id, o.division, s.id "
           "FROM household h JOIN office o ON o.id = h.office_id "
           "LEFT JOIN household_member m ON m.household_id = h.id AND m.left_on IS NULL"_s +
           joinInCharge(u"m.person_id"_s) + u" WHERE h.id = :id"_s;
}

/// A ticket lies with its person; who is to see to it may do so as well as who is in charge.
QString whoseDifficulty() {
    return whoseRecord(u"(SELECT person_id FROM difficulty WHERE id = :id)"_s) +
           u" UNION ALL SELECT p.office_id, o.division, y.owner_id FROM difficulty_course y "
           "JOIN person p ON p.id = y.person_id JOIN office o ON o.id = p.office_id "
           "WHERE y.id = :id"_s;
}

/// The same of an enrolment, and who is to see to the step that comes next.
QString whoseEnrolment() {
    return whoseRecord(u"(SELECT person_id FROM programme_enrolment WHERE id = :id)"_s) +
           u" UNION ALL SELECT p.office_id, o.division, y.owner_id FROM programme_course y "
           "JOIN person p ON p.id = y.person_id JOIN office o ON o.id = p.office_id "
           "WHERE y.id = :id"_s;
}

/// The same of a help plan and the officer it was handed to.
QString whoseHelpPlan() {
    return whoseRecord(u"(SELECT person_id FROM help_plan WHERE id = :id)"_s) +
           u" UNION ALL SELECT p.office_id, o.division, y.officer_id FROM help_course y "
           "JOIN person p ON p.id = y.person_id JOIN office o ON o.id = p.office_id "
           "WHERE y.id = :id"_s;
}

/// An employer on the list lies with the office whose list it is, and with its officer.
QString whoseKeyEmployer() {
    return u"SELECT o.id, o.division, s.id FROM key_employer k JOIN office o ON o.id = k.office_id "
           "LEFT JOIN key_employer_course c ON c.id = k.id "
           "LEFT JOIN staff s ON s.id = c.officer_id AND s.active_until IS NULL "
           "WHERE k.id = :id"_s;
}

constexpr QStringView kWhoseOffice = u"SELECT o.id, o.division, NULL FROM office o JOIN ";

/// Where the records of a kind lie: the person they are about, or the office that keeps them.
struct Kind {
    QStringView subject;
    QStringView person;  ///< a SELECT of the person's id, or empty
    QStringView office;  ///< else how the table joins the office that keeps it
    [[nodiscard]] QString sql() const {
        if (subject == u"difficulty") return whoseDifficulty();
        if (subject == u"enrolment") return whoseEnrolment();
        if (subject == u"help_plan") return whoseHelpPlan();
        if (subject == u"key_employer") return whoseKeyEmployer();
        if (!person.isEmpty()) return whoseRecord(person.toString());
        return office.isEmpty() ? whoseHousehold() : kWhoseOffice.toString() + office.toString();
    }
};
constexpr Kind kKinds[] = {
    {u"person", u":id", {}},
    {u"referral", u"(SELECT person_id FROM job_referral WHERE id = :id)", {}},
    {u"service", u"(SELECT person_id FROM service WHERE id = :id)", {}},
    {u"registration", u"(SELECT person_id FROM registration WHERE id = :id)", {}},
    {u"household", {}, {}},
    {u"difficulty", {}, {}},
    {u"enrolment", {}, {}},
    {u"programme_round", {}, u"programme_round t ON t.office_id = o.id WHERE t.id = :id"},
    {u"onward", u"(SELECT person_id FROM onward_referral WHERE id = :id)", {}},
    {u"employer", {}, u"employer t ON t.office_id = o.id WHERE t.id = :id"},
    {u"vacancy", {}, u"vacancy t ON t.office_id = o.id WHERE t.id = :id"},
    {u"import_batch", {}, u"import_batch t ON t.office_id = o.id WHERE t.id = :id"},
    {u"comparison", {}, u"comparison t ON t.office_id = o.id WHERE t.id = :id"},
    {u"campaign", {}, u"campaign t ON t.office_id = o.id WHERE t.id = :id"},
    {u"record_batch", {}, u"record_batch t ON t.office_id = o.id WHERE t.id = :id"},
    {u"case_batch", {}, u"case_batch t ON t.office_id = o.id WHERE t.id = :id"},
    {u"case_transfer", {}, u"case_transfer t ON t.to_office_id = o.id WHERE t.id = :id"},
    {u"sent_transfer", {}, u"case_transfer t ON t.from_office_id = o.id WHERE t.id = :id"},
    {u"approval", {}, u"approval t ON t.office_id = o.id WHERE t.id = :id"},
    {u"session", {}, u"group_session t ON t.office_id = o.id WHERE t.id = :id"},
    {u"staff", {}, u"staff t ON t.office_id = o.id WHERE t.id = :id"},
    {u"key_employer", {}, {}},
    {u"help_plan", {}, {}},
    {u"office", {}, u"office t ON t.id = o.id WHERE t.id = :id"},
};

constexpr Statement kAnyUser{"user.any", u"SELECT 1 FROM user_account LIMIT 1"};
constexpr Statement kUsers{"user.all",
                           uR"(
    SELECT a.staff_id, a.login, s.name, s.office_id, a.disabled, a.failures, a.locked_until,
        a.password_set_at, a.must_change, a.row_version
    FROM user_account a JOIN staff s ON s.id = a.staff_id)"};
constexpr Statement kUser{"user.one",
                          uR"(
    SELECT a.staff_id, a.login, s.name, s.office_id, a.disabled, a.failures, a.locked_until,
        a.password_set_at, a.must_change, a.row_version
    FROM user_account a JOIN staff s ON s.id = a.staff_id WHERE a.staff_id = :staff)"};
constexpr Statement kGrants{"staff_role.of",
                            uR"(
    SELECT role, scope FROM staff_role WHERE staff_id = :staff AND ended_at IS NULL ORDER BY id)"};

constexpr Statement kLoginOwner{"user.login",
                                u"SELECT staff_id FROM user_account WHERE login = :login"};
constexpr Statement kAddUser{"user.add",
                             uR"(
    INSERT INTO user_account (staff_id, login, disabled, failures, must_change, row_version,
        operation_id, recorded_at)
    VALUES (:of, :login, 0, 0, :must_change, 1, :operation, :recorded))"};
constexpr Statement kSetDisabled{"user.disable",
                                 uR"(
    UPDATE user_account SET disabled = :disabled, row_version = row_version + 1,
        operation_id = :operation, recorded_at = :recorded
    WHERE staff_id = :of AND row_version = :expected)"};
constexpr Statement kNotePassword{"user.password",
                                  uR"(
    UPDATE user_account SET password_set_at = :recorded, must_change = :must_change, failures = 0,
        locked_until = NULL, row_version = row_version + 1, operation_id = :operation,
        recorded_at = :recorded
    WHERE staff_id = :of)"};
constexpr Statement kNoteFailure{"user.failure",
                                 uR"(
    UPDATE user_account SET failures = failures + 1,
        locked_until = CASE WHEN failures + 1 >= :most THEN :until ELSE locked_until END
    WHERE staff_id = :of)"};
constexpr Statement kClearFailures{"user.signed_in",
                                   uR"(
    UPDATE user_account SET failures = 0, locked_until = NULL WHERE staff_id = :of)"};

constexpr Statement kGrant{"staff_role.grant",
                           uR"(
    INSERT INTO staff_role (id, staff_id, role, scope, granted_by, granted_at, operation_id)
    VALUES (:id, :of, :role, :scope, :staff, :recorded, :operation))"};
constexpr Statement kRevoke{"staff_role.end",
                            uR"(
    UPDATE staff_role SET ended_by = :staff, ended_at = :recorded
    WHERE staff_id = :of AND role = :role AND ended_at IS NULL)"};

/// Who else may sign in and holds the role. The office row is held by the caller, so two counters
/// cannot take the last two away from each other at once.
constexpr Statement kOthers{"staff_role.others",
                            uR"(
    SELECT COUNT(*) FROM staff_role r JOIN user_account a ON a.staff_id = r.staff_id
    JOIN staff s ON s.id = r.staff_id
    WHERE r.role = :role AND r.ended_at IS NULL AND a.disabled = 0 AND s.active_until IS NULL
        AND r.staff_id <> :of)"};
constexpr Statement kHoldRoles{"office.hold",
                               u"UPDATE office SET row_version = row_version WHERE id = :office"};

UserAccount accountAt(const Rows& rows) {
    UserAccount user{.staff = StaffId(rows.id(0)),
                     .login = rows.text(1),
                     .name = rows.text(2),
                     .office = OfficeId(rows.number(3))};
    user.disabled = rows.number(4) != 0;
    user.failures = rows.number(5);
    if (!rows.isNull(6)) user.lockedUntil = rows.instant(6);
    if (!rows.isNull(7)) user.passwordSetAt = rows.instant(7);
    user.mustChange = rows.number(8) != 0;
    user.rowVersion = rows.number(9);
    return user;
}

std::optional<Grant> grantOf(const QString& role, const QString& scope) {
    const auto named = roleOf(role);
    const auto far = scopeOf(scope);
    return named && far ? std::optional(Grant{*named, *far}) : std::nullopt;
}

Result<std::vector<Grant>> grantsOf(Database& database, StaffId staff) {
    auto rows = database.run(kGrants, {{u"staff"_s, staff.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Grant> grants;
    while (rows->next())
        if (const auto grant = grantOf(rows->text(0), rows->text(1))) grants.push_back(*grant);
    return grants;
}

QVariantMap bindsOf(const Act& act, StaffId of) {
    QVariantMap binds{{u"of"_s, of.value()}};
    bindAct(binds, act);
    return binds;
}

/// Refuses when `of` is the last who may sign in with an administrator's role among `roles`.
Result<> keepAnother(Database& database, const Act& act, StaffId of,
                     const std::vector<Grant>& roles) {
    if (auto held = database.run(kHoldRoles, {{u"office"_s, act.office().value()}}); !held)
        return fail(held.error());
    for (const auto& grant : roles) {
        if (!isAdministrator(grant.role)) continue;
        auto others = database.run(
            kOthers, {{u"role"_s, toQString(codeOf(grant.role))}, {u"of"_s, of.value()}});
        if (!others) return fail(others.error());
        if (!others->next() || others->number(0) == 0) return fail(lastAdministrator(grant.role));
    }
    return {};
}

Result<> changedOne(Result<Rows> rows, const Error& otherwise) {
    if (!rows) return fail(rows.error());
    if (rows->rowsChanged() != 1) return fail(otherwise);
    return {};
}

}  // namespace

Result<bool> haveUsers(Database& database) {
    auto rows = database.run(kAnyUser);
    if (!rows) return fail(rows.error());
    return rows->next();
}

Result<Standing> standingOf(Database& database, StaffId staff) {
    auto rows = database.run(kStanding, {{u"staff"_s, staff.value()}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    Standing standing{.staff = staff,
                      .office = OfficeId(rows->number(0)),
                      .division = rows->text(1),
                      .active = rows->isNull(2) && rows->number(3) == 0};
    do {
        if (const auto grant = grantOf(rows->text(4), rows->text(5)))
            standing.grants.push_back(*grant);
    } while (rows->next());
    return standing;
}

Result<std::optional<Whereabouts>> whereaboutsOf(Database& database, QStringView subject,
                                                 qint64 id) {
    const auto kind = std::ranges::find(kKinds, subject, &Kind::subject);
    if (kind == std::end(kKinds)) return std::nullopt;
    const auto sql = kind->sql();
    auto rows = database.run({"user.whereabouts", sql, false}, {{u"id"_s, id}});
    if (!rows) return fail(rows.error());
    if (!rows->next()) return fail(recordNotFound());
    Whereabouts found{{}, OfficeId(rows->number(0)), rows->text(1)};
    do {
        if (const auto officer = rows->optionalId(2)) found.officers.push_back(StaffId(*officer));
    } while (rows->next());
    return std::optional(std::move(found));
}

Result<Standing> SqlUserStore::standing(StaffId staff) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return standingOf(**database, staff);
}

Result<std::optional<Whereabouts>> SqlUserStore::whereabouts(const QString& subject,
                                                             qint64 id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return whereaboutsOf(**database, subject, id);
}

Result<UserAccount> SqlUserStore::account(Database& database, StaffId staff) const {
    std::optional<UserAccount> user;
    {
        auto rows = database.run(kUser, {{u"staff"_s, staff.value()}});
        if (!rows) return fail(rows.error());
        if (!rows->next()) return fail(recordNotFound());
        user = accountAt(*rows);
    }
    auto grants = grantsOf(database, staff);
    if (!grants) return fail(grants.error());
    user->grants = *std::move(grants);
    return *std::move(user);
}

Result<std::vector<UserAccount>> SqlUserStore::users() const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<UserAccount> found;
    {
        auto rows = (*database)->run(kUsers);
        if (!rows) return fail(rows.error());
        while (rows->next()) found.push_back(accountAt(*rows));
    }
    for (auto& user : found) {
        auto grants = grantsOf(**database, user.staff);
        if (!grants) return fail(grants.error());
        user.grants = *std::move(grants);
    }
    std::ranges::sort(found, {}, [](const UserAccount& user) {
        return std::pair(soundOf(user.name).sortKey, user.staff);
    });
    return found;
}

Result<std::optional<UserAccount>> SqlUserStore::findByLogin(const QString& login) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::optional<StaffId> staff;
    {
        auto rows = (*database)->run(kLoginOwner, {{u"login"_s, login.trimmed().toLower()}});
        if (!rows) return fail(rows.error());
        if (rows->next()) staff = StaffId(rows->id(0));
    }
    if (!staff) return std::nullopt;
    auto user = account(**database, *staff);
    if (!user) return fail(user.error());
    return std::optional(*std::move(user));
}

Result<UserAccount> SqlUserStore::addUser(const Act& act, StaffId staff, const QString& login,
                                          bool mustChange) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (account(**database, staff)) return fail(secondAccount());
    auto binds = bindsOf(act, staff);
    binds[u"login"_s] = login.trimmed().toLower();
    binds[u"must_change"_s] = mustChange ? 1 : 0;
    if (auto added = (*database)->run(kAddUser, binds); !added)
        return fail(constraintAs(added.error(), loginTaken()));
    return account(**database, staff);
}

Result<UserAccount> SqlUserStore::setDisabled(const Act& act, StaffId staff, int rowVersion,
                                              bool disabled) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto user = account(**database, staff);
    if (!user) return user;
    if (disabled)
        if (auto kept = keepAnother(**database, act, staff, user->grants); !kept)
            return fail(kept.error());
    auto binds = bindsOf(act, staff);
    binds[u"disabled"_s] = disabled ? 1 : 0;
    binds[u"expected"_s] = rowVersion;
    if (auto done = changedOne((*database)->run(kSetDisabled, binds), changedElsewhere()); !done)
        return fail(done.error());
    return account(**database, staff);
}

Result<> SqlUserStore::notePassword(const Act& act, StaffId staff, bool mustChange) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto binds = bindsOf(act, staff);
    binds[u"must_change"_s] = mustChange ? 1 : 0;
    return changedOne((*database)->run(kNotePassword, binds), recordNotFound());
}

Result<> SqlUserStore::noteFailure(const Act&, StaffId staff, int most, const QDateTime& until) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return changedOne(
        (*database)->run(kNoteFailure,
                         {{u"of"_s, staff.value()}, {u"most"_s, most}, {u"until"_s, bound(until)}}),
        recordNotFound());
}

Result<> SqlUserStore::clearFailures(const Act&, StaffId staff) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return changedOne((*database)->run(kClearFailures, {{u"of"_s, staff.value()}}),
                      recordNotFound());
}

Result<> SqlUserStore::grant(const Act& act, StaffId staff, const Grant& grant) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto standing = standingOf(**database, staff);
    if (!standing) return fail(standing.error());
    std::vector<Role> roles{grant.role};
    for (const auto& held : standing->grants) {
        if (held.role == grant.role) return fail(roleHeld(grant.role));
        roles.push_back(held.role);
    }
    if (auto fits = rolesFit(roles); !fits) return fits;
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    auto binds = bindsOf(act, staff);
    binds[u"id"_s] = *id;
    binds[u"role"_s] = toQString(codeOf(grant.role));
    binds[u"scope"_s] = toQString(codeOf(grant.scope));
    if (auto added = (*database)->run(kGrant, binds); !added)
        return fail(constraintAs(added.error(), roleHeld(grant.role)));
    return {};
}

Result<> SqlUserStore::revoke(const Act& act, StaffId staff, Role role) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto kept = keepAnother(**database, act, staff, {{role, Scope::Office}}); !kept)
        return kept;
    auto binds = bindsOf(act, staff);
    binds[u"role"_s] = toQString(codeOf(role));
    return changedOne((*database)->run(kRevoke, binds), recordNotFound());
}

}  // namespace zhiqiao
