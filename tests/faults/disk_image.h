// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/fault_vfs.h"

#include <QMap>

#include <random>
#include <span>

namespace zhiqiao::test {

/// Files by name, as they lie on a disk.
using DiskFiles = QMap<QString, QByteArray>;

/// What lies there after a program was killed: everything it had been told to write.
[[nodiscard]] DiskFiles afterKill(DiskFiles files, std::span<const DiskStep> steps);

/// What lies there after the power failed: of each sector of 512 bytes that was not synced since it
/// was written, the new or the old content, by chance. A deletion lasts at once, as in the
/// reference model; a size that was cut and not synced is the new or the old one.
[[nodiscard]] DiskFiles afterPowerCut(const DiskFiles& files, std::span<const DiskStep> steps,
                                      std::mt19937& chance);

}  // namespace zhiqiao::test
