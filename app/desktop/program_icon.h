// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

namespace zhiqiao {

/// The one that is installed for the desktop's menu.
[[nodiscard]] inline QIcon programIcon() { return QIcon(QStringLiteral(":/icon/zhiqiao.svg")); }

}  // namespace zhiqiao
