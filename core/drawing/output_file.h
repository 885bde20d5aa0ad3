// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

class QByteArray;

namespace zhiqiao {

/// The whole file or none of it; an older file of that name stays until the new one is complete.
/// What is there and is no file, a folder or a device, is not replaced.
/// Errors, naming the path the user chose: drawing.not_a_file, drawing.cannot_write (Invalid).
Result<> writeOutputFile(const QString& path, const QByteArray& bytes);

}  // namespace zhiqiao
