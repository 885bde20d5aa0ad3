// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/examine_paper.h"

namespace zhiqiao {

/// What a file held, looked through.
struct ReadPaper {
    QString path;
    QByteArray content;
    PaperSheet sheet;
};

/// Errors: paper.vanished (NotFound), paper.unreadable (Denied), paper.growing (Busy) while
/// something writes it; those of examinePaper().
Result<ReadPaper> readPaper(const QString& path, const PaperLimits& limits = {});

/// In decimal units: "1.4 MB", "312 KB".
[[nodiscard]] QString sizeText(qint64 bytes);

}  // namespace zhiqiao
