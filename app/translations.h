// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace zhiqiao {

/// Loads our own Chinese texts and Qt's; the application owns the translators.
void installChinese(QCoreApplication& application);

}  // namespace zhiqiao
