// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/registration_form.h"

namespace zhiqiao {

/// A paper that goes with a registration: its form, and what is handed out beside it.
struct RegistrationPaper {
    QString code;   ///< as prints are filed: "F1", "F13-14", "settling"
    QString title;  ///< 失业登记证明
    bool operator==(const RegistrationPaper&) const = default;
};

/// Those of a kind, its form first: 受理回执 (F13-10) with what is applied for; 失业登记证明
/// (F13-14) with an unemployment; 落户提示单 (measure M053) with a graduate and a destination;
/// 家访（走访）记录 (F13-8) with a graduate.
[[nodiscard]] std::vector<RegistrationPaper> registrationPapers(const QString& kind,
                                                                const Codes& codes);

/// The paper of that code. Errors: paper.unknown (Invalid), with those the kind has.
Result<RegistrationPaper> registrationPaper(const QString& code, const QString& kind,
                                            const Codes& codes);
/// Whether it may be filled in for this registration on the day. Errors: paper.unknown;
/// registration.not_holding (Conflict): nothing is certified by a registration that ended.
Result<> checkRegistrationPaper(const QString& code, const RegistrationFacts& registration,
                                const Codes& codes, QDate today);

/// `code` is one of registrationPapers() of the registration's kind.
[[nodiscard]] std::vector<FormPage> registrationPaperPages(const QString& code,
                                                           const RegistrationFormFacts& facts,
                                                           const Codes& codes, QDate today,
                                                           const PaperFonts& fonts);
/// With nothing filled in.
[[nodiscard]] std::vector<FormPage> blankRegistrationPaper(const QString& code, const QString& kind,
                                                           const Codes& codes,
                                                           const FormFooter& footer,
                                                           const PaperFonts& fonts);

}  // namespace zhiqiao
