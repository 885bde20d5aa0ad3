// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

class QByteArray;

namespace zhiqiao {

/// The whole file or none of it; an older file of that name stays until the new one is complete.
/// Errors: drawing.cannot_write (Invalid), naming the path the user chose.
Result<> writeOutputFile(const QString& path, const QByteArray& bytes);

}  // namespace zhiqiao
