// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/exchange/import_table.h"
#include "core/outcomes/caseload_series.h"
#include "core/people/batch_store.h"
#include "core/storage/list_sources.h"
#include "core/storage/office_database.h"
#include "core/storage/sql_batch_store.h"
#include "core/storage/sql_office_store.h"
#include "core/storage/sql_outcome_store.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_referral_store.h"
#include "core/storage/sql_service_store.h"
#include "core/storage/sql_transactions.h"
#include "core/storage/sql_user_store.h"
#include "core/storage/sql_vacancy_store.h"

namespace zhiqiao {

/// The clock an office works by: the day asked for, else the demo's own or the real one. Only a
/// demo's records lie on that day; those of a real office bear the hour they were made.
[[nodiscard]] std::unique_ptr<Clock> clockFor(const DatabaseFacts& facts,
                                              std::optional<QDate> asked);

/// An opened office with every concrete store, shared by the desktop and the command line. Built
/// top to bottom, destroyed bottom to top; the lanes that use it must have finished before.
class OfficeSession {
    std::unique_ptr<OfficeDatabase> database_;
    Codes codes_;
    std::vector<ServiceStandard> standards_;
    std::unique_ptr<Clock> clock_;

public:
    /// `clock` is taken over when given; else clockFor().
    /// Errors: those of loadCodes() and loadStandards(); session.no_staff when nobody works here.
    static Result<std::unique_ptr<OfficeSession>> begin(std::unique_ptr<OfficeDatabase> database,
                                                        std::optional<QDate> today,
                                                        std::unique_ptr<Clock> clock = {});

    [[nodiscard]] OfficeDatabase& database() { return *database_; }
    [[nodiscard]] const DatabaseFacts& facts() const { return database_->facts(); }
    [[nodiscard]] const Codes& codes() const { return codes_; }
    [[nodiscard]] const Clock& clock() const { return *clock_; }
    [[nodiscard]] const std::vector<ServiceStandard>& standards() const { return standards_; }
    [[nodiscard]] CaseworkPorts ports();
    /// The session outlives them.
    [[nodiscard]] ImportPorts importPorts();

    SqlTransactions transactions;
    SqlPersonStore people;
    SqlVacancyStore vacancies;
    SqlReferralStore referrals;
    SqlServiceStore services;
    SqlOfficeStore offices;
    SqlBatchStore batches;
    SqlUserStore users;
    SqlOutcomeStore outcomes;
    std::unique_ptr<ListSource> peopleRows;
    std::unique_ptr<ListSource> vacancyRows;
    std::unique_ptr<ListSource> employerRows;
    std::unique_ptr<ListSource> referralRows;
    std::unique_ptr<ListSource> worklistRows;
    std::unique_ptr<ListSource> journalRows;

    /// Puts the office's own days over the published calendar. Asks the calling thread's
    /// connection; before anybody reads codes() elsewhere.
    Result<> readLocalDays();
    /// The office the database was made for.
    [[nodiscard]] OfficeId office() const { return database_->office(); }
    /// Who acts from now on.
    void setActor(const Actor& actor) { actor_ = actor; }
    /// Who was set; else the first of the office's active staff.
    /// Errors: session.no_staff, those of the database.
    Result<Actor> actor() const;
    /// undoUnfinishedImports(), which either program does once the office is open. A file has one
    /// program, so all that is unfinished there is dead; on a server another counter may be
    /// importing right now, so only what began more than a day ago is.
    Result<int> takeBackUnfinishedImports(const Actor& actor);
    [[nodiscard]] std::vector<ListSource*> lists();

private:
    OfficeSession(std::unique_ptr<OfficeDatabase> database, Codes codes,
                  std::vector<ServiceStandard> standards, std::unique_ptr<Clock> clock);

    std::optional<Actor> actor_;
};

}  // namespace zhiqiao
