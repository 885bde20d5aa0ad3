// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>

namespace zhiqiao::test {

/// Stands for the login manager, on a bus of the test's own: answers which session this is.
class LoginManager final : public QDBusVirtualObject {
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != QStringLiteral("GetSession")) return false;
        const QDBusObjectPath session(QStringLiteral("/org/freedesktop/login1/session/_31"));
        return bus.send(message.createReply(QVariant::fromValue(session)));
    }
};

/// Both buses of this process, and whoever speaks on them. Before the first use of either.
class PrivateBus {
public:
    PrivateBus() {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
        if (!daemon_.waitForStarted() || !daemon_.waitForReadyRead()) return;
        const auto address = QString::fromUtf8(daemon_.readLine()).trimmed();
        for (const auto* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            qputenv(name, address.toUtf8());
        bus_ = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        bus_.registerService(QStringLiteral("org.freedesktop.login1"));
        bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), &login_);
    }
    ~PrivateBus() {
        for (const auto* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            qunsetenv(name);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        daemon_.kill();
        daemon_.waitForFinished();
    }
    [[nodiscard]] bool isThere() const { return bus_.isConnected(); }
    void say(const QString& path, const QString& interface, const QString& signal,
             const QVariantList& arguments = {}) {
        auto message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        bus_.send(message);
    }

private:
    LoginManager login_;
    QProcess daemon_;
    QDBusConnection bus_{QString()};
};

}  // namespace zhiqiao::test
