// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/make_office.h"

#include "app/campaign_office.h"
#include "app/difficulty_office.h"
#include "app/key_office.h"
#include "app/onward_office.h"
#include "app/programme_office.h"
#include "app/session_office.h"
#include "core/base/text.h"
#include "core/casework/notices.h"
#include "core/demo/demo_story.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MakeOffice {
    Q_DECLARE_TR_FUNCTIONS(MakeOffice)
};

/// Everybody may sign in: the officers who tell the story, one of every other role, and `demo`, who
/// does the business of all of them.
std::vector<NewStaff> demoStaff(int persons, QDate since) {
    std::vector<NewStaff> staff;
    const auto add = [&](const QString& name, const QString& login, std::vector<Grant> grants) {
        staff.push_back({name, toQString(codeOf(grants.front().role)), since, grants, login});
    };
    for (const auto& name : demoStaffNames(persons))
        add(name, u"clerk%1"_s.arg(staff.size() + 1), {{Role::Clerk, Scope::Office}});
    add(u"拉毛主管(演示)"_s, u"supervisor"_s, {{Role::Supervisor, Scope::Office}});
    add(u"更藏审批(演示)"_s, u"approver"_s, {{Role::Approver, Scope::County}});
    add(u"周系统(演示)"_s, u"sysadmin"_s, {{Role::SysAdmin, Scope::Office}});
    add(u"贺安全(演示)"_s, u"secadmin"_s, {{Role::SecAdmin, Scope::Office}});
    add(u"沈审计(演示)"_s, u"auditor"_s, {{Role::Auditor, Scope::Office}});
    add(u"演示用户(演示)"_s, u"demo"_s,
        {{Role::Supervisor, Scope::County},
         {Role::Clerk, Scope::County},
         {Role::Approver, Scope::County}});
    return staff;
}

Error unknownDivision(const Divisions& divisions, const Office& office, QDate today) {
    QStringList near;
    for (const auto* county : divisions.children(prefectureOf(office.code.left(6)), today))
        near << county->code + u' ' + county->name;
    return {
        .kind = Error::Kind::Invalid,
        .code = "office.unknown_division",
        .message = MakeOffice::tr("There is no division with the code %1.").arg(office.division),
        .hint = near.isEmpty() ? MakeOffice::tr("Six digits of a county, nine of a township.")
                               : MakeOffice::tr("Possible: %1.").arg(near.join(u", "_s)),
        .detail = u"field=division"_s};
}

}  // namespace

Result<DemoCounts> makeDemoOffice(const DatabaseTarget& target, const DemoSize& size,
                                  QDate workingDay, const Progress& progress) {
    NewOffice made{.office = demoOffice(), .staff = {}, .facts = {}};
    made.facts.demo = true;
    made.facts.workingDay = workingDay;
    made.facts.generator = demoGenerator(size);
    made.staff = demoStaff(size.persons, workingDay.addYears(-2));
    const auto firstDay = workingDay.addDays(-kDemoDays);
    std::optional<DemoCounts> counts;
    const auto tellStory = [&](std::unique_ptr<OfficeDatabase> office) -> Result<> {
        if (auto writer = office->connections().openForWriting(); !writer)
            return fail(writer.error());
        auto clock = std::make_unique<StoryClock>(firstDay);
        auto& moving = *clock;
        auto session = OfficeSession::begin(std::move(office), std::nullopt, std::move(clock));
        if (!session) return fail(session.error());
        const auto hardship = (*session)->hardshipPorts();
        const auto help = (*session)->helpPorts();
        const auto following = (*session)->followUpPorts();
        const DifficultyOffice difficulties(**session);
        (*session)->followChecks(false);
        const CampaignOffice campaigns(**session);
        const ProgrammeOffice programmes(**session);
        const SessionOffice sessions(**session);
        const OnwardOffice onward(**session);
        const KeyOffice firms(**session);
        SqlConsentStore consents((*session)->database().context());
        const auto notices = loadNotices();
        if (!notices) return fail(notices.error());
        const ConsentPorts consent{(*session)->transactions, consents, *notices};
        const DemoUndertakingPorts undertakings{
            campaigns.ports(), programmes.ports(), sessions.closing(), onward.ports(),
            consent,           firms.ports()};
        const auto told = createDemo((*session)->ports(), moving, size, workingDay, progress,
                                     {.hardship = &hardship,
                                      .help = &help,
                                      .following = &following,
                                      .difficulties = &difficulties.ports(),
                                      .undertakings = &undertakings});
        if (!told) return fail(told.error());
        const auto counted = countEverything((*session)->checkPorts(), workingDay, {});
        if (!counted) return fail(counted.error());
        counts = *told;
        return {};
    };
    const auto opened = createOffice(target, made, StoryClock(firstDay), {}, tellStory);
    if (!opened) return fail(opened.error());
    return *counts;
}

