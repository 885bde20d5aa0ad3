// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_interval.h"

namespace zhiqiao {

/// The office's setting of how many calendar days may pass between contacts with a key employer;
/// no such setting: none is due by itself.
inline const QString kEmployerInterval = QStringLiteral("employer.contact_days");

}  // namespace zhiqiao
