// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/desktop/desktop_fixture.h"

#include <QThread>

namespace zhiqiao::test {

inline const QStringList kPages{QStringLiteral("today"),         QStringLiteral("people"),
                                QStringLiteral("vacancies"),     QStringLiteral("referrals"),
                                QStringLiteral("hardship"),      QStringLiteral("households"),
                                QStringLiteral("checks"),        QStringLiteral("difficulties"),
                                QStringLiteral("import"),        QStringLiteral("outcomes"),
                                QStringLiteral("settings"),      QStringLiteral("calendar"),
                                QStringLiteral("registrations"), QStringLiteral("plans"),
                                QStringLiteral("compare"),       QStringLiteral("load"),
                                QStringLiteral("campaigns"),     QStringLiteral("transfers"),
                                QStringLiteral("onward"),        QStringLiteral("promises"),
                                QStringLiteral("programmes"),    QStringLiteral("sessions"),
                                QStringLiteral("about"),         QStringLiteral("key_employers"),
                                QStringLiteral("away"),          QStringLiteral("standing")};

/// Lets answers of the lanes and layouts arrive.
inline void settle() {
    constexpr int kRounds = 30;
    for (int round = 0; round < kRounds; ++round) {
        QThread::msleep(5);
        QCoreApplication::processEvents();
    }
}

inline bool isInside(const QWidget* widget, const char* kind) {
    for (auto* at = widget; at; at = at->parentWidget())
        if (at->inherits(kind)) return true;
    return false;
}

}  // namespace zhiqiao::test
