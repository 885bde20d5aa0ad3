// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office.h"
#include "core/security/role.h"

#include <vector>

namespace zhiqiao {

/// What an act asks for. `Nothing` is granted to nobody: an act that names no right is refused.
enum class Right {
    Nothing,
    PersonRead,    ///< masked
    PersonReveal,  ///< one field for 30 seconds, with a reason
    PersonWrite,
    ServiceWrite,  ///< 职业指导, 岗位推荐, 培训或见习, receipts
    CaseReassign,
    CorrectionRequest,  ///< of a closed service
    CorrectionApprove,
    HardshipPropose,
    HardshipReview,
    HardshipConfirm,
    ClaimEnter,
    ClaimCheck,
    ClaimApprove,
    BatchRelease,
    VacancyRead,
    VacancyWrite,
    EmployerBlock,
    FormPrint,
    ListPrint,
    ExportOwn,      ///< the own worklist and caseload, without sealed columns
    ExportSome,     ///< up to the office's limit of rows
    ExportMany,     ///< above it, with a second person's yes
    ExportApprove,  ///< to be that second person
    ExportRaw,      ///< sealed columns in clear: nobody
    ExportLimitSet,
    ImportStage,
    ImportCommit,
    ChartView,
    OfficeWrite,  ///< facts, calendar, numbering, printers
    UserWrite,    ///< add, reset, disable; gives no rights
    UserRead,
    RightsGrant,
    RightsConfirm,
    RightsRead,
    UserUnlock,
    BackupMake,
    BackupApprove,
    BackupRead,
    RestoreRun,
    RestoreAttend,
    AuditOwn,
    AuditRead,
    AuditVerify,
    AuditExport,
    AuditPurge,  ///< never below the floor
    RulePropose,
    RuleApprove,
    RuleRead,
    OwnSettings,  ///< theme, type size, language, own password: everybody
};

[[nodiscard]] std::string_view codeOf(Right right);  ///< "person.write"
[[nodiscard]] std::optional<Right> rightOf(QStringView code);
[[nodiscard]] QString textOf(Right right);  ///< translated, for refusals: "record people"
/// Every right but Nothing, in the order of the table.
[[nodiscard]] std::vector<Right> allRights();

/// A role as it was given to a person: it reaches as far as both the role and the grant allow.
struct Grant {
    Role role = Role::Clerk;
    Scope scope = Scope::Own;
    bool operator==(const Grant&) const = default;
};

/// The widest a role's right reaches; nothing: the role does not have it.
[[nodiscard]] std::optional<Scope> widest(Role role, Right right);
/// What several grants add up to. Nothing: none of them gives it.
[[nodiscard]] std::optional<Scope> reach(const std::vector<Grant>& grants, Right right);
/// Roles that have the right, for "who may do it".
[[nodiscard]] std::vector<Role> rolesWith(Right right);

/// Who asks, as stored at this moment.
struct Standing {
    StaffId staff;
    OfficeId office;
    QString division;  ///< of the office
    bool active = true;
    std::vector<Grant> grants;
    bool operator==(const Standing&) const = default;
};

/// Whose a record is and where it lies; what belongs to no record lies in the asker's own office.
struct Whereabouts {
    std::vector<StaffId> officers;  ///< in charge at present; empty: nobody's
    OfficeId office;
    QString division;  ///< of that office
    bool operator==(const Whereabouts&) const = default;
};

/// What lies within `scope`: `Own` takes in what nobody of the own office is in charge of.
[[nodiscard]] bool isWithin(Scope scope, const Standing& standing, const Whereabouts& record);

/// Errors: right.denied (Denied) when no grant gives the right or the person has left;
/// right.out_of_scope (Denied) when it does not reach the record. Both name who may.
Result<> mayDo(const Standing& standing, Right right, const std::optional<Whereabouts>& record);

}  // namespace zhiqiao
