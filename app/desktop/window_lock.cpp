// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_lock.h"

#include "app/desktop/screen_lock_signal.h"
#include "core/base/deliver.h"
#include "core/base/text.h"
#include "core/security/vault/passwords.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

ActRequest ofWindow(std::string_view name, const Actor& actor, const QString& reason) {
    return {.name = name,
            .operation = OperationId::make(),
            .subject = "staff",
            .subjectId = actor.staff.value(),
            .right = Right::OwnSettings,
            .reason = reason};
}

Result<SignedIn> tryPassword(OfficeSession& session, const Actor& actor, Secret password) {
    const auto users = session.users.users();
    if (!users) return fail(users.error());
    const auto self = std::ranges::find(*users, actor.staff, &UserAccount::staff);
    if (self == users->end()) return fail(recordNotFound());
    const auto document = session.database().shelf().document();
    if (!document) return fail(document.error());
    auto database = session.database().connections().here();
    if (!database) return fail(database.error());
    return signInByPassword(**database, *document, {self->login, std::move(password)},
                            SystemClock().now());
}

/// The window opens once its audit row is committed; a password that was refused leaves one too.
Result<> unlockOffice(OfficeSession& session, const Actor& actor, Secret password) {
    auto& transactions = session.transactions;
    int failures = 0;
    if (session.database().signedIn()) {
        const auto opened = tryPassword(session, actor, std::move(password));
        if (!opened) {
            const auto noted = transactions.run(
                actor, ofWindow("user.unlock_denied", actor, toQString(opened.error().code)),
                [](const Act&) { return Result<>(); });
            return noted ? fail(opened.error()) : noted;
        }
        failures = opened->failures;
    }
    return transactions.run(actor,
                            ofWindow("user.unlock_window", actor,
                                     failures > 0 ? u"failures=%1"_s.arg(failures) : QString()),
                            [&](const Act& act) {
                                return failures > 0 ? session.users.clearFailures(act, actor.staff)
                                                    : Result<>();
                            });
}

}  // namespace

WindowLock::WindowLock(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs), watch_(needs.alarms, needs.rules) {
    connect(&watch_, &ui::IdleWatch::idle, this, [this] { lock(LockCause::Idle); });
    connect(&watch_, &ui::IdleWatch::sessionEnded, this, [this] { lock(LockCause::SessionEnd); });
    needs_.window.installEventFilter(this);
    if (!isAutomatic()) return;
    watch_.start();
    auto* desktop = new ScreenLockSignal(this);
    connect(desktop, &ScreenLockSignal::locked, this, [this] { lock(LockCause::Desktop); });
}

bool WindowLock::eventFilter(QObject*, QEvent* event) {
    if (minimiseLocks_ && event->type() == QEvent::WindowStateChange && needs_.window.isMinimized())
        lock(LockCause::Minimised);
    return false;
}

bool WindowLock::isAutomatic() const { return !needs_.session.facts().demo; }

void WindowLock::note(LockCause cause) {
    static constexpr std::string_view kCauses[] = {"asked", "idle", "session_end", "desktop",
                                                   "minimised"};
    auto noted = needs_.writer.run(
        [&session = needs_.session,
         request = ofWindow("user.lock", needs_.actor, toQString(kCauses[size_t(cause)])),
         actor = needs_.actor] {
            return session.transactions.run(actor, request, [](const Act&) { return Result<>(); });
        });
    deliver(noted, this, [this](const Result<>& done) {
        if (!done) emit failed(done.error());
    });
}

void WindowLock::lock(LockCause cause) {
    if (page_) return;
    const bool asks = needs_.session.database().signedIn().has_value();
    auto why = cause == LockCause::Idle         ? tr("Nobody touched the program for %n minute(s).",
                                                     nullptr, int(needs_.rules.idle.count()))
               : cause == LockCause::SessionEnd ? tr("%n hour(s) have passed since the sign-in.",
                                                     nullptr, int(needs_.rules.session.count()))
               : cause == LockCause::Desktop    ? tr("The desktop was locked.")
               : cause == LockCause::Minimised  ? tr("The window was minimised.")
                                                : tr("What was typed is kept.");
    if (!asks) why += u' ' + tr("This office has no passwords: whoever sits here can go on.");
    page_ = new ui::LockPage(needs_.user, why,
                             asks ? ui::LockPage::Asks::Password : ui::LockPage::Asks::Nothing);
    connect(page_, &ui::LockPage::unlockWanted, this, &WindowLock::unlock);
    connect(page_, &ui::LockPage::otherUserWanted, this, &WindowLock::otherUserWanted);
    watch_.stop();
    needs_.window.lock(page_);
    emit locked();
    note(cause);
}

void WindowLock::unlock(QString password) {
    auto secret = takePassword(password);
    auto opened = needs_.writer.run(
        [&session = needs_.session, actor = needs_.actor, secret = std::move(secret)] {
            return unlockOffice(session, actor, secret);
        });
    deliver(opened, this, [this](const Result<>& done) {
        if (!done) {
            page_->refuse(done.error());
            return;
        }
        page_ = nullptr;
        needs_.window.unlock();
        if (isAutomatic()) watch_.start();
        emit unlocked();
    });
}

}  // namespace zhiqiao
