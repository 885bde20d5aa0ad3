// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/papers/paper.h"

namespace zhiqiao {

/// What a paper may be at most. Anything larger is refused before something decodes it.
struct PaperLimits {
    qint64 bytes = 20LL << 20;
    qint64 pixels = 80'000'000;  ///< of one page of a picture
    int pages = 500;
};

/// Looks through the bytes without decoding them: what it is, whether it is whole and within the
/// limits. Errors (all Invalid, naming the file's field): paper.empty, paper.too_large,
/// paper.unknown_type, paper.damaged, paper.encrypted, paper.too_many_pixels, paper.too_many_pages.
Result<PaperSheet> examinePaper(const QByteArray& content, const PaperLimits& limits = {});

[[nodiscard]] Error paperEmpty();
[[nodiscard]] Error paperTooLarge(const PaperLimits& limits = {});
[[nodiscard]] Error paperDamaged(const QString& where);
[[nodiscard]] Error paperEncrypted();

}  // namespace zhiqiao
