// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_history.h"
#include "core/forms/form_page.h"

namespace zhiqiao {

/// 个人服务记录: what was promised and how far, then every act by day. The identity number is
/// masked: the paper goes home, or to another office.
[[nodiscard]] std::vector<FormPage> serviceHistoryPages(const ServiceHistory& history,
                                                        const FormFooter& footer,
                                                        const PaperFonts& fonts);

}  // namespace zhiqiao
