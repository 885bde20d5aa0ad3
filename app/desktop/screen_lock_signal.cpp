// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_signal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Connections of its own: the next window may be there before the last is gone, and the bus all
/// of Qt shares may have been asked for when there was none.
QString busName(const ScreenLockSignal* whose, QStringView which) {
    return u"%1 %2"_s.arg(which).arg(quintptr(whose), 0, 16);
}
/// By the address as it is now: the library remembers the one of its first connection.
QDBusConnection busOf(const char* variable, QDBusConnection::BusType type, const QString& name) {
    const auto address = qEnvironmentVariable(variable);
    return address.isEmpty() ? QDBusConnection::connectToBus(type, name)
                             : QDBusConnection::connectToBus(address, name);
}
constexpr QStringView kLoginBus = u"login";
constexpr QStringView kDesktopBus = u"desktop lock";

}  // namespace

ScreenLockSignal::ScreenLockSignal(QObject* parent) : QObject(parent) {
    watchLogin();
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;  // else one is started
    auto bus =
        busOf("DBUS_SESSION_BUS_ADDRESS", QDBusConnection::SessionBus, busName(this, kDesktopBus));
    // GNOME and its kin say it under a name of their own.
    for (const auto& service : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect({}, {}, service, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
}

/// Other sessions of the computer lock too: only the path tells which.
void ScreenLockSignal::watchLogin() {
    static const auto login = u"org.freedesktop.login1"_s;
    auto bus =
        busOf("DBUS_SYSTEM_BUS_ADDRESS", QDBusConnection::SystemBus, busName(this, kLoginBus));
    if (!bus.isConnected()) return;
    auto which = QDBusMessage::createMethodCall(login, u"/org/freedesktop/login1"_s,
                                                login + u".Manager"_s, u"GetSession"_s);
    which << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto* asked = new QDBusPendingCallWatcher(bus.asyncCall(which), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, bus, asked]() mutable {
        const QDBusPendingReply<QDBusObjectPath> session = *asked;
        if (session.isValid())
            bus.connect(login, session.value().path(), login + u".Session"_s, u"Lock"_s, this,
                        SIGNAL(locked()));
        asked->deleteLater();
    });
}

ScreenLockSignal::~ScreenLockSignal() {
    for (const auto which : {kLoginBus, kDesktopBus})
        QDBusConnection::disconnectFromBus(busName(this, which));
}

void ScreenLockSignal::activeChanged(bool active) {
    if (active) emit locked();
}

}  // namespace zhiqiao
