// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace zhiqiao {

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(const QString& what)
    : name_(u"zhiqiao-"_s + QString::fromLatin1(QCryptographicHash::hash(
                                                    (what + qEnvironmentVariable("USER")).toUtf8(),
                                                    QCryptographicHash::Sha256)
                                                    .left(8)
                                                    .toHex())) {}

bool SingleInstance::raiseOther() {
    QLocalSocket socket;
    socket.connectToServer(name_);
    constexpr int kAnswerMs = 300;
    if (socket.waitForConnected(kAnswerMs)) return true;
    QLocalServer::removeServer(name_);  // left by a program that crashed
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        delete server_.nextPendingConnection();
        emit raiseRequested();
    });
    server_.listen(name_);
    return false;
}

}  // namespace zhiqiao
