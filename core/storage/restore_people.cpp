// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore_people.h"

#include "core/base/text.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "core/security/vault/vault_errors.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace zhiqiao {

namespace {

struct Restoring {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

Error nobodyRestores() {
    return {.kind = Error::Kind::Denied,
            .code = "session.no_staff",
            .message = Restoring::tr("Nobody works in this office."),
            .hint = Restoring::tr("Add a member of staff.")};
}

Error attendantRefused() {
    return {.kind = Error::Kind::Denied,
            .code = "restore.attendant_refused",
            .message = Restoring::tr("Login and password of the security administrator do not open "
                                     "this backup."),
            .hint = Restoring::tr("Type the password that held when the backup was made.")};
}

Error auditorRefused() {
    return {.kind = Error::Kind::Denied,
            .code = "restore.auditor_refused",
            .message = Restoring::tr("Login and password of the auditor do not open this backup."),
            .hint = Restoring::tr("Type the password that held when the backup was made.")};
}

/// The first of the active staff with the right; else the first, who is told so, and that is kept.
Result<Actor> firstWith(OfficeDatabase& office, const Clock& clock, Right right) {
    const auto staff = SqlOfficeStore(office.context()).staff();
    if (!staff) return fail(staff.error());
    const SqlUserStore users(office.context());
    const Staff* first = nullptr;
    bool firstMay = false;
    for (const auto& person : *staff) {
        if (person.office != office.office() || !person.worksOn(clock.today())) continue;
        const auto standing = users.standing(person.id);
        const bool may = standing && reach(standing->grants, right).has_value();
        if (first && (firstMay > may || (firstMay == may && first->id < person.id))) continue;
        first = &person;
        firstMay = may;
    }
    if (!first) return fail(nobodyRestores());
    return Actor{first->id, first->office, QSysInfo::machineHostName()};
}

KeyDocument withAuditorsAlone(KeyDocument document) {
    std::erase_if(document.userSlots, [](const KeySlot& slot) { return slot.auditRoot.isEmpty(); });
    return document;
}

Result<OpenedSlot> openByAuditor(const KeyDocument& document, const Secret& password) {
    auto by = openByAnySlot(withAuditorsAlone(document), password);
    if (!by) return fail(auditorRefused());
    return std::move(by->opened);
}

Result<Actor> whoTyped(OfficeDatabase& office, const KeyDocument& document,
                       const Credentials& typed) {
    const auto user = SqlUserStore(office.context()).findByLogin(typed.login);
    if (!user) return fail(user.error());
    if (!*user) return fail(authRefused());
    const auto opened =
        openSlot(document, slotUser((*user)->staff), typed.password, BotanProvider());
    if (!opened) return fail(opened.error());
    return Actor{(*user)->staff, (*user)->office, QSysInfo::machineHostName()};
}

/// The login typed beside a password that opens the slot of its user; `refused` where it is not.
Result<Actor> whoTyped(OfficeDatabase& office, const KeyDocument& document,
                       const Credentials& typed, const Error& refused) {
    auto who = whoTyped(office, document, typed);
    if (!who && who.error().code == "auth.refused") return fail(refused);
    return who;
}

}  // namespace

Result<RestoredBy> restoredByFirst(OfficeDatabase& office, const Clock& clock,
                                   std::optional<Actor> runs) {
    if (!runs) {
        const auto first = firstWith(office, clock, Right::RestoreRun);
        if (!first) return fail(first.error());
        runs = *first;
    }
    const auto users = SqlUserStore(office.context()).users();
    if (!users) return fail(users.error());
    if (users->empty()) return RestoredBy{*runs, {}};
    const auto attends = firstWith(office, clock, Right::RestoreAttend);
    if (!attends) return fail(attends.error());
    return RestoredBy{*runs, *attends};
}

std::pair<OpenDocument, WhoRestores> openedBy(RestorePeople people) {
    const auto typed = std::make_shared<const RestorePeople>(std::move(people));
    const auto document = std::make_shared<KeyDocument>();
    const auto open = [typed, document](const KeyDocument& ofBackup) -> Result<OpenedSlot> {
        *document = ofBackup;
        if (typed->auditor) return openByAuditor(ofBackup, typed->auditor->password);
        auto by = openByAnySlot(ofBackup, typed->runs.password);
        if (!by) return fail(by.error());
        return std::move(by->opened);
    };
    const auto who = [typed, document](OfficeDatabase& office) -> Result<RestoredBy> {
        const auto runs = whoTyped(office, *document, typed->runs);
        if (!runs) return fail(runs.error());
        const auto attends = whoTyped(office, *document, typed->attends, attendantRefused());
        if (!attends) return fail(attends.error());
        if (!typed->auditor) return RestoredBy{*runs, *attends};
        const auto auditor =
            whoTyped(office, withAuditorsAlone(*document), *typed->auditor, auditorRefused());
        if (!auditor) return fail(auditor.error());
        return RestoredBy{*runs, *attends, *auditor};
    };
    return {open, who};
}

void noteRefusedRestore(const DatabaseTarget& target, const Credentials& runs, const Error& refused,
                        const Clock& clock) {
    const auto document = FileKeyShelf(target.keyFile).document();
    if (!document) return;
    auto by = openByAnySlot(*document, runs.password);
    if (!by || !by->staff) return;
    const auto office = openOffice(target, std::move(by->opened));
    if (!office || !(*office)->connections().openForWriting()) return;
    // Two may have the same password: the login that was typed goes first.
    const auto named = whoTyped(**office, *document, runs);
    SqlTransactions transactions((*office)->context(), clock);
    Transactions& acts = transactions;
    (void)acts.run(
        named ? *named : Actor{*by->staff, (*office)->office(), QSysInfo::machineHostName()},
        {.name = "database.restore_denied",
         .operation = OperationId::make(),
         .right = Right::OwnSettings,
         .reason = toQString(refused.code)},
        [](const Act&) { return Result<>(); });
    (*office)->connections().closeHere();
}

Error nobodyAttends() {
    return {.kind = Error::Kind::Denied,
            .code = "restore.nobody_attends",
            .message = Restoring::tr("A restore needs the security administrator present."),
            .hint = Restoring::tr("A security administrator of the office types login and password "
                                  "beside the system administrator.")};
}

Error auditorNeeded() {
    return {.kind = Error::Kind::Denied,
            .code = "restore.auditor_needed",
            .message = Restoring::tr("This computer has no key to continue the audit trail."),
            .hint = Restoring::tr("On a new computer an auditor of the office types login and "
                                  "password too: that makes the key again.")};
}

}  // namespace zhiqiao
