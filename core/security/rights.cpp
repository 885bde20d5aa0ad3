// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/rights.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Rights {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

using Reach = std::optional<Scope>;
constexpr Reach none = std::nullopt;
constexpr Reach own = Scope::Own;
constexpr Reach office = Scope::Office;
constexpr Reach county = Scope::County;
constexpr Reach given = Scope::Province;  ///< as far as the grant reaches

struct Row {
    Right right;
    std::string_view code;
    const char* text;
    std::array<Reach, 6> reaches;  ///< clerk, supervisor, approver, sysadmin, secadmin, auditor
};

/// The matrix of roles and rights. `none` is a dash, the rest the widest the role goes.
constexpr Row kTable[] = {
    {Right::PersonRead,
     "person.read",
     QT_TRANSLATE_NOOP("Rights", "see people"),
     {given, given, given, none, none, none}},
    {Right::PersonReveal,
     "person.reveal",
     QT_TRANSLATE_NOOP("Rights", "reveal a masked field"),
     {given, given, given, none, none, none}},
    {Right::PersonWrite,
     "person.write",
     QT_TRANSLATE_NOOP("Rights", "record people"),
     {own, office, none, none, none, none}},
    {Right::ServiceWrite,
     "service.write",
     QT_TRANSLATE_NOOP("Rights", "record services"),
     {own, office, none, none, none, none}},
    {Right::CaseReassign,
     "case.reassign",
     QT_TRANSLATE_NOOP("Rights", "reassign people"),
     {none, office, none, none, none, none}},
    {Right::CorrectionRequest,
     "correction.request",
     QT_TRANSLATE_NOOP("Rights", "ask for a correction"),
     {own, none, none, none, none, none}},
    {Right::CorrectionApprove,
     "correction.approve",
     QT_TRANSLATE_NOOP("Rights", "approve a correction"),
     {none, office, none, none, none, none}},
    {Right::HardshipPropose,
     "hardship.propose",
     QT_TRANSLATE_NOOP("Rights", "propose a recognition"),
     {own, none, none, none, none, none}},
    {Right::HardshipReview,
     "hardship.review",
     QT_TRANSLATE_NOOP("Rights", "review a recognition"),
     {none, given, none, none, none, none}},
    {Right::HardshipConfirm,
     "hardship.confirm",
     QT_TRANSLATE_NOOP("Rights", "confirm a recognition"),
     {none, none, given, none, none, none}},
    {Right::ClaimEnter,
     "claim.enter",
     QT_TRANSLATE_NOOP("Rights", "enter a claim"),
     {own, none, none, none, none, none}},
    {Right::ClaimCheck,
     "claim.check",
     QT_TRANSLATE_NOOP("Rights", "check a claim"),
     {none, given, none, none, none, none}},
    {Right::ClaimApprove,
     "claim.approve",
     QT_TRANSLATE_NOOP("Rights", "approve a claim"),
     {none, none, given, none, none, none}},
    {Right::BatchRelease,
     "batch.release",
     QT_TRANSLATE_NOOP("Rights", "release a payment"),
     {none, none, given, none, none, none}},
    {Right::VacancyRead,
     "vacancy.read",
     QT_TRANSLATE_NOOP("Rights", "see vacancies"),
     {given, given, given, none, none, none}},
    {Right::VacancyWrite,
     "vacancy.write",
     QT_TRANSLATE_NOOP("Rights", "record employers and vacancies"),
     {office, office, none, none, none, none}},
    {Right::EmployerBlock,
     "employer.block",
     QT_TRANSLATE_NOOP("Rights", "block an employer"),
     {none, office, none, none, none, none}},
    {Right::FormPrint,
     "form.print",
     QT_TRANSLATE_NOOP("Rights", "print a form"),
     {given, given, given, none, none, none}},
    {Right::ListPrint,
     "list.print",
     QT_TRANSLATE_NOOP("Rights", "print a list"),
     {own, given, given, none, none, none}},
    {Right::ExportOwn,
     "export.own",
     QT_TRANSLATE_NOOP("Rights", "export the own worklist and caseload"),
     {own, own, own, none, none, none}},
    {Right::ExportSome,
     "export.some",
     QT_TRANSLATE_NOOP("Rights", "export a list"),
     {none, given, given, none, none, none}},
    {Right::ExportMany,
     "export.many",
     QT_TRANSLATE_NOOP("Rights", "export a long list"),
     {none, given, given, none, none, none}},
    {Right::ExportApprove,
     "export.approve",
     QT_TRANSLATE_NOOP("Rights", "approve the export of a long list"),
     {none, given, given, none, none, none}},
    {Right::ExportRaw,
     "export.raw",
     QT_TRANSLATE_NOOP("Rights", "export sealed columns"),
     {none, none, none, none, none, none}},
    {Right::ExportLimitSet,
     "export.limit",
     QT_TRANSLATE_NOOP("Rights", "set from how many rows an export needs a second person"),
     {none, none, none, none, office, none}},
    {Right::ImportStage,
     "import.stage",
     QT_TRANSLATE_NOOP("Rights", "prepare an import"),
     {office, office, none, none, none, none}},
    {Right::ImportCommit,
     "import.commit",
     QT_TRANSLATE_NOOP("Rights", "commit an import"),
     {none, office, none, none, none, none}},
    {Right::ChartView,
     "chart.view",
     QT_TRANSLATE_NOOP("Rights", "see charts"),
     {own, county, given, none, none, none}},
    {Right::OfficeWrite,
     "office.write",
     QT_TRANSLATE_NOOP("Rights", "change the office's facts"),
     {none, office, none, office, none, none}},
    {Right::UserWrite,
     "user.write",
     QT_TRANSLATE_NOOP("Rights", "manage users"),
     {none, none, none, office, none, none}},
    {Right::UserRead,
     "user.read",
     QT_TRANSLATE_NOOP("Rights", "see the users"),
     {none, none, none, office, office, given}},
    {Right::RightsGrant,
     "rights.grant",
     QT_TRANSLATE_NOOP("Rights", "give and take rights"),
     {none, none, none, none, office, none}},
    {Right::RightsConfirm,
     "rights.confirm",
     QT_TRANSLATE_NOOP("Rights", "confirm a change of rights"),
     {none, office, none, none, office, none}},
    {Right::RightsRead,
     "rights.read",
     QT_TRANSLATE_NOOP("Rights", "see who has which rights"),
     {none, none, none, none, office, given}},
    {Right::UserUnlock,
     "user.unlock",
     QT_TRANSLATE_NOOP("Rights", "unlock a user"),
     {none, none, none, none, office, none}},
    {Right::BackupMake,
     "backup.make",
     QT_TRANSLATE_NOOP("Rights", "make a backup"),
     {none, none, none, office, none, none}},
    {Right::BackupApprove,
     "backup.approve",
     QT_TRANSLATE_NOOP("Rights", "approve a backup"),
     {none, none, none, none, office, none}},
    {Right::BackupRead,
     "backup.read",
     QT_TRANSLATE_NOOP("Rights", "see the state of backups"),
     {none, none, none, office, office, given}},
    {Right::RestoreRun,
     "restore.run",
     QT_TRANSLATE_NOOP("Rights", "restore a backup"),
     {none, none, none, office, none, none}},
    {Right::RestoreAttend,
     "restore.attend",
     QT_TRANSLATE_NOOP("Rights", "be present at a restore"),
     {none, none, none, none, office, none}},
    {Right::AuditOwn,
     "audit.own",
     QT_TRANSLATE_NOOP("Rights", "see the own acts"),
     {own, own, own, own, own, own}},
    {Right::AuditRead,
     "audit.read",
     QT_TRANSLATE_NOOP("Rights", "read the audit trail"),
     {none, none, none, none, none, given}},
    {Right::AuditVerify,
     "audit.verify",
     QT_TRANSLATE_NOOP("Rights", "verify the audit trail"),
     {none, none, none, none, none, given}},
    {Right::AuditExport,
     "audit.export",
     QT_TRANSLATE_NOOP("Rights", "export the audit trail"),
     {none, none, none, none, none, given}},
    {Right::AuditPurge,
     "audit.purge",
     QT_TRANSLATE_NOOP("Rights", "purge the audit trail"),
     {none, none, none, none, none, office}},
    {Right::RulePropose,
     "rule.propose",
     QT_TRANSLATE_NOOP("Rights", "propose a rule"),
     {none, given, none, none, none, none}},
    {Right::RuleApprove,
     "rule.approve",
     QT_TRANSLATE_NOOP("Rights", "approve a rule"),
     {none, none, given, none, none, none}},
    {Right::RuleRead,
     "rule.read",
     QT_TRANSLATE_NOOP("Rights", "read the rules"),
     {given, given, given, none, none, given}},
    {Right::OwnSettings,
     "settings.own",
     QT_TRANSLATE_NOOP("Rights", "change own settings"),
     {own, own, own, own, own, own}},
};

