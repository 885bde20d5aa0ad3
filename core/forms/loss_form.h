// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/standing/loss_notice.h"

namespace zhiqiao {

/// F13-12 as the notice of a loss of status and, below a tear line, the 送达回执 that is signed and
/// kept; one number on both. A clause or a term that is not known is a line to write on, never a
/// figure. Set more tightly when long texts need it.
/// `auditCode`: of the act that prints; `demo` marks both parts.
[[nodiscard]] std::vector<FormPage> lossPages(const LossToPrint& loss, const Codes& codes,
                                              const QString& auditCode, bool demo,
                                              const PaperFonts& fonts);
/// With nothing filled in, to be written by hand.
[[nodiscard]] std::vector<FormPage> blankLossForm(const Codes& codes, bool demo,
                                                  const PaperFonts& fonts);

/// The reason as people read it: without the names of parameters that lists carry.
[[nodiscard]] QString printedReason(const CodeBook& lists, HeldStatus status,
                                    const QString& reason);

}  // namespace zhiqiao
