// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/papers/paper.h"

#include <QImage>
#include <QSize>

namespace zhiqiao {

/// One page of a paper's content, no larger than `within`, which keeps its shape; `page` counts
/// from 1. Takes its time: never on the window's thread. Only what examinePaper() has seen.
/// Pages of PDF files are drawn by poppler's pdftoppm in a process of its own, without a file and
/// with limits of memory and time.
/// Errors: paper.cannot_show (NotFound) when this computer lacks what draws it; paper.damaged.
Result<QImage> pageImage(const QByteArray& content, PaperMedia media, int page, QSize within);

/// How many pages there are; a PDF file is asked by pdfinfo, as above. Errors: as pageImage().
Result<int> pageCount(const QByteArray& content, PaperMedia media);

}  // namespace zhiqiao