const Row* rowOf(Right right) {
    const auto found = std::ranges::find(kTable, right, &Row::right);
    return found == std::end(kTable) ? nullptr : &*found;
}

/// How many digits of the division two offices share within the scope.
qsizetype sharedDigits(Scope scope) {
    switch (scope) {
    case Scope::County: return 6;
    case Scope::Prefecture: return 4;
    case Scope::Province: return 2;
    case Scope::Own:
    case Scope::Office: break;
    }
    return 0;
}

QString whoMay(Right right) {
    QStringList titles;
    for (const auto role : rolesWith(right)) titles << titleOf(role);
    return titles.isEmpty() ? Rights::tr("Nobody has this right.")
                            : Rights::tr("Ask a %1.").arg(titles.join(u'、'));
}

Error denied(Right right) {
    return {.kind = Error::Kind::Denied,
            .code = "right.denied",
            .message = Rights::tr("You have no right to %1.").arg(textOf(right)),
            .hint = whoMay(right),
            .detail = u"right="_s + toQString(codeOf(right))};
}

Error outOfScope(Right right) {
    return {
        .kind = Error::Kind::Denied,
        .code = "right.out_of_scope",
        .message = Rights::tr("Your right to %1 does not reach this record.").arg(textOf(right)),
        .hint = Rights::tr("Ask who is in charge of it, or your supervisor."),
        .detail = u"right="_s + toQString(codeOf(right))};
}

}  // namespace

