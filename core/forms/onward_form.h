// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/onward/print_onward.h"

namespace zhiqiao {

/// F13-16 转介单 and, below a tear line, the 反馈栏 that comes back; one number and its codes on
/// both. Registrations, health and hardship stand on it only where the officer wrote them. Set more
/// tightly when long texts need it; if even that is not enough, the part that comes back stands on
/// a second sheet.
/// `auditCode`: of the act that prints; `demo` marks both parts.
[[nodiscard]] std::vector<FormPage> onwardPages(const OnwardToPrint& onward, const Codes& codes,
                                                const QString& auditCode, bool demo,
                                                const PaperFonts& fonts);
/// With nothing filled in, to be written by hand.
[[nodiscard]] std::vector<FormPage> blankOnwardForm(const Codes& codes, bool demo,
                                                    const PaperFonts& fonts);

}  // namespace zhiqiao
