// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/language_store.h"
#include "core/assigning/spoken_languages.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What recording languages needs; all outlive the call.
struct LanguagePorts {
    Transactions& transactions;
    StaffLanguageStore& languages;
    OfficeStore& offices;
    const CodeBook& lists;
};

struct LanguageDraft {
    StaffId officer;
    QStringList languages;                          ///< empty: unknown again
    std::optional<StaffLanguagesId> replaces = {};  ///< what held when it was decided
};

/// What was recorded, and the draft that takes it back as long as nobody recorded anything since.
struct LanguagesRecorded {
    StaffLanguages now;
    LanguageDraft back;
};

/// Who gives people away may say what the staff speaks. Errors: code.unknown, case.no_officer when
/// nobody of that number works here today, case.other_office (Invalid); record.changed_elsewhere
/// (Conflict) when something else holds than what the draft replaces; right.denied,
/// right.out_of_scope.
Result<LanguagesRecorded> recordLanguages(const LanguagePorts& ports, const Actor& actor,
                                          const OperationId& operation, const LanguageDraft& draft,
                                          QDate today);

/// What holds of the actor's office: an act itself, like a look at the loads. Errors: right.denied.
Result<std::vector<StaffLanguages>> openLanguages(const LanguagePorts& ports, const Actor& actor);

}  // namespace zhiqiao
