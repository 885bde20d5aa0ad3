// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office_session.h"

#include "app/reader_program.h"
#include "app/worklist_days.h"
#include "core/exchange/child_reader.h"

#include "core/casework/away_evidence.h"
#include "core/casework/case_file.h"
#include "core/casework/contact_acts.h"
#include "core/casework/guidance_acts.h"
#include "core/casework/help_evidence.h"
#include "core/casework/service_correction.h"
#include "core/difficulties/difficulty_acts.h"
#include "core/onward/onward_acts.h"
#include "core/phrases/own_terms.h"
#include "core/programmes/enrolment_acts.h"
#include "core/security/accounts/requests.h"
#include "core/security/office_calendar.h"
#include "core/standing/standing_acts.h"
#include "core/storage/list_away.h"
#include "core/storage/list_comparisons.h"
#include "core/storage/sql_agreed_contacts.h"
#include "core/storage/sql_away_store.h"
#include "core/storage/sql_contact_sheets.h"
#include "core/storage/sql_difficulty_store.h"
#include "core/storage/sql_duplicate_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_onward_store.h"
#include "core/storage/sql_standing_store.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Session {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

/// Whichever sheet the request holds.
AlsoForService sheetsOfOrder(const SqlContext& context, const QJsonObject& order) {
    return [context, order](const Act& act, ServiceId service) -> Result<> {
        SqlGuidanceSheets guidances(context);
        SqlContactSheets contacts(context);
        if (auto done = sheetOfOrder(guidances, order)(act, service); !done) return done;
        return contactSheetOfOrder(contacts, order)(act, service);
    };
}

HouseholdListDays householdDays(const Codes& codes, const Clock& clock) {
    HouseholdListDays days;
    days.contract = codes.parameters.number(u"zero.contract_warn_days"_s, clock.today())
                        .value_or(days.contract);
    return days;
}

/// Nothing when the rules cannot be read: loadCodes() has told of a broken installation.
std::optional<AlikeAnswers> alikeAnswers(PersonStore& people, SqlContext context) {
    auto loaded = DuplicateRules::load();
    if (!loaded) return {};
    const auto rules = std::make_shared<const DuplicateRules>(*std::move(loaded));
    const auto store = std::make_shared<SqlDuplicateStore>(context);
    return AlikeAnswers{
        .find =
            [&people, rules, store](const PersonFacts& facts) {
                return findAlike({people, *store, *rules}, facts);
            },
        .keepApart = [store](const Act& act, PersonId one,
                             PersonId other) { return store->keepApart(act, one, other); }};
}

}  // namespace

WorklistDays worklistDays(const Codes& codes, const Clock& clock) {
    WorklistDays days;
    const auto number = [&](const QString& parameter, int otherwise) {
        return codes.parameters.number(parameter, clock.today()).value_or(otherwise);
    };
    days.ahead = number(u"work.ahead_days"_s, days.ahead);
    days.contract = number(u"zero.contract_warn_days"_s, days.contract);
    return days;
}

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
      hardship(database_->context()),
      help(database_->context()),
      followUps(database_->context()),
      merges(database_->context()),
      offices(database_->context()),
      households(database_->context()),
      contracts(database_->context()),
      batches(database_->context()),
      users(database_->context()),
      approvals(database_->context()),
      outcomes(database_->context(), codes_.lists),
      consents(database_->context()),
      findings(database_->context()),
      holds(database_->context(), worklistDays(codes_, *clock_)),
      enrolments(database_->context()),
      peopleRows(peopleList(database_->context(), *clock_)),
      vacancyRows(vacanciesList(database_->context())),
      employerRows(employersList(database_->context(), *clock_)),
      referralRows(referralsList(database_->context(), *clock_)),
      worklistRows(worklist(database_->context(), *clock_, worklistDays(codes_, *clock_))),
      journalRows(journalList(database_->context())),
      hardshipRows(hardshipList(database_->context(), *clock_)),
      helpRows(helpPlansList(database_->context(), *clock_)),
      registrationRows(registrationsList(database_->context(), *clock_)),
      calendarRows(codes_.calendar),
      householdRows(householdsList(database_->context(), *clock_, householdDays(codes_, *clock_))),
      findingRows(findingsList(database_->context(), *clock_)),
      comparisonRows(comparisonsList(database_->context())),
      awayRows(awayList(database_->context(), *clock_)) {}

