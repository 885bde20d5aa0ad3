// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/office_database.h"
#include "core/storage/sql_batch_store.h"
#include "core/storage/sql_household_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_referral_store.h"
#include "core/storage/sql_service_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_vacancy_store.h"
#include "tests/faults/disk_image.h"
#include "tests/support/counter.h"

#include <QTemporaryDir>

namespace zhiqiao::test {

/// What an office holds between two acts.
struct OfficeState {
    QString digest;
    qint64 acts = 0;  ///< rows of the journal
    bool operator==(const OfficeState&) const = default;
};

/// An office opened as the programs open it, and everything an act at the counter needs.
class OpenedOffice {
public:
    static Result<std::unique_ptr<OpenedOffice>> open(const DatabaseTarget& target,
                                                      const Clock& clock = sameDay());
    [[nodiscard]] static const Clock& sameDay();

    [[nodiscard]] OfficeDatabase& office() { return *office_; }
    [[nodiscard]] Database& writer() { return *writer_; }
    [[nodiscard]] const Actor& actor() const { return *actor_; }
    [[nodiscard]] CaseworkPorts ports();
    [[nodiscard]] BatchStore& batches() { return batches_; }

    Result<OfficeState> state();
    /// The first column of the first row, for questions a test asks past the stores.
    Result<QString> ask(const QString& sql);

private:
    OpenedOffice(std::unique_ptr<OfficeDatabase> office, Database* writer, const Clock& clock);

    std::unique_ptr<OfficeDatabase> office_;
    Database* writer_;
    std::optional<Actor> actor_;
    SqlTransactions transactions_;
    SqlOfficeStore offices_;
    SqlPersonStore people_;
    SqlVacancyStore vacancies_;
    SqlReferralStore referrals_;
    SqlServiceStore services_;
    SqlHouseholdStore households_;
    SqlBatchStore batches_;
};

/// Thirty acts of a counter, one journal row each: employers with a vacancy, persons registered,
/// guidance, referrals, receipts, contacts. An act that failed may be asked for again.
class CounterScript {
public:
    static constexpr int kActs = 30;
    Result<> act(OpenedOffice& at, int number);  ///< from 0

private:
    OperationId operation(int number);
    std::vector<OperationId> operations_;
    std::vector<VacancyId> vacancies_;
    std::vector<PersonId> persons_;
    std::vector<JobReferralId> referrals_;
};

/// A template for temporary folders: in memory where that can be had, for nobody waits for a disk
/// whose syncs are not carried out anyway.
[[nodiscard]] QString placeForFolders();

/// A folder with an office in it that nobody has opened yet.
class OfficeFolder {
public:
    /// The office every test begins with, made once per program.
    OfficeFolder();
    /// These files instead of the database of that office.
    explicit OfficeFolder(const DiskFiles& files);

    [[nodiscard]] DatabaseTarget target(const QString& vfs = {}) const;
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
    /// The database with whatever SQLite keeps beside it.
    [[nodiscard]] DiskFiles files() const;
    [[nodiscard]] QString path() const { return folder_.path(); }

private:
    QTemporaryDir folder_{placeForFolders()};
};

[[nodiscard]] inline bool isFullRun() { return qEnvironmentVariableIsSet("ZHIQIAO_FULL"); }
[[nodiscard]] inline int rounds(int full, int quick) { return isFullRun() ? full : quick; }

/// The seed of this run: ZHIQIAO_SEED, or the one that is kept. Says it, for good when it fails.
[[nodiscard]] unsigned saidSeed();

}  // namespace zhiqiao::test
