// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace zhiqiao::reader {

/// From here on this process has no more memory and time than that, and opens no file, connection
/// or program: all it has is what is open. At the end of its time it ends with kReaderAtLimit.
/// False when the system refuses a limit. Where the system has no seccomp filter, or it is not
/// known for this processor, the limits alone hold; builds with a sanitizer keep their memory and
/// calls.
[[nodiscard]] bool confine(qint64 memoryBytes, qint64 cpuSeconds);

}  // namespace zhiqiao::reader
