// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office_session.h"

#include "app/reader_program.h"
#include "core/exchange/child_reader.h"

#include "core/casework/case_file.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Session {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

}  // namespace

std::unique_ptr<Clock> clockFor(const DatabaseFacts& facts, std::optional<QDate> asked) {
    if (facts.demo) return std::make_unique<WorkingDayClock>(asked.value_or(facts.workingDay));
    if (asked) return std::make_unique<AskedDayClock>(*asked);
    return std::make_unique<SystemClock>();
}

OfficeSession::OfficeSession(std::unique_ptr<OfficeDatabase> database, Codes codes,
                             std::vector<ServiceStandard> standards, std::unique_ptr<Clock> clock)
    : database_(std::move(database)),
      codes_(std::move(codes)),
      standards_(std::move(standards)),
      clock_(std::move(clock)),
      transactions(database_->context(), *clock_),
      people(database_->context()),
      vacancies(database_->context()),
      referrals(database_->context()),
      services(database_->context()),
      offices(database_->context()),
      batches(database_->context()),
      users(database_->context()),
      outcomes(database_->context(), codes_.lists),
      peopleRows(peopleList(database_->context(), *clock_)),
      vacancyRows(vacanciesList(database_->context())),
      employerRows(employersList(database_->context(), *clock_)),
      referralRows(referralsList(database_->context(), *clock_)),
      worklistRows(worklist(database_->context(), *clock_)),
      journalRows(journalList(database_->context())) {}

Result<std::unique_ptr<OfficeSession>> OfficeSession::begin(
    std::unique_ptr<OfficeDatabase> database, std::optional<QDate> today,
    std::unique_ptr<Clock> clock) {
    auto codes = loadCodes();
    if (!codes) return fail(codes.error());
    auto standards = loadStandards();
    if (!standards) return fail(standards.error());
    if (!clock) clock = clockFor(database->facts(), today);
    return std::unique_ptr<OfficeSession>(new OfficeSession(
        std::move(database), *std::move(codes), *std::move(standards), std::move(clock)));
}

CaseworkPorts OfficeSession::ports() {
    return {transactions, people, vacancies, referrals, services, offices, codes_, standards_};
}

ImportPorts OfficeSession::importPorts() {
    return {.transactions = transactions,
            .batches = batches,
            .people = people,
            .vacancies = vacancies,
            .codes = codes_,
            .personChanged =
                [this](const Act& act, PersonId person) {
                    return refreshObligations(ports(), act, person);
                },
            .openTable =
                [reader = ReaderProcess{.program = readerProgram()}](
                    const QString& path, const TableLimits& limits, const StillWanted& wanted) {
                    return openTableInChild(reader, path, limits, wanted);
                }};
}

Result<int> OfficeSession::takeBackUnfinishedImports(const Actor& actor) {
    std::optional<QDateTime> before;
    if (database_->target().engine == Engine::Postgres) before = clock_->now().addDays(-1);
    return undoUnfinishedImports(importPorts(), actor, before);
}

Result<> OfficeSession::readLocalDays() {
    const auto days = offices.localDays(database_->office());
    if (!days) return fail(days.error());
    std::vector<CalendarDay> own;
    for (const auto& day : *days) own.push_back({day.day, day.isWorkday, day.name});
    codes_.calendar = codes_.calendar.with(own);
    return {};
}

Result<Actor> OfficeSession::actor() const {
    if (actor_) return *actor_;
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    const auto today = clock_->today();
    const Staff* first = nullptr;
    for (const auto& person : *staff)
        if (person.office == database_->office() && person.worksOn(today) &&
            (!first || person.id < first->id))
            first = &person;
    if (!first)
        return fail({.kind = Error::Kind::Denied,
                     .code = "session.no_staff",
                     .message = Session::tr("Nobody works in this office."),
                     .hint = Session::tr("Add a member of staff.")});
    return Actor{first->id, first->office};
}

std::vector<ListSource*> OfficeSession::lists() {
    return {peopleRows.get(),   vacancyRows.get(),  employerRows.get(),
            referralRows.get(), worklistRows.get(), journalRows.get()};
}

}  // namespace zhiqiao
