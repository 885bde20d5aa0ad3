// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/backup_plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;
namespace key = backup_setting;

namespace {

struct BackupPlans {
    Q_DECLARE_TR_FUNCTIONS(BackupPlans)
};

constexpr int kMostDays = 7;
constexpr int kLeastKept = 2;
constexpr int kMostKept = 400;
constexpr int kLateAfterDays = 1;
constexpr int kOverdueAfterDays = 7;

int numberOr(const QString& text, int least, int most, int otherwise) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

std::optional<QDate> dayIn(const QString& text) {
    const auto day = QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayAnd(QDate day, const QString& what) { return day.toString(Qt::ISODate) + u' ' + what; }

Right rightFor(BackupBy by) {
    return by == BackupBy::Person ? Right::BackupMake : Right::OwnSettings;
}

}  // namespace

BackupPlan backupPlan(const QMap<QString, QString>& settings) {
    BackupPlan plan;
    for (const auto& folder : {settings.value(key::kFolder), settings.value(key::kSecondFolder)})
        if (!folder.isEmpty() && !plan.folders.contains(folder)) plan.folders << folder;
    plan.everyDays = numberOr(settings.value(key::kEvery), 1, kMostDays, plan.everyDays);
    plan.keep = numberOr(settings.value(key::kKeep), kLeastKept, kMostKept, plan.keep);
    if (const auto at = QTime::fromString(settings.value(key::kAt), u"HH:mm"_s); at.isValid())
        plan.at = at;
    return plan;
}

BackupHistory backupHistory(const QMap<QString, QString>& settings, QDate since) {
    const auto failed = settings.value(key::kFailed);
    const auto drill = settings.value(key::kDrill);
    return {.since = since,
            .last = dayIn(settings.value(key::kLast)),
            .failed = dayIn(failed),
            .failure = failed.section(u' ', 1),
            .drilled = dayIn(drill),
            .drill = drill.section(u' ', 1)};
}

BackupState backupState(const BackupPlan& plan, const BackupHistory& history, QDate today) {
    const auto from = history.last.value_or(history.since);
    const auto over = from.daysTo(today) - plan.everyDays;
    const bool late = !history.last || history.failed || over > kLateAfterDays;
    BackupState state{.level = over >= kOverdueAfterDays ? BackupLevel::Overdue
                               : late                    ? BackupLevel::Late
                                                         : BackupLevel::Good,
                      .words = {},
                      .hint = {}};
    const auto last = history.last ? history.last->toString(Qt::ISODate) : QString();
    if (history.failed && history.last)
        state.words = BackupPlans::tr("The backup of %1 failed; the last good one is of %2.")
                          .arg(history.failed->toString(Qt::ISODate), last);
    else if (history.failed)
        state.words = BackupPlans::tr("The backup of %1 failed; there is no good one yet.")
                          .arg(history.failed->toString(Qt::ISODate));
    else
        state.words = history.last ? BackupPlans::tr("The last backup is of %1.").arg(last)
                                   : BackupPlans::tr("There is no backup of this database yet.");
    if (state.level == BackupLevel::Good) return state;
    if (history.failed)
        state.hint = BackupPlans::tr(
            "Check that the medium is plugged in and has room, then back "
            "up now under Settings.");
    else if (plan.folders.isEmpty())
        state.hint = BackupPlans::tr(
            "Choose a folder on another disk under Settings, so that "
            "backups are made by themselves.");
    else
        state.hint = BackupPlans::tr("Back up now under Settings.");
    return state;
}

bool isBackupDueToday(const BackupPlan& plan, const BackupHistory& history, QDate today) {
    if (plan.folders.isEmpty()) return false;
    return !history.last || history.last->daysTo(today) >= plan.everyDays;
}

bool isBackupDue(const BackupPlan& plan, const BackupHistory& history, QDate today, QTime now) {
    if (!isBackupDueToday(plan, history, today)) return false;
    const bool missed = !history.last || history.last->daysTo(today) > plan.everyDays;
    return missed || now >= plan.at;
}

QString backupFileName(const QString& officeCode, const QDateTime& local) {
    return u"职桥备份-%1-%2.zqb"_s.arg(officeCode, local.toString(u"yyyyMMdd-HHmm"_s));
}

QStringList surplusBackups(const QStringList& names, const QString& officeCode, int keep) {
    const QRegularExpression ours(
        u"^职桥备份-%1-\\d{8}-\\d{4}\\.zqb$"_s.arg(QRegularExpression::escape(officeCode)));
    auto backups = names.filter(ours);
    std::ranges::sort(backups, std::greater());
    return backups.mid(std::max(keep, 1));
}

Result<> beginBackup(Transactions& transactions, const Actor& actor, BackupBy by) {
    return transactions.run(
        actor,
        {.name = "database.backup_begin", .operation = OperationId::make(), .right = rightFor(by)},
        [](const Act&) { return Result<>(); });
}

Result<> recordBackup(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                      const OperationId& operation, BackupBy by) {
    return transactions.run(
        actor, {.name = "database.backup", .operation = operation, .right = rightFor(by)},
        [&](const Act& act) -> Result<> {
            const auto day = act.today().toString(Qt::ISODate);
            if (auto kept = offices.saveSetting(act, {}, key::kLast, day); !kept) return kept;
            const auto settings = offices.settings(act.office(), {});
            if (!settings) return fail(settings.error());
            if (!settings->contains(key::kFailed)) return {};
            return offices.saveSetting(act, {}, key::kFailed, {});
        });
}

Result<> recordBackupFailure(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                             const Error& why, BackupBy by) {
    const auto settings = offices.settings(actor.office, {});
    if (!settings) return fail(settings.error());
    const auto before = settings->value(key::kFailed);
    return transactions.run(
        actor,
        {.name = "database.backup_failed", .operation = OperationId::make(), .right = rightFor(by)},
        [&](const Act& act) -> Result<> {
            const auto now = dayAnd(
                act.today(), QString::fromLatin1(why.code.data(), qsizetype(why.code.size())));
            if (now == before) return {};
            return offices.saveSetting(act, {}, key::kFailed, now);
        });
}

Result<> recordDrill(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                     const QString& outcome) {
    return transactions.run(
        actor,
        {.name = "database.drill", .operation = OperationId::make(), .right = Right::BackupMake},
        [&](const Act& act) {
            return offices.saveSetting(act, {}, key::kDrill, dayAnd(act.today(), outcome));
        });
}

Result<> savePlan(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                  const BackupPlan& plan) {
    const std::pair<QString, QString> settings[]{{key::kFolder, plan.folders.value(0)},
                                                 {key::kSecondFolder, plan.folders.value(1)},
                                                 {key::kEvery, QString::number(plan.everyDays)},
                                                 {key::kAt, plan.at.toString(u"HH:mm"_s)},
                                                 {key::kKeep, QString::number(plan.keep)}};
    return transactions.run(actor,
                            {.name = "database.backup_plan",
                             .operation = OperationId::make(),
                             .right = Right::BackupMake},
                            [&](const Act& act) -> Result<> {
                                for (const auto& [name, value] : settings)
                                    if (auto kept = offices.saveSetting(act, {}, name, value);
                                        !kept)
                                        return kept;
                                return {};
                            });
}

Result<std::optional<QDate>> lastBackup(const OfficeStore& offices, OfficeId office) {
    const auto settings = offices.settings(office, {});
    if (!settings) return fail(settings.error());
    return dayIn(settings->value(key::kLast));
}

}  // namespace zhiqiao