Result<std::unique_ptr<OfficeSession>> OfficeSession::begin(
    std::unique_ptr<OfficeDatabase> database, std::optional<QDate> today,
    std::unique_ptr<Clock> clock) {
    auto codes = loadCodes();
    if (!codes) return fail(codes.error());
    auto standards = loadStandards();
    if (!standards) return fail(standards.error());
    auto categories = HardshipCategories::load();
    if (!categories) return fail(categories.error());
    auto templates = HelpTemplates::load();
    if (!templates) return fail(templates.error());
    auto followUpRules = FollowUpRules::load();
    if (!followUpRules) return fail(followUpRules.error());
    auto programmes = Programmes::load();
    if (!programmes) return fail(programmes.error());
    auto common = CommonPasswords::load();
    if (!common) return fail(common.error());
    if (!clock) clock = clockFor(database->facts(), today);
    std::unique_ptr<OfficeSession> session(new OfficeSession(
        std::move(database), *std::move(codes), *std::move(standards), std::move(clock)));
    session->common_ = *std::move(common);
    session->categories_ = *std::move(categories);
    session->templates_ = *std::move(templates);
    session->followUpRules_ = *std::move(followUpRules);
    session->programmes_ = *std::move(programmes);
    session->followChecks(true);
    return session;
}

CaseworkPorts OfficeSession::ports() {
    return {transactions, people,     vacancies, referrals,  services,
            offices,      households, codes_,    standards_, &contracts};
}

HardshipPorts OfficeSession::hardshipPorts() {
    return {transactions,
            people,
            hardship,
            codes_,
            categories_,
            [this](const Act& act, PersonId person) -> Result<> {
                if (auto done = refreshPerson(ports(), act, person); !done) return done;
                return followHardship(helpPorts(), act, person);
            }};
}

HelpPorts OfficeSession::helpPorts() {
    return {transactions, people,
            hardship,     help,
            offices,      codes_,
            templates_,   [this](PersonId person) {
                return helpEvidenceOf(ports(), person); }};
}

FollowUpPorts OfficeSession::followUpPorts() {
    return {
        transactions,
        referrals,
        followUps,
        codes_,
        followUpRules_,
        [this](const Act& act, PersonId person) { return refreshPerson(ports(), act, person); }};
}

MergePorts OfficeSession::mergePorts() {
    return {transactions,
            people,
            merges,
            hardship,
            households,
            referrals,
            codes_,
            [this](const Act& act, PersonId person) -> Result<> {
                if (auto done = refreshPerson(ports(), act, person); !done) return done;
                return followHardship(helpPorts(), act, person);
            },
            enrolments};
}

CheckPorts OfficeSession::checkPorts() {
    return {findings, ports(), hardship, consents, categories_};
}

void OfficeSession::followChecks(bool follow) {
    transactions.followWith(
        [this, follow](const Act& act, const TouchedRecords& touched) -> Result<> {
            if (auto done = refreshFollowing(act, touched); !done || !follow) return done;
            return refreshFindings(checkPorts(), touched, act.today());
        });
}

Result<> OfficeSession::refreshFollowing(const Act& act, const TouchedRecords& touched) {
    const auto subjects = findings.subjectsOf(touched);
    if (!subjects) return fail(subjects.error());
    const auto plans = helpPorts();
    const auto placements = followUpPorts();
    SqlAgreedContacts agreed(database_->context());
    SqlDifficultyStore difficulties(database_->context());
    const DifficultyPorts tickets{transactions, difficulties, offices, codes_};
    SqlOnwardStore onward(database_->context());
    SqlAwayStore away(database_->context());
    SqlStandingStore standing(database_->context());
    const StandingPorts standings{transactions, standing, codes_};
    for (const auto& subject : *subjects) {
        if (subject.kind == CheckSubject::Household)
            if (auto done = refreshStanding(standings, act, {true, subject.id}); !done) return done;
        if (subject.kind != CheckSubject::Person) continue;
        const PersonId person(subject.id);
        if (auto done = refreshHelpRows(plans, act, person); !done) return done;
        if (auto done = refreshFollowUpRows(placements, act, person); !done) return done;
        if (auto done = refreshAgreedContact(ports(), agreed, act, person); !done) return done;
        if (auto done = refreshDifficultyRows(tickets, act, person); !done) return done;
        if (auto done = refreshEnrolmentRows(enrolments, act, person); !done) return done;
        if (auto done = refreshOnwardRows(onward, act, person); !done) return done;
        if (auto done = refreshAwayRow(ports(), away, followUps, act, person); !done) return done;
        if (auto done = refreshStanding(standings, act, {false, subject.id}); !done) return done;
    }
    return {};
}

