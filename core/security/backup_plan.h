// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"
#include "core/security/transactions.h"

#include <QTime>

namespace zhiqiao {

/// Settings of the office. The plan is decided; the rest is what came of it, and says nothing about
/// the records, so the digest of the rows leaves it out.
namespace backup_setting {
inline const QString kFolder = QStringLiteral("backup.folder");
inline const QString kSecondFolder = QStringLiteral("backup.folder2");
inline const QString kEvery = QStringLiteral("backup.every");        // days
inline const QString kAt = QStringLiteral("backup.at");              // HH:mm
inline const QString kKeep = QStringLiteral("backup.keep");          // files
inline const QString kLast = QStringLiteral("backup.last");          // day
inline const QString kFailed = QStringLiteral("backup.failed");      // day and error code
inline const QString kDrill = QStringLiteral("backup.drill");        // day and what came out
inline const QString kRestored = QStringLiteral("backup.restored");  // day and both heads
}  // namespace backup_setting

/// When a backup is made by itself, where, and how many are kept.
struct BackupPlan {
    QStringList folders;  ///< each gets one; none: backups are made by hand
    int everyDays = 1;    ///< 1 to 7
    QTime at{17, 30};     ///< local time of the office
    int keep = 14;        ///< per folder, at least 2
    bool operator==(const BackupPlan&) const = default;
};

/// What has been. Days are working days of the office.
struct BackupHistory {
    QDate since;                       ///< the day the office began
    std::optional<QDate> last = {};    ///< good one
    std::optional<QDate> failed = {};  ///< after the last good one
    QString failure = {};              ///< its error code
    std::optional<QDate> drilled = {};
    QString drill = {};  ///< "ok", or the checks or the error code that failed
    bool operator==(const BackupHistory&) const = default;
};

/// Nonsense in a setting counts as its default.
[[nodiscard]] BackupPlan backupPlan(const QMap<QString, QString>& settings);
[[nodiscard]] BackupHistory backupHistory(const QMap<QString, QString>& settings, QDate since);

enum class BackupLevel {
    Good,
    Late,     ///< the last good one is more than a day over the plan, failed, or there is none
    Overdue,  ///< for seven days over the plan
};
struct BackupState {
    BackupLevel level = BackupLevel::Good;
    QString words;  ///< one sentence
    QString hint;   ///< what to do; empty when all is well
};
/// Without folders the plan is taken to be one a day, made by hand.
[[nodiscard]] BackupState backupState(const BackupPlan& plan, const BackupHistory& history,
                                      QDate today);
/// On the day at the hour, and at once on a later one: the computer was off.
[[nodiscard]] bool isBackupDue(const BackupPlan& plan, const BackupHistory& history, QDate today,
                               QTime now);
/// Whether the day that ends has no backup yet and should.
[[nodiscard]] bool isBackupDueToday(const BackupPlan& plan, const BackupHistory& history,
                                    QDate today);

/// 职桥备份-63010201-20221130-1730.zqb
[[nodiscard]] QString backupFileName(const QString& officeCode, const QDateTime& local);
/// Which of the names in a folder are older backups of the office beyond the newest `keep`.
[[nodiscard]] QStringList surplusBackups(const QStringList& names, const QString& officeCode,
                                         int keep);

/// Who made a backup: a person who may, or the program by the plan such a person decided.
enum class BackupBy { Person, Plan };

/// The act before the first byte: whoever may not take the records along is refused, and an attempt
/// that never ends is kept too. Errors: right.denied.
Result<> beginBackup(Transactions& transactions, const Actor& actor, BackupBy by);
/// Keeps the day of a good backup and forgets a failure before it.
Result<> recordBackup(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                      const OperationId& operation, BackupBy by = BackupBy::Person);
/// Each attempt is an act; the setting changes with the day and the cause.
Result<> recordBackupFailure(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                             const Error& why, BackupBy by);
/// `outcome`: "ok", or what failed.
Result<> recordDrill(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                     const QString& outcome);
Result<> savePlan(Transactions& transactions, OfficeStore& offices, const Actor& actor,
                  const BackupPlan& plan);

/// Nothing when none was ever made.
Result<std::optional<QDate>> lastBackup(const OfficeStore& offices, OfficeId office);

}  // namespace zhiqiao
