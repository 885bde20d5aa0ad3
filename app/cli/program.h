// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/office_session.h"
#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/casework/counter_acts.h"
#include "core/exchange/import_catalogue.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace zhiqiao::cli {

/// One run of zhiqiao-cli: the global options, the office opened when a verb first asks, and the
/// verb that was chosen.
class Program {
public:
    std::string db;
    std::string user;
    std::string today;
    std::string lang = "zh_CN";
    bool json = false;

    bool withPasswordDue = false;  ///< this verb is open to who has to choose a password first

    std::function<Exit()> verb;  ///< set by the chosen subcommand

    [[nodiscard]] Output output() const { return Output(json); }
    Result<DatabaseTarget> target() const;
    Result<std::optional<QDate>> askedDay() const;

    /// Errors: those of openOffice(), OfficeSession::begin() and signIn(); usage.bad_day.
    Result<OfficeSession*> session();
    /// Runs `work(session)` or tells why the office did not open.
    Exit withSession(const std::function<Exit(OfficeSession&)>& work);
    /// Who does what needs `right`: the one who signed in; in a demo where nobody was named, the
    /// first of its users that has it.
    /// `besides`: somebody who may not be the one, because he asked for it.
    Result<Actor> actorFor(OfficeSession& session, Right right,
                           std::optional<StaffId> besides = {}) const;
    /// Closes the office, so that the file is free for another verb of the same run.
    void close() { session_.reset(); }

private:
    /// What a program that ended in the middle of an import has left behind; never fatal.
    void takeBackUnfinishedImports();

    std::unique_ptr<OfficeSession> session_;
};

/// Each noun brings its verbs.
void addIdentityVerbs(CLI::App& app, Program& program);
void addDatabaseVerbs(CLI::App& app, Program& program);
void addBackupVerbs(CLI::App& noun, Program& program);  ///< of `db`
void addDemoVerbs(CLI::App& app, Program& program);
void addPersonVerbs(CLI::App& app, Program& program);
void addPersonRightsVerbs(CLI::App& noun, Program& program);  ///< of `person`
void addGraduateVerbs(CLI::App& app, Program& program);
void addRegistrationVerbs(CLI::App& app, Program& program);
void addVacancyVerbs(CLI::App& app, Program& program);
void addImportVerb(CLI::App& noun, Program& program, ImportKind kind);
void addCaseVerbs(CLI::App& app, Program& program);
void addServiceVerbs(CLI::App& noun, Program& program);  ///< contact and offer, of `case`
void addCampaignVerbs(CLI::App& app, Program& program);
void addProgrammeVerbs(CLI::App& app, Program& program);
void addHouseholdVerbs(CLI::App& app, Program& program);
void addReferralVerbs(CLI::App& app, Program& program);
void addOutcomeVerbs(CLI::App& app, Program& program);
void addDayVerb(CLI::App& noun, Program& program);  ///< of `outcome`
void addExportVerb(CLI::App& app, Program& program);
void addAuditVerbs(CLI::App& app, Program& program);
void addApprovalVerbs(CLI::App& app, Program& program);
void addCalendarVerbs(CLI::App& app, Program& program);
void addCheckVerbs(CLI::App& app, Program& program);
void addHardshipVerbs(CLI::App& app, Program& program);
void addHardshipPrintVerb(CLI::App& noun, Program& program);  ///< of `hardship`
void addHelpPlanVerbs(CLI::App& noun, Program& program);      ///< of `hardship`
void addFollowUpVerbs(CLI::App& noun, Program& program);      ///< of `case`
void addUserVerbs(CLI::App& app, Program& program);

/// For numbers typed on the command line. Errors: usage.bad_number.
Result<qint64> numberOf(const std::string& text);
/// For days typed on the command line. Errors: usage.bad_day.
Result<QDate> dayTyped(const std::string& text);
/// For amounts in yuan typed on the command line. Errors: usage.bad_amount.
Result<Money> moneyTyped(const std::string& text);
[[nodiscard]] bool isPdf(const QString& path);
[[nodiscard]] Error notPdf();  ///< usage.not_pdf, Invalid
[[nodiscard]] inline QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// A typed code or term as the code of that list.
/// Errors: usage.unknown_code, which says what is possible.
Result<QString> codeTyped(const CodeBook& lists, const QString& list, const std::string& typed);
[[nodiscard]] QString listed(const QStringList& words);  ///< "Possible: a, b."

/// obligation, clause, promised, delivered, due, state, not_counted of each promise.
[[nodiscard]] QJsonArray owedJson(const std::vector<Owed>& owed);

/// A request with its answer, as the contract says.
[[nodiscard]] QJsonObject approvalJson(const ApprovalRequest& request,
                                       const std::vector<Staff>& staff);

/// Asks for it in the actor's name and prints the request.
Exit askSecondPerson(const Output& output, OfficeSession& session, const Actor& actor,
                     const ApprovalDraft& draft);

/// id, counts, reason of a recorded service.
[[nodiscard]] QJsonObject serviceJson(const RecordedService& saved);

/// A bar on stderr when that is a terminal; says "not wanted" once the user pressed Ctrl+C.
[[nodiscard]] Progress terminalProgress(const QString& what);
/// Ctrl+C was pressed.
[[nodiscard]] bool interrupted();

/// Prints one page of a list as the contract says.
Exit printPage(const Output& output, const ListSource& list, const ListQuery& query);

}  // namespace zhiqiao::cli