ImportPorts OfficeSession::importPorts() {
    return {
        .transactions = transactions,
        .batches = batches,
        .people = people,
        .vacancies = vacancies,
        .codes = codes_,
        .personChanged = [this](const Act& act,
                                PersonId person) { return refreshPerson(ports(), act, person); },
        .approvals = &approvals,
        .alike = alikeAnswers(people, database_->context()),
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
    const auto own = ownDays(offices, database_->office());
    if (!own) return fail(own.error());
    codes_.calendar = codes_.calendar.withOwn(*own);
    return {};
}

Result<> OfficeSession::readOwnTerms() {
    const auto settings = offices.settingsOfAll(phraseSetting(u""));
    if (!settings) return fail(settings.error());
    codes_.lists.layOver(ownTerms(codes_.lists, *settings, office()));
    return {};
}

Result<> OfficeSession::noteSignIn() {
    if (!database_->signedIn()) return {};
    const auto who = actor();
    if (!who) return fail(who.error());
    const auto failures = database_->failuresBefore();
    return transactions.run(*who,
                            {.name = "user.sign_in",
                             .operation = OperationId::make(),
                             .subject = "staff",
                             .subjectId = who->staff.value(),
                             .right = Right::OwnSettings,
                             .reason = failures > 0 ? u"failures=%1"_s.arg(failures) : QString()},
                            [&](const Act& act) { return users.clearFailures(act, who->staff); });
}

Result<AccountPorts> OfficeSession::accountPorts() {
    const auto profile = passwordProfile();
    if (!profile) return fail(profile.error());
    return AccountPorts{transactions,       users,   offices,
                        database_->shelf(), common_, passwordRules(*profile)};
}

Result<PasswordProfile> OfficeSession::passwordProfile() const {
    const auto settings = offices.settings(office(), std::nullopt);
    if (!settings) return fail(settings.error());
    return passwordProfileOf(settings->value(kPasswordProfileKey))
        .value_or(PasswordProfile::Gbt22239);
}

ApprovalPorts OfficeSession::approvalPorts() {
    const auto rights = [this](const Act& act, const ApprovalRequest& request) {
        return carryOutRights(users, act, request);
    };
    return {.transactions = transactions,
            .approvals = approvals,
            .orders = {{u"rights.grant"_s, rights},
                       {u"rights.revoke"_s, rights},
                       {kServiceCorrection,
                        [this](const Act& act, const ApprovalRequest& request) {
                            return carryOutCorrection(
                                ports(), act, request,
                                sheetsOfOrder(database_->context(), request.facts.order));
                        }},
                       {u"policy.password"_s,
                        [this](const Act& act, const ApprovalRequest& request) {
                            return carryOutPasswordProfile(offices, act, request);
                        }}},
            .versionOf = [this](const QString& subject, qint64 id) -> Result<std::optional<int>> {
                if (subject != u"staff"_s) return std::nullopt;
                const auto all = users.users();
                if (!all) return fail(all.error());
                const auto user = std::ranges::find(*all, StaffId(id), &UserAccount::staff);
                return user == all->end() ? std::nullopt : std::optional(rightsVersion(*user));
            }};
}

ChartPorts OfficeSession::chartPorts() const {
    return {outcomes, offices, users, codes_.divisions, codes_.parameters};
}

ReleasePorts OfficeSession::releasePorts() {
    return {transactions, users, offices, approvals, *clock_};
}

Result<> OfficeSession::changePassword(const QString& old, const QString& wanted) {
    const auto who = actor();
    if (!who) return fail(who.error());
    const auto ports = accountPorts();
    if (!ports) return fail(ports.error());
    return changeOwnPassword(*ports, *who, old, wanted);
}

Result<bool> OfficeSession::passwordDue() const {
    const auto signedIn = database_->signedIn();
    if (!signedIn) return false;
    const auto all = users.users();
    if (!all) return fail(all.error());
    const auto self = std::ranges::find(*all, *signedIn, &UserAccount::staff);
    if (self == all->end()) return false;
    const auto profile = passwordProfile();
    if (!profile) return fail(profile.error());
    const auto rules = passwordRules(*profile);
    return self->mustChange ||
           (self->passwordSetAt &&
            passwordExpired(rules, self->passwordSetAt->date(), clock_->now().date()));
}

Result<Actor> OfficeSession::actor() const {
    if (actor_) return *actor_;
    if (const auto signedIn = database_->signedIn())
        return Actor{*signedIn, database_->office(), QSysInfo::machineHostName()};
    if (facts().demo) {
        const auto demo = users.findByLogin(u"demo"_s);
        if (!demo) return fail(demo.error());
        if (*demo) return actorOf(**demo);
    }
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
    return Actor{first->id, first->office, QSysInfo::machineHostName()};
}

Actor actorOf(const UserAccount& user) {
    return {user.staff, user.office, QSysInfo::machineHostName()};
}

void OfficeSession::showListsTo(const Standing& viewer) {
    if (!facts().demo && !database_->signedIn()) return;
    for (auto* list : lists()) showOnlyTo(*list, viewer);
}

std::vector<ListSource*> OfficeSession::lists() {
    return {peopleRows.get(),    vacancyRows.get(),      employerRows.get(), referralRows.get(),
            worklistRows.get(),  journalRows.get(),      hardshipRows.get(), helpRows.get(),
            householdRows.get(), registrationRows.get(), findingRows.get(),  comparisonRows.get(),
            awayRows.get()};
}

}  // namespace zhiqiao
