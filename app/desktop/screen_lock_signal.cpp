// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_signal.h"

#include <QDBusConnection>

namespace zhiqiao {

using namespace Qt::StringLiterals;

ScreenLockSignal::ScreenLockSignal(QObject* parent) : QObject(parent) {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;  // else one is started
    auto bus = QDBusConnection::sessionBus();
    // GNOME and its kin say it under a name of their own.
    for (const auto& service : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect({}, {}, service, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
}

void ScreenLockSignal::activeChanged(bool active) {
    if (active) emit locked();
}

}  // namespace zhiqiao
