// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao {

/// What an act of the audit trail is in words, translated: "person.view" looked at the file. An
/// unknown name stands for itself.
[[nodiscard]] QString textOfAct(const QString& name);

}  // namespace zhiqiao
