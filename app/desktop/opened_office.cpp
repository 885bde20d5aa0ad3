// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opened_office.h"

#include <QThread>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSilentMs = 20000;  // longer than any act waits for another counter's lock
constexpr int kLookMs = 10;

Result<ui::SettingsRecord> ownSettings(const OfficeSession& session, const Actor& actor) {
    auto own = session.offices.settings(actor.office, actor.staff);
    if (!own) return fail(own.error());
    auto ofOffice = session.offices.settings(actor.office, std::nullopt);
    if (!ofOffice) return fail(ofOffice.error());
    auto versions = session.offices.settingVersions(actor.office, std::nullopt);
    if (!versions) return fail(versions.error());
    auto offices = session.offices.offices();
    if (!offices) return fail(offices.error());
    auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    const auto office = std::ranges::find(*offices, actor.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    return ui::SettingsRecord{*office, *std::move(staff), *std::move(ofOffice), *std::move(own),
                              *std::move(versions)};
}

/// What the window shows of the actor, as stored now.
Result<> takeUp(OpenedOffice& office) {
    auto& session = *office.session;
    const auto actor = session.actor();
    if (!actor) return fail(actor.error());
    auto standing = session.users.standing(actor->staff);
    if (!standing) return fail(standing.error());
    const auto users = session.users.users();
    if (!users) return fail(users.error());
    auto settings = ownSettings(session, *actor);
    if (!settings) return fail(settings.error());
    session.showListsTo(*standing);
    office.actor = *actor;
    office.standing = *std::move(standing);
    office.hasUsers = !users->empty();
    office.settings = *std::move(settings);
    return {};
}

Result<> startOf(OpenedOffice& office) {
    auto& session = *office.session;
    if (auto writer = session.database().connections().openForWriting(); !writer)
        return fail(writer.error());
    if (auto days = session.readLocalDays(); !days) return fail(days.error());
    if (auto terms = session.readOwnTerms(); !terms) return fail(terms.error());
    if (auto noted = session.noteSignIn(); !noted) return noted;
    const auto due = session.passwordDue();
    if (!due) return fail(due.error());
    office.passwordDue = *due;
    if (session.facts().demo) {
        auto users = session.users.users();
        if (!users) return fail(users.error());
        office.users = *std::move(users);
    }
    return takeUp(office);
}

}  // namespace

void closeLanes(Connections& connections, const std::vector<Lane*>& lanes) {
    std::vector<QFuture<bool>> closing;
    for (auto* lane : lanes)
        closing.push_back(lane->run([&connections] {
            connections.closeHere();
            return true;
        }));
    const auto isOpen = [](const QFuture<bool>& one) { return !one.isFinished(); };
    while (std::ranges::any_of(closing, isOpen)) {
        QThread::msleep(kLookMs);
        connections.hangUpSilent(kSilentMs);
    }
}

OpenedOffice::OpenedOffice(std::unique_ptr<OfficeSession> opened, std::unique_ptr<WorkerLane> lane)
    : session(std::move(opened)),
      writer(std::move(lane)),
      actor{StaffId(1), session->office()},
      standing{actor.staff, actor.office, {}, true, {}},
      settings{.office = {.id = session->office()}} {}

Result<> OpenedOffice::signIn(const UserAccount& user) {
    return writer
        ->run([this, user] {
            session->setActor(actorOf(user));
            return takeUp(*this);
        })
        .result();
}

OpenedOffice::~OpenedOffice() {
    if (session) closeLanes(session->database().connections(), {writer.get()});
    writer.reset();
}

Result<std::shared_ptr<OpenedOffice>> OpenedOffice::open(const DatabaseTarget& target,
                                                         std::optional<QDate> today,
                                                         const QThread* ui,
                                                         std::optional<Credentials> credentials) {
    auto opened = openOffice(target, {.ui = ui, .credentials = std::move(credentials)});
    if (!opened) return fail(opened.error());
    auto session = OfficeSession::begin(*std::move(opened), today);
    if (!session) return fail(session.error());
    auto office = std::make_shared<OpenedOffice>(*std::move(session),
                                                 std::make_unique<WorkerLane>(u"writer"_s));
    const auto start = office->writer->run([&office] { return startOf(*office); }).result();
    if (!start) return fail(start.error());
    return office;
}

}  // namespace zhiqiao
