// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/print_service.h"
#include "core/forms/form_page.h"

namespace zhiqiao {

/// The paper of a service, as prints are filed: "F6" 职业指导记录表 of a guidance, "F13-9"
/// 政策告知单 of a policy notice.
struct ServicePaper {
    QString code;
    QString title;
    bool operator==(const ServicePaper&) const = default;
};
[[nodiscard]] const std::vector<ServicePaper>& servicePapers();
/// Nothing: no paper goes with such a service.
[[nodiscard]] const ServicePaper* servicePaperOf(const ServiceDraft& service);

/// The paper of the record, its number above it. Numbers stand in full: F6 goes to the file.
/// `service` has a paper.
[[nodiscard]] std::vector<FormPage> servicePaperPages(const ServiceToPrint& service,
                                                      const Codes& codes, const FormFooter& footer,
                                                      const PaperFonts& fonts);
/// With nothing filled in, to be written by hand. `code` is one of servicePapers().
[[nodiscard]] std::vector<FormPage> blankServicePaper(const QString& code, const Codes& codes,
                                                      const FormFooter& footer,
                                                      const PaperFonts& fonts);

}  // namespace zhiqiao
