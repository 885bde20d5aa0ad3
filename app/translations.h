// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

namespace zhiqiao {

/// Loads our own texts and Qt's for "zh_CN" or "en" in place of those loaded before; the
/// application owns the translators. Texts already shown stay as they are. The last words of the
/// program are set in that language.
void speak(QCoreApplication& application, const QString& language);

}  // namespace zhiqiao
