// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

IdleWatch::IdleWatch(Alarms& alarms, const SignInRules& rules, QObject* parent)
    : QObject(parent),
      rules_(rules),
      idle_(alarms.make(u"idle"_s)),
      session_(alarms.make(u"session"_s)) {}

void IdleWatch::start() {
    qApp->installEventFilter(this);
    session_->set(rules_.session, [this] { emit sessionEnded(); });
    touched();
}

void IdleWatch::stop() {
    qApp->removeEventFilter(this);
    idle_->cancel();
    session_->cancel();
}

void IdleWatch::touched() {
    idle_->set(rules_.idle, [this] { emit idle(); });
}

bool IdleWatch::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (object->isWindowType()) touched();
        break;
    case QEvent::None:
    default: break;
    }
    return false;
}

}  // namespace zhiqiao::ui
