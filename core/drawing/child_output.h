// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace zhiqiao {

/// What `program` answers to `input`. It runs with nothing of this process's environment, at most
/// 1 GB of memory and 20 s of processor, writes no file and leaves no core.
/// Errors: paper.cannot_show when it is not installed; paper.damaged when it fails or takes longer.
Result<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                            const QByteArray& input);

}  // namespace zhiqiao
