// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/accesses.h"
#include "core/casework/own_data.h"
#include "core/forms/form_page.h"

namespace zhiqiao {

/// Papers a person may ask for at the counter. What they print is Chinese whatever the language
/// of the window.

/// Who prints it, when, and the act it belongs to. Errors: those of the database.
[[nodiscard]] Result<FormFooter> footerOfAct(const OfficeStore& offices, const Actor& actor,
                                             const OperationId& operation, const QDateTime& now,
                                             bool demo);

/// A notice with the office it speaks of, its version and a line for the signature. Pages as
/// needed.
[[nodiscard]] std::vector<FormPage> noticePages(const Notice& notice, const Office& office,
                                                const FormFooter& footer, const PaperFonts& fonts);
/// 个人信息副本.
[[nodiscard]] std::vector<FormPage> ownDataPages(const std::vector<OwnDataLine>& lines,
                                                 const FormFooter& footer, const PaperFonts& fonts);
/// 个人信息查看记录: who saw the data of the person with that record number.
[[nodiscard]] std::vector<FormPage> accessPages(const std::vector<SeenAct>& accesses,
                                                PersonId person, const FormFooter& footer,
                                                const PaperFonts& fonts);

}  // namespace zhiqiao