std::string_view codeOf(Right right) {
    const auto* row = rowOf(right);
    return row ? row->code : "nothing";
}

std::optional<Right> rightOf(QStringView code) {
    for (const auto& row : kTable)
        if (code == QLatin1StringView(row.code.data(), qsizetype(row.code.size())))
            return row.right;
    return std::nullopt;
}

QString textOf(Right right) {
    const auto* row = rowOf(right);
    return row ? Rights::tr(row->text) : QString();
}

std::vector<Right> allRights() {
    std::vector<Right> rights;
    for (const auto& row : kTable) rights.push_back(row.right);
    return rights;
}

std::optional<Scope> widest(Role role, Right right) {
    const auto* row = rowOf(right);
    return row ? row->reaches[size_t(role)] : std::nullopt;
}

std::optional<Scope> reach(const std::vector<Grant>& grants, Right right) {
    std::optional<Scope> furthest;
    for (const auto& grant : grants)
        if (const auto most = widest(grant.role, right))
            furthest = std::max(furthest, std::optional(std::min(*most, grant.scope)));
    return furthest;
}

std::vector<Role> rolesWith(Right right) {
    std::vector<Role> roles;
    for (const auto role : kRoles)
        if (widest(role, right)) roles.push_back(role);
    return roles;
}

bool isWithin(Scope scope, const Standing& standing, const Whereabouts& record) {
    if (scope == Scope::Own)
        return record.officers.empty()
                   ? record.office == standing.office
                   : std::ranges::find(record.officers, standing.staff) != record.officers.end();
    if (record.office == standing.office) return true;
    const auto digits = sharedDigits(scope);
    return digits > 0 && standing.division.size() >= digits &&
           record.division.left(digits) == standing.division.left(digits);
}

Result<> mayDo(const Standing& standing, Right right, const std::optional<Whereabouts>& record) {
    const auto far = standing.active ? reach(standing.grants, right) : std::nullopt;
    if (!far) return fail(denied(right));
    if (record && !isWithin(*far, standing, *record)) return fail(outOfScope(right));
    return {};
}

}  // namespace zhiqiao
