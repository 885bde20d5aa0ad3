// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/print_registration.h"
#include "core/codes/codes.h"
#include "core/forms/grid_form.h"

namespace zhiqiao {

/// What a registration's form is filled with.
struct RegistrationFormFacts {
    PersonFacts person;
    RegistrationFacts registration;
    std::optional<JobWish> wish = {};
    QString number;   ///< of the record
    QString office;   ///< 登记机构
    QString officer;  ///< 经办人
    QDate recordedOn;
    FormFooter footer;
};

[[nodiscard]] RegistrationFormFacts registrationFormFacts(const RegistrationToPrint& released,
                                                          const FormFooter& footer);

/// The code of the paper form, as prints are filed: F1, F2, F3; other kinds have a sheet of their
/// own, by their kind.
[[nodiscard]] QString formCodeOf(const QString& kind);

/// 失业登记表, 就业登记表 …: what stands on top of it.
[[nodiscard]] QString formTitleOf(const QString& kind, const Codes& codes);

/// 失业登记表 (F1), 就业登记表 (F2), 求职登记表 (F3), and a sheet of the same make for the other
/// kinds. Numbers stand in full: the form goes to the file.
[[nodiscard]] std::vector<FormPage> registrationFormPages(const RegistrationFormFacts& facts,
                                                          const Codes& codes,
                                                          const PaperFonts& fonts);
/// The same with nothing filled in, to be written by hand.
[[nodiscard]] std::vector<FormPage> blankRegistrationForm(const QString& kind, const Codes& codes,
                                                          const FormFooter& footer,
                                                          const PaperFonts& fonts);

}  // namespace zhiqiao
