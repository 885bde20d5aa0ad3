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
    auto days = session.offices.localDays(actor.office);
    if (!days) return fail(days.error());
    const auto office = std::ranges::find(*offices, actor.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    return ui::SettingsRecord{*office,          *std::move(staff),
                              *std::move(days), *std::move(ofOffice),
                              *std::move(own),  *std::move(versions)};
}

using Start = std::pair<Actor, ui::SettingsRecord>;

Result<Start> startOf(OfficeSession& session) {
    if (auto writer = session.database().connections().openForWriting(); !writer)
        return fail(writer.error());
    if (auto days = session.readLocalDays(); !days) return fail(days.error());
    const auto actor = session.actor();
    if (!actor) return fail(actor.error());
    auto settings = ownSettings(session, *actor);
    if (!settings) return fail(settings.error());
    return Start{*actor, *std::move(settings)};
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

OpenedOffice::OpenedOffice(std::unique_ptr<OfficeSession> opened, std::unique_ptr<WorkerLane> lane,
                           const Actor& who, ui::SettingsRecord seen)
    : session(std::move(opened)), writer(std::move(lane)), actor(who), settings(std::move(seen)) {}

OpenedOffice::~OpenedOffice() {
    if (session) closeLanes(session->database().connections(), {writer.get()});
    writer.reset();
}

Result<std::shared_ptr<OpenedOffice>> OpenedOffice::open(const DatabaseTarget& target,
                                                         std::optional<QDate> today,
                                                         const QThread* ui) {
    auto opened = openOffice(target, {.ui = ui});
    if (!opened) return fail(opened.error());
    auto session = OfficeSession::begin(*std::move(opened), today);
    if (!session) return fail(session.error());
    auto writer = std::make_unique<WorkerLane>(u"writer"_s);
    const auto asked = writer->run([&office = **session] { return startOf(office); });
    const auto start = asked.result();
    if (!start) {
        closeLanes((*session)->database().connections(), {writer.get()});
        return fail(start.error());
    }
    return std::make_shared<OpenedOffice>(*std::move(session), std::move(writer), start->first,
                                          start->second);
}

}  // namespace zhiqiao