QStringList lostWith(const std::vector<FirstUser>& users) {
    const auto nobodyIs = [&](Role role) {
        return std::ranges::none_of(
            users, [&](const FirstUser& user) { return std::ranges::count(user.roles, role) > 0; });
    };
    QStringList lost;
    if (nobodyIs(Role::Clerk))
        lost << MakeOffice::tr("Without a specialist (专员) nobody can be registered or served.");
    if (nobodyIs(Role::Supervisor))
        lost << MakeOffice::tr(
            "Without a supervisor (主管) no import is committed, nothing closed "
            "is corrected, and no list is exported.");
    if (nobodyIs(Role::Approver))
        lost << MakeOffice::tr(
            "Without an approver (审批), at the superior bureau if nobody is here, "
            "no hardship is confirmed and no subsidy approved.");
    QSet<QString> business;
    for (const auto& user : users)
        if (std::ranges::none_of(user.roles, isAdministrator)) business.insert(user.login);
    if (business.size() < 3)
        lost << MakeOffice::tr(
            "With fewer than three people at the work, proposing, checking and "
            "approving one case is not possible here; somebody of the superior "
            "bureau has to do one of them.");
    return lost;
}

Result<> enoughForOffice(const std::vector<FirstUser>& users) {
    QSet<QString> logins;
    QSet<QString> names;
    for (const auto& user : users) {
        if (auto fits = rolesFit(user.roles); !fits) return fits;
        if (logins.contains(user.login))
            return fail({.kind = Error::Kind::Invalid,
                         .code = "setup.login_twice",
                         .message = MakeOffice::tr("Two people have the login %1.").arg(user.login),
                         .hint = MakeOffice::tr("Give each person a login of their own.")});
        if (names.contains(user.name))
            return fail(
                {.kind = Error::Kind::Invalid,
                 .code = "setup.one_person_twice",
                 .message = MakeOffice::tr("%1 stands there twice.").arg(user.name),
                 .hint = MakeOffice::tr("One person has one account. Two people of one name "
                                        "are told apart by an addition, such as 王芳(二).")});
        logins.insert(user.login);
        names.insert(user.name);
    }
    for (const auto role : {Role::SysAdmin, Role::SecAdmin, Role::Auditor})
        if (std::ranges::none_of(users, [&](const FirstUser& user) {
                return std::ranges::count(user.roles, role) > 0;
            }))
            return fail({.kind = Error::Kind::Invalid,
                         .code = "setup.administrator_missing",
                         .message = MakeOffice::tr("Nobody is %1.").arg(titleOf(role)),
                         .hint = MakeOffice::tr(
                             "The three administrators are three people. A small office borrows "
                             "them from the superior bureau.")});
    if (std::ranges::all_of(users, [](const FirstUser& user) {
            return std::ranges::any_of(user.roles, isAdministrator);
        }))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "setup.nobody_at_counter",
                     .message = MakeOffice::tr("Nobody works at the counter."),
                     .hint = MakeOffice::tr("Add a specialist or a supervisor.")});
    return {};
}

Result<> makeRealOffice(const DatabaseTarget& target, const Office& office,
                        std::vector<FirstUser> users,
                        const std::function<void(const std::array<QString, 3>&)>& tellCodes,
                        const KdfCost& cost) {
    static const QRegularExpression eightDigits(u"^[0-9]{8}$"_s);
    if (!eightDigits.match(office.code).hasMatch())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "office.bad_code",
                     .message = MakeOffice::tr("The office code has eight digits."),
                     .hint = MakeOffice::tr("Six of the county, two of the service point; the "
                                            "numbers of the letters begin with it."),
                     .detail = u"field=code"_s});
    const SystemClock clock;
    const auto codes = loadCodes();
    if (!codes) return fail(codes.error());
    if (!codes->divisions.exists(office.division))
        return fail(unknownDivision(codes->divisions, office, clock.today()));
    if (auto enough = enoughForOffice(users); !enough) return enough;
    NewOffice made{
        .office = office, .staff = {}, .facts = {}, .cost = cost, .tellCodes = tellCodes};
    for (auto& user : users) {
        NewStaff staff{.name = user.name,
                       .role = toQString(codeOf(user.roles.front())),
                       .activeFrom = clock.today(),
                       .login = user.login,
                       .password = std::move(user.password),
                       .mustChange = !user.ownPassword};
        for (const auto role : user.roles) staff.grants.push_back({role, Scope::Office});
        made.staff.push_back(std::move(staff));
    }
    auto opened = createOffice(target, made, clock);
    if (!opened) return fail(opened.error());
    return {};
}

}  // namespace zhiqiao
